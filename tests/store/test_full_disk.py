"""A disk without room: the person is told, nothing is lost, and all is well once there is room."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.transcript_lines import assistant, counts
from tests.transcripts.machine import PRICES, Machine, dump

from mytokentracker.core.pricing import price_table
from mytokentracker.scan import scan
from mytokentracker.store.opening import explain, open_for_writing
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed

DEARER = price_table(
    {"web_search": 10, "us_inference": 1, "prices": [{"model": "claude-sonnet-4-5", "input": 7, "output": 70}]}
)


def write_many(machine: Machine, files: int) -> None:
    for name in range(files):
        usage = counts(1, 1)
        machine.write(
            f"{name}.jsonl",
            *(assistant(1000 * name + number, usage, session=f"session-{name}") for number in range(50)),
        )


def refused(error: sqlite3.Error, machine: Machine) -> str:
    known = explain(error, machine.store)
    assert known is not None, error
    return known.problem.title


def test_a_store_that_may_not_grow_loses_nothing(machine: Machine) -> None:
    write_many(machine, 40)
    with machine.writer() as writer:
        pages = writer.connection.execute("PRAGMA page_count").fetchone()[0]
        writer.connection.execute(f"PRAGMA max_page_count = {pages + 5}")
        seen = writer.seen()
        with pytest.raises(sqlite3.OperationalError) as caught:
            scan(writer, seen, find_changed([machine.claude], seen))
        assert refused(caught.value, machine) == "The disk is full"
        assert not writer.connection.in_transaction
        dump(writer.connection)
        # The very same writer goes on once there is room.
        writer.connection.execute("PRAGMA max_page_count = 1000000")
        scan(writer, seen, find_changed([machine.claude], seen))
        assert sum(row[3] for row in dump(writer.connection)["quarters"]) == 2000
    assert {(one.session, one.model) for one in machine.responses()} == {
        (f"session-{name}", "claude-opus-4-6") for name in range(40)
    }


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can make a small file system")
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(folder)], capture_output=True, check=False
    )
    if mount.returncode != 0:
        pytest.skip(f"no small file system can be made here: {mount.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Takes all room but some bytes."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    os.truncate(filler, max(filler.stat().st_size - leave, 0))
    return filler


@pytest.mark.parametrize("leave", [0, 4096, 40_000, 100_000, 200_000])
def test_a_full_disk_is_explained_and_the_same_writer_goes_on_later(
    machine: Machine, small_disk: Path, leave: int
) -> None:
    machine.store = small_disk / "tokens.sqlite3"
    with machine.writer() as writer:
        filler = fill(small_disk, leave)
        write_many(machine, 40)
        seen = writer.seen()
        for _ in range(3):
            with pytest.raises(sqlite3.Error) as caught:
                scan(writer, seen, find_changed([machine.claude], seen))
            assert refused(caught.value, machine) in ("The disk is full", "The disk reports an error")
            assert not writer.connection.in_transaction
        filler.unlink()
        # What comes first now must not take the place of what was given up before.
        machine.write("first.jsonl", assistant(99_999, session="first", model="claude-haiku-4-5"))
        result = scan(writer, seen, find_changed([machine.claude], seen))
        assert result.complete
    machine.dump()
    responses = machine.responses()
    assert len(responses) == 2001
    assert {(one.session, one.model) for one in responses} == {
        ("first", "claude-haiku-4-5"),
        *((f"session-{name}", "claude-opus-4-6") for name in range(40)),
    }


@pytest.mark.parametrize("leave", [0, 4096, 40_000])
def test_repricing_on_a_full_disk_is_explained_and_done_later(machine: Machine, small_disk: Path, leave: int) -> None:
    machine.store = small_disk / "tokens.sqlite3"
    write_many(machine, 40)
    machine.scan()
    with machine.writer() as writer:
        reprice(writer.connection, PRICES)
        filler = fill(small_disk, leave)
        with pytest.raises(sqlite3.Error) as caught:
            reprice(writer.connection, DEARER)
        assert refused(caught.value, machine) in ("The disk is full", "The disk reports an error")
        assert not writer.connection.in_transaction
        filler.unlink()
        assert reprice(writer.connection, DEARER) == 2000
    assert set(machine.query("SELECT cost_microusd FROM responses")) == {(77,)}


def test_no_room_for_a_new_store_is_explained(machine: Machine, small_disk: Path) -> None:
    fill(small_disk, 0)
    with pytest.raises(Exception, match=r"full|disk|opened") as caught:
        Writer(open_for_writing(small_disk / "tokens.sqlite3")[0], PRICES)
    assert type(caught.value).__name__ == "StoreError"
