from typing import Any

from msgspec.structs import replace
from tests.core.alerts.looking import MINUTE, RULES, Looks, window
from tests.core.sample_snapshot import DAY, HOUR, NOON

from mytokentracker.core.alerts.records import CHARTS, SNOOZE, SYNC
from mytokentracker.core.records import LimitHit, Problem

HIT = LimitHit("session", NOON, NOON + 3 * HOUR)
LOST = Problem("A folder is lost", "Look for it.", NOON - HOUR)
UNKNOWN: dict[str, Any] = {"low_percent": None, "high_percent": None, "source": "estimated", "source_at": None}


def test_a_limit_that_was_hit_is_told_once_and_silences_the_thresholds_of_its_window() -> None:
    looks = Looks()
    looks.look()
    (told,) = looks.look(window(percent=97), hits=(HIT,))

    assert (told.kind, told.key, told.window, told.urgency) == ("limit", "session", "session", "critical")
    assert (told.title, told.body) == ("Session limit reached", "It goes on at 16:00, in 3 h.")
    assert (told.buttons, told.resets_at) == ((CHARTS, SNOOZE), NOON + 3 * HOUR)
    again = LimitHit("session", NOON + 60, NOON + 3 * HOUR)
    assert looks.look(window(percent=101), hits=(again,), at=NOON + 120) == ()


def test_after_a_limit_the_reset_is_told_however_little_we_had_counted() -> None:
    looks = Looks()
    looks.look(window(percent=60, resets_at=None), hits=(HIT,))
    told = looks.look(window(percent=0, resets_at=None), at=NOON + 3 * HOUR)

    assert [one.title for one in told] == ["The session has reset"]


def test_the_next_hit_of_the_same_limit_is_told_again() -> None:
    looks = Looks()
    looks.look(hits=(HIT,))
    later = LimitHit("session", NOON + 3 * HOUR, NOON + 8 * HOUR)

    assert [one.kind for one in looks.look(at=NOON + 3 * HOUR, hits=(later,))] == ["limit"]


def test_a_limit_without_a_named_reset_is_tried_again_and_told_once() -> None:
    looks = Looks()
    looks.look(hits=(LimitHit("weekly", NOON),))
    looks.look(at=NOON + HOUR)
    assert looks.look(at=NOON + 2 * HOUR - 1, hits=(LimitHit("weekly", NOON + 2 * HOUR - 1),)) == ()
    looks.look(at=NOON + 3 * HOUR)

    (told,) = looks.look(at=NOON + 4 * HOUR, hits=(LimitHit("weekly", NOON + 4 * HOUR),))
    assert (told.title, told.body) == ("Weekly limit reached", "Claude said so at 17:00.")


def test_when_claude_goes_on_all_the_same_the_thresholds_tell_again() -> None:
    looks = Looks()
    looks.look(window(percent=60), hits=(HIT,))
    assert looks.look(window(percent=80), hits=(HIT,), at=NOON + 60) == ()
    told = looks.look(window(percent=80), at=NOON + 120)

    assert [one.title for one in told] == ["Session 80 % used"]
    looks.look(window(percent=80), hits=(HIT,), at=NOON + 180)
    looks.look(window(percent=81), at=NOON + 240)
    assert looks.withdrawn == ("session",)


def test_the_limit_of_a_model_stands_beside_the_windows() -> None:
    looks = Looks()
    looks.look()
    told = looks.look(window(percent=80), hits=(LimitHit("opus", NOON, NOON + HOUR),))

    assert [(one.key, one.title) for one in told] == [
        ("limit.opus", "Opus limit reached"),
        ("session", "Session 80 % used"),
    ]
    looks.look(window(percent=80), at=NOON + HOUR)
    assert looks.withdrawn == ("limit.opus",)


def test_where_limits_are_switched_off_the_thresholds_tell() -> None:
    looks = Looks(replace(RULES, limit=False))

    assert [one.kind for one in looks.look(window(percent=101), hits=(HIT,))] == ["threshold"]


def test_a_problem_is_told_after_ten_minutes_and_taken_back_when_it_is_mended() -> None:
    looks = Looks()
    young = replace(LOST, since=NOON - 9 * MINUTE)
    assert looks.look(problems=(young,)) == ()
    (told,) = looks.look(problems=(young,), at=NOON + MINUTE)

    assert (told.kind, told.key, told.urgency) == ("problem", "problem.A folder is lost", "normal")
    assert (told.title, told.body, told.buttons, told.window) == (LOST.title, LOST.hint, (SNOOZE,), None)
    assert looks.look(problems=(young,), at=NOON + 2 * MINUTE) == ()
    taken_back = []
    for minute in (2, 3, 4):
        looks.look(problems=(young,) if minute == 2 else (), at=NOON + minute * MINUTE)
        taken_back.append(looks.withdrawn)
    assert taken_back == [(), ("problem.A folder is lost",), ()]


def test_a_problem_that_comes_back_within_a_day_is_the_same_one() -> None:
    looks = Looks()
    looks.look(problems=(LOST,))
    looks.look(at=NOON + MINUTE)
    assert looks.look(problems=(LOST,), at=NOON + DAY) == ()
    looks.look(at=NOON + 2 * DAY)

    assert len(looks.look(problems=(LOST,), at=NOON + 3 * DAY)) == 1


def test_problems_are_told_also_while_the_numbers_do_not_stand() -> None:
    assert len(Looks().look(problems=(LOST,), scanned_at=None)) == 1


def test_problems_can_be_switched_off() -> None:
    assert Looks(replace(RULES, problem=False)).look(problems=(LOST,)) == ()


def test_a_sync_is_suggested_when_much_was_used_and_the_number_is_doubtful() -> None:
    looks = Looks()
    assert looks.look(window(percent=59.9, **UNKNOWN)) == ()
    (told,) = looks.look(window(percent=62, source="estimated", source_at=None, low_percent=52, high_percent=72))

    assert (told.kind, told.key, told.urgency, told.buttons) == ("sync", "sync", "low", (SYNC, SNOOZE))
    assert told.title == "Session at 62 %? A Quick Sync makes it exact"
    assert told.body == "This is an estimate. It may be between 52 and 72 %."
    assert (told.window, told.percent) == ("session", 62)
    assert looks.look(window(percent=63, **UNKNOWN)) == ()


def test_before_anything_was_learnt_every_number_is_doubtful() -> None:
    assert [one.kind for one in Looks().look(window(percent=62, **UNKNOWN))] == ["sync"]


def test_a_sync_is_suggested_once_a_day_and_once_a_window() -> None:
    looks = Looks()
    old = {"source_at": NOON - 5 * DAY}
    week = window("weekly", 65, **old)
    assert [one.window for one in looks.look(window(percent=65, **UNKNOWN), week)] == ["session"]
    assert looks.look(None, week, at=NOON + HOUR) == ()

    (told,) = looks.look(None, week, at=NOON + DAY)
    assert told.body.startswith("Claude’s own number is from 6 d ago.")
    assert looks.look(None, week, at=NOON + 2 * DAY) == ()


def test_no_sync_is_suggested_beside_another_alert_nor_while_nothing_is_used() -> None:
    doubtful = window(percent=65, **UNKNOWN)

    assert [one.kind for one in Looks().look(doubtful, problems=(LOST,))] == ["problem"]
    assert Looks().look(replace(doubtful, percent_per_hour=0.0)) == ()
    assert Looks(replace(RULES, sync=False)).look(doubtful) == ()
    # 100 % are told by their threshold.
    assert Looks(replace(RULES, session_percents=())).look(replace(doubtful, percent=100.0)) == ()
