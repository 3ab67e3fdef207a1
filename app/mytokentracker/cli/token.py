"""The command `token`: the hub's API token in the keychain."""

import argparse
import getpass
import sys

from mytokentracker.cli import Failed, terminal
from mytokentracker.core.records import Problem
from mytokentracker.keychain import Held, Keychain, Token

_SAID = {
    "keychain": "A token is in the keychain.",
    "nowhere": "No token is set.",
}


def run_token(options: argparse.Namespace) -> int:
    """`token set`, `token clear` and `token status`."""
    keychain = Keychain(remembers=False)
    match options.action:
        case "set":
            problem = keychain.set(_asked())
            if problem is not None:
                raise Failed(Problem(problem.title, f"{problem.hint} Nothing was kept.".strip()))
            print("The token is in the keychain.")
        case "clear":
            problem = keychain.clear()
            if problem is not None:
                raise Failed(problem)
            print("No token is kept any more.")
        case _:
            _status(keychain.get(), as_json=options.json)
    return 0


def _status(held: Held, *, as_json: bool) -> None:
    if as_json:
        problems = () if held.problem is None else (held.problem,)
        terminal.print_json({"token": held.place, "problems": [terminal.problem(one) for one in problems]})
        return
    if held.problem is not None:
        raise Failed(held.problem)
    print(_SAID[held.place])


def _asked() -> Token:
    """From a prompt that does not show it, or the first line of the standard input; never from an argument."""
    if sys.stdin is None:
        raise Failed(Problem("There is no token", "Give it on the standard input."))
    try:
        said = getpass.getpass("Token (it is not shown): ") if sys.stdin.isatty() else sys.stdin.readline(10_000)
        return Token(said.strip())
    except (ValueError, EOFError):
        hint = "It is one line of letters and digits, as the hub has shown it."
        raise Failed(Problem("This is not a token", hint)) from None
