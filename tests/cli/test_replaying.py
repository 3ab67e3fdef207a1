"""`replay`: what a file of readings says of our predictions, through the command line."""

import json
from pathlib import Path

import pytest

from mytokentracker.cli import run


def line(day: int, percent: float | None, dollars: float = 27.0, **more: object) -> str:
    spend = {"claude-opus-5": {"input": 0.0, "output": dollars, "cache_write": 0.0, "cache_read": 0.0}}
    at = f"2026-09-{day:02}T12:00:00Z"
    return json.dumps(
        {"at": at, "window": "session", "plan": "max5", "spend_usd": spend, "actual_percent": percent, **more}
    )


def written(folder: Path, *lines: str) -> str:
    file = folder / "readings.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(file)


def test_each_line_is_predicted_before_it_is_learnt_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # 27 of 135 dollars are 20 %; Claude shows twice that, from the second line on so do we.
    file = written(tmp_path, line(1, 40), line(2, 40), line(3, None))

    assert run(["replay", file, "--json"]) == 0

    rows = json.loads(capsys.readouterr().out)["rows"]
    assert rows[0]["uncorrected_percent"] == pytest.approx(20)
    assert rows[0]["predicted_percent"] == pytest.approx(20)
    assert rows[1]["predicted_percent"] == pytest.approx(40, rel=0.05)
    assert rows[2]["predicted_percent"] == pytest.approx(40, rel=0.03)
    assert rows[2]["actual_percent"] is None
    assert all(row["low_percent"] <= row["predicted_percent"] <= row["high_percent"] for row in rows)


def test_accounts_learn_only_from_themselves(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, line(1, 40, account="a"), line(2, 40, account="b"))

    assert run(["replay", file, "--json"]) == 0

    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["account"] for row in rows] == ["a", "b"]
    assert rows[1]["predicted_percent"] == pytest.approx(20)


def test_a_plan_of_ones_own_names_its_budget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, line(1, None, plan="custom", budget_usd=54.0))

    assert run(["replay", file, "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["rows"][0]["predicted_percent"] == pytest.approx(50)


def test_for_people_it_is_a_table_and_the_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", written(tmp_path, line(1, 40), line(2, 40))]) == 0

    shown = capsys.readouterr().out
    assert "Predicted" in shown
    assert "Median error:" in shown


@pytest.mark.parametrize(
    "wrong", ["{", "[]", '{"at": 5}', line(1, -3), line(1, 40, window="month"), line(1, 40, budget_usd=0)]
)
def test_a_wrong_line_is_named(wrong: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", written(tmp_path, line(1, 40), wrong)]) == 1

    assert "line 2" in capsys.readouterr().err


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", str(tmp_path / "none.jsonl")]) == 1

    assert "none.jsonl" in capsys.readouterr().err
