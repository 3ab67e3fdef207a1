"""Commands that look also take in what hooks and status lines have left, unless a tray does."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from types import SimpleNamespace
from typing import Any

import pytest
from tests.spooling import put_hook, put_status_line, spooled

from mytokentracker import lock
from mytokentracker.store.heard import LastHeard, last_heard
from mytokentracker.store.opening import open_for_reading

Run = Callable[..., "CompletedProcess[str]"]
Settings = Callable[[str], Path]

HOUR = 3600
DAY = 24 * HOUR
PLAN = 'plan = "custom"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100.0\ntimezone = "UTC"\n'


@pytest.fixture
def told(home: Path, clock: SimpleNamespace, settings: Settings, respond: Callable[..., Path]) -> Path:
    """The spool, in which a hook and two calls of one session wait. A dollar was used by then, and one since."""
    settings(PLAN)
    spool, now = home / "spool", clock.now
    transcript = respond(now - 2 * HOUR, output_tokens=40_000)
    respond(now - 60, output_tokens=40_000)
    put_hook(spool, now - 50, transcript)
    put_status_line(spool, now - 3 * HOUR, session="session-1", api_ms=0)
    put_status_line(
        spool,
        now - HOUR,
        session="session-1",
        five_hour=(12.0, now + HOUR),
        seven_day=(3.0, now + 2 * DAY),
        seven_day_opus=(61.5, now + 2 * DAY),
    )
    return spool


def status(run: Run) -> Any:
    return json.loads(run("status", "--json").stdout)


def test_status_shows_what_claude_code_said_and_what_was_used_since(
    run: Run, told: Path, home: Path, clock: SimpleNamespace
) -> None:
    shown = status(run)

    session, week = shown["windows"]
    assert (session["source"], session["source_at"], session["kind"]) == ("statusline", "2026-03-12T11:00:00Z", "fixed")
    assert (session["percent"], session["resets_at"]) == (pytest.approx(23, abs=1.5), "2026-03-12T13:00:00Z")
    assert (week["source"], week["resets_at"]) == ("statusline", "2026-03-14T12:00:00Z")
    assert shown["further_windows"] == [
        {
            "name": "seven_day_opus",
            "title": "Week, Opus",
            "percent": 61.5,
            "resets_at": "2026-03-14T12:00:00Z",
            "at": "2026-03-12T11:00:00Z",
        }
    ]
    assert spooled(told) == []
    known = json.loads((home / "statusline.json").read_text())
    assert [one["name"] for one in known["windows"]] == ["session", "weekly", "seven_day_opus"]
    with closing(open_for_reading(home / "tokens.sqlite3")) as store:
        assert last_heard(store) == LastHeard(clock.now - 50, clock.now - HOUR, "2.1.330")


def test_status_has_a_bar_for_each_further_window(run: Run, told: Path) -> None:
    said = run("status").stdout
    assert "Week, Opus" in said
    assert "61 %" in said or "62 %" in said


def test_the_same_is_said_a_second_time(run: Run, told: Path) -> None:
    assert status(run)["windows"] == status(run)["windows"]


def test_scan_takes_it_in_and_tells_the_status_line(run: Run, told: Path, home: Path) -> None:
    assert run("scan").returncode == 0
    assert spooled(told) == []
    assert (home / "statusline.json").exists()


def test_scan_has_nothing_to_tell_where_no_status_line_was_ever_heard(run: Run, home: Path) -> None:
    run("scan")
    assert not (home / "statusline.json").exists()


def test_while_a_tray_runs_the_spool_is_its_own(run: Run, told: Path, home: Path) -> None:
    run("scan")
    before = (home / "statusline.json").read_bytes()
    put_status_line(told, 1_773_316_700, session="session-1", api_ms=2000, five_hour=(55.0, 1_773_320_400))
    held = lock.acquire(home / "tray.lock")
    assert held is not None
    try:
        for command in (["status"], ["scan"], ["report", "daily"], ["sync", "--session", "50"]):
            run(*command)
            assert len(spooled(told)) == 1
    finally:
        held.release()
    assert (home / "statusline.json").read_bytes() == before


def test_the_readings_are_listed_and_replayed_with_what_is_learnt_from(run: Run, told: Path) -> None:
    status(run)
    put_status_line(told, 1_773_316_700, session="session-1", api_ms=2000, five_hour=(14.0, 1_773_320_400))
    lines = [json.loads(line) for line in run("syncs", "--json").stdout.splitlines()]

    assert [(one["window"], one["actual_percent"], one["source"], one["learnt"]) for one in lines] == [
        ("session", 12.0, "statusline", True),
        ("weekly", 3.0, "statusline", True),
        ("session", 14.0, "statusline", False),
    ]
    assert "14 %" in run("syncs").stdout


def test_a_spool_of_which_something_cannot_be_removed_is_said(run: Run, told: Path) -> None:
    (told / "1.event").mkdir()
    (problem,) = status(run)["problems"]
    assert problem["title"] == "Claude Code’s events cannot be read or removed"


def test_however_many_there_are_all_are_taken_in(
    run: Run, told: Path, clock: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mytokentracker.spool._MOST_FILES", 10)
    (told / "1.event").mkdir()
    for number in range(35):
        five_hour = (13 + number, clock.now + HOUR)
        put_status_line(told, clock.now - 100 + number, session=f"s{number}", api_ms=number, five_hour=five_hour)

    session = status(run)["windows"][0]

    # 47, and what was used in the minute since.
    assert session["percent"] == pytest.approx(59, abs=1.5)
    assert spooled(told) == ["1.event"]


def test_a_weekly_reset_that_claude_code_itself_says_otherwise_is_kept_and_said_not_to_count(
    run: Run, told: Path
) -> None:
    said = run("sync", "--weekly-resets", "Thu 10:00")

    assert said.stdout.splitlines()[0] == (
        "Week: Claude Code itself says that it resets Sat 12:00, and that counts; yours where it does not say."
    )
    assert 'weekly_reset = "Thu 10:00"' in (told.parent / "settings.toml").read_text()
    assert "Claude Code itself" not in run("sync", "--weekly-resets", "Sat 12:00").stdout
