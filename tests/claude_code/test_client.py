import json
import os
from pathlib import Path
from typing import Any

import pytest

from mytokentracker.claude_code.client import versions

NOW = 1_790_000_000
DAY = 86400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def write(folder: Path, name: str, *lines: Any, at: int = NOW, end: str = "\n") -> None:
    path = folder / "projects" / "-work-shop" / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + end)
    os.utime(path, (at, at))


def line(version: str, **more: Any) -> dict[str, Any]:
    return {"type": "assistant", "message": {"content": [], "version": "9.9.9"}, "version": version, **more}


def test_without_transcripts_there_is_no_version(folder: Path) -> None:
    assert versions(folder) == ()
    assert versions(folder / "not there") == ()
    (folder / "projects").write_text("no folder")
    assert versions(folder) == ()


def test_the_last_line_of_a_session_says_which_client_runs_it_now(folder: Path) -> None:
    write(folder, "a", line("2.0.14"), line("2.1.330"), {"type": "summary"}, "no json")

    assert versions(folder) == ((2, 1, 330),)


def test_versions_are_ordered_as_numbers_oldest_first_and_named_once(folder: Path) -> None:
    for name, version in enumerate(("2.1.9", "2.1.100", "1.0.128", "2.1.9", "2.1.200-beta.1")):
        write(folder, str(name), line(version))

    assert versions(folder) == ((1, 0, 128), (2, 1, 9), (2, 1, 100), (2, 1, 200))


def test_what_was_not_used_in_the_week_before_the_latest_session_does_not_count(folder: Path) -> None:
    write(folder, "new", line("2.1.330"), at=NOW)
    write(folder, "lately", line("2.1.300"), at=NOW - 6 * DAY)
    write(folder, "old", line("1.0.20"), at=NOW - 8 * DAY)

    assert versions(folder) == ((2, 1, 300), (2, 1, 330))


def test_an_old_session_alone_still_tells(folder: Path) -> None:
    write(folder, "old", line("1.0.20"), at=NOW - 900 * DAY)

    assert versions(folder) == ((1, 0, 20),)


@pytest.mark.parametrize("version", ["", "dev", "2.1", "2.1.3.4", "x2.1.3", "9999999.0.0", 2, None, ["2.1.3"], {}])
def test_what_is_no_version_is_not_taken_for_one(folder: Path, version: Any) -> None:
    write(folder, "a", line("2.1.5"), line(version))

    assert versions(folder) == ((2, 1, 5),)


def test_only_the_version_of_the_line_itself_counts(folder: Path) -> None:
    write(folder, "a", line("2.1.5"), {"toolUseResult": {"version": "1.0.1"}, "data": '"version":"1.0.2"'})

    assert versions(folder) == ((2, 1, 5),)


def test_damaged_and_unfinished_files_are_passed_over(folder: Path) -> None:
    write(folder, "a", line("2.1.5"), '{"version": "1.0.1", "half', end="")
    write(folder, "empty", end="")
    (folder / "projects" / "-work-shop" / "folder.jsonl").mkdir()
    (folder / "projects" / "file").write_text("")
    write(folder, "bytes")
    (folder / "projects" / "-work-shop" / "bytes.jsonl").write_bytes(b'\xff\n{"version":"\xff"}\n')
    os.utime(folder / "projects" / "-work-shop" / "bytes.jsonl", (NOW, NOW))

    assert versions(folder) == ((2, 1, 5),)


def test_long_lines_at_the_end_are_skipped_as_far_as_is_reasonable(folder: Path) -> None:
    write(folder, "long", line("2.1.5"), {"content": "x" * 200_000})
    assert versions(folder) == ((2, 1, 5),)

    write(folder, "long", line("2.1.5"), {"content": "x" * 2_000_000})
    assert versions(folder) == ()

    write(folder, "long", {"content": "x" * 2_000_000}, line("2.1.6"))
    assert versions(folder) == ((2, 1, 6),)


def test_of_very_many_sessions_only_the_latest_are_read(folder: Path) -> None:
    for number in range(60):
        write(folder, str(number), line(f"2.1.{number}"), at=NOW + number)

    assert versions(folder) == tuple((2, 1, number) for number in range(20, 60))
