"""The command `token` over a real keychain: that of GNOME, on a session bus of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.prompting import typed
from tests.session_bus import SessionBus, needs_bus, running, session_bus, until

from mytokentracker import lock

SECRET = "mtt_abcdefghijkl_NobodyShallEverReadThisAnywhere0123456789xy"
ANOTHER = "mtt_lkjihgfedcba_NobodyShallEverReadThatAnywhere0123456789xy"
APP = Path(lock.__file__).parents[1]
SECRETS = "org.freedesktop.secrets"


class Home:
    """A home in which `mytokentracker` runs, with a session bus of its own."""

    def __init__(self, folder: Path, bus: SessionBus) -> None:
        self.folder, self.bus = folder, bus
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "PYTHONPATH": str(APP),
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "LANG": "C.UTF-8",
            "CLAUDE_CONFIG_DIR": str(folder / "claude"),
        }
        for name in ("config", "data", "cache", "state", "runtime"):
            (folder / name).mkdir()
            (folder / name).chmod(0o700)
            self.environ[f"XDG_{name.upper()}_{'DIR' if name == 'runtime' else 'HOME'}"] = str(folder / name)

    def run(self, *words: str, said: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "mytokentracker", *words],
            env={**self.environ, **more},
            input=said,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def lock(self) -> None:
        """As a person locks the keychain."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        service = DBusAddress("/org/freedesktop/secrets", SECRETS, "org.freedesktop.Secret.Service")
        login = ["/org/freedesktop/secrets/collection/login"]
        with open_dbus_connection(self.bus.address) as connection:
            connection.send_and_get_reply(new_method_call(service, "Lock", "ao", (login,)), timeout=10)

    def files_with(self, secret: bytes) -> list[Path]:
        return [file for file in self.folder.rglob("*") if file.is_file() and secret in file.read_bytes()]


needs_keychain = pytest.mark.skipif(
    shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-daemon") is None,
    reason="needs gnome-keyring-daemon and dbus-daemon",
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with session_bus() as bus:
        yield Home(tmp_path, bus)


@pytest.fixture
def unlocked(home: Home) -> Iterator[Home]:
    command = ("gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock")
    with running(*command, environ=home.environ, stdin=b"a password"):
        until(lambda: home.bus.has_owner(SECRETS), "the keychain")
        yield home


def texts(done: subprocess.CompletedProcess[str]) -> tuple[int, str, str]:
    return done.returncode, done.stdout, done.stderr


@needs_keychain
def test_the_token_goes_into_the_real_keychain_and_out_again(unlocked: Home) -> None:
    assert texts(unlocked.run("token", "status")) == (0, "No token is set.\n", "")
    assert texts(unlocked.run("token", "set", said=f" {SECRET}\n")) == (0, "The token is in the keychain.\n", "")
    assert texts(unlocked.run("token", "status")) == (0, "A token is in the keychain.\n", "")
    # Another program finds it there.
    asked = "import keyring; print(keyring.get_password('mytokentracker', 'hub'))"
    found = subprocess.run(
        [sys.executable, "-c", asked], env=unlocked.environ, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == SECRET
    assert '"keychain"' in unlocked.run("token", "status", "--json").stdout
    assert texts(unlocked.run("token", "clear")) == (0, "No token is kept any more.\n", "")
    assert texts(unlocked.run("token", "status")) == (0, "No token is set.\n", "")


@needs_keychain
def test_the_token_is_in_no_file_log_or_process_list(unlocked: Home) -> None:
    script = (
        "import os, sys\n"
        "from mytokentracker.keychain import Keychain\n"
        "from mytokentracker.paths import paths\n"
        "held = Keychain(paths(os.environ)).get()\n"
        "assert held.token.reveal().startswith('mtt_')\n"
        "print(held, flush=True)\n"
        "sys.stdin.read()\n"
        "raise RuntimeError(held)\n"
    )
    said = [unlocked.run("token", "set", said=SECRET), unlocked.run("token", "status"), unlocked.run("doctor")]
    holding = subprocess.Popen(
        [sys.executable, "-c", script],
        env=unlocked.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert holding.stdout is not None
    shown = holding.stdout.readline()
    assert b"Token(hidden)" in shown
    # While a process has it in its memory:
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            for name in ("cmdline", "environ"):
                assert SECRET.encode() not in _content(process / name)
    _, traceback = holding.communicate(b"", timeout=30)
    assert b"RuntimeError" in traceback
    for text in (shown, traceback, *(one.stdout.encode() + one.stderr.encode() for one in said)):
        assert SECRET.encode() not in text
    assert unlocked.files_with(SECRET.encode()) == []
    assert list(unlocked.folder.rglob("login.keyring")), "the keychain's own file, in which it is encrypted"


@needs_keychain
def test_a_locked_keychain_keeps_nothing_and_says_what_to_do(unlocked: Home) -> None:
    unlocked.run("token", "set", said=SECRET)
    unlocked.lock()
    for done in (unlocked.run("token", "set", said=ANOTHER), unlocked.run("token", "status")):
        assert done.returncode == 1
        assert done.stderr.startswith("mytokentracker: The keychain is locked\n  Unlock it, then set the token again.")
    assert unlocked.run("token", "clear").returncode == 1
    assert unlocked.files_with(ANOTHER.encode()) == []


@needs_keychain
def test_a_keychain_that_was_never_unlocked_keeps_nothing_and_says_what_to_do(home: Home) -> None:
    with running("gnome-keyring-daemon", "--foreground", "--components=secrets", environ=home.environ):
        until(lambda: home.bus.has_owner(SECRETS), "the keychain")
        done = home.run("token", "set", said=SECRET)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("mytokentracker: The keychain could not be opened\n  It is not set up")
    assert home.files_with(SECRET.encode()) == []


@needs_bus
def test_without_a_keychain_nothing_is_kept(home: Home) -> None:
    done = home.run("token", "set", said=SECRET)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("mytokentracker: There is no keychain for the hub's token\n  Install or start one:")
    assert "Nothing was kept." in done.stderr
    assert home.files_with(SECRET.encode()) == []


@needs_bus
def test_a_keychain_that_forgets_or_writes_plain_files_is_not_used(home: Home) -> None:
    done = home.run("token", "set", said=SECRET, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")

    assert done.returncode == 1
    assert "There is no keychain" in done.stderr


@needs_bus
@pytest.mark.parametrize(
    "said",
    [
        *("", "\n", "two words", "ünï", "correct-horse-battery", "sk-ant-NobodyShallEverReadThisAnywhere0123456789"),
        *(SECRET[:-1], f"{SECRET}z", SECRET.upper(), SECRET.replace("_", "-"), f"Bearer {SECRET}"),
    ],
)
def test_what_is_no_token_is_refused(home: Home, said: str) -> None:
    done = home.run("token", "set", said=said)

    assert done.returncode == 1
    assert done.stderr.startswith("mytokentracker: This is not a token of a hub; nothing was kept\n  A hub's is one")
    assert "`hub token new`" in done.stderr
    for word in said.split():
        assert word not in done.stderr + done.stdout


@needs_bus
def test_a_server_without_a_keychain_is_told_that_its_environment_has_the_token(home: Home) -> None:
    done = home.run("token", "status", MYTOKENTRACKER_HUB_TOKEN=SECRET)

    assert texts(done) == (0, "A token is in the environment, MYTOKENTRACKER_HUB_TOKEN; that one is used.\n", "")
    assert json.loads(home.run("token", "status", "--json", MYTOKENTRACKER_HUB_TOKEN=SECRET).stdout)["in_environment"]
    assert home.run("token", "status", MYTOKENTRACKER_HUB_TOKEN="else").returncode == 1


@needs_bus
def test_a_token_is_not_taken_as_an_argument(home: Home) -> None:
    assert home.run("token", "set", SECRET).returncode == 2
    assert home.run("token").returncode == 2


@needs_bus
def test_a_prompt_does_not_show_the_token(home: Home) -> None:
    _, shown = typed(home.environ, SECRET.encode() + b"\n", "token", "set")

    assert SECRET not in shown
    assert "There is no keychain" in shown


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
