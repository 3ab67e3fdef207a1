"""The reader's side of the pipe: its signs of life while something goes on that takes long."""

import io
import os
import sys
from pathlib import Path

import pytest
from tests.transcript_lines import assistant, text

from mytokentracker.regular import as_text
from mytokentracker.transcripts import serving
from mytokentracker.transcripts.finding import walked
from mytokentracker.transcripts.reading import CHUNK, Batch, Cursor
from mytokentracker.transcripts.serving import Answers, Task, decode_answers, read_frame, read_here


def test_reading_steps_on_with_each_chunk_and_a_walk_with_each_entry(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / "projects" / f"p{number}").mkdir(parents=True)
    file = tmp_path / "projects" / "p0" / "s.jsonl"
    (tmp_path / "projects" / "p0" / "notes.txt").touch()
    file.write_bytes(text(assistant(1)) + b"{}\n" * CHUNK + text(assistant(2)))
    steps: list[int] = []

    answers = list(read_here([Task(str(file), Cursor(), None, 0)], lambda: steps.append(1)))
    assert sum(len(one.usages) for one in answers if isinstance(one, Batch)) == 2
    assert len(steps) == 4

    steps.clear()
    found = walked(str(tmp_path), lambda: steps.append(1))
    assert [one.path for one in found.changed] == [str(file)]
    assert len(steps) == 7


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are Unicode")
def test_a_walk_finds_a_folder_whose_name_is_not_utf_8(tmp_path: Path) -> None:
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    os.makedirs(folder + "/projects")  # noqa: PTH103
    Path(folder, "projects", "s.jsonl").touch()
    found = walked(as_text(folder), lambda: None)
    assert [one.path for one in found.changed] == [as_text(folder + "/projects/s.jsonl")]


def test_a_sign_of_life_comes_when_one_is_due_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    pipe = io.BytesIO()
    beat = serving._Beat(pipe)
    beat.begin()
    for seconds, frames in ((0.5, 0), (1.1, 1), (1.5, 1), (2.3, 2)):
        now = 100.0 + seconds
        beat()
        pipe.seek(0)
        seen = []
        while frame := read_frame(pipe):
            seen.append(decode_answers(frame))
        assert seen == [Answers([], done=False)] * frames
