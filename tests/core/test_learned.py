"""Readings that are shown without being learnt from: the number goes by them, and what was learnt stays as it was."""

import pytest

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, anchored, learn
from mytokentracker.core.one_number import Spends, estimate, past_readings, what_was_learnt
from mytokentracker.core.windows import Span

HOUR = 3600
NOON = 1_773_316_800
# 100 dollars: a dollar is a percent before anything is learnt.
BUDGET = 100_000_000
RESETS = NOON + 3 * HOUR
FIXED = Span(NOON - 2 * HOUR, RESETS)


def output(usd: float) -> Spends:
    return {"claude-opus-5": (0.0, usd * 1_000_000, 0.0, 0.0)} if usd else {}


def said(
    percent: float, usd: float, at: int = NOON, window: str = "session", source: str = "statusline", key: int = 1
) -> Said:
    return Said(Reading(at, window, output(usd), BUDGET, percent, source), FIXED.starts_at, RESETS, key)


def percent(learned: Learned, usd: float, now: int) -> float:
    return estimate(learned, "session", output(usd), BUDGET, FIXED, now).percent


def test_the_number_goes_by_the_latest_reading_whether_learnt_from_or_not() -> None:
    taught = learn([said(20, 20)])

    shown = anchored(taught, [said(33, 30, NOON + HOUR, key=2)])

    assert percent(taught, 30, NOON + HOUR) == pytest.approx(30.0, abs=0.5)
    assert percent(shown, 30, NOON + HOUR) == pytest.approx(33.0)
    assert percent(shown, 40, NOON + 2 * HOUR) == pytest.approx(43.0, abs=0.5)


def test_nothing_is_learnt_from_it() -> None:
    taught = learn([said(20, 20)])
    shown = anchored(taught, [said(60, 30, NOON + HOUR, key=2)])

    assert shown.calibration is taught.calibration
    assert shown.counts == {"session": 1}
    assert what_was_learnt(shown, {})[0].factor == pytest.approx(what_was_learnt(taught, {})[0].factor)


def test_it_is_listed_with_what_we_had_computed() -> None:
    shown = anchored(learn([said(20, 20)]), [said(33, 30, NOON + HOUR, key=2)])

    newest, oldest = past_readings(shown)

    assert (newest.id, newest.percent, oldest.id) == (2, 33, 1)
    assert newest.predicted_percent == pytest.approx(30.0, abs=0.5)


def test_one_that_is_older_than_what_was_typed_since_changes_nothing_but_the_list() -> None:
    typed = said(50, 40, NOON + HOUR, source="typed", key=2)
    taught = learn([said(20, 20), typed])

    shown = anchored(taught, [said(33, 30, NOON + HOUR // 2, key=3)])

    assert shown.last == taught.last
    assert [one.id for one in past_readings(shown)] == [2, 3, 1]


def test_with_nothing_learnt_yet_it_still_is_the_number() -> None:
    shown = anchored(learn(()), [said(0, 0)])

    number = estimate(shown, "session", output(5), BUDGET, FIXED, NOON + HOUR)

    assert (number.is_learnt, number.source, number.source_at) == (True, "statusline", NOON)
    assert number.percent == pytest.approx(5.0, abs=0.01)


def test_what_rose_while_nothing_ran_here_was_used_elsewhere_as_long_as_it_is_said() -> None:
    taught = learn([said(20, 20)])

    assert anchored(taught, [said(31, 20, NOON + HOUR, key=2)]).elsewhere == {"session": 11.0}
    assert anchored(taught, [said(20, 20, NOON + HOUR, key=2)]).elsewhere == {"session": 0.0}
    assert taught.elsewhere == {"session": 0.0}


def test_the_reset_is_the_one_that_was_named_last() -> None:
    later = Said(Reading(NOON + HOUR, "session", {}, BUDGET, 1.0, "statusline"), NOON, RESETS + HOUR, 2)

    assert learn([said(20, 20)]).session_resets_at == RESETS
    assert anchored(learn([said(20, 20)]), [later]).session_resets_at == RESETS + HOUR


def test_the_week_resets_as_claude_code_says_and_not_as_a_typed_reading_has_it_from_the_settings() -> None:
    typed, told = (said(10, 10, window="weekly", source=source) for source in ("typed", "statusline"))

    assert learn([typed]).weekly_resets_at is None
    assert anchored(learn([typed]), [told]).weekly_resets_at == RESETS
    assert learn([told, typed]).weekly_resets_at == RESETS
