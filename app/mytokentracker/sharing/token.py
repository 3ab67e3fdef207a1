"""Where the token comes from: the environment on servers, else the keychain."""

from collections.abc import Mapping

from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.hub import bearer
from mytokentracker.hub.client.connection import HubError
from mytokentracker.keychain import Keychain, Token
from mytokentracker.paths import Paths

VARIABLE = "MYTOKENTRACKER_HUB_TOKEN"
"""The variable that a server without a keychain has the token in, for example from systemd's EnvironmentFile."""


def find(places: Paths, environ: Mapping[str, str]) -> Token:
    """The token of the hub that was joined there. Raises: HubError, which says why there is none.

    A locked keychain asks the person, and this waits: not on a window's thread.
    """
    given = environ.get(VARIABLE, "").strip()
    if given:
        if bearer.parse(given) is None:
            raise _none(tr_later("{name} holds something else.", name=VARIABLE))
        return Token(given)
    held = Keychain(places).get()
    if held.problem is not None:
        raise HubError(held.problem.title, held.problem.hint)
    if held.token is None:
        raise _none(tr_later("Join again: {command}.", command="mytokentracker hub join"))
    return held.token


def _none(hint: str) -> HubError:
    return HubError(tr_noop("There is no token for the hub"), hint)
