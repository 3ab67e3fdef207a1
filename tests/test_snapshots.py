from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.tracking import NOON, Desk, titles
from tests.transcript_lines import ABSENT

from mytokentracker import snapshots
from mytokentracker.core.records import History, Problem, Snapshot
from mytokentracker.scan import scan
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed

HOUR = 3600
DAY = 24 * HOUR
# A response of 40,000 output tokens of Opus 5 at 25 dollars a million.
USD = 1_000_000
ONE_USD = 40_000

Take = Callable[..., Snapshot]


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


@pytest.fixture
def take(desk: Desk) -> Iterator[Take]:
    """Reads what is new and gives the snapshot of a moment, under the settings as they are then."""
    connection, _ = open_for_writing(desk.paths.store)
    environ = {"CLAUDE_CONFIG_DIR": str(desk.claude)}

    def at(now: int = NOON, **more: Any) -> Snapshot:
        configuration = snapshots.configure(desk.paths, environ)
        writer = Writer(connection, configuration.prices)
        seen = writer.seen()
        scan(writer, seen, find_changed(configuration.folders, seen))
        return snapshots.take(Reader(connection), configuration, now, **more)

    with closing(connection):
        yield at


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def test_without_anything_chosen_the_configuration_is_that_of_pro(desk: Desk) -> None:
    configuration = snapshots.configure(desk.paths, {"CLAUDE_CONFIG_DIR": str(desk.claude)})

    assert (configuration.choices.plan.name, configuration.choices.plan_chosen) == ("pro", False)
    assert (configuration.choices.session_window, configuration.choices.weekly_reset) == ("auto", None)
    assert configuration.choices.zone is None
    assert configuration.folders == (desk.claude,)
    assert configuration.problems == ()


def test_the_configuration_follows_the_settings(desk: Desk) -> None:
    other = desk.home.parent / "other"
    other.mkdir()
    desk.settings(
        'plan = "max20"\nsession_window = "fixed"\nweekly_reset = "Mon 09:00"\ntimezone = "Asia/Kathmandu"\n'
        f"claude_folders = ['{other}']\n"
    )
    configuration = snapshots.configure(desk.paths, {"CLAUDE_CONFIG_DIR": str(desk.claude)})

    assert configuration.choices.plan.session_budget_microusd == 535 * USD
    assert configuration.choices.plan_chosen
    assert (configuration.choices.session_window, configuration.choices.weekly_reset) == ("fixed", (0, 9, 0))
    assert configuration.choices.zone == ZoneInfo("Asia/Kathmandu")
    assert configuration.folders == (desk.claude, other)


def test_all_that_is_wrong_with_the_configuration_is_a_problem(desk: Desk) -> None:
    desk.settings('plan = "custom"\nicon = "spiral"\n')
    desk.paths.prices.write_text("prices = 5")
    gone = desk.home / "gone"

    configuration = snapshots.configure(desk.paths, {"CLAUDE_CONFIG_DIR": f"{gone},{desk.claude}"})

    assert [problem.title for problem in configuration.problems] == [
        "The setting “icon” cannot be used",
        "Your own prices cannot be used",
        "Your custom plan has no budgets",
        "A Claude Code folder does not exist",
    ]
    assert configuration.problems[-1].hint.startswith(f"{gone}: check")


def test_a_computer_without_claude_code_has_one_problem(desk: Desk) -> None:
    configuration = snapshots.configure(desk.paths, {"HOME": str(desk.home), "USERPROFILE": str(desk.home)})

    assert [problem.title for problem in configuration.problems] == ["No Claude Code folder was found"]
    assert configuration.folders == ()


def test_a_zone_is_found_by_its_name() -> None:
    assert snapshots.zone("Europe/Berlin") == ZoneInfo("Europe/Berlin")
    assert snapshots.zone(None) is None


def test_the_windows_hold_what_their_time_holds(desk: Desk, take: Take) -> None:
    for ago in (8 * DAY, 6 * DAY, 6 * HOUR, 4 * HOUR, 60):
        desk.respond(NOON - ago, output=ONE_USD)

    taken = take()

    assert taken.window("session").spend_microusd == 2 * USD
    assert taken.window("weekly").spend_microusd == 4 * USD
    assert taken.history == History(5, 1, 1, NOON - 8 * DAY)


def test_the_edge_of_a_window_is_exact_to_the_second(desk: Desk, take: Take) -> None:
    # Seven minutes into a quarter of an hour: the roll-up alone could not tell.
    start = NOON - 7 * DAY + 420
    desk.respond(start - 1, output=ONE_USD)
    desk.respond(start, output=ONE_USD)
    desk.respond(start + 500, output=ONE_USD)

    assert take(NOON + 420).window("weekly").spend_microusd == 2 * USD
    assert take(NOON + 421).window("weekly").spend_microusd == 1 * USD


def test_what_is_billed_to_usage_credits_costs_but_does_not_count_against_the_plan(desk: Desk, take: Take) -> None:
    desk.respond(NOON - 60, output=ONE_USD)
    file = desk.respond(NOON - 50, session="fast", output=ONE_USD)
    file.write_text(file.read_text().replace('"service_tier"', '"speed":"fast","service_tier"'))

    taken = take()

    # Fast mode costs twice as much with Opus 5.
    assert taken.today.cost_microusd == 3 * USD
    assert taken.window("session").spend_microusd == 1 * USD
    assert taken.window("weekly").spend_microusd == 1 * USD


@pytest.mark.parametrize(
    ("zone", "first", "last"),
    [
        ("UTC", "2026-03-12 00:00", "2026-03-12 23:59"),
        # 23 hours, 25 hours, and a zone that is 5:45 ahead
        ("Europe/Berlin", "2026-03-28 23:00", "2026-03-29 21:59"),
        ("Europe/Berlin", "2026-10-24 22:00", "2026-10-25 22:59"),
        ("Asia/Kathmandu", "2026-03-11 18:15", "2026-03-12 18:14"),
    ],
)
def test_today_is_the_local_day_to_its_last_minute(desk: Desk, take: Take, zone: str, first: str, last: str) -> None:
    desk.settings(f'timezone = "{zone}"\n')
    desk.respond(utc(first) - 1)
    desk.respond(utc(first))
    desk.respond(utc(last))

    assert take(utc(last)).today.responses == 2
    assert take(utc(first)).today.responses == 1
    assert take(utc(last) + 60).today.responses == 0


def test_what_is_dated_in_the_future_counts_nowhere_and_is_said(desk: Desk, take: Take) -> None:
    desk.respond(NOON - 60, output=ONE_USD, cwd="/srv/shop")
    desk.respond(NOON + 2 * HOUR, session="tomorrow", output=5 * ONE_USD, cwd="/srv/future")

    early, later = take(NOON), take(NOON + 2 * HOUR)

    assert titles(early) == ["Some responses are dated in the future"]
    assert (early.today.cost_microusd, early.top_project) == (1 * USD, "/srv/shop")
    assert early.window("session").spend_microusd == early.window("weekly").spend_microusd == 1 * USD
    assert sum(spend.cost_microusd for spend in early.chart) == 1 * USD
    assert (later.problems, later.top_project) == ((), "/srv/future")
    assert later.window("session").spend_microusd == 6 * USD


def test_a_clock_that_is_a_few_minutes_ahead_is_none(desk: Desk, take: Take) -> None:
    desk.respond(NOON + 300, output=ONE_USD)

    taken = take()

    assert taken.problems == ()
    assert taken.window("session").spend_microusd == taken.today.cost_microusd == 1 * USD
    assert taken.current_model == "claude-opus-5"


def test_the_top_project_is_the_dearest_one_of_today(desk: Desk, take: Take) -> None:
    desk.respond(NOON - 2 * DAY, session="a", output=50 * ONE_USD, cwd="/srv/old")
    assert take().top_project is None
    desk.respond(NOON - 60, session="b", output=ONE_USD, cwd=ABSENT)  # of no project
    assert take().top_project is None
    desk.respond(NOON - 50, session="c", output=10, cwd="/srv/shop")
    desk.respond(NOON - 50, session="d", output=10, cwd="/srv/api")
    assert take().top_project == "/srv/api"  # as dear as the other: the first by name
    desk.respond(NOON - 40, session="c", output=10, cwd="/srv/shop")
    assert take().top_project == "/srv/shop"


def test_the_current_model_is_the_latest_outside_subagents(desk: Desk, take: Take) -> None:
    assert take().current_model is None
    desk.respond(NOON - 60)
    desk.respond(NOON - 30, session="agent", isSidechain=True)

    assert take().current_model == "claude-opus-5"


def test_a_fixed_window_is_opened_by_the_first_response_after_the_last_gap(desk: Desk, take: Take) -> None:
    desk.settings('session_window = "fixed"\n')
    for ago in (DAY, 90 * 60, 60):
        desk.respond(NOON - ago, output=ONE_USD)

    session = take().window("session")

    assert (session.kind, session.starts_at, session.resets_at) == ("fixed", NOON - 90 * 60, NOON + 210 * 60)
    assert session.spend_microusd == 2 * USD


def test_a_fixed_window_does_not_slide_however_long_there_was_no_gap(desk: Desk, take: Take) -> None:
    desk.settings('session_window = "fixed"\n')
    # An answer each hour for five days and two hours: the windows are those from the first one on.
    for hours in range(5 * 24 + 3):
        desk.respond(NOON - hours * HOUR)
    first = NOON - 122 * HOUR

    spans = [(one.starts_at, one.resets_at) for one in (take(NOON + m * 60).window("session") for m in (0, 20, 50))]

    # 24 windows of five hours after the first one.
    assert spans == [(first + 120 * HOUR, first + 125 * HOUR)] * 3


def test_what_is_known_already_is_handed_through(desk: Desk, take: Take) -> None:
    problem = Problem("A title", "A hint")

    taken = take(scanned_at=NOON - 5, paused=True, problems=(problem,))

    assert (taken.scanned_at, taken.paused) == (NOON - 5, True)
    assert taken.problems == (problem,)


def test_nothing_was_ever_used(take: Take) -> None:
    taken = take()

    assert [window.percent for window in taken.windows] == [0.0, 0.0]
    assert (taken.history, taken.today.responses, taken.problems) == (History(), 0, ())


def test_folders_of_one_given_name_are_one_project_of_today(desk: Desk, take: Take) -> None:
    desk.respond(output=3 * ONE_USD, session="a", cwd="/srv/other")
    desk.respond(output=2 * ONE_USD, session="b", cwd="/srv/shop")
    desk.respond(output=2 * ONE_USD, session="c", cwd="/old/shop")
    assert take().top_project == "/srv/other"

    desk.settings('[project_names]\n"/srv/shop" = "Shop"\n"/old/shop" = "Shop"\n')

    assert take().top_project == "Shop"
