import json
import os
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.session_bus import until

from mytokentracker.alert_command import AlertCommand, words
from mytokentracker.core.alerts.records import SNOOZE, Alert

ALERT = Alert(
    "session@1",
    "threshold",
    "session",
    1,
    "critical",
    "Session 90 % used",
    "It’s “late”.",
    (SNOOZE,),
    "session",
    90.5,
    7,
)


@pytest.fixture
def changes() -> queue.SimpleQueue[None]:
    return queue.SimpleQueue()


@pytest.fixture
def command(changes: "queue.SimpleQueue[None]") -> Iterator[AlertCommand]:
    made = AlertCommand(lambda: changes.put(None))
    yield made
    made.close()


def python(script: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", script, *arguments]


def test_the_command_gets_the_alert_as_json_and_its_own_arguments(command: AlertCommand, tmp_path: Path) -> None:
    script = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read() + sys.argv[2].encode())"
    file = tmp_path / "with a space"
    command.run(python(script, str(file), "$HOME * ; ls"), ALERT)
    until(lambda: file.exists() and file.read_bytes().endswith(b"ls"), "the command")

    said, _, arguments = file.read_bytes().partition(b"\n")
    # What looks like a shell's is given as it is.
    assert arguments == b"$HOME * ; ls"
    assert json.loads(said) == {
        "id": "session@1",
        "kind": "threshold",
        "key": "session",
        "at": 1,
        "urgency": "critical",
        "title": "Session 90 % used",
        "body": "It’s “late”.",
        "buttons": [{"id": "snooze", "label": "Snooze 1 h"}],
        "window": "session",
        "percent": 90.5,
        "resets_at": 7,
        "full_at": None,
    }


@pytest.mark.parametrize(
    ("command", "platform", "found"),
    [
        ("notify --to 'my phone' \"a b\"", "linux", ("notify", "--to", "my phone", "a b")),
        (
            "notify $HOME ~ *.txt ; rm -r # no comment",
            "linux",
            ("notify", "$HOME", "~", "*.txt", ";", "rm", "-r", "#", "no", "comment"),
        ),
        (r"my\ program", "linux", ("my program",)),
        (r'"C:\Program Files\a.exe" C:\x\y', "win32", (r"C:\Program Files\a.exe", r"C:\x\y")),
        (["my program", "a b"], "linux", ("my program", "a b")),
    ],
)
def test_a_text_is_parted_as_by_a_shell_that_replaces_nothing(
    command: str | list[str], platform: str, found: tuple[str, ...]
) -> None:
    assert words(command, platform) == found


@pytest.mark.parametrize("command", ["", "   ", "notify 'to", [], [""], ["a\0b"]])
def test_what_names_no_program_is_refused(command: str | list[str]) -> None:
    with pytest.raises(ValueError):
        words(command)


def test_it_is_not_waited_for(command: AlertCommand, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    command.run(python("import sys; open(sys.argv[1])", str(fifo)), ALERT)

    assert command.problem is None
    fifo.open("w").close()  # waits until the command, too, has opened it


def test_a_command_that_fails_is_a_problem_until_it_works_again(
    command: AlertCommand, changes: "queue.SimpleQueue[None]"
) -> None:
    secret = "token-1234"  # as people put into such commands
    command.run(python("raise SystemExit(3)", secret), ALERT)
    changes.get(timeout=10)
    problem = command.problem
    assert problem is not None
    assert problem.title == "The alert command failed"
    assert problem.hint == f"{sys.executable} ended with status 3. Check alert_command in the settings."
    command.run(python("pass"), ALERT)
    changes.get(timeout=10)

    assert command.problem is None


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (["/nowhere/notify"], "/nowhere/notify: No such file or directory. No shell is involved"),
        (["/"], "/: Permission denied. No shell is involved"),
        ("'", "It cannot be parted into a program and its arguments."),
    ],
)
def test_a_command_that_cannot_be_started_says_why(
    command: AlertCommand, changes: "queue.SimpleQueue[None]", wrong: str | list[str], hint: str
) -> None:
    command.run(wrong, ALERT)
    changes.get(timeout=10)

    assert command.problem is not None
    assert command.problem.hint.startswith(hint)


def test_a_command_that_takes_no_input_is_no_problem(command: AlertCommand) -> None:
    command.run(python("import os; os.close(0)"), ALERT)
    command.close()

    assert command.problem is None


def test_a_command_that_takes_too_long_is_ended_with_all_it_started(
    changes: "queue.SimpleQueue[None]", tmp_path: Path
) -> None:
    file = tmp_path / "pid"
    script = (
        "import subprocess, sys, time, os;"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']);"
        "open(sys.argv[1] + '.new', 'w').write(str(child.pid)); os.rename(sys.argv[1] + '.new', sys.argv[1]);"
        "time.sleep(60)"
    )
    command = AlertCommand(lambda: changes.put(None), seconds=0.5)
    command.run(python(script, str(file)), ALERT)
    changes.get(timeout=10)

    assert command.problem is not None
    assert "took more than 0.5 seconds and was ended" in command.problem.hint
    until(lambda: not _runs(int(file.read_text())), "the end of what it started")
    command.close()


def test_closing_ends_what_still_runs(tmp_path: Path) -> None:
    command = AlertCommand()
    file = tmp_path / "pid"
    script = "import os, sys, time; open(sys.argv[1], 'w').write(f'{os.getpid()} '); time.sleep(60)"
    command.run(python(script, str(file)), ALERT)
    until(lambda: file.exists() and file.read_text().endswith(" "), "the command")
    command.close()

    assert not _runs(int(file.read_text()))
    command.run(python("pass"), ALERT)
    assert not [thread for thread in threading.enumerate() if thread.name == "alert command"]


def test_no_more_than_four_run_at_once(command: AlertCommand, changes: "queue.SimpleQueue[None]") -> None:
    for _ in range(5):
        command.run(python("import sys, time; time.sleep(60)"), ALERT)

    changes.get(timeout=10)
    assert command.problem is not None
    assert command.problem.hint.startswith("4 of them still run")


def _runs(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
