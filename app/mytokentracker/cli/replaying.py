"""The command replay: how well we would have predicted given readings."""

import argparse
from pathlib import Path
from typing import Any, cast

import msgspec

from mytokentracker import prices
from mytokentracker.cli import terminal
from mytokentracker.core.records import Failed
from mytokentracker.core.replay import Line, parse_line, replay
from mytokentracker.paths import Paths


def run_replay(_places: Paths, options: argparse.Namespace) -> int:
    """`replay`: predicts each reading of the file before it learns from it."""
    file = Path(options.file)
    try:
        lines = _lines(file.read_bytes())
    except ValueError as error:
        hint = "One reading a line, as `mytokentracker syncs --json` writes them."
        raise Failed(f"{file} is not in the replay format: {error}", hint) from None
    result = cast("dict[str, Any]", replay(lines))
    if options.json:
        terminal.print_json(result)
    else:
        _print(result)
    return 0


def _lines(data: bytes) -> list[Line]:
    plans = prices.plans()
    found = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if raw.strip():
            try:
                value = msgspec.json.decode(raw)
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                raise ValueError(f"line {number} is not JSON") from None
            found.append(parse_line(number, value, plans))
    return found


def _print(result: dict[str, Any]) -> None:
    rows, summary = result["rows"], result["summary"]
    if not rows:
        print("There are no readings in it.")
        return
    shown = [
        (
            row["at"],
            row["window"],
            "" if row["actual_percent"] is None else f"{row['actual_percent']:g} %",
            f"{row['predicted_percent']:.1f} %",
            f"{row['low_percent']:.1f} to {row['high_percent']:.1f} %",
            f"{row['uncorrected_percent']:.1f} %",
            row["estimator"],
        )
        for row in rows
    ]
    header = ("At", "Window", "Claude's", "Predicted", "Band", "Uncorrected", "Estimator")
    print(terminal.table(header, shown, 2))
    print(f"\nMedian error: {_percent(summary['median_error'])}")
    for name, score in summary["estimators"].items():
        print(f"  {name}: {_percent(score['median_error'])}, chosen {score['chosen']} times")


def _percent(error: float | None) -> str:
    return "not known" if error is None else f"{100 * error:.1f} %"
