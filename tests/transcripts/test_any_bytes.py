"""Whatever a transcript holds: reading it never fails, and where it was cut while it grew makes no difference."""

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.transcript_lines import (
    ABSENT,
    Line,
    agent_progress,
    assistant,
    counts,
    iteration,
    raw,
    user,
    worktree_state,
)
from tests.transcripts.machine import PRICES, Dump, dump

from mytokentracker.store.opening import make_tables
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts import reading
from mytokentracker.transcripts.reading import Cursor, read_new

SHARED_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.jsonl"


@contextmanager
def empty_store() -> Iterator[Writer]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        make_tables(connection)
        yield Writer(connection, PRICES)
    finally:
        connection.close()


def read_in_steps(path: Path, pieces: list[bytes]) -> tuple[Dump, Cursor]:
    """The store and the cursor after the file has grown piece by piece, with a reading after each."""
    path.write_bytes(b"")
    with empty_store() as writer:
        cursor = Cursor()
        for piece in pieces:
            with path.open("ab") as file:
                file.write(piece)
            for batch in read_new(str(path), writer.cursor(str(path)), None):
                with writer.transaction():
                    writer.add([batch])
                cursor = batch.cursor
        return dump(writer.connection), cursor


def cut(data: bytes, places: list[float]) -> list[bytes]:
    ends = sorted({round(place * len(data)) for place in places} | {len(data)})
    return [data[start:end] for start, end in zip([0, *ends], ends, strict=False)]


token_counts = st.sampled_from([0, 1, 2, 500, 10**6, 10**12, None, "5", -3, 2.5, True])
stamps = st.sampled_from(
    [f"2026-08-{day}T{hour}:00:00.000Z" for day in (11, 12) for hour in ("08", "09", "23")]
    + ["2026-08-12T01:00:00+02:00"]
)


@st.composite
def usages(draw: st.DrawFn) -> Line:
    usage = counts(draw(token_counts), draw(token_counts), draw(token_counts), draw(token_counts))
    if draw(st.booleans()):
        usage["cache_creation"] = {"ephemeral_1h_input_tokens": draw(token_counts)}
    if draw(st.booleans()):
        usage["iterations"] = [
            iteration(draw(st.sampled_from(["message", "advisor_message"])), counts(draw(token_counts), 2))
            for _ in range(draw(st.integers(0, 3)))
        ]
    return usage


@st.composite
def responses(draw: st.DrawFn) -> Line:
    number = draw(st.sampled_from([1, 2, 3, 4, "chatcmpl-1", ABSENT]))
    # A response without a time has none on any of its lines: else which neighbour it takes depends on the cut.
    at = ABSENT if number == 4 else draw(stamps)
    line = assistant(
        number, draw(usages()), at=at, session=draw(st.sampled_from(["a", "b", ABSENT])),
        stop=draw(st.sampled_from([None, "end_turn"])), model=draw(st.sampled_from(["m", "n", ABSENT])),
        uuid=draw(st.sampled_from(["u1", "u2"])), requestId=draw(st.sampled_from(["r1", None])),
        cwd=draw(st.sampled_from(["/x", "/y", ABSENT])), session_id=draw(st.sampled_from(["a", "c", ABSENT])),
    )  # fmt: skip
    return agent_progress(line) if draw(st.integers(0, 5)) == 0 else line


others = st.sampled_from(
    [user(), user(at=ABSENT), user("x" * 20_000), worktree_state("/w1"), worktree_state("/w2"), worktree_state(None)]
)


@st.composite
def transcripts(draw: st.DrawFn) -> bytes:
    """Lines as Claude Code writes them, some of them damaged."""
    found = b""
    for line in draw(st.lists(responses() | others, max_size=12)):
        data = bytearray(raw(line))
        damage = draw(st.integers(0, 19))
        if damage == 0:
            data = data[: draw(st.integers(0, len(data)))]
        elif damage == 1:
            place = draw(st.integers(0, len(data) - 1))
            data[place] = draw(st.integers(0, 255))
        elif damage == 2:
            data = data[:-1] + b"\r"
        found += data + (b"" if damage == 3 else b"\n")
    return found


@SHARED_FOLDER
@given(data=st.binary(max_size=3000))
def test_arbitrary_bytes_never_crash_the_reader(path: Path, data: bytes) -> None:
    for noise in (data, b'{"usage"' + data, b'{"type":"assistant","message":{"usage":{}},' + data + b"\n"):
        path.write_bytes(noise)
        *_, last = read_new(str(path), Cursor(), None)
        assert last.last
        assert last.cursor.offset <= len(noise)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@SHARED_FOLDER
@given(data=st.data())
def test_any_value_in_any_place_of_a_line_is_stored_or_refused(path: Path, data: st.DataObject) -> None:
    line = data.draw(responses())
    target = line
    while True:
        key = data.draw(st.sampled_from(sorted(target)))
        if not isinstance(target[key], dict) or data.draw(st.booleans()):
            target[key] = data.draw(json_values)
            break
        target = target[key]
    read_in_steps(path, [json.dumps(line).encode() + b"\n"])


@SHARED_FOLDER
@given(data=transcripts(), places=st.lists(st.floats(0, 1), max_size=6))
def test_reading_in_one_pass_equals_reading_at_arbitrary_cuts(path: Path, data: bytes, places: list[float]) -> None:
    assert read_in_steps(path, cut(data, places)) == read_in_steps(path, [data])


@SHARED_FOLDER
@given(data=transcripts())
def test_reading_in_one_pass_equals_reading_line_by_line(path: Path, data: bytes) -> None:
    assert read_in_steps(path, data.splitlines(keepends=True) or [data]) == read_in_steps(path, [data])


@SHARED_FOLDER
@given(data=transcripts(), chunk=st.integers(16, 4000), seed=st.integers(0, 99))
def test_the_size_of_blocks_and_batches_makes_no_difference(path: Path, data: bytes, chunk: int, seed: int) -> None:
    whole = read_in_steps(path, [data])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "CHUNK", chunk)
        patch.setattr(reading, "BATCH_BYTES", random.Random(seed).randrange(1, 5000))
        patch.setattr(reading, "BATCH_USAGES", random.Random(seed).randrange(1, 5))
        assert read_in_steps(path, [data]) == whole
