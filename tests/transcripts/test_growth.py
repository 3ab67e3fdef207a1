"""Transcripts that grow, end in the middle of a line, are written anew, or vanish."""

import os
from pathlib import Path

import pytest
from tests.transcript_lines import MODEL, OTHER_SESSION, assistant, counts, message_id, raw, text, user
from tests.transcripts.machine import Machine

HALVES = pytest.mark.parametrize("cut", [1, 30, 300, -2])


def outputs(machine: Machine) -> dict[str, int]:
    """The output of each stored response, after a check that the store agrees with itself."""
    machine.dump()
    return {one.message_id: one.output for one in machine.responses()}


@HALVES
def test_a_line_that_is_still_being_written_waits_and_then_counts_once(machine: Machine, cut: int) -> None:
    line = raw(assistant(2, counts(1, 5)))
    machine.put("shop/a.jsonl", text(assistant(1)) + line[:cut])
    first = machine.scan()
    assert (first.responses_new, first.lines_skipped) == (1, 0)
    assert outputs(machine) == {message_id(1): 7}
    machine.put("shop/a.jsonl", text(assistant(1)) + line + b"\n")
    second = machine.scan()
    assert (second.responses_new, second.responses_changed, second.lines_skipped) == (1, 0, 0)
    assert outputs(machine) == {message_id(1): 7, message_id(2): 5}


def test_a_whole_object_without_its_newline_counts_at_once_and_only_once(machine: Machine) -> None:
    machine.write("shop/a.jsonl", user(), assistant(1), end=b"")
    assert machine.scan().responses_new == 1
    assert outputs(machine) == {message_id(1): 7}
    before = machine.dump()["responses"]
    machine.append("shop/a.jsonl", b"", assistant(2))
    assert (machine.scan().responses_new, machine.scan().files_read) == (1, 0)
    assert outputs(machine) == {message_id(1): 7, message_id(2): 7}
    assert machine.dump()["responses"][0] == before[0]


def test_a_line_that_stays_damaged_is_counted_as_skipped_once(machine: Machine) -> None:
    machine.put("shop/a.jsonl", text(assistant(1)) + b'{"usage":')
    assert machine.scan().lines_skipped == 0
    machine.append("shop/a.jsonl", assistant(2))
    assert machine.scan().lines_skipped == 1
    machine.append("shop/a.jsonl", assistant(3))
    assert machine.scan().lines_skipped == 0
    assert machine.query("SELECT lines_skipped FROM files") == [(1,)]


def test_growth_reads_only_what_is_new(machine: Machine) -> None:
    machine.write("shop/a.jsonl", user("x" * 100_000), assistant(1))
    assert machine.scan().bytes_read > 100_000
    added = text(assistant(2))
    machine.append("shop/a.jsonl", assistant(2))
    result = machine.scan()
    assert (result.files, result.files_read, result.bytes_read) == (1, 1, len(added))
    assert (machine.scan().files_read, machine.scan().bytes_read) == (0, 0)


def test_output_that_grows_in_later_lines_raises_the_stored_count(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(1, 2), stop=None))
    machine.scan()
    machine.append("shop/a.jsonl", assistant(1, counts(1, 90)))
    result = machine.scan()
    assert (result.responses_new, result.responses_changed) == (0, 1)
    assert machine.only().tokens == (1, 90, 0, 0, 0)
    machine.append("shop/a.jsonl", assistant(1, counts(1, 90)))
    assert machine.scan().responses_changed == 0


def test_a_shrunk_file_is_read_again_and_replaces_what_it_said(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(5, 50)), assistant(2, counts(5, 60)), user("x" * 1000))
    machine.scan()
    machine.write("shop/a.jsonl", assistant(1, counts(5, 20), stop=None))
    assert machine.scan().responses_changed == 1
    assert outputs(machine) == {message_id(1): 20, message_id(2): 60}  # the second is history
    assert not machine.responses()[0].finished


def test_a_file_cut_to_nothing_keeps_its_history_and_can_grow_again(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1), assistant(2))
    machine.scan()
    machine.write("shop/a.jsonl")
    machine.scan()
    assert outputs(machine) == {message_id(1): 7, message_id(2): 7}
    machine.write("shop/a.jsonl", assistant(3), assistant(1, counts(3, 99)))
    machine.scan()
    assert outputs(machine) == {message_id(1): 99, message_id(2): 7, message_id(3): 7}


@pytest.mark.parametrize("filler", [0, 2000])
def test_a_rewritten_file_of_any_size_replaces_what_it_said(machine: Machine, filler: int) -> None:
    """Larger, its first or last block differs; of the same size, its time does."""
    head, tail = user("a" * filler), user("z" * filler)
    machine.write("shop/a.jsonl", head, assistant(1, counts(5, 50)), assistant(2, counts(5, 60)), tail)
    machine.scan()
    machine.write("shop/a.jsonl", head, assistant(1, counts(5, 40)), assistant(2, counts(5, 70)), tail)
    assert machine.scan().responses_changed == 2
    assert outputs(machine) == {message_id(1): 40, message_id(2): 70}
    other = user("b" * filler, session=OTHER_SESSION)
    machine.write("shop/a.jsonl", other, assistant(1, counts(5, 30)), assistant(3), assistant(4), tail, tail)
    machine.scan()
    assert outputs(machine) == {message_id(1): 30, message_id(2): 70, message_id(3): 7, message_id(4): 7}


def test_a_file_replaced_by_another_of_its_name_is_read_again(machine: Machine) -> None:
    path = machine.write("shop/a.jsonl", user(), assistant(1, counts(5, 50)))
    machine.scan()
    machine.write("shop/new", user(), assistant(1, counts(5, 10)), assistant(2)).replace(path)
    machine.scan()
    assert outputs(machine) == {message_id(1): 10, message_id(2): 7}


def test_a_file_that_was_only_touched_is_read_again_and_changes_nothing(machine: Machine) -> None:
    path = machine.write("shop/a.jsonl", user(), assistant(1), assistant(2))
    machine.scan()
    before = machine.dump()
    machine.touch(path)
    result = machine.scan()
    assert (result.files_read, result.responses_new, result.responses_changed) == (1, 0, 0)
    assert result.bytes_read == path.stat().st_size
    assert machine.dump() == before


def test_a_vanished_file_keeps_its_responses(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(5, 50)))
    machine.write("shop/b.jsonl", assistant(1, counts(5, 20)), assistant(2))
    machine.scan()
    for name in ("a", "b"):
        (machine.projects / f"shop/{name}.jsonl").unlink()
        machine.scan()
        assert outputs(machine) == {message_id(1): 50, message_id(2): 7}


def test_a_response_is_what_all_its_files_say_after_one_of_them_was_rewritten(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(5, 50), stop=None))
    machine.write("shop/b.jsonl", assistant(1, counts(5, 40)))
    machine.scan()
    assert outputs(machine) == {message_id(1): 50}
    machine.write("shop/a.jsonl", assistant(1, counts(5, 10), stop=None))
    machine.scan()
    assert outputs(machine) == {message_id(1): 40}
    assert machine.only().finished


def test_a_rewritten_file_that_gives_a_response_to_another_session_moves_it(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(5, 50), session="a"))
    machine.scan()
    machine.write("shop/a.jsonl", assistant(1, counts(5, 20), session="b"))
    machine.scan()
    assert (machine.only().session, machine.only().output) == ("b", 20)
    machine.dump()


def test_a_moved_file_adds_nothing(machine: Machine) -> None:
    path = machine.write("shop/a.jsonl", assistant(1), assistant(2))
    machine.scan()
    target = machine.projects / "renamed/a.jsonl"
    target.parent.mkdir()
    path.rename(target)
    result = machine.scan()
    assert (result.files_read, result.responses_new) == (1, 0)
    assert outputs(machine) == {message_id(1): 7, message_id(2): 7}


def test_a_file_that_shrinks_while_it_is_read_is_read_again_later(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = machine.write("shop/a.jsonl", assistant(1, model=MODEL), user("x" * 500_000), assistant(2))
    real = os.fstat

    def fstat_then_shrink(descriptor: int) -> os.stat_result:
        status = real(descriptor)
        if status.st_size == size:
            os.truncate(path, 1000)
        return status

    size = path.stat().st_size
    monkeypatch.setattr(os, "fstat", fstat_then_shrink)
    machine.scan()
    monkeypatch.undo()
    machine.write("shop/a.jsonl", assistant(1), assistant(3))
    machine.scan()
    assert set(outputs(machine)) >= {message_id(1), message_id(3)}


def test_two_names_of_one_file_count_it_once(machine: Machine, tmp_path: Path) -> None:
    path = machine.write("shop/a.jsonl", assistant(1), assistant(2))
    (machine.projects / "shop/hard.jsonl").hardlink_to(path)
    (machine.projects / "shop/soft.jsonl").symlink_to(path)
    machine.scan()
    machine.append("shop/a.jsonl", assistant(3))
    machine.scan()
    assert outputs(machine) == {message_id(number): 7 for number in (1, 2, 3)}
