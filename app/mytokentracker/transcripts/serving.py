"""The reader's side of reading in parallel: tasks come in on one pipe, batches go out on another.

Both pipes carry frames: a length of four bytes and a MessagePack document.
"""

import gc
import os
import sys
from collections.abc import Generator, Iterable
from typing import BinaryIO

import msgspec

from mytokentracker.transcripts import reading
from mytokentracker.transcripts.reading import Batch, Cursor, Seen, read_new

_LENGTH = 4


class Task(msgspec.Struct, frozen=True, array_like=True):
    """One transcript to read on from its cursor. size: what is expected to be read, in bytes."""

    path: str
    cursor: Cursor
    before: Seen | None
    size: int


class Failure(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A transcript that could not be read, and the operating system's reason."""

    path: str
    reason: str


class Read(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A batch on its way."""

    batch: Batch


class Answers(msgspec.Struct, frozen=True, array_like=True):
    """What was read, several at once since each frame wakes the other side. done: all tasks of one frame are."""

    answers: list[Read | Failure]
    done: bool


_encode = msgspec.msgpack.Encoder().encode
_decode_tasks = msgspec.msgpack.Decoder(tuple[Task, ...]).decode
decode_answers = msgspec.msgpack.Decoder(Answers).decode
_FRAME_USAGES = 2000


def read_here(tasks: Iterable[Task]) -> Generator[Batch | Failure, None, None]:
    """Reads the tasks in this process, one after the other."""
    buffer = bytearray(reading.CHUNK)
    for task in tasks:
        try:
            yield from read_new(task.path, task.cursor, task.before, buffer)
        except OSError as error:
            yield Failure(task.path, error.strerror or str(error))
        except Exception as error:  # noqa: BLE001 - one odd transcript shall not keep the others from being counted
            yield Failure(task.path, f"a fault of the program ({type(error).__name__})")


def serve(tasks: BinaryIO, answers: BinaryIO) -> None:
    """Reads until there are no more tasks, in a process of its own."""
    gc.disable()  # nothing that a reader makes refers to itself: reference counts free it all
    if sys.platform != "win32":
        # Who stores what we read goes first: what it has not stored when we end, it stores on one core alone.
        os.nice(10)
    while frame := read_frame(tasks):
        ready: list[Read | Failure] = []
        held = 0
        for answer in read_here(_decode_tasks(frame)):
            if isinstance(answer, Failure):
                ready.append(answer)
                continue
            ready.append(Read(answer))
            held += len(answer.usages)
            if held >= _FRAME_USAGES:
                write_frame(answers, Answers(ready, done=False))
                ready, held = [], 0
        write_frame(answers, Answers(ready, done=True))


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
