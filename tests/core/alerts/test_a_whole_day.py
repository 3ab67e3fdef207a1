"""A Sunday on which the clock is changed, with bursts, idle hours, resets, sleep and quiet hours: all that is told."""

from msgspec.structs import replace
from tests.core.alerts.day import BERLIN, USD, Day, at, steady, trained

from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.alerts.records import Rules, restored, saved, snoozed
from mytokentracker.core.records import LimitHit, Spend

RULES = Rules(quiet=parse_quiet_hours("23:00-07:00"), zone=BERLIN)
# The session holds 20 dollars and the week, until Sunday at 18:00, 100.
SPENDS = (
    Spend(at(26, "12:00"), 42 * USD),
    *steady(at(28, "10:00"), at(28, "14:00"), 4),  # 16: the week holds 58 by now
    *steady(at(29, "00:30"), at(29, "01:45"), 14),  # 17.5, in a session until 6:30 by the new clock: 88 %
    *steady(at(29, "07:40"), at(29, "07:42"), 150),  # a burst of 5, in a session until 12:40
    *steady(at(29, "09:00"), at(29, "10:00"), 5),  # then an idle hour
    *steady(at(29, "11:00"), at(29, "12:30"), 5),
    *steady(at(29, "14:30"), at(29, "17:10"), 6.9),  # 18.4, in a session until 19:30
    *steady(at(29, "20:00"), at(29, "23:58"), 9),
)
TOLD = [
    # In the quiet hours the session came to 88 % and was reset; the week has 75.5 %, and the folder is still lost.
    "07:00 summary: Week 76 % used; A folder is lost",
    # The burst at 7:40 and the hour from nine on make no pace that could be believed.
    "11:50 threshold: Week 90 % used",
    "12:00 threshold: Session 76 % used",
    "12:10 limit: Session limit reached",  # Claude knows better than we do; from here on nothing counts of it but that
    "12:18 pace: Week full at 16:21 at this pace",  # 85.5 of 100, and on Sundays there is more to come
    "12:40 reset: The session has reset",
    "15:28 threshold: The week is full",  # 58 + 17.5 + 5 + 5 + 7.5 = 93, and 7 more at 6.9 an hour
    "15:54 pace: Session full at 17:54 at this pace",
    "16:40 threshold: Session 76 % used",  # 15 dollars at 6.9 an hour: 2 h 10 min
    "17:06 threshold: Session 91 % used",  # 18 of them: 2 h 36 min
    # The computer slept from a quarter past five on.
    "19:40 summary: The session has reset; The week has reset",
    "21:18 pace: Session full at 22:35 at this pace",
    # Snoozed from 21:30 for an hour, in which it reached 75, 90 and 100 %.
    "22:30 threshold: The session is full",
    "22:48 pace: Week full at Wed 21:03 at this pace",  # a quarter of the new week in its first evening
]


def sunday() -> Day:
    day = Day(SPENDS, trained(at(28, "18:00")), RULES)
    day.hits = (LimitHit("session", at(29, "12:10"), at(29, "12:40")),)
    day.problems = {
        "A folder is lost": (at(29, "03:10"), at(29, "08:00")),
        "Something that mends itself": (at(29, "09:00"), at(29, "09:08")),
    }
    return day


def test_a_whole_day_tells_exactly_this() -> None:
    day = sunday()
    day.live(at(29, "00:00"), at(29, "17:15"))
    day.live(at(29, "19:40"), at(29, "21:30"))
    day.state = snoozed(day.state, at(29, "22:30"))
    day.live(at(29, "21:30"), at(30, "00:00"))

    assert day.told == TOLD


def test_starting_anew_in_between_repeats_nothing() -> None:
    day = sunday()
    starts = ["00:00", "07:00", "11:52", "12:12", "14:00", "16:20", "17:15", "19:40", "21:30"]
    for start, end in zip(starts, [*starts[1:], "23:58"], strict=True):
        if start == "21:30":
            day.state = snoozed(day.state, at(29, "22:30"))
        day.state = restored(saved(day.state))
        if start != "17:15":
            day.live(at(29, start), at(29, end))

    assert day.told == TOLD


def test_without_quiet_hours_the_night_is_told_as_it_happens() -> None:
    day = sunday()
    day.rules = replace(RULES, quiet=None)
    day.live(at(29, "00:00"), at(29, "07:10"))

    assert day.told == [
        "01:34 threshold: Session 76 % used",  # 15 dollars at 14 an hour: 64 minutes
        "01:42 threshold: Week 75 % used",  # 17 of them: 73 minutes
        "03:20 problem: A folder is lost",  # ten minutes after it was
    ]
