"""Whoever is not let in gets nothing, and no secret is written anywhere."""

import http.client
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from sqlalchemy import event
from tests.hub.server import Account, Server
from tests.hub.told import LAPTOP, response, source, upload

from mytokentracker.hub import account as records
from mytokentracker.hub import bearer
from mytokentracker.hub.server import tokens
from mytokentracker.hub.server.api import OPERATIONS
from mytokentracker.hub.server.opening import Opened, Place
from mytokentracker.hub.server.operations import Operation

NAMED = [pytest.param(one, id=f"{one.method} {one.path}") for one in OPERATIONS]


def path_of(operation: Operation, machine: str = LAPTOP, token: str = "x" * 12) -> str:
    return operation.path.format(machine=machine, token=token)


@pytest.mark.parametrize("operation", NAMED)
def test_without_a_token_there_is_nothing(running: Server, operation: Operation) -> None:
    for headers in ({}, {"Authorization": "Bearer "}, {"Authorization": "Basic bXR0Og=="}):
        answer = requests.request(
            operation.method, running.url + path_of(operation), headers=headers, data=b"{}", timeout=30
        )
        assert answer.status_code in (401, 429)
        assert answer.json().keys() == {"title", "hint"}


def test_a_wrong_token_is_refused_in_the_same_words_as_a_revoked_one(account: Account) -> None:
    known = bearer.parse(account.token)
    assert known is not None
    wrong = [
        bearer.make().text,
        bearer.Bearer(known.id, bearer.make().secret).text,
        account.token[:-1],
        account.token + "x",
        account.token.upper(),
        "mtt_" + "'" * 12 + "_" + "-" * 43,
    ]
    revoked = account.server.account()
    revoked.ask("DELETE", f"/v1/tokens/{revoked.token.split('_')[1]}")
    said = {Account(account.server, "", token).ask("GET", "/v1/account").content for token in wrong}
    said.add(revoked.ask("GET", "/v1/account").content)
    assert len(said) == 1


def test_a_revoked_token_ends_also_a_request_that_has_begun(running: Server) -> None:
    account = running.account()
    body = msgspec.json.encode(upload(source(response(1))))
    connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=30)
    connection.putrequest("POST", "/v1/usage")
    for name, value in {
        "Authorization": f"Bearer {account.token}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    }.items():
        connection.putheader(name, value)
    connection.endheaders(body[:10])
    # Asked with another token, so that the answer to it has nothing to do with this connection.
    running.administration(lambda admin: admin.revoke_token(account.token.split("_")[1], int(time.time())))
    connection.send(body[10:])
    assert connection.getresponse().status == 401
    connection.close()
    assert running.administration(lambda admin: admin.accounts())


@pytest.mark.parametrize("operation", NAMED)
def test_a_token_is_good_only_for_its_scopes(running: Server, operation: Operation) -> None:
    others = tuple(scope for scope in bearer.SCOPES if scope != operation.scope)
    account = running.account(scopes=others)
    answer = account.ask(operation.method, path_of(operation), b"{}")
    assert answer.status_code == 403
    assert operation.scope in answer.json()["title"]


@pytest.mark.parametrize("operation", NAMED)
def test_no_route_leads_to_another_account(running: Server, operation: Operation) -> None:
    theirs, mine = running.account(), running.account()
    theirs.ask("POST", "/v1/usage", upload(source(response(1), project="/srv/secret")))
    cursor = theirs.get("/v1/changes")["cursor"]
    token = theirs.token.split("_")[1]
    bodies: dict[str, Any] = {
        "upload": upload(source(response(7))),
        "deleteAccount": records.Deletion(theirs.name),
        "makeToken": records.TokenWanted("", ("read",)),
        "putMachine": records.MachineName("mine"),
        "putSettings": b"{}",
        "contribute": b'{"plan":"pro","month":"2020-01","window":"session","factor":1,"syncs":9}',
    }
    answer = mine.ask(
        operation.method,
        path_of(operation, token=token),
        bodies.get(operation.name),
        params={"cursor": cursor, "account": theirs.name, "account_id": "1"} if operation.method == "GET" else None,
    )
    for word in (theirs.name, theirs.token, "/srv/secret", "msg_000001"):
        assert word not in answer.text
    assert answer.status_code in (200, 404, 409)
    # And theirs is as it was.
    assert theirs.get("/v1/usage")["total"]["responses"] == 1
    assert len(theirs.get("/v1/tokens")["tokens"]) == 1
    assert [one["name"] for one in theirs.get("/v1/account")["machines"]] == ["a machine"]
    assert theirs.get("/v1/account")["settings"]["revision"] == 0


def test_a_token_in_an_address_is_refused_even_when_it_is_right(account: Account) -> None:
    for path in (
        f"/v1/account?token={account.token}",
        f"/v1/account?x={account.token.replace('_', '%5F')}",
        f"/v1/tokens/{account.token}",
        f"/health?{account.token}",
    ):
        answer = account.ask("GET", path)
        assert answer.status_code == 400
        assert account.token not in answer.text
    stranger = Account(account.server, "", "")
    assert stranger.ask("GET", f"/v1/account?access_token={account.token}").status_code == 400


@pytest.mark.parametrize(
    ("limits", "told"), [("{}", []), ('{"metrics_from": ["198.51.100.7"]}', ["198.51.100.7"])], ids=["unset", "set"]
)
def test_behind_a_proxy_metrics_are_for_those_who_were_named(tmp_path: Path, limits: str, told: list[str]) -> None:
    """Else a proxy that does not say for whom it asks, as nginx does not by itself, shows them to everybody."""
    server = Server(Place(tmp_path / "hub"))
    server.options += ["--behind-proxy", "127.0.0.1"]
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = limits
    server.start()
    try:
        asked: dict[str, dict[str, str]] = {"": {}}
        asked |= {address: {"X-Forwarded-For": address} for address in ("127.0.0.1", "198.51.100.7", "203.0.113.9")}
        shown = [
            address
            for address, headers in asked.items()
            if requests.get(f"{server.url}/metrics", headers=headers, timeout=30).status_code == 200
        ]
    finally:
        server.kill()
    assert shown == told


def test_who_asks_too_often_is_told_when_to_come_back(server: Server) -> None:
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"requests_per_minute": 3, "failures_per_minute": 4}'
    account, other = server.start().account(), server.account()
    statuses = [account.ask("GET", "/v1/account").status_code for _ in range(8)]
    assert statuses == [200] * 6 + [429] * 2
    assert 1 <= int(account.ask("GET", "/v1/account").headers["Retry-After"]) <= 21
    guesser = Account(server, "", bearer.make().text)
    assert [guesser.ask("GET", "/v1/account").status_code for _ in range(6)] == [401] * 4 + [429] * 2
    # Others are not slowed by either.
    assert other.ask("GET", "/v1/account").status_code == 200


def test_the_check_does_the_same_work_whatever_is_wrong(hub: Opened) -> None:
    statements: list[str] = []
    event.listen(hub.database.engine, "before_cursor_execute", lambda *a: statements.append(a[2]))
    wrong = (bearer.make().text, "", "mtt_", "x" * 500)
    work = []
    for text in wrong:
        statements.clear()
        with hub.database.reading() as connection:
            assert tokens.check(connection, text) is None
        work.append(list(statements))
    assert all(one == work[0] for one in work)


def test_no_secret_is_in_the_database_the_log_or_an_answer(server: Server) -> None:
    account = server.start().account()
    account.ask("POST", "/v1/usage", upload(source(response(1), project="/srv/quiet")))
    account.ask("POST", "/v1/usage", b'{"machine": "' + account.token.encode() + b'"}')
    account.ask("GET", f"/v1/account?token={account.token}")
    account.ask("GET", f"/v1/{account.token}")
    made = account.ask("POST", "/v1/tokens", records.TokenWanted("x", ("read",))).json()["secret"]
    assert server.stop() == 0
    files = [file for file in server.place.data.rglob("*") if file.is_file() and file.name != "hub.key"]
    key = (server.place.data / "hub.key").read_text().strip()
    for file in files:
        content = file.read_bytes()
        for secret in (account.token, account.token.split("_")[2], made.split("_")[2], key):
            assert secret.encode() not in content, file
            assert bytes.fromhex(key) not in content
    log = server.log.read_text()
    assert "POST /v1/usage 200" in log
    assert "/srv/quiet" not in log
    assert account.name not in log


def test_a_fault_of_the_server_says_nothing_of_what_was_sent(server: Server) -> None:
    account = server.start().account()
    with server_without_responses(server):
        answer = account.ask("POST", "/v1/usage", upload(source(response(1, model="very private"))))
    assert answer.status_code in (500, 503)
    assert "private" not in answer.text + server.log.read_text()
    assert "SELECT" not in answer.text


class server_without_responses:  # noqa: N801 - reads as what it is
    """Takes the big table away, as an administrator's mistake would."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def __enter__(self) -> None:
        self._do("ALTER TABLE responses RENAME TO away")

    def __exit__(self, *_: object) -> None:
        self._do("ALTER TABLE away RENAME TO responses")

    def _do(self, statement: str) -> None:
        from mytokentracker.hub.server.opening import _database

        database = _database(self._server.place)
        with database.writing() as connection:
            connection.exec_driver_sql(statement)
        database.close()
