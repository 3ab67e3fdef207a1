"""The command `hub sync`, for servers without a tray: looks at the transcripts, then sends and fetches."""

import os
import sys
import time

from mytokentracker import lock
from mytokentracker.cli import terminal
from mytokentracker.cli.looking import Look, looked, tell_status_line
from mytokentracker.core import text
from mytokentracker.core.records import Failed, Problem
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
    connection = kept.load(places.hub)
    if connection is None:
        hint = "Join one: mytokentracker hub join https://hub.example.org"
        raise Failed("This machine is not connected to a hub", hint)
    with looked(places, also_while_tray_runs=True) as look:
        problems = (*look.configuration.problems, *look.problems)
        done = _exchanged(look, places, connection, retry=now)
        tell_status_line(look, places)
    if lock.is_held(places.tray_lock):
        ring(places)
    terminal.print_problems(problems)
    standing, at = done.standing, time.time()
    line = telling.told(connection, standing, done.waiting, at, syncs_wait=done.syncs_wait)
    print(line.text[:1].upper() + line.text[1:])
    if line.state != "ok" and line.hint:
        print(line.hint, file=sys.stderr)
    until = max(standing.quiet_until, standing.uploads_from)
    if standing.problem is not None and until > at:
        span = text.duration(int(until - at))
        print(f"It is tried again in {span}; now: mytokentracker hub sync --now", file=sys.stderr)
    return int(standing.problem is not None and standing.uploads_from <= at)


def share(look: Look, places: Paths) -> tuple[Problem, ...]:
    """After a scan, where this machine is connected and no tray sees to it: what is wrong with the hub."""
    if not look.is_alone or not places.hub.exists():
        return ()
    try:
        connection = kept.load(places.hub)
        if connection is None:
            return ()
        done = _exchanged(look, places, connection, retry=False)
    except Failed as failure:
        return (failure.problem,)
    return () if done.standing.problem is None else (done.standing.problem,)


def _exchanged(look: Look, places: Paths, connection: kept.Connection, *, retry: bool) -> Exchanged:
    try:
        secret = token.find(places, os.environ).reveal()
    except kept.HubError as failure:
        hint = f"{failure.problem.hint} On a server without a keychain: have {token.VARIABLE} set whenever this runs."
        raise Failed(failure.problem.title, hint) from failure
    held = alone(places, _PATIENCE_SECONDS)
    if held is None:
        raise Failed("Another MyTokenTracker is exchanging with the hub", "Try again in a minute.")
    try:
        return exchange(look.connection, look.configuration, places, connection, secret, retry=retry)
    finally:
        held.release()
