"""The command line as processes of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mytokentracker import __version__

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

NOON = 1_773_316_800


def test_a_command_prints_its_json_and_nothing_else(program: Run, respond: Respond) -> None:
    respond(NOON, output_tokens=10)

    for arguments in (("scan",), ("status",), ("report", "sessions"), ("doctor",)):
        said = program(*arguments, "--json")

        assert (said.returncode, said.stderr) == (0, "")
        assert isinstance(json.loads(said.stdout), dict)
        assert said.stdout.endswith("}\n")


def test_the_exit_status_is_that_of_the_command(program: Run) -> None:
    assert program("--version").stdout == f"mytokentracker {__version__}\n"
    assert program("report", "daily", "--model", "none").returncode == 1
    assert program("fly").returncode == 2


def test_without_a_screen_it_prints_the_status_and_says_how_to_get_the_tray(program: Run, respond: Respond) -> None:
    respond(NOON, output_tokens=10)

    said = program()

    assert said.returncode == 0
    assert said.stdout.startswith("Pro  estimated, not yet synced\nSession ▕")
    assert "Today   " in said.stdout
    assert "! No tray: There is no screen here\n  Start it inside a desktop session to get the tray.\n" in said.stderr
    # It has looked at the transcripts, too.
    assert json.loads(program("report", "daily", "--json").stdout)["totals"]["responses"] == 1


HEAVY = ("PySide6", "pyqtgraph", "numpy", "keyring", "requests", "tomlkit", "watchdog")
WINDOWS = tuple(f"mytokentracker.{name}" for name in ("ui", "look", "charts"))


@pytest.mark.parametrize("arguments", [["scan"], ["status"], ["status", "--json"], ["report", "models"]])
def test_commands_load_nothing_that_only_windows_need(program: Run, respond: Respond, arguments: list[str]) -> None:
    respond(NOON, output_tokens=10)
    code = (
        "import sys; from mytokentracker.cli import run\n"
        f"status = run({arguments!r})\n"
        f"loaded = [name for name in {HEAVY + WINDOWS!r} if name in sys.modules]\n"
        "print('loaded:', loaded, 'status:', status)"
    )

    said = program(code=code)

    assert said.stdout.splitlines()[-1] == "loaded: [] status: 0", said.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in another way there")
@pytest.mark.parametrize(
    "arguments",
    [("report", "sessions"), ("report", "sessions", "--json"), ("status",), ("doctor",), ("--help",), ("--version",)],
)
@pytest.mark.parametrize("sessions", [1, 300])
def test_a_reader_that_has_gone_is_no_fault(
    program: Run, respond: Respond, arguments: tuple[str, ...], sessions: int
) -> None:
    for number in range(sessions):
        respond(NOON, session=f"session-{number}", output_tokens=1)
    reading, writing = os.pipe()
    os.close(reading)  # as `| head -1` after its line, or `| true`

    said = program(*arguments, capture_output=False, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)

    assert "Traceback" not in said.stderr
    assert "BrokenPipe" not in said.stderr
    assert "Exception ignored" not in said.stderr
    assert said.returncode in {0, 1}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
@pytest.mark.parametrize("redirection", [">&-", "2>&-", ">&- 2>&-", "| head -1", "2>&1 | true"])
def test_a_shell_may_close_what_it_likes(program: Run, respond: Respond, redirection: str) -> None:
    respond(NOON, output_tokens=1)
    line = f"{sys.executable} -m mytokentracker status --json {redirection}"
    code = f"import subprocess; print(subprocess.run({line!r}, shell=True, capture_output=True, text=True))"

    said = program(code=code)

    assert "returncode=0" in said.stdout
    assert "Traceback" not in said.stdout
    assert "fault" not in said.stdout
    assert "ignored" not in said.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_output_onto_a_full_disk_is_a_problem_and_no_fault(program: Run) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        said = program("status", capture_output=False, stdout=full, stderr=subprocess.PIPE)

    assert said.returncode == 1
    assert "No space left on device" in said.stderr
    assert "Traceback" not in said.stderr
    assert "Exception ignored" not in said.stderr


def test_a_console_of_few_characters_shows_question_marks(
    program: Run, respond: Respond, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    respond(NOON, folder="/srv/größe", output_tokens=1)

    said = program("report", "projects")

    assert said.returncode == 0
    assert "/srv/gr??e" in said.stdout
    assert "?" in program("status").stdout


def test_two_scans_at_the_same_time_count_everything_once(program: Run, respond: Respond) -> None:
    for number in range(200):
        respond(NOON, session=f"session-{number % 20}", output_tokens=1)
    code = (
        "import subprocess, sys\n"
        "line = [sys.executable, '-m', 'mytokentracker', 'scan', '--json']\n"
        "both = [subprocess.Popen(line, stdout=subprocess.PIPE) for _ in range(2)]\n"
        "print([(one.communicate() and one.returncode) for one in both])"
    )

    assert program(code=code).stdout == "[0, 0]\n"
    assert json.loads(program("report", "daily", "--json").stdout)["totals"]["responses"] == 200
