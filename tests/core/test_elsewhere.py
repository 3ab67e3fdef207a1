"""What was used where we do not see it: told apart from our own use, shown, and not learnt from."""

import pytest

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, learn
from mytokentracker.core.one_number import Spends, estimate, past_readings
from mytokentracker.core.windows import Span

HOUR = 3600
NOON = 1_773_316_800
# 100 dollars: a dollar is a percent before anything is learnt.
BUDGET = 100_000_000
SPAN = Span(NOON - 2 * HOUR, NOON + 3 * HOUR)


def output(usd: float) -> Spends:
    return {"claude-opus-5": (0.0, usd * 1_000_000, 0.0, 0.0)} if usd else {}


def fixed(percent: float, usd: float, minutes: int = 0) -> Said:
    at = NOON + 60 * minutes
    return Said(Reading(at, "session", output(usd), BUDGET, percent), SPAN.starts_at, SPAN.resets_at)


def rolling(percent: float, usd: float, hours: float = 0) -> Said:
    at = NOON + round(hours * HOUR)
    return Said(Reading(at, "session", output(usd), BUDGET, percent), at - 5 * HOUR)


def own(learned: Learned, usd: float) -> float:
    return learned.calibration.predict("session", output(usd), BUDGET, NOON).percent


def test_what_rises_while_nothing_runs_here_was_used_elsewhere_and_changes_no_factor() -> None:
    learned = learn([fixed(20, 20), fixed(32, 20, 30)])

    shown = estimate(learned, "session", output(20), BUDGET, SPAN, NOON + HOUR)

    assert (shown.percent, shown.elsewhere_percent) == pytest.approx((32.0, 12.0))
    assert own(learned, 20) == pytest.approx(own(learn([fixed(20, 20)]), 20), rel=0.01)
    # Ten dollars more are ten points more, as before.
    later = estimate(learned, "session", output(30), BUDGET, SPAN, NOON + HOUR)
    assert later.percent == pytest.approx(42.0, rel=0.02)


def test_a_little_of_ours_in_the_rise_stays_ours() -> None:
    learned = learn([fixed(20, 20), fixed(32, 22, 30)])

    # Twelve points, two of them from our two dollars.
    assert learned.elsewhere == {"session": 10.0}


def test_a_rise_that_is_mostly_ours_is_learnt_from() -> None:
    assert learn([fixed(20, 20), fixed(32, 26, 30)]).elsewhere == {"session": 0.0}


def test_a_point_may_be_rounding() -> None:
    assert learn([fixed(20, 20), fixed(21, 20, 30)]).elsewhere == {"session": 0.0}


def test_use_elsewhere_adds_up_and_stays_known_until_the_window_resets() -> None:
    more = learn([fixed(20, 20), fixed(30, 20, 30), fixed(35, 20, 60), fixed(45, 30, 90)])
    after_reset = Said(Reading(NOON + 4 * HOUR, "session", output(5), BUDGET, 5), NOON + 3 * HOUR)

    assert more.elsewhere == {"session": 15.0}
    assert own(more, 30) == pytest.approx(30.0, rel=0.03)
    assert learn([*more.said, after_reset]).elsewhere == {"session": 0.0}


def test_in_a_window_in_which_nothing_ran_here_all_of_it_was_used_elsewhere() -> None:
    learned = learn([fixed(20, 20), fixed(40, 40, 30)])
    # The first reading of the next window: nothing of ours is in it. Then ten dollars of ours.
    resets = NOON + 8 * HOUR
    first = Said(Reading(NOON + 4 * HOUR, "session", {}, BUDGET, 18), NOON + 3 * HOUR, resets)
    second = Said(Reading(NOON + 5 * HOUR, "session", output(10), BUDGET, 28), NOON + 3 * HOUR, resets)

    both = learn([*learned.said, first, second])

    assert learn([*learned.said, first]).elsewhere == {"session": 18.0}
    assert both.elsewhere == {"session": 18.0}
    assert own(both, 10) == pytest.approx(10.0, rel=0.03)
    assert learn([fixed(1, 0)]).elsewhere == {"session": 0.0}


def test_a_typo_that_looked_like_use_elsewhere_is_taken_back_by_the_right_number() -> None:
    learned = learn([fixed(34, 34), fixed(43, 34, 5), fixed(34, 34, 10)])

    assert learn(learned.said[:2]).elsewhere == {"session": 9.0}
    assert learned.elsewhere == {"session": 0.0}
    assert own(learned, 34) == pytest.approx(34.0, rel=0.02)


def test_what_falls_because_ours_aged_out_leaves_use_elsewhere_as_it_was() -> None:
    # Twelve points elsewhere; an hour later (a fifth of the window) our own ten dollars have aged out.
    learned = learn([rolling(20, 20), rolling(32, 20, 0.5), rolling(20, 10, 1.5)])

    # 12 less the fifth of it that aged out: 9.6.
    assert learned.elsewhere == {"session": 10.0}


def test_use_elsewhere_is_never_more_than_what_is_shown() -> None:
    assert learn([fixed(20, 0), fixed(20, 20, 30), fixed(19, 21, 60)]).elsewhere == {"session": 18.0}
    assert learn([fixed(20, 0), fixed(12, 0, 30)]).elsewhere == {"session": 12.0}


def test_what_we_had_computed_knows_of_use_elsewhere_only_what_was_known_before() -> None:
    learned = learn([fixed(20, 20), fixed(32, 20, 30), fixed(33, 21, 60)])

    third, second, _ = past_readings(learned)

    assert second.predicted_percent == pytest.approx(20.0, rel=0.02)
    # Twenty-one of ours, and the twelve that are known by now; its band lies around it.
    assert third.predicted_percent == pytest.approx(33.0, rel=0.02)
    predicted = learned.predicted[2]
    assert predicted.low_percent < predicted.percent < predicted.high_percent


def test_what_is_left_of_a_whole_number_is_a_whole_number() -> None:
    # A fraction would be taken for a source that shows decimals.
    learned = learn([fixed(20, 20), fixed(32, 20.4, 30), fixed(44, 21.1, 60)])

    assert learned.elsewhere == {"session": 23.0}
    assert [one.actual_percent for one in learned.calibration.scored] == [20.0, 20.0, 21.0]
