"""The command line: which commands there are, and what happens when one fails."""

import argparse
import contextlib
import os
import sys
from pathlib import Path

from mytokentracker import __version__
from mytokentracker.core.records import Problem
from mytokentracker.core.reports import KINDS
from mytokentracker.paths import Paths, paths


class Failed(Exception):  # noqa: N818 - it is a message to the person, not a fault
    """A command could not do what was asked. status: the exit status, 2 for wrong usage."""

    def __init__(self, problem: Problem, status: int = 1) -> None:
        super().__init__(problem.title)
        self.problem = problem
        self.status = status


def run(arguments: list[str]) -> int:
    """Runs one command. Exit status: 0 done, 1 a problem that the person can mend, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console without our bar's characters shows question marks
    options = _parser().parse_args(arguments)
    places = paths(os.environ)
    try:
        try:
            return _command(options, places)
        except Exception as error:
            if not _set_aside(error, places):
                raise
        return _command(options, places)
    except Failed as failure:
        _say(failure.problem)
        return failure.status
    except KeyboardInterrupt:
        _say(Problem("Stopped", "Nothing is lost: the next run goes on where this one stopped."))
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; there is nobody to tell.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # noqa: BLE001 - no command ever prints a traceback
        _say(_explained(error, places))
    return 1


def _command(options: argparse.Namespace, places: Paths) -> int:
    match options.command:
        case None:
            from mytokentracker.cli.tray import run_tray

            return run_tray(places)
        case "scan":
            from mytokentracker.cli.looking import run_scan

            return run_scan(places, as_json=options.json)
        case "status":
            from mytokentracker.cli.looking import run_status

            return run_status(places, as_json=options.json)
        case "report":
            from mytokentracker.cli.report import run_report

            return run_report(places, options)
        case "export":
            from mytokentracker.cli.export import run_export

            return run_export(places, Path(options.file))
        case _:
            from mytokentracker.cli.doctor import run_doctor

            return run_doctor(places, as_json=options.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mytokentracker",
        description="How much of your Claude plan Claude Code has used. Without a command: the tray application.",
    )
    parser.add_argument("--version", action="version", version=f"mytokentracker {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    scan = commands.add_parser("scan", help="read what is new in the transcripts")
    status = commands.add_parser("status", help="the two bars and today")
    report = commands.add_parser("report", help="usage by day, week, month, project, model or session")
    report.add_argument("kind", choices=tuple(KINDS))
    report.add_argument("--since", metavar="DATE", help="the first day, YYYY-MM-DD")
    report.add_argument("--until", metavar="DATE", help="the last day, YYYY-MM-DD")
    report.add_argument("--project", metavar="NAME", help="a folder, or a part of its path")
    report.add_argument("--model", metavar="NAME", help="a model, or a part of its name")
    report.add_argument("--timezone", metavar="NAME", help="where days begin, such as Europe/Berlin or UTC")
    forms = report.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="one JSON document")
    forms.add_argument("--csv", action="store_true", help="comma-separated values")
    export = commands.add_parser("export", help="every stored response, numbers and ids only")
    export.add_argument("file", metavar="FILE.csv|FILE.json")
    doctor = commands.add_parser("doctor", help="check that everything is in place")
    for command in (scan, status, doctor):
        command.add_argument("--json", action="store_true", help="one JSON document")
    return parser


def _say(problem: Problem) -> None:
    print(f"mytokentracker: {problem.title}", file=sys.stderr)
    if problem.hint:
        print(f"  {problem.hint}", file=sys.stderr)


def _set_aside(error: Exception, places: Paths) -> bool:
    """Whether a damaged store was the reason, which is out of the way now: the command can be tried again.

    Commands read all they need before they print. A store that the tray holds open is left to the tray.
    """
    import sqlite3

    from mytokentracker import lock
    from mytokentracker.cli import terminal
    from mytokentracker.store.opening import damaged_problem, is_damage, set_aside

    if not isinstance(error, sqlite3.Error) or not is_damage(error) or lock.is_held(places.tray_lock):
        return False
    terminal.print_problems((damaged_problem(set_aside(places.store)),))
    return True


def _explained(error: Exception, places: Paths) -> Problem:
    import sqlite3

    from mytokentracker.settings import SettingsError
    from mytokentracker.store.opening import StoreError, explain, is_damage

    if isinstance(error, SettingsError):
        return Problem(error.title, error.hint)
    known = error if isinstance(error, StoreError) else None
    if known is None and not isinstance(error, OSError):
        known = explain(error, places.store)
    if known is not None:
        return known.problem
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return Problem("The store is damaged", "The tray, which is using it, sets it aside and counts anew.")
    if isinstance(error, OSError):
        return Problem(f"{error.filename or 'A file'} cannot be used", f"{error.strerror or error}.")
    return Problem(f"A fault of the program ({type(error).__name__})", _noted(error, places))


def _noted(error: Exception, places: Paths) -> str:
    import traceback

    file = places.logs / "fault.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Where it happened, never what was at hand there: messages may quote what was read.
        file.write_text("".join(traceback.format_tb(error.__traceback__)) + type(error).__name__ + "\n")
    except OSError:
        return "Please report what you did when it happened."
    return f"Please report it with {file}, which says where it happened and holds nothing of yours."
