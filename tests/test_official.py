"""What becomes of what status lines were told: readings, with what we had counted in the window at that moment."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk, titles

from mytokentracker import snapshots
from mytokentracker.core.official import Heard, Limit
from mytokentracker.core.records import Snapshot
from mytokentracker.core.spending import KindSpend
from mytokentracker.learning import Learning
from mytokentracker.official import Taken, note_hook, take_in
from mytokentracker.scan import scan
from mytokentracker.store.heard import LastHeard, heard_from, last_heard
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.writer import Writer
from mytokentracker.syncs import Entered
from mytokentracker.syncs import take_in as take_in_typed
from mytokentracker.transcripts.finding import find_changed

MINUTE = 60
HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
# A response of 40,000 output tokens of Opus 5 at 25 dollars a million.
ONE_USD = 40_000
USD = 1_000_000
SESSION_ENDS = NOON + 3 * HOUR
WEEK_ENDS = NOON + 2 * DAY
PLAN = 'plan = "custom"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100.0\ntimezone = "UTC"\n'


class Account:
    """A store, and what status lines are told beside it. A dollar is ten percent of a session, one of a week."""

    def __init__(self, desk: Desk, connection: sqlite3.Connection) -> None:
        self.desk, self.connection = desk, connection
        self.reader = Reader(connection)
        desk.settings(PLAN)

    def configured(self) -> snapshots.Configuration:
        return snapshots.configure(self.desk.paths, {"CLAUDE_CONFIG_DIR": str(self.desk.claude)})

    def look(self) -> None:
        writer = Writer(self.connection, self.configured().prices)
        seen = writer.seen()
        scan(writer, seen, find_changed(self.configured().folders, seen))

    def take(self, *heard: Heard, now: float | None = None, comes_again: bool = True) -> Taken:
        """Takes in at `now`; ten seconds after the last word where that is not said."""
        self.look()
        now = heard[-1].at + 10 if now is None else now
        return take_in(self.connection, self.configured(), heard, now, comes_again=comes_again)

    def snapshot(self, now: int) -> Snapshot:
        self.look()
        return snapshots.take(self.reader, self.configured(), now)

    def readings(self) -> list[tuple[int, str, float, bool]]:
        """When, window, percentage, and whether it is learnt from."""
        return [(one.at - NOON, one.window, one.percent, one.learnt) for one in self.reader.readings()]


@pytest.fixture
def account(home: Path) -> Iterator[Account]:
    desk = Desk(home)
    connection, _ = open_for_writing(desk.paths.store)
    with closing(connection):
        yield Account(desk, connection)


def started(at: int = NOON - HOUR, session: str = "a") -> Heard:
    """The first call of a session: nothing is known yet."""
    return Heard(session, at * 1000, version="2.1.330")


def told(
    session_percent: float | None,
    week: float | None = None,
    at: float = NOON,
    *,
    of: str = "a",
    ends: int = SESSION_ENDS,
    week_ends: int = WEEK_ENDS,
    api_ms: int | None = None,
    cost_usd: float = 0.5,
    **further: tuple[float, int],
) -> Heard:
    """What a status line was told. api_ms: as if there were a response a second."""
    limits = [
        Limit(name, percent, resets_at)
        for name, percent, resets_at in (("five_hour", session_percent, ends), ("seven_day", week, week_ends))
        if percent is not None
    ]
    limits += [Limit(name, *said) for name, said in further.items()]
    waited = int(at) - NOON + 10 * DAY if api_ms is None else api_ms
    return Heard(of, round(at * 1000), tuple(limits), waited, round(cost_usd * USD), "2.1.330")


def test_a_reading_holds_what_the_window_held_from_its_beginning_until_then(account: Account) -> None:
    account.desk.respond(NOON - 2 * HOUR - 1, output=8 * ONE_USD)
    account.desk.respond(NOON - 2 * HOUR, output=ONE_USD)
    account.desk.respond(NOON, output=2 * ONE_USD)
    account.desk.respond(NOON + 1, output=4 * ONE_USD)

    taken = account.take(started(), told(31, 12))

    assert (len(taken.done), taken.is_new, taken.again_in) == (2, True, None)
    session, week = account.reader.readings()
    assert (session.at, session.window, session.percent, session.source) == (NOON, "session", 31, "statusline")
    assert (session.starts_at, session.resets_at) == (NOON - 2 * HOUR, SESSION_ENDS)
    assert (session.plan, session.budget_microusd, session.learnt) == ("custom", 10 * USD, True)
    assert session.spend == {"claude-opus-5": KindSpend(output=3 * USD)}
    assert (week.starts_at, week.resets_at, week.budget_microusd) == (WEEK_ENDS - WEEK, WEEK_ENDS, 100 * USD)
    assert week.spend == {"claude-opus-5": KindSpend(output=11 * USD)}


def test_the_number_is_claudes_and_grows_from_there_and_its_windows_are_fixed(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=2 * ONE_USD)
    account.take(started(), told(24, 3))
    account.desk.respond(NOON + MINUTE, output=ONE_USD)

    session, week = account.snapshot(NOON + HOUR).windows

    assert (session.kind, session.resets_at, session.source, session.source_at) == (
        "fixed", SESSION_ENDS, "statusline", NOON,
    )  # fmt: skip
    assert session.percent == pytest.approx(24 + 12, abs=1)
    assert (week.kind, week.starts_at, week.resets_at) == ("fixed", WEEK_ENDS - WEEK, WEEK_ENDS)
    assert week.percent == pytest.approx(3 + 1.5, abs=0.5)


def test_the_week_that_was_told_comes_again_and_goes_before_the_setting(account: Account) -> None:
    account.desk.settings(PLAN + 'weekly_reset = "Mon 09:00"\n')
    account.take(started(), told(24, 3))

    assert account.snapshot(NOON).window("weekly").resets_at == WEEK_ENDS
    assert account.snapshot(WEEK_ENDS + DAY).window("weekly").resets_at == WEEK_ENDS + WEEK


def test_sessions_are_merged_by_the_time_of_their_words(account: Account) -> None:
    account.take(
        started(of := NOON - HOUR),
        started(of, "b"),
        told(10, 2, NOON),
        told(11, 3, NOON + 60, of="b"),
        told(12, 3, NOON + 90),
        # Late, and not fresh either: what b knew before.
        told(9, 2, NOON + 95, of="c"),
    )

    assert account.snapshot(NOON + 100).window("session").percent == 12
    assert account.readings() == [
        (0, "session", 10, True),
        (0, "weekly", 2, True),
        (60, "weekly", 3, False),
        (90, "session", 12, False),
    ]


def test_a_session_that_idles_and_repeats_itself_changes_nothing(account: Account) -> None:
    account.take(started(), told(10, 2, api_ms=5))
    before = account.readings()

    taken = account.take(told(10, 2, NOON + HOUR, api_ms=5))

    assert (taken.is_new, len(taken.done)) == (False, 1)
    assert account.readings() == before
    assert last_heard(account.connection) == LastHeard(None, NOON + HOUR, "2.1.330")


def test_hundreds_of_words_make_a_handful_of_lessons(account: Account) -> None:
    words = [told(minute / 4, minute / 8, NOON + minute * 30) for minute in range(340)]

    account.take(started(), *words)

    learnt = [(window, percent) for _, window, percent, learnt in account.readings() if learnt]
    assert [percent for window, percent in learnt if window == "session"] == [1, 11, 21, 31, 41, 51, 61, 71, 81]
    assert [percent for window, percent in learnt if window == "weekly"] == [1, 6, 11, 16, 21, 26, 31, 36, 41]
    assert [one[1:3] for one in account.readings() if not one[3]] == [("session", 84.75), ("weekly", 42.375)]


def test_what_is_a_few_hours_old_is_read_with_what_was_used_by_then(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=ONE_USD)
    account.desk.respond(NOON + HOUR, output=3 * ONE_USD)

    account.take(started(), told(12, 1), now=NOON + 2 * HOUR)

    (reading, _) = account.reader.readings()
    assert reading.spend == {"claude-opus-5": KindSpend(output=USD)}
    assert account.snapshot(NOON + 2 * HOUR).window("session").percent == pytest.approx(12 + 36, abs=3)


def test_what_belongs_to_a_window_that_is_over_is_learnt_from_all_the_same(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=2 * ONE_USD)

    account.take(started(), told(40, 4), now=NOON + DAY)

    assert account.readings() == [(0, "session", 40, True), (0, "weekly", 4, True)]
    session = account.snapshot(NOON + DAY).window("session")
    assert (session.percent, session.source, session.kind) == (0, "estimated", "rolling")


def test_a_response_that_comes_into_the_transcript_after_the_reading_is_not_counted_twice(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=2 * ONE_USD)
    account.take(started(), told(30, 3))

    # It is in the 30 percent already.
    account.desk.respond(NOON - 1, output=ONE_USD)
    late = account.snapshot(NOON + 1)

    assert late.window("session").percent == pytest.approx(30)
    assert late.window("weekly").percent == pytest.approx(3)
    assert late.window("session").spend_microusd == 3 * USD


def test_words_younger_than_a_second_wait_until_the_transcript_has_settled(account: Account) -> None:
    account.take(started())
    young = told(30, 3, NOON + 0.25)

    waiting = account.take(young, now=NOON + 1.0)
    settled = account.take(young, now=NOON + 1.25)

    assert (waiting.done, waiting.is_new) == ((), False)
    assert waiting.again_in == pytest.approx(0.25)
    assert (settled.done, settled.is_new, settled.again_in) == ((young,), True, None)


def test_where_nobody_looks_again_soon_nothing_waits_but_young_words_teach_nothing(account: Account) -> None:
    account.take(started())

    taken = account.take(told(30, 3, NOON + 0.25), now=NOON + 0.5, comes_again=False)
    again = account.take(told(30, 3, NOON + 0.75), now=NOON + 0.8, comes_again=False)

    assert (len(taken.done), len(again.done), taken.again_in, again.again_in) == (1, 1, None, None)
    assert account.readings() == [(0, "session", 30, False), (0, "weekly", 3, False)]
    assert account.snapshot(NOON + 1).window("session").percent == 30


def test_a_repetition_waits_for_a_minute_so_that_the_store_is_not_written_for_every_call(account: Account) -> None:
    account.take(started(), told(30, 3), now=NOON + 1)
    before = account.connection.total_changes
    dearer = told(30, 3, NOON + 5, cost_usd=0.75)

    waiting = account.take(dearer, now=NOON + 10)
    assert (waiting.done, waiting.again_in, account.connection.total_changes) == ((), 50, before)

    # Also the last one of a session that says no more: its cost is known then.
    done = account.take(dearer, now=NOON + 60)
    assert (done.done, done.is_new) == ((dearer,), False)
    assert heard_from(account.connection, ["a"])["a"].cost_microusd == 750_000


def test_the_same_number_a_minute_later_is_the_latest_and_no_new_lesson(account: Account) -> None:
    account.take(started(), told(30), now=NOON + 1)
    account.take(told(30, at=NOON + 90))
    account.take(told(30, at=NOON + 180))

    assert account.readings() == [(0, "session", 30, True), (180, "session", 30, False)]
    assert account.snapshot(NOON + 181).window("session").source_at == NOON + 180


def test_what_was_taken_in_before_the_crash_is_not_taken_in_again(account: Account) -> None:
    words = (started(), told(10, 2), told(11, 3, NOON + 60), told(9, 1, NOON + 70, of="b"))
    account.take(*words)
    before = account.readings(), account.reader.official(), account.connection.total_changes

    again = account.take(*words)

    assert (again.is_new, len(again.done)) == (False, 4)
    assert (account.readings(), account.reader.official(), account.connection.total_changes) == before


def test_words_of_another_millennium_are_dropped(account: Account) -> None:
    taken = account.take(told(10, at=NOON + 700), told(10, at=NOON - 31 * DAY), now=NOON)

    assert (len(taken.done), account.readings()) == (2, [])


def test_an_early_reset_in_the_same_session_is_shown_at_once(account: Account) -> None:
    account.take(started(), told(80, 60))

    account.take(told(1, 1, NOON + HOUR, ends=NOON + 6 * HOUR, week_ends=WEEK_ENDS + DAY))

    snapshot = account.snapshot(NOON + HOUR)
    assert [one.percent for one in snapshot.windows] == [1, 1]
    assert [one.resets_at for one in snapshot.windows] == [NOON + 6 * HOUR, WEEK_ENDS + DAY]
    assert snapshot.problems == ()


def test_two_accounts_on_one_machine_do_not_mix(account: Account) -> None:
    other = WEEK_ENDS + DAY
    account.take(started(), started(session="b"), told(40, 12), told(70, 55, NOON + 5, of="b", week_ends=other))

    apart = account.snapshot(NOON + 10)
    assert [one.percent for one in apart.windows] == [40, 12]
    assert titles(apart) == ["Claude Code speaks for two accounts"]
    assert {one.percent for one in account.reader.readings()} == {40, 12}

    taken = account.take(told(71, 56, NOON + 5 + HOUR, of="b", week_ends=other))

    alone = account.snapshot(NOON + 5 + HOUR)
    assert taken.is_new
    assert [one.percent for one in alone.windows] == [71, 56]
    assert alone.window("weekly").resets_at == other
    assert alone.problems == ()


def test_after_the_plan_was_changed_in_the_settings_nothing_is_set_apart(account: Account) -> None:
    account.take(started(), started(session="b"), told(40, 12))
    account.desk.settings('plan = "max20"\n')
    account.take(told(5, 2, NOON + 5, of="b", ends=SESSION_ENDS + HOUR, week_ends=WEEK_ENDS + DAY))

    snapshot = account.snapshot(NOON + 10)
    assert [one.percent for one in snapshot.windows] == [5, 2]
    assert snapshot.problems == ()


def test_further_windows_are_in_the_snapshot_until_they_reset(account: Account) -> None:
    account.take(started(), told(40, 12, seven_day_opus=(61.5, NOON + HOUR)))

    (opus,) = account.snapshot(NOON + HOUR - 1).further
    assert (opus.name, opus.title, opus.percent) == ("seven_day_opus", "Week, Opus", 61.5)
    assert (opus.resets_at, opus.at) == (NOON + HOUR, NOON)
    assert account.snapshot(NOON + HOUR).further == ()
    assert account.take(told(40, 12, NOON + 60, seven_day_opus=(62, NOON + HOUR))).is_new


def test_typed_and_told_readings_follow_each_other(account: Account) -> None:
    account.desk.respond(NOON - HOUR, output=3 * ONE_USD)
    account.take(started(), told(30, 3))
    account.look()
    take_in_typed(account.connection, account.configured(), Entered(33.0, None), NOON + 100)
    typed = account.snapshot(NOON + 101).window("session")
    account.take(told(34, 3, NOON + 200))
    shown = account.snapshot(NOON + 201).window("session")

    assert (typed.percent, typed.source, typed.resets_at) == (33, "typed", SESSION_ENDS)
    assert (shown.percent, shown.source, shown.resets_at) == (34, "statusline", SESSION_ENDS)
    assert [(one.source, one.percent, one.learnt) for one in account.reader.readings() if one.window == "session"] == [
        ("statusline", 30, True),
        ("typed", 33, True),
        ("statusline", 34, False),
    ]


def test_in_a_rolling_window_the_number_is_claudes_too(account: Account) -> None:
    account.desk.settings(PLAN + 'session_window = "rolling"\n')
    account.desk.respond(NOON - 4 * HOUR, output=2 * ONE_USD)
    account.desk.respond(NOON - HOUR, output=2 * ONE_USD)
    account.take(started(), told(30))

    session = account.snapshot(NOON).window("session")

    assert (session.kind, session.spend_microusd) == ("rolling", 4 * USD)
    assert session.percent == pytest.approx(30)


def test_a_new_number_costs_no_learning_anew_and_a_new_lesson_does(account: Account) -> None:
    learning = Learning()
    account.take(started(), told(30))
    taught = learning.now(account.reader)
    account.take(told(31, at=NOON + 60))
    assert learning.now(account.reader) is taught
    learning.forget()
    shown = learning.now(account.reader)
    account.take(told(41, at=NOON + 120))
    learning.forget()
    learnt = learning.now(account.reader)

    assert shown.last["session"].percent == 31
    assert shown.calibration is taught.calibration
    assert learnt.calibration is not taught.calibration
    assert learnt.counts == {"session": 2}


def test_readings_of_a_time_when_the_clock_was_ahead_do_not_keep_out_those_of_now(account: Account) -> None:
    ahead = NOON + 10 * DAY
    account.take(started(ahead - HOUR), told(80, 60, ahead, ends=ahead + HOUR, week_ends=ahead + DAY))

    account.take(told(30, 3), now=NOON + 10)

    assert [one[:3] for one in account.readings()] == [(0, "session", 30), (0, "weekly", 3)]
    assert [one.percent for one in account.snapshot(NOON + 10).windows] == [30, 3]


def test_sessions_that_were_not_heard_for_a_month_are_forgotten(account: Account) -> None:
    account.take(started(session="old"))
    account.take(started(NOON + 31 * DAY, "new"))

    assert set(heard_from(account.connection, ["old", "new"])) == {"new"}


def test_when_hooks_were_heard_is_known_to_the_minute(account: Account) -> None:
    assert last_heard(account.connection) == LastHeard()
    note_hook(account.connection, NOON)
    note_hook(account.connection, NOON + 59)
    assert last_heard(account.connection).hook_at == NOON
    note_hook(account.connection, NOON + 60)
    assert last_heard(account.connection).hook_at == NOON + 60


def test_what_another_version_of_the_program_noted_is_told_anew(account: Account) -> None:
    account.take(started(), told(30))
    account.connection.execute("UPDATE meta SET value = '{\"windows\": 3}' WHERE key = 'official'")

    account.take(told(31, at=NOON + 60))

    assert account.snapshot(NOON + 61).window("session").percent == 31


def test_a_session_without_windows_in_between_has_still_said_what_it_said(account: Account) -> None:
    account.take(started(), told(30, api_ms=5), told(None, at=NOON + 100, api_ms=5))

    taken = account.take(told(30, at=NOON + 300, api_ms=5))

    assert (taken.is_new, account.readings()) == (False, [(0, "session", 30, True)])
