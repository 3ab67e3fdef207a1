"""Reads many transcripts at once, in processes of their own: decoding uses every core, and its memory is given back."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from typing import BinaryIO, NoReturn, cast

import msgspec

from mytokentracker import program
from mytokentracker.transcripts.reading import Batch
from mytokentracker.transcripts.serving import (
    Failure,
    Portion,
    Read,
    Task,
    decode_answers,
    read_frame,
    serve,
    write_frame,
)

COMMAND = "read-transcripts"
MOST_READERS = 4
# Tasks go out in portions: large enough that a reader rarely waits, small enough that all end at the same time.
_PORTION_BYTES = 4 * 1024 * 1024
_PORTION_FILES = 48
# Of all paths together: the next portion must fit into the pipe of a busy reader, which may be waiting for us to take
# its answers. Pipes hold 64 KB, but 4 KB on Windows: there, only an idle reader gets one.
_PORTION_PATHS = 8 * 1024
_AHEAD = 1 if sys.platform == "win32" else 2
_BUFFER = 1 << 18
_PATIENCE_SECONDS = 0.1

_Queue = queue.Queue[list[Batch | Failure] | None]


def reader_count() -> int:
    """How many readers this machine is good for."""
    return max(1, min(MOST_READERS, os.cpu_count() or 1))


def read_in_parallel(tasks: Iterable[Task], readers: int) -> Generator[Batch | Failure | None, None, None]:
    """Reads the tasks in `readers` processes; ending the iteration early ends them. None: nothing came for a while.

    A reader that dies takes the rest of its portion with it: these files stay unread and the next scan takes them up.
    """
    waiting = deque(portions(tasks))
    answers: _Queue = queue.Queue(maxsize=8)
    stopped = threading.Event()
    processes: list[Reader] = []
    threads: list[threading.Thread] = []
    try:
        for _ in range(min(readers, len(waiting))):
            processes.append(_start(processes))
        threads += [
            threading.Thread(target=_feed, args=(process, waiting, answers, stopped), name="reader", daemon=True)
            for process in processes
        ]
        for thread in threads:
            thread.start()
        running = len(threads)
        while running:
            try:
                ready = answers.get(timeout=_PATIENCE_SECONDS)
            except queue.Empty:
                yield None
                continue
            if ready is None:
                running -= 1
            else:
                yield from ready
    finally:
        stopped.set()
        for process in processes:
            process.kill()
        for thread in threads:
            while thread.is_alive():
                with contextlib.suppress(queue.Empty):  # makes room, so that a blocked thread can end
                    answers.get(timeout=0.05)
        for process in processes:
            process.close()


class Reader:
    """A reader process and the two pipes to it."""

    def __init__(self, tasks: BinaryIO, answers: BinaryIO, process: "subprocess.Popen[bytes] | int") -> None:
        self.tasks, self.answers, self.process = tasks, answers, process

    def kill(self) -> None:
        """It only reads: nothing can be lost."""
        if not isinstance(self.process, int):
            self.process.kill()
        else:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)

    def close(self) -> None:
        """After kill() and when nobody uses the pipes any more."""
        for pipe in (self.tasks, self.answers):
            with contextlib.suppress(OSError):  # what was buffered for a dead reader
                pipe.close()
        if isinstance(self.process, int):
            os.waitpid(self.process, 0)
        else:
            self.process.wait()


def _start(others: list[Reader]) -> Reader:
    if sys.platform == "linux" and threading.active_count() == 1:
        return _fork(others)
    return start_reader()


def start_reader(*, is_quiet: bool = False) -> Reader:
    """A reader that shares nothing with this process but its two pipes, and what it says of a fault unless `is_quiet`.

    Raises: OSError.
    """
    command = [sys.executable, COMMAND]
    if not getattr(sys, "frozen", False):
        # As in program.command; but for reading, the whole of ours need not be loaded.
        command[1:] = ["-P", "-c", "from mytokentracker.transcripts.serving import main; main()"]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    process = subprocess.Popen(
        command,
        env=program.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if is_quiet else None,
        bufsize=_BUFFER,
        creationflags=flags,
    )
    return Reader(cast("BinaryIO", process.stdin), cast("BinaryIO", process.stdout), process)


def _fork(others: list[Reader]) -> Reader:
    """Without threads a fork is safe, and saves a second start of the interpreter: a tenth of a small import."""
    ends: list[int] = []
    try:
        ends += os.pipe()
        ends += os.pipe()
        process = os.fork()
    except OSError:
        for end in ends:
            os.close(end)
        raise
    tasks, to_reader, from_reader, answers = ends
    if process == 0:
        _be_reader(tasks, answers, (to_reader, from_reader), others)
    os.close(tasks)
    os.close(answers)
    return Reader(open(to_reader, "wb", _BUFFER), open(from_reader, "rb", _BUFFER), process)


def _be_reader(tasks: int, answers: int, ends: tuple[int, int], others: list[Reader]) -> NoReturn:
    try:
        for end in (*ends, *(pipe.fileno() for other in others for pipe in (other.tasks, other.answers))):
            os.close(end)  # else the other readers would never see the end of their tasks
        serve(open(tasks, "rb", _BUFFER), open(answers, "wb", _BUFFER))  # noqa: SIM115
    finally:
        os._exit(0)  # not ours to close: the store's connection, the terminal


def portions(tasks: Iterable[Task]) -> Iterator[Portion]:
    """The tasks, in pieces that are asked for one after the other."""
    portion: list[Task] = []
    size = 0
    length = 0
    for task in tasks:
        portion.append(task)
        size += task.size
        length += len(task.path)
        if size >= _PORTION_BYTES or len(portion) >= _PORTION_FILES or length >= _PORTION_PATHS:
            yield Portion(tuple(portion))
            portion, size, length = [], 0, 0
    if portion:
        yield Portion(tuple(portion))


def _feed(
    process: Reader,
    pieces: deque[Portion],
    answers: _Queue,
    stopped: threading.Event,
) -> None:
    waiting = 0
    with contextlib.suppress(OSError, ValueError, msgspec.MsgspecError):  # the reader has died
        while not stopped.is_set():
            while waiting < _AHEAD and pieces:
                with contextlib.suppress(IndexError):
                    write_frame(process.tasks, pieces.popleft())
                    waiting += 1
            frame = read_frame(process.answers) if waiting else b""
            if not frame:
                break
            ready = decode_answers(frame)
            waiting -= ready.done
            found = (one.batch if isinstance(one, Read) else one for one in ready.answers)
            answers.put([one for one in found if isinstance(one, Batch | Failure)])
    answers.put(None)
