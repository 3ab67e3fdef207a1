import json
import os
import select
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mytokentracker import lock
from mytokentracker.cli import terminal
from mytokentracker.core.records import Progress
from mytokentracker.paths import Paths

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

NOON = 1_773_316_800
READING = (("scan",), ("status",), ("report", "daily"), ("export", "all.csv"))


@pytest.fixture
def store(home: Path) -> Path:
    return Paths(home, home).store


@pytest.fixture(autouse=True)
def exports_go_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("arguments", [("fly",), ("scan", "--fast"), ("export",), ("status", "extra")])
def test_unknown_commands_and_options_are_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("usage: mytokentracker")


@pytest.mark.parametrize("option", ["--json", "--js"])
def test_a_command_that_fails_gives_its_document_too(run: Run, option: str) -> None:
    said = run("report", "daily", "--model", "none", option)

    assert said.returncode == 1
    title, hint = said.stderr.removeprefix("mytokentracker: ").splitlines()
    assert json.loads(said.stdout) == {"error": {"title": title, "hint": hint.strip()}}


def test_a_fault_of_a_file_is_a_document_too(run: Run, respond: Respond, store: Path) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA user_version = 999")
    connection.close()

    said = run("status", "--json")

    assert said.returncode == 1
    assert json.loads(said.stdout)["error"]["title"] == "The store was made by a newer MyTokenTracker"
    assert said.stderr.startswith("mytokentracker: The store was made by a newer MyTokenTracker\n")


def test_wrong_usage_is_a_document_too(run: Run) -> None:
    said = run("scan", "--fast", "--json")

    assert said.returncode == 2
    hint = "mytokentracker --help says what there is."
    assert json.loads(said.stdout) == {"error": {"title": "Wrong usage", "hint": hint}}
    assert said.stderr.startswith("usage: mytokentracker")


def test_a_relative_home_in_a_folder_that_is_gone_is_said_in_words(home: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    command = (
        "import os, sys; os.rmdir(os.getcwd()); from mytokentracker.cli import run; sys.exit(run(['status', '--json']))"
    )
    environ = {**os.environ, "PYTHONPATH": str(Path(lock.__file__).parents[1]), "MYTOKENTRACKER_HOME": "ours"}
    said = subprocess.run(
        [sys.executable, "-c", command], cwd=gone, env=environ, capture_output=True, text=True, check=False
    )

    assert said.returncode == 1
    title = "MYTOKENTRACKER_HOME cannot be used"
    assert said.stderr.splitlines()[0] == f"mytokentracker: {title}"
    assert json.loads(said.stdout)["error"]["title"] == title


def test_help_is_help_also_where_a_document_was_asked_for(run: Run) -> None:
    said = run("status", "--json", "--help")

    assert (said.returncode, said.stdout[:6]) == (0, "usage:")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("report", "--help")])
def test_help_and_version_are_no_failure(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)

    assert (said.returncode, said.stderr) == (0, "")
    assert "mytokentracker" in said.stdout


@pytest.mark.parametrize("arguments", READING)
@pytest.mark.parametrize("text", ["plan = ", 'plan = "max5" nonsense', "\ufffd = 5", "[" * 5000])
def test_a_broken_settings_file_is_said_and_the_defaults_apply(
    run: Run, settings: Callable[[str], Path], arguments: tuple[str, ...], text: str
) -> None:
    file = settings(text)

    said = run(*arguments)

    assert said.returncode == 0
    assert "! The settings cannot be read" in said.stderr
    assert str(file) in said.stderr
    assert file.read_text("utf-8") == text


def test_a_broken_settings_file_leaves_the_json_whole(run: Run, settings: Callable[[str], Path]) -> None:
    settings("plan = ")

    assert json.loads(run("status", "--json").stdout)["problems"][0]["title"] == "The settings cannot be read"
    assert json.loads(run("scan", "--json").stdout)["problems"][0]["title"] == "The settings cannot be read"
    assert json.loads(run("report", "daily", "--json").stdout)["rows"] == []


@pytest.mark.parametrize("arguments", READING)
@pytest.mark.parametrize("tray_runs", [False, True])
def test_a_newer_store_is_refused_and_left_as_it_is(
    run: Run, respond: Respond, store: Path, arguments: tuple[str, ...], tray_runs: bool
) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    held = lock.acquire(store.parent / "tray.lock") if tray_runs else None

    said = run(*arguments)
    if held:
        held.release()

    assert (said.returncode, said.stdout) == (1, "")
    assert "The store was made by a newer MyTokenTracker" in said.stderr
    connection = sqlite3.connect(store)
    assert connection.execute("SELECT count(*) FROM responses").fetchone() == (1,)
    connection.close()


@pytest.mark.parametrize("arguments", READING)
def test_a_damaged_store_is_set_aside_and_counted_again(
    run: Run, respond: Respond, store: Path, arguments: tuple[str, ...]
) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    store.write_bytes(b"no database at all" * 1000)

    said = run(*arguments)

    assert said.returncode == 0
    assert "! The store was damaged and is made anew" in said.stderr
    assert len(list(store.parent.glob("tokens-damaged-*.sqlite3"))) == 1
    assert json.loads(run("report", "daily", "--json").stdout)["totals"]["responses"] == 1


@pytest.mark.parametrize("arguments", READING)
@pytest.mark.parametrize("name", ["responses", "quarters", "files", "sessions", "responses_at"])
def test_a_store_that_is_damaged_deep_inside_is_found_out_too(
    run: Run, respond: Respond, store: Path, arguments: tuple[str, ...], name: str
) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    respond(NOON, output_tokens=1, session="session-2")
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    connection.close()
    with store.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    said = run(*arguments)
    again = json.loads(run("report", "daily", "--json").stdout)

    # What one command does not touch it cannot notice; whoever does says so and sets the store aside.
    assert "A fault of the program" not in said.stderr
    assert again["totals"]["responses"] == 2


def test_a_damaged_store_is_left_to_the_tray_while_it_runs(run: Run, respond: Respond, store: Path) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    damaged = b"no database at all" * 1000
    store.write_bytes(damaged)
    held = lock.acquire(store.parent / "tray.lock")
    assert held is not None

    said = run("status")
    held.release()

    assert (said.returncode, said.stdout) == (1, "")
    assert "mytokentracker: The store is damaged" in said.stderr
    assert store.read_bytes() == damaged


@pytest.mark.parametrize("arguments", READING)
def test_a_home_that_cannot_be_written_is_status_one_with_the_reason(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    # A file where a folder should be: not even the administrator can write below it.
    (home / "file").write_text("")
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(home / "file" / "below"))

    said = run(*arguments)

    assert (said.returncode, said.stdout) == (1, "")
    assert "mytokentracker: The store cannot be opened" in said.stderr
    assert "Not a directory" in said.stderr


def test_the_doctor_does_without_a_home(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("")
    for place in (home / "file" / "below", home / ("long" * 100)):
        monkeypatch.setenv("MYTOKENTRACKER_HOME", str(place))
        said = run("doctor", "--json")

        assert {check["check"] for check in json.loads(said.stdout)["checks"]} >= {"folders", "store", "tray"}


def test_a_full_disk_is_said_in_words(run: Run, respond: Respond, monkeypatch: pytest.MonkeyPatch) -> None:
    respond(NOON, output_tokens=1)
    run("status")
    real = sqlite3.connect

    def connect_small(*arguments: object, **options: object) -> sqlite3.Connection:
        connection = real(*arguments, **options)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 1")  # not below what there is
        assert isinstance(connection, sqlite3.Connection)
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_small)
    for number in range(500):
        respond(NOON, output_tokens=1, session=f"session-{number}")

    said = run("scan")

    assert (said.returncode, said.stdout) == (1, "")
    assert "mytokentracker: The disk is full" in said.stderr
    monkeypatch.setattr(sqlite3, "connect", real)
    assert json.loads(run("report", "daily", "--json").stdout)["totals"]["responses"] == 501


def test_a_fault_of_ours_is_noted_without_what_was_at_hand(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_by_it = "a secret that was read"

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(said_by_it)

    monkeypatch.setattr("mytokentracker.cli.looking.run_status", fail)

    said = run("status")

    noted = (home / "logs" / "fault.txt").read_text()
    assert (said.returncode, said.stdout) == (1, "")
    assert "A fault of the program (RuntimeError)" in said.stderr
    assert str(home / "logs" / "fault.txt") in said.stderr
    assert "in fail" in noted
    assert "a secret" not in noted + said.stderr


def test_a_fault_is_said_also_where_it_cannot_be_noted(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("mytokentracker.cli.looking.run_status", fail)
    (home / "logs").write_text("in the way")

    assert "Please report what you did when it happened." in run("status").stderr


def test_an_interrupted_command_says_that_nothing_is_lost(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mytokentracker.cli.looking.scan", stop)

    said = run("scan")

    assert (said.returncode, said.stdout) == (1, "")
    assert "Nothing is lost" in said.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
def test_on_a_terminal_there_are_colours_and_a_progress_line_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    master, slave = os.openpty()
    with open(slave, "w", encoding="utf-8") as screen:  # noqa: PTH123 - a descriptor
        monkeypatch.setattr(sys, "stdout", screen)
        monkeypatch.setattr(sys, "stderr", screen)
        with terminal.progress_line() as show:
            show(Progress(1, 4, 25, 100))
            show(Progress(0, 0, 0, 0))
        guess = terminal.coloured("552 %", 552.0, is_guess=True)
        print(terminal.bold("Pro"), guess, terminal.coloured("80 %", 80.0), terminal.coloured("95 %", 95.0), flush=True)
        seen = ""
        while "nearly full" not in seen and select.select([master], [], [], 5)[0]:
            seen += os.read(master, 10_000).decode()
    os.close(master)

    assert "▕██████                  ▏ Reading transcripts… 1 of 4 files\x1b[K" in seen
    assert "\r\x1b[K\x1b[1mPro\x1b[0m" in seen
    assert "\x1b[33m80 % (high)\x1b[0m" in seen
    assert "\x1b[31m95 % (nearly full)\x1b[0m" in seen
    assert "\x1b[33m552 % (first guess)\x1b[0m" in seen
