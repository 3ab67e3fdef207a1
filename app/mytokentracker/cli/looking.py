"""The commands that look at the transcripts: scan and status; and the look that others take first."""

import argparse
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import tzinfo

import msgspec

from mytokentracker import full, lock, snapshots
from mytokentracker.away import Away
from mytokentracker.cli import terminal
from mytokentracker.cli.machines import machine_named
from mytokentracker.core import limit_text, machine_text, sync_text, text
from mytokentracker.core.one_number import band
from mytokentracker.core.records import Learnt, Machine, Problem, Snapshot, Totals, Window
from mytokentracker.core.reports import short_folder
from mytokentracker.events import Events
from mytokentracker.paths import Paths, away
from mytokentracker.scan import ScanResult, scan
from mytokentracker.status_line import StatusLine
from mytokentracker.store import session_sums
from mytokentracker.store.heard import last_heard
from mytokentracker.store.narrowing import narrowed
from mytokentracker.store.opening import open_for_reading, open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed


class Look(msgspec.Struct, frozen=True):
    """The store after a look at the transcripts. result: None when the tray runs, which looks by itself.

    is_alone: no tray runs that would see to the spool and the status line.
    """

    connection: sqlite3.Connection
    configuration: snapshots.Configuration
    result: ScanResult | None
    problems: tuple[Problem, ...]
    is_alone: bool


@contextmanager
def looked(places: Paths, *, also_while_tray_runs: bool = False) -> Iterator[Look]:
    """A look at the transcripts, with progress on a terminal, and the store open behind it.

    Raises: StoreError, sqlite3.Error when the store refuses.
    """
    configuration = snapshots.configure(places, os.environ)
    result: ScanResult | None = None
    problems: tuple[Problem, ...] = ()
    is_alone = not lock.is_held(places.tray_lock)
    writes = also_while_tray_runs or is_alone or not places.store.exists()
    if writes:
        connection, problems = open_for_writing(places.store)
    else:
        connection = open_for_reading(places.store)
    with closing(connection):
        if writes:
            events = Events(places.spool)
            if is_alone:
                events.read(time.time(), comes_again=False)
            result = _scan(connection, configuration)
            full.take_in(connection, configuration, int(time.time()))
            problems = (*problems, *result.problems, *(_taken(events, connection, configuration) if is_alone else ()))
        yield Look(connection, configuration, result, problems, is_alone)


def _scan(connection: sqlite3.Connection, configuration: snapshots.Configuration) -> ScanResult:
    reprice(connection, configuration.prices)
    writer = Writer(connection, configuration.prices)
    seen = writer.seen()
    unasked = away(configuration.folders, os.environ)
    found = find_changed((one for one in configuration.folders if one not in unasked), seen)
    with terminal.progress_line() as show, closing(Away()) as eyes:
        found = eyes.added(found, unasked, seen, lambda: False)
        result = scan(writer, seen, found, on_progress=show, away=eyes)
    # A quarter of a millisecond for each session that has changed: without it, the charts window would not list them.
    session_sums.refresh(connection)
    return result


def _taken(
    events: Events, connection: sqlite3.Connection, configuration: snapshots.Configuration
) -> tuple[Problem, ...]:
    """Takes in all of the spool, for nobody may look again soon."""
    events.take(connection, configuration, time.time(), comes_again=False)
    while events.has_more:
        events.read(time.time(), retry=False, comes_again=False)
        events.take(connection, configuration, time.time(), comes_again=False)
    return events.problems


def run_scan(places: Paths, options: argparse.Namespace) -> int:
    """`scan`: reads what is new."""
    started = time.monotonic()
    with looked(places, also_while_tray_runs=True) as look:
        result = look.result
        assert result is not None  # noqa: S101 - it looked itself
        problems = (*look.configuration.problems, *look.problems)
        if places.hub.exists():
            from mytokentracker.cli.sharing import share

            problems = (*problems, *share(look, places))
        tell_status_line(look, places)
    if options.json:
        shape = {name: getattr(result, name) for name in ScanResult.__struct_fields__ if name not in _NOT_IN_JSON}
        shape["seconds"] = round(time.monotonic() - started, 3)
        terminal.print_json({**shape, "problems": [terminal.problem(p) for p in problems]})
        return 0
    size = f"{result.bytes_read / 1e6:,.1f} MB"
    print(f"{text.counted(result.files, 'transcript')}, {text.count(result.files_read)} of them read ({size}).")
    print(f"{text.counted(result.responses_new, 'new response')}, {text.count(result.responses_changed)} changed.")
    if result.lines_skipped:
        print(f"{text.counted(result.lines_skipped, 'damaged line')} skipped.")
    terminal.print_problems(problems)
    return 0


def tell_status_line(look: Look, places: Paths) -> None:
    """Leaves the numbers to the status line, where there is one and no tray that sees to it."""
    if look.is_alone and last_heard(look.connection).statusline_at is not None:
        snapshot = snapshots.take(Reader(look.connection), look.configuration, int(time.time()))
        StatusLine(places.status_line).show(snapshot, look.configuration.settings)


_NOT_IN_JSON = ("complete", "problems")


@contextmanager
def of_machine(look: Look, wanted: str | None) -> Iterator[Machine | None]:
    """Inside, questions to the store are answered for the machine of that name alone; None: for all.

    Raises: Failed where it is not clear which one is meant.
    """
    if wanted is None:
        yield None
        return
    machine = machine_named(look.connection, look.configuration.machine, wanted)
    with narrowed(look.connection, machine.id):
        yield machine


def run_status(places: Paths, options: argparse.Namespace) -> int:
    """`status`: the two bars and today. --machine: what that one has of them, alone."""
    snapshot, zone = current(places, options.machine)
    if options.json:
        terminal.print_json(_status(snapshot))
    else:
        print_status(snapshot, zone, places)
    return 0


def current(places: Paths, machine: str | None = None) -> tuple[Snapshot, tzinfo | None]:
    """The snapshot of this moment, or what a machine has of it, and the zone in which to tell times."""
    with looked(places) as look:
        now = int(time.time())
        reader = Reader(look.connection)
        snapshot = snapshots.take(reader, look.configuration, now, scanned_at=now, problems=look.problems)
        if look.is_alone:
            StatusLine(places.status_line).show(snapshot, look.configuration.settings)
        if machine is not None:
            chosen = machine_named(look.connection, look.configuration.machine, machine)
            snapshot = snapshots.part(reader, look.configuration, snapshot, chosen)
    problems = tuple(msgspec.structs.replace(problem, since=now) for problem in snapshot.problems)
    return msgspec.structs.replace(snapshot, problems=problems), look.configuration.choices.zone


def print_status(snapshot: Snapshot, zone: tzinfo | None, places: Paths) -> None:
    """For people."""
    now = snapshot.as_of
    who = "" if snapshot.machine is None else f"  {machine_text.name(snapshot.machine)} alone"
    print(f"{terminal.bold(snapshot.plan.title)}  {text.freshness(snapshot)}{who}")
    bars = [
        (
            text.window_title(one.name),
            one.percent,
            one.is_guess,
            (text.window_left(one, now, zone), text.window_right(one, now, zone)),
        )
        for one in snapshot.windows
    ]
    bars += [
        (one.title, one.percent, False, (limit_text.further_reset(one, now, zone), "")) for one in snapshot.further
    ]
    width = max(8, *(len(title) + 1 for title, *_ in bars))
    for title, percent, is_guess, notes in bars:
        shown = terminal.coloured(f"{text.percent(percent):>3} %", percent, is_guess=is_guess)
        print(f"{title:{width}}{terminal.bar(percent)} {shown}  {', '.join(filter(None, notes))}".rstrip())
    today = snapshot.today
    mostly = f", mostly {short_folder(snapshot.top_project)}" if snapshot.top_project else ""
    at_least = ", at least" if today.unfinished else ""
    cost = text.money(today.cost_microusd)
    print(f"{'Today':{width}}{text.tokens(today.tokens.total)} tokens{at_least}, worth {cost}{mostly}")
    pace = "".join(limit_text.pace(snapshot, zone))
    for line in (pace, *limit_text.reached(snapshot, zone)[1:], *sync_text.news(snapshot, zone)):
        print(f"{'':{width}}{line}")
    problems = snapshot.problems
    if not snapshot.plan_chosen:
        title = f"No plan chosen: {snapshot.plan.title} is assumed"
        problems = (Problem(title, terminal.choose_plan(places.settings)), *problems)
    terminal.print_problems(problems)


def _status(snapshot: Snapshot) -> dict[str, object]:
    return {
        "plan": snapshot.plan.name,
        "plan_chosen": snapshot.plan_chosen,
        "machine": None if snapshot.machine is None else machine_text.name(snapshot.machine),
        "machines": [machine_text.name(one) for one in snapshot.machines],
        "as_of": terminal.iso(snapshot.as_of),
        "windows": [_window(window, sync_text.learnt(snapshot, window.name)) for window in snapshot.windows],
        "further_windows": [
            {
                "name": one.name,
                "title": one.title,
                "percent": round(one.percent, 2),
                "resets_at": terminal.iso(one.resets_at),
                "at": terminal.iso(one.at),
            }
            for one in snapshot.further
        ],
        "limit_hits": [
            {"window": one.window, "at": terminal.iso(one.at), "resets_at": terminal.iso(one.resets_at)}
            for one in snapshot.limit_hits
        ],
        "today": totals(snapshot.today),
        "top_project": snapshot.top_project,
        "current_model": snapshot.current_model,
        "limit_changes": [
            {"window": one.window, "at": terminal.iso(one.at), "factor": round(one.factor, 3)}
            for one in snapshot.changes
        ],
        "problems": [terminal.problem(p) for p in snapshot.problems],
    }


def _window(window: Window, learnt: Learnt) -> dict[str, object]:
    # Of one machine alone nobody says how far off it is.
    low, high = (None, None) if window.account_percent is not None else band(window)
    return {
        "name": window.name,
        "percent": round(window.percent, 2),
        "account_percent": round(window.percent if window.account_percent is None else window.account_percent, 2),
        "low_percent": None if low is None else round(low, 2),
        "high_percent": None if high is None else round(high, 2),
        "uncorrected_percent": round(window.uncorrected_percent, 2),
        "elsewhere_percent": round(learnt.elsewhere_percent, 2),
        "source": window.told_source,
        "source_at": terminal.iso(window.source_at),
        "guess": window.is_guess,
        "kind": window.kind,
        "starts_at": terminal.iso(window.starts_at),
        "resets_at": terminal.iso(window.resets_at),
        "spend_usd": terminal.usd(window.spend_microusd),
        "budget_usd": terminal.usd(window.budget_microusd),
        "percent_per_hour": round(window.percent_per_hour, 2),
        "full_at": terminal.iso(window.full_at),
        "full_early_at": terminal.iso(window.full_early_at),
        "full_late_at": terminal.iso(window.full_late_at),
        "full_before_reset": window.full_before_reset,
    }


def totals(sums: Totals) -> dict[str, object]:
    """A sum in the shape of the contract."""
    tokens = sums.tokens
    return {
        "responses": sums.responses,
        "input_tokens": tokens.input,
        "output_tokens": tokens.output,
        "cache_write_5m_tokens": tokens.cache_write_5m,
        "cache_write_1h_tokens": tokens.cache_write_1h,
        "cache_read_tokens": tokens.cache_read,
        "unfinished_responses": sums.unfinished,
        "cost_usd": terminal.usd(sums.cost_microusd),
    }
