"""The commands sync and syncs: what Claude showed."""

import argparse
import csv
import sys
import time
from collections.abc import Callable, Iterator
from datetime import tzinfo
from typing import Any, TypeVar

import msgspec

from mytokentracker import settings, snapshots, syncs
from mytokentracker.cli import UsageError, terminal
from mytokentracker.cli.looking import looked, print_status
from mytokentracker.core import sync_text, text
from mytokentracker.core.entering import parse_percent, parse_time_left
from mytokentracker.core.learned import Learned
from mytokentracker.core.official import is_near
from mytokentracker.core.plausible import is_odd
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.core.spreadsheet import harmless
from mytokentracker.core.weekly_reset import parse_weekly_reset
from mytokentracker.core.windows import SESSION_SECONDS, week_span
from mytokentracker.learning import learnt_from
from mytokentracker.paths import Paths
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import StoredReading

_T = TypeVar("_T")
_KINDS = ("input", "output", "cache_write", "cache_read")


def run_sync(places: Paths, options: argparse.Namespace) -> int:
    """`sync`: Quick Sync from the command line."""
    session = _entered("--session", options.session, parse_percent)
    weekly = _entered("--weekly", options.weekly, parse_percent)
    left = _entered("--session-resets-in", options.session_resets_in, lambda t: parse_time_left(t, SESSION_SECONDS))
    reset = _entered("--weekly-resets", options.weekly_resets, parse_weekly_reset)
    if left is not None and session is None:
        hint = "Add --session with the percentage that Claude shows beside it."
        raise UsageError("--session-resets-in belongs to a percentage", hint)
    if session is None and weekly is None and options.weekly_resets is None:
        hint = "For example: mytokentracker sync --session 34 --weekly 12 (from /usage in Claude Code)."
        raise UsageError("Nothing to sync", hint)
    if options.weekly_resets is not None:
        settings.save(places.settings, {"weekly_reset": options.weekly_resets})
    with looked(places, also_while_tray_runs=True) as look:
        reader, now = Reader(look.connection), int(time.time())
        before = snapshots.take(reader, look.configuration, now, scanned_at=now)
        resets_at = None if left is None else now + left
        syncs.take_in(look.connection, look.configuration, syncs.Entered(session, weekly, resets_at), now)
        after = snapshots.take(reader, look.configuration, now, scanned_at=now, problems=look.problems)
    syncs.ring(places)
    typed = tuple(
        (name, percent) for name, percent in (("session", session), ("weekly", weekly)) if percent is not None
    )
    for window, percent in typed:
        _print_change(window, percent, before, after)
    if reset is not None:
        _print_ignored(reset, after, look.configuration.choices.zone)
    print_status(after, look.configuration.choices.zone, places)
    for window, percent in typed:
        _doubt(window, percent, before, after)
    return 0


def _print_change(window: str, percent: float, before: Snapshot, after: Snapshot) -> None:
    """What the percentage changes, in the words of the Quick Sync window."""
    compared = sync_text.compared(before.window(window), percent)
    said = f"{text.window_title(window)}: {compared[0].lower()}{compared[1:]}."
    accuracy = sync_text.accuracy(sync_text.learnt(after, window))
    advice = sync_text.advice(before, before.window(window), percent)
    print(" ".join(part for part in (said, f"{accuracy}." if accuracy else "", advice) if part))


def _print_ignored(reset: tuple[int, int, int], after: Snapshot, zone: tzinfo | None) -> None:
    """That another reset counts than the one that was given, where Claude Code itself names one."""
    given, counts = week_span(after.as_of, reset, zone).resets_at, after.window("weekly").resets_at
    if counts is not None and not is_near(given, counts):
        when = text.moment(counts, after.as_of, zone)
        print(f"Week: Claude Code itself says that it resets {when}, and that counts; yours where it does not say.")


def _doubt(window: str, percent: float, before: Snapshot, after: Snapshot) -> None:
    """Nobody can be asked here: what is odd is said, and how to take it back. A correction answers that question."""
    known = sync_text.learnt(before, window)
    is_correction = sync_text.learnt(after, window).readings == known.readings
    if not is_correction and is_odd(before.window(window), known, percent):
        title = f"Is it really {sync_text.exact(percent)} %? Ours was {text.percent(before.window(window).percent)} %"
        hint = "If it was mistyped, give the right one within a minute: it takes its place."
        terminal.print_problems((Problem(title, hint),))


def run_syncs(places: Paths, options: argparse.Namespace) -> int:
    """`syncs`: all readings with what we had computed; with --json in the replay format, one reading a line."""
    with looked(places) as look:
        reader = Reader(look.connection)
        stored = reader.readings()
        learned = learnt_from(stored, snapshots.priors(reader, look.configuration))
        zone = look.configuration.choices.zone
        terminal.print_problems((*look.configuration.problems, *look.problems))
    if options.json:
        for line in _lines(stored, learned):
            print(msgspec.json.encode(line).decode())
    elif options.csv:
        writer = csv.DictWriter(sys.stdout, [*_COLUMNS, "spend_usd"], lineterminator="\n")
        writer.writeheader()
        for line in _lines(stored, learned):
            spent = sum(sum(kinds.values()) for kinds in line["spend_usd"].values())
            writer.writerow({**{name: harmless(line[name]) for name in _COLUMNS}, "spend_usd": round(spent, 6)})
    elif not stored:
        print("No syncs yet. Type what Claude shows: mytokentracker sync --session 34 --weekly 12")
    else:
        rows = [
            (
                f"{text.date(line.at, zone)} {text.clock(line.at, zone)}",
                text.window_title(line.window),
                line.source,
                f"{line.percent:g} %",
                f"{predicted.percent:.1f} %",
                predicted.estimator,
            )
            for line, predicted in zip(stored, learned.predicted, strict=True)
        ]
        print(terminal.table(("When", "Window", "Source", "Claude's", "Ours before", "Estimator"), rows, 3))
    return 0


_COLUMNS = (
    "at", "window", "plan", "budget_usd", "actual_percent", "predicted_percent", "low_percent", "high_percent",
    "estimator", "uncorrected_percent", "source", "id",
)  # fmt: skip


def _lines(stored: tuple[StoredReading, ...], learned: Learned) -> Iterator[dict[str, Any]]:
    for reading, predicted in zip(stored, learned.predicted, strict=True):
        spend = {
            model: {kind: terminal.usd(getattr(kinds, kind)) for kind in _KINDS}
            for model, kinds in reading.spend.items()
        }
        yield {
            "at": terminal.iso(reading.at),
            "window": reading.window,
            "plan": reading.plan,
            "spend_usd": spend,
            "actual_percent": reading.percent,
            "budget_usd": terminal.usd(reading.budget_microusd),
            "predicted_percent": round(predicted.percent, 3),
            "low_percent": round(predicted.low_percent, 3),
            "high_percent": round(predicted.high_percent, 3),
            "estimator": predicted.estimator,
            "uncorrected_percent": round(predicted.uncorrected_percent, 3),
            "source": reading.source,
            "learnt": reading.learnt,
            "id": reading.id,
        }


def _entered(option: str, given: str | None, parse: Callable[[str], _T]) -> _T | None:
    try:
        return None if given is None else parse(given)
    except ValueError as error:
        raise UsageError(f"{option}: {error}", "") from None
