"""What `status` says to people of a moment that is given whole."""

from datetime import UTC
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import DAY, EMPTY, HOUR, NOON

from mytokentracker.cli.looking import print_status
from mytokentracker.core.records import FurtherWindow, LimitHit, Snapshot, Window
from mytokentracker.paths import Paths

MOMENT = replace(
    EMPTY,
    windows=(
        Window("session", 100.0, "fixed", NOON - 2 * HOUR, 1, 1, resets_at=NOON + 3 * HOUR, source="limit"),
        Window("weekly", 34.0, "fixed", NOON - 3 * DAY, 1, 1, resets_at=NOON + 4 * DAY),
    ),
)
PATHS = Paths(config=Path("/home/ada/config"), data=Path("/home/ada/data"))


def said(capsys: pytest.CaptureFixture[str], moment: Snapshot) -> list[str]:
    print_status(moment, UTC, PATHS)
    return capsys.readouterr().out.splitlines()


def test_status_says_which_limits_were_reached(capsys: pytest.CaptureFixture[str]) -> None:
    hits = (LimitHit("Opus", NOON, NOON + 4 * DAY), LimitHit("session", NOON, NOON + 3 * HOUR))
    lines = said(capsys, replace(MOMENT, limit_hits=hits))
    assert lines[-2:] == ["        Limit reached, resets 15:00.", "        Opus limit reached, resets Mon 12:00"]


def test_status_shows_further_windows_below_the_two_in_the_same_columns(capsys: pytest.CaptureFixture[str]) -> None:
    opus = FurtherWindow("seven_day_opus", "Week, Opus", 91.0, NOON + 4 * DAY, NOON - 240)
    unknown = FurtherWindow("monthly", "Month", 50.0, None, NOON - 240)
    lines = said(capsys, replace(MOMENT, further=(opus, unknown)))
    assert lines[2] == "Week       ▕████████▏               ▏  34 %  resets Mon 12:00, 4 d left"
    assert lines[3] == "Week, Opus ▕█████████████████████▉  ▏  91 % (nearly full)  resets Mon 12:00"
    assert lines[4] == "Month      ▕████████████            ▏  50 %"
    assert lines[5].startswith("Today      0 tokens")
