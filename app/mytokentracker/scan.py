"""One pass over the transcripts: what is new in them goes into the store."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import chain

import msgspec

from mytokentracker.core.records import Problem, Progress
from mytokentracker.readers import read_in_parallel, reader_count
from mytokentracker.store.writer import Added, Writer
from mytokentracker.transcripts.finding import Changed, Found, unread
from mytokentracker.transcripts.reading import Batch, Cursor, Seen
from mytokentracker.transcripts.serving import Failure, Task, read_here

# Starting readers costs a tenth of a second each: worth it from here on.
_PARALLEL_BYTES = 32 * 1024 * 1024
_COMMIT_SECONDS = 0.5
# So many responses (or files without any) are stored at once: the statements for each file cost more than its rows.
_TOGETHER = 4000
_PROGRESS_SECONDS = 0.1


class ScanResult(msgspec.Struct, frozen=True):
    """What one pass did; the shape of `scan --json` but for the problems. complete: it was not cancelled."""

    files: int = 0
    files_read: int = 0
    bytes_read: int = 0
    responses_new: int = 0
    responses_changed: int = 0
    lines_skipped: int = 0
    seconds: float = 0.0
    complete: bool = True
    problems: tuple[Problem, ...] = ()


def scan(
    writer: Writer,
    seen: dict[str, Seen],
    found: Found,
    *,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ScanResult:
    """Reads what `found` says has changed, newest first, and stores it; `seen` is brought up to date.

    Cancelled or killed at any moment, the next scan goes on where this one stopped.
    Raises: sqlite3.Error when the store refuses.
    """
    started = time.monotonic()
    tasks = [_task(writer, seen, changed) for changed in sorted(found.changed, key=lambda c: -c.mtime_ns)]
    total = sum(task.size for task in tasks)
    done = _Done(tasks, total, seen, on_progress)
    answers = read_in_parallel(tasks, reader_count()) if total >= _PARALLEL_BYTES else read_here(tasks)
    complete = True
    with closing(answers), _large(writer, total):
        for portion in _stored(writer, answers):
            done.note(portion)
            if cancelled():
                complete = False
                break
    return ScanResult(
        files=found.files,
        files_read=done.files,
        bytes_read=done.bytes,
        responses_new=done.new,
        responses_changed=done.changed,
        lines_skipped=done.skipped,
        seconds=round(time.monotonic() - started, 3),
        complete=complete,
        problems=(*found.problems, *unread(done.unreadable)),
    )


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
    ended = False
    while not ended:
        first = next(answers, _END)
        if first is _END:
            break
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
            else:
                ended = True
            if held:
                portion.append(writer.add(held))
        yield portion


_END = Failure("", "")
# The looks of a transcript that was not read to its end yet; the store has the same.
_STARTED = Seen(-1, 0, 0)


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

    def __init__(
        self, tasks: list[Task], total: int, seen: dict[str, Seen], on_progress: Callable[[Progress], None]
    ) -> None:
        self.files = self.bytes = self.new = self.changed = self.skipped = 0
        self.unreadable: list[tuple[str, str]] = []
        self._skipped_before = {task.path: task.cursor.lines_skipped for task in tasks}
        self._all_bytes, self._seen, self._on_progress = total, seen, on_progress
        self._next = time.monotonic() + _PROGRESS_SECONDS

    def note(self, portion: _Portion) -> None:
        """After the portion was committed."""
        for one in portion:
            if isinstance(one, Failure):
                self.unreadable.append((one.path, one.reason))
                continue
            if isinstance(one, Added):
                self.new += one.new
                self.changed += one.changed
                continue
            self.bytes += one.bytes_read
            if one.seen is None:
                self._seen.setdefault(one.path, _STARTED)
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
