"""On a server, without windows or a keychain: join, scan and `hub sync` are all that is needed."""

import subprocess
import sys
from pathlib import Path

import msgspec
from tests.hub.desk import MakeDesk
from tests.hub.homes import Home
from tests.hub.server import Account, Server
from tests.transcript_lines import assistant, message_id, text

from mytokentracker.hub.client import connection
from mytokentracker.sharing.token import VARIABLE

# As if none of it were installed: who asks for it ends with an error.
_BLOCKED = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "pyqtgraph", "numpy", "keyring", "starlette", "sqlalchemy"):
            raise ImportError(f"{name} is not installed here")
sys.meta_path.insert(0, Blocked())
from mytokentracker import cli
for command in sys.argv[1:]:
    status = cli.run(command.split())
    assert status == 0, (command, status)
"""


def commands(home: Home, *lines: str) -> "subprocess.CompletedProcess[str]":
    """Runs commands where there is neither Qt nor a keychain, in a process of its own."""
    command = [sys.executable, "-c", _BLOCKED, *lines]
    return subprocess.run(command, env=home.environ, capture_output=True, text=True, check=False)


def test_a_server_joins_scans_and_exchanges_without_qt_and_without_a_keychain(
    account: Account, desk: MakeDesk, tmp_path: Path
) -> None:
    laptop = desk("laptop")
    laptop.write("s.jsonl", assistant(1, session="s"))
    laptop.look()
    laptop.turn()
    server = Home(tmp_path / "server", "server")
    server.environ[VARIABLE] = account.token
    server.put("p/t.jsonl", text(assistant(2, session="t")))
    done = commands(server, f"hub join {account.server.url} --name server", "scan", "hub sync", "status --json")
    assert (done.returncode, done.stderr) == (0, "")
    assert "as server; last reached just now; all is sent" in done.stdout
    laptop.turn()
    assert laptop.ids() == {message_id(1), message_id(2)}


def test_scan_alone_sends_and_fetches_where_no_tray_runs(account: Account, desk: MakeDesk, tmp_path: Path) -> None:
    laptop = desk("laptop")
    server = Home(tmp_path / "server", "server")
    server.join(account)
    server.put("p/t.jsonl", text(assistant(2, session="t")))
    assert server.run("scan").returncode == 0
    laptop.turn()
    assert laptop.ids() == {message_id(2)}


def test_what_keeps_it_from_that_is_said_and_the_scan_counts_all_the_same(
    account: Account, running: Server, tmp_path: Path
) -> None:
    server = Home(tmp_path / "server", "server")
    assert "is not connected to a hub" in server.run("hub", "sync").stderr
    server.join(account)
    server.environ[VARIABLE] = "mtt_" + "a" * 12 + "_" + "b" * 43
    server.put("p/t.jsonl", text(assistant(2, session="t")))
    scan = server.run("scan")
    assert (scan.returncode, "1 new response" in scan.stdout) == (0, True)
    assert "The hub does not accept the token" in scan.stderr
    sync = server.run("hub", "sync", "--now")
    assert (sync.returncode, "1 response to be sent" in sync.stdout) == (1, True)
    assert "does not accept the token" in sync.stderr
    for variable in (account.token, server.environ[VARIABLE]):
        assert variable not in scan.stdout + scan.stderr + sync.stdout + sync.stderr
    server.environ[VARIABLE] = "no token"
    assert "There is no token for the hub" in server.run("hub", "sync").stderr
    server.environ[VARIABLE] = account.token
    # Another one than was refused is used at once.
    assert server.run("hub", "sync").returncode == 0


def test_after_a_hub_was_away_it_is_asked_again_some_minutes_later_or_when_the_person_says_so(
    account: Account, tmp_path: Path
) -> None:
    server = Home(tmp_path / "server", "server")
    server.join(account)
    file = server.folder / "hub.json"
    joined = connection.load(file)
    assert joined is not None
    connection.save(file, msgspec.structs.replace(joined, url="http://127.0.0.1:1"))
    assert server.run("hub", "sync").returncode == 1
    connection.save(file, joined)
    # By itself it would wait for some minutes.
    waits = server.run("hub", "sync")
    assert waits.returncode == 1
    assert "It is tried again in " in waits.stderr
    assert "mytokentracker hub sync --now" in waits.stderr
    assert server.run("hub", "sync", "--now").returncode == 0


def test_who_leaves_notes_nothing_any_more(account: Account, tmp_path: Path) -> None:
    server = Home(tmp_path / "server", "server")
    server.join(account)
    server.put("p/t.jsonl", text(assistant(2, session="t")))
    assert server.run("hub", "sync").returncode == 0
    store = server.folder / "tokens.sqlite3"
    assert triggers(store) == 5
    assert server.run("hub", "leave").returncode == 0
    assert triggers(store) == 0
    assert server.run("scan").returncode == 0


def triggers(store: Path) -> int:
    import sqlite3

    database = sqlite3.connect(store)
    (count,) = database.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'outbox/_%' ESCAPE '/'").fetchone()
    database.close()
    return int(count)
