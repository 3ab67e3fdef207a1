"""What the tracker does when there is something to do: look at transcripts, learn, make a snapshot."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping

import msgspec

from mytokentracker import full, settings, snapshots
from mytokentracker.core.learned import Learned, learn
from mytokentracker.core.records import History, Machine, Problem, Progress, Snapshot
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.events import Events
from mytokentracker.faults import noted
from mytokentracker.handing_out import HandingOut
from mytokentracker.learning import Learning
from mytokentracker.memory import Tidying
from mytokentracker.paths import Paths
from mytokentracker.scan import ScanResult, scan
from mytokentracker.sharing.poller import Poller
from mytokentracker.status_line import StatusLine
from mytokentracker.store import forgetting, opening, session_sums
from mytokentracker.store.place import Place
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer
from mytokentracker.syncs import Entered, take_in
from mytokentracker.transcripts.finding import Found, changed_among, find_changed
from mytokentracker.transcripts.reading import Seen


class Work:
    """Holds the store, and turns what goes wrong into problems. All of it on one thread."""

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str],
        clock: Callable[[], float],
        on_snapshot: Callable[[Snapshot], None],
        interrupted: Callable[[], bool],
        poller: Poller,
    ) -> None:
        self._poller = poller
        self._paths, self._environ, self._clock = paths, environ, clock
        self._interrupted = interrupted
        self._snapshots = HandingOut(on_snapshot, StatusLine(paths.status_line))
        self._writer: Writer | None = None
        self._seen: dict[str, Seen] = {}
        self._history: History | None = None
        self._scanned_at: int | None = None
        self._store_problems: tuple[Problem, ...] = ()
        self._scan_problems: tuple[Problem, ...] = ()
        self._opening_problems: tuple[Problem, ...] = ()
        self._place: Place | None = None
        self._learning = Learning()
        self._events = Events(paths.spool)
        self._is_counted = False
        self._tidying = Tidying(self._now())
        self.must_count_again = False
        self._looks = snapshots.looks(self._paths)
        self.configuration = snapshots.configure(paths, environ)

    def configure(self) -> None:
        """Reads settings and prices again; a changed price table prices all history anew."""
        self._looks = snapshots.looks(self._paths)  # first, so that an edit in between is noticed later
        self.configuration = snapshots.configure(self._paths, self._environ)
        if self._writer is not None:
            self._writer.prices = self.configuration.prices
            with self._store_may_fail():
                reprice(self._writer.connection, self.configuration.prices, self._interrupted)

    def follow_store(self) -> None:
        """Opens the store anew where its file was deleted or replaced."""
        with self._store_may_fail():
            if self._writer is not None and self._place is not None:
                try:
                    problem = self._place.lost(self._writer.connection)
                except OSError as error:
                    raise opening.explain(error, self._paths.store) or error from error
                if problem is not None:
                    self.close()
                    self._history = None
                    self._opening_problems = (*self._opening_problems, problem)

    def configure_if_edited(self) -> None:
        """The same, where a file looks other than when it was read."""
        if snapshots.looks(self._paths) != self._looks:
            self.configure()

    def scan(self, changed: set[str], watch_problems: tuple[Problem, ...]) -> bool:
        """Reads the transcripts that changed; with an empty set, looks at all. Whether something may be new."""
        self.must_count_again = self._is_counted = False
        with self._store_may_fail():
            writer = self._opened()
            if changed:
                found = Found(len(changed), changed_among(changed, self._seen), ())
            else:
                # Usually one look; a pause or a full disk may have kept it from its end.
                reprice(writer.connection, self.configuration.prices, self._interrupted)
                found = find_changed(self.configuration.folders, self._seen)
            result = scan(writer, self._seen, found, on_progress=self._report, cancelled=self._interrupted)
            self._store_problems = ()
            if not changed:
                self._scan_problems = (*result.problems, *watch_problems)
                self._scanned_at = self._now() if result.complete else self._scanned_at
            self._note(result)
            session_sums.refresh(writer.connection, self._interrupted)
            self._is_counted = result.complete and self._scanned_at is not None
            if self._is_counted and full.take_in(writer.connection, self.configuration, self._now()):
                self._learning.forget()
            elif not (result.responses_new or result.responses_changed):
                return False
        return True

    def read_events(self, *, retry: bool) -> set[str]:
        """What hooks and status lines have left in the spool: gives the transcripts to look at for it, before a scan.

        retry: also what could not be removed before.
        """
        self._events.read(self._clock(), retry=retry)
        return self._events.transcripts(self.configuration.folders)

    def take_events(self, *, hooks_only: bool) -> bool:
        """Takes that in after the scan; whether the numbers are others now. hooks_only: where others may have changed.

        What is in no store yet stays in the spool, and so does all of it while not all that was used is counted.
        """
        if not self._is_counted:
            return False
        problems, is_new = self._events.problems, True
        with self._store_may_fail():
            connection = self._opened().connection
            is_new = self._events.take(connection, self.configuration, self._clock(), hooks_only=hooks_only)
            if is_new:
                self._learning.forget()
        return is_new or self._events.problems != problems

    @property
    def events_again_in(self) -> float | None:
        """Seconds until something in the spool is due that was too early now; None when nothing is."""
        return self._events.again_in

    def publish(self, *, paused: bool = False, progress: Progress | None = None) -> None:
        """Makes a snapshot and hands it out; without a store there is none, but for its problems."""
        handed_out = False
        with self._store_may_fail():
            reader = Reader(self._opened().connection)
            self._history = self._history or reader.history()
            self._hand_out(reader, self._learnt(reader), paused, progress, is_ours=True)
            handed_out = True
        if handed_out:
            return
        empty = sqlite3.connect(":memory:", isolation_level=None)
        try:
            opening.make_tables(empty)
            self._hand_out(Reader(empty), learn(()), paused, progress)
        finally:
            empty.close()

    def sync(self, entered: Entered, weekly_reset: str | None) -> None:
        """Takes in what the person typed. The scan before it has counted what was used until now."""
        if weekly_reset is not None:
            with self._store_may_fail():
                settings.save(self._paths.settings, {"weekly_reset": weekly_reset})
                self.configure()
        with self._store_may_fail():
            take_in(self._opened().connection, self.configuration, entered, self._now())
        self._learning.forget()

    def change_reading(self, reading_id: int, percent: float) -> None:
        """Corrects a reading, and learns anew."""
        with self._store_may_fail():
            Readings(self._opened().connection).change(reading_id, percent)
        self._learning.forget()

    def remove_reading(self, reading_id: int) -> None:
        """Forgets a reading, and learns anew."""
        with self._store_may_fail():
            Readings(self._opened().connection).remove(reading_id)
        self._learning.forget()

    def forget(self, project: str | None) -> None:
        """Forgets a project, or all; see `forgetting`."""
        with self._store_may_fail():
            writer = self._opened()
            forgetting.forget(writer.connection, project)
            writer.forget_names()
        self._history = None
        self._learning.forget()

    def narrow(self, machine: Machine | None) -> None:
        """From now on, snapshots have a part of their own for this machine; None: for none."""
        self._snapshots.machine = machine

    def heard_elsewhere(self) -> None:
        """Another connection has put into the store what other machines told."""
        self._history = None
        if self._writer is not None:
            self._writer.forget_names()
            with self._store_may_fail():
                session_sums.refresh(self._writer.connection, self._interrupted)

    def count_again(self) -> None:
        """Has the next scan read all transcripts from their beginning."""
        with self._store_may_fail():
            writer = self._opened()
            forgetting.count_again(writer.connection)
            self._seen = writer.seen()
        self._history = None

    def note_fault(self, error: Exception, *, paused: bool = False) -> None:
        """A fault of the program: it is said, and the next look may do better."""
        fault = noted(error, self._paths)
        self._store_problems = (fault,)
        try:
            self.publish(paused=paused)
        except Exception:  # noqa: BLE001 - what failed may fail again here
            self._snapshots.say(fault, self._now(), paused=paused)

    def close(self) -> None:
        """Lets go of the store."""
        if self._writer is not None:
            self._writer.connection.close()
            self._writer = None

    def _learnt(self, reader: Reader) -> Learned:
        return self._learning.now(reader, snapshots.priors(reader, self.configuration))

    def _hand_out(
        self, reader: Reader, learned: Learned, paused: bool, progress: Progress | None, *, is_ours: bool = False
    ) -> None:
        own = (*self._store_problems, *self._opening_problems, *self._scan_problems)
        self._snapshots.hand_out(
            reader,
            self.configuration,
            self._now(),
            learned=learned,
            is_ours=is_ours,
            history=self._history,
            scanned_at=self._scanned_at,
            progress=progress,
            paused=paused,
            problems=(*own, *self._events.problems, *self._poller.problems),
        )

    def _opened(self) -> Writer:
        if self._writer is None:
            connection, problems = opening.open_for_writing(self._paths.store)
            self._opening_problems = (*self._opening_problems, *problems)
            self._place = Place(self._paths.store)
            self._writer = Writer(connection, self.configuration.prices)
            self._learning.forget()
            self._seen = self._writer.seen()
            reprice(connection, self.configuration.prices, self._interrupted)
        return self._writer

    @contextlib.contextmanager
    def _store_may_fail(self) -> Iterator[None]:
        """A failing store becomes a problem; what was not stored is read again later."""
        try:
            yield
        except opening.StoreError as error:
            self._store_problems = (error.problem,)
        except settings.SettingsError as error:
            self._store_problems = (Problem(error.title, error.hint),)
        except OSError as error:  # from the reading of transcripts: no memory or no handles for one process more
            hint = tr_later("{reason}. It is tried again within a minute.", reason=error.strerror or str(error))
            self._scan_problems = (Problem(tr_noop("The transcripts cannot be read"), hint),)
        except sqlite3.Error as error:
            if opening.is_damage(error):
                self._set_aside()
                return
            known = opening.explain(error, self._paths.store)
            if known is None:
                raise
            self._store_problems = (known.problem,)

    def _set_aside(self) -> None:
        self.close()
        self._history = None
        self.must_count_again = True
        try:
            problem = opening.made_anew(self._paths.store)
        except (OSError, sqlite3.Error) as error:
            known = opening.explain(error, self._paths.store)
            self._store_problems = () if known is None else (known.problem,)
            return
        self._opening_problems = (*self._opening_problems, problem)

    def _report(self, progress: Progress) -> None:
        # Inside the scan, which must hear of a failing store: its connection may be the one that is let go.
        reader = Reader(self._opened().connection)
        self._history = reader.history()
        self._hand_out(reader, self._learnt(reader), paused=False, progress=progress)

    def _note(self, result: ScanResult) -> None:
        if self._history is not None and result.responses_new:
            if self.configuration.choices.plan_chosen and self._history.responses:
                responses = self._history.responses + result.responses_new
                self._history = msgspec.structs.replace(self._history, responses=responses)
            else:
                self._history = None
        self._tidying.after(result.bytes_read, self._now())

    def _now(self) -> int:
        return int(self._clock())
