from statistics import median

import pytest

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.figures.accuracy import accuracy
from mytokentracker.core.learned import Learned, Said, learn
from mytokentracker.core.one_number import Factor, limit_changes, what_was_learnt

USD = 1_000_000
HOUR = 3600
BUDGETS = {"session": 100 * USD, "weekly": 50 * USD}


def said(hour: int, percent: float, dollars: float, window: str = "session", source: str = "typed") -> Said:
    """A reading in a window of its own."""
    at = 1_770_000_000 + hour * HOUR
    spend = {"claude-opus-5": (0.0, dollars * USD, 0.0, 0.0)}
    return Said(Reading(at, window, spend, BUDGETS[window], percent, source), at - HOUR, None, hour)


def taught(*readings: Said) -> Learned:
    return learn(readings)


# Claude shows about twice of what dollars over budget say.
TWICE = [said(10 * number, percent, percent / 2) for number, percent in enumerate((20, 30, 44, 50, 24, 36))]


def test_each_reading_stands_beside_what_was_computed_before_it() -> None:
    learned = taught(*TWICE[:3], said(25, 10, 5, "weekly", "statusline"))

    found = accuracy(learned).checked

    assert [(one.id, one.window, one.actual_percent, one.source) for one in found] == [
        (25, "weekly", 10, "statusline"),
        (20, "session", 44, "typed"),
        (10, "session", 30, "typed"),
        (0, "session", 20, "typed"),
    ]
    # The first of each window has nothing to be compared with.
    for first in (found[0], found[3]):
        assert (first.predicted_percent, first.low_percent, first.estimator, first.difference_points) == (None,) * 4
        assert first.in_band is None
    for one, predicted in ((found[1], learned.predicted[2]), (found[2], learned.predicted[1])):
        assert one.predicted_percent == predicted.percent
        assert one.difference_points == pytest.approx(predicted.percent - one.actual_percent)
        assert (one.low_percent, one.high_percent) == (predicted.low_percent, predicted.high_percent)
        assert one.in_band == (predicted.low_percent <= one.actual_percent <= predicted.high_percent)
        assert one.estimator == predicted.estimator


def test_errors_are_of_each_prediction_and_the_typical_one_is_the_median_of_the_last_ten() -> None:
    readings = [said(10 * number, percent, 10) for number, percent in enumerate((20, 22, 18, 21, 19, 20) * 3)]

    session, weekly = accuracy(taught(*readings)).windows

    scored = taught(*readings).calibration.scored
    assert [one.at for one in session.errors] == [one.reading.at for one in readings[1:]]
    assert [one.error for one in session.errors] == [
        pytest.approx(one.prediction.percent / one.actual_percent - 1) for one in scored[1:]
    ]
    sizes = [abs(one.error) for one in session.errors]
    assert session.errors[0].typical == sizes[0]
    assert session.errors[4].typical == sorted(sizes[:5])[2]
    assert session.errors[-1].typical == sorted(sizes[-10:])[5] == session.typical_error
    assert (weekly.errors, weekly.typical_error, weekly.readings) == ((), None, 0)


def test_the_five_estimators_have_scores_and_one_leads() -> None:
    learned = taught(*TWICE)

    window = accuracy(learned).windows[0]

    assert {one.estimator: one.score for one in window.scores} == learned.calibration.scores("session")
    assert len(window.scores) == 5
    assert [one.estimator for one in window.scores if one.leads] == [window.factor.estimator]
    assert sum(one.led for one in window.scores) == len(TWICE) - 1
    latest = next(one for one in window.scores if one.estimator == learned.calibration.estimators[0].name)
    # It takes the last ratio, which was exactly 2 each time.
    assert latest.median_error == pytest.approx(0, abs=1e-9)
    for one in window.scores:
        errors = [
            abs(s.predicted_percent[one.estimator] / s.actual_percent - 1) for s in learned.calibration.scored[1:]
        ]
        assert one.median_error == pytest.approx(median(errors))


def test_the_factor_has_a_band_and_is_that_of_the_popup() -> None:
    learned = taught(*TWICE)

    window = accuracy(learned).windows[0]

    (popup, _) = what_was_learnt(learned, {})
    assert window.factor.factor == popup.factor == pytest.approx(2.0, rel=0.02)
    assert window.factor.low is not None
    assert window.factor.high is not None
    assert window.factor.low < 2.0 < window.factor.high
    assert window.typical_error == pytest.approx((popup.error_percent or 0) / 100)
    assert window.readings == popup.readings == 6
    compared = [one.in_band for one in accuracy(learned).checked if one.in_band is not None]
    assert window.in_band == (sum(compared), 5)


def test_what_was_used_elsewhere_is_told_of_each_reading() -> None:
    # 10 points more, and nothing ran here meanwhile.
    first, second = said(0, 20, 10), said(1, 30, 10)
    later = said(30, 24, 12)

    found = accuracy(taught(first, second, later)).checked

    assert [one.elsewhere_percent for one in found] == [0, 10, 0]
    assert accuracy(taught(first, second)).windows[0].elsewhere_percent == 10
    # Nothing ran here at all: nothing is learnt from it, and all of it was elsewhere.
    (only,) = accuracy(taught(said(0, 12, 0))).checked
    assert only.elsewhere_percent == 12


def test_weights_and_changes_are_those_that_were_learnt() -> None:
    learned = taught(
        *TWICE, *(said(100 + 10 * n, percent, percent / 4) for n, percent in enumerate((20, 40, 32, 48, 36)))
    )

    found = accuracy(learned)

    assert found.weights == learned.calibration.weights()
    assert found.changes == limit_changes(learned)
    assert len(found.changes) == 1


def test_without_readings_everything_is_as_expected_before() -> None:
    found = accuracy(taught())

    assert (found.checked, found.changes) == ((), ())
    for window in found.windows:
        assert window.factor == Factor()
        assert (window.errors, window.typical_error, window.in_band, window.elsewhere_percent) == ((), None, (0, 0), 0)
        assert [one.median_error for one in window.scores] == [None] * 5
        assert not any(one.leads for one in window.scores)
