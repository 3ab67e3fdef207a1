"""The hub's API token in the keychain of the operating system, and nowhere else.

Everything here may wait for minutes: a locked keychain asks the person with a dialog of its own. Never on the thread of
the windows.
"""

import contextlib
import os
import sys
from typing import TYPE_CHECKING, NoReturn

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.paths import APPLICATION, Paths

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_USER = "hub"
# Windows keeps no longer ones.
_LONGEST = 1024
# They keep secrets in plain files, or not at all.
_UNSAFE = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")


class Token:
    """A secret that does not show itself by mistake: neither printed nor in a traceback, a log or a copy on disk."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Raises: ValueError, without the text, when it cannot be a token: empty, too long, or with odd characters."""
        if not (0 < len(text) <= _LONGEST and text.isascii() and text.isprintable() and " " not in text):
            raise ValueError("not a token")
        self._text = text

    def reveal(self) -> str:
        """The secret itself, for the one place that sends it."""
        return self._text

    def __repr__(self) -> str:
        return "Token(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token is not written down")


class Held(msgspec.Struct, frozen=True):
    """token: None when there is none, or none could be had. problem: why none could be had."""

    token: Token | None = None
    problem: Problem | None = None


class Keychain:
    """The keychain, and the place in it.

    places: whose token it is: each folder that a person named has its own. backend: in the place of the system's.
    """

    def __init__(self, places: Paths, backend: "KeyringBackend | None" = None) -> None:
        """Ask nothing yet."""
        # Two homes side by side may have joined two hubs.
        self._user = f"{_USER} of {os.path.realpath(places.data)}" if places.is_named else _USER
        self._given = backend

    def set(self, token: Token) -> Problem | None:
        """Puts the token into the keychain; a problem: why it is not there."""
        _leave_no_core_dump()
        try:
            backend = self._backend()
            if backend is None:
                return _none()
            backend.set_password(APPLICATION, self._user, token.reveal())
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own; their words are not ours to repeat
            return _explained(error)
        return None

    def get(self) -> Held:
        """The token."""
        try:
            backend = self._backend()
            if backend is None:
                return Held(problem=_none())
            text = backend.get_password(APPLICATION, self._user)
        except Exception as error:  # noqa: BLE001 - as above
            return Held(problem=_explained(error))
        if not text:
            return Held()
        _leave_no_core_dump()
        try:
            return Held(Token(text))
        except ValueError:
            title = tr_noop("The token in the keychain is no token")
            return Held(problem=Problem(title, tr_noop("Set it again.", "a token")))

    def clear(self) -> Problem | None:
        """Takes the token out of the keychain; a problem: it may still be there."""
        try:
            backend = self._backend()
            if backend is not None and backend.get_password(APPLICATION, self._user) is not None:
                backend.delete_password(APPLICATION, self._user)
        except Exception as error:  # noqa: BLE001 - as above
            return _explained(error)
        return None

    def name(self) -> str | None:
        """What the keychain calls itself; None: there is none that is safe. Nobody is asked to unlock it."""
        backend = self._backend()
        return None if backend is None else str(backend.name)

    def _backend(self) -> "KeyringBackend | None":
        """The one to use; None where there is none that is safe."""
        if self._given is not None:
            return _safe(self._given)
        # Imported here: it takes 70 ms, and most people have no hub.
        import keyring

        return _safe(keyring.get_keyring())


def _safe(backend: "KeyringBackend") -> "KeyringBackend | None":
    from keyring.backends.chainer import ChainerBackend

    if isinstance(backend, ChainerBackend):
        # It would go on to an unsafe one where a safe one refuses.
        return next(filter(None, map(_safe, backend.backends)), None)
    return None if type(backend).__module__.startswith(_UNSAFE) else backend


def _none() -> Problem:
    on_linux = tr_noop("Install or start one: GNOME Keyring, KWallet or KeePassXC.")
    hint = (
        on_linux if sys.platform.startswith("linux") else tr_noop("Log in with an account that has one.", "a keychain")
    )
    return Problem(tr_noop("There is no keychain for the hub's token"), hint)


def _explained(error: Exception) -> Problem:
    from keyring import errors

    if isinstance(error, errors.NoKeyringError):
        return _none()
    if isinstance(error, errors.KeyringLocked):
        return Problem(tr_noop("The keychain is locked"), tr_noop("Unlock it, then set the token again."))
    if isinstance(error, errors.InitError):
        return Problem(
            tr_noop("The keychain could not be opened"),
            tr_noop("It is not set up, or was never unlocked: log in with your password, then set it again."),
        )
    return Problem(
        tr_later("The keychain refused ({kind})", "kind: in a programmer's words", kind=type(error).__name__),
        tr_noop("Look into the keychain's own settings."),
    )


def _leave_no_core_dump() -> None:
    """What has a token in its memory leaves no copy of that memory when it crashes."""
    if sys.platform != "win32":
        import resource

        # A limit of 0 keeps Linux from writing a file, but not from handing it to a crash handler; one byte is too
        # little for a file and keeps it from both. Source: Linux, fs/coredump.c. Not PR_SET_DUMPABLE: the desktop's
        # portals could not tell any more who asks them.
        limit = 1 if sys.platform.startswith("linux") else 0
        with contextlib.suppress(OSError, ValueError):
            most = resource.getrlimit(resource.RLIMIT_CORE)[1]
            resource.setrlimit(resource.RLIMIT_CORE, (0 if most == 0 else limit, most))
