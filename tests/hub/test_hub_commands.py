"""`hub join` and `hub leave` on the command line, and what the command line refuses."""

import argparse
import contextlib
import io
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from keyring.backends import fail
from tests.hub.server import Account, Server
from tests.hub.told import response, source, upload
from tests.ring import Ring

from mytokentracker import cli, settings
from mytokentracker.cli.arguments import parser
from mytokentracker.cli.joining import run_joining
from mytokentracker.core.records import Failed
from mytokentracker.hub.client import connection
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.learning import Contribution
from mytokentracker.paths import Paths
from mytokentracker.sharing.token import VARIABLE

Joining = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def joining(home: Path, ring: Ring, monkeypatch: pytest.MonkeyPatch) -> Joining:
    """Runs the command with a token on the standard input: its status, and what is in the keychain then."""

    def command(*arguments: str, stdin: str = "") -> tuple[int, list[str]]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        options: argparse.Namespace = parser().parse_args(["hub", *arguments])
        return run_joining(Paths(home, home), options), list(ring.kept.values())

    return command


def test_the_token_comes_from_the_standard_input(
    account: Account, joining: Joining, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, kept = joining("join", account.server.url, "--name", "laptop", stdin=f"{account.token}\nmore\n")
    assert (status, kept) == (0, [account.token])
    said = capsys.readouterr()
    assert f"Joined {account.server.url} as laptop." in said.out
    assert "a code in the place of each project's folder" in said.out
    assert account.token not in said.out + said.err
    assert connection.load(home / "hub.json") is not None
    assert joining("leave") == (0, [])
    assert connection.load(home / "hub.json") is None
    assert joining("leave")[0] == 0


def test_what_goes_wrong_is_said_in_words(account: Account, joining: Joining) -> None:
    for arguments, stdin, title in (
        (("join", "http://hub.example.org"), account.token, "without TLS"),
        (("join", account.server.url), "", "not a token"),
        (("join", account.server.url), "mtt_" + "a" * 12 + "_" + "b" * 43, "does not accept"),
        (("join", "https://127.0.0.1:1"), account.token, "cannot be reached"),
        (("join", account.server.url, "--ca-file", "/nowhere.pem"), account.token, "CA file is missing"),
    ):
        with pytest.raises(Failed) as failed:
            joining(*arguments, stdin=stdin)
        assert title in failed.value.problem.title
        assert account.token not in str(failed.value.problem)


def test_a_token_is_never_an_argument() -> None:
    assert cli.run(["hub", "join", "https://hub.example.org", "mtt_x"]) == 2
    assert cli.run(["hub", "join", "https://hub.example.org", "--token", "mtt_x"]) == 2
    assert cli.run(["hub"]) == 2


def test_without_the_extra_the_server_says_how_to_install_it_and_joining_needs_nothing_of_it(home: Path) -> None:
    code = (
        "import sys\n"
        "for name in ('starlette', 'uvicorn', 'sqlalchemy', 'alembic', 'psycopg', 'cryptography', 'prometheus_client',"
        " 'PySide6', 'pyqtgraph', 'numpy'):\n"
        "    sys.modules[name] = None\n"
        "from mytokentracker.cli import run\n"
        "sys.exit(run(sys.argv[1:]))\n"
    )

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", code, *arguments]
        environ = {"PYTHONPATH": str(Path(cli.__file__).parents[2]), "MYTOKENTRACKER_HOME": str(home)}
        return subprocess.run(command, env=environ, input="", capture_output=True, text=True, check=False)

    serve = run("hub", "serve")
    assert serve.returncode == 1
    assert "mytokentracker[hub]" in serve.stderr
    join = run("hub", "join", "https://127.0.0.1:1")
    assert join.returncode == 1
    assert "not a token" in join.stderr
    assert run("scan", "--json").returncode == 0


def test_a_server_without_a_keychain_has_the_token_in_its_environment(
    account: Account, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # What keyring found for an earlier test of this process, it would not look for again.
    monkeypatch.setattr("keyring.core._keyring_backend", fail.Keyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(sys, "stdin", io.StringIO(account.token))
    assert cli.run(["hub", "join", account.server.url]) == 1
    assert "MYTOKENTRACKER_HUB_TOKEN" in capsys.readouterr().err
    assert connection.load(home / "hub.json") is None
    monkeypatch.setenv("MYTOKENTRACKER_HUB_TOKEN", account.token)
    assert cli.run(["hub", "join", account.server.url]) == 0
    assert connection.load(home / "hub.json") is not None


def learning(joining: Joining, places: Paths, account: Account) -> connection.Connection:
    """It has joined, and the person wants to learn with others."""
    assert joining("join", account.server.url)[0] == 0
    settings.save(places.settings, {"plan": "max5", "hub_learn_for_others": True, "hub_learn_from_others": True})
    joined = connection.load(places.hub)
    assert joined is not None
    return joined


def test_leaving_takes_back_what_was_learnt_and_the_consent_to_give_it(
    account: Account, joining: Joining, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = Paths(home, home)
    monkeypatch.setenv(VARIABLE, account.token)
    joined = learning(joining, places, account)
    with Hub(joined, account.token) as hub:
        hub.contribute(Contribution(plan="max5", month="2020-01", window="session", factor=1.5, syncs=9))
        assert hub.own_account().contributes
        capsys.readouterr()
        assert joining("leave") == (0, [])
        assert not hub.own_account().contributes
    chosen = settings.load(places.settings)[0]
    assert (chosen.plan, chosen.hub_learn_for_others, chosen.hub_learn_from_others) == ("max5", False, False)
    said = capsys.readouterr()
    assert said.out.startswith("This machine sends nothing any more. What it sent stays at the hub; if it joins again")
    assert "Settings, Hub, on another one" in said.out
    assert "mytokentracker hub leave --forget" in said.out
    assert said.err == ""
    assert joining("leave")[0] == 0
    assert capsys.readouterr().out == "It was not connected.\n"


def test_leaving_with_forget_takes_what_others_told_out_of_this_store_also_later(
    account: Account, joining: Joining, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, account.token)
    account.ask("POST", "/v1/usage", upload(source(response(1)), machine="d" * 32))

    def counted() -> list[tuple[int, int]]:
        with contextlib.closing(sqlite3.connect(home / "tokens.sqlite3")) as database:
            found: list[tuple[int, int]] = database.execute(
                "SELECT (SELECT count(*) FROM responses), (SELECT count(*) FROM machines WHERE key = ?)", ("d" * 32,)
            ).fetchall()
            return found

    for arguments in (("leave", "--forget"), ("leave",)):
        assert joining("join", account.server.url)[0] == 0
        assert cli.run(["hub", "sync"]) == 0
        assert counted() == [(1, 1)]
        capsys.readouterr()
        assert joining(*arguments)[0] == 0
    assert "To forget that, too" in capsys.readouterr().out
    assert counted() == [(1, 1)]
    assert joining("leave", "--forget")[0] == 0
    assert capsys.readouterr().out == "It was not connected. What others had sent is forgotten here.\n"
    assert counted() == [(0, 0)]


def test_what_was_learnt_and_cannot_be_taken_back_is_said(
    account: Account, joining: Joining, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = Paths(home, home)
    monkeypatch.setenv(VARIABLE, account.token)
    joined = learning(joining, places, account)
    connection.save(places.hub, msgspec.structs.replace(joined, url="http://127.0.0.1:1"))
    assert joining("leave") == (0, [])
    assert (
        "! What was learnt here is still at the hub\n  The hub could not be asked. Join it" in capsys.readouterr().err
    )


def test_a_token_that_sends_only_is_said_to_at_joining_and_by_each_sync(
    running: Server, joining: Joining, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sends_only = "This computer sends only: its token may not read what the other machines sent."
    no_plan = "Plan and weekly reset chosen here stay here: the token may not change the account."
    for scopes, said in ((("upload",), sends_only), (("upload", "read"), no_plan)):
        one = running.account(scopes=scopes)
        monkeypatch.setenv(VARIABLE, one.token)
        assert joining("join", running.url)[0] == 0
        assert said in capsys.readouterr().out
        assert cli.run(["hub", "sync"]) == 0
        assert f"all is sent. {said}\n" in capsys.readouterr().out
        joining("leave")
    monkeypatch.setenv(VARIABLE, running.account().token)
    capsys.readouterr()
    assert joining("join", running.url)[0] == 0
    assert cli.run(["hub", "sync"]) == 0
    said = capsys.readouterr().out
    assert "its token" not in said
    assert "the token" not in said
    assert "`mytokentracker hub sync` now" in said
