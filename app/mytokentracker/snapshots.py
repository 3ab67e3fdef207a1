"""What is configured, and a snapshot of the store under it: the same for the tray and the command line."""

import os
from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path

import msgspec

from mytokentracker import prices, settings
from mytokentracker.core import reports, summary
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import History, Problem, Progress, Snapshot
from mytokentracker.core.windows import AHEAD_SECONDS, day_start
from mytokentracker.paths import Paths, claude_folders
from mytokentracker.store.reader import Filter, Reader

# How far back the chain of fixed session windows is followed.
_CHAIN_SECONDS = 2 * 86400


class Configuration(msgspec.Struct, frozen=True):
    """The settings and all that follows from them. folders: Claude Code's. problems: what is wrong with any of it."""

    settings: settings.Settings
    choices: summary.Choices
    prices: PriceTable
    folders: tuple[Path, ...]
    problems: tuple[Problem, ...]


def configure(paths: Paths, environ: Mapping[str, str]) -> Configuration:
    """Reads settings, prices and plans; what cannot be used is left out and becomes a problem."""
    chosen, wrong_settings = settings.load(paths.settings)
    table, wrong_prices = prices.load(paths.prices)
    plan, wrong_plan = settings.budget(chosen, prices.plans())
    folders = claude_folders(environ, chosen.claude_folders)
    choices = summary.Choices.of(
        plan, chosen.plan is not None, chosen.session_window, chosen.weekly_reset, zone(chosen.timezone)
    )
    problems = (*wrong_settings, *wrong_prices, *wrong_plan, *_folder_problems(folders))
    return Configuration(chosen, choices, table, folders, problems)


def zone(name: str | None) -> tzinfo | None:
    """The zone of that name; None, the computer's, where there is no name."""
    if name is None:
        return None
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def take(
    reader: Reader,
    configuration: Configuration,
    now: int,
    *,
    history: History | None = None,
    scanned_at: int | None = None,
    progress: Progress | None = None,
    paused: bool = False,
    problems: tuple[Problem, ...] = (),
) -> Snapshot:
    """The snapshot at `now`. history: saves counting the whole store. Raises: sqlite3.Error."""
    choices = configuration.choices
    until = now + AHEAD_SECONDS
    times = reader.times(now - _CHAIN_SECONDS) if choices.session_window == "fixed" else ()
    spans = summary.spans(now, choices, times)
    quarters = Filter(day_start(now, choices.zone) // reports.QUARTER_SECONDS, -(-until // reports.QUARTER_SECONDS))
    today = {one.keys[0]: one.totals for one in reader.sums(("project",), quarters)}
    used = summary.Used(
        recent=reader.spends(min(spans.session.starts_at, spans.chart_from), until),
        week=reader.spends_by_quarter(spans.week.starts_at, until),
        today=reports.add(today.values()),
        top_project=min(filter(None, today), key=lambda folder: (-today[folder].cost_microusd, folder), default=None),
        current_model=reader.current_model(now),
        history=history or reader.history(),
    )
    ahead = _ahead_problem(reader.newest_at(), now)
    return summary.snapshot(
        now,
        choices,
        spans,
        used,
        scanned_at=scanned_at,
        progress=progress,
        paused=paused,
        problems=(*configuration.problems, *ahead, *problems),
    )


def _folder_problems(folders: tuple[Path, ...]) -> tuple[Problem, ...]:
    missing = [str(folder) for folder in folders if not os.path.isdir(folder)]  # noqa: PTH112 - never raises
    if missing:
        hint = f"{', '.join(missing)}: check CLAUDE_CONFIG_DIR and the folders in Settings."
        return (Problem("A Claude Code folder does not exist", hint),)
    if not folders:
        hint = "Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings."
        return (Problem("No Claude Code folder was found", hint),)
    return ()


def _ahead_problem(newest_at: int | None, now: int) -> tuple[Problem, ...]:
    if newest_at is None or newest_at <= now + AHEAD_SECONDS:
        return ()
    hint = "They count once their time has come. Check the date and time of this computer."
    return (Problem("Some responses are dated in the future", hint),)
