"""How often a forecast's band holds what comes: PYTHONPATH=app:. python tests/bench/bench_forecast.py [people].

A case is a look at a window that is said to be full before its reset. It is held when that comes between the band's
ends, or never where the band has no late end. Real ones need TRANSCRIPTS_DIR, a folder of Claude Code's; they are by
the person whose home folder the project lies in. Budgets are drawn around what a window of that person usually holds.
"""

import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from tests.forecast_cases import Case, person, session_cases, week_cases

from mytokentracker.core.records import Spend

_LEAST_RESPONSES = 100


def main() -> None:
    """Print a line for each kind of window and each time since the last use."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    print(
        f"{people} simulated people\n{'':34}  cases   held  early   late  two ends  early end at (of the time to full)"
    )
    r = random.Random(1)
    sessions = [case for seed in range(people) for case in session_cases(person(seed, 20), r)]
    _say_sessions("session", sessions)
    for title, with_habits in (("week by usual hours", True), ("week by the last day", False)):
        weeks = (
            case for seed in range(people) for case in week_cases(person(1000 + seed, 56), r, with_habits=with_habits)
        )
        _say(title, weeks)
    real = os.environ.get("TRANSCRIPTS_DIR")
    if real:
        streams = [spends for spends in _real(Path(real)).values() if len(spends) > _LEAST_RESPONSES]
        print(f"\n{len(streams)} people of {real}")
        _say_sessions("session", [case for spends in streams for case in session_cases(spends, r, each=6)])


def _say_sessions(title: str, cases: list[Case]) -> None:
    _say(title, cases)
    for words, least, most in (("in the last 5 min", 0, 300), ("5 to 30 min ago", 300, 1800), ("before", 1800, 1e9)):
        _say(f"  last use {words}", (case for case in cases if least <= case.idle_seconds < most))


def _say(title: str, cases: Iterable[Case]) -> None:
    seen = tuple(cases)
    held, early = (100 * statistics.fmean(test) for test in ([c.held for c in seen], [c.was_too_early for c in seen]))
    two = 100 * statistics.fmean(case.said.late_at is not None for case in seen)
    low, middle, high = statistics.quantiles((case.early_part for case in seen), n=4)
    print(
        f"{title:34} {len(seen):6} {held:5.1f}% {early:5.1f}% {100 - held - early:5.1f}% {two:8.1f}%"
        f"  median {middle:.2f}, half of them {low:.2f} to {high:.2f}"
    )


def _real(folder: Path) -> dict[str, list[Spend]]:
    """Spends by person, ascending; a project outside of a home folder is a person of its own."""
    found: dict[str, list[Spend]] = {}
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "MYTOKENTRACKER_HOME": home, "CLAUDE_CONFIG_DIR": str(folder)}
        export = Path(home, "export.csv")
        for words in (["scan"], ["export", str(export)]):
            subprocess.run(
                [sys.executable, "-m", "mytokentracker", *words], env=environ, check=True, stdout=subprocess.DEVNULL
            )
        with export.open(newline="") as file:
            for row in csv.DictReader(file):
                if row["at"]:
                    parts = row["project"].split("/")
                    who = parts[2] if len(parts) > 2 and parts[1] in {"home", "Users"} else row["project"]
                    at = int(datetime.fromisoformat(row["at"]).timestamp())
                    found.setdefault(who, []).append(Spend(at, round(float(row["cost_usd"]) * 1_000_000)))
    return {who: sorted(spends, key=lambda spend: spend.at) for who, spends in found.items()}


if __name__ == "__main__":
    main()
