"""Kills that hit at a random moment: a piece of work runs in a process of its own and is killed in the middle of it."""

import contextlib
import os
import random
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import msgspec
from tests.transcript_lines import assistant, counts, text

from mytokentracker import scan, settings, snapshots, syncs
from mytokentracker.claude_code import connecting, jsonc
from mytokentracker.paths import Paths
from mytokentracker.sharing.poller import Poller
from mytokentracker.store import opening
from mytokentracker.store.schema import MIGRATIONS
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed
from mytokentracker.work import Work

# Two further steps of a made-up newer version, each with much to write.
NEWER = (
    *MIGRATIONS,
    "CREATE TABLE proof AS SELECT * FROM responses;\nCREATE INDEX proof_key ON proof (key);",
    "ALTER TABLE responses ADD COLUMN proof INTEGER;\nUPDATE responses SET proof = input + output;",
)
SETTINGS_HEAD = "# Mine, to be kept.\n"
CLAUDE_SETTINGS = '{\n  // mine\n  "model": "opus",\n  "env": {"A": "b"}\n}\n'
_WARM_UP = 3


class Tally(msgspec.Struct):
    """What came of the kills of one kind of work. met: those that hit it while it ran."""

    work: str
    kills: int = 0
    met: int = 0
    seconds: float = 0.0


def killed(work: Callable[[], object], after_seconds: float) -> bool:
    """Runs the work in a process of its own and kills that after the time; whether it was still at work."""
    child = _started(work)
    time.sleep(after_seconds)  # the moment is what this is about
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0, "the work failed by itself"
    return os.WIFSIGNALED(status)


def kills(
    tally: Tally, count: int, rng: random.Random, work: Callable[[], object], check: Callable[[], object]
) -> None:
    """Kills the work so often, at any moment of what it takes when it is left alone, with a look after each."""
    whole = sum(timed(work) for _ in range(_WARM_UP)) / _WARM_UP
    check()
    for _ in range(count):
        _one(tally, rng.uniform(0, whole), work, check)


def killed_never(work: Callable[[], object]) -> None:
    """Runs the work in a process of its own to its end."""
    _, status = os.waitpid(_started(work), 0)
    assert status == 0, "the work failed when it was left alone"


def _started(work: Callable[[], object]) -> int:
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except BaseException:  # noqa: BLE001 - a fork must not go on as the test
            traceback.print_exc()
        finally:
            # No clean end: what was not on its way to the disk by itself is to be lost.
            os._exit(status)
    return child


class Victim:
    """One person's folders, and the pieces of work that are killed in them."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths(folder / "home", folder / "home")
        self.claude = folder / "claude"
        self.projects = self.claude / "projects" / "-home-ada-code-shop"
        self.projects.mkdir(parents=True)
        self.settings_json = self.claude / "settings.json"
        self.settings_json.write_text(CLAUDE_SETTINGS)
        self.environ = {"CLAUDE_CONFIG_DIR": str(self.claude)}
        self.written = 0
        self.output = 0
        self.synced = 0

    def write(self, files: int, each: int, *, into: str = "") -> None:
        """More transcripts, or more lines at the end of one."""
        for file in range(files):
            session = into or f"session-{self.written}-{file}"
            lines = []
            for _ in range(each):
                self.written += 1
                self.output += self.written % 97
                lines.append(assistant(self.written, counts(1, self.written % 97), session=session))
            with (self.projects / f"{session}.jsonl").open("ab") as transcript:
                transcript.write(text(*lines))

    def scan(self) -> None:
        """All that is new, in many small transactions: else an import is hardly more than one."""
        scan._COMMIT_SECONDS = 0.001
        scan._TOGETHER = 50
        connection, problems = opening.open_for_writing(self.paths.store)
        assert problems == ()
        writer = Writer(connection, snapshots.configure(self.paths, self.environ).prices)
        seen = writer.seen()
        scan.scan(writer, seen, find_changed([self.claude], seen))

    def tick(self) -> None:
        """What a tray does once a minute, snapshot and status line included."""
        poller = Poller(self.paths, lambda: None, environ=self.environ, clock=time.time)
        work = Work(self.paths, self.environ, time.time, lambda _snapshot: None, lambda: False, poller)
        work.scan(set(), ())
        work.publish()

    def sync(self) -> None:
        """A Quick Sync, after a scan."""
        self.scan()
        connection, _ = opening.open_for_writing(self.paths.store)
        configuration = snapshots.configure(self.paths, self.environ)
        syncs.take_in(connection, configuration, syncs.Entered(20.0, 30.0), 1_800_000_000 + 600 * self.synced)

    def migrate(self) -> None:
        """The store becomes one of a newer version."""
        vars(opening)["MIGRATIONS"] = NEWER
        opening.open_for_writing(self.paths.store)

    def save_settings(self) -> None:
        """Several settings, one after the other."""
        for plan in ("pro", "max5", "max20"):
            settings.save(self.paths.settings, {"plan": plan, "session_budget_usd": 12.5})

    def connect(self) -> None:
        """Hooks and status line in, and out again."""
        for install in (True, False):
            plan = connecting.plan(self.claude, ("hook", "statusline"), self.paths, install=install)
            connecting.carry_out(plan, self.paths)

    def check_store(self) -> None:
        """The store opens, is sound, its sums are those of its rows, and nothing in it counts twice."""
        if not self.paths.store.exists():
            return
        with contextlib.closing(sqlite3.connect(self.paths.store)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "responses" not in tables:
                return
            rows = connection.execute("SELECT count(*), coalesce(sum(output), 0) FROM responses").fetchone()
            sums = connection.execute("SELECT coalesce(sum(responses), 0), coalesce(sum(output), 0) FROM quarters")
            assert sums.fetchone() == rows
            assert rows[0] <= self.written
            session, week = (
                connection.execute("SELECT count(*) FROM readings WHERE span = ?", (span,)).fetchone()[0]
                for span in ("session", "weekly")
            )
            assert session == week, "half a sync"

    def check_settings(self) -> None:
        """Whole: the person's comment is there, and what was saved last or before."""
        chosen, problems = settings.load(self.paths.settings)
        assert problems == ()
        assert chosen.plan in ("pro", "max5", "max20")
        assert self.paths.settings.read_text("utf-8").startswith(SETTINGS_HEAD)

    def check_claude(self) -> None:
        """Claude Code's settings are whole, with what is the person's own in them."""
        said = self.settings_json.read_text("utf-8")
        found = jsonc.plain(jsonc.parse(said))
        assert isinstance(found, dict)
        assert (found["model"], found["env"]) == ("opus", {"A": "b"})
        assert "// mine" in said

    def check_all(self) -> None:
        """In the end, all is as if nothing had ever been killed."""
        killed_never(self.scan)
        self.check_store()
        with contextlib.closing(sqlite3.connect(self.paths.store)) as connection:
            found = connection.execute("SELECT count(*), sum(output) FROM responses").fetchone()
        assert found == (self.written, self.output)


def run(folder: Path, count: int, seed: int = 1) -> list[Tally]:
    """So many kills, spread over all kinds of work on this computer; what they met. Fails where a promise is broken."""
    rng = random.Random(seed)
    victim = Victim(folder)
    each = count // 6
    tallies = {name: Tally(name) for name in ("import", "tick", "Quick Sync", "migration", "settings", "connecting")}
    _import(tallies["import"], each, rng, victim)
    for name, work in (("tick", victim.tick), ("Quick Sync", victim.sync)):
        whole = 0.0
        for _ in range(each):
            victim.synced += 1
            victim.write(3, 10, into=f"live-{victim.synced % 5}")
            whole = whole or timed(work)
            _one(tallies[name], rng.uniform(0, whole), work, victim.check_store)
    victim.check_all()
    _migration(tallies["migration"], each, rng, victim)
    victim.paths.settings.write_text(SETTINGS_HEAD + 'plan = "pro"\n')
    kills(tallies["settings"], each, rng, victim.save_settings, victim.check_settings)
    kills(tallies["connecting"], count - 5 * each, rng, victim.connect, victim.check_claude)
    killed_never(victim.connect)
    assert victim.settings_json.read_text("utf-8") == CLAUDE_SETTINGS, "taking ours out did not give the file back"
    left = [file.name for file in (*victim.claude.iterdir(), *victim.paths.data.iterdir()) if ".tmp" in file.name]
    assert len(left) <= tallies["settings"].kills + tallies["connecting"].kills
    return list(tallies.values())


def timed(work: Callable[[], object]) -> float:
    """How long the work takes in a process of its own, in seconds, when nobody kills it."""
    began = time.monotonic()
    killed_never(work)
    return time.monotonic() - began


def _one(tally: Tally, after_seconds: float, work: Callable[[], object], check: Callable[[], object]) -> bool:
    began = time.monotonic()
    met = killed(work, after_seconds)
    check()
    tally.kills, tally.met, tally.seconds = tally.kills + 1, tally.met + met, tally.seconds + time.monotonic() - began
    return met


def _import(tally: Tally, count: int, rng: random.Random, victim: Victim) -> None:
    """An import that was killed goes on at the next start; one that has ended begins anew, in a new store."""
    victim.write(40, 50)
    whole = timed(victim.scan)
    done = True
    for _ in range(count):
        if done:
            victim.check_all()
            for file in victim.paths.data.glob(f"{victim.paths.store.stem}*"):
                file.unlink()
        done = not _one(tally, rng.uniform(0, whole * 0.6), victim.scan, victim.check_store)
    victim.check_all()


def _migration(tally: Tally, count: int, rng: random.Random, victim: Victim) -> None:
    store, kept = victim.paths.store, victim.paths.data / "before.sqlite3"
    with contextlib.closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept.write_bytes(store.read_bytes())
    whole = timed(victim.migrate)
    for _ in range(count):
        for file in victim.paths.data.glob(f"{store.stem}*"):
            file.unlink()
        store.write_bytes(kept.read_bytes())
        _one(tally, rng.uniform(0, whole), victim.migrate, lambda: _check_version(store))
        killed_never(victim.migrate)
        victim.check_store()
        assert _check_version(store) == len(NEWER)
    for file in victim.paths.data.glob(f"{store.stem}*"):
        file.unlink()
    kept.replace(store)


def _check_version(store: Path) -> int:
    """Each step is there with its number, or neither; a copy of before that is there is whole."""
    copy = store.with_name(f"{store.stem}-version-{len(MIGRATIONS)}{store.suffix}")
    if copy.exists():
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    with contextlib.closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        columns = {row[1] for row in connection.execute("PRAGMA table_info(responses)")}
        assert ("proof" in tables, "proof" in columns) == (version > len(MIGRATIONS), version == len(NEWER))
    return version
