"""The command `report`."""

import argparse
import csv
import sys
from datetime import UTC, date, timedelta, tzinfo

from mytokentracker import snapshots
from mytokentracker.cli import UsageError, terminal
from mytokentracker.cli.looking import Look, looked, of_machine, totals
from mytokentracker.core import reports, text
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.records import Failed
from mytokentracker.core.reports import KINDS, Row
from mytokentracker.core.spreadsheet import harmless
from mytokentracker.paths import Paths
from mytokentracker.store.reader import Filter, Reader

_TABLE = ("Responses", "Input", "Output", "Cache write", "Cache read", "Worth")


def run_report(places: Paths, options: argparse.Namespace) -> int:
    """`report`: usage by day, week, month, project, model or session."""
    since, until = _day("--since", options.since), _day("--until", options.until)
    asked = _zone(options.timezone) if options.timezone else None
    with looked(places) as look, of_machine(look, options.machine):
        zone = asked or look.configuration.choices.zone
        reader = Reader(look.connection)
        only = Filter(
            None if since is None else reports.day_quarter(since, zone),
            None if until in (None, date.max) else reports.day_quarter(until + timedelta(days=1), zone),
            _projects(reader, _names(look), options.project),
            _models(reader, options.model),
        )
        rows = _rows(look, reader, options.kind, only, zone)
        terminal.print_problems((*look.configuration.problems, *look.problems))
    if options.json:
        shapes = [_shape(options.kind, row) for row in rows]
        terminal.print_json({"rows": shapes, "totals": totals(reports.add(row.totals for row in rows))})
    elif options.csv:
        _print_csv(options.kind, rows)
    else:
        _print_table(options.kind, rows, zone)
    return 0


def _rows(look: Look, reader: Reader, kind: str, only: Filter, zone: tzinfo | None) -> list[Row]:
    if kind in ("daily", "weekly", "monthly"):
        sums = ((one.keys[0], one.totals) for one in reader.sums(("quarter",), only))
        return reports.by_period(kind, sums, zone)
    if kind == "projects":
        folders = ((one.keys[0], one.totals) for one in reader.sums(("project",), only))
        projects = reports.by_project(folders, _names(look))
        return sorted((Row(key, totals) for key, totals in projects.items()), key=_dearest_first)
    if kind == "models":
        source = look.configuration.prices.source
        rows = [Row(one.keys[0], one.totals, source(one.keys[0])) for one in reader.sums(("model",), only)]
        return sorted(rows, key=_dearest_first)
    return _session_rows(reader, _names(look), only)


def _names(look: Look) -> ProjectNames:
    return ProjectNames(look.configuration.settings.project_names)


def _session_rows(reader: Reader, names: ProjectNames, only: Filter) -> list[Row]:
    times = reader.session_times(only)
    models: dict[str, list[str]] = {}
    for one in reader.sums(("session", "model"), only):
        models.setdefault(one.keys[0], []).append(one.keys[1])
    rows = []
    for one in reader.sums(("session", "project"), only):
        session, project = one.keys
        at = times.get(session, [])
        rows.append(
            Row(
                session,
                one.totals,
                project=names.key(project),
                models=tuple(sorted(models[session])),
                started_at=at[0] if at else None,
                ended_at=at[-1] if at else None,
                active_seconds=reports.active_seconds(at),
            )
        )
    return sorted(rows, key=lambda row: (-(row.started_at or 0), row.key))


def _dearest_first(row: Row) -> tuple[int, str]:
    return -row.totals.cost_microusd, row.key


def _shape(kind: str, row: Row) -> dict[str, object]:
    shape: dict[str, object] = {KINDS[kind]: row.key, **totals(row.totals)}
    if kind == "models":
        shape["price_source"] = row.price_source
    if kind == "sessions":
        shape |= {
            "project": row.project,
            "models": list(row.models or ()),
            "started_at": terminal.iso(row.started_at),
            "ended_at": terminal.iso(row.ended_at),
            "active_seconds": row.active_seconds,
        }
    return shape


def _print_csv(kind: str, rows: list[Row]) -> None:
    shapes = [_shape(kind, row) for row in rows] or [_shape(kind, Row("", reports.add(())))]
    writer = csv.DictWriter(sys.stdout, list(shapes[0]), lineterminator="\n")
    writer.writeheader()
    if rows:
        for shape in shapes:
            if isinstance(shape.get("models"), list):
                shape["models"] = " ".join(map(str, shape["models"]))  # type: ignore[call-overload]
            writer.writerow({name: harmless(cell) for name, cell in shape.items()})


def _print_table(kind: str, rows: list[Row], zone: tzinfo | None) -> None:
    if not rows:
        print("Nothing was used in that time.")
        return
    left = {"sessions": ("Session", "Project", "Started", "Active")}.get(kind, (KINDS[kind].capitalize(),))
    lines = [(*_left(kind, row, zone), *_right(row)) for row in rows]
    lines.append(("Total", *("" for _ in left[1:]), *_right(Row("", reports.add(row.totals for row in rows)))))
    print(terminal.table((*left, *_TABLE), lines, len(left)))
    if any(row.totals.unfinished for row in rows):
        print("+ at least: some responses have no final output count in the transcripts.")
    assumed = [f"{row.key} ({row.price_source})" for row in rows if row.price_source not in (None, "listed")]
    if assumed:
        print(f"Price not listed: {', '.join(assumed)}.")


def _left(kind: str, row: Row, zone: tzinfo | None) -> tuple[str, ...]:
    if kind != "sessions":
        return (row.key,)
    started = reports.UNKNOWN
    if row.started_at is not None:
        started = f"{text.date(row.started_at, zone)} {text.clock(row.started_at, zone)}"
    return row.key, reports.short_folder(row.project), started, text.duration(row.active_seconds or 0)


def _right(row: Row) -> tuple[str, ...]:
    tokens = row.totals.tokens
    written = tokens.cache_write_5m + tokens.cache_write_1h
    output = text.count(tokens.output) + ("+" if row.totals.unfinished else "")
    return (
        text.count(row.totals.responses),
        text.count(tokens.input),
        output,
        text.count(written),
        text.count(tokens.cache_read),
        text.money(row.totals.cost_microusd),
    )


def _day(option: str, given: str | None) -> date | None:
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UsageError(f"{option} {given}: that is no date", "Write it as 2026-11-21.") from None


def _zone(name: str) -> tzinfo:
    if name.upper() in ("UTC", "Z"):
        return UTC
    try:
        found = snapshots.zone(name)
    except (KeyError, ValueError, OSError):
        found = None
    if found is None:
        raise UsageError(f"--timezone {name}: there is no such time zone", "Names are such as Europe/Berlin.") from None
    return found


def _projects(reader: Reader, names: ProjectNames, wanted: str | None) -> tuple[str | None, ...] | None:
    if wanted is None:
        return None
    known = reader.projects()
    keys = reports.matching({names.key(folder) for folder in known}, wanted)
    found = names.folders(filter(None, keys), known) or reports.matching(known, wanted)
    if not found:
        raise Failed(f"No project is called {wanted}", "`mytokentracker report projects` lists them.")
    return found


def _models(reader: Reader, wanted: str | None) -> tuple[str, ...] | None:
    if wanted is None:
        return None
    found = tuple(name for name in reports.matching(reader.models(), wanted) if name is not None)
    if not found:
        raise Failed(f"No model is called {wanted}", "`mytokentracker report models` lists them.")
    return found
