"""The reader's side of reading in parallel: tasks come in on one pipe, batches go out on another.

Both pipes carry frames: a length of four bytes and a MessagePack document.
"""

import gc
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable
from typing import BinaryIO

import msgspec

from mytokentracker.transcripts import reading
from mytokentracker.transcripts.finding import Unread, Walked, shown, walked
from mytokentracker.transcripts.reading import Batch, Cursor, Seen, read_new

_LENGTH = 4
# So often a sign of life, while something goes on that takes long.
_BEAT_SECONDS = 1.0


class Task(msgspec.Struct, frozen=True, array_like=True):
    """One transcript to read on from its cursor. size: what is expected to be read, in bytes."""

    path: str
    cursor: Cursor
    before: Seen | None
    size: int


class Portion(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Asks to read these."""

    tasks: tuple[Task, ...]


class Walk(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Asks which transcripts there are below one of Claude Code's folders."""

    folder: str


class Failure(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A transcript that could not be read."""

    unread: Unread


class Read(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A batch on its way."""

    batch: Batch


class Answers(msgspec.Struct, frozen=True, array_like=True):
    """What was found, several at once since each frame wakes the other side; with none, it is a sign of life.

    done: all that one frame asked for is.
    """

    answers: list[Read | Failure | Walked]
    done: bool


_encode = msgspec.msgpack.Encoder().encode
_decode_asked = msgspec.msgpack.Decoder(Portion | Walk).decode
decode_answers = msgspec.msgpack.Decoder(Answers).decode
_FRAME_USAGES = 2000


def _nothing() -> None:
    """For who needs no sign of life."""


def read_here(
    tasks: Iterable[Task], on_step: Callable[[], object] = _nothing
) -> Generator[Batch | Failure, None, None]:
    """Reads the tasks in this process, one after the other. on_step: called now and then while it goes on."""
    buffer = bytearray(reading.CHUNK)
    for task in tasks:
        try:
            yield from read_new(task.path, task.cursor, task.before, buffer, on_step)
        except OSError as error:
            yield Failure(Unread.of(task.path, error))
        except Exception as error:  # noqa: BLE001 - one odd transcript shall not keep the others from being counted
            yield Failure(Unread(shown(task.path), f"a fault of the program ({type(error).__name__})"))


def serve(tasks: BinaryIO, answers: BinaryIO) -> None:
    """Reads until nobody asks any more, in a process of its own."""
    gc.disable()  # nothing that a reader makes refers to itself: reference counts free it all
    if sys.platform != "win32":
        # Who stores what we read goes first: what it has not stored when we end, it stores on one core alone.
        os.nice(10)
    beat = _Beat(answers)
    while frame := read_frame(tasks):
        asked = _decode_asked(frame)
        beat.begin()
        if isinstance(asked, Walk):
            write_frame(answers, Answers([walked(asked.folder, beat)], done=True))
            continue
        ready: list[Read | Failure | Walked] = []
        held = 0
        for answer in read_here(asked.tasks, beat):
            if isinstance(answer, Failure):
                ready.append(answer)
                continue
            ready.append(Read(answer))
            held += len(answer.usages)
            if held >= _FRAME_USAGES:
                write_frame(answers, Answers(ready, done=False))
                ready, held = [], 0
        write_frame(answers, Answers(ready, done=True))


class _Beat:
    """A sign of life at each call, but no more than one a second."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._next = 0.0

    def begin(self) -> None:
        """None is needed for a while."""
        self._next = time.monotonic() + _BEAT_SECONDS

    def __call__(self) -> None:
        """Gives it."""
        if time.monotonic() > self._next:
            self.begin()
            write_frame(self._answers, Answers([], done=False))


def write_frame(pipe: BinaryIO, document: object) -> None:
    """Sends a document at once. Raises: OSError when nobody reads the pipe any more."""
    data = _encode(document)
    pipe.write(len(data).to_bytes(_LENGTH, "little"))
    pipe.write(data)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> bytes:
    """The next document; empty at the end of the pipe, also when it ends inside a document."""
    head = pipe.read(_LENGTH)
    if len(head) < _LENGTH:
        return b""
    length = int.from_bytes(head, "little")
    data = pipe.read(length)
    return data if len(data) == length else b""


def main() -> None:
    """A reader as a process of its own."""
    serve(sys.stdin.buffer, sys.stdout.buffer)
