"""Reading in several processes: the same store, nothing lost when one dies, and nothing left behind."""

import contextlib
import errno
import itertools
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.transcript_lines import assistant, counts, message_id, user
from tests.transcripts.machine import Machine

from mytokentracker import readers, scan
from mytokentracker.readers import read_in_parallel
from mytokentracker.transcripts.finding import Unread
from mytokentracker.transcripts.reading import Batch, Cursor
from mytokentracker.transcripts.serving import Failure, Task

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def parallel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two readers for any transcript, with small portions."""
    monkeypatch.setattr(scan, "_PARALLEL_BYTES", 0)
    monkeypatch.setattr(readers, "_PORTION_FILES", 3)
    monkeypatch.setattr(readers, "reader_count", lambda: 2)
    monkeypatch.setattr(scan, "reader_count", lambda: 2)


@pytest.fixture(params=["forked", "started"])
def way(request: pytest.FixtureRequest) -> Iterator[str]:
    """Readers are forked where no thread runs, else started as programs."""
    if request.param == "forked":
        if sys.platform != "linux":
            pytest.skip("readers are forked on Linux only")
        yield request.param
        return
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(readers.__file__).parents[1]))
        yield request.param
    stop.set()
    thread.join()


def write_some(machine: Machine, files: int = 30, filler: int = 0) -> None:
    for name in range(files):
        lines = [assistant(20 * name + number, counts(1, number), stop=None) for number in range(20)]
        # Copies in other files and sessions, so that the order of answers could matter.
        copied = [assistant(20 * other, counts(1, name), session=f"s{name}") for other in range(name)]
        machine.write(f"{name}.jsonl", user("x" * filler, session=f"s{name}"), *lines, *copied)


def tasks(machine: Machine) -> list[Task]:
    return [Task(str(path), Cursor(), None, path.stat().st_size) for path in machine.projects.glob("*.jsonl")]


def left_behind() -> tuple[set[str], list[int], int]:
    """Open files, child processes and threads of this process."""
    files = set()
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            files.add(f"{entry.name} {entry.readlink()}")
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return (
        {file for file in files if "/proc/" not in file},
        [int(child) for child in children],
        threading.active_count(),
    )


@pytest.mark.usefixtures("parallel", "way")
def test_parallel_reading_makes_the_same_store_as_serial_reading(machine: Machine) -> None:
    write_some(machine)
    machine.write("empty.jsonl")
    result = machine.scan()
    assert (result.files, result.files_read, result.problems) == (31, 31, ())
    in_parallel = machine.dump()
    machine.store.unlink()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_PARALLEL_BYTES", 10**12)
        serial = machine.scan()
    assert machine.dump() == in_parallel
    assert (serial.responses_new, serial.bytes_read) == (result.responses_new, result.bytes_read)
    machine.append("3.jsonl", assistant(99_999))
    assert machine.scan().responses_new == 1


@pytest.mark.usefixtures("way")
def test_a_transcript_that_cannot_be_read_is_a_failure_and_the_others_are_read(machine: Machine) -> None:
    write_some(machine, files=4)
    gone = Task(str(machine.projects / "gone.jsonl"), Cursor(), None, 1)
    answers = [answer for answer in read_in_parallel([gone, *tasks(machine)], 2) if answer is not None]
    assert [answer for answer in answers if isinstance(answer, Failure)] == [
        Failure(Unread(gone.path, "No such file or directory", errno.ENOENT))
    ]
    assert sum(isinstance(answer, Batch) for answer in answers) == 4


@LINUX
def test_nothing_is_left_behind_however_the_reading_ends(machine: Machine, way: str) -> None:
    write_some(machine, filler=20_000)
    before = left_behind()
    for _ in range(3):
        assert len([answer for answer in read_in_parallel(tasks(machine), 2) if answer is not None]) == 30
        assert left_behind() == before
        for taken in (0, 1, 5):
            answers = read_in_parallel(tasks(machine), 2)
            list(itertools.islice(answers, taken))
            answers.close()
            assert left_behind() == before
    assert list(read_in_parallel([], 2)) == []
    assert left_behind() == before
    assert way in ("forked", "started")


@LINUX
@pytest.mark.usefixtures("parallel", "way")
def test_a_reader_that_cannot_be_started_leaves_those_before_it_neither_running_nor_open(machine: Machine) -> None:
    import resource

    write_some(machine, files=9)
    limits, failed = resource.getrlimit(resource.RLIMIT_NOFILE), 0
    highest = max(int(entry.name) for entry in Path("/proc/self/fd").iterdir())
    held = [os.open(os.devnull, os.O_RDONLY)]
    while held[-1] < highest:  # no number below is free
        held.append(os.open(os.devnull, os.O_RDONLY))
    before = left_behind()
    for spare in range(1, 12):
        resource.setrlimit(resource.RLIMIT_NOFILE, (held[-1] + 1 + spare, limits[1]))
        with contextlib.suppress(OSError):
            failed += 1
            list(read_in_parallel(tasks(machine), 2))
            failed -= 1
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        assert left_behind() == before
    for number in held:
        os.close(number)
    assert failed > 4, "the first of them could not be started, and then the second"


@LINUX
@pytest.mark.usefixtures("parallel", "way")
@pytest.mark.parametrize("victims", [1, 2])
@pytest.mark.parametrize("after", [0, 1, 8])
def test_killed_readers_lose_nothing_after_the_next_scan(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, victims: int, after: int
) -> None:
    write_some(machine, filler=40_000)
    before = left_behind()
    real = read_in_parallel

    def killing(*arguments: Any) -> Iterator[Batch | Failure | None]:
        answers = real(*arguments)
        with contextlib.closing(answers):
            for number, answer in enumerate(answers):
                if number == after:
                    # Of the processes of this one, some belong to other tests.
                    for child in sorted(set(left_behind()[1]) - set(before[1]))[:victims]:
                        os.kill(child, signal.SIGKILL)
                yield answer

    monkeypatch.setattr(scan, "read_in_parallel", killing)
    machine.scan()
    assert left_behind() == before
    machine.dump()
    monkeypatch.setattr(scan, "read_in_parallel", real)
    machine.scan()
    killed = machine.dump()
    machine.store.unlink()
    machine.scan()
    assert machine.dump() == killed
    assert {message_id(number) for number in range(600)} == {one.message_id for one in machine.responses()}


def give_up(_number: int, _frame: object) -> None:
    raise TimeoutError("the scan hangs")


@LINUX
@pytest.mark.usefixtures("way")
def test_pipes_that_hold_little_do_not_block_each_other(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a pipe holds 4 KB: a portion of tasks is larger, and so are the answers to it."""
    import fcntl

    real = os.pipe

    def small() -> tuple[int, int]:
        ends = real()
        fcntl.fcntl(ends[0], fcntl.F_SETPIPE_SZ, 4096)
        return ends

    folder = "d" * 200 + "/" + "e" * 200
    for name in range(120):
        lines = (assistant(100 * name + number) for number in range(40))
        machine.write(f"{folder}/{name}.jsonl", *lines)
    paths = [Task(str(path), Cursor(), None, 1) for path in machine.projects.rglob("*.jsonl")]
    monkeypatch.setattr(os, "pipe", small)
    monkeypatch.setattr(readers, "_PORTION_FILES", 40)
    monkeypatch.setattr(readers, "_AHEAD", 1)
    previous = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(10)
    try:
        answers = [answer for answer in read_in_parallel(paths, 2) if answer is not None]
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)
    assert sum(isinstance(answer, Batch) for answer in answers) == 120


@pytest.mark.usefixtures("parallel", "way")
def test_a_transcript_grows_and_shrinks_while_it_is_read_in_parallel(machine: Machine) -> None:
    write_some(machine, files=6)
    machine.scan()
    machine.append("1.jsonl", assistant(5000))
    machine.write("2.jsonl", assistant(40, counts(1, 77)))
    result = machine.scan()
    assert (result.files_read, result.responses_new) == (2, 1)
    assert machine.query("SELECT output FROM responses WHERE key = ?", message_id(40)) == [(77,)]
