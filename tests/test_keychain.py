"""The hub's token and keychains that do what keychains do; test_token has a real one."""

import copy
import os
import pickle
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from keyring import errors
from keyring.backend import KeyringBackend

from mytokentracker import lock
from mytokentracker.keychain import Held, Keychain, Token
from mytokentracker.paths import Paths, paths

SECRET = "mtt_abcdefghijkl_NobodyShallEverReadThisAnywhere0123456789xyz"
APP = Path(lock.__file__).parents[1]
HERE = Paths(Path("/home/ada/.config/mytokentracker"), Path("/home/ada/.local/share/mytokentracker"))


class Backend(KeyringBackend):
    """A keychain that holds one password and fails in the way it is told to."""

    priority = 5.0

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.error, self.held = error, dict[tuple[str, str], str]()

    def get_password(self, service: str, username: str) -> str | None:
        self._may()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._may()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._may()
        del self.held[service, username]

    def _may(self) -> None:
        if self.error is not None:
            raise self.error


class PlaintextKeyring(Backend):
    """As keyrings.alt has it."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


def test_a_token_is_kept_found_and_cleared() -> None:
    backend = Backend()
    keychain = Keychain(HERE, backend=backend)
    assert keychain.get() == Held()
    assert keychain.set(Token(SECRET)) is None
    assert backend.held == {("mytokentracker", "hub"): SECRET}
    held = keychain.get()
    assert held.token is not None
    assert (held.token.reveal(), held.problem) == (SECRET, None)
    assert keychain.clear() is None
    assert keychain.get() == Held()
    assert keychain.clear() is None


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (errors.KeyringLocked("Failed to unlock the collection!"), "The keychain is locked"),
        (errors.InitError("Failed to create the collection"), "The keychain could not be opened"),
        (errors.NoKeyringError("No recommended backend"), "There is no keychain for the hub's token"),
        (errors.PasswordSetError(SECRET), "The keychain refused (PasswordSetError)"),
        (ConnectionResetError(SECRET), "The keychain refused (ConnectionResetError)"),
    ],
)
def test_a_keychain_that_cannot_be_used_says_why_and_nothing_is_kept(error: Exception, title: str) -> None:
    backend = Backend(error)
    keychain = Keychain(HERE, backend=backend)
    problem = keychain.set(Token(SECRET))

    assert problem is not None
    assert problem.title == title
    assert SECRET not in f"{problem}"
    assert keychain.get() == Held(problem=problem)
    assert keychain.clear() == problem
    # Once it can be used, it is.
    backend.error = None
    assert keychain.set(Token(SECRET)) is None
    held = keychain.get().token
    assert held is not None
    assert held.reveal() == SECRET


def test_plain_files_are_no_keychain() -> None:
    plain = PlaintextKeyring()
    keychain = Keychain(HERE, backend=plain)
    problem = keychain.set(Token(SECRET))

    assert problem is not None
    assert problem.title == "There is no keychain for the hub's token"
    assert plain.held == {}
    assert keychain.get() == Held(problem=problem)


def test_of_several_keychains_the_best_safe_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.chainer import ChainerBackend

    plain, good = PlaintextKeyring(), Backend()
    monkeypatch.setattr(ChainerBackend, "backends", [plain, good])
    chain = ChainerBackend()  # type: ignore[no-untyped-call]
    assert Keychain(HERE, backend=chain).set(Token(SECRET)) is None
    assert (plain.held, list(good.held.values())) == ({}, [SECRET])
    # One that refuses is not followed by another.
    good.error = errors.KeyringLocked()
    assert Keychain(HERE, backend=chain).set(Token(SECRET)) is not None
    assert plain.held == {}
    monkeypatch.setattr(ChainerBackend, "backends", [plain])
    assert Keychain(HERE, backend=chain).get().problem is not None


def test_what_somebody_else_put_there_is_not_taken_for_a_token() -> None:
    backend = Backend()
    backend.held["mytokentracker", "hub"] = "two words"
    held = Keychain(HERE, backend=backend).get()

    assert held.token is None
    assert held.problem is not None
    assert "two words" not in f"{held}"


@pytest.mark.parametrize("text", ["", " ", "two words", "a\nb", "ünï", "x" * 1025])
def test_what_cannot_be_a_token_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(ValueError) as raised:
        Token(text)
    assert str(raised.value) == "not a token"


def test_a_token_does_not_show_itself() -> None:
    token = Token(SECRET)

    for shown in (repr(token), str(token), f"{token}", repr([token]), repr(Held(token))):
        assert SECRET not in shown
    for copied in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="a token is not written down"):
            copied(token)


def test_what_has_had_a_token_leaves_no_core_dump() -> None:
    # In a process of its own: the limit is not to be raised again.
    script = (
        "import resource\n"
        "import os\n"
        "from mytokentracker.keychain import Keychain, Token\n"
        "from mytokentracker.paths import paths\n"
        "before = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "Keychain(paths(os.environ)).set(Token('x'))\n"
        "after = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "print(after[0], after[1] == before[1])\n"
    )
    environ = {**os.environ, "PYTHONPATH": str(APP), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )
    assert done.stdout.split() == ["1" if hard else "0", "True"]


_CORE_PATTERN = Path("/proc/sys/kernel/core_pattern")
_writes_cores = (
    _CORE_PATTERN.exists()
    and not _CORE_PATTERN.read_text().startswith(("|", "/"))
    and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
)


@pytest.mark.skipif(not _writes_cores, reason="this system writes no core files into the working folder")
@pytest.mark.parametrize("holds", [False, True], ids=["a secret of another program", "our token"])
def test_a_crash_while_the_token_is_held_leaves_no_copy_of_it(tmp_path: Path, holds: bool) -> None:
    """The other program shows that a core is written here, and that the secret would be found in it."""
    held = (
        "from mytokentracker.keychain import Keychain, Token; from mytokentracker.paths import paths;"
        f" held = Keychain(paths(os.environ)); held.set(Token({SECRET!r}))"
    )
    script = f"import os; {held if holds else f'held = {SECRET!r}'}; os.abort()"
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(APP), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )

    assert done.returncode == -signal.SIGABRT
    found = [file.name for file in tmp_path.iterdir() if SECRET.encode() in file.read_bytes()]
    assert bool(found) == (not holds)
    assert list(tmp_path.iterdir()) == [] or not holds


def test_two_homes_side_by_side_have_a_token_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Backend()
    tokens = {}
    for home in (None, tmp_path / "work", tmp_path / "private"):
        monkeypatch.delenv("MYTOKENTRACKER_HOME", raising=False)
        if home is not None:
            monkeypatch.setenv("MYTOKENTRACKER_HOME", str(home))
        keychain = Keychain(paths(os.environ), backend=backend)
        assert keychain.get().token is None
        assert keychain.set(Token(f"of-{home}".replace("/", "-"))) is None
        tokens[home] = f"of-{home}".replace("/", "-")
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(tmp_path / "work"))
    assert Keychain(paths(os.environ), backend=backend).clear() is None
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(tmp_path / "private"))
    held = Keychain(paths(os.environ), backend=backend).get().token
    assert held is not None
    assert held.reveal() == tokens[tmp_path / "private"]
