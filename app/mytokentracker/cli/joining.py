"""The commands `hub join` and `hub leave`: this machine's connection to a hub."""

import argparse
import contextlib
import os
import platform
from pathlib import Path

from mytokentracker.cli import terminal
from mytokentracker.cli.asking import asked_token
from mytokentracker.core.records import Failed
from mytokentracker.hub.client import connection, joining, telling
from mytokentracker.paths import Paths
from mytokentracker.sharing import membership
from mytokentracker.sharing.token import VARIABLE
from mytokentracker.syncs import ring


def run_joining(places: Paths, options: argparse.Namespace) -> int:
    """`hub join` and `hub leave`."""
    if options.hub == "leave":
        return _leave(places, forgets=options.forget)
    ca_file = None if options.ca_file is None else str(Path(options.ca_file).absolute())
    name = options.name or platform.node() or "a machine"
    wish = joining.Wish(options.url, name, ca_file, options.project_names, options.new_machine)
    try:
        # Before the token is asked for: nobody should type it for an address that it is not sent to.
        connection.checked_url(wish.url)
        secret = os.environ.get(VARIABLE) or asked_token().reveal()
        joined = membership.join(places, wish, secret)
    except membership.NotKept as failure:
        hint = f"{failure.problem.hint} On a server without one, have {VARIABLE} set whenever this program runs."
        raise Failed(failure.problem.title, hint) from failure
    ring(places)
    print(f"Joined {joined.url} as {joined.name}.")
    print(f"What is sent: {telling.sent(joined)}")
    lacks = _lacking(joined, secret)
    if lacks:
        print(lacks)
    print(
        "Next: the tray sends and fetches by itself. Without one: `mytokentracker hub sync` now, and a timer for later"
    )
    print("(`mytokentracker hub units --write`, or cron).")
    return 0


def _lacking(joined: connection.Connection, secret: str) -> str:
    from mytokentracker.hub.client.calls import Hub

    with contextlib.suppress(connection.HubError), Hub(joined, secret.strip()) as hub:
        scopes = hub.own_token().scopes
        return telling.lacking(reads="read" in scopes, manages="manage" in scopes)
    return ""


def _leave(places: Paths, *, forgets: bool) -> int:
    was = places.hub.exists()
    terminal.print_problems(membership.leave(places, os.environ, keeps_others=not forgets))
    ring(places)
    if not was:
        print("It was not connected." + (" What others had sent is forgotten here." if forgets else ""))
        return 0
    print("This machine sends nothing any more. What it sent stays at the hub; if it joins again, it goes on there.")
    print("To delete that, too: remove this machine in Settings, Hub, on another one of yours.")
    if not forgets:
        print("What the others sent to it stays here. To forget that, too: mytokentracker hub leave --forget")
    return 0
