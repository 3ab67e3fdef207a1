"""What others have learnt is what a newcomer's numbers begin with, and no more than that."""

import math
from typing import Any

import pytest

from mytokentracker.core.calibration import Calibration
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Said, anchored, learn
from mytokentracker.core.one_number import estimate, what_was_learnt
from mytokentracker.core.priors import Prior
from mytokentracker.core.windows import SESSION_SECONDS, Span

NOON = 1_773_316_800
BUDGET = 100_000_000


def prior(**changes: Any) -> Prior:
    values: dict[str, Any] = {
        "plan": "max5",
        "month": "2026-02",
        "window": "session",
        "accounts": 52,
        "factor": 1.5,
        "low_factor": 1.2,
        "high_factor": 1.8,
        "models": {"opus": 2.0},
        "kinds": {"cache_read": 0.0},
    }
    return Prior(**{**values, **changes})


# Of 10 dollars with opus 4 are for input, 6 for cache reads; of 10 with another model all for output.
SPEND = {"opus": (4e6, 0.0, 0.0, 6e6), "haiku": (0.0, 10e6, 0.0, 0.0)}
# 20 % of the budget as listed; 4 x 2 + 10 weighted dollars are 18 %, times 1.5.
PLAIN, THROUGH = 20.0, 27.0


def test_before_the_first_sync_the_number_is_the_others() -> None:
    alone, helped = Calibration(), Calibration([prior()])

    assert alone.predict("session", SPEND, BUDGET, NOON).percent == pytest.approx(PLAIN)
    found = helped.predict("session", SPEND, BUDGET, NOON)

    assert found.percent == pytest.approx(THROUGH)
    assert found.uncorrected_percent == pytest.approx(PLAIN)
    # Accounts differ by the square root of 1.8 / 1.2 either way.
    assert found.high_percent == pytest.approx(THROUGH * math.sqrt(1.5))
    assert found.low_percent == pytest.approx(THROUGH / math.sqrt(1.5))


def test_accounts_that_agree_wholly_still_leave_a_band() -> None:
    found = Calibration([prior(low_factor=1.5, high_factor=1.5)]).predict("session", SPEND, BUDGET, NOON)

    assert found.low_percent < THROUGH * 0.96 < THROUGH * 1.04 < found.high_percent


def test_one_sync_counts_for_more_than_all_others() -> None:
    helped = Calibration([prior()])

    helped.learn(Reading(NOON, "session", SPEND, BUDGET, 40.0))

    after = helped.predict("session", SPEND, BUDGET, NOON + 60)
    assert after.percent == pytest.approx(40.0, rel=0.05)
    assert after.high_percent - after.low_percent < 0.5 * 40


def test_the_other_window_begins_as_without_others() -> None:
    helped = Calibration([prior()]).predict("weekly", SPEND, BUDGET, NOON)

    assert helped == Calibration().predict("weekly", SPEND, BUDGET, NOON)


def test_what_does_not_count_teaches_nothing_and_is_nothing() -> None:
    helped = Calibration([prior()])
    reads = {"opus": (0.0, 0.0, 0.0, 6e6)}

    assert helped.predict("session", reads, BUDGET, NOON).percent == 0.0
    assert helped.predict("session", reads, BUDGET, NOON).uncorrected_percent == pytest.approx(6.0)
    assert helped.learn(Reading(NOON, "session", reads, BUDGET, 3.0)) is None


def test_the_weights_that_are_shown_are_those_of_all_together() -> None:
    helped = Calibration([prior()])
    helped.learn(Reading(NOON, "session", SPEND, BUDGET, 27.0))
    own = {one.name: one for one in helped.weights()}
    all_together = {one.name: one for one in helped.weights_in_all()}

    assert all_together["opus"].factor == pytest.approx(2.0 * own["opus"].factor)
    assert all_together["opus"].high == pytest.approx(2.0 * own["opus"].high)
    assert all_together["cache_read"].factor == 0.0
    assert all_together["haiku"] == own["haiku"]
    assert Calibration().weights_in_all() == Calibration().weights()


def test_without_any_reading_the_one_number_is_the_others_and_says_of_how_many() -> None:
    learned = learn((), [prior()])
    span = Span(NOON - 3600, NOON - 3600 + SESSION_SECONDS)

    found = estimate(learned, "session", SPEND, BUDGET, span, NOON)
    session, week = what_was_learnt(learned, {})

    assert found.percent == pytest.approx(THROUGH)
    assert (found.source, found.is_learnt) == ("estimated", True)
    # A dollar over budget is worth this much more than a point.
    assert found.slope == pytest.approx(THROUGH / PLAIN)
    assert (session.others, session.readings, week.others) == (52, 0, 0)
    assert not estimate(learned, "weekly", SPEND, BUDGET, span, NOON).is_learnt


def test_readings_are_anchored_to_whatever_they_began_with() -> None:
    one = Said(Reading(NOON, "session", SPEND, BUDGET, 33.0), NOON - 3600, NOON - 3600 + SESSION_SECONDS)
    learned = anchored(learn((), [prior()]), [one])
    span = Span(NOON - 3600, NOON - 3600 + SESSION_SECONDS)

    assert learned.predicted[0].percent == pytest.approx(THROUGH)
    assert estimate(learned, "session", SPEND, BUDGET, span, NOON).percent == pytest.approx(33.0)
