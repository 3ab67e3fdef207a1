"""What becomes of percentages that were typed: readings, with what we had counted at that moment."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from tests.tracking import NOON, Desk
from tests.transcript_lines import assistant, counts, text

from mytokentracker import snapshots
from mytokentracker.core.records import Snapshot
from mytokentracker.core.spending import KindSpend
from mytokentracker.paths import Paths
from mytokentracker.scan import scan
from mytokentracker.spool import RING
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.writer import Writer
from mytokentracker.syncs import Entered, ring, take_in
from mytokentracker.transcripts.finding import find_changed

MINUTE = 60
HOUR = 3600
DAY = 24 * HOUR
# A response of 40,000 output tokens of Opus 5 at 25 dollars a million.
ONE_USD = 40_000
USD = 1_000_000


class Account:
    """A store under the settings as they are, and what is typed into it. Budgets: 135 and 50 dollars."""

    def __init__(self, desk: Desk, connection: sqlite3.Connection) -> None:
        self.desk, self.connection = desk, connection
        self.reader = Reader(connection)

    def settings(self, words: str = "") -> None:
        self.desk.settings(f'plan = "max5"\ntimezone = "UTC"\n{words}')

    def configured(self) -> snapshots.Configuration:
        return snapshots.configure(self.desk.paths, {"CLAUDE_CONFIG_DIR": str(self.desk.claude)})

    def sync(
        self,
        session: float | None = None,
        weekly: float | None = None,
        now: int = NOON,
        *,
        resets_at: int | None = None,
    ) -> tuple[StoredReading, ...]:
        self.look()
        return take_in(self.connection, self.configured(), Entered(session, weekly, resets_at), now)

    def look(self) -> None:
        writer = Writer(self.connection, self.configured().prices)
        seen = writer.seen()
        scan(writer, seen, find_changed(self.configured().folders, seen))

    def snapshot(self, now: int) -> Snapshot:
        self.look()
        return snapshots.take(self.reader, self.configured(), now)


@pytest.fixture
def account(home: Path) -> Iterator[Account]:
    desk = Desk(home)
    connection, _ = open_for_writing(desk.paths.store)
    with closing(connection):
        made = Account(desk, connection)
        made.settings()
        yield made


def test_a_reading_holds_what_its_window_held_per_model_and_kind(account: Account) -> None:
    # Dollars a million: Opus 5 has 5 / 25, cache 6.25 and 0.50; Haiku 4.5 has 1 / 5.
    opus = assistant(1, counts(200_000, 40_000, 160_000, 2_000_000), at="2026-03-12T11:00:00Z", model="claude-opus-5")
    haiku = assistant(2, counts(500_000, 100_000), at="2026-03-12T11:30:00Z", model="claude-haiku-4-5")
    old = assistant(3, counts(0, 80_000), at="2026-03-12T06:59:59Z", model="claude-opus-5")
    file = account.desk.projects / "-work-shop" / "session.jsonl"
    file.parent.mkdir(parents=True)
    file.write_bytes(text(opus, haiku, old))

    (reading,) = account.sync(34)

    assert reading == StoredReading(
        at=NOON,
        window="session",
        percent=34,
        source="typed",
        plan="max5",
        budget_microusd=135 * USD,
        starts_at=NOON - 5 * HOUR,
        resets_at=None,
        spend={
            "claude-haiku-4-5": KindSpend(input=500_000, output=500_000),
            "claude-opus-5": KindSpend(input=USD, output=USD, cache_write=USD, cache_read=USD),
        },
    )
    (stored,) = account.reader.readings()
    assert msgspec.structs.replace(stored, id=0) == reading


def test_both_windows_are_two_readings_and_one_alone_is_one(account: Account) -> None:
    account.settings('weekly_reset = "Thu 10:00"\n')
    account.desk.respond(NOON - 4 * HOUR, output=2 * ONE_USD)
    account.desk.respond(NOON - HOUR, output=ONE_USD)

    both = account.sync(34, 12)
    (alone,) = account.sync(None, 13, NOON + HOUR)

    assert [(one.window, one.percent) for one in both] == [("session", 34), ("weekly", 12)]
    # The week began at ten: what is from before it is only in the session.
    assert [sum(kinds.total for kinds in one.spend.values()) for one in both] == [3 * USD, USD]
    week = NOON - 2 * HOUR, NOON - 2 * HOUR + 7 * DAY
    assert (both[1].starts_at, both[1].resets_at, both[1].budget_microusd) == (*week, 50 * USD)
    assert (alone.window, alone.percent, alone.starts_at) == ("weekly", 13, week[0])
    assert len(account.reader.readings()) == 3


def test_nothing_typed_is_no_reading(account: Account) -> None:
    assert account.sync() == ()
    assert account.sync(resets_at=NOON + HOUR) == ()
    assert account.reader.readings() == ()


def test_a_percentage_of_a_window_in_which_nothing_was_used_here_is_stored_without_a_spend(account: Account) -> None:
    (reading,) = account.sync(20)

    assert reading.spend == {}
    window = account.snapshot(NOON + 1).window("session")
    assert (round(window.percent, 1), window.source, window.spend_microusd) == (20.0, "typed", 0)


def test_a_reset_that_was_typed_makes_the_window_the_five_hours_before_it(account: Account) -> None:
    account.desk.respond(NOON - 4 * HOUR, output=10 * ONE_USD)
    account.desk.respond(NOON - HOUR, output=2 * ONE_USD)
    resets_at = NOON + 2 * HOUR + 13 * MINUTE

    (reading,) = account.sync(34, resets_at=resets_at)
    window = account.snapshot(NOON + MINUTE).window("session")

    assert (reading.starts_at, reading.resets_at) == (resets_at - 5 * HOUR, resets_at)
    assert reading.spend == {"claude-opus-5": KindSpend(output=2 * USD)}
    assert (window.kind, window.starts_at, window.resets_at) == ("fixed", resets_at - 5 * HOUR, resets_at)
    assert (window.spend_microusd, window.source) == (2 * USD, "typed")
    assert window.percent == pytest.approx(34.0)


def test_the_next_sync_need_not_name_the_reset_again(account: Account) -> None:
    account.sync(34, resets_at=NOON + 2 * HOUR)

    (second,) = account.sync(40, now=NOON + HOUR)

    assert (second.starts_at, second.resets_at) == (NOON - 3 * HOUR, NOON + 2 * HOUR)


def test_after_a_named_reset_nothing_from_before_it_counts_also_once_there_is_a_newer_sync(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=20 * ONE_USD)
    account.sync(60, resets_at=NOON + HOUR)
    account.desk.respond(NOON + 90 * MINUTE, output=5 * ONE_USD)

    fresh = account.snapshot(NOON + 2 * HOUR).window("session")
    (reading,) = account.sync(12, now=NOON + 2 * HOUR)
    synced = account.snapshot(NOON + 2 * HOUR + 1).window("session")

    assert (fresh.kind, fresh.starts_at, fresh.spend_microusd) == ("rolling", NOON + HOUR, 5 * USD)
    assert (fresh.source, fresh.resets_at) == ("estimated", None)
    assert (reading.starts_at, reading.resets_at) == (NOON + HOUR, None)
    assert reading.spend == {"claude-opus-5": KindSpend(output=5 * USD)}
    assert (synced.spend_microusd, synced.source, synced.starts_at) == (5 * USD, "typed", NOON + HOUR)
    assert synced.percent == pytest.approx(12.0)


@pytest.mark.parametrize("resets_at", [NOON, NOON - 1, NOON + 5 * HOUR + 1, 0])
def test_a_reset_that_cannot_be_is_not_taken_for_one(account: Account, resets_at: int) -> None:
    (reading,) = account.sync(34, resets_at=resets_at)

    assert (reading.starts_at, reading.resets_at) == (NOON - 5 * HOUR, None)


def test_who_wants_a_rolling_window_keeps_it_whatever_reset_was_typed(account: Account) -> None:
    account.settings('session_window = "rolling"\n')

    (reading,) = account.sync(34, resets_at=NOON + HOUR)

    assert (reading.starts_at, reading.resets_at) == (NOON - 5 * HOUR, None)


def test_a_reset_that_was_only_estimated_is_not_stored_as_one_that_was_said(account: Account) -> None:
    account.settings('session_window = "fixed"\n')
    account.desk.respond(NOON - 2 * HOUR, output=ONE_USD)

    (estimated,) = account.sync(34)
    (said,) = account.sync(35, now=NOON + HOUR, resets_at=NOON + 2 * HOUR)

    assert (estimated.starts_at, estimated.resets_at) == (NOON - 2 * HOUR, None)
    assert (said.starts_at, said.resets_at) == (NOON - 3 * HOUR, NOON + 2 * HOUR)


def test_a_number_typed_again_within_a_minute_corrects_the_first(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=ONE_USD)
    account.sync(43, 12)

    account.sync(34, now=NOON + 60)

    assert [(one.window, one.percent) for one in account.reader.readings()] == [("weekly", 12.0), ("session", 34.0)]


def test_a_correction_may_name_the_reset_that_the_first_had_not(account: Account) -> None:
    account.desk.respond(NOON - 4 * HOUR, output=ONE_USD)
    account.sync(34)

    account.sync(34, now=NOON + 20, resets_at=NOON + 3 * HOUR)

    (only,) = account.reader.readings()
    assert (only.resets_at, only.spend) == (NOON + 3 * HOUR, {})


def test_later_or_after_more_use_a_second_number_is_one_more_reading(account: Account) -> None:
    account.sync(34)
    account.sync(36, now=NOON + 61)
    # 67 cents are not half a percent of 135 dollars, 68 cents are more.
    account.desk.respond(NOON + 70, output=27_200)
    account.sync(37, now=NOON + 100)
    account.desk.respond(NOON + 110, output=26_800)
    account.sync(38, now=NOON + 120)

    assert [one.percent for one in account.reader.readings()] == [34.0, 36.0, 38.0]


def test_a_reading_that_claude_code_itself_gave_is_not_corrected(account: Account) -> None:
    official = StoredReading(NOON, "session", 33.0, "statusline", "max5", 135 * USD, NOON - 5 * HOUR, None, {})
    Readings(account.connection).add((official,))

    account.sync(34, now=NOON + 1)

    assert [one.source for one in account.reader.readings()] == ["statusline", "typed"]


def test_a_ring_is_made_anew_each_time_so_that_it_is_heard(home: Path) -> None:
    paths = Paths(home, home)
    ring(paths)
    (bell,) = paths.spool.iterdir()
    before = bell.stat()
    ring(paths)

    assert bell.name.endswith(RING)
    assert (bell.stat().st_ino, bell.stat().st_ctime_ns) != (before.st_ino, before.st_ctime_ns)


def test_without_a_place_for_it_nobody_is_rung_and_nothing_fails(home: Path) -> None:
    paths = Paths(home, home)
    paths.spool.write_text("in the way")

    ring(paths)

    assert paths.spool.read_text() == "in the way"
