"""A line longer than the cap is skipped and counted, in bounded memory."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.transcript_lines import assistant, message_id, raw, text, user
from tests.transcripts.machine import Machine

from mytokentracker.transcripts import reading
from mytokentracker.transcripts.reading import Batch, Cursor, read_new

CAP = 64 * 1024

READ_AND_MEASURE = """
import resource, sys
from mytokentracker.transcripts.reading import Cursor, read_new
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
batches = list(read_new(sys.argv[1], Cursor(), None))
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(sum(len(batch.usages) for batch in batches), batches[-1].cursor.lines_skipped, after - before)
"""


@pytest.fixture
def small_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_LINE", CAP)
    monkeypatch.setattr(reading, "CHUNK", 4 * 1024)
    monkeypatch.setattr(reading, "BATCH_BYTES", 8 * 1024)


def long_line(size: int) -> bytes:
    """A response of this many bytes."""
    line = assistant(9)
    line["message"]["content"] = [{"type": "text", "text": ""}]
    return raw(line).replace(b'"text":""', b'"text":"%b"' % (b"x" * (size - len(raw(line)))))


@pytest.mark.usefixtures("small_cap")
@pytest.mark.parametrize("size", [CAP + 1, CAP * 4 + 1, CAP * 20])
def test_a_line_over_the_cap_is_skipped_and_counted_and_the_next_ones_count(machine: Machine, size: int) -> None:
    machine.write("shop/a.jsonl", assistant(1), long_line(size), assistant(2), long_line(size))
    assert machine.scan().lines_skipped == 2
    machine.append("shop/a.jsonl", assistant(3))
    assert machine.scan().lines_skipped == 0
    assert [one.message_id for one in machine.responses()] == [message_id(number) for number in (1, 2, 3)]


@pytest.mark.usefixtures("small_cap")
@pytest.mark.parametrize("size", [CAP // 2, CAP - 1, CAP])
def test_a_line_up_to_the_cap_counts(machine: Machine, size: int) -> None:
    line = long_line(size)
    assert len(line) == size
    machine.write("shop/a.jsonl", assistant(1), line, assistant(2))
    assert machine.scan().lines_skipped == 0
    assert [one.message_id for one in machine.responses()] == [message_id(number) for number in (1, 2, 9)]


@pytest.mark.usefixtures("small_cap")
@pytest.mark.parametrize("step", [1000, CAP // 2, CAP * 3])
def test_a_line_over_the_cap_that_grows_is_skipped_and_counted_once(machine: Machine, step: int) -> None:
    data = text(assistant(1), long_line(CAP * 5), assistant(2))
    skipped = 0
    for end in range(step, len(data) + step, step):
        machine.put("shop/a.jsonl", data[:end])
        skipped += machine.scan().lines_skipped
    assert skipped == 1
    assert [one.message_id for one in machine.responses()] == [message_id(1), message_id(2)]


@pytest.mark.usefixtures("small_cap")
def test_a_line_over_the_cap_without_a_newline_is_not_read(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1), long_line(CAP + 1), end=b"")
    machine.scan()
    assert [one.message_id for one in machine.responses()] == [message_id(1)]


@pytest.mark.usefixtures("small_cap")
def test_batches_come_as_often_as_they_should(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(text(*(assistant(number) for number in range(100)), user("x" * 40_000)))
    batches: list[Batch] = list(read_new(str(path), Cursor(), None))
    assert [batch.last for batch in batches] == [False] * (len(batches) - 1) + [True]
    assert sum(batch.bytes_read for batch in batches) == path.stat().st_size
    assert [usage.key for batch in batches for usage in batch.usages] == [message_id(n) for n in range(100)]
    assert len(batches) >= 5


@pytest.mark.skipif(sys.platform == "win32", reason="measures the peak of memory as Unix tells it")
@pytest.mark.parametrize("content", [b"x", b'\\"usage\\" '])
def test_a_line_of_64_megabytes_is_skipped_in_bounded_memory(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(text(assistant(1)) + b'{"type":"assistant","message":"')
        for _ in range(64):
            file.write(content * (1024 * 1024 // len(content)))
        file.write(b'"}\n' + text(assistant(2)))
    app = Path(reading.__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", READ_AND_MEASURE, str(path)],
        env={"PYTHONPATH": str(app)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    responses, skipped, grown = map(int, run.stdout.split())
    kilobyte = 1 if sys.platform == "linux" else 1024
    assert (responses, skipped) == (2, 1)
    # A line of 16 MB must fit, beside the block that it outgrew.
    assert grown / kilobyte < 40 * 1024
