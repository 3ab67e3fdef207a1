"""The commands that look at the transcripts: scan and status; and the look that others take first."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import tzinfo

import msgspec

from mytokentracker import lock, snapshots
from mytokentracker.cli import terminal
from mytokentracker.core import sync_text, text
from mytokentracker.core.one_number import band
from mytokentracker.core.records import Learnt, Problem, Snapshot, Totals, Window
from mytokentracker.core.reports import short_folder
from mytokentracker.paths import Paths
from mytokentracker.scan import ScanResult, find_changed, scan
from mytokentracker.store.opening import open_for_reading, open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer


class Look(msgspec.Struct, frozen=True):
    """The store after a look at the transcripts. result: None when the tray runs, which looks by itself."""

    connection: sqlite3.Connection
    configuration: snapshots.Configuration
    result: ScanResult | None
    problems: tuple[Problem, ...]


@contextmanager
def looked(places: Paths, *, also_while_tray_runs: bool = False) -> Iterator[Look]:
    """A look at the transcripts, with progress on a terminal, and the store open behind it.

    Raises: StoreError, sqlite3.Error when the store refuses.
    """
    configuration = snapshots.configure(places, os.environ)
    result: ScanResult | None = None
    opening: tuple[Problem, ...] = ()
    writes = also_while_tray_runs or not lock.is_held(places.tray_lock) or not places.store.exists()
    if writes:
        connection, opening = open_for_writing(places.store)
    else:
        connection = open_for_reading(places.store)
    with closing(connection):
        if writes:
            result = _scan(connection, configuration)
        yield Look(connection, configuration, result, (*opening, *(result.problems if result else ())))


def _scan(connection: sqlite3.Connection, configuration: snapshots.Configuration) -> ScanResult:
    reprice(connection, configuration.prices)
    writer = Writer(connection, configuration.prices)
    seen = writer.seen()
    with terminal.progress_line() as show:
        return scan(writer, seen, find_changed(configuration.folders, seen), on_progress=show)


def run_scan(places: Paths, *, as_json: bool) -> int:
    """`scan`: reads what is new."""
    started = time.monotonic()
    with looked(places, also_while_tray_runs=True) as look:
        result = look.result
        assert result is not None  # noqa: S101 - it looked itself
        problems = (*look.configuration.problems, *look.problems)
    if as_json:
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


_NOT_IN_JSON = ("complete", "problems")


def run_status(places: Paths, *, as_json: bool) -> int:
    """`status`: the two bars and today."""
    snapshot, zone = current(places)
    if as_json:
        terminal.print_json(_status(snapshot))
    else:
        print_status(snapshot, zone, places)
    return 0


def current(places: Paths) -> tuple[Snapshot, tzinfo | None]:
    """The snapshot of this moment, and the zone in which to tell times."""
    with looked(places) as look:
        now = int(time.time())
        reader = Reader(look.connection)
        snapshot = snapshots.take(reader, look.configuration, now, scanned_at=now, problems=look.problems)
    problems = tuple(msgspec.structs.replace(problem, since=now) for problem in snapshot.problems)
    return msgspec.structs.replace(snapshot, problems=problems), look.configuration.choices.zone


def print_status(snapshot: Snapshot, zone: tzinfo | None, places: Paths) -> None:
    """For people."""
    now = snapshot.as_of
    print(f"{terminal.bold(snapshot.plan.title)}  {text.freshness(snapshot)}")
    for window in snapshot.windows:
        bar = terminal.bar(window.percent)
        shown = f"{text.percent(window.percent):>3} %"
        right = ", ".join(
            part for part in (text.window_left(window, now, zone), text.window_right(window, now, zone)) if part
        )
        print(f"{text.window_title(window.name):8}{bar} {terminal.coloured(shown, window.percent)}  {right}")
    today = snapshot.today
    mostly = f", mostly {short_folder(snapshot.top_project)}" if snapshot.top_project else ""
    at_least = ", at least" if today.unfinished else ""
    cost = text.money(today.cost_microusd)
    print(f"{'Today':8}{text.tokens(today.tokens.total)} tokens{at_least}, worth {cost}{mostly}")
    for line in ("".join(text.pace(snapshot, zone)), *sync_text.news(snapshot, zone)):
        print(f"        {line}")
    problems = snapshot.problems
    if not snapshot.plan_chosen:
        hint = f'Write plan = "max5" (free, pro, max5, max20, team or custom) into {places.settings}.'
        problems = (Problem(f"No plan chosen: {snapshot.plan.title} is assumed", hint), *problems)
    terminal.print_problems(problems)


def _status(snapshot: Snapshot) -> dict[str, object]:
    return {
        "plan": snapshot.plan.name,
        "plan_chosen": snapshot.plan_chosen,
        "as_of": terminal.iso(snapshot.as_of),
        "windows": [_window(window, sync_text.learnt(snapshot, window.name)) for window in snapshot.windows],
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
    low, high = band(window)
    return {
        "name": window.name,
        "percent": round(window.percent, 2),
        "low_percent": round(low, 2),
        "high_percent": round(high, 2),
        "uncorrected_percent": round(window.uncorrected_percent, 2),
        "elsewhere_percent": round(learnt.elsewhere_percent, 2),
        "source": window.source,
        "source_at": terminal.iso(window.source_at),
        "kind": window.kind,
        "starts_at": terminal.iso(window.starts_at),
        "resets_at": terminal.iso(window.resets_at),
        "spend_usd": terminal.usd(window.spend_microusd),
        "budget_usd": terminal.usd(window.budget_microusd),
        "percent_per_hour": round(window.percent_per_hour, 2),
        "full_at": terminal.iso(window.full_at),
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
