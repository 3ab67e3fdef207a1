from tests import offscreen  # before Qt is loaded

# isort: split
import math
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import StandIn, open_window

from mytokentracker import settings as choices
from mytokentracker.core.records import History, Plan, Snapshot, Spend, Tokens, Totals, Window
from mytokentracker.look.theme import LIGHT
from mytokentracker.paths import Paths
from mytokentracker.ui.quick_sync import QuickSync
from mytokentracker.ui.shell import Shell

# Thursday, 20 November 2025, 12:00 UTC.
NOON = 1_763_640_000
HOUR = 3600

MakeSnapshot = Callable[..., Snapshot]
Open = Callable[..., QuickSync]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    offscreen.ignore_what_it_says(items, Path(__file__).parent)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(config=tmp_path / "config", data=tmp_path / "data")


@pytest.fixture
def make_snapshot() -> MakeSnapshot:
    return snapshot


@pytest.fixture
def make(make_snapshot: MakeSnapshot) -> MakeSnapshot:
    """Ours is 29 % and 13 %, with something used here in both windows."""

    def snapshot(session: dict[str, Any] | None = None, week: dict[str, Any] | None = None, **more: Any) -> Snapshot:
        used = {"percent": 29.0, "uncorrected_percent": 25.0, **(session or {})}
        return make_snapshot(used, {"percent": 13.0, "uncorrected_percent": 12.0, **(week or {})}, **more)

    return snapshot


@pytest.fixture
def opened(qtbot: QtBot, make: MakeSnapshot) -> Open:
    def show(weekly_reset: str | None = "thursday 10:00 am", **changes: Any) -> QuickSync:
        window = QuickSync(LIGHT)
        window.show_snapshot(make(**changes), UTC, weekly_reset)
        open_window(qtbot, window)
        return window

    return show


@pytest.fixture
def tracker(make_snapshot: MakeSnapshot) -> StandIn:
    return StandIn(make_snapshot(), lambda _snapshot: None)


@pytest.fixture
def claude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder of Claude Code, in a home of its own; not connected."""
    folder = tmp_path / ".claude"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture
def shell(qtbot: QtBot, paths: Paths, tracker: StandIn, claude: Path) -> Iterator[Shell]:
    choices.save(paths.settings, {"plan": "max5", "timezone": "UTC"})
    made = Shell(paths)
    made.track(tracker)
    yield made
    made.close()
    made.deleteLater()


def snapshot(session: dict[str, Any] | None = None, week: dict[str, Any] | None = None, **changes: Any) -> Snapshot:
    """A busy afternoon; `session`, `week` and the other arguments change fields of it."""
    session_window = Window(
        "session",
        42.0,
        "fixed",
        NOON - 2 * HOUR,
        56_700_000,
        135_000_000,
        resets_at=NOON + 3 * HOUR,
        percent_per_hour=5.0,
    )
    weekly_window = Window(
        "weekly", 34.0, "fixed", NOON - 3 * 24 * HOUR, 17_000_000, 50_000_000, resets_at=NOON + 4 * 24 * HOUR
    )
    chart = tuple(Spend(NOON - 300 * back, int(400_000 * (1.1 + math.sin(back / 5)))) for back in range(59, -1, -1))
    base = Snapshot(
        as_of=NOON,
        plan=Plan("max5", "Max 5x", 135_000_000, 50_000_000),
        plan_chosen=True,
        windows=(replace(session_window, **(session or {})), replace(weekly_window, **(week or {}))),
        today=Totals(312, Tokens(input=400_000, cache_read=2_000_000), 18_400_000),
        top_project="atlas-api",
        current_model="claude-opus-5-5",
        chart=chart,
        chart_seconds=300,
        history=History(5790, 74, 9, NOON - 90 * 24 * HOUR),
        scanned_at=NOON,
    )
    return replace(base, **changes)
