"""The command `export`: every stored response into a file, numbers and ids only."""

import argparse
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import msgspec

from mytokentracker.cli import UsageError, terminal
from mytokentracker.cli.looking import looked, of_machine
from mytokentracker.core import text
from mytokentracker.core.records import Failed
from mytokentracker.core.reports import UNKNOWN
from mytokentracker.core.spreadsheet import harmless
from mytokentracker.paths import Paths
from mytokentracker.replacing import replaced
from mytokentracker.store.reader import Reader

_COLUMNS = (
    "at", "message_id", "session", "project", "model", "input_tokens", "output_tokens", "cache_write_5m_tokens",
    "cache_write_1h_tokens", "cache_read_tokens", "cost_usd", "unfinished", "subagent",
)  # fmt: skip


def run_export(places: Paths, options: argparse.Namespace) -> int:
    """`export`: the ending of the file's name decides its form. --machine: what that one told, alone."""
    file = Path(options.file)
    write = {".csv": _write_csv, ".json": _write_json}.get(file.suffix.lower())
    if write is None:
        raise UsageError(f"{file.name}: not a form to export to", "Name a file that ends in .csv or .json.")
    with looked(places) as look, of_machine(look, options.machine):
        count = _replace(file, write, _rows(Reader(look.connection)))
        terminal.print_problems((*look.configuration.problems, *look.problems))
    print(f"{text.counted(count, 'response')} written to {file}")
    return 0


def _rows(reader: Reader) -> Iterator[dict[str, Any]]:
    for at, message_id, session, project, model, *counts, cost, unfinished, subagent in reader.responses():
        values = (terminal.iso(at), message_id, session, project or UNKNOWN, model, *counts, terminal.usd(cost))
        yield dict(zip(_COLUMNS, (*values, bool(unfinished), bool(subagent)), strict=True))


def _replace(
    file: Path, write: Callable[[TextIO, Iterator[dict[str, Any]]], int], rows: Iterator[dict[str, Any]]
) -> int:
    """Writes beside the file and then takes its place, so that a full disk leaves an older export as it was."""
    try:
        with replaced(file, new_mode=0o666) as target:
            text_target = io.TextIOWrapper(target, encoding="utf-8", newline="")
            count = write(text_target, rows)
            text_target.detach()
    except OSError as error:
        raise Failed(f"{file} cannot be written", f"{error.strerror or error}.") from error
    return count


def _write_csv(target: TextIO, rows: Iterator[dict[str, Any]]) -> int:
    writer = csv.DictWriter(target, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    count = 0
    for row in rows:
        flags = {"unfinished": int(row["unfinished"]), "subagent": int(row["subagent"])}
        writer.writerow({name: harmless(cell) for name, cell in {**row, **flags}.items()})
        count += 1
    return count


def _write_json(target: TextIO, rows: Iterator[dict[str, Any]]) -> int:
    count = 0
    target.write("[")
    for row in rows:
        target.write((",\n" if count else "\n") + msgspec.json.encode(row).decode())
        count += 1
    target.write("\n]\n")
    return count
