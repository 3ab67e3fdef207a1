"""A pass over the transcripts: what it finds, what stands in its way, and what a cancelled one leaves."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.transcript_lines import assistant, message_id, user
from tests.transcripts.machine import Machine

from mytokentracker import scan as scanning
from mytokentracker.core.records import Progress
from mytokentracker.scan import ScanResult, scan
from mytokentracker.transcripts import reading
from mytokentracker.transcripts.finding import changed_among, find_changed

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def ids(machine: Machine) -> set[str]:
    machine.dump()
    return {one.message_id for one in machine.responses()}


def test_several_claude_folders_are_read_and_those_without_projects_are_no_problem(machine: Machine) -> None:
    second = machine.claude.parent / "second" / "projects" / "x"
    second.mkdir(parents=True)
    (machine.claude.parent / "never used").mkdir()
    machine.write("a.jsonl", assistant(1))
    machine.write("b.jsonl", assistant(2)).rename(second / "b.jsonl")
    folders = [machine.claude, second.parents[1], machine.claude.parent / "never used", Path("/does/not/exist")]
    found = find_changed(folders, {})
    assert (found.files, len(found.changed), found.problems) == (2, 2, ())


def test_the_newest_transcripts_are_read_first(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{number}.jsonl" for number in range(5)]
    for number, name in enumerate(names):
        machine.write(name, assistant(number))
    machine.touch(machine.projects / "1.jsonl")
    read: list[str] = []
    real = reading.read_new

    def noted(path: str, *more: Any) -> Iterator[reading.Batch]:
        read.append(Path(path).name)
        return real(path, *more)

    monkeypatch.setattr("mytokentracker.transcripts.serving.read_new", noted)
    machine.scan()
    assert read == ["1.jsonl", "4.jsonl", "3.jsonl", "2.jsonl", "0.jsonl"]


def test_when_nothing_changed_nothing_is_written(machine: Machine) -> None:
    machine.write("a.jsonl", assistant(1))
    machine.scan()
    with machine.writer() as writer:
        seen = writer.seen()
        statements: list[str] = []
        writer.connection.set_trace_callback(statements.append)
        result = scan(writer, seen, find_changed([machine.claude], seen))
        writer.connection.set_trace_callback(None)
        assert statements == []
        assert (result.files, result.files_read, result.bytes_read, result.problems) == (1, 0, 0, ())


@POSIX
@pytest.mark.parametrize("target", ["nowhere.jsonl", "loop.jsonl", "self"])
def test_links_that_lead_nowhere_do_not_hide_the_other_transcripts(machine: Machine, target: str) -> None:
    for number in range(4):
        machine.write(f"shop/{number}.jsonl", assistant(number))
        (machine.projects / f"shop/{number}0.jsonl").symlink_to("loop.jsonl" if target == "loop.jsonl" else target)
        (machine.projects / f"shop/{number}1").symlink_to(target)
    if target == "loop.jsonl":
        (machine.projects / "shop/loop.jsonl").symlink_to("loop.jsonl")
    if target == "self":
        (machine.projects / "shop/self").symlink_to("self")
    assert machine.scan().responses_new == 4
    assert ids(machine) == {message_id(number) for number in range(4)}
    assert machine.scan().files_read == 0


@POSIX
def test_a_circle_of_links_ends_and_counts_everything_once(machine: Machine) -> None:
    machine.write("a/one.jsonl", assistant(1))
    machine.write("b/two.jsonl", assistant(2))
    (machine.projects / "a/up").symlink_to(machine.projects)
    (machine.projects / "a/here").symlink_to(".")
    (machine.projects / "b/other").symlink_to(machine.projects / "a")
    assert machine.scan().responses_new == 2
    assert ids(machine) == {message_id(1), message_id(2)}
    assert machine.scan().files_read == 0


@POSIX
def test_a_linked_folder_outside_is_followed(machine: Machine, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    machine.write("a.jsonl", assistant(1)).rename(outside / "a.jsonl")
    (machine.projects / "linked").symlink_to(outside)
    machine.scan()
    assert ids(machine) == {message_id(1)}


@POSIX
def test_folders_and_pipes_with_the_name_of_a_transcript_do_not_hang_the_scan(machine: Machine) -> None:
    machine.write("shop/folder.jsonl/inside.jsonl", assistant(1))
    os.mkfifo(machine.projects / "shop/pipe.jsonl")
    machine.write("shop/a.jsonl", assistant(2))
    result = machine.scan()
    assert (result.files_read, result.problems) == (2, ())
    assert ids(machine) == {message_id(1), message_id(2)}
    pipe = str(machine.projects / "shop/pipe.jsonl")
    assert changed_among([pipe, "/does/not/exist", str(machine.projects)], {}) == ()


def test_a_folder_that_cannot_be_read_is_a_problem_and_the_rest_goes_on(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("open", "locked", "sealed"):
        machine.write(f"{name}/{name}.jsonl", assistant(len(name)))
    real = os.scandir

    def refusing(path: str) -> Any:
        if path.endswith(("locked", "sealed")):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    (problem,) = machine.scan().problems
    assert problem.title == "A folder of transcripts cannot be read"
    assert "and 1 more: Permission denied" in problem.hint
    assert ids(machine) == {message_id(4)}
    monkeypatch.undo()
    assert machine.scan().problems == ()
    assert ids(machine) == {message_id(4), message_id(6)}


def test_a_transcript_that_cannot_be_read_is_a_problem_and_is_tried_again(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        machine.write(f"{number}.jsonl", assistant(number))
    real = os.fstat

    def refusing(descriptor: int) -> os.stat_result:
        if os.path.samestat(real(descriptor), (machine.projects / "1.jsonl").stat()):
            raise PermissionError(13, "Permission denied")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", refusing)
    (problem,) = machine.scan().problems
    assert problem.title == "A transcript cannot be read"
    assert problem.hint.startswith(str(machine.projects / "1.jsonl"))
    assert ids(machine) == {message_id(0), message_id(2)}
    monkeypatch.undo()
    assert machine.scan().problems == ()
    assert ids(machine) == {message_id(0), message_id(1), message_id(2)}


def test_a_transcript_that_vanishes_before_it_is_read_does_no_harm(machine: Machine) -> None:
    machine.write("a.jsonl", assistant(1))
    path = machine.write("b.jsonl", assistant(2))
    with machine.writer() as writer:
        found = find_changed([machine.claude], {})
        path.unlink()
        result = scan(writer, {}, found)
    assert result.responses_new == 1
    assert ids(machine) == {message_id(1)}


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A commit and a report after each of many small batches."""
    monkeypatch.setattr(scanning, "_COMMIT_SECONDS", 0.0)
    monkeypatch.setattr(scanning, "_PROGRESS_SECONDS", 0.0)
    monkeypatch.setattr(reading, "CHUNK", 2048)
    monkeypatch.setattr(reading, "BATCH_BYTES", 2048)


def write_some(machine: Machine, files: int = 6) -> None:
    for name in range(files):
        machine.write(f"{name}.jsonl", user(), *(assistant(100 * name + number) for number in range(12)))


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("after", [0, 1, 5, 11])
def test_a_cancelled_scan_goes_on_where_it_stopped(machine: Machine, after: int) -> None:
    write_some(machine)
    whole = Machine(machine.claude.parent / "whole")
    write_some(whole)
    whole.scan()
    total = sum(path.stat().st_size for path in machine.projects.glob("*.jsonl"))
    results: list[ScanResult] = []
    while not results or not results[-1].complete:
        looks = iter([False] * after + [True] * 1000)
        results.append(machine.scan(cancelled=lambda looks=looks: next(looks)))  # type: ignore[misc]
        machine.dump()
    assert len(results) > 1
    assert sum(result.bytes_read for result in results) == total
    assert sum(result.responses_new for result in results) == 72
    there = repr(whole.dump()).replace(str(whole.projects), str(machine.projects))
    assert repr(machine.dump()) == there


@pytest.mark.usefixtures("small_steps")
def test_progress_grows_up_to_all(machine: Machine) -> None:
    write_some(machine)
    reports: list[Progress] = []
    result = machine.scan(on_progress=reports.append)
    assert len(reports) > 10
    assert reports == sorted(reports, key=lambda report: (report.bytes_done, report.files_done))
    assert {(report.files, report.bytes) for report in reports} == {(6, result.bytes_read)}
    assert (reports[-1].files_done, reports[-1].bytes_done) == (6, result.bytes_read)


def test_a_quick_scan_reports_no_progress(machine: Machine) -> None:
    write_some(machine, files=1)
    reports: list[Progress] = []
    machine.scan(on_progress=reports.append)
    assert reports == []


@pytest.mark.usefixtures("small_steps")
def test_a_store_that_fails_in_the_middle_leaves_whole_batches(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_some(machine)
    with machine.writer() as writer:
        real, calls = writer.add, iter(range(1000))

        def failing(batches: Sequence[reading.Batch]) -> Any:
            added = real(batches)
            if next(calls) == 7:
                raise sqlite3.OperationalError("made up")
            return added

        monkeypatch.setattr(writer, "add", failing)
        seen = writer.seen()
        with pytest.raises(sqlite3.OperationalError, match="made up"):
            scan(writer, seen, find_changed([machine.claude], seen))
        assert not writer.connection.in_transaction
    machine.dump()
    assert 0 < len(machine.responses()) < 72
    machine.scan()
    assert len(machine.responses()) == 72
