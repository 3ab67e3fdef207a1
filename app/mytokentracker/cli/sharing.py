"""The command `hub sync`, for servers without a tray: looks at the transcripts, then sends and fetches."""

import os
import sys
import time

from mytokentracker import lock
from mytokentracker.cli import Failed, terminal
from mytokentracker.cli.looking import Look, looked, tell_status_line
from mytokentracker.core.records import Problem
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client import telling
from mytokentracker.paths import Paths
from mytokentracker.sharing import token
from mytokentracker.sharing.exchanging import Exchanged, alone, exchange
from mytokentracker.syncs import ring

# The tray, or another command, is done with most exchanges by then.
_PATIENCE_SECONDS = 60.0


def run_sync(places: Paths, *, now: bool) -> int:
    """`hub sync`: exit status 1 when the hub could not be used; what waits is sent the next time.

    now: also where it would wait after a failure, or for the quota.
    """
    connection = _connection(places)
    if connection is None:
        hint = "Join one: mytokentracker hub join https://hub.example.org"
        raise Failed(Problem("This machine is not connected to a hub", hint))
    with looked(places, also_while_tray_runs=True) as look:
        problems = (*look.configuration.problems, *look.problems)
        done = _exchanged(look, places, connection, retry=now)
        tell_status_line(look, places)
    if lock.is_held(places.tray_lock):
        ring(places)
    terminal.print_problems(problems)
    line = telling.told(connection, done.memory, done.waiting, time.time())
    print(line.text[:1].upper() + line.text[1:])
    if line.state != "ok" and line.hint:
        print(line.hint, file=sys.stderr)
    return int(done.memory.problem is not None and done.memory.uploads_from <= time.time())


def share(look: Look, places: Paths) -> tuple[Problem, ...]:
    """After a scan, where this machine is connected and no tray sees to it: what is wrong with the hub."""
    if not look.is_alone or not places.hub.exists():
        return ()
    try:
        connection = _connection(places)
        if connection is None:
            return ()
        done = _exchanged(look, places, connection, retry=False)
    except Failed as failure:
        return (failure.problem,)
    return () if done.memory.problem is None else (done.memory.problem,)


def _connection(places: Paths) -> kept.Connection | None:
    try:
        return kept.load(places.hub)
    except kept.Failed as failure:
        raise Failed(failure.problem) from failure


def _exchanged(look: Look, places: Paths, connection: kept.Connection, *, retry: bool) -> Exchanged:
    found = token.find(os.environ)
    if found.token is None:
        raise Failed(found.problem or Problem("There is no token for the hub", "Join again: mytokentracker hub join"))
    held = alone(places, _PATIENCE_SECONDS)
    if held is None:
        raise Failed(Problem("Another MyTokenTracker is exchanging with the hub", "Try again in a minute."))
    try:
        secret = found.token.reveal()
        return exchange(look.connection, look.configuration, places, connection, secret, retry=retry)
    finally:
        held.release()
