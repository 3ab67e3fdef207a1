"""What several sessions' status lines say together: what is new of it, whose it is, and what is learnt from."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.official import Accepted, Heard, Limit, Official, hear, may_wait

MINUTE = 60
HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
NOON = 1_773_316_800
SESSION_ENDS = NOON + 3 * HOUR
WEEK_ENDS = NOON + 2 * DAY
OTHER_WEEK_ENDS = NOON + 3 * DAY


class Ear:
    """Hears one status line after another, and remembers what the store would."""

    def __init__(self) -> None:
        self.known = Official()
        self.plan = "max5"
        self._before: dict[str, Heard] = {}
        self._api_ms = 0

    def hear(
        self,
        session: float | None,
        week: float | None = None,
        at: int = NOON,
        *,
        of: str = "a",
        ends: int = SESSION_ENDS,
        week_ends: int = WEEK_ENDS,
        again: bool = False,
        is_first: bool = False,
        more: tuple[Limit, ...] = (),
        is_settled: bool = True,
    ) -> list[tuple[str, float, bool]]:
        """Window, percentage and whether it is learnt from, of the readings it makes.

        again: without a new response. is_first: it was not heard when it started, as every other was.
        """
        if not is_first:
            self._before.setdefault(of, Heard(of, 0))
        limits = [
            Limit(name, percent, resets_at)
            for name, percent, resets_at in (("five_hour", session, ends), ("seven_day", week, week_ends))
            if percent is not None
        ]
        self._api_ms += 0 if again else 100
        heard = Heard(of, at * 1000, (*limits, *more), self._api_ms)
        self.known, accepted = hear(self.known, heard, self._before.get(of), self.plan, is_settled=is_settled)
        self._before[of] = heard
        self.accepted = accepted
        return [(one.window, one.percent, one.is_learnt) for one in accepted]

    def percent(self, name: str = "five_hour") -> float | None:
        told = self.known.told(name)
        return None if told is None else told.percent

    @property
    def is_apart(self) -> bool:
        """Whether somebody else was heard."""
        return self.known.other is not None


@pytest.fixture
def ear() -> Ear:
    return Ear()


def test_what_a_status_line_says_are_readings_of_the_two_windows(ear: Ear) -> None:
    assert ear.hear(23.5, 12) == [("session", 23.5, True), ("weekly", 12, True)]
    assert ear.accepted == (
        Accepted("session", 23.5, SESSION_ENDS, NOON, True),
        Accepted("weekly", 12, WEEK_ENDS, NOON, True),
    )


def test_a_session_that_repeats_its_last_numbers_says_nothing_new(ear: Ear) -> None:
    ear.hear(23)
    assert ear.hear(23, at=NOON + HOUR, again=True) == []
    assert ear.known.told("five_hour") == msgspec.structs.replace(ear.known.windows[0], at=NOON)


def test_a_new_response_or_another_number_is_new(ear: Ear) -> None:
    ear.hear(23)
    assert ear.hear(23, at=NOON + MINUTE) == [("session", 23, False)]
    assert ear.hear(24, at=NOON + MINUTE + 1, again=True) == [("session", 24, False)]


def test_the_same_number_within_a_minute_need_not_be_written_down(ear: Ear) -> None:
    ear.hear(23, 5)
    assert ear.hear(23, 6, NOON + 59) == [("weekly", 6, False)]


def test_a_window_that_has_been_reset_by_then_is_not_spoken_of_any_more(ear: Ear) -> None:
    assert ear.hear(90, 12, SESSION_ENDS) == [("weekly", 12, True)]


@pytest.mark.parametrize(
    "limit",
    [
        Limit("five_hour", 23.0, None),
        Limit("five_hour", float("nan"), SESSION_ENDS),
        Limit("five_hour", -1.0, SESSION_ENDS),
        Limit("five_hour", 23.0, NOON + 5 * HOUR + 601),
        Limit("seven_day", 23.0, NOON + WEEK + 601),
        Limit("seven_day_opus", 23.0, NOON + 6 * WEEK),
    ],
)
def test_numbers_that_cannot_be_are_not_believed(ear: Ear, limit: Limit) -> None:
    assert ear.hear(None, more=(limit,)) == []
    assert ear.known == Official()


def test_what_another_session_said_before_does_not_take_the_place_of_what_is_newer(ear: Ear) -> None:
    ear.hear(40, at=NOON)
    assert ear.hear(45, at=NOON - MINUTE, of="b") == []
    assert ear.percent() == 40


def test_a_lower_number_of_another_session_is_an_old_one(ear: Ear) -> None:
    ear.hear(40)
    assert ear.hear(31, at=NOON + MINUTE, of="b") == []
    # Its next response tells it more, but the other one has still seen more of the window.
    assert ear.hear(32, at=NOON + 2 * MINUTE, of="b") == []
    assert ear.hear(41, at=NOON + 3 * MINUTE, of="b") == [("session", 41, False)]


def test_a_lower_number_of_the_same_session_is_real(ear: Ear) -> None:
    ear.hear(40)
    assert ear.hear(25, at=NOON + MINUTE) == [("session", 25, True)]
    # Who had said less is not made right by that.
    assert ear.hear(20, at=NOON + 2 * MINUTE, of="b") == []


def test_a_number_that_nobody_confirms_for_an_hour_gives_way_to_a_lower_one(ear: Ear) -> None:
    ear.hear(20)
    ear.hear(60, at=NOON + MINUTE, of="idle since before the limits were raised")
    assert ear.hear(21, at=NOON + HOUR) == []
    assert ear.hear(22, at=NOON + HOUR + MINUTE) == [("session", 22, True)]


def test_a_lower_number_than_its_own_in_the_window_before_is_no_fall(ear: Ear) -> None:
    ear.hear(80, of="b")
    ear.hear(40, at=SESSION_ENDS + HOUR, ends=SESSION_ENDS + 5 * HOUR)
    assert ear.hear(30, at=SESSION_ENDS + HOUR + 1, of="b", ends=SESSION_ENDS + 5 * HOUR) == []


def test_after_its_reset_a_window_begins_anew(ear: Ear) -> None:
    ear.hear(80, 12)
    later = SESSION_ENDS + HOUR
    assert ear.hear(3, 14, later, of="b", ends=later + 4 * HOUR) == [("session", 3, True), ("weekly", 14, False)]
    assert not ear.is_apart


def test_a_reset_told_with_another_rounding_is_the_same_one(ear: Ear) -> None:
    ear.hear(10, 5)
    ear.hear(11, 5, NOON + MINUTE, ends=SESSION_ENDS + 90, week_ends=WEEK_ENDS - 90)
    assert [(one.percent, one.resets_at) for one in ear.accepted] == [(11, SESSION_ENDS), (5, WEEK_ENDS)]
    assert not ear.is_apart


def test_a_session_window_that_was_reset_early_in_the_same_week_is_taken_over_at_once(ear: Ear) -> None:
    ear.hear(80, 12)
    begun = NOON + HOUR + 5 * HOUR
    assert ear.hear(2, 12, NOON + HOUR, of="b", ends=begun) == [("session", 2, True), ("weekly", 12, False)]
    # A session that has not heard of it yet speaks of the window that is over.
    assert ear.hear(79, 12, NOON + HOUR + MINUTE, of="c") == [("weekly", 12, False)]
    assert ear.percent() == 2


def test_readings_are_learnt_from_at_first_and_then_after_each_rise_of_ten_points_or_five_of_the_week(ear: Ear) -> None:
    learnt: dict[str, list[float]] = {"session": [], "weekly": []}
    for minute in range(100):
        for window, percent, is_learnt in ear.hear(minute * 0.5, minute * 0.25, NOON + minute * MINUTE):
            if is_learnt:
                learnt[window].append(percent)
    assert learnt == {"session": [1, 11, 21, 31, 41], "weekly": [1, 6, 11, 16, 21]}


def test_what_is_too_young_to_be_all_counted_is_shown_and_not_learnt_from(ear: Ear) -> None:
    assert ear.hear(30, is_settled=False) == [("session", 30, False)]
    assert ear.hear(31, at=NOON + MINUTE) == [("session", 31, True)]


def test_the_first_word_of_a_session_that_was_there_before_us_is_shown_and_not_learnt_from(ear: Ear) -> None:
    assert ear.hear(30, is_first=True) == [("session", 30, False)]
    assert ear.hear(30, at=NOON + HOUR, again=True) == []
    assert ear.hear(34, at=NOON + HOUR + 1) == [("session", 34, True)]


def test_the_numbers_of_another_account_are_set_apart(ear: Ear) -> None:
    ear.hear(40, 12)
    assert ear.known.problems(NOON) == ()

    assert ear.hear(70, 55, NOON + MINUTE, of="b", week_ends=OTHER_WEEK_ENDS) == []

    assert (ear.percent(), ear.percent("seven_day")) == (40, 12)
    (problem,) = ear.known.problems(NOON + MINUTE)
    assert problem.title == "Claude Code speaks for two accounts"
    # While the other one is silent there is nothing to tell.
    assert ear.known.problems(NOON + MINUTE + HOUR) == ()
    assert ear.hear(41, 12, NOON + 2 * MINUTE) == [("session", 41, False), ("weekly", 12, False)]
    assert len(ear.known.problems(NOON + 2 * MINUTE)) == 1


def test_without_a_week_another_session_window_at_the_same_time_is_another_account(ear: Ear) -> None:
    ear.hear(40)
    assert ear.hear(50, at=NOON + MINUTE, of="b", ends=SESSION_ENDS + HOUR) == []
    assert ear.is_apart


def test_where_only_the_other_account_is_heard_for_an_hour_it_counts_from_then_on(ear: Ear) -> None:
    def other(percent: float, minutes: int) -> list[tuple[str, float, bool]]:
        return ear.hear(percent, None, NOON + minutes * MINUTE, of="b", ends=SESSION_ENDS + HOUR)

    ear.hear(40)
    assert other(50, 1) == []
    assert other(51, 60) == []
    assert other(52, 61) == [("session", 52, True)]
    assert not ear.is_apart
    # Now it is the first one that is set apart.
    assert ear.hear(41, at=NOON + 62 * MINUTE) == []
    assert ear.is_apart


def test_an_account_that_is_heard_in_between_keeps_counting(ear: Ear) -> None:
    ear.hear(40, 12)
    for minutes in range(1, 200, 10):
        assert ear.hear(70, 55, NOON + minutes * MINUTE, of="b", week_ends=OTHER_WEEK_ENDS) == []
        assert ear.hear(40, 12, NOON + (minutes + 5) * MINUTE)
    assert ear.percent("seven_day") == 12


def test_one_word_of_another_account_after_an_hour_is_not_enough(ear: Ear) -> None:
    ear.hear(40, 12)
    assert ear.hear(70, 55, NOON + 2 * HOUR, of="b", week_ends=OTHER_WEEK_ENDS) == []
    assert ear.hear(70, 55, NOON + 2 * HOUR, of="b", week_ends=OTHER_WEEK_ENDS, again=True) == []
    assert ear.percent("seven_day") == 12


def test_a_third_account_does_not_speak_for_the_second(ear: Ear) -> None:
    ear.hear(None, 12)
    ear.hear(None, 55, NOON + MINUTE, of="b", week_ends=OTHER_WEEK_ENDS)
    ear.hear(None, 66, NOON + 90 * MINUTE, of="c", week_ends=OTHER_WEEK_ENDS + DAY)
    assert ear.percent("seven_day") == 12
    assert ear.hear(None, 67, NOON + 150 * MINUTE, of="c", week_ends=OTHER_WEEK_ENDS + DAY) == [("weekly", 67, True)]


def test_a_session_whose_own_windows_change_takes_the_numbers_with_it(ear: Ear) -> None:
    ear.hear(40, 12)
    # An early reset of all limits, or its person has logged in to another account.
    assert ear.hear(1, 2, NOON + MINUTE, ends=NOON + 5 * HOUR, week_ends=OTHER_WEEK_ENDS) == [
        ("session", 1, True),
        ("weekly", 2, True),
    ]
    assert not ear.is_apart


def test_who_was_set_apart_and_changes_its_windows_takes_nothing_with_it(ear: Ear) -> None:
    ear.hear(40, 12)
    ear.hear(50, 20, NOON + 1, of="b", week_ends=OTHER_WEEK_ENDS)
    assert ear.hear(51, 21, NOON + 2, of="b", week_ends=OTHER_WEEK_ENDS + DAY) == []
    assert ear.percent("seven_day") == 12


def test_with_another_plan_in_the_settings_nothing_is_set_apart(ear: Ear) -> None:
    ear.hear(40, 12)
    ear.plan = "max20"
    assert ear.hear(10, 3, NOON + MINUTE, of="b", ends=SESSION_ENDS + HOUR, week_ends=OTHER_WEEK_ENDS) == [
        ("session", 10, True),
        ("weekly", 3, True),
    ]
    assert not ear.is_apart


def test_a_new_week_at_another_time_after_the_old_one_has_ended_is_no_other_account(ear: Ear) -> None:
    ear.hear(None, 90)
    later = WEEK_ENDS + DAY
    assert ear.hear(5, 1, later, of="b", ends=later + HOUR, week_ends=later + WEEK) == [
        ("session", 5, True),
        ("weekly", 1, True),
    ]


def test_the_week_at_its_usual_time_makes_it_the_same_account_whatever_the_session_window(ear: Ear) -> None:
    later = WEEK_ENDS + MINUTE
    ear.hear(40, 99, WEEK_ENDS - MINUTE, ends=WEEK_ENDS + HOUR)
    assert ear.hear(1, 0, later, of="b", ends=WEEK_ENDS + 4 * HOUR, week_ends=WEEK_ENDS + WEEK) == [
        ("session", 1, True),
        ("weekly", 0, False),
    ]


def test_further_windows_are_kept_until_they_reset_and_go_with_their_account(ear: Ear) -> None:
    opus = Limit("seven_day_opus", 60, WEEK_ENDS)
    ear.hear(10, 5, more=(opus, Limit("spend_limit", 3)))
    assert [told.name for told in ear.known.windows] == ["five_hour", "seven_day", "seven_day_opus", "spend_limit"]
    # One that is not heard of for a day and has no reset is forgotten, as is one that was reset.
    ear.hear(None, 6, NOON + DAY)
    assert [told.name for told in ear.known.windows] == ["five_hour", "seven_day_opus", "seven_day"]
    ear.hear(None, 1, WEEK_ENDS, week_ends=WEEK_ENDS + WEEK)
    assert [told.name for told in ear.known.windows] == ["five_hour", "seven_day"]


def test_a_further_window_may_learn_of_its_reset_later(ear: Ear) -> None:
    ear.hear(None, more=(Limit("spend_limit", 3),))
    ear.hear(None, at=NOON + 1, more=(Limit("spend_limit", 4, WEEK_ENDS),))
    ear.hear(None, at=NOON + 2, more=(Limit("spend_limit", 5),))
    told = ear.known.told("spend_limit")
    assert told is not None
    assert (told.percent, told.resets_at) == (5, WEEK_ENDS)


def test_what_waits_in_the_spool_is_a_repetition_within_a_minute() -> None:
    before = Heard("a", NOON * 1000, (Limit("five_hour", 23, SESSION_ENDS),), 100)
    again = msgspec.structs.replace(before, at_ms=before.at_ms + 5000, api_ms=200)
    assert may_wait(again, before, NOON + 59)
    assert may_wait(msgspec.structs.replace(again, limits=()), before, NOON + 59)
    assert not may_wait(again, before, NOON + 60)
    assert not may_wait(msgspec.structs.replace(again, limits=(Limit("five_hour", 24),)), before, NOON + 6)


def test_what_was_heard_while_the_clock_was_ahead_is_forgotten(ear: Ear) -> None:
    ear.hear(40, 12, NOON + DAY, ends=NOON + DAY + HOUR)
    ear.hear(50, 20, NOON + DAY, of="b", week_ends=OTHER_WEEK_ENDS, ends=NOON + DAY + HOUR)
    assert ear.known.until(NOON + DAY) == ear.known
    assert ear.known.until(NOON) == Official("max5")


@given(
    st.lists(
        st.tuples(
            st.integers(0, 6 * HOUR),
            st.sampled_from("abc"),
            st.integers(0, 100),
            st.integers(0, 100),
            st.sampled_from((WEEK_ENDS, OTHER_WEEK_ENDS)),
            st.booleans(),
        ),
        max_size=30,
    )
)
def test_whatever_is_heard_what_counts_moves_on_in_time_and_stays_open(
    words: list[tuple[int, str, int, int, int, bool]],
) -> None:
    ear = Ear()
    counted: dict[str, int] = {}
    for after, of, session, week, week_ends, again in sorted(words):
        at = NOON + after
        ends = NOON + 5 * HOUR * (after // (5 * HOUR) + 1)
        ear.hear(session, week, at, of=of, ends=ends, week_ends=week_ends, again=again)
        for one in ear.accepted:
            assert one.at == at >= counted.get(one.window, 0)
            assert one.resets_at > at
            counted[one.window] = at
        assert len({told.name for told in ear.known.windows}) == len(ear.known.windows) <= 2
