"""The command `token`: the hub's API token in the keychain."""

import argparse
import contextlib
import os

from mytokentracker.cli import terminal
from mytokentracker.cli.asking import asked_token
from mytokentracker.core.records import Failed
from mytokentracker.hub import bearer
from mytokentracker.hub.client import connection
from mytokentracker.keychain import Held, Keychain
from mytokentracker.paths import Paths
from mytokentracker.sharing.token import VARIABLE
from mytokentracker.syncs import ring


def run_token(places: Paths, options: argparse.Namespace) -> int:
    """`token set`, `token clear` and `token status`."""
    keychain = Keychain(places)
    match options.action:
        case "set":
            problem = keychain.set(asked_token())
            if problem is not None:
                raise Failed(problem.title, f"{problem.hint} Nothing was kept.".strip())
            _tell_tray(places)
            print("The token is in the keychain.")
        case "clear":
            problem = keychain.clear()
            if problem is not None:
                raise Failed(problem.title, problem.hint)
            print("No token is kept any more.")
        case _:
            in_environ = bearer.parse(os.environ.get(VARIABLE, "").strip()) is not None
            _status(keychain.get(), in_environ=in_environ, as_json=options.json)
    return 0


def _tell_tray(places: Paths) -> None:
    """Refused with the token before, it would wait for minutes; where the file changes it looks at once."""
    with contextlib.suppress(connection.HubError, OSError):
        joined = connection.load(places.hub)
        if joined is not None:
            connection.save(places.hub, joined)
            ring(places)


def _status(held: Held, *, in_environ: bool, as_json: bool) -> None:
    if as_json:
        problems = () if held.problem is None else (held.problem,)
        said = [terminal.problem(one) for one in problems]
        place = "nowhere" if held.token is None else "keychain"
        terminal.print_json({"token": place, "in_environment": in_environ, "problems": said})
        return
    if in_environ:
        print(f"A token is in the environment, {VARIABLE}; that one is used.")
        return
    if held.problem is not None:
        raise Failed(held.problem.title, held.problem.hint)
    print("No token is set." if held.token is None else "A token is in the keychain.")
