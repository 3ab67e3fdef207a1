"""Nothing that a person wrote, read or keeps secret leaves the transcripts; more: tests/bench/proof_privacy.py."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.private_day import MARKS, Day, leaks


def test_after_a_full_day_no_secret_is_in_any_file_output_or_packet(tmp_path: Path) -> None:
    day = Day(tmp_path, sessions=20)
    day.live()
    given = day.given_away()
    assert leaks(given) == []

    # All of that was really done: else there would be nothing to find anything in.
    names = {Path(name).name for name in given}
    assert {"tokens.sqlite3", "tray.log", "tray-crash.txt", "fault.txt", "a.csv", "a.json", "told.txt"} <= names
    assert any(b"POST /v1/usage" in packet for packet in day.packets.seen)
    assert day.notifier.shown
    assert "KeyError" in day.out
    with closing(sqlite3.connect(day.paths.store)) as connection:
        assert connection.execute("SELECT count(*) FROM responses").fetchone()[0] >= 20


def test_a_mark_that_is_there_is_found() -> None:
    assert leaks({"a file": f"before {MARKS['prompt']} after".encode()}) == ["prompt: a file"]
    assert leaks({"a file": b"...mark00..."}) == ["prompt: a file"]
