"""The hub's API token in the keychain of the operating system, and nowhere else.

Everything here may wait for minutes: a locked keychain asks the person with a dialog of its own. Never on the thread of
the windows.
"""

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Literal, NoReturn

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.paths import APPLICATION

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_USER = "hub"
# Two homes side by side may have joined two hubs.
_HOME = "MYTOKENTRACKER_HOME"
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
    """token: None when there is none, or none could be had. place: where it is. problem: why not in the keychain."""

    token: Token | None
    place: Literal["keychain", "memory", "nowhere"]
    problem: Problem | None = None


class Keychain:
    """The keychain; where that cannot be used, the token is kept in memory only.

    remembers: False for a program that ends at once. backend: in the place of the system's.
    """

    def __init__(self, *, remembers: bool = True, backend: "KeyringBackend | None" = None) -> None:
        """Ask nothing yet."""
        self._remembers, self._given = remembers, backend
        self._memory: Token | None = None

    def set(self, token: Token) -> Problem | None:
        """Keeps the token. None: in the keychain; a problem: the keychain cannot be used, the token is in memory."""
        _leave_no_core_dump()
        problem: Problem | None
        try:
            backend = self._backend()
            if backend is not None:
                backend.set_password(APPLICATION, _user(), token.reveal())
            problem = _none() if backend is None else None
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own; their words are not ours to repeat
            problem = _explained(error)
        if problem is None:
            self._memory = None
        elif self._remembers:
            self._memory = token
            hint = tr_later(
                "{hint} Until then the token is kept in memory, until this program ends.", hint=problem.hint
            )
            problem = msgspec.structs.replace(problem, hint=hint)
        return problem

    def get(self) -> Held:
        """The token."""
        if self._memory is not None:
            return Held(self._memory, "memory")
        try:
            backend = self._backend()
            text = None if backend is None else backend.get_password(APPLICATION, _user())
            if backend is None:
                return Held(None, "nowhere", _none())
        except Exception as error:  # noqa: BLE001 - as above
            return Held(None, "nowhere", _explained(error))
        if not text:
            return Held(None, "nowhere")
        _leave_no_core_dump()
        try:
            return Held(Token(text), "keychain")
        except ValueError:
            wrong = Problem(tr_noop("The token in the keychain is no token"), tr_noop("Set it again.", "a token"))
            return Held(None, "nowhere", wrong)

    def clear(self) -> Problem | None:
        """Forgets the token, here and in the keychain; a problem: it may still be there."""
        self._memory = None
        try:
            backend = self._backend()
            if backend is not None and backend.get_password(APPLICATION, _user()) is not None:
                backend.delete_password(APPLICATION, _user())
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


def _user() -> str:
    """Under which name the token lies: each home has its own."""
    home = os.environ.get(_HOME, "").strip()
    return f"{_USER} of {os.path.realpath(home)}" if home else _USER
