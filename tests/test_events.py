"""Between spool and store: which transcripts hooks make us look at, and that nothing is lost or taken twice."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.spooling import put_hook, put_status_line, spooled
from tests.tracking import NOON, Desk

from mytokentracker import snapshots
from mytokentracker.events import Events
from mytokentracker.store.heard import last_heard
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader

HOUR = 3600
ENDS = NOON + 3 * HOUR


class Taking:
    """A store and the events beside it."""

    def __init__(self, desk: Desk, connection: sqlite3.Connection) -> None:
        self.desk, self.connection = desk, connection
        self.spool = desk.paths.spool
        self.events = Events(self.spool)
        desk.settings('plan = "max5"\n')
        self.configuration = snapshots.configure(desk.paths, {"CLAUDE_CONFIG_DIR": str(desk.claude)})

    def read(self, now: float = NOON + 2, *, comes_again: bool = True) -> set[str]:
        """The transcripts to look at, in short."""
        self.events.read(now, comes_again=comes_again)
        root = os.path.realpath(self.desk.projects)
        return {os.path.relpath(path, root) for path in self.events.transcripts(self.configuration.folders)}

    def take(self, now: float = NOON + 2, *, comes_again: bool = True, hooks_only: bool = False) -> bool:
        self.read(now, comes_again=comes_again)
        return self.events.take(
            self.connection, self.configuration, now, comes_again=comes_again, hooks_only=hooks_only
        )

    def tell(self, percent: float, at: float = NOON, session: str = "a", api_ms: int = 1000) -> Path:
        return put_status_line(self.spool, at, session=session, api_ms=api_ms, five_hour=(percent, ENDS))

    def percents(self) -> list[float]:
        return [one.percent for one in Reader(self.connection).readings()]


@pytest.fixture
def taking(home: Path) -> Iterator[Taking]:
    desk = Desk(home)
    desk.projects.mkdir(parents=True)
    connection, _ = open_for_writing(desk.paths.store)
    with closing(connection):
        yield Taking(desk, connection)


def test_a_hook_makes_us_look_at_its_transcript_and_those_of_its_subagents(taking: Taking) -> None:
    transcript = taking.desk.respond()
    agents = transcript.with_suffix("") / "subagents"
    agents.mkdir(parents=True)
    (agents / "agent-1.jsonl").touch()
    (agents / "agent-1.meta.json").touch()
    put_hook(taking.spool, NOON, transcript)

    found = taking.read()

    name = transcript.stem
    assert found == {f"-work-shop/{name}.jsonl", f"-work-shop/{name}/subagents/agent-1.jsonl"}


def test_a_transcript_that_is_not_there_yet_may_be_named(taking: Taking) -> None:
    put_hook(taking.spool, NOON, taking.desk.projects / "-work-shop" / "new.jsonl")
    assert taking.read() == {"-work-shop/new.jsonl"}


def test_paths_that_lead_elsewhere_are_not_looked_at(taking: Taking, tmp_path: Path) -> None:
    outside = tmp_path / "outside.jsonl"
    outside.touch()
    projects = taking.desk.projects
    named: list[Path | str] = [
        outside,
        projects / ".." / "settings.jsonl",
        projects / "notes.txt",
        "",
        "relative.jsonl",
        "\0.jsonl",
    ]
    named += [f"{projects}-of-another/a.jsonl", projects]
    if sys.platform != "win32":
        (projects / "link.jsonl").symlink_to(outside)
        named.append(projects / "link.jsonl")
    for number, path in enumerate(named):
        put_hook(taking.spool, NOON, path, session=str(number))

    assert taking.read() == set()
    taking.take()
    assert spooled(taking.spool) == []


def test_a_hook_waits_until_the_transcript_has_settled(taking: Taking) -> None:
    put_hook(taking.spool, NOON + 0.5, taking.desk.respond())

    assert taking.read(NOON + 1.0) == set()
    assert taking.events.again_in == pytest.approx(0.5)
    taking.take(NOON + 1.0)
    assert len(spooled(taking.spool)) == 1

    assert len(taking.read(NOON + 1.5)) == 1
    taking.take(NOON + 1.5)
    assert spooled(taking.spool) == []
    assert last_heard(taking.connection).hook_at == NOON


def test_where_nobody_looks_again_soon_a_hook_does_not_wait(taking: Taking) -> None:
    put_hook(taking.spool, NOON, taking.desk.respond())
    assert len(taking.read(NOON, comes_again=False)) == 1
    taking.take(NOON, comes_again=False)
    assert spooled(taking.spool) == []


def test_what_is_taken_in_is_removed_and_what_waits_stays(taking: Taking) -> None:
    taking.tell(10)
    taking.tell(12, NOON + 300.2)
    (taking.spool / "garbage.event").write_text("{")

    assert taking.take(NOON + 300.7)
    assert spooled(taking.spool) == ["1773317100.statusline.a.event"]
    assert taking.percents() == [10]
    assert taking.events.again_in == pytest.approx(0.5)
    assert taking.take(NOON + 301.2)
    assert (taking.percents(), spooled(taking.spool)) == ([12], [])


def test_a_file_that_is_replaced_all_the_time_is_taken_in_all_the_same(taking: Taking) -> None:
    taking.tell(10, NOON)
    taking.take(NOON + 2)
    for tenths in range(0, 30, 3):
        taking.tell(11 + tenths, NOON + 5 + tenths / 10, api_ms=1001 + tenths)
        taking.take(NOON + 5 + tenths / 10 + 0.1)

    # What it said two seconds ago is known, though the file has said something else ever since.
    assert taking.percents()[-1] >= 11 + 9
    assert len(spooled(taking.spool)) == 1


def test_repetitions_that_wait_do_not_keep_a_new_number_back(taking: Taking) -> None:
    taking.tell(10, NOON)
    taking.take(NOON + 2)
    for tenths in range(0, 60, 3):
        taking.tell(10 if tenths < 30 else 20, NOON + 5 + tenths / 10, api_ms=1001 + tenths)
        taking.take(NOON + 5 + tenths / 10 + 0.1)

    assert taking.percents()[-1] == 20


def test_what_the_store_refuses_stays_in_the_spool_and_counts_once_later(taking: Taking) -> None:
    taking.tell(10)
    taking.connection.execute("PRAGMA query_only = 1")
    with pytest.raises(sqlite3.OperationalError):
        taking.take()
    assert (len(spooled(taking.spool)), taking.percents()) == (1, [])

    taking.connection.execute("PRAGMA query_only = 0")
    assert taking.take()
    assert (spooled(taking.spool), taking.percents()) == ([], [10])


def test_a_crash_between_store_and_spool_counts_nothing_twice(taking: Taking, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    taking.tell(10)
    with monkeypatch.context() as broken:
        broken.setattr("mytokentracker.spool.Spool.remove", crash)
        with pytest.raises(KeyboardInterrupt):
            taking.take()
    assert (len(spooled(taking.spool)), taking.percents()) == (1, [10])

    taking.events = Events(taking.spool)
    assert not taking.take()
    assert (spooled(taking.spool), taking.percents()) == ([], [10])


def test_while_it_is_not_known_whether_all_is_counted_only_hooks_are_taken(taking: Taking) -> None:
    put_hook(taking.spool, NOON, taking.desk.respond())
    taking.tell(10)

    assert not taking.take(hooks_only=True)

    assert spooled(taking.spool) == ["1773316800.statusline.a.event"]
    assert taking.percents() == []


def test_ten_thousand_events_are_taken_in_within_bounds(taking: Taking) -> None:
    transcript = taking.desk.respond()
    for number in range(5000):
        at = NOON - 5000 + number
        put_hook(taking.spool, at, transcript, session=f"s{number}")
        taking.tell(number / 100, at, session=f"s{number}", api_ms=number)
    began, looks = time.process_time(), 0

    while looks == 0 or taking.events.again_in == 0:
        taking.take()
        looks += 1

    print(f"10,000 events in {looks} looks and {time.process_time() - began:.2f} s")
    assert (looks, spooled(taking.spool)) == (2, [])
    assert taking.percents()[-1] == 49.99
    assert len(taking.percents()) < 10
    assert last_heard(taking.connection).statusline_at is not None
