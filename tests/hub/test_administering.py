"""The administrator's commands, as processes of their own, beside a server that runs."""

import shutil
import stat
from pathlib import Path

import pytest
from tests.hub import postgres
from tests.hub.server import Account, Server
from tests.hub.told import response, source, upload

from mytokentracker.hub import bearer
from mytokentracker.hub.server.opening import Place


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
        (["--port", "70000"], "port"),
        (["--processes", "0"], "processes"),
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


def test_a_port_that_is_taken_is_said_in_words(server: Server) -> None:
    server.start()
    second = Server(server.place)
    refused = second.run_process("hub", "serve", "--port", str(server.port))
    assert refused.returncode == 1
    assert "Give another --host or --port" in refused.stderr
    assert "Traceback" not in refused.stderr
