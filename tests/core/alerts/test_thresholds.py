from msgspec.structs import replace
from tests.core.alerts.looking import RULES, Looks, window
from tests.core.sample_snapshot import DAY, HOUR, NOON

from mytokentracker.core.alerts.records import CHARTS, SNOOZE, SYNC, Alert, Rules
from mytokentracker.core.records import Progress


def test_a_threshold_is_told_once_with_all_that_a_notification_needs() -> None:
    looks = Looks()
    assert looks.look() == ()

    told = looks.look(window(percent=75.2), at=NOON + 60)

    assert told == (
        Alert(
            id=f"session@{NOON + 60}",
            kind="threshold",
            key="session",
            at=NOON + 60,
            urgency="normal",
            title="Session 75 % used",
            body="It resets at 16:00, in 2 h 59 min.",
            buttons=(SYNC, CHARTS, SNOOZE),
            window="session",
            percent=75.2,
            resets_at=NOON + 3 * HOUR,
        ),
    )
    assert looks.session(76, 2) == []


def test_each_threshold_is_told_on_the_way_and_is_more_pressing_from_90_on() -> None:
    looks = Looks()
    told = [
        alert for percent in (74.9, 75, 80, 89.9, 90, 99.9, 100, 104) for alert in looks.look(window(percent=percent))
    ]

    assert [(one.title, one.urgency) for one in told] == [
        ("Session 75 % used", "normal"),
        ("Session 90 % used", "critical"),
        ("The session is full", "critical"),
    ]


def test_of_several_thresholds_passed_at_once_the_highest_is_told() -> None:
    looks = Looks()

    assert looks.session(93) == ["Session 93 % used"]
    assert looks.session(94, 1) == []
    assert looks.state.watched("session").said_percents == (75.0, 90.0)


def test_session_and_week_have_their_own_thresholds() -> None:
    looks = Looks(Rules(session_percents=(50, 80), weekly_percents=(), zone=RULES.zone))
    looks.look()

    assert looks.look(window(percent=55), window("weekly", 95))[0].title == "Session 55 % used"
    looks.rules = replace(looks.rules, session_percents=(), weekly_percents=(60.0,))
    assert [one.title for one in looks.look(window(percent=85), window("weekly", 95))] == ["Week 95 % used"]


def test_a_lower_threshold_that_is_added_later_is_not_told_after_the_higher_one() -> None:
    looks = Looks()
    looks.session(92)
    looks.rules = replace(looks.rules, session_percents=(75.0, 80.0, 90.0))

    assert looks.session(93, 1) == []


def test_the_next_window_is_told_anew() -> None:
    looks = Looks()
    looks.session(80)
    looks.session(2, 181, resets_at=NOON + 8 * HOUR)

    assert looks.session(76, 240, resets_at=NOON + 8 * HOUR) == ["Session 76 % used"]


def test_another_spelling_of_the_same_reset_is_no_new_window() -> None:
    looks = Looks()
    looks.session(80)

    assert looks.session(81, 1, resets_at=NOON + 3 * HOUR + 7) == []
    # Nor is it one that the reset is not known any more.
    assert looks.session(82, 2, resets_at=None) == []


def test_what_fell_by_ten_points_may_reach_it_again() -> None:
    looks = Looks()
    looks.session(91)

    # A sync said 82, which is 8 less than 90; then another one 64.
    assert (looks.session(82, 1), looks.session(92, 2)) == ([], [])
    assert (looks.session(64, 3), looks.session(76, 4), looks.session(90, 5)) == (
        [],
        ["Session 76 % used"],
        ["Session 90 % used"],
    )


def test_a_rolling_window_tells_from_when_on_there_is_room() -> None:
    looks = Looks()
    looks.look()
    (told,) = looks.look(window(percent=80, resets_at=None, frees_at=NOON + HOUR))
    assert told.body == "Room comes back from 14:00 on."

    (told,) = looks.look(window(percent=95, resets_at=None, frees_at=None))
    assert told.body == ""


def test_a_doubtful_number_says_so_and_suggests_no_sync_beside() -> None:
    looks = Looks()
    looks.look()
    (told,) = looks.look(window(percent=80, source="estimated", source_at=None, low_percent=70, high_percent=90))
    assert told.body == "It resets at 16:00, in 3 h. This is an estimate."

    # Four hours are more than six tenths of five.
    (told,) = looks.look(window(percent=91, source_at=NOON - 4 * HOUR))
    assert told.body == "It resets at 16:00, in 3 h. Claude’s own number is from 4 h ago."
    assert looks.look(window(percent=91, source_at=NOON - 4 * HOUR)) == ()


def test_nothing_is_told_of_numbers_that_do_not_stand() -> None:
    high = window(percent=95)
    for more in ({"plan_chosen": False}, {"scanned_at": None}, {"progress": Progress(1, 2, 3, 4)}, {"paused": True}):
        assert Looks().look(high, **more) == ()
    assert len(Looks().look(high)) == 1


def test_a_window_that_was_nearly_full_tells_of_its_reset() -> None:
    looks = Looks()
    looks.session(91)
    (told,) = looks.look(window(percent=0.0, resets_at=None), at=NOON + 3 * HOUR)

    assert (told.kind, told.key, told.urgency) == ("reset", "session", "low")
    assert (told.title, told.body, told.buttons) == ("The session has reset", "0 % used.", (CHARTS,))
    assert looks.session(1, 190, resets_at=None) == []


def test_the_week_tells_of_its_reset_and_until_when_the_next_one_lasts() -> None:
    looks = Looks()
    looks.look(None, window("weekly", 97))
    (told,) = looks.look(None, window("weekly", 1, resets_at=NOON + 11 * DAY), at=NOON + 4 * DAY)

    assert (told.title, told.body) == ("The week has reset", "1 % used. It lasts until 1 Dec 13:00.")


def test_a_window_that_was_not_high_resets_silently() -> None:
    looks = Looks()
    looks.session(80)

    assert looks.session(0, 180, resets_at=None) == []
    # What was told of it is taken from the screen.
    assert looks.withdrawn == ("session",)


def test_a_reset_is_told_only_while_it_is_news_and_there_is_room() -> None:
    looks = Looks()
    looks.session(91)
    assert looks.session(85, 181, resets_at=NOON + 8 * HOUR) == ["Session 85 % used"]

    looks = Looks()
    looks.session(91)
    assert looks.session(0, 8 * 60 + 1, resets_at=None) == []

    looks = Looks(replace(RULES, reset=False))
    looks.session(91)
    assert looks.session(0, 181, resets_at=None) == []
