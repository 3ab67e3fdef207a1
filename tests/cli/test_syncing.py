"""`sync` and `syncs`: what Claude shows, from the command line."""

import json
import re
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mytokentracker import lock
from mytokentracker.paths import Paths

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

MINUTE = 60
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


def windows(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("status", "--json").stdout)["windows"]
    return found


def test_a_sync_says_what_changes_and_shows_claudes_numbers(run: Run, respond: Respond) -> None:
    # 27 of 135 dollars are 20 %, and 54 of 50 in the rolling week 54 %.
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)

    said = run("sync", "--session", "25", "--weekly", "27 %")

    change_session, change_week, _, session, week, *_ = said.stdout.splitlines()
    assert (said.returncode, said.stderr) == (0, "")
    assert change_session == "Session: ours 20 %, Claude 25 %: factor 1.25."
    assert change_week == "Week: ours 54 %, Claude 27 %: factor 0.50."
    assert session.startswith("Session ▕")
    assert " 25 % " in session
    assert " 27 % " in week
    assert "typed, just now" in said.stdout


def test_the_accuracy_is_told_once_there_was_a_prediction(run: Run, respond: Respond, clock: SimpleNamespace) -> None:
    for hours, percent in ((0, "20"), (6, "20"), (12, "20")):
        clock.now = NOON + hours * HOUR
        respond(clock.now - HOUR, output_tokens=27 * ONE_USD)
        said = run("sync", "--session", percent)

    assert re.match(
        r"Session: ours 20 %, Claude 20 %: factor (0\.99|1\.0[01])\. Accuracy after 3 syncs ± 1 %\.\n", said.stdout
    )


def test_status_shows_the_source_its_time_and_the_band(run: Run, respond: Respond, clock: SimpleNamespace) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)
    run("sync", "--session", "25")
    clock.now = NOON + 5 * MINUTE

    session, week = windows(run)

    assert (session["percent"], session["source"], session["source_at"]) == (25.0, "typed", "2026-03-12T12:00:00Z")
    assert (session["low_percent"], session["high_percent"]) == (24.5, 25.5)
    assert (week["source"], week["source_at"]) == ("estimated", None)
    assert week["low_percent"] < week["percent"] < week["high_percent"]


def test_the_time_to_the_reset_makes_the_session_window_a_fixed_one(run: Run, respond: Respond) -> None:
    respond(NOON - 4 * HOUR, output_tokens=100 * ONE_USD)
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)

    said = run("sync", "--session", "34", "--session-resets-in", "2 hr 13 min")
    session, _ = windows(run)

    assert said.returncode == 0
    assert "resets 14:13" in said.stdout
    assert (session["kind"], session["resets_at"], session["percent"]) == ("fixed", "2026-03-12T14:13:00Z", 34.0)
    assert (session["starts_at"], session["spend_usd"]) == ("2026-03-12T09:13:00Z", 27.0)


def test_the_weekly_reset_is_saved_into_the_settings_and_counts_at_once(run: Run, respond: Respond, home: Path) -> None:
    respond(NOON - 3 * HOUR, output_tokens=20 * ONE_USD)
    respond(NOON - HOUR, output_tokens=5 * ONE_USD)

    said = run("sync", "--weekly", "12", "--weekly-resets", "Thu 10:00")
    _, week = windows(run)

    assert said.stdout.startswith("Week: ours 10 %, Claude 12 %: factor 1.20.")
    text = (home / "settings.toml").read_text("utf-8")
    assert text.startswith('plan = "max5"\ntimezone = "UTC"\nweekly_reset = "Thu 10:00"')
    assert (week["resets_at"], week["spend_usd"], week["percent"]) == ("2026-03-19T10:00:00Z", 5.0, 12.0)


def test_the_weekly_reset_alone_is_no_reading(run: Run) -> None:
    said = run("sync", "--weekly-resets", "Thursday 10:00 am")

    assert said.returncode == 0
    assert windows(run)[1]["resets_at"] == "2026-03-19T10:00:00Z"
    assert lines(run) == []


def test_with_nothing_used_here_it_is_shown_and_said_that_nothing_can_be_learnt(run: Run) -> None:
    said = run("sync", "--session", "20")

    assert said.stdout.splitlines()[0] == (
        "Session: ours 0 %, Claude 20 %."
        " Nothing was used here in this window: it is shown, but nothing can be learnt from it."
    )
    assert windows(run)[0]["percent"] == 20.0


@pytest.mark.parametrize("percent", ["0", "100"])
def test_the_ends_of_the_scale_are_percentages_too(run: Run, respond: Respond, percent: str) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)

    assert run("sync", "--session", percent).returncode == 0
    assert windows(run)[0]["percent"] == float(percent)


def test_an_odd_percentage_is_taken_and_said_to_be_odd(run: Run, respond: Respond, clock: SimpleNamespace) -> None:
    # 34 % of 135 dollars; the person swaps the digits, and then does it right.
    respond(NOON - HOUR, output_tokens=round(45.9 * ONE_USD))

    odd = run("sync", "--session", "43")
    clock.now += 20
    right = run("sync", "--session", "34")

    assert (odd.returncode, right.returncode, right.stderr) == (0, 0, "")
    assert odd.stderr.startswith("! Is it really 43 %? Ours was 34 %\n  If it was mistyped, ")
    assert [line["actual_percent"] for line in lines(run)] == [34.0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Nothing to sync"),
        (("--session", "-5"), "--session: '-5' is not a percentage between 0 and 100"),
        (("--session", "250"), "--session: '250' is not a percentage between 0 and 100"),
        (("--weekly", "much"), "--weekly: 'much' is not a percentage between 0 and 100"),
        (("--session", "34", "--weekly", ""), "--weekly: '' is not a percentage"),
        (("--session", "34", "--session-resets-in", "soon"), "--session-resets-in: 'soon' is not a time"),
        (("--session", "34", "--session-resets-in", "6h"), "--session-resets-in: '6h' is longer than the window"),
        (("--session-resets-in", "2h"), "--session-resets-in belongs to a percentage"),
        (("--weekly", "5", "--session-resets-in", "2h"), "--session-resets-in belongs to a percentage"),
        (("--weekly", "5", "--weekly-resets", "Thu 25:00"), "--weekly-resets: 'Thu 25:00' is not a weekday and a time"),
        (("--weekly", "5", "--weekly-resets", "10:00"), "--weekly-resets: '10:00' is not a weekday and a time"),
    ],
)
def test_nonsense_is_wrong_usage_and_nothing_of_it_is_kept(
    run: Run, home: Path, arguments: tuple[str, ...], words: str
) -> None:
    before = (home / "settings.toml").read_bytes()

    said = run("sync", *arguments)

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith(f"mytokentracker: {words}")
    assert not Paths(home, home).store.exists()
    assert (home / "settings.toml").read_bytes() == before


def test_settings_that_cannot_be_changed_are_status_one_and_nothing_is_stored(
    run: Run, settings: Callable[[str], Path]
) -> None:
    file = settings("broken = ")

    said = run("sync", "--weekly", "12", "--weekly-resets", "Thu 10:00")

    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("mytokentracker: The settings cannot be read")
    assert file.read_text() == "broken = "
    settings("")
    assert lines(run) == []


def test_what_is_wrong_is_said_on_stderr_and_the_sync_counts(run: Run, settings: Callable[[str], Path]) -> None:
    settings('icon = "spiral"\n')

    said = run("sync", "--session", "20")
    listed = run("syncs", "--json")

    assert "! The setting “icon” cannot be used" in said.stderr
    assert "! The setting “icon” cannot be used" in listed.stderr
    assert "icon" not in said.stdout
    assert json.loads(listed.stdout)["actual_percent"] == 20.0


def test_while_the_tray_runs_a_sync_is_stored_all_the_same_and_the_tray_is_rung(
    run: Run, respond: Respond, home: Path
) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)
    held = lock.acquire(Paths(home, home).tray_lock)
    assert held is not None

    said = run("sync", "--session", "25")
    known = lines(run)
    held.release()

    assert said.returncode == 0
    # The transcripts were looked at too: the reading holds what was used until now.
    assert known[0]["spend_usd"]["claude-opus-5"]["output"] == 27.0
    assert [path.suffix for path in Paths(home, home).spool.iterdir()] == [".ring"]


def test_syncs_outlive_a_store_that_is_damaged_deep_inside(run: Run, respond: Respond, home: Path) -> None:
    respond(NOON - HOUR, output_tokens=27 * ONE_USD)
    run("sync", "--session", "25")
    respond(NOON - HOUR, output_tokens=ONE_USD, session="session-2")
    store = Paths(home, home).store
    with closing(sqlite3.connect(store)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = opened.execute("PRAGMA page_size").fetchone()[0]
        page = opened.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'responses'").fetchone()[0]
    with store.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    said = run("sync", "--weekly", "12")

    assert said.returncode == 0
    assert "! The store was damaged and is made anew" in said.stderr
    assert [line["actual_percent"] for line in lines(run)] == [25.0, 12.0]
    assert windows(run)[0]["spend_usd"] == 28.0


def test_the_program_itself_syncs(program: Run, run: Run) -> None:
    said = program("sync", "--session", "34")

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("Session: ours 0 %, Claude 34 %.")
    assert [line["actual_percent"] for line in lines(run)] == [34.0]
