"""One pass over the transcripts: what is new in them goes into the store."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import chain

import msgspec

from mytokentracker.away import Away, Silent
from mytokentracker.core.records import Problem, Progress
from mytokentracker.readers import read_in_parallel, reader_count
from mytokentracker.store.writer import Added, Writer
from mytokentracker.transcripts.finding import Changed, Found, Unread, silent_folders, unread
from mytokentracker.transcripts.reading import UNSEEN, Batch, Cursor, Seen
from mytokentracker.transcripts.serving import Failure, Task, read_here

# Starting readers costs a tenth of a second each: worth it from here on.
_PARALLEL_BYTES = 32 * 1024 * 1024
_COMMIT_SECONDS = 0.5
# So many responses (or files without any) are stored at once: the statements for each file cost more than its rows.
_TOGETHER = 4000
_PROGRESS_SECONDS = 0.1


class ScanResult(msgspec.Struct, frozen=True):
    """What one pass did; the shape of `scan --json` but for time and problems. complete: it was not cancelled."""

    files: int = 0
    files_read: int = 0
    bytes_read: int = 0
    responses_new: int = 0
    responses_changed: int = 0
    lines_skipped: int = 0
    complete: bool = True
    problems: tuple[Problem, ...] = ()


def scan(
    writer: Writer,
    seen: dict[str, Seen],
    found: Found,
    *,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    away: Away | None = None,
) -> ScanResult:
    """Reads what `found` says has changed, newest first, and stores it; `seen` is brought up to date.

    away: what found the transcripts of folders that may stop to answer, if any; they are read after the others.
    Cancelled or killed at any moment, the next scan goes on where this one stopped.
    Raises: sqlite3.Error when the store refuses.
    """
    by_folder: dict[str, list[Task]] = {"": []}
    for changed in sorted(found.changed, key=lambda one: -one.mtime_ns):
        by_folder.setdefault(changed.away, []).append(_task(writer, seen, changed))
    done = _Done([task for tasks in by_folder.values() for task in tasks], seen, on_progress)
    silent = set(found.silent)
    complete = True
    for folder, tasks in by_folder.items():
        total = sum(task.size for task in tasks)
        if folder and away is not None:
            answers = away.read(folder, tasks)
        else:
            answers = read_in_parallel(tasks, reader_count()) if total >= _PARALLEL_BYTES else read_here(tasks)
        with closing(answers), _large(writer, total):
            try:
                complete = complete and _is_read(writer, answers, done, cancelled)
            except Silent:
                silent.add(folder)
    return ScanResult(
        files=found.files,
        files_read=done.files,
        bytes_read=done.bytes,
        responses_new=done.new,
        responses_changed=done.changed,
        lines_skipped=done.skipped,
        complete=complete,
        problems=(*found.problems, *unread(done.unreadable), *silent_folders(silent)),
    )


def _is_read(
    writer: Writer, answers: Iterator[Batch | Failure | None], done: "_Done", cancelled: Callable[[], bool]
) -> bool:
    """Stores the answers; whether all were. Raises: Silent, between two transactions."""
    for portion in _stored(writer, answers):
        done.note(portion)
        if cancelled():
            return False
    return True


class _Step(msgspec.Struct, frozen=True):
    """What is remembered of a batch until its transaction is committed; the usages are not, they are many."""

    path: str
    seen: Seen | None
    bytes_read: int
    lines_skipped: int

    @classmethod
    def of(cls, batch: Batch) -> "_Step":
        """Without its usages."""
        return cls(batch.path, batch.seen if batch.last else None, batch.bytes_read, batch.cursor.lines_skipped)


_Portion = list[_Step | Failure | Added]


def _stored(writer: Writer, answers: Iterator[Batch | Failure | None]) -> Iterator[_Portion]:
    """Stores the answers in transactions of some length, since each costs as much as many responses; gives each's."""
    for first in answers:
        portion: _Portion = []
        held: list[Batch] = []
        usages = 0
        with writer.transaction():
            until = time.monotonic() + _COMMIT_SECONDS
            for answer in chain((first,), answers):
                if isinstance(answer, Batch):
                    held.append(answer)
                    usages += len(answer.usages)
                    portion.append(_Step.of(answer))
                    if usages >= _TOGETHER or len(held) >= _TOGETHER:
                        portion.append(writer.add(held))
                        held, usages = [], 0
                elif isinstance(answer, Failure):
                    portion.append(answer)
                if answer is None or time.monotonic() >= until:
                    break  # nobody else can write meanwhile
            if held:
                portion.append(writer.add(held))
        yield portion


@contextmanager
def _large(writer: Writer, size: int) -> Iterator[None]:
    """A large import makes millions of objects and no cycles: looking for some takes a twentieth of its time."""
    if size < _PARALLEL_BYTES:
        yield
        return
    collects = gc.isenabled()
    gc.disable()
    try:
        with writer.many():
            yield
    finally:
        if collects:
            gc.enable()


class _Done:
    """Counts what was stored and reports it now and then."""

    def __init__(self, tasks: list[Task], seen: dict[str, Seen], on_progress: Callable[[Progress], None]) -> None:
        self.files = self.bytes = self.new = self.changed = self.skipped = 0
        self.unreadable: list[Unread] = []
        self._skipped_before = {task.path: task.cursor.lines_skipped for task in tasks}
        self._all_bytes, self._seen, self._on_progress = sum(task.size for task in tasks), seen, on_progress
        self._next = time.monotonic() + _PROGRESS_SECONDS

    def note(self, portion: _Portion) -> None:
        """After the portion was committed."""
        for one in portion:
            if isinstance(one, Failure):
                self.unreadable.append(one.unread)
                continue
            if isinstance(one, Added):
                self.new += one.new
                self.changed += one.changed
                continue
            self.bytes += one.bytes_read
            if one.seen is None:
                self._seen.setdefault(one.path, UNSEEN)
            else:
                self.files += 1
                self._seen[one.path] = one.seen
                self.skipped += max(one.lines_skipped - self._skipped_before[one.path], 0)
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _PROGRESS_SECONDS
            all_bytes = max(self._all_bytes, self.bytes)
            self._on_progress(Progress(self.files, len(self._skipped_before), self.bytes, all_bytes))


def _task(writer: Writer, seen: dict[str, Seen], changed: Changed) -> Task:
    before = seen.get(changed.path)
    cursor = writer.cursor(changed.path) if before else Cursor()  # who was never seen was never read
    if before is not None and before.size < 0:
        before = None
    return Task(changed.path, cursor, before, max(changed.size - cursor.offset, 0))
