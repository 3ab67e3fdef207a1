"""What the tracker does when there is something to do: look at transcripts, learn, make a snapshot."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from mytokentracker import full, settings, snapshots
from mytokentracker.away import Away
from mytokentracker.core import handles
from mytokentracker.core.learned import Learned, learn
from mytokentracker.core.records import Machine, Problem, Progress, Snapshot
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.events import Events
from mytokentracker.faults import noted
from mytokentracker.handing_out import HandingOut, Known
from mytokentracker.held_store import HeldStore
from mytokentracker.learning import Learning
from mytokentracker.memory import Tidying
from mytokentracker.paths import Paths, away, projects
from mytokentracker.scan import scan
from mytokentracker.sharing.poller import Poller
from mytokentracker.status_line import StatusLine
from mytokentracker.store import forgetting, opening, session_sums
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings
from mytokentracker.store.repricing import reprice
from mytokentracker.syncs import Entered, take_in
from mytokentracker.transcripts.finding import Found, changed_among, find_changed


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
        self._learning = Learning()
        self._store = HeldStore(paths.store, lambda: self.configuration.prices, interrupted, self._learning.forget)
        self._away = Away()
        self._unasked: frozenset[Path] = frozenset()
        self._scanned_at: int | None = None
        self._scan_problems: tuple[Problem, ...] = ()
        self._events = Events(paths.spool)
        self._is_counted = False
        self._tidying = Tidying(self._now())
        self._looks = snapshots.looks(self._paths)
        self.configuration = snapshots.configure(paths, environ)

    def configure(self) -> None:
        """Reads settings and prices again; a changed price table prices all history anew."""
        self._looks = snapshots.looks(self._paths)  # first, so that an edit in between is noticed later
        self.configuration = snapshots.configure(self._paths, self._environ)
        if (writer := self._store.writer) is not None:
            writer.sightings.prices = self.configuration.prices
            with self._store_may_fail():
                reprice(writer.connection, self.configuration.prices, self._interrupted)

    def follow_store(self) -> None:
        """Opens the store anew where its file was deleted or replaced."""
        with self._store_may_fail():
            self._store.follow()

    @property
    def must_count_again(self) -> bool:
        """Whether the store was set aside at the last look: what was counted has to be counted again."""
        return self._store.was_damaged

    def near(self) -> tuple[Path, ...]:
        """Those of Claude Code's folders that may be asked, as things are mounted now: the others may never answer."""
        self._unasked = away(self.configuration.folders, self._environ)
        return tuple(folder for folder in self.configuration.folders if folder not in self._unasked)

    def configure_if_edited(self) -> None:
        """Reads settings and prices again where a file looks other than when it was read."""
        if snapshots.looks(self._paths) != self._looks:
            self.configure()

    def scan(self, changed: set[str], watch_problems: tuple[Problem, ...]) -> bool:
        """Reads the transcripts that changed; with an empty set, looks at all. Whether something may be new."""
        self._store.was_damaged = self._is_counted = False
        with self._store_may_fail():
            writer = self._store.opened()
            found = self._found_among(changed) if changed else self._found()
            result = scan(
                writer,
                self._store.seen,
                found,
                on_progress=self._report,
                cancelled=self._interrupted,
                away=self._away,
            )
            self._store.failing = ()
            if not changed:
                self._scan_problems = (*result.problems, *watch_problems)
                self._scanned_at = self._now() if result.complete else self._scanned_at
            self._tidying.after(result.bytes_read, self._now())
            session_sums.refresh(writer.connection, self._interrupted)
            self._is_counted = result.complete and self._scanned_at is not None
            if self._is_counted and full.take_in(writer.connection, self.configuration, self._now()):
                self._learning.forget()
            elif not (result.responses_new or result.responses_changed):
                return False
        return True

    def _found(self) -> Found:
        # Usually one look; a pause or a full disk may have kept it from its end.
        reprice(self._store.opened().connection, self.configuration.prices, self._interrupted)
        found = find_changed(self.near(), self._store.seen)
        return self._away.added(found, self._unasked, self._store.seen, self._interrupted)

    def _found_among(self, changed: set[str]) -> Found:
        below = {projects(folder): folder for folder in self._unasked}
        here = {path for path in changed if not path.startswith(tuple(below))}
        asked = [folder for root, folder in below.items() if any(path.startswith(root) for path in changed)]
        found = Found(len(here), changed_among(here, self._store.seen), ())
        return self._away.added(found, asked, self._store.seen, self._interrupted)

    def read_events(self, *, retry: bool) -> set[str]:
        """What hooks and status lines have left in the spool: gives the transcripts to look at for it, before a scan.

        retry: also what could not be removed before.
        """
        self._events.read(self._clock(), retry=retry)
        return self._events.transcripts(self.configuration.folders, self._unasked)

    def take_events(self, *, hooks_only: bool) -> bool:
        """Takes that in after the scan; whether the numbers are others now. hooks_only: where others may have changed.

        What is in no store yet stays in the spool, and so does all of it while not all that was used is counted.
        """
        if not self._is_counted:
            return False
        problems, is_new = self._events.problems, True
        with self._store_may_fail():
            connection = self._store.opened().connection
            is_new = self._events.take(connection, self.configuration, self._clock(), hooks_only=hooks_only)
            if is_new:
                self._learning.forget()
        return is_new or self._events.problems != problems

    @property
    def events_again_in(self) -> float | None:
        """Seconds until something in the spool is due that was too early now; None when nothing is."""
        return self._events.again_in

    def publish(self, *, paused: bool = False) -> None:
        """Makes a snapshot and hands it out; without a store there is none, but for its problems."""
        handed_out = False
        with self._store_may_fail():
            reader = Reader(self._store.opened().connection)
            self._hand_out(reader, self._learnt(reader), self._scanned_at, paused=paused, is_ours=True)
            handed_out = True
        if handed_out:
            return
        empty = sqlite3.connect(":memory:", isolation_level=None)
        try:
            opening.make_tables(empty)
            # As before the first look: nobody is to take its zeros for numbers.
            self._hand_out(Reader(empty), learn(()), None, paused=paused)
        finally:
            empty.close()

    def sync(self, entered: Entered, weekly_reset: str | None) -> None:
        """Takes in what the person typed. The scan before it has counted what was used until now."""
        if weekly_reset is not None:
            with self._store_may_fail():
                settings.save(self._paths.settings, {"weekly_reset": weekly_reset})
                self.configure()
        with self._store_may_fail():
            take_in(self._store.opened().connection, self.configuration, entered, self._now())
        self._learning.forget()

    def change_reading(self, reading_id: int, percent: float) -> None:
        """Corrects a reading, and learns anew."""
        with self._store_may_fail():
            Readings(self._store.opened().connection).change(reading_id, percent)
        self._learning.forget()

    def remove_reading(self, reading_id: int) -> None:
        """Forgets a reading, and learns anew."""
        with self._store_may_fail():
            Readings(self._store.opened().connection).remove(reading_id)
        self._learning.forget()

    def forget(self, project: str | None) -> None:
        """Forgets a project, or all; see `forgetting`."""
        with self._store_may_fail():
            writer = self._store.opened()
            forgetting.forget(writer.connection, project)
            writer.names.forget()
        self._learning.forget()

    def narrow(self, machine: Machine | None) -> None:
        """From now on, snapshots have a part of their own for this machine; None: for none."""
        self._snapshots.machine = machine

    def heard_elsewhere(self) -> None:
        """Another connection has put into the store what other machines told."""
        if (writer := self._store.writer) is not None:
            writer.names.forget()
            with self._store_may_fail():
                session_sums.refresh(writer.connection, self._interrupted)

    def count_again(self) -> None:
        """Has the next scan read all transcripts from their beginning."""
        with self._store_may_fail():
            writer = self._store.opened()
            forgetting.count_again(writer.connection)
            self._store.seen = writer.seen()

    def note_fault(self, error: Exception, *, paused: bool = False) -> None:
        """A fault of the program: it is said, and the next look may do better."""
        fault = noted(error, self._paths)
        self._store.failing = (fault,)
        try:
            self.publish(paused=paused)
        except Exception:  # noqa: BLE001 - what failed may fail again here
            self._snapshots.say(fault, self._now(), paused=paused)

    def close(self) -> None:
        """Lets go of the store, and of the processes that look at transcripts."""
        self._store.close()
        self._away.close()

    def _learnt(self, reader: Reader) -> Learned:
        return self._learning.now(reader, snapshots.priors(reader, self.configuration))

    def _hand_out(
        self,
        reader: Reader,
        learned: Learned,
        scanned_at: int | None,
        *,
        paused: bool = False,
        progress: Progress | None = None,
        is_ours: bool = False,
    ) -> None:
        own = (*self._store.failing, *self._store.opened_with, *self._scan_problems)
        problems = (*own, *self._events.problems, *self._poller.problems)
        known = Known(scanned_at, progress, paused, problems)
        self._snapshots.hand_out(reader, self.configuration, self._now(), learned, known, is_ours=is_ours)

    @contextlib.contextmanager
    def _store_may_fail(self) -> Iterator[None]:
        """A failing store, or what else keeps us from it, becomes a problem."""
        try:
            with self._store.may_fail():
                yield
        except settings.SettingsError as error:
            self._store.failing = (error.problem,)
        except OSError as error:  # from the reading of transcripts: no memory or no handles for one process more
            reason = error.strerror or str(error)
            hint = handles.advice(error.errno) or tr_later(
                "{reason}. It is tried again within a minute.", reason=reason
            )
            self._scan_problems = (Problem(tr_noop("The transcripts cannot be read"), hint),)

    def _report(self, progress: Progress) -> None:
        # Inside the scan, which must hear of a failing store: its connection may be the one that is let go.
        reader = Reader(self._store.opened().connection)
        self._hand_out(reader, self._learnt(reader), self._scanned_at, progress=progress)

    def _now(self) -> int:
        return int(self._clock())
