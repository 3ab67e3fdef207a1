"""Where the token comes from: the environment on servers, else the keychain."""

from collections.abc import Mapping

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.keychain import Held, Keychain, Token

VARIABLE = "MYTOKENTRACKER_HUB_TOKEN"
"""The variable that a server without a keychain has the token in, for example from systemd's EnvironmentFile."""


def find(environ: Mapping[str, str]) -> Held:
    """The token, or why there is none. A locked keychain asks the person, and this waits: not on a window's thread."""
    given = environ.get(VARIABLE, "").strip()
    if not given:
        held = Keychain(remembers=False).get()
        if held.token is None and held.problem is None:
            hint = tr_later("Join again: {command}.", command="mytokentracker hub join")
            return Held(None, "nowhere", Problem(tr_noop("There is no token for the hub"), hint))
        return held
    try:
        return Held(Token(given), "memory")
    except ValueError:
        hint = tr_later("{name} holds something else.", name=VARIABLE)
        return Held(None, "nowhere", Problem(tr_noop("There is no token for the hub"), hint))
