"""What the doctor says of the hub: how it stands, whether it answers, the clocks, where the token is, TLS."""

import os
import time
from collections.abc import Iterator

from mytokentracker.cli.checks import Check
from mytokentracker.core import text
from mytokentracker.hub.account import Account
from mytokentracker.hub.client import telling
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.paths import Paths
from mytokentracker.sharing import state, token

_SOON_DAYS = 14


def hub_checks(places: Paths) -> Iterator[Check]:
    """Without a hub one line; with one it is asked, and so is the keychain for the token."""
    found = state.read(places)
    if found.problem is not None:
        yield Check("hub", "problem", str(found.problem.title), str(found.problem.hint))
        return
    now = time.time()
    told = telling.told(found.connection, found.standing, found.waiting, now, syncs_wait=found.syncs_wait)
    yield Check("hub", told.state, told.text, told.hint)
    if found.connection is None:
        return
    try:
        secret = token.find(places, os.environ).reveal()
    except HubError as failure:
        yield Check("hub token", "problem", "there is none", f"{failure.problem.title}. {failure.problem.hint}")
    else:
        in_environ = bool(os.environ.get(token.VARIABLE, "").strip())
        yield Check("hub token", "ok", f"in the environment, {token.VARIABLE}" if in_environ else "in the keychain")
        yield from _asked(found.connection, secret)
    yield from _certificate(found.connection, now)


def _asked(connection: Connection, secret: str) -> Iterator[Check]:
    from mytokentracker.hub.client.calls import Hub

    before = time.time()
    try:
        with Hub(connection, secret) as hub:
            account = hub.own_account()
    except HubError as failure:
        if failure.status == 403:
            # It answered, and a token that is good for sending only may do no more.
            yield Check("hub answers", "ok", "yes; the token is good for sending only")
            return
        yield Check("hub answers", "problem", str(failure.problem.title), str(failure.problem.hint))
        return
    now = time.time()
    yield Check("hub answers", "ok", f"in {now - before:.1f} s, {_quota(account)}")
    ahead = (before + now) / 2 - account.now
    if abs(ahead) <= telling.CLOCK_SECONDS:
        yield Check("hub clock", "ok", f"{abs(ahead):.0f} s from this computer's")
    else:
        yield Check("hub clock", "warning", "far from this computer's", str(telling.clock_words(ahead)))


def _quota(account: Account) -> str:
    most = "without a limit" if account.uploads_per_day is None else f"of {text.count(account.uploads_per_day)}"
    kept = "for good" if account.keep_days is None else f"for {account.keep_days} days"
    machines = len(account.machines)
    return (
        f"{account.name}, tier {account.tier}: {text.count(account.uploads_today)} uploads today {most}, kept {kept};"
        f" {machines} {'machine' if machines == 1 else 'machines'}"
    )


def _certificate(connection: Connection, now: float) -> Iterator[Check]:
    from mytokentracker.hub.client.certificate import days_left

    days = days_left(connection, now)
    if days is None:
        return
    trusted = "" if connection.ca_file is None else f", trusted by {connection.ca_file}"
    said = f"good for {days} {'day' if days == 1 else 'days'}{trusted}"
    if days < _SOON_DAYS:
        yield Check("hub TLS", "warning", said, "Whoever runs the hub renews it; then nothing is to be done here.")
    else:
        yield Check("hub TLS", "ok", said)
