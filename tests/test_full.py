"""From a limit line in a transcript to the number in the tray."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk
from tests.transcript_lines import assistant, counts, text

from mytokentracker.core.records import LimitHit, Snapshot

HOUR = 3600
# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


def hit(desk: Desk, at: int, resets_at: int, kind: str = "five_hour") -> None:
    """Claude refuses to go on."""
    quota = {"status": "rejected", "resetsAt": resets_at, "rateLimitType": kind}
    stamp = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    line = assistant(
        f"uuid-{at}", counts(), at=stamp, model="<synthetic>",
        isApiErrorMessage=True, error="rate_limit", apiErrorStatus=429, quotaLimits=quota,
    )  # fmt: skip
    file = desk.projects / "-work-shop" / "hit.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as transcript:
        transcript.write(text(line))


def is_full(snapshot: Snapshot) -> bool:
    return snapshot.window("session").source == "limit"


def test_a_limit_that_is_hit_is_shown_at_once_and_is_a_reading_of_100_percent(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=100_000)
    with desk.tracker():
        before = desk.until_scanned().window("session")
        hit(desk, NOON - 60, NOON + 2 * HOUR)
        snapshot = desk.until(is_full)

    session = snapshot.window("session")
    assert before.percent < 50
    assert (session.percent, session.resets_at, session.kind) == (100.0, NOON + 2 * HOUR, "fixed")
    assert snapshot.limit_hits == (LimitHit("session", NOON - 60, NOON + 2 * HOUR),)
    assert [(one.percent, one.source) for one in snapshot.readings] == [(100.0, "limit")]


def test_it_is_one_reading_however_often_claude_refuses(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=100_000)
    for seconds in (300, 200, 100):
        hit(desk, NOON - seconds, NOON + 2 * HOUR)
    with desk.tracker():
        snapshot = desk.until(is_full)
    assert len(snapshot.readings) == 1

    with desk.tracker():
        assert len(desk.until_scanned().readings) == 1


def test_after_the_reset_it_is_over(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=100_000)
    hit(desk, NOON - 60, NOON + 2 * HOUR)
    with desk.tracker() as tracker:
        desk.until(is_full)
        desk.now = NOON + 2 * HOUR
        tracker.rescan()
        snapshot = desk.until(lambda one: one.as_of == desk.now)

    assert snapshot.limit_hits == ()
    assert snapshot.window("session").percent == 0.0


def test_old_hits_teach_nothing(desk: Desk) -> None:
    desk.respond(NOON - HOUR)
    hit(desk, NOON - 20 * 86400, NOON - 20 * 86400 + HOUR)
    with desk.tracker():
        assert desk.until_scanned().readings == ()


def test_status_tells_of_it(desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from mytokentracker import cli

    now = int(datetime.now(UTC).timestamp())
    desk.respond(now - HOUR, output=100_000)
    hit(desk, now - 60, now + 2 * HOUR, "seven_day")

    assert cli.run(["status", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert [one["window"] for one in found["limit_hits"]] == ["weekly"]
    weekly = next(one for one in found["windows"] if one["name"] == "weekly")
    assert (weekly["percent"], weekly["source"]) == (100.0, "statusline")
    assert cli.run(["status"]) == 0
    assert "Weekly limit reached, resets" in capsys.readouterr().out
