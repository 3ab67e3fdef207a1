"""What is configured, and a snapshot of the store under it: the same for the tray and the command line."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from itertools import pairwise, zip_longest
from pathlib import Path

import msgspec

from mytokentracker import prices, settings
from mytokentracker.core import machine_part, money, reports, summary
from mytokentracker.core.further import further_windows
from mytokentracker.core.habits import HABIT_SECONDS
from mytokentracker.core.learned import Learned, Said
from mytokentracker.core.limits import in_force
from mytokentracker.core.one_number import Spends, Then
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.priors import Prior
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.records import Machine, Problem, Progress, Snapshot
from mytokentracker.core.spending import amounts, by_model_and_kind
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.core.windows import AHEAD_SECONDS, LENGTHS, SESSION_SECONDS, WEEK_SECONDS, Span
from mytokentracker.learning import learnt_from
from mytokentracker.paths import Paths, away, claude_folders, folder_labels
from mytokentracker.store.narrowing import choices as choices_of
from mytokentracker.store.narrowing import narrowed
from mytokentracker.store.priors import stored_priors
from mytokentracker.store.reader import Filter, Reader, Sum

# How far back the chain of fixed session windows is followed: most people sleep, some let it work for weeks.
_CHAIN_SECONDS = (2 * 86400, 14 * 86400, 100 * 86400)


class Configuration(msgspec.Struct, frozen=True):
    """The settings and all that follows from them. folders: Claude Code's. problems: what is wrong with any of it.

    machine: this computer's id at the hub, "" without one.
    """

    settings: settings.Settings
    choices: summary.Choices
    prices: PriceTable
    folders: tuple[Path, ...]
    problems: tuple[Problem, ...]
    machine: str = ""


def configure(paths: Paths, environ: Mapping[str, str]) -> Configuration:
    """Reads settings, prices and plans; what cannot be used is left out and becomes a problem.

    From now on, amounts are shown in the currency that is chosen.
    """
    chosen, wrong_settings = settings.load(paths.settings)
    table, wrong_prices = prices.load(paths.prices, paths.fetched_prices)
    plan, wrong_plan = settings.budget(chosen, prices.plans())
    currency, wrong_currency = money.chosen(chosen.currency, chosen.currency_rate)
    money.use(currency)
    folders = claude_folders(environ, chosen.claude_folders)
    choices = summary.Choices.of(
        plan, chosen.plan is not None, chosen.session_window, chosen.weekly_reset, zone(chosen.timezone)
    )
    problems = (
        *wrong_settings,
        *wrong_prices,
        *wrong_plan,
        *wrong_currency,
        *_folder_problems(folders, away(folders, environ), folder_labels(chosen.claude_folder_names, environ)),
    )
    return Configuration(chosen, choices, table, folders, problems, _machine(paths.hub))


def _machine(file: Path) -> str:
    if not os.path.exists(file):  # noqa: PTH110 - never raises
        return ""
    from mytokentracker.hub.client.connection import HubError, load

    try:
        connection = load(file)
    except HubError:  # who asks the hub says so
        return ""
    return "" if connection is None else connection.machine


def zone(name: str | None) -> tzinfo | None:
    """The zone of that name; None, the computer's, where there is no name."""
    if name is None:
        return None
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def looks(paths: Paths) -> tuple[int, ...]:
    """What the files of settings, prices and hub look like: the same again means that nobody has edited them."""
    found = []
    for path in (paths.settings, paths.prices, paths.fetched_prices, paths.hub):
        try:
            status = path.stat()
            found += [status.st_mtime_ns, status.st_size, status.st_ino]
        except OSError as error:
            found.append(-(error.errno or 0))
    return tuple(found)


def take(
    reader: Reader,
    configuration: Configuration,
    now: int,
    *,
    learned: Learned | None = None,
    scanned_at: int | None = None,
    progress: Progress | None = None,
    paused: bool = False,
    problems: tuple[Problem, ...] = (),
) -> Snapshot:
    """The snapshot at `now`. learned: saves finding it out again. Raises: sqlite3.Error."""
    choices = configuration.choices
    until = now + AHEAD_SECONDS
    if learned is None:
        learned = learnt(reader, configuration)
    official = reader.official()
    spans = spans_at(reader, configuration, learned, now)
    today = reader.sums(("project",), _today(configuration, now))
    is_learnt = learned.last or learned.calibration.priors
    by_kind = spends_by_kind(reader, configuration, spans, until) if is_learnt else ({}, {})
    then = [
        _then(reader, configuration, learned.about(window, span.starts_at), span, spend, until)
        for window, span, spend in zip(LENGTHS, (spans.session, spans.week), by_kind, strict=True)
    ]
    used = summary.Used(
        session_by_kind=by_kind[0],
        week_by_kind=by_kind[1],
        recent=reader.spends(min(spans.session.starts_at, spans.chart_from), until),
        week=reader.spends_by_quarter(spans.week.starts_at, until),
        past=reader.spends_by_quarter(now - HABIT_SECONDS, until),
        today=reports.add(one.totals for one in today),
        top_project=_dearest(today, configuration),
        current_model=reader.current_model(now),
        history=reader.history(),
        session_then=then[0],
        week_then=then[1],
    )
    ahead = _ahead_problem(reader.newest_at(), now)
    taken = summary.snapshot(
        now,
        choices,
        spans,
        used,
        learned,
        scanned_at=scanned_at,
        progress=progress,
        paused=paused,
        problems=(*configuration.problems, *official.problems(now), *ahead, *problems),
        further=further_windows(official, now),
        limit_hits=in_force(reader.limit_hits(now - WEEK_SECONDS, until), reader.newest_at(until), now),
    )
    machines = choices_of(reader.connection, configuration.machine)
    return msgspec.structs.replace(taken, machines=machines) if machines else taken


def part(
    reader: Reader, configuration: Configuration, whole: Snapshot, machine: Machine, learned: Learned | None = None
) -> Snapshot:
    """What one machine has of a snapshot; see core.machine_part. learned: as in `take`. Raises: sqlite3.Error."""
    if learned is None:
        learned = learnt(reader, configuration)
    now, until = whole.as_of, whole.as_of + AHEAD_SECONDS
    # Of all machines: the windows are the account's.
    spans = spans_at(reader, configuration, learned, now)
    all_by_kind = dict(zip(LENGTHS, spends_by_kind(reader, configuration, spans, until), strict=True))
    with narrowed(reader.connection, machine.id):
        today = reader.sums(("project",), _today(configuration, now))
        own = machine_part.Own(
            machine,
            dict(zip(LENGTHS, spends_by_kind(reader, configuration, spans, until), strict=True)),
            reader.spends(spans.chart_from, until),
            reports.add(one.totals for one in today),
            _dearest(today, configuration),
            reader.current_model(now),
        )
    return machine_part.part(whole, own, all_by_kind, learned.calibration)


def learnt(reader: Reader, configuration: Configuration) -> Learned:
    """What the readings have taught that count for today's numbers. Raises: sqlite3.Error."""
    return learnt_from(reader.latest_readings(), priors(reader, configuration))


def priors(reader: Reader, configuration: Configuration) -> tuple[Prior, ...]:
    """What others have learnt of the person's plan, as far as they want that and go by the plan's own budgets."""
    chosen = configuration.settings
    if not chosen.hub_learn_from_others:
        return ()
    own = {"session": chosen.session_budget_usd, "weekly": chosen.weekly_budget_usd}
    stored = stored_priors(reader.connection)
    return tuple(one for one in stored if one.plan == chosen.plan and one.window in own and own[one.window] is None)


def _today(configuration: Configuration, now: int) -> Filter:
    zone = configuration.choices.zone
    begins = reports.day_quarter(datetime.fromtimestamp(now, zone).date(), zone)
    return Filter(begins, -(-(now + AHEAD_SECONDS) // reports.QUARTER_SECONDS))


def _dearest(sums: Sequence[Sum], configuration: Configuration) -> str | None:
    """The project with the largest cost, by its key; None where no folder is known."""
    folders = ((one.keys[0], one.totals) for one in sums if one.keys[0] is not None)
    projects = reports.by_project(folders, ProjectNames(configuration.settings.project_names))
    return min(projects, key=lambda key: (-projects[key].cost_microusd, key), default=None)


def _times_since_a_gap(reader: Reader, now: int) -> tuple[int, ...]:
    """See windows.session_span: without a gap in it, the chain would begin elsewhere at each look."""
    times: tuple[int, ...] = ()
    for seconds in _CHAIN_SECONDS:
        times = reader.times_between(now - seconds, now + AHEAD_SECONDS + 1)
        past = (now - seconds, *(at for at in times if at < now), now)
        if any(later - earlier >= SESSION_SECONDS for earlier, later in pairwise(past)):
            break
    return times


def spans_at(reader: Reader, configuration: Configuration, learned: Learned, now: int) -> summary.Spans:
    """Which stretches of time the windows cover at `now`."""
    choices = configuration.choices
    times = _times_since_a_gap(reader, now) if choices.session_window == "fixed" else ()
    return summary.spans(now, choices, times, learned.session_resets_at, learned.weekly_resets_at)


def spends_by_kind(
    reader: Reader, configuration: Configuration, spans: summary.Spans, until: int
) -> tuple[Spends, Spends]:
    """What the session and the week hold, per model and kind in micro-dollars."""
    prices = configuration.prices
    session = by_model_and_kind(reader.uses_between(spans.session.starts_at, until), prices)
    week = by_model_and_kind(reader.uses_between(spans.week.starts_at, until), prices)
    return amounts(session), amounts(week)


def _then(
    reader: Reader, configuration: Configuration, last: Said | None, span: Span, spend: Spends, until: int
) -> Then | None:
    """What the last reading of a window spoke of: see one_number.estimate. spend: what it holds until `until`."""
    if last is None or (last.starts_at == span.starts_at and last.reading.source == "typed"):
        return None
    prices, at = configuration.prices, last.reading.at
    if last.starts_at == span.starts_at:
        # Claude Code told it while a response may not have been in the transcript yet, which its number had in it.
        since = amounts(by_model_and_kind(reader.uses_between(at + 1, until), prices))
        return Then({model: _less(kinds, since.get(model, ())) for model, kinds in spend.items()}, {})
    if span.resets_at is None and last.starts_at < span.starts_at:
        gone = by_model_and_kind(reader.uses_between(last.starts_at, span.starts_at), prices)
        return Then(last.reading.spend, amounts(gone))
    # Since then it became known when the window begins: what we counted then was of another stretch of time.
    held = by_model_and_kind(reader.uses_between(span.starts_at, at + 1), prices)
    return Then(amounts(held), {})


def _less(kinds: Sequence[float], part: Sequence[float]) -> tuple[float, ...]:
    return tuple(max(one - other, 0.0) for one, other in zip_longest(kinds, part, fillvalue=0.0))


def _folder_problems(
    folders: tuple[Path, ...], unasked: frozenset[Path], label: Callable[[Path], str]
) -> tuple[Problem, ...]:
    """unasked: those that may not answer."""
    missing = [
        label(folder)
        for folder in folders
        if folder not in unasked and not os.path.isdir(folder)  # noqa: PTH112 - never raises
    ]
    if missing:
        hint = tr_later("{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.", folders=", ".join(missing))
        return (Problem(tr_noop("A Claude Code folder does not exist"), hint),)
    if not folders:
        hint = tr_noop("Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.")
        return (Problem(tr_noop("No Claude Code folder was found"), hint),)
    return ()


def _ahead_problem(newest_at: int | None, now: int) -> tuple[Problem, ...]:
    if newest_at is None or newest_at <= now + AHEAD_SECONDS:
        return ()
    hint = tr_noop("They count once their time has come. Check the date and time of this computer.")
    return (Problem(tr_noop("Some responses are dated in the future"), hint),)
