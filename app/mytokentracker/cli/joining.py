"""The commands `hub join` and `hub leave`: this machine's connection to a hub."""

import argparse
import getpass
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from mytokentracker.cli import Failed, terminal
from mytokentracker.core.records import Problem
from mytokentracker.hub.client import connection, joining, telling
from mytokentracker.paths import Paths
from mytokentracker.sharing import membership
from mytokentracker.sharing.exchanging import left
from mytokentracker.sharing.token import VARIABLE
from mytokentracker.syncs import ring

KeepToken = Callable[[str], None]


def run_joining(
    places: Paths, options: argparse.Namespace, keep_token: KeepToken, forget_token: Callable[[], None]
) -> int:
    """`hub join` and `hub leave`. keep_token, forget_token: the keychain's."""
    file = places.hub
    if options.hub == "leave":
        was = file.exists()
        terminal.print_problems(membership.leave(places, os.environ, keeps_others=True, forget_token=forget_token))
        left(places)
        ring(places)
        print("This machine sends nothing any more. What it sent stays at the hub." if was else "It was not connected.")
        return 0
    ca_file = None if options.ca_file is None else str(Path(options.ca_file).absolute())
    wish = joining.Wish(options.url, options.name or platform.node() or "a machine", ca_file, options.project_names)
    try:
        # Before the token is asked for: nobody should type it for an address that it is not sent to.
        connection.checked_url(wish.url)
        joined = joining.join(file, wish, _token(), keep_token)
    except connection.Failed as failure:
        raise Failed(failure.problem) from failure
    ring(places)
    print(f"Joined {joined.url} as {joined.name}.")
    print(f"What is sent: {telling.sent(joined)}")
    return 0


def _token() -> str:
    """From the environment, a prompt that does not show it, or the standard input's first line; never an argument."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    if sys.stdin is None:
        raise Failed(Problem("There is no token", "Give it on the standard input."))
    if sys.stdin.isatty():
        return getpass.getpass("Token (it is not shown): ")
    return sys.stdin.readline()
