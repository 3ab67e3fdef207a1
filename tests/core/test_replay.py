from typing import Any

import pytest

from mytokentracker.core.records import Plan
from mytokentracker.core.replay import Line, parse_line, replay

PLANS = {"max5": Plan("max5", "Max 5x", 135_000_000, 50_000_000), "pro": Plan("pro", "Pro", 27_000_000, 10_000_000)}


def data(**over: object) -> dict[str, object]:
    return {
        "account": "a1",
        "at": "2026-09-02T16:44:50Z",
        "window": "session",
        "plan": "max5",
        "spend_usd": {"claude-opus-5": {"input": 0.47, "output": 10.03, "cache_write": 13.19, "cache_read": 31.55}},
        "actual_percent": 50,
    } | over


def lines(*entries: dict[str, object]) -> list[Line]:
    return [parse_line(number, entry, PLANS) for number, entry in enumerate(entries, 1)]


def played(*entries: dict[str, object]) -> dict[str, Any]:
    return replay(lines(*entries))


def test_a_line_is_predicted_before_it_is_learnt_from() -> None:
    result = played(data(), data(at="2026-09-03T16:44:50Z"))

    first, second = result["rows"]
    # 55.24 of 135 dollars.
    assert first["predicted_percent"] == first["uncorrected_percent"] == pytest.approx(40.9185, abs=1e-4)
    assert second["predicted_percent"] == pytest.approx(50, abs=1)
    assert second["low_percent"] < 50 < second["high_percent"]
    assert list(first) == [
        "account",
        "at",
        "window",
        "actual_percent",
        "predicted_percent",
        "low_percent",
        "high_percent",
        "estimator",
        "uncorrected_percent",
    ]
    assert first["at"] == "2026-09-02T16:44:50Z"


def test_the_summary_has_the_median_errors() -> None:
    result = played(data(), data(at="2026-09-03T16:44:50Z"), data(at="2026-09-04T16:44:50Z"))["summary"]

    assert result["median_error"] < 0.02
    assert set(result["estimators"]) == {
        "latest ratio",
        "weighted mean",
        "weighted median",
        "regression",
        "kalman filter",
    }
    assert sum(estimator["chosen"] for estimator in result["estimators"].values()) == 3
    assert result["estimators"]["latest ratio"]["median_error"] == pytest.approx(0.0, abs=1e-9)


def test_accounts_are_learnt_separately() -> None:
    alone = played(data(), data(at="2026-09-03T16:44:50Z", actual_percent=None))
    mixed = played(data(), data(account="a2", actual_percent=9), data(at="2026-09-03T16:44:50Z", actual_percent=None))

    assert mixed["rows"][2] == alone["rows"][1]


def test_a_line_without_a_percentage_teaches_nothing() -> None:
    result = played(data(actual_percent=None), data())

    assert result["rows"][0]["actual_percent"] is None
    assert result["rows"][1]["predicted_percent"] == result["rows"][0]["predicted_percent"]


def test_nothing_to_compare_has_no_error() -> None:
    result = played(data(actual_percent=None))["summary"]

    assert result["median_error"] is None
    assert result["estimators"]["regression"] == {"median_error": None, "chosen": 1}


def test_an_account_may_be_absent() -> None:
    entry = data()
    del entry["account"]

    assert "account" not in played(entry)["rows"][0]


def test_newer_lines_do_not_teach_older_ones() -> None:
    result = played(data(at="2026-09-03T16:44:50Z"), data(at="2026-09-02T16:44:50Z"))

    assert result["rows"][1]["predicted_percent"] == pytest.approx(40.9185, abs=1e-4)
    assert result["rows"][0]["predicted_percent"] == pytest.approx(50, abs=1)


def test_nothing_spent_is_predicted_as_nothing() -> None:
    result = played(data(spend_usd={}, actual_percent=7))

    assert result["rows"][0]["predicted_percent"] == 0.0
    assert result["summary"]["median_error"] == 1.0


def test_a_kind_that_is_not_named_is_nothing_and_weeks_have_their_own_budget() -> None:
    row = played(data(window="weekly", spend_usd={"claude-opus-5": {"output": 25}}))["rows"][0]

    assert row["uncorrected_percent"] == 50.0


def test_a_change_of_the_limit_is_in_the_summary() -> None:
    usd = [(3, 9, 12, 20), (1, 4, 9, 22), (2, 12, 10, 30), (4, 7, 16, 19), (2, 6, 8, 12), (1, 9, 9, 25)]
    entries = []
    for day in range(18):
        kinds = dict(zip(("input", "output", "cache_write", "cache_read"), usd[day % 6], strict=True))
        percent = round(sum(kinds.values()) / 135 * (100 if day < 12 else 150))
        entries.append(data(at=f"2026-09-{day + 1:02}T12:00:00Z", spend_usd={"m": kinds}, actual_percent=percent))

    (change,) = played(*entries)["summary"]["changes"]

    assert (change["account"], change["window"]) == ("a1", "session")
    # Claude's numbers grew by half: the window holds two thirds of what it held, as `status --json` says it too.
    assert change["factor"] == pytest.approx(1 / 1.5, rel=0.03)


@pytest.mark.parametrize(
    ("over", "words"),
    [
        ({"account": 7}, "account must be a text"),
        ({"window": "monthly"}, "window must be session or weekly"),
        ({"plan": "gold"}, "plan must be one of max5, pro, not 'gold'"),
        ({"plan": ["max5"]}, "plan must be one of"),
        ({"at": "yesterday"}, "at must be a time"),
        ({"at": "2026-09-02T16:44:50"}, "at must be a time with its zone"),
        ({"at": 1_788_000_000}, "at must be a time"),
        ({"actual_percent": -5}, "actual_percent must be a number"),
        ({"actual_percent": True}, "actual_percent must be a number"),
        ({"actual_percent": float("nan")}, "actual_percent must be a number"),
        ({"spend_usd": 3}, "spend_usd must be models"),
        ({"spend_usd": {"m": 3}}, "m must have some of input"),
        ({"spend_usd": {"m": {"thinking": 3}}}, "m must have some of input"),
        ({"spend_usd": {"m": {"input": "3"}}}, "m input must be a number"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(over: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match="line 4: ") as problem:
        parse_line(4, data(**over), PLANS)

    assert words in str(problem.value)


def test_a_line_that_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2 must be an object"):
        parse_line(2, [1], PLANS)
