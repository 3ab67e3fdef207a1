"""The command `doctor`: whether everything is in place."""

import argparse
import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from mytokentracker import lock, prices, settings
from mytokentracker.away import Away
from mytokentracker.cli import terminal
from mytokentracker.cli.checks import Check
from mytokentracker.cli.doctor_claude import claude_checks
from mytokentracker.cli.doctor_desktop import desktop_checks
from mytokentracker.cli.doctor_hub import hub_checks
from mytokentracker.cli.doctor_program import program_check
from mytokentracker.core import text
from mytokentracker.paths import Paths, away, claude_folders, folder_labels
from mytokentracker.store import place
from mytokentracker.store.opening import StoreError, open_for_reading
from mytokentracker.store.reader import Filter, Reader
from mytokentracker.transcripts.finding import Found, find_changed, silent_folders

_MARKS = {"ok": "✓", "warning": "!", "problem": "✗"}


def run_doctor(places: Paths, options: argparse.Namespace) -> int:
    """`doctor`: exit status 1 when there is a problem."""
    checks = list(_checks(places))
    if options.json:
        terminal.print_json({"checks": checks})
    else:
        for check in checks:
            print(f"{_MARKS[check.state]} {check.check:12} {check.text}")
            if check.hint:
                print(f"  {'':12} {check.hint}")
    return int(any(check.state == "problem" for check in checks))


def _checks(places: Paths) -> Iterator[Check]:
    chosen, wrong = settings.load(places.settings)
    folders = claude_folders(os.environ, chosen.claude_folders)
    looks = _looks(folders)
    answering = {folder: found for folder, found in looks.items() if not found.silent}
    label = folder_labels(chosen.claude_folder_names, os.environ)
    yield program_check()
    yield from _folders(folders, looks, label)
    yield from claude_checks(answering, places, label)
    yield from _store(places)
    if wrong:
        yield from (Check("settings", "warning", one.title, one.hint) for one in wrong)
    elif chosen.plan is None:
        yield Check("settings", "warning", "no plan chosen yet: Pro is assumed", terminal.choose_plan(places.settings))
    else:
        yield Check("settings", "ok", f"plan {chosen.plan}, {places.settings}")
    yield from _prices(places)
    yield _tray(places)
    yield from desktop_checks(places)
    yield from hub_checks(places)
    yield _watching()


def _looks(folders: tuple[Path, ...]) -> dict[Path, Found]:
    """What a walk over each of them finds, but for those that do not exist; of one that may hang, nobody knows that."""
    unasked = away(folders, os.environ)
    looks = {}
    with contextlib.closing(Away()) as eyes:
        for folder in folders:
            if folder in unasked:
                looks[folder] = eyes.added(Found(0, (), ()), (folder,), {}, lambda: False)
            elif os.path.isdir(folder):  # noqa: PTH112 - never raises
                looks[folder] = find_changed((folder,), {})
    return looks


def _folders(folders: tuple[Path, ...], looks: Mapping[Path, Found], label: Callable[[Path], str]) -> Iterator[Check]:
    """looks: of those that exist, what a walk over them found."""
    if not folders:
        hint = "Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings."
        yield Check("folders", "problem", "no Claude Code folder was found", hint)
    for folder in folders:
        if folder not in looks:
            yield Check(
                "folders", "problem", f"{label(folder)} does not exist", "Check CLAUDE_CONFIG_DIR and Settings."
            )
            continue
        found = looks[folder]
        if problems := (*found.problems, *silent_folders(found.silent)):
            yield from (Check("folders", "warning", one.title, one.hint) for one in problems)
        elif not found.files:
            yield Check("folders", "warning", f"{label(folder)}: no transcripts yet", "Start a session in Claude Code.")
        else:
            yield Check("folders", "ok", f"{label(folder)}: {text.counted(found.files, 'transcript')}")


def _store(places: Paths) -> Iterator[Check]:
    if not os.path.exists(places.store):  # noqa: PTH110 - never raises
        yield Check("store", "warning", "no store yet", "Run `mytokentracker scan`, or start the tray.")
        return
    try:
        with contextlib.closing(open_for_reading(places.store)) as connection:
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if sound != "ok":
                hint = "It is set aside and made anew at the next scan."
                yield Check("store", "problem", f"{places.store} is damaged: {sound}", hint)
                return
            reader = Reader(connection)
            history = reader.history()
            skipped = connection.execute("SELECT sum(lines_skipped) FROM files").fetchone()[0] or 0
    except StoreError as error:
        yield Check("store", "problem", error.problem.title, error.problem.hint)
        return
    except sqlite3.Error as error:
        yield Check("store", "problem", f"{places.store} cannot be read: {error}", "A scan sets a damaged store aside.")
        return
    since = f" since {text.date(history.first_at, None)}" if history.first_at else ""
    known = f"{text.counted(history.responses, 'response')}{since}"
    yield Check("store", "ok", f"{known}, {place.size(places.store) / 1e6:.1f} MB, {places.store}")
    if skipped:
        yield Check("transcripts", "ok", f"{text.counted(skipped, 'damaged line')} skipped")


def _prices(places: Paths) -> Iterator[Check]:
    table, wrong = prices.load(places.prices, places.fetched_prices)
    yield from (Check("prices", "warning", one.title, one.hint) for one in wrong)
    try:
        with contextlib.closing(open_for_reading(places.store)) as connection:
            used = {one.keys[0] for one in Reader(connection).sums(("model",), Filter())}
    except (StoreError, sqlite3.Error):
        used = set()
    assumed = sorted(f"{model} ({table.source(model)})" for model in used if table.source(model) != "listed")
    if assumed:
        hint = f"To give a price of your own, write it into {places.prices}."
        yield Check("prices", "warning", f"not listed: {', '.join(assumed)}", hint)
    elif not wrong:
        yield Check("prices", "ok", f"every model has a listed price (table {table.digest})")


def _tray(places: Paths) -> Check:
    if lock.is_held(places.tray_lock):
        return Check("tray", "ok", "running")
    from mytokentracker.look import display

    missing = display.missing()
    if missing is not None:
        return Check("tray", "warning", f"cannot run here: {missing.title}", missing.hint)
    return Check("tray", "warning", "not running", "Start it with `mytokentracker`.")


def _watching() -> Check:
    limit = Path("/proc/sys/fs/inotify/max_user_watches")
    try:
        watches = int(limit.read_text())
    except (OSError, ValueError):
        return Check("watching", "ok", "changes are noticed at once")
    if watches < 8192:
        hint = "Raise fs.inotify.max_user_watches; without it transcripts are looked at once a minute."
        return Check("watching", "warning", f"this system allows only {watches} watched folders", hint)
    return Check("watching", "ok", f"changes are noticed at once ({watches} watched folders allowed)")
