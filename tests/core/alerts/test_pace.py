from typing import Any

import pytest
from msgspec.structs import replace
from tests.core.alerts.looking import MINUTE, RULES, Looks, window
from tests.core.sample_snapshot import HOUR, NOON

from mytokentracker.core.records import Spend

# Full at 14:20 by the clock in Berlin, between 14:00 and 14:50; it resets at 16:00.
CREDIBLE: dict[str, Any] = {
    "full_at": NOON + 80 * MINUTE,
    "full_early_at": NOON + HOUR,
    "full_late_at": NOON + 110 * MINUTE,
    "full_before_reset": True,
}


def test_a_credible_pace_is_told_once_two_looks_agree() -> None:
    looks = Looks()

    assert looks.session(40, 0, **CREDIBLE) == []
    assert looks.session(41, 1, **CREDIBLE) == []
    (told,) = looks.look(window(percent=42, **CREDIBLE), at=NOON + 2 * MINUTE)
    assert (told.kind, told.key, told.urgency, told.full_at) == ("pace", "session", "normal", CREDIBLE["full_at"])
    assert told.title == "Session full at 14:20 at this pace"
    assert told.body == "Session 42 % used. It resets 1 h 40 min later, at 16:00. Likely between 14:00 and 14:50."
    assert looks.session(43, 3, **CREDIBLE) == []


def test_a_band_without_a_late_end_says_from_when_on() -> None:
    looks = Looks()
    looks.session(40, 0, **{**CREDIBLE, "full_late_at": None})
    (told,) = looks.look(window(percent=40, **{**CREDIBLE, "full_late_at": None}), at=NOON + 3 * MINUTE)

    assert told.body.endswith(" at 16:00. Hardly before 14:00.")


def test_a_rolling_window_has_no_reset_to_compare_with() -> None:
    looks = Looks()
    looks.session(40, 0, **CREDIBLE, resets_at=None)
    (told,) = looks.look(window(percent=40, resets_at=None, **CREDIBLE), at=NOON + 3 * MINUTE)

    assert told.body == "Session 40 % used. Likely between 14:00 and 14:50."


@pytest.mark.parametrize(
    "but",
    [
        {"full_at": None},
        {"full_early_at": None},
        # Nothing was ever learnt of how far off the number is.
        {"low_percent": None},
        # Full in nine minutes: the thresholds tell.
        {"full_at": NOON + 11 * MINUTE, "full_early_at": NOON + 11 * MINUTE, "full_late_at": NOON + 12 * MINUTE},
        # Five minutes before the reset.
        {"full_at": NOON + 175 * MINUTE, "full_late_at": NOON + 179 * MINUTE},
        # It may be twice as soon, hence twice as late: from 14:00 to 16:00 are an hour and a half, of 80 minutes.
        {"full_early_at": NOON + 40 * MINUTE},
        # Half as soon again, and at half the pace again it lasts until the reset.
        {"full_at": NOON + 130 * MINUTE, "full_early_at": NOON + 90 * MINUTE},
    ],
)
def test_what_is_not_credible_is_not_told(but: dict[str, Any]) -> None:
    looks = Looks()

    for minute in range(6):
        assert looks.session(40, minute, **{**CREDIBLE, **but}) == []


def test_a_window_of_which_little_was_used_says_nothing_of_its_pace() -> None:
    looks = Looks()

    assert [looks.session(24.9, minute, **CREDIBLE) for minute in range(6)] == [[]] * 6


def test_a_pace_is_not_told_to_who_has_stopped() -> None:
    looks = Looks()
    used = [Spend(NOON - 600 * back, 10 * (back >= 2)) for back in range(5, -1, -1)]

    # Ten-minute bins: the last two are empty, then one is not.
    def look(minute: int) -> list[str]:
        session = window(percent=40, **CREDIBLE)
        return [one.title for one in looks.look(session, at=NOON + minute * MINUTE, chart=tuple(used))]

    assert [look(minute) for minute in range(4)] == [[]] * 4
    used[-1] = Spend(NOON, 1)
    assert look(4) == ["Session full at 14:20 at this pace"]


def test_a_pace_that_changes_from_look_to_look_is_not_told() -> None:
    looks = Looks()
    # A fifth of the 80 minutes are 16.
    jumping = {**CREDIBLE, "full_at": NOON + 60 * MINUTE}

    assert [looks.session(40, minute, **(CREDIBLE, jumping)[minute % 2]) for minute in range(8)] == [[]] * 8
    # A look without any, and it begins anew.
    looks.session(40, 8)
    assert (looks.session(40, 9, **CREDIBLE), looks.session(40, 10, **CREDIBLE)) == ([], [])
    assert looks.session(40, 11, **CREDIBLE) == ["Session full at 14:20 at this pace"]


def test_a_look_of_long_ago_agrees_with_nothing() -> None:
    looks = Looks()
    looks.session(40, 0, **CREDIBLE)

    assert looks.session(40, 31, **CREDIBLE) == []
    assert looks.session(40, 33, **CREDIBLE) == ["Session full at 14:20 at this pace"]


def test_a_threshold_says_where_a_credible_pace_leads_and_is_then_the_only_one() -> None:
    looks = Looks()
    looks.session(74, 0, **CREDIBLE)
    (told,) = looks.look(window(percent=76, **CREDIBLE), at=NOON + 3 * MINUTE)

    assert (told.kind, told.full_at) == ("threshold", CREDIBLE["full_at"])
    assert told.body == "At this pace full at 14:20, 1 h 40 min before it resets."
    assert looks.session(77, 4, **CREDIBLE) == []


def test_a_threshold_of_a_rolling_window_knows_no_reset() -> None:
    looks = Looks()
    looks.session(74, 0, resets_at=None, **CREDIBLE)
    (told,) = looks.look(window(percent=76, resets_at=None, **CREDIBLE), at=NOON + 3 * MINUTE)

    assert told.body == "At this pace full at 14:20."


def test_a_full_window_has_no_pace() -> None:
    looks = Looks()
    looks.session(99, 0, **CREDIBLE)
    (told,) = looks.look(window(percent=100, **CREDIBLE), at=NOON + 3 * MINUTE)

    assert (told.title, told.full_at) == ("The session is full", None)
    assert told.body == "It resets at 16:00, in 2 h 57 min."


def test_a_pace_that_was_told_of_a_number_that_was_corrected_may_be_told_again() -> None:
    looks = Looks()
    looks.session(60, 0, **CREDIBLE)
    assert looks.session(60, 3, **CREDIBLE) != []
    assert looks.session(51, 4, **CREDIBLE) == []

    assert looks.session(49, 5, **CREDIBLE) == ["Session full at 14:20 at this pace"]


def test_the_pace_can_be_switched_off() -> None:
    looks = Looks(replace(RULES, pace=False))

    assert [looks.session(40, minute, **CREDIBLE) for minute in range(6)] == [[]] * 6
