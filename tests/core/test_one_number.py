"""What readings make of a window's number: anchored at the last one, growing with what is used, ageing as it ages."""

import msgspec
import pytest

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, learn
from mytokentracker.core.one_number import (
    Estimate,
    Spends,
    Then,
    estimate,
    limit_changes,
    past_readings,
    what_was_learnt,
)
from mytokentracker.core.records import Learnt, LimitChange, PastReading
from mytokentracker.core.windows import Span

HOUR = 3600
DAY = 24 * HOUR
NOON = 1_773_316_800
# 100 dollars: a dollar is a percent before anything is learnt.
BUDGET = 100_000_000
RESETS = NOON + 3 * HOUR
FIXED = Span(NOON - 2 * HOUR, RESETS)


def output(usd: float, model: str = "claude-opus-5") -> Spends:
    return {model: (0.0, usd * 1_000_000, 0.0, 0.0)} if usd else {}


def fixed(percent: float, usd: float, at: int = NOON, window: str = "session", budget: int = BUDGET) -> Said:
    """A reading of the window that resets three hours after noon."""
    return Said(Reading(at, window, output(usd), budget, percent), FIXED.starts_at, RESETS)


def rolling(percent: float, usd: float, at: int = NOON, **more: int) -> Said:
    return Said(Reading(at, "session", output(usd), BUDGET, percent), at - 5 * HOUR, **more)


def number(learned: Learned, usd: float, now: int = NOON, span: Span = FIXED, then: Then | None = None) -> Estimate:
    return estimate(learned, "session", output(usd), BUDGET, span, now, then)


def own(learned: Learned, usd: float) -> float:
    """What the calibration alone makes of so many dollars."""
    return learned.calibration.predict("session", output(usd), BUDGET, NOON).percent


def test_without_any_reading_there_is_nothing_to_say() -> None:
    assert number(learn(()), 20) == Estimate(0.0, is_learnt=False)


def test_at_the_moment_of_a_reading_the_number_is_the_reading() -> None:
    shown = number(learn([fixed(34, 29)]), 29)

    assert shown.percent == pytest.approx(34.0)
    assert (shown.low_percent, shown.high_percent) == pytest.approx((33.5, 34.5))
    assert (shown.source, shown.source_at, shown.is_learnt) == ("typed", NOON, True)


def test_from_a_reading_on_the_number_grows_by_what_is_used() -> None:
    learned = learn([fixed(20, 20), fixed(40, 40, NOON + HOUR)])

    # Claude's numbers were ours so far: ten dollars more are ten points more.
    later = number(learned, 50, NOON + 2 * HOUR)

    assert later.percent == pytest.approx(50.0, rel=0.01)
    assert later.low_percent is not None
    assert later.high_percent is not None
    assert later.low_percent < 49.5
    assert later.high_percent > 50.5
    assert later.slope == pytest.approx(1.0, rel=0.02)


def test_what_was_learnt_is_what_a_dollar_is_worth_from_then_on() -> None:
    # Twice Claude said twice our number: five dollars more are ten points.
    learned = learn([fixed(20, 10), fixed(40, 20, NOON + HOUR)])

    assert number(learned, 25, NOON + 2 * HOUR).percent == pytest.approx(50.0, rel=0.02)


def test_a_reading_of_a_window_that_has_reset_only_corrects_the_estimate() -> None:
    learned = learn([fixed(20, 10), fixed(40, 20, NOON + HOUR)])

    shown = number(learned, 5, RESETS, Span(RESETS))

    assert (shown.source, shown.source_at) == ("estimated", None)
    assert shown.percent == pytest.approx(10.0, rel=0.05)
    assert shown.low_percent is not None
    assert shown.low_percent < shown.percent


def test_a_window_without_readings_of_its_own_is_an_estimate_with_a_band() -> None:
    week = estimate(learn([fixed(34, 29)]), "weekly", output(10), BUDGET, Span(NOON - DAY, NOON + DAY), NOON)

    assert (week.source, week.is_learnt) == ("estimated", True)
    assert week.low_percent is not None
    assert week.high_percent is not None
    assert week.low_percent < week.percent < week.high_percent


def test_in_a_rolling_window_a_reading_goes_with_what_it_was_made_of() -> None:
    learned = learn([rolling(40, 20)])
    # An hour later a quarter of the twenty dollars has aged out: a quarter of Claude's forty points too.
    aged = number(learned, 15, NOON + HOUR, Span(NOON - 4 * HOUR), Then(output(20), output(5)))
    # Then all of it, though the reading is not five hours old; nothing was used since.
    gone = number(learned, 0, NOON + 3 * HOUR, Span(NOON - 2 * HOUR), Then(output(20), output(20)))

    assert aged.percent == pytest.approx(30.0)
    assert gone.percent == pytest.approx(0.0)
    assert gone.source == "typed"


def test_in_a_rolling_window_new_use_counts_in_full_while_old_use_ages_out() -> None:
    learned = learn([rolling(20, 20)])

    shown = number(learned, 17, NOON + HOUR, Span(NOON - 4 * HOUR), Then(output(20), output(10)))

    # Half of the twenty points is left, and seven dollars came.
    assert shown.percent == pytest.approx(17.0, rel=0.02)


def test_where_nothing_was_used_here_the_reading_ages_out_evenly() -> None:
    learned = learn([rolling(30, 0)])

    half = number(learned, 0, NOON + 5 * HOUR // 2, Span(NOON - 5 * HOUR // 2))

    assert (half.percent, half.elsewhere_percent) == pytest.approx((15.0, 15.0))
    # It may have been used at the beginning of the window or at its end.
    assert half.low_percent is not None
    assert half.low_percent < 1
    assert number(learned, 0, NOON + 5 * HOUR + 1, Span(NOON + 1)).source == "estimated"
    # In a fixed window nothing goes before the reset.
    assert number(learn([fixed(30, 0)]), 0, RESETS - 1).percent == pytest.approx(30.0)


def test_a_reading_below_rounding_with_nothing_used_here_ages_out_too() -> None:
    learned = learn([rolling(1, 0)])

    assert number(learned, 0, NOON + 5 * HOUR // 2, Span(NOON - 5 * HOUR // 2)).percent == pytest.approx(0.5)
    assert learned.elsewhere == {"session": 0.0}


def test_when_it_turns_out_later_where_the_window_begins_the_reading_stands_and_grows_from_there() -> None:
    # Fifty dollars in seven days, Claude said 12: the week had begun only two days before, with ten dollars in it.
    learned = learn([Said(Reading(NOON, "weekly", output(50), BUDGET, 12), NOON - 7 * DAY)])
    span = Span(NOON - 2 * DAY, NOON + 5 * DAY)

    at_once = estimate(learned, "weekly", output(10), BUDGET, span, NOON, Then(output(10), {}))
    later = estimate(learned, "weekly", output(14), BUDGET, span, NOON + HOUR, Then(output(10), {}))

    assert at_once.percent == pytest.approx(12.0)
    assert later.percent == pytest.approx(12.0 + 4 * later.slope)


def test_who_corrects_the_plan_still_sees_what_claude_said() -> None:
    # Typed while a plan of 20 dollars was assumed; the plan is one of 100.
    learned = learn([fixed(30, 30, budget=20_000_000)])

    assert number(learned, 30).percent == pytest.approx(30.0)


def test_a_number_is_never_below_nothing() -> None:
    # What we counted was withdrawn, as a rewritten transcript does.
    assert number(learn([fixed(5, 20)]), 0).percent == 0.0


def test_claudes_0_after_a_reset_that_we_do_not_know_of_is_shown_but_changes_no_factor() -> None:
    before = learn([fixed(20, 20), fixed(40, 40, NOON + HOUR)])
    learned = learn([fixed(20, 20), fixed(40, 40, NOON + HOUR), rolling(0, 30, NOON + 2 * HOUR)])

    at_once = number(learned, 30, NOON + 2 * HOUR, Span(NOON - 3 * HOUR))
    later = number(learned, 28, NOON + 3 * HOUR, Span(NOON - 2 * HOUR), Then(output(30), output(10)))

    assert (at_once.percent, at_once.low_percent, at_once.high_percent) == (0.0, 0.0, 0.5)
    # Eight dollars came and ten aged out of which Claude knew nothing.
    assert later.percent == pytest.approx(8.0, rel=0.02)
    assert own(learned, 30) == pytest.approx(own(before, 30))


def test_claudes_0_of_next_to_nothing_is_learnt_from_as_any_reading() -> None:
    assert len(learn([fixed(0, 0.3)]).calibration.scored) == 1
    assert learn([fixed(0, 30)]).calibration.scored == []


def test_100_percent_is_shown_as_such_and_goes_on_from_there() -> None:
    learned = learn([fixed(100, 100)])

    assert number(learned, 100).percent == pytest.approx(100.0)
    assert number(learned, 110, NOON + 60).percent == pytest.approx(110.0, rel=0.02)


def test_the_first_reading_has_nothing_to_be_compared_with_and_the_newest_comes_first() -> None:
    readings = [
        msgspec.structs.replace(fixed(20, 20), id=1),
        msgspec.structs.replace(fixed(10, 10, window="weekly"), id=2),
        msgspec.structs.replace(fixed(40, 40, NOON + HOUR), id=3),
    ]

    newest, *others = past_readings(learn(readings))

    assert (newest.id, newest.at, newest.window, newest.percent) == (3, NOON + HOUR, "session", 40.0)
    assert newest.predicted_percent == pytest.approx(40.0, rel=0.02)
    assert others == [
        PastReading(2, NOON, "weekly", 10.0, "typed", None),
        PastReading(1, NOON, "session", 20.0, "typed", None),
    ]


def test_only_the_latest_fifty_readings_are_listed() -> None:
    many = [msgspec.structs.replace(rolling(30, 30, NOON + 6 * HOUR * i), id=i) for i in range(60)]

    assert [one.id for one in past_readings(learn(many))] == list(range(59, 9, -1))


def test_what_was_learnt_is_said_for_each_window() -> None:
    # Ours by a tenth too low, each in a window of its own.
    readings = [rolling(44, 40, NOON + 6 * HOUR * i) for i in range(4)]

    session, week = what_was_learnt(learn(readings), {"session": 3.0})

    assert (session.window, session.readings, session.elsewhere_percent) == ("session", 4, 3.0)
    assert session.factor == pytest.approx(1.1, rel=0.02)
    assert session.error_percent is not None
    assert session.error_percent < 3
    assert session.estimator
    assert week == Learnt("weekly")


def test_the_accuracy_is_the_median_of_the_predictions_after_the_first() -> None:
    one = learn([rolling(60, 40)])
    two = learn([rolling(60, 40), rolling(60, 40, NOON + 6 * HOUR)])

    assert what_was_learnt(one, {})[0].error_percent is None
    # The first was a third off, before anything was known; the second is not.
    error = what_was_learnt(two, {})[0].error_percent
    assert error is not None
    assert error < 10


def test_a_reading_with_nothing_used_here_does_not_hide_the_factor() -> None:
    learned = learn([rolling(44, 40), rolling(0, 0, NOON + 6 * HOUR)])

    assert what_was_learnt(learned, {})[0].factor == pytest.approx(1.1, rel=0.03)
    alone = what_was_learnt(learn([rolling(0, 0)]), {})[0]
    assert (alone.readings, alone.factor, alone.error_percent) == (1, 1.0, None)


def test_changes_of_the_limits_are_told_newest_first() -> None:
    learned = learn([rolling(40, 40)])
    older, newer = LimitChange("weekly", NOON, 1 / 1.5), LimitChange("session", NOON + DAY, 1.25)
    learned.calibration.changes = (older, newer)

    assert limit_changes(learned) == (newer, older)


def test_many_readings_that_agree_on_another_limit_are_recognised() -> None:
    readings = [rolling(40 + i, 40 + i, NOON + 6 * HOUR * i) for i in range(8)]
    readings += [rolling(60 + i, 40 + i * 2 / 3, NOON + 6 * HOUR * (8 + i)) for i in range(6)]

    (change,) = limit_changes(learn(readings))

    assert (change.window, change.at) == ("session", NOON + 48 * HOUR)
    assert change.factor == pytest.approx(2 / 3, rel=0.05)


def test_the_reset_that_was_last_named_stays_known_after_it_has_passed() -> None:
    named = fixed(20, 20)
    later = Said(Reading(RESETS + HOUR, "session", output(3), BUDGET, 3), RESETS)
    weekly = fixed(10, 10, window="weekly")

    assert learn([named]).session_resets_at == RESETS
    assert learn([named, later, weekly]).session_resets_at == RESETS
    assert learn([weekly, later]).session_resets_at is None
