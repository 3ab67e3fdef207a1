"""What the pages ask the store, apart from their widgets: the first answer is on its way while those still load.

Only what is asked is imported: the first page must not wait for the figures of the others.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import msgspec

from mytokentracker.charts.desk import Desk, Figures, Question
from mytokentracker.charts.units import UNITS
from mytokentracker.core.figures.ranges import NAMED, Range, stretch
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.records import Machine, Snapshot, Totals
from mytokentracker.core.reports import UNKNOWN, Row

if TYPE_CHECKING:
    from mytokentracker.figures.accuracy import AccuracyPage
    from mytokentracker.figures.models import Models, ProjectUse
    from mytokentracker.figures.overview import Choice, Overview
    from mytokentracker.figures.projects import Projects
    from mytokentracker.figures.savings import Savings
    from mytokentracker.figures.sessions import Query
    from mytokentracker.figures.trends import Trends

OVERVIEW, SESSIONS = "overview", "sessions"
RANGES = (*NAMED, "all")
BY = ("model", "project", "kind")

SAVINGS_RANGES = ("7d", "30d", "all")
FIRST_ROWS = 100
# Live updates look at the last hours only; older ones change too, when old transcripts turn up.
_READ_ANEW_SECONDS = 300


class OverviewFigures(msgspec.Struct, frozen=True):
    """is_empty: the store holds nothing at all."""

    snapshot: Snapshot
    overview: "Overview"
    is_empty: bool


class ModelsFigures(msgspec.Struct, frozen=True):
    """model: of which projects are listed; None where there is none."""

    models: "Models"
    model: str | None
    projects: tuple["ProjectUse", ...]


class SessionsFigures(msgspec.Struct, frozen=True):
    """What the list begins with. projects, models: what it can be narrowed to."""

    query: "Query"
    count: int
    totals: Totals
    first: tuple[Row, ...]
    projects: tuple[str, ...]
    models: tuple[str, ...]
    now: int


def alone(ask: Question[Figures]) -> Question[Figures]:
    """The same question of the machine that is looked at alone, where one is."""

    def narrow(desk: Desk) -> Figures:
        with desk.alone():
            return ask(desk)

    return narrow


def machines() -> Question[tuple[Machine, ...]]:
    """The machines that there are to look at; none without a hub."""
    from mytokentracker.store.narrowing import choices

    return lambda desk: choices(desk.connection, desk.configuration.machine)


def overview(choice: "Choice") -> Question[OverviewFigures]:
    """The windows now, and the usage chart as it was chosen."""
    from mytokentracker.figures.overview import overview as overview_page
    from mytokentracker.snapshots import part, take

    def ask(desk: Desk) -> OverviewFigures:
        snapshot = take(desk.reader, desk.configuration, desk.now, learned=desk.learned)
        if desk.machine is not None:
            snapshot = part(desk.reader, desk.configuration, snapshot, desk.machine, desk.learned)
        with desk.alone():
            return read(desk, snapshot)

    def read(desk: Desk, snapshot: Snapshot) -> OverviewFigures:
        known, read_at = cast("tuple[Overview | None, int]", desk.memory.get(OVERVIEW, (None, 0)))
        if not 0 <= desk.now - read_at < _READ_ANEW_SECONDS:
            known, read_at = None, desk.now
        page = overview_page(desk.reader, desk.configuration, desk.learned, desk.now, choice, known)
        desk.memory[OVERVIEW] = (page, read_at)
        return OverviewFigures(snapshot, page, desk.reader.first_at() is None)

    return ask


def projects(chosen: Range) -> "Question[Projects]":
    """The projects in a range."""
    from mytokentracker.figures.projects import projects as all_projects

    return alone(lambda desk: all_projects(desk.reader, desk.configuration, desk.learned, desk.now, chosen))


def project_times(chosen: Range) -> "Question[Overview]":
    """What projects cost over the bins of a range."""
    from mytokentracker.figures.overview import Choice
    from mytokentracker.figures.overview import overview as overview_page

    choice = Choice(chosen, "project")
    return alone(lambda desk: overview_page(desk.reader, desk.configuration, desk.learned, desk.now, choice))


def models(chosen: Range, wanted: str | None) -> Question[ModelsFigures]:
    """All models in a range, and the projects of one of them."""
    from mytokentracker.figures.models import by_project
    from mytokentracker.figures.models import models as all_models

    def ask(desk: Desk) -> ModelsFigures:
        found = all_models(desk.reader, desk.configuration, desk.now, chosen)
        names = [model.name for model in found.models]
        model = wanted if wanted in names else next(iter(names), None)
        uses = () if model is None else by_project(desk.reader, desk.configuration, desk.now, chosen, model)
        return ModelsFigures(found, model, uses)

    return alone(ask)


def sessions(query: "Query", chosen: Range) -> Question[SessionsFigures]:
    """The sessions of a query in a range. The list itself stays in the desk's memory."""
    from mytokentracker.figures.sessions import Sessions

    def ask(desk: Desk) -> SessionsFigures:
        zone = desk.configuration.choices.zone
        since = None if chosen.name == "all" else stretch(chosen, desk.now, zone).since
        found = Sessions(desk.reader, desk.configuration, msgspec.structs.replace(query, since=since))
        desk.memory[SESSIONS] = found
        names = ProjectNames(desk.configuration.settings.project_names)
        keys = {names.key(folder) or UNKNOWN for folder in desk.reader.projects()}
        return SessionsFigures(
            query,
            found.count(),
            found.totals(),
            found.fetch(0, FIRST_ROWS),
            tuple(sorted(keys)),
            desk.reader.models(),
            desk.now,
        )

    return alone(ask)


def trends(first_weekday: int) -> "Question[Trends]":
    """Weeks, days and hours."""
    from mytokentracker.figures.trends import trends as all_trends

    return alone(lambda desk: all_trends(desk.reader, desk.configuration, desk.now, first_weekday))


def savings(chosen: Range) -> "Question[Savings]":
    """Months, days and plans."""
    from mytokentracker.figures.savings import savings as all_savings

    return lambda desk: all_savings(desk.reader, desk.configuration, desk.learned, desk.now, chosen)


def accuracy() -> "Question[AccuracyPage]":
    """All that the readings say."""
    from mytokentracker.figures.accuracy import accuracy_page

    return lambda desk: accuracy_page(desk.learned, desk.now)


def first(page: str, choice: Callable[[str, str, tuple[str, ...]], str], first_weekday: int) -> Question[Any]:
    """What a page asks when it opens. choice: name, default and allowed values to what was chosen the last time."""

    def ranged(default: str, allowed: tuple[str, ...] = RANGES) -> Range:
        return Range(choice("range", default, allowed), first_weekday=first_weekday)

    if page == "projects":
        return projects(ranged("30d"))
    if page == "models":
        return models(ranged("30d"), None)
    if page == "sessions":
        from mytokentracker.figures.sessions import Query

        return sessions(Query(), ranged("all"))
    if page == "trends":
        return trends(first_weekday)
    if page == "savings":
        return savings(ranged("30d", SAVINGS_RANGES))
    if page == "accuracy":
        return accuracy()
    from mytokentracker.figures.overview import Choice

    chosen = UNITS[choice("unit", "microusd", tuple(UNITS))]
    return overview(Choice(ranged("24h"), choice("by", "model", BY), chosen.name, chosen.window))
