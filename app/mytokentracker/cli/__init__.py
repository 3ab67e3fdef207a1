"""The command line: which commands there are, and what happens when one fails."""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable

from mytokentracker.cli.arguments import parser
from mytokentracker.cli.shown import Shown
from mytokentracker.core import handles
from mytokentracker.core.records import Failed, Problem
from mytokentracker.faults import noted
from mytokentracker.paths import Paths, paths


class UsageError(Failed):
    """A command was called with what does not go together, or cannot be read."""


def run(arguments: list[str]) -> int:
    """Runs one command. Exit status: 0 done, 1 a problem that the person can mend, 2 wrong usage."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # The shell has closed it, or Windows has no console: print(file=None) would go to the other one.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console without our bar's characters shows question marks
        if not isinstance(stream, Shown | None):
            setattr(sys, name, Shown(stream))
    return _written(_status(arguments))


def _status(arguments: list[str]) -> int:
    as_json = _asks_for(arguments, "--json") and not _asks_for(arguments, "--csv")
    try:
        places = paths(os.environ)
    except OSError as error:
        hint = f"The folder that it was started in: {error.strerror}. Give the whole path."
        _say(Problem("MYTOKENTRACKER_HOME cannot be used", hint), as_json=as_json)
        return 1
    try:
        options = parser().parse_args(arguments)
        try:
            return _command(options, places)
        except Exception as error:
            if not _set_aside(error, places):
                raise
        return _command(options, places)
    except SystemExit as ended:
        # argparse has said what was wrong, or shown its help.
        status = ended.code if isinstance(ended.code, int) else 0
        if status and as_json:
            _print_json(Problem("Wrong usage", "mytokentracker --help says what there is."))
        return status
    except Failed as failure:
        _say(failure.problem, as_json=as_json)
        return 2 if isinstance(failure, UsageError) else 1
    except KeyboardInterrupt:
        _say(Problem("Stopped", "Nothing is lost: the next run goes on where this one stopped."), as_json=as_json)
    except BrokenPipeError:
        pass  # the reader of our output has gone, as `head` does; there is nobody to tell
    except Exception as error:  # noqa: BLE001 - no command ever prints a traceback
        _say(_explained(error, places), as_json=as_json)
    return 1


def _asks_for(arguments: list[str], option: str) -> bool:
    """Whether this option is among them, in full or as far as argparse understands it."""
    return any(len(one) > len("--") and option.startswith(one) for one in arguments)


def _written(status: int) -> int:
    """The exit status once the output has arrived; the interpreter would try that after us, and complain in its way."""
    try:
        sys.stdout.flush()
    except OSError as error:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError) and status == 0:
            _say(Problem("The output cannot be written", f"{error.strerror or error}."))
        return 1
    return status


def _command(options: argparse.Namespace, places: Paths) -> int:  # noqa: PLR0912 - one for each command
    command: Callable[[Paths, argparse.Namespace], int]
    match options.command:
        case None:
            from mytokentracker.cli.tray import run_tray as command
        case "charts":
            from mytokentracker.cli.charts import run_charts as command
        case "scan":
            from mytokentracker.cli.looking import run_scan as command
        case "status":
            from mytokentracker.cli.looking import run_status as command
        case "report":
            from mytokentracker.cli.report import run_report as command
        case "export":
            from mytokentracker.cli.export import run_export as command
        case "sync":
            from mytokentracker.cli.syncing import run_sync as command
        case "syncs":
            from mytokentracker.cli.syncing import run_syncs as command
        case "replay":
            from mytokentracker.cli.replaying import run_replay as command
        case "hook" | "statusline":
            from mytokentracker.cli.connecting import run_connecting as command
        case "token":
            from mytokentracker.cli.token import run_token as command
        case "prices":
            from mytokentracker.cli.pricing import run_prices as command
        case "updates":
            from mytokentracker.cli.updating import run_updates as command
        case "licences":
            from mytokentracker.cli.licences import run_licences as command
        case "quit":
            from mytokentracker.cli.quitting import run_quit as command
        case "hub":
            from mytokentracker.cli.hub import run_hub as command
        case "doctor" if options.session is not None:
            from mytokentracker.cli.reconciling import run_reconciliation as command
        case _:
            from mytokentracker.cli.doctor import run_doctor as command
    return command(places, options)


def _say(problem: Problem, *, as_json: bool = False) -> None:
    """For people; and for a program that waits for a document, as one."""
    if as_json:
        _print_json(problem)
    print(f"mytokentracker: {problem.title}", file=sys.stderr)
    if problem.hint:
        print(f"  {problem.hint}", file=sys.stderr)


def _print_json(problem: Problem) -> None:
    from mytokentracker.cli import terminal

    terminal.print_json({"error": {"title": problem.title, "hint": problem.hint}})


def _set_aside(error: Exception, places: Paths) -> bool:
    """Whether a damaged store was the reason, which is out of the way now: the command can be tried again.

    Commands read all they need before they print. A store that the tray holds open is left to the tray.
    """
    import sqlite3

    from mytokentracker import lock
    from mytokentracker.cli import terminal
    from mytokentracker.store.opening import is_damage, made_anew

    if not isinstance(error, sqlite3.Error) or not is_damage(error) or lock.is_held(places.tray_lock):
        return False
    terminal.print_problems((made_anew(places.store),))
    return True


def _explained(error: Exception, places: Paths) -> Problem:
    import sqlite3

    from mytokentracker.store.opening import explain, is_damage

    known = None if isinstance(error, OSError) else explain(error, places.store)
    if known is not None:
        return known.problem
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return Problem("The store is damaged", "The tray, which is using it, sets it aside and counts anew.")
    if isinstance(error, OSError):
        if hint := handles.advice(error.errno):
            return Problem("No more files can be opened", hint)
        return Problem(f"{error.filename or 'A file'} cannot be used", f"{error.strerror or error}.")
    return noted(error, places)
