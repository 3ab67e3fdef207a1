import json
import os
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]
Found = Callable[[], dict[str, dict[str, str]]]

DAY = 86400


@pytest.fixture
def claude(home: Path) -> Path:
    return home.parent / "claude"


@pytest.fixture
def found(run: Run) -> Found:
    """The doctor's lines by what they are about."""

    def look() -> dict[str, dict[str, str]]:
        return {check["check"]: check for check in json.loads(run("doctor", "--json").stdout)["checks"]}

    return look


def aged(file: Path, days: float) -> None:
    """As if it had last been written to so long ago."""
    at = time.time() - days * DAY
    os.utime(file, (at, at))


def heard(home: Path, **times: int) -> None:
    with closing(sqlite3.connect(home / "tokens.sqlite3")) as connection, connection:
        for name, at in times.items():
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"{name}_heard_at", str(at)))


def test_what_claude_code_will_delete_is_said_with_whether_we_hold_it(run: Run, found: Found, respond: Respond) -> None:
    old = respond(output_tokens=1, session="old")
    aged(old, 20.5)
    respond(output_tokens=1, session="new")

    line = found()["retention"]
    assert line["state"] == "warning"
    assert line["text"] == (
        "Claude Code deletes the oldest transcript in 9 days (it keeps 30 days); 2 transcripts not counted yet"
    )
    run("scan")
    line = found()["retention"]
    assert line["state"] == "ok"
    assert line["text"].endswith("; its counts are kept here")

    aged(old, 29.5)
    with old.open("a") as file:
        file.write("\n")
    aged(old, 29.5)
    line = found()["retention"]
    assert (line["state"], "within a day" in line["text"]) == ("problem", True)


def test_the_clients_own_setting_of_it_counts(run: Run, found: Found, respond: Respond, claude: Path) -> None:
    aged(respond(output_tokens=1), 20.5)
    for setting, said in (("90", "in 69 days (it keeps 90 days)"), ('"soon"', "in 9 days"), ("true", "in 9 days")):
        (claude / "settings.json").write_text(f'{{"cleanupPeriodDays": {setting}}}')
        assert said in found()["retention"]["text"]


def test_the_version_is_that_of_the_transcripts(found: Found, respond: Respond) -> None:
    assert found()["claude code"]["state"] == "warning"
    file = respond(output_tokens=1)
    with file.open("a") as transcript:
        transcript.write(json.dumps({"type": "user", "version": "2.1.330"}, separators=(",", ":")) + "\n")
    assert found()["claude code"]["text"] == "version 2.1.330"


def test_hooks_and_status_line_say_whether_they_are_there_and_when_they_spoke(
    run: Run, found: Found, respond: Respond, home: Path, claude: Path
) -> None:
    now = int(time.time())
    respond(now - 60, output_tokens=1)
    assert found()["hooks"]["text"] == f"not installed in {claude / 'settings.json'}"
    assert found()["status line"]["text"].startswith("not installed")

    run("hook", "install")
    run("statusline", "install")
    run("scan")
    for name in ("hooks", "status line"):
        assert found()[name]["state"] == "warning"
        assert found()[name]["text"].endswith("not heard yet")

    heard(home, hook=now - 240, statusline=now - 120)
    checks = found()
    assert (checks["hooks"]["state"], checks["status line"]["state"]) == ("ok", "ok")
    assert checks["hooks"]["text"] == f"Stop, SessionEnd in {claude / 'settings.json'}; last heard 4 min ago"
    assert checks["status line"]["text"] == "installed; last heard 2 min ago"

    heard(home, hook=now - 2 * DAY)
    assert found()["hooks"]["state"] == "warning"
    assert "last heard 2 d" in found()["hooks"]["text"]


def test_another_tools_status_line_is_named(run: Run, found: Found, claude: Path) -> None:
    line = {"type": "command", "command": "~/line.sh"}
    (claude / "settings.json").write_text(json.dumps({"statusLine": line}))
    assert "another tool's is there" in found()["status line"]["text"]
    run("statusline", "install")
    assert "installed around “~/line.sh”" in found()["status line"]["text"]


def test_policies_and_broken_settings_are_said(found: Found, claude: Path) -> None:
    (claude / "settings.json").write_text('{"disableAllHooks": true}')
    assert found()["policy"]["state"] == "warning"
    (claude / "settings.json").write_text('{"hooks": ')
    assert found()["connection"]["state"] == "problem"
    assert "hooks" not in found()


def test_a_program_that_is_gone_is_a_problem(run: Run, found: Found, claude: Path) -> None:
    run("hook", "install")
    run("statusline", "install")
    settings = claude / "settings.json"
    settings.write_text(settings.read_text().replace("client_calls.py", "gone/client_calls.py"))
    for name in ("hooks", "status line"):
        assert found()[name]["state"] == "problem"
        assert "install` writes where it is now" in found()[name]["hint"]


def test_a_clock_that_is_behind_is_noticed(run: Run, found: Found, respond: Respond) -> None:
    assert found()["clock"]["state"] == "ok"
    respond(int(time.time()) + 3 * DAY, output_tokens=1)
    run("scan")
    assert found()["clock"]["state"] == "warning"
    assert " ahead" in found()["clock"]["text"]
