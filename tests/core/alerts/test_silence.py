"""Quiet hours, snoozing, sleep, and what is remembered from one start to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.core.alerts.looking import MINUTE, RULES, Looks, window
from tests.core.sample_snapshot import HOUR, NOON

from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.alerts.records import CHARTS, SNOOZE, SYNC, State, Watched, restored, saved, snoozed
from mytokentracker.core.records import LimitHit, Problem

LOST = Problem("A folder is lost", "Look for it.", NOON - HOUR)
# By the clock in Berlin, where it is 13:00.
LUNCH = replace(RULES, quiet=parse_quiet_hours("13:00-14:00"))


def test_what_was_missed_in_quiet_hours_is_one_alert_afterwards() -> None:
    looks = Looks(LUNCH)
    hit = LimitHit("weekly", NOON)
    for minute in range(0, 60, 5):
        assert looks.look(window(percent=80), problems=(LOST,), hits=(hit,), at=NOON + minute * MINUTE) == ()
    (told,) = looks.look(window(percent=80), problems=(LOST,), hits=(hit,), at=NOON + HOUR)

    assert (told.kind, told.key, told.urgency, told.window) == ("summary", "summary", "critical", None)
    assert (told.id, told.title) == (f"summary@{NOON + HOUR}", "Meanwhile")
    assert told.body == "Weekly limit reached\nSession 80 % used\nA folder is lost"
    assert told.buttons == (SYNC, CHARTS, SNOOZE)
    assert looks.look(window(percent=81), problems=(LOST,), hits=(hit,), at=NOON + HOUR + 60) == ()


def test_a_single_missed_alert_is_told_as_itself() -> None:
    looks = Looks(LUNCH)
    looks.session(80)

    assert looks.session(80, 60) == ["Session 80 % used"]


def test_what_is_not_true_any_more_is_not_told() -> None:
    looks = Looks(LUNCH)
    looks.look(window(percent=95), problems=(LOST,))

    assert looks.session(40, 60) == []


def test_a_snooze_is_silent_until_it_ends() -> None:
    looks = Looks()
    looks.look()
    looks.state = snoozed(looks.state, NOON + HOUR)

    assert (looks.session(80, 5), looks.session(80, 59)) == ([], [])
    assert looks.state.snoozed_until == NOON + HOUR
    assert looks.session(80, 60) == ["Session 80 % used"]
    assert looks.state.snoozed_until is None


def test_a_snooze_can_be_ended() -> None:
    looks = Looks()
    looks.state = snoozed(snoozed(looks.state, NOON + HOUR), None)

    assert looks.session(80) == ["Session 80 % used"]


def test_after_sleep_all_there_is_to_tell_is_one_alert() -> None:
    looks = Looks()
    looks.look()
    told = looks.look(window(percent=80), window("weekly", 91), at=NOON + 11 * MINUTE)

    assert [(one.kind, one.body) for one in told] == [("summary", "Week 91 % used\nSession 80 % used")]


def test_two_things_at_one_look_are_two_alerts_otherwise() -> None:
    looks = Looks()
    looks.look()
    told = looks.look(window(percent=80), window("weekly", 91), at=NOON + 10 * MINUTE)

    assert [one.key for one in told] == ["session", "weekly"]


def test_a_restart_repeats_nothing_and_forgets_no_snooze() -> None:
    looks = Looks()
    looks.look(window(percent=80), problems=(LOST,), hits=(LimitHit("opus", NOON),))
    looks.state = restored(saved(looks.state))

    assert looks.look(window(percent=81), problems=(LOST,), hits=(LimitHit("opus", NOON),), at=NOON + 60) == ()
    looks.state = restored(saved(snoozed(looks.state, NOON + HOUR)))
    assert looks.session(95, 2) == []


def test_what_is_passing_is_no_reason_to_write_anything_down() -> None:
    looks = Looks()
    looks.look()
    before = looks.state
    looks.look(at=NOON + 60)

    assert looks.state != before
    assert looks.state.lasting() == before.lasting()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"windows": 3}', b"\xff\xfe", b"[" * 100_000, b'{"windows": [{"name": "\xff"}]}']
)
def test_a_damaged_state_is_an_empty_one(data: bytes) -> None:
    assert restored(data) == State()


def test_a_state_of_another_version_keeps_what_is_known() -> None:
    kept = restored(b'{"windows": [{"name": "session", "said_percents": [75], "new": 1}], "more": {}}')

    assert kept == State(windows=(Watched("session", said_percents=(75.0,)),))


@given(st.lists(st.tuples(st.floats(0, 130), st.integers(1, 30)), max_size=30))
def test_no_alert_is_told_twice_in_one_window_that_only_fills(steps: list[tuple[float, int]]) -> None:
    looks, minutes, percent, told = Looks(), 0, 0.0, []
    for value, wait in steps:
        minutes, percent = min(minutes + wait, 170), max(percent, value)
        told += looks.session(percent, minutes)

    assert len(told) <= 3
    assert len(told) == len(set(told))
