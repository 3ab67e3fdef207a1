"""What a person does about the hub in Settings: join, look at the account, remove a machine, see the token, leave.

All of it asks the hub or the keychain and may take a minute: never on the thread of the windows.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

import msgspec

from mytokentracker import prices, settings
from mytokentracker.core.records import Failed, Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.hub import bearer
from mytokentracker.hub.account import Account
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.keychain import Keychain, Token
from mytokentracker.paths import Paths
from mytokentracker.sharing import token
from mytokentracker.sharing.exchanging import left
from mytokentracker.sharing.hub_store import KNOWN_OF_A_HUB
from mytokentracker.store import elsewhere, meta, opening
from mytokentracker.store.priors import put_priors, stored_priors
from mytokentracker.store.writer import Writer

if TYPE_CHECKING:
    from mytokentracker.hub.client.calls import Hub
    from mytokentracker.hub.client.joining import Wish

Given = TypeVar("Given")


def attempted(do: Callable[[], Given]) -> Given | Problem:
    """What it gives, or what keeps it from that."""
    try:
        return do()
    except Failed as failure:
        return failure.problem
    except OSError as error:
        reason = error.strerror or str(error)
        return Problem(tr_noop("Not done"), tr_later("{file}: {reason}.", file=error.filename or "", reason=reason))
    except sqlite3.Error:
        return Problem(tr_noop("The store is busy"), tr_noop("Try again in a minute."))


class NotKept(HubError):  # noqa: N818 - see Failed
    """The hub has accepted the token, but the keychain does not take it."""


def join(places: Paths, wish: "Wish", secret: str) -> Connection:
    """Connects this computer; the token goes into the keychain, unless it comes from the environment each time.

    Raises: HubError, NotKept, OSError; then all is as before.
    """
    from mytokentracker.hub.client import joining

    return joining.join(places.hub, wish, secret, lambda accepted: _keep(places, accepted))


def _keep(places: Paths, secret: str) -> None:
    if os.environ.get(token.VARIABLE):
        return
    problem = Keychain(places).set(Token(secret))
    if problem is not None:
        raise NotKept(problem.title, problem.hint)


def account(places: Paths, environ: Mapping[str, str]) -> Account:
    """The account with its machines and limits. Raises: HubError."""
    with _hub(places, environ) as hub:
        return hub.own_account()


def remove_machine(places: Paths, environ: Mapping[str, str], machine: str) -> Account:
    """Takes a machine out of the account, with all that it sent; the account after it. Raises: HubError."""
    with _hub(places, environ) as hub:
        hub.remove_machine(machine)
        return hub.own_account()


def own_token(places: Paths, environ: Mapping[str, str]) -> str:
    """This computer's token, as the hub kept it. Raises: HubError."""
    found = bearer.parse(token.find(places, environ).reveal())
    if found is None:
        raise HubError(tr_noop("This is not a token of a hub"), tr_noop("Join again, with another one."))
    with _hub(places, environ) as hub:
        return hub.show_token(found.id).secret


def send_names(places: Paths, *, are_sent: bool) -> None:
    """Whether projects go by their folders from now on; all is sent once more then. Raises: HubError, OSError."""
    connection = kept.load(places.hub)
    if connection is not None:
        kept.save(places.hub, msgspec.structs.replace(connection, project_names=are_sent))


def leave(places: Paths, environ: Mapping[str, str], *, keeps_others: bool) -> tuple[Problem, ...]:
    """Disconnects this computer; what it sent stays at the hub. What did not work on the way.

    keeps_others: what other machines told stays here, and what other accounts have learnt. What was given of what was
    learnt is taken back, if the hub can be reached.

    Raises: OSError, StoreError, sqlite3.Error; what comes before has happened then.
    """
    from mytokentracker.hub.client import joining

    problems = []
    chosen = settings.load(places.settings)[0]
    if chosen.hub_learn_for_others:
        try:
            with _hub(places, environ) as hub:
                hub.withdraw()
        except HubError:
            hint = tr_noop("The hub could not be asked. Join it again: then it is taken back by itself.")
            problems.append(Problem(tr_noop("What was learnt here is still at the hub"), hint))
    if chosen.hub_learn_for_others or chosen.hub_learn_from_others:
        try:
            settings.save(places.settings, {"hub_learn_for_others": None, "hub_learn_from_others": None})
        except settings.SettingsError as error:
            problems.append(error.problem)

    problem = Keychain(places).clear()
    if problem is not None:
        problems.append(problem)
    joining.leave(places.hub)
    if not keeps_others:
        _forget_others(places)
    left(places)
    return tuple(problems)


def _forget_others(places: Paths) -> None:
    if not os.path.exists(places.store):  # noqa: PTH110 - never raises
        return
    with contextlib.closing(opening.open_beside(places.store)) as database:
        # What was deleted is overwritten in the file.
        database.execute("PRAGMA secure_delete = ON")
        writer = Writer(database, prices.load(places.prices, places.fetched_prices)[0])
        with writer.transaction():
            for machine in elsewhere.machines(database):
                elsewhere.forget_machine(writer, machine.key)
            meta.drop(database, *KNOWN_OF_A_HUB)
            if stored_priors(database):
                put_priors(database, ())
        # It still stands in the log of changes.
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextlib.contextmanager
def _hub(places: Paths, environ: Mapping[str, str]) -> "Iterator[Hub]":
    from mytokentracker.hub.client.calls import Hub

    connection = kept.load(places.hub)
    if connection is None:
        raise HubError(tr_noop("This computer is not connected to a hub"), tr_noop("Join one first."))
    with Hub(connection, token.find(places, environ).reveal()) as hub:
        yield hub
