"""The file that the status line reads: what the tray shows, written when that has changed."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.core.sample_snapshot import EMPTY

from mytokentracker.core.records import FurtherWindow, PastReading, Snapshot, Window
from mytokentracker.settings import Settings
from mytokentracker.status_line import StatusLine

NOON = 1_773_316_800
ENDS = NOON + 3600
DEFAULT = Settings()
SNAPSHOT = msgspec.structs.replace(
    EMPTY,
    as_of=NOON,
    windows=(
        Window("session", 41.84, "fixed", 0, 0, 1, resets_at=ENDS, source="statusline"),
        Window("weekly", 18.0, "rolling", 0, 0, 1),
    ),
)
WRITTEN: dict[str, Any] = {
    "parts": ["session", "week", "resets", "cost"],
    "beside": False,
    "windows": [
        {"name": "session", "percent": 41.8, "resets_at": ENDS, "at": NOON, "source": "statusline"},
        {"name": "weekly", "percent": 18.0, "resets_at": None, "at": NOON, "source": "estimated"},
    ],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "statusline.json"


def later(seconds: int, percent: float = 41.84) -> Snapshot:
    session = msgspec.structs.replace(SNAPSHOT.windows[0], percent=percent)
    return msgspec.structs.replace(SNAPSHOT, as_of=NOON + seconds, windows=(session, SNAPSHOT.windows[1]))


def written(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


def test_it_says_what_the_snapshot_says(file: Path) -> None:
    StatusLine(file).show(SNAPSHOT, DEFAULT)

    assert written(file) == WRITTEN
    assert list(file.parent.iterdir()) == [file]


def test_it_is_written_when_a_number_a_setting_or_a_window_changed_and_at_least_every_twenty_minutes(
    file: Path,
) -> None:
    line = StatusLine(file)
    line.show(SNAPSHOT, DEFAULT)
    line.show(later(1199, 41.81), DEFAULT)
    assert written(file) == WRITTEN
    line.show(later(1200, 41.81), DEFAULT)
    assert written(file)["windows"][0]["at"] == NOON + 1200
    line.show(later(1201, 41.9), DEFAULT)
    assert written(file)["windows"][0] == {**WRITTEN["windows"][0], "percent": 41.9, "at": NOON + 1201}
    line.show(later(1202, 41.9), Settings(statusline_beside=True))
    assert written(file)["beside"] is True
    line.show(later(1203, 41.9), Settings(statusline_parts=("model",)))
    assert (written(file)["beside"], written(file)["parts"]) == (False, ["model"])
    opus = FurtherWindow("seven_day_opus", "Week, Opus", 60.0, ENDS, NOON)
    line.show(msgspec.structs.replace(SNAPSHOT, further=(opus,)), DEFAULT)
    assert written(file)["windows"][2:] == [
        {"name": "seven_day_opus", "percent": 60.0, "resets_at": ENDS, "at": NOON, "source": "statusline"}
    ]


def test_it_says_what_was_last_said_beside_what_it_has_grown_to(file: Path) -> None:
    session = msgspec.structs.replace(SNAPSHOT.windows[0], source="typed", source_at=NOON - 60)
    readings = (
        PastReading(3, NOON - 60, "weekly", 18.0, "typed"),
        PastReading(2, NOON - 60, "session", 37.0, "typed"),
        PastReading(1, NOON - 90, "session", 12.0, "typed"),
    )
    snapshot = msgspec.structs.replace(SNAPSHOT, windows=(session, SNAPSHOT.windows[1]), readings=readings)
    StatusLine(file).show(snapshot, DEFAULT)

    assert written(file)["windows"] == [
        {**WRITTEN["windows"][0], "source": "typed", "said": 37.0},
        WRITTEN["windows"][1],
    ]


def test_the_currency_of_the_person_is_told_where_it_is_not_dollars(file: Path) -> None:
    line = StatusLine(file)
    line.show(SNAPSHOT, Settings(currency="EUR", currency_rate=0.92))
    assert written(file)["money"] == {"before": "€", "per_dollar": 0.92, "decimals": 2}
    line.show(SNAPSHOT, Settings(currency="CHF", currency_rate=0.88))
    assert written(file)["money"]["before"] == "CHF "
    # Without a rate it stays dollars.
    line.show(SNAPSHOT, Settings(currency="EUR"))
    assert "money" not in written(file)


def test_what_an_earlier_run_has_written_is_not_written_again(file: Path) -> None:
    StatusLine(file).show(SNAPSHOT, DEFAULT)
    before = file.stat().st_ino, file.stat().st_mtime_ns

    StatusLine(file).show(later(60), DEFAULT)

    assert (file.stat().st_ino, file.stat().st_mtime_ns) == before


@pytest.mark.parametrize("content", [b"", b"{", b'{"parts": 3}', b"\xff" * 100_000])
def test_whatever_lies_in_its_place_is_replaced(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    StatusLine(file).show(SNAPSHOT, DEFAULT)
    assert written(file) == WRITTEN


def test_an_estimate_under_a_plan_that_nobody_chose_is_not_told(file: Path) -> None:
    StatusLine(file).show(msgspec.structs.replace(SNAPSHOT, plan_chosen=False), DEFAULT)
    assert [one["name"] for one in written(file)["windows"]] == ["session"]


def test_a_limit_that_was_hit_is_claudes_own_word(file: Path) -> None:
    session = msgspec.structs.replace(SNAPSHOT.windows[0], source="limit")
    StatusLine(file).show(msgspec.structs.replace(SNAPSHOT, windows=(session,)), DEFAULT)
    assert written(file)["windows"][0]["source"] == "statusline"


def test_a_file_that_cannot_be_written_is_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    folder.write_text("no folder", "utf-8")
    line = StatusLine(folder / "statusline.json")
    line.show(SNAPSHOT, DEFAULT)
    folder.unlink()
    line.show(SNAPSHOT, DEFAULT)
    assert written(folder / "statusline.json") == WRITTEN
