"""What is told while nobody has said how much of a window is used, and once somebody has."""

from typing import Any

import pytest
from msgspec.structs import replace
from tests.core.alerts.looking import MINUTE, RULES, Looks, window
from tests.core.sample_snapshot import DAY, HOUR, NOON

from mytokentracker.core.alerts.records import SNOOZE, SYNC
from mytokentracker.core.records import LimitHit

GUESS: dict[str, Any] = {
    "low_percent": None,
    "high_percent": None,
    "source": "estimated",
    "source_at": None,
    "is_guess": True,
}
BODY = "This is a first guess from what the plan is thought to hold. Enter what Claude shows."


def test_a_guess_is_told_as_one_and_never_as_pressing() -> None:
    looks = Looks()
    (told,) = looks.look(window(percent=93, **GUESS))

    assert (told.kind, told.key, told.urgency, told.buttons) == ("threshold", "session", "normal", (SYNC, SNOOZE))
    assert (told.title, told.body) == ("Session at 93 %? A Quick Sync makes it exact", BODY)


@pytest.mark.parametrize("percent", [100.0, 552.0])
def test_a_guess_is_never_called_full(percent: float) -> None:
    (told,) = Looks().look(None, window("weekly", percent, **GUESS))

    assert (told.title, told.body) == ("Is the week nearly full? A Quick Sync will tell", BODY)
    assert told.urgency == "normal"


def test_a_guess_is_told_once_in_a_window() -> None:
    looks = Looks()

    assert [len(looks.look(window(percent=percent, **GUESS))) for percent in (74, 75, 91, 100, 150)] == [1, 0, 0, 0, 0]
    later = window(percent=80, resets_at=NOON + 8 * HOUR, **GUESS)
    assert len(looks.look(later, at=NOON + 3 * HOUR)) == 1


def test_where_little_was_asked_for_a_sync_is_still_suggested_once() -> None:
    looks = Looks(replace(RULES, session_percents=()))
    assert [one.kind for one in looks.look(window(percent=80, **GUESS))] == ["sync"]

    looks.rules = RULES
    assert looks.look(window(percent=95, **GUESS), at=NOON + MINUTE) == ()


def test_a_guess_leads_nowhere_and_its_reset_is_no_news() -> None:
    looks = Looks()
    pace = {"full_at": NOON + HOUR, "full_early_at": NOON + 55 * MINUTE, "full_late_at": NOON + 65 * MINUTE}
    learnt_band = {**GUESS, "low_percent": 40.0, "high_percent": 60.0}

    assert [looks.session(50, minute, **learnt_band, **pace) for minute in range(5)] == [[]] * 5
    looks.session(95, 6, **GUESS)
    assert looks.session(0, 181, resets_at=None, **GUESS) == []


def test_a_limit_that_was_hit_is_no_guess() -> None:
    (told,) = Looks().look(window(percent=130, **GUESS), hits=(LimitHit("session", NOON),))

    assert (told.kind, told.urgency) == ("limit", "critical")


def test_a_guess_goes_from_the_screen_with_the_first_reading_and_thresholds_count_from_there() -> None:
    looks = Looks()
    looks.session(552, 0, **GUESS)

    assert (looks.session(40, 1), looks.withdrawn) == ([], ("session",))
    assert (looks.session(76, 2), looks.withdrawn) == (["Session 76 % used"], ())


def test_a_first_reading_that_is_high_takes_the_place_of_the_guess() -> None:
    looks = Looks()
    looks.session(99, 0, **GUESS)

    assert (looks.session(91, 1), looks.withdrawn) == (["Session 91 % used"], ())


def test_a_guess_that_was_far_too_high_for_another_plan_goes_and_may_come_again() -> None:
    looks = Looks()
    looks.session(95, 0, **GUESS)

    assert (looks.session(81, 1, **GUESS), looks.withdrawn) == ([], ())
    assert (looks.session(24, 2, **GUESS), looks.withdrawn) == ([], ("session",))
    assert len(looks.session(75, 3, **GUESS)) == 1


def test_an_alert_goes_from_the_screen_when_a_correction_makes_it_untrue() -> None:
    looks = Looks()
    looks.session(91)

    assert (looks.session(40, 1), looks.withdrawn) == ([], ("session",))
    assert (looks.session(40, 2), looks.withdrawn) == ([], ())
    assert looks.session(75, 3) == ["Session 75 % used"]
    assert (looks.session(90, 4), looks.session(91, 5)) == (["Session 90 % used"], [])


def test_an_alert_stays_while_the_number_is_not_clearly_below_it() -> None:
    looks = Looks()
    looks.session(91)

    assert (looks.session(80, 1), looks.withdrawn) == ([], ())
    assert (looks.session(79, 2), looks.withdrawn) == ([], ("session",))
    # 75 was told on the way, and still holds.
    assert (looks.session(66, 3), looks.withdrawn) == ([], ())


def test_an_alert_of_a_rolling_week_goes_from_the_screen_too() -> None:
    looks = Looks()
    looks.look(None, window("weekly", 96, resets_at=None))
    assert looks.look(None, window("weekly", 30, resets_at=None), at=NOON + MINUTE) == ()

    assert looks.withdrawn == ("weekly",)


def test_a_pace_that_a_correction_makes_untrue_goes_from_the_screen() -> None:
    looks = Looks()
    pace = {"full_at": NOON + HOUR, "full_early_at": NOON + 55 * MINUTE, "full_late_at": NOON + 65 * MINUTE}
    told = [looks.session(60, minute, **pace) for minute in (0, 3)]
    assert told == [[], ["Session full at 14:00 at this pace"]]

    assert (looks.session(30, 4), looks.withdrawn) == ([], ("session",))


def test_a_correction_in_quiet_hours_takes_the_alert_from_the_screen_at_once() -> None:
    looks = Looks()
    looks.session(91)
    looks.state = replace(looks.state, snoozed_until=NOON + HOUR)

    assert (looks.session(40, 1), looks.withdrawn) == ([], ("session",))


def test_an_alert_stays_while_the_numbers_do_not_stand() -> None:
    looks = Looks()
    looks.session(91)

    for minutes in (1, 200, 201):
        looks.look(window(percent=40), at=NOON + minutes * MINUTE, paused=True)
        assert looks.withdrawn == ()


def test_a_suggestion_to_sync_goes_from_the_screen_once_it_was_followed() -> None:
    looks = Looks()
    old = window(percent=65, source_at=NOON - 4 * HOUR)
    assert [one.key for one in looks.look(old)] == ["sync"]
    assert (looks.look(old, at=NOON + MINUTE), looks.withdrawn) == ((), ())

    assert (looks.session(65, 2, source_at=NOON + 90), looks.withdrawn) == ([], ("sync",))
    assert (looks.session(65, 3, source_at=NOON + 90), looks.withdrawn) == ([], ())
    week = window("weekly", 65, source_at=NOON - 5 * DAY)
    assert looks.look(None, week, at=NOON + 4 * MINUTE) == ()


def test_two_guesses_ask_for_the_same_sync_and_are_one_alert() -> None:
    looks = Looks()
    looks.look()
    week = window("weekly", 300, **GUESS)
    assert [one.key for one in looks.look(window(percent=80, **GUESS), week)] == ["weekly"]
    assert looks.look(window(percent=95, **GUESS), week, at=NOON + MINUTE) == ()

    # The one whose number is known now counts by itself, the other one stays told.
    (told,) = looks.look(window(percent=95), week, at=NOON + 2 * MINUTE)
    assert (told.key, told.title, looks.withdrawn) == ("session", "Session 95 % used", ())
