"""`syncs`: all readings with what we had computed, for people, for spreadsheets and for replay."""

import csv
import io
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

HOUR = 3600
# Thursday, 12 March 2026, 12:00 UTC: what the clock shows unless a test says otherwise.
NOON = 1_773_316_800
# Of the output of Opus 5, at 25 dollars a million.
ONE_USD = 40_000


@pytest.fixture(autouse=True)
def a_plan(clock: SimpleNamespace, settings: Callable[[str], Path]) -> None:
    """Every test of this file has the clock replaced, and budgets of 135 and 50 dollars."""
    settings('plan = "max5"\ntimezone = "UTC"\n')


def lines(run: Run) -> list[dict[str, Any]]:
    said = run("syncs", "--json")
    assert (said.returncode, said.stderr) == (0, "")
    return [json.loads(line) for line in said.stdout.splitlines()]


def test_the_list_is_in_the_replay_format_oldest_first(run: Run, respond: Respond, clock: SimpleNamespace) -> None:
    # Dollars a million: Opus 5 has 5 / 25, cache 6.25 and 0.50; Haiku 4.5 has 1 / 5.
    respond(
        NOON - HOUR,
        input_tokens=200_000,
        output_tokens=ONE_USD,
        cache_creation_input_tokens=160_000,
        cache_read_input_tokens=2_000_000,
    )
    respond(NOON - HOUR, model="claude-haiku-4-5", output_tokens=100_000)
    run("sync", "--session", "5")
    clock.now = NOON + HOUR
    run("sync", "--weekly", "11")

    first, second = lines(run)

    assert (first.pop("id"), second.pop("id")) == (1, 2)
    predicted = [first.pop(f"{part}_percent") for part in ("low", "predicted", "high")]
    assert predicted == sorted(predicted)
    assert isinstance(first.pop("estimator"), str)
    assert first == {
        "at": "2026-03-12T12:00:00Z",
        "window": "session",
        "plan": "max5",
        "spend_usd": {
            "claude-haiku-4-5": {"input": 0.0, "output": 0.5, "cache_write": 0.0, "cache_read": 0.0},
            "claude-opus-5": {"input": 1.0, "output": 1.0, "cache_write": 1.0, "cache_read": 1.0},
        },
        "actual_percent": 5.0,
        "budget_usd": 135.0,
        "uncorrected_percent": 3.333,
        "source": "typed",
        "learnt": True,
    }
    assert (second["at"], second["window"], second["budget_usd"]) == ("2026-03-12T13:00:00Z", "weekly", 50.0)


def test_the_list_can_be_replayed(run: Run, respond: Respond, clock: SimpleNamespace, tmp_path: Path) -> None:
    for hours in (0, 6, 12):
        clock.now = NOON + hours * HOUR
        respond(clock.now - HOUR, output_tokens=27 * ONE_USD)
        run("sync", "--session", "20")
    (tmp_path / "syncs.jsonl").write_text(run("syncs", "--json").stdout)

    said = run("replay", str(tmp_path / "syncs.jsonl"), "--json")

    rows = json.loads(said.stdout)["rows"]
    assert (said.returncode, len(rows)) == (0, 3)
    for row, line in zip(rows, lines(run), strict=True):
        assert row["predicted_percent"] == pytest.approx(line["predicted_percent"], abs=0.01)


def test_the_list_as_comma_separated_values(run: Run, respond: Respond) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)
    run("sync", "--session", "25,5", "--weekly", "12")

    said = run("syncs", "--csv")
    session, week = csv.DictReader(io.StringIO(said.stdout))

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.splitlines()[0] == (
        "at,window,plan,budget_usd,actual_percent,predicted_percent,low_percent,high_percent,"
        "estimator,uncorrected_percent,source,id,spend_usd"
    )
    assert (session["window"], session["actual_percent"], session["spend_usd"]) == ("session", "25.5", "27.0")
    assert (week["window"], week["uncorrected_percent"], week["budget_usd"]) == ("weekly", "54.0", "50.0")


def test_the_list_for_people_is_a_table_with_what_ours_was(run: Run, respond: Respond) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)
    run("sync", "--session", "25")

    said = run("syncs")

    head, row = (re.split(r"\s{2,}", line.strip()) for line in said.stdout.splitlines() if re.search(r"\w", line))
    assert (said.returncode, said.stderr) == (0, "")
    assert head == ["When", "Window", "Source", "Claude's", "Ours before", "Estimator"]
    assert row[:5] == ["12 Mar 2026 12:00", "Session", "typed", "25 %", "20.0 %"]


def test_without_any_sync_the_list_says_how_to_make_one_and_its_json_is_empty(run: Run) -> None:
    assert "No syncs yet. Type what Claude shows: mytokentracker sync --session 34" in run("syncs").stdout
    assert run("syncs", "--json").stdout == ""
    assert len(run("syncs", "--csv").stdout.splitlines()) == 1


def test_two_forms_of_the_list_at_once_are_wrong_usage(run: Run) -> None:
    said = run("syncs", "--json", "--csv")

    assert (said.returncode, said.stdout) == (2, "")
