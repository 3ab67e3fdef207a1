"""Folders on a disk that may stop to answer: each is looked at by a process of its own, which may wait for ever.

Who waits for such a disk waits in the kernel and cannot be killed; a thread of ours would keep the program from ending.
"""

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from mytokentracker.readers import portions, start_reader
from mytokentracker.regular import as_text
from mytokentracker.transcripts.finding import Changed, Found, Unread, Walked, shown, unread_folders
from mytokentracker.transcripts.reading import Batch, Cursor, Seen
from mytokentracker.transcripts.serving import (
    Failure,
    Portion,
    Read,
    Task,
    Walk,
    decode_answers,
    read_frame,
    write_frame,
)

# Longer than a disk takes that has to start turning first.
PATIENCE_SECONDS = 10.0
# Who waits at a window has less than that.
_SHORT_SECONDS = 1.0
_LOOK_SECONDS = 0.1
_LAST_BREATH_SECONDS = 0.5


class Silent(Exception):  # noqa: N818 - it is no fault of the program
    """Nothing has come from there for PATIENCE_SECONDS; what was asked stays asked."""


class Away:
    """The processes that look at such folders, each started when it is first needed. Has to be closed."""

    def __init__(self) -> None:
        self._eyes: dict[str, _Eye] = {}

    def added(
        self, found: Found, folders: Iterable[Path], seen: dict[str, Seen], cancelled: Callable[[], bool]
    ) -> Found:
        """With what is found in these folders, too; one that does not answer is among `silent`."""
        for folder in folders:
            one = self._found(str(folder), seen, cancelled)
            found = Found(
                found.files + one.files,
                (*found.changed, *one.changed),
                (*found.problems, *one.problems),
                (*found.silent, *one.silent),
            )
        return found

    def read(self, folder: str, tasks: Iterable[Task]) -> Generator[Batch | Failure | None, None, None]:
        """Reads the tasks, which are of that folder. None: nothing came for a while. Raises: Silent."""
        try:
            for portion in portions(tasks):
                for one in self._eye(folder).ask(portion):
                    if one is None or isinstance(one, Read | Failure):
                        yield one.batch if isinstance(one, Read) else one
        except EOFError:
            self._drop(folder)
            yield Failure(_ended(folder))  # what is still unread is read at the next look

    def answers(self, folder: Path) -> bool:
        """Whether it answers at this moment: a window that is to show something of it has to know that first."""
        # One that was asked and does not answer is not waited for again.
        end = time.monotonic() + (0.0 if str(folder) in self._eyes else _SHORT_SECONDS)
        # Any file will do, and whether it is there or not.
        task = Task(as_text(str(folder / "settings.json")), Cursor(), None, 0)
        with suppress(Silent), closing(self.read(str(folder), [task])) as heard:
            for one in heard:
                if str(folder) not in self._eyes:
                    break  # what asked has ended
                if one is not None:
                    self._drop(str(folder))
                    return True
                if time.monotonic() > end:
                    break
        return False

    def close(self) -> None:
        """Waits for nobody."""
        for folder in tuple(self._eyes):
            self._drop(folder)

    def _found(self, folder: str, seen: dict[str, Seen], cancelled: Callable[[], bool]) -> Found:
        try:
            with closing(self._eye(folder).ask(Walk(as_text(folder)))) as answers:
                for one in answers:
                    if isinstance(one, Walked):
                        # Not by inode: there, files may get others whenever it is mounted.
                        changed = tuple(file for file in one.changed if not _is_same(file, seen.get(file.path)))
                        files = tuple(Changed(file.path, file.size, file.mtime_ns, folder) for file in changed)
                        return Found(len(one.changed), files, unread_folders(one.unreadable))
                    if cancelled():
                        break
        except Silent:
            return Found(0, (), (), (folder,))
        except EOFError:
            self._drop(folder)
            return Found(0, (), unread_folders([_ended(folder)]))
        return Found(0, (), ())

    def _eye(self, folder: str) -> "_Eye":
        if folder not in self._eyes:
            self._eyes[folder] = _Eye()
        return self._eyes[folder]

    def _drop(self, folder: str) -> None:
        self._eyes.pop(folder).close()


class _Eye:
    """A process that answers one question after the other, or for a while none."""

    def __init__(self) -> None:
        """Raises: OSError when it cannot be started."""
        # What it says of a fault nobody shall wait for: it may live longer than the command that started it.
        self._reader = start_reader(is_quiet=True)
        self._frames: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._is_asked = False
        self._heard = 0.0
        self._thread = threading.Thread(target=self._listen, name="away", daemon=True)
        self._thread.start()

    def ask(self, question: Portion | Walk) -> Generator[Read | Failure | Walked | None, None, None]:
        """Its answers. None: nothing came for a while. Raises: Silent; EOFError when it has ended."""
        for _ in self._rest():  # of what it was asked before; that is asked again
            yield None
        try:
            write_frame(self._reader.tasks, question)
        except (OSError, ValueError) as error:
            raise EOFError from error
        self._is_asked, self._heard = True, time.monotonic()
        yield from self._rest()

    def _rest(self) -> Generator[Read | Failure | Walked | None, None, None]:
        while self._is_asked:
            try:
                frame = self._frames.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                if time.monotonic() - self._heard > PATIENCE_SECONDS:
                    raise Silent from None
                yield None
                continue
            if not frame:
                raise EOFError
            self._heard = time.monotonic()
            try:
                answers = decode_answers(frame)
            except msgspec.MsgspecError as error:
                raise EOFError from error
            self._is_asked = not answers.done
            yield from answers.answers

    def close(self) -> None:
        """Ends it, but does not wait for one that waits in the kernel: that one ends when it is answered."""
        self._reader.kill()
        self._thread.join(_LAST_BREATH_SECONDS)

    def _listen(self) -> None:
        """On a thread of its own, which waits for the process, never for the disk; until that has ended."""
        with suppress(OSError, ValueError):
            while frame := read_frame(self._reader.answers):
                self._frames.put(frame)
        self._frames.put(b"")
        self._reader.close()


def _ended(folder: str) -> Unread:
    return Unread(shown(folder), "what reads it has ended")


def _is_same(file: Changed, seen: Seen | None) -> bool:
    return seen is not None and (seen.size, seen.mtime_ns) == (file.size, file.mtime_ns)
