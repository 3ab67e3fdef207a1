"""A folder of transcripts on a disk that stops to answer: all else goes on, it is said, and nothing is counted twice.

The disk is a real one (sshfs), and who waits for it waits in the kernel and cannot be killed.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.hanging import Hanging, can_hang, hanging_mount
from tests.spooling import put_hook
from tests.tracking import PATIENCE_SECONDS, Desk, titles
from tests.transcript_lines import assistant, text

from mytokentracker import away, paths
from mytokentracker import tracker as module
from mytokentracker.away import Away
from mytokentracker.transcripts.reading import Batch, Cursor
from mytokentracker.transcripts.serving import Failure, Task

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not can_hang(), reason="needs sshfs and sftp-server, and who may mount"
)

SILENT = "A folder of transcripts does not answer"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(away, "PATIENCE_SECONDS", 0.3)
    monkeypatch.setattr(module, "TICK_SECONDS", 0.1)
    # For the processes that look.
    monkeypatch.setenv("PYTHONPATH", str(Path(away.__file__).parents[1]))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Hanging]:
    with hanging_mount(tmp_path / "elsewhere") as mounted:
        yield mounted


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


@pytest.fixture
def other(desk: Desk, disk: Hanging) -> Desk:
    """Who writes transcripts on that disk; what he writes does not go through the mount, so that he never waits."""
    found = Desk(desk.home)
    found.projects = disk.behind / "claude" / "projects"
    found._made = 1000
    desk.settings(f"claude_folders = ['{disk.place / 'claude'}']\n")
    return found


def eyes() -> list[int]:
    """The processes that look for us, also those that were killed and cannot end."""
    children = " ".join(task.read_text() for task in Path("/proc/self/task").glob("*/children")).split()
    found = []
    for child in map(int, children):
        with suppress(FileNotFoundError):  # it has ended meanwhile
            if b"serving" in Path(f"/proc/{child}/cmdline").read_bytes():
                found.append(child)
    return found


def test_all_else_goes_on_and_what_it_kept_back_is_counted_once_when_it_answers(
    desk: Desk, other: Desk, disk: Hanging
) -> None:
    desk.respond(times=2)
    other.respond(session="elsewhere", times=3)
    with desk.tracker():
        assert titles(desk.until_responses(5)) == []
        disk.hang()
        other.respond(session="elsewhere", times=4)
        silent = desk.until(lambda one: titles(one) == [SILENT])
        desk.respond(times=10)
        goes_on = desk.until_responses(15)
        disk.answer()
        again = desk.until(lambda one: one.today.responses == 19 and not one.problems)

    assert silent.today.responses == 5
    assert str(disk.place / "claude") in silent.problems[0].hint
    assert titles(goes_on) == [SILENT]
    assert again.history.responses == 19


def test_one_process_waits_for_it_however_often_it_is_asked_and_the_program_ends_all_the_same(
    desk: Desk, other: Desk, disk: Hanging
) -> None:
    other.respond(session="elsewhere", times=3)
    with desk.tracker() as tracker:
        desk.until_responses(3)
        disk.hang()
        other.respond(session="elsewhere")
        for _ in range(3):
            desk.until(lambda one: titles(one) == [SILENT])
            tracker.rescan()
        (eye,) = eyes()
        began = time.monotonic()
    assert time.monotonic() - began < away._LAST_BREATH_SECONDS + PATIENCE_SECONDS
    # Killed, and still there: had a thread of ours asked, it would be us.
    assert eyes() == [eye]
    disk.answer()
    end = time.monotonic() + PATIENCE_SECONDS
    while eyes():
        assert time.monotonic() < end


def test_a_command_tells_it_and_ends(desk: Desk, other: Desk, disk: Hanging) -> None:
    desk.respond(times=2)
    other.respond(session="elsewhere", times=3)
    environ = {**os.environ, "MYTOKENTRACKER_HOME": str(desk.home), "CLAUDE_CONFIG_DIR": str(desk.claude)}
    script = (
        "import sys; from mytokentracker import away, cli; away.PATIENCE_SECONDS = 0.3; sys.exit(cli.run(sys.argv[1:]))"
    )

    def said(*command: str) -> "subprocess.CompletedProcess[str]":
        # Both pipes end only when nobody holds them any more, also none who waits for the disk.
        call = [sys.executable, "-c", script, *command]
        with subprocess.Popen(call, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            try:
                output, errors = process.communicate(timeout=PATIENCE_SECONDS)
            finally:
                if process.poll() is None:
                    disk.answer()  # else nobody could end it
                    process.kill()
        return subprocess.CompletedProcess(call, process.returncode, output, errors)

    disk.hang()
    while_it_hangs = said("scan", "--json")
    assert while_it_hangs.returncode == 0
    assert '"responses_new": 2' in while_it_hangs.stdout
    assert SILENT in said("status").stderr
    assert SILENT in said("doctor").stdout
    disk.answer()
    assert '"responses_new": 3' in said("scan", "--json").stdout


def test_a_disk_that_stops_in_the_middle_of_a_transcript_loses_nothing(
    desk: Desk, other: Desk, disk: Hanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        other.respond(session=f"elsewhere-{number}", times=100)
    stopped: list[int] = []

    def hang(shown: object) -> None:
        responses = shown.today.responses  # type: ignore[attr-defined]
        if 0 < responses < 6000 and not stopped:
            stopped.append(responses)
            disk.hang()
        desk.on_thread = hang

    monkeypatch.setattr("mytokentracker.scan._COMMIT_SECONDS", 0.0)
    monkeypatch.setattr("mytokentracker.scan._PROGRESS_SECONDS", 0.0)
    desk.on_thread = hang
    with desk.tracker():
        shown = desk.until(lambda one: SILENT in titles(one))
        assert stopped
        assert shown.today.responses < 6000
        disk.answer()
        again = desk.until(lambda one: one.today.responses == 6000 and not one.problems)
    assert again.history.responses == 6000


def test_a_hook_that_names_a_transcript_there_has_it_counted_at_once(
    desk: Desk, other: Desk, disk: Hanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 60)
    with desk.tracker():
        desk.until_scanned()
        file = other.respond(session="elsewhere", times=3)
        put_hook(desk.paths.spool, desk.now - 10, disk.place / file.relative_to(disk.behind))
        desk.until_responses(3)


def test_a_window_asks_first_whether_it_answers_and_waits_for_it_once(disk: Hanging) -> None:
    with closing(away.Away()) as asking:
        assert asking.answers(disk.place)
        assert eyes() == []
        disk.hang()
        for most_seconds in (away._SHORT_SECONDS + PATIENCE_SECONDS, away._SHORT_SECONDS, away._SHORT_SECONDS):
            began = time.monotonic()
            assert not asking.answers(disk.place)
            assert time.monotonic() - began < most_seconds
        assert len(eyes()) == 1
        disk.answer()
        end = time.monotonic() + PATIENCE_SECONDS
        while not asking.answers(disk.place):
            assert time.monotonic() < end


def test_what_reads_it_ends_and_that_is_said_until_the_next_look(disk: Hanging) -> None:
    transcript = disk.behind / "claude" / "projects" / "s.jsonl"
    transcript.parent.mkdir(parents=True, exist_ok=True)
    transcript.write_bytes(text(assistant(1)))
    folder = str(disk.place / "claude")
    task = Task(f"{folder}/projects/s.jsonl", Cursor(), None, 0)
    with closing(Away()) as looking:
        looking._eye(folder)
        (process,) = eyes()
        os.kill(process, signal.SIGKILL)
        (failure,) = (one for one in looking.read(folder, [task]) if one is not None)
        assert isinstance(failure, Failure)
        assert failure.unread.reason == "what reads it has ended"
        (batch,) = (one for one in looking.read(folder, [task]) if one is not None)
        assert isinstance(batch, Batch)
        assert len(batch.usages) == 1


def test_only_what_may_hang_while_the_home_folder_goes_on_is_away(disk: Hanging, tmp_path: Path) -> None:
    there = disk.place / "claude"
    link = tmp_path / "link"
    link.symlink_to(there)
    near = tmp_path / "near"
    (near / ".claude").mkdir(parents=True)
    (near / ".claude" / "projects").symlink_to(there)
    folders = (there, link, near / ".claude", near)
    assert paths.away(folders, {"HOME": str(tmp_path)}) == {there, link, near / ".claude"}
    assert paths.away(folders, {"HOME": str(disk.place / "ada")}) == set()


def test_finding_the_folders_asks_nothing_that_may_hang(disk: Hanging, tmp_path: Path) -> None:
    there = disk.place / "claude"
    (tmp_path / ".claude").symlink_to(there)
    disk.hang()
    environ = {"HOME": str(tmp_path)}
    assert paths.claude_folders(environ, (str(there),)) == (tmp_path / ".claude",)
    assert paths.claude_folders({**environ, "CLAUDE_CONFIG_DIR": f"{there},{tmp_path}"}) == (there, tmp_path)
    assert paths.projects(there) == f"{there}/projects/"
    disk.answer()
