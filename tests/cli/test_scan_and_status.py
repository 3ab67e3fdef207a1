import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from mytokentracker import lock
from mytokentracker.paths import Paths

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

HOUR = 3600
# Thursday, 12 March 2026, 12:00 UTC: what the clock shows unless a test says otherwise.
NOON = 1_773_316_800


@pytest.fixture(autouse=True)
def the_clock_is_replaced(clock: SimpleNamespace) -> None:
    """Every test of this file."""


def test_scan_says_what_it_read(run: Run, respond: Respond) -> None:
    respond(NOON - 60, output_tokens=10)
    file = respond(NOON - 50, output_tokens=20)
    respond(NOON - 40, session="session-2", output_tokens=30)
    with file.open("a") as transcript:
        transcript.write('{"type":"assistant","message":{"usage":{ broken\n')

    first = json.loads(run("scan", "--json").stdout)

    size = sum(path.stat().st_size for path in file.parent.iterdir())
    assert isinstance(first.pop("seconds"), float)
    assert first == {
        "files": 2,
        "files_read": 2,
        "bytes_read": size,
        "responses_new": 3,
        "responses_changed": 0,
        "lines_skipped": 1,
        "problems": [],
    }


def test_a_second_scan_finds_only_what_is_new(run: Run, respond: Respond) -> None:
    respond(NOON - 60, message_id="msg_0000000000000abc", output_tokens=10, finished=False)
    run("scan")
    file = respond(NOON - 50, message_id="msg_0000000000000abc", output_tokens=25)
    respond(NOON - 40, output_tokens=1)

    second = json.loads(run("scan", "--json").stdout)
    third = json.loads(run("scan", "--json").stdout)

    assert (second["files_read"], second["responses_new"], second["responses_changed"]) == (1, 1, 1)
    assert second["bytes_read"] < file.stat().st_size
    assert (third["files"], third["files_read"], third["bytes_read"]) == (1, 0, 0)


def test_scan_for_people_names_what_was_read_and_what_is_wrong(run: Run, respond: Respond, home: Path) -> None:
    file = respond(NOON, output_tokens=10)
    with file.open("a") as transcript:
        transcript.write('{"usage": broken\n')
    (home / "settings.toml").write_text("plan = 5\n")

    said = run("scan")

    assert said.returncode == 0
    assert "1 transcript, 1 of them read (0.0 MB)." in said.stdout
    assert "1 new response, 0 changed." in said.stdout
    assert "1 damaged line skipped." in said.stdout
    assert "! The setting “plan” cannot be used" in said.stderr


def test_status_has_the_shape_of_the_contract(run: Run, respond: Respond, settings: Callable[[str], Path]) -> None:
    settings('plan = "max5"\ntimezone = "UTC"\nweekly_reset = "Thu 10:00"\n')
    # claude-opus-5 in March 2026 has the price of its first row: 5 / 25 / 0.50 / 6.25 / 10 dollars a million.
    split = {"ephemeral_5m_input_tokens": 80_000, "ephemeral_1h_input_tokens": 20_000}
    # 1,000,000 x 5 + 200,000 x 25 + 80,000 x 6.25 + 20,000 x 10 + 4,000,000 x 0.5 = 12.7 dollars
    respond(
        NOON - HOUR // 2,
        input_tokens=1_000_000,
        output_tokens=200_000,
        cache_creation_input_tokens=100_000,
        cache_creation=split,
        cache_read_input_tokens=4_000_000,
    )
    # 800,000 x 1 = 0.8 dollars, in another project, by a subagent, four hours ago and before the weekly reset
    respond(
        NOON - 4 * HOUR,
        session="session-2",
        folder="/srv/tools",
        model="claude-haiku-4-5",
        input_tokens=800_000,
        sidechain=True,
        finished=False,
    )

    said = run("status", "--json")

    assert (said.returncode, said.stderr) == (0, "")
    shown = json.loads(said.stdout)
    for window in shown["windows"]:
        # How far off the first estimate can be is a prior of the learning; here only that it is a wide band.
        assert window.pop("low_percent") < window["percent"] / 2
        assert window.pop("high_percent") > window["percent"] * 2
    week = shown["windows"][1]
    # How sure a day's pace is, is a prior of the forecast; times in UTC compare as texts.
    assert week.pop("full_early_at") < week["full_at"]
    late = week.pop("full_late_at")
    assert late is None or late > week["full_at"]
    assert shown == {
        "plan": "max5",
        "plan_chosen": True,
        "machine": None,
        "machines": [],
        "as_of": "2026-03-12T12:00:00Z",
        "windows": [
            {
                "name": "session",
                "percent": 10.0,
                "account_percent": 10.0,  # 13.5 of 135 dollars
                "uncorrected_percent": 10.0,
                "elsewhere_percent": 0.0,
                "source": "estimated",
                "source_at": None,
                "guess": True,
                "kind": "rolling",
                "starts_at": "2026-03-12T07:00:00Z",
                "resets_at": None,
                "spend_usd": 13.5,
                "budget_usd": 135.0,
                # One burst in three hours counts for its share, an eighteenth: 12.7 / 18 = 0.706 dollars, of weight
                # 2 ** -(25 / 60) = 0.749, over ten minutes whose weights add up to 1.24 hours, of 135 dollars.
                "percent_per_hour": 0.32,
                "full_at": None,
                "full_early_at": None,
                "full_late_at": None,
                "full_before_reset": False,
            },
            {
                "name": "weekly",
                "percent": 25.4,
                "account_percent": 25.4,  # 12.7 of 50 dollars
                "uncorrected_percent": 25.4,
                "elsewhere_percent": 0.0,
                "source": "estimated",
                "source_at": None,
                "guess": True,
                "kind": "fixed",
                "starts_at": "2026-03-12T10:00:00Z",
                "resets_at": "2026-03-19T10:00:00Z",
                "spend_usd": 12.7,
                "budget_usd": 50.0,
                "percent_per_hour": 1.12,  # 13.5 of 50 dollars over 24 hours are 1.125
                # The other 37.3 dollars take 37.3 / 13.5 x 24 hours = 66 h 18 min 40 s
                "full_at": "2026-03-15T06:18:40Z",
                "full_before_reset": True,
            },
        ],
        "further_windows": [],
        "limit_hits": [],
        "today": {
            "responses": 2,
            "input_tokens": 1_800_000,
            "output_tokens": 200_000,
            "cache_write_5m_tokens": 80_000,
            "cache_write_1h_tokens": 20_000,
            "cache_read_tokens": 4_000_000,
            "unfinished_responses": 1,
            "cost_usd": 13.5,
        },
        "top_project": "/srv/shop",
        "current_model": "claude-opus-5",
        "limit_changes": [],
        "problems": [],
    }


def test_status_for_people_shows_two_bars_and_today(run: Run, respond: Respond) -> None:
    # 2,720,000 x 5 = 13.60 dollars: half of Pro's session, more than its week.
    respond(NOON - 60, input_tokens=2_720_000, finished=False)

    said = run("status")

    lines = said.stdout.splitlines()
    assert lines[0].startswith("Pro")
    assert lines[1].startswith("Session ▕████████████")
    assert " 50 %" in lines[1]
    assert lines[2].startswith("Week    ▕████████████████████████▏")
    assert "136 % (first guess)" in lines[2]
    assert lines[3] == "Today   2.7 M tokens, at least, worth $13.60, mostly shop"
    assert lines[4] == "        By a first guess the week may be full. Enter what Claude shows."
    assert "! No plan chosen: Pro is assumed\n  Choose it in the tray's popup or in Settings" in said.stderr
    assert "\x1b" not in said.stdout


def test_the_plan_and_own_budgets_change_the_percentage(
    run: Run, respond: Respond, settings: Callable[[str], Path]
) -> None:
    respond(NOON - 60, input_tokens=1_080_000)  # 5.40 dollars

    def percents(text: str) -> tuple[str, list[float]]:
        settings(text)
        status = json.loads(run("status", "--json").stdout)
        return status["plan"], [window["percent"] for window in status["windows"]]

    assert percents("") == ("pro", [20.0, 54.0])
    assert percents('plan = "max5"') == ("max5", [4.0, 10.8])
    assert percents('plan = "max20"') == ("max20", [1.01, 2.7])
    assert percents('plan = "max5"\nsession_budget_usd = 54') == ("max5", [10.0, 10.8])
    assert percents('plan = "custom"\nsession_budget_usd = 10.8\nweekly_budget_usd = 2.7') == ("custom", [50.0, 200.0])


def test_a_fixed_session_window_is_one_on_the_command_line_too(
    run: Run, respond: Respond, settings: Callable[[str], Path]
) -> None:
    settings('session_window = "fixed"\n')
    respond(NOON - 10 * HOUR, input_tokens=1)
    respond(NOON - 2 * HOUR, input_tokens=1)

    session = json.loads(run("status", "--json").stdout)["windows"][0]

    assert (session["kind"], session["starts_at"]) == ("fixed", "2026-03-12T10:00:00Z")
    assert session["resets_at"] == "2026-03-12T15:00:00Z"


def test_status_does_not_scan_while_the_tray_runs_and_scans_otherwise(run: Run, respond: Respond, home: Path) -> None:
    respond(NOON - 60, output_tokens=10)
    tray_lock = Paths(home, home).tray_lock
    # Without a store there is nothing to read from: then it scans, tray or not.
    held = lock.acquire(tray_lock)
    assert held is not None

    def responses() -> int:
        return int(json.loads(run("status", "--json").stdout)["today"]["responses"])

    assert responses() == 1
    respond(NOON - 50, output_tokens=10)
    assert responses() == 1
    held.release()
    assert responses() == 2


def test_scan_scans_also_while_the_tray_runs(run: Run, respond: Respond, home: Path) -> None:
    respond(NOON - 60, output_tokens=10)
    run("scan")
    respond(NOON - 50, output_tokens=10)
    held = lock.acquire(Paths(home, home).tray_lock)
    assert held is not None

    assert json.loads(run("scan", "--json").stdout)["responses_new"] == 1
    held.release()


def test_without_any_transcripts_everything_is_zero(run: Run) -> None:
    assert json.loads(run("scan", "--json").stdout)["files"] == 0
    status = json.loads(run("status", "--json").stdout)

    assert [window["percent"] for window in status["windows"]] == [0.0, 0.0]
    assert (status["today"]["responses"], status["top_project"], status["current_model"]) == (0, None, None)
    assert run("status").returncode == 0


def test_problems_are_in_the_json_and_say_since_when(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(home.parent / "gone"))
    (home / "prices.toml").write_text("prices = 5\n")

    status = json.loads(run("status", "--json").stdout)
    scanned = json.loads(run("scan", "--json").stdout)

    assert [one["title"] for one in status["problems"]] == [
        "Your own prices cannot be used",
        "A Claude Code folder does not exist",
    ]
    assert all(one["hint"] for one in status["problems"])
    assert [one["since"] for one in status["problems"]] == ["2026-03-12T12:00:00Z"] * 2
    assert [one["title"] for one in scanned["problems"]] == [one["title"] for one in status["problems"]]


def test_a_response_dated_in_the_future_is_a_problem_and_counts_nowhere_yet(run: Run, respond: Respond) -> None:
    respond(NOON - 60, output_tokens=10)
    respond(NOON + 2 * HOUR, output_tokens=1_000_000)

    status = json.loads(run("status", "--json").stdout)

    assert status["today"]["output_tokens"] == 10
    assert status["windows"][0]["spend_usd"] == 0.00025  # 10 x 25 millionths of a dollar
    assert [one["title"] for one in status["problems"]] == ["Some responses are dated in the future"]
