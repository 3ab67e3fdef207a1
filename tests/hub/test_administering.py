"""The administrator's commands, as processes of their own, beside a server that runs."""

import os
import shutil
import socket
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import pytest
from tests.hub import postgres
from tests.hub.doors import Door
from tests.hub.server import Account, Server
from tests.hub.told import response, source, upload

from mytokentracker.core.records import Failed
from mytokentracker.hub import bearer
from mytokentracker.hub.server import backups, serving
from mytokentracker.hub.server.administering import Administration
from mytokentracker.hub.server.opening import Place, opened


def test_an_account_is_made_listed_and_removed_while_the_server_runs(server: Server) -> None:
    server.start()
    made = server.run_process("hub", "account", "add", "alice")
    token = made.stdout.strip()
    assert bearer.parse(token) is not None
    assert "shown once" in made.stderr
    account = Account(server, "alice", token)
    assert account.get("/v1/account")["tier"] == "free"
    account.ask("POST", "/v1/usage", upload(source(response(1))))
    assert server.run("hub", "account", "add", "alice").returncode == 1
    assert server.run("hub", "account", "add", "bob", "--tier", "gold").returncode == 1
    assert server.run("hub", "account", "tier", "alice", "pro").returncode == 0
    assert account.get("/v1/account")["uploads_per_day"] is None
    listed = server.run("hub", "account", "list").stdout
    assert "alice" in listed
    assert "pro" in listed
    assert server.run("hub", "account", "remove", "alice").stdout == "Removed alice with 1 response.\n"
    assert account.ask("GET", "/v1/account").status_code == 401
    missing = server.run("hub", "account", "remove", "alice")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "There is no account alice" in missing.stderr


def test_tokens_are_made_shown_listed_and_revoked(server: Server) -> None:
    first = server.start().run("hub", "account", "add", "alice").stdout.strip()
    made = server.run("hub", "token", "new", "alice", "--name", "container", "--scope", "upload").stdout.strip()
    token_id = made.split("_")[1]
    assert server.run("hub", "token", "show", token_id).stdout.strip() == made
    listed = server.run("hub", "token", "list", "alice").stdout
    assert "container" in listed
    assert made.split("_")[2] not in listed
    container = Account(server, "alice", made)
    assert container.ask("POST", "/v1/usage", upload()).status_code == 200
    assert container.ask("GET", "/v1/account").status_code == 403
    assert server.run("hub", "token", "revoke", token_id).returncode == 0
    assert container.ask("POST", "/v1/usage", upload()).status_code == 401
    assert Account(server, "alice", first).ask("GET", "/v1/account").status_code == 200
    assert server.run("hub", "token", "revoke", "x" * 12).returncode == 1


def test_quotas_are_changed_and_made(server: Server) -> None:
    token = server.start().run("hub", "account", "add", "alice").stdout.strip()
    shown = server.run("hub", "quota", "set", "free", "--uploads-per-day", "1", "--keep-days", "unlimited").stdout
    assert [line.split() for line in shown.splitlines()[1:]] == [
        ["free", "1", "unlimited"],
        ["pro", "unlimited", "unlimited"],
    ]
    account = Account(server, "alice", token)
    assert account.ask("POST", "/v1/usage", upload()).json()["uploads_left"] == 0
    over = account.ask("POST", "/v1/usage", upload())
    assert over.status_code == 429
    assert 0 < int(over.headers["Retry-After"]) <= 86400
    assert server.run("hub", "quota", "set", "x y", "--uploads-per-day", "1", "--keep-days", "1").returncode == 1
    assert server.run("hub", "quota", "set", "x", "--uploads-per-day", "-1", "--keep-days", "1").returncode == 2


def test_a_backup_made_while_it_runs_brings_everything_back(server: Server, tmp_path: Path) -> None:
    if server.place.url is not None and (shutil.which("pg_dump") is None or postgres.absent()):
        pytest.skip("PostgreSQL's client programs are not on the path")
    token = server.start().run("hub", "account", "add", "alice", "--tier", "pro").stdout.strip()
    account = Account(server, "alice", token)
    account.ask("POST", "/v1/usage", upload(source(response(1))))
    before = account.get("/v1/changes")["cursor"]
    file = tmp_path / "hub.backup"
    done = server.run("hub", "backup", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    account.ask("POST", "/v1/usage", upload(source(response(2))))
    beneath = server.run("hub", "restore", str(file))
    assert (beneath.returncode, "running" in beneath.stderr) == (1, True)
    assert server.stop() == 0
    server.place.key_file.unlink()
    restored = server.run("hub", "restore", str(file))
    assert (restored.returncode, restored.stderr) == (0, "")
    server.start()
    page = account.get("/v1/changes", cursor=before)
    # Machines are told that what came after the backup is gone.
    assert page["restarted"]
    assert [one["id"] for told in page["sources"] for one in told["responses"]] == ["msg_000001"]
    assert account.get(f"/v1/tokens/{token.split('_')[1]}")["secret"] == token


@pytest.fixture
def open_hearted() -> Iterator[None]:
    """A umask that takes nothing away: what is private is so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_no_part_of_a_backup_or_of_what_is_restored_is_ever_for_others_to_read(
    tmp_path: Path, open_hearted: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, other, file = Place(tmp_path / "hub"), Place(tmp_path / "deep" / "new"), tmp_path / "hub.backup"
    with opened(place) as hub:
        Door(hub)
    precious = tmp_path / "precious"
    precious.write_text("mine")
    # What somebody put in the way, for all to read.
    (tmp_path / f".hub.backup.{os.getpid()}.{threading.get_ident()}.tmp").symlink_to(precious)
    backups.backup(place, file)
    assert (stat.S_IMODE(file.stat().st_mode), precious.read_text()) == (0o600, "mine")
    assert {one.name for one in tmp_path.iterdir()} == {"hub", "hub.backup", "precious"}
    copy = shutil.copyfileobj
    seen: list[int] = []

    def copied(source: BinaryIO, target: BinaryIO) -> None:
        copy(source, target)
        if other.data.exists():
            seen.extend(stat.S_IMODE(one.stat().st_mode) for one in (other.data, *other.data.iterdir()))

    monkeypatch.setattr(shutil, "copyfileobj", copied)
    backups.restore(other, file)
    assert len(seen) >= 4
    assert not any(mode & 0o077 for mode in seen)
    with opened(other) as hub:
        assert [one.name for one in Administration(hub).accounts()] == ["alice"]


def test_a_second_restore_leaves_what_the_first_one_put_aside(server: Server, tmp_path: Path) -> None:
    if server.place.url is not None and (shutil.which("pg_dump") is None or postgres.absent()):
        pytest.skip("PostgreSQL's client programs are not on the path")
    files = []
    for name in ("alice", "bob"):
        server.run("hub", "account", "add", name)
        files.append(tmp_path / f"{name}.backup")
        assert server.run("hub", "backup", str(files[-1])).returncode == 0
    server.run("hub", "account", "add", "carol")
    kept = [server.run("hub", "restore", str(file)).stdout.splitlines()[-1] for file in files]
    listed = server.run("hub", "account", "list").stdout
    assert ("alice" in listed, "bob" in listed, "carol" in listed) == (True, True, False)
    assert len(set(kept)) == 2
    assert all(line.startswith("What was there before is kept: ") for line in kept)
    if server.place.url is None:
        database = Path(kept[0].removeprefix("What was there before is kept: ").split(", ")[0])
        with closing(sqlite3.connect(database)) as first:
            assert first.execute("SELECT count(*) FROM accounts").fetchone() == (3,)


def test_while_a_backup_is_restored_no_server_starts_beneath(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system may start it again at any moment."""
    place, file = Place(tmp_path / "hub"), tmp_path / "hub.backup"
    with opened(place) as hub:
        Door(hub)
    backups.backup(place, file)
    copy = shutil.copyfileobj
    said: list[object] = []

    def copied(source: BinaryIO, target: BinaryIO) -> None:
        copy(source, target)
        if Path(target.name).parent == place.data:
            with pytest.raises(Failed) as refused:
                serving.serve(serving.Serving(place.data, "127.0.0.1", 0), said.append)
            said.append(refused.value.problem.title)

    monkeypatch.setattr(shutil, "copyfileobj", copied)
    backups.restore(place, file)
    assert said == ["A hub runs in this folder already, or is being restored"] * 2


def test_what_is_no_backup_is_refused_and_nothing_is_changed(server: Server, tmp_path: Path) -> None:
    server.run("hub", "account", "add", "alice")
    for content in (b"", b"nonsense", b"\x1f\x8b" + b"\0" * 50):
        file = tmp_path / "x"
        file.write_bytes(content)
        refused = server.run("hub", "restore", str(file))
        assert refused.returncode == 1
        assert "Traceback" not in refused.stderr
    assert "alice" in server.run("hub", "account", "list").stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--host", "0.0.0.0"], "Without TLS"),
        (["--host", "192.0.2.1"], "Without TLS"),
        (["--certificate", "x.pem"], "both a certificate and its key"),
        (["--certificate", "x.pem", "--key", "y.pem"], "x.pem"),
        (["--port", "70000"], "argument --port: give a whole number from 0 to 65535, not '70000'"),
        (["--processes", "x"], "argument --processes: give a whole number from 1 to 64, not 'x'"),
        (["--port", "x"], "give a whole number from 0 to 65535, not 'x'"),
    ],
)
def test_what_cannot_be_served_is_said_in_words(tmp_path: Path, options: list[str], words: str) -> None:
    refused = Server(Place(tmp_path)).run_process("hub", "serve", *options)
    assert refused.returncode in (1, 2)
    assert words in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_damaged_or_foreign_certificate_is_said_in_words(tmp_path: Path) -> None:
    for name in ("c.pem", "k.pem"):
        (tmp_path / name).write_text("no certificate")
    options = ["--certificate", str(tmp_path / "c.pem"), "--key", str(tmp_path / "k.pem")]
    refused = Server(Place(tmp_path)).run_process("hub", "serve", *options)
    assert refused.returncode == 1
    assert "certificate" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_another_database_is_named_by_an_argument_without_a_password(server: Server) -> None:
    if server.place.url is None:
        pytest.skip("that is for PostgreSQL")
    made = server.run("hub", "account", "add", "alice")
    assert made.returncode == 0
    other = Server(Place(server.place.data))
    listed = other.run("hub", "account", "list", "--database", server.place.url)
    assert (listed.returncode, "alice" in listed.stdout) == (0, True)
    assert not other.place.file.exists()
    for url, words in (("postgresql://u:secret@h/d", "password"), ("nonsense", "cannot be used")):
        refused = other.run("hub", "account", "list", "--database", url)
        assert (refused.returncode, words in refused.stderr) == (1, True)
        assert "secret" not in refused.stderr


def test_a_port_that_is_taken_is_said_in_words_and_nothing_else(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = Server(Place(tmp_path)).run_process("hub", "serve", "--port", str(port))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert [line.strip() for line in refused.stderr.splitlines()] == [
        f"mytokentracker: The hub cannot listen on 127.0.0.1, port {port}",
        "Address already in use. Give another --host or --port.",
    ]


def test_a_second_server_needs_postgresql(server: Server) -> None:
    """Else a backup could be restored beneath the one of them that has not got the lock."""
    server.start()
    second = Server(server.place)
    if server.place.url is not None:
        second.log = server.place.data / "second.log"
        second.start()
        second.kill()
        return
    refused = second.run_process("hub", "serve", "--port", str(second.port))
    assert refused.returncode == 1
    assert "A hub runs in this folder already" in refused.stderr
