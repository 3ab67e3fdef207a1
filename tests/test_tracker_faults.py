import errno
import itertools
import os
import queue
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk, titles

from mytokentracker import faults, paths, prices
from mytokentracker import tracker as module
from mytokentracker.core.records import Snapshot
from mytokentracker.store import opening
from mytokentracker.store.schema import MIGRATIONS
from mytokentracker.transcripts import finding

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

NEWER = "The store was made by a newer MyTokenTracker"
DAMAGED = "The store was damaged and is made anew"


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


@pytest.fixture
def quick_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 0.05)


def set_version(store: Path, version: int) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def overwrite(store: Path) -> None:
    """Damages every page but the first, and makes whoever has the store open look at them again."""
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("INSERT INTO meta VALUES ('seen', 'again')")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with store.open("r+b") as file:
        pages = store.stat().st_size // size
        file.seek(size)
        file.write(b"\xff" * size * (pages - 1))


@pytest.mark.parametrize("by_a_change", [False, True])
def test_a_store_that_is_damaged_while_it_runs_is_set_aside_and_counted_again_at_once(
    desk: Desk, by_a_change: bool
) -> None:
    desk.respond(times=3)
    with desk.tracker() as tracker:
        desk.until_responses(3)
        overwrite(desk.paths.store)
        if by_a_change:
            desk.respond()
        else:
            tracker.rescan()
        snapshot = desk.until(lambda one: one.today.responses == 3 + by_a_change and DAMAGED in titles(one))

    assert snapshot.history.responses == 3 + by_a_change
    assert snapshot.problems[0].since == NOON
    (aside,) = desk.home.glob("tokens-damaged-*.sqlite3")
    assert str(aside) in snapshot.problems[0].hint


def test_a_store_that_is_no_database_is_set_aside_at_the_start(desk: Desk) -> None:
    desk.paths.store.write_bytes(b"no database at all" * 1000)
    desk.respond()
    with desk.tracker():
        assert titles(desk.until_responses(1)) == [DAMAGED]

    assert len(list(desk.home.glob("tokens-damaged-*.sqlite3"))) == 1


@pytest.mark.usefixtures("quick_ticks")
def test_a_newer_store_is_a_problem_that_goes_when_the_program_fits(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
    set_version(desk.paths.store, 999)

    with desk.tracker():
        refused = desk.until(lambda snapshot: titles(snapshot) == [NEWER])
        desk.until(lambda snapshot: titles(snapshot) == [NEWER])
        set_version(desk.paths.store, len(MIGRATIONS))
        mended = desk.until_responses(1)

    assert (refused.today.responses, refused.scanned_at, refused.window("session").percent) == (0, None, 0.0)
    assert mended.problems == ()


@pytest.mark.usefixtures("quick_ticks")
def test_a_home_that_cannot_be_used_is_a_problem_until_it_can(desk: Desk) -> None:
    desk.respond()
    desk.home.rmdir()
    desk.home.write_text("in the way")
    with desk.tracker():
        desk.until(lambda snapshot: "The store cannot be opened" in titles(snapshot))
        desk.home.unlink()
        desk.until(lambda one: one.today.responses == 1 and not one.problems)


def test_a_full_disk_is_a_problem_that_goes_when_there_is_room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    connections: list[sqlite3.Connection] = []
    real = opening.open_for_writing

    def remembered(path: Path) -> object:
        connection, problems = real(path)
        connections.append(connection)
        return connection, problems

    monkeypatch.setattr(opening, "open_for_writing", remembered)

    def let_it_have(pages: int) -> None:
        def limit(_: Snapshot) -> None:
            connections[0].execute(f"PRAGMA max_page_count = {pages}")  # never below what is used

        desk.on_thread = limit
        tracker.rescan()
        desk.until(lambda _: desk.on_thread is None)

    desk.respond()
    with desk.tracker() as tracker:
        desk.until_responses(1)
        let_it_have(1)
        for number in range(500):
            desk.respond(session=f"session-{number}")
        full = desk.until(lambda snapshot: titles(snapshot) == ["The disk is full"])
        tracker.rescan()
        still_full = desk.until(lambda snapshot: titles(snapshot) == ["The disk is full"])
        let_it_have(100_000)
        tracker.rescan()
        mended = desk.until(lambda snapshot: snapshot.today.responses == 501 and not snapshot.problems)

    assert full.today.responses <= still_full.today.responses < 501
    assert mended.today.tokens.output == 5010
    assert len(connections) == 1


@pytest.mark.skipif(os.name == "nt", reason="nobody can delete there what is open")
@pytest.mark.parametrize("with_its_log", [True, False])
def test_a_store_that_is_deleted_while_it_is_in_use_is_put_back_with_all_that_was_in_it(
    desk: Desk, with_its_log: bool
) -> None:
    transcript = desk.respond()
    with desk.tracker() as tracker:
        tracker.sync(42.0, None, None, None)
        desk.until_synced(42.0)
        # What Claude Code has deleted is in the store only, and what was typed is too.
        transcript.unlink()
        for file in desk.home.glob("tokens*" if with_its_log else "*.sqlite3"):
            file.unlink()
        desk.respond(session="another")
        shown = desk.until_responses(2)
        assert titles(shown) == ["The store was deleted while it was in use"]
        assert (desk.paths.store.stat().st_mode & 0o777) == 0o600
    with desk.tracker():
        again = desk.until_responses(2)
    assert len(again.readings) == 1
    assert again.problems == ()
    with closing(sqlite3.connect(desk.paths.store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.skipif(os.name == "nt", reason="nobody can replace there what is open")
def test_a_store_that_is_replaced_while_it_is_in_use_is_used_and_what_it_lacks_is_counted(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
    older = desk.home / "older"
    shutil.copy(desk.paths.store, older)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        desk.respond(times=3)
        desk.until_responses(4)
        older.replace(desk.paths.store)
        tracker.rescan()
        shown = desk.until(lambda one: "The store was replaced while it was in use" in titles(one))
    assert shown.today.responses == 4
    with desk.tracker():
        assert desk.until_responses(4).problems == ()


@pytest.mark.skipif(os.name == "nt", reason="nobody can replace there what is open")
def test_the_zeros_of_a_store_that_cannot_be_used_any_more_are_not_taken_for_numbers(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
    newer = desk.home / "newer"
    shutil.copy(desk.paths.store, newer)
    set_version(newer, 999)
    with desk.tracker() as tracker:
        desk.until_scanned()
        newer.replace(desk.paths.store)
        tracker.rescan()
        refused = desk.until(lambda one: NEWER in titles(one))

    assert (refused.today.responses, refused.scanned_at) == (0, None)


def test_a_kill_while_a_damaged_store_is_mended_loses_nothing_of_what_was_rescued(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.respond()
    with desk.tracker() as tracker:
        tracker.sync(42.0, None, None, None)
        desk.until_synced(42.0)

    class Killed(BaseException):
        pass

    def killed(path: Path) -> Path:
        real(path)
        raise Killed

    real = opening.set_aside
    monkeypatch.setattr(opening, "set_aside", killed)
    with pytest.raises(Killed):
        opening.made_anew(desk.paths.store)
    assert not desk.paths.store.exists()
    monkeypatch.undo()
    with desk.tracker():
        assert len(desk.until_responses(1).readings) == 1


@pytest.mark.usefixtures("quick_ticks")
def test_a_transcript_that_cannot_be_read_is_a_problem_and_the_others_count(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.respond()
    secret = desk.respond(session="secret")
    real = finding.find_changed

    def without_the_file(*arguments: object) -> object:
        found = real(*arguments)  # type: ignore[arg-type]
        if secret.exists():
            shutil.move(secret, secret.with_suffix(".away"))
            secret.mkdir()
        return found

    monkeypatch.setattr("mytokentracker.work.find_changed", without_the_file)
    with desk.tracker():
        snapshot = desk.until(lambda one: "A transcript cannot be read" in titles(one))
        assert snapshot.today.responses == 1
        secret.rmdir()
        monkeypatch.setattr("mytokentracker.work.find_changed", real)
        shutil.move(secret.with_suffix(".away"), secret)
        desk.until(lambda one: one.today.responses == 2 and not one.problems)


@pytest.mark.usefixtures("quick_ticks")
def test_a_system_without_room_for_reading_is_a_problem_until_it_has(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object, **__: object) -> None:
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
        with monkeypatch.context() as patched:
            patched.setattr("mytokentracker.work.scan", no_memory)
            failed = desk.until(lambda one: "The transcripts cannot be read" in titles(one))
        desk.until(lambda one: not one.problems)

    assert failed.problems[0].hint == "Cannot allocate memory. It is tried again within a minute."
    assert failed.today.responses == 1


@pytest.mark.usefixtures("quick_ticks")
def test_without_watching_changes_are_found_by_the_tick_and_it_is_said_why(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_watch_left(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    desk.respond()
    with monkeypatch.context() as patched, desk.tracker():
        patched.setattr("watchdog.observers.api.BaseObserver.schedule", no_watch_left)
        snapshot = desk.until(lambda one: titles(one) == ["Changes cannot be watched"])
        desk.respond()
        desk.until_responses(2)
        patched.undo()
        desk.until(lambda one: not one.problems)

    assert snapshot.problems[0].hint.startswith("inotify watch limit reached. Transcripts are looked at once a minute")


def test_transcripts_that_appear_after_the_start_are_found_and_then_watched(desk: Desk) -> None:
    with desk.tracker() as tracker:
        assert desk.until_scanned().problems == ()
        desk.respond()
        tracker.rescan()  # as the tick does
        desk.until_responses(1)
        desk.respond()
        desk.until_responses(2)


def test_a_folder_that_was_removed_and_made_again_is_watched_again(desk: Desk) -> None:
    desk.respond()
    with desk.tracker() as tracker:
        desk.until_responses(1)
        shutil.rmtree(desk.projects)
        desk.respond()
        tracker.rescan()
        # What is gone from the disk stays counted.
        desk.until_responses(2)
        tracker.rescan()
        desk.until_responses(2)
        desk.respond()
        desk.until_responses(3)


def test_claude_codes_folder_may_go_and_come(desk: Desk) -> None:
    desk.respond()
    with desk.tracker() as tracker:
        desk.until_responses(1)
        shutil.rmtree(desk.claude)
        tracker.settings_changed()
        gone = desk.until(lambda one: titles(one) == ["A Claude Code folder does not exist"])
        desk.respond()
        tracker.settings_changed()
        back = desk.until_responses(2)

    assert (gone.today.responses, back.problems) == (1, ())


def test_a_folder_that_is_named_in_the_settings_is_watched_at_once(desk: Desk) -> None:
    elsewhere = Desk(desk.home.parent / "other" / "home")
    elsewhere.respond(session="elsewhere")
    with desk.tracker() as tracker:
        desk.until_scanned()
        desk.settings(f"claude_folders = ['{elsewhere.claude}']\n")
        tracker.settings_changed()
        desk.until_responses(1)
        elsewhere._made = 500
        elsewhere.respond(session="elsewhere")
        desk.until_responses(2)


def test_history_that_was_half_priced_anew_when_it_was_paused_is_finished_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mytokentracker.store.repricing._PORTION", 2)
    desk.respond(output=40_000, times=6)
    with desk.tracker() as tracker:
        desk.until_responses(6)
        tracker.pause(True)
        desk.until(lambda snapshot: snapshot.paused)
        desk.paths.prices.write_text('[[prices]]\nmodel = "claude-opus-5"\ninput = 1\noutput = 100\n')
        tracker.settings_changed()
        assert desk.until(lambda snapshot: snapshot.paused).today.cost_microusd < 24_000_000
        tracker.pause(False)
        desk.until(lambda snapshot: snapshot.today.cost_microusd == 24_000_000)


def test_a_fault_at_the_beginning_is_told_and_counting_starts_by_itself_later(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As while an update of the program replaces its files."""
    monkeypatch.setattr(module, "_FIRST_WAIT_SECONDS", 0.01)
    program = tmp_path / "program"
    shutil.copytree(paths.resources(), program)
    plans = program / "plans.toml"
    plans.rename(program / "plans.new")
    monkeypatch.setattr(prices, "resources", lambda: program)
    found: queue.SimpleQueue[tuple[Exception, float]] = queue.SimpleQueue()
    desk.respond()
    with desk.tracker(on_fault=lambda error: found.put((error, time.monotonic()))):
        told = [found.get(timeout=30) for _ in range(4)]
        (program / "plans.new").rename(plans)
        desk.until_responses(1)

    assert {type(error) for error, _ in told} == {FileNotFoundError}
    # Each wait is twice as long as the one before: 10, 20 and 40 ms.
    waits = [later - earlier for (_, earlier), (_, later) in itertools.pairwise(told)]
    assert waits[0] >= 0.01
    assert waits[1] >= 0.02
    assert waits[2] >= 0.04


def test_who_waits_after_a_fault_ends_at_once(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prices, "resources", lambda: tmp_path / "gone")
    monkeypatch.setattr(module, "_FIRST_WAIT_SECONDS", 30.0)
    fault = threading.Event()
    with desk.tracker(on_fault=lambda _error: fault.set()):
        assert fault.wait(30)
        began = time.monotonic()
    assert time.monotonic() - began < module._FIRST_WAIT_SECONDS


def test_a_fault_leaves_where_it_happened_in_the_log_and_nothing_that_was_read(tmp_path: Path) -> None:
    read = "the secret of " + "the person"
    try:
        int(read)
    except ValueError as error:
        faults.noted(error, paths.Paths(tmp_path, tmp_path))
    written = (tmp_path / "logs" / "commands.log").read_text()
    assert "ValueError" in written
    assert "test_tracker_faults.py" in written
    assert "the secret of" not in written
