"""The server as machines see it: a process of its own, over a real connection."""

import gzip
import json
import socket
import sys
import time
import zlib
from pathlib import Path

import msgspec
import pytest
from tests.hub.server import Account, Server, until
from tests.hub.told import DESKTOP, LAPTOP, NOON, decoded, reading, response, source, upload

from mytokentracker.hub import account as records
from mytokentracker.hub.server.opening import Place
from mytokentracker.hub.wire import AccountSettings, Changes, Taken, Upload

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def put(account: Account, one: Upload) -> Taken:
    answer = account.ask("POST", "/v1/usage", one)
    assert answer.status_code == 200, answer.text
    taken: Taken = decoded(answer.content, Taken)
    return taken


def changes(account: Account, **given: str) -> Changes:
    found: Changes = msgspec.convert(account.get("/v1/changes", **given), Changes)
    return found


def test_what_one_machine_sends_the_other_is_told(account: Account) -> None:
    sent = upload(source(response(1), project="/srv/shop"), readings=(reading(),))
    taken = put(account, sent)
    assert (taken.new, taken.uploads_left) == (1, None)
    told = changes(account, machine=DESKTOP)
    assert told.sources == (msgspec.structs.replace(sent.sources[0], machine=LAPTOP),)
    assert told.readings == (msgspec.structs.replace(reading(), machine=LAPTOP),)
    assert [one.id for one in told.machines] == [LAPTOP]


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [("gzip", gzip.compress), ("zstd", zstd.compress), ("identity", bytes), ("GZIP", gzip.compress)],
)
def test_a_body_may_be_packed(account: Account, encoding: str, packed: "type[bytes]") -> None:
    body = packed(msgspec.json.encode(upload(source(response(1)))))
    answer = account.ask("POST", "/v1/usage", body, headers={"Content-Encoding": encoding})
    assert decoded(answer.content, Taken).new == 1


def test_a_long_answer_is_packed_for_those_who_can_unpack(account: Account) -> None:
    put(account, upload(source(*(response(n) for n in range(500)))))
    answer = account.ask("GET", "/v1/changes", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(decoded(answer.content, Changes).sources[0].responses) == 500
    plain = account.ask("GET", "/v1/changes", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in plain.headers


def test_a_field_of_a_newer_version_is_passed_over(account: Account) -> None:
    body = json.loads(msgspec.json.encode(upload(source(response(1)))))
    body["news"] = body["sources"][0]["responses"][0]["mood"] = {"of": ["the", "day"]}
    assert account.ask("POST", "/v1/usage", json.dumps(body).encode()).status_code == 200


def test_machines_are_named_listed_and_removed_with_all_that_they_sent(account: Account) -> None:
    joined = account.ask("PUT", f"/v1/machines/{LAPTOP}", records.MachineName("laptop")).json()
    assert (joined["id"], joined["name"]) == (LAPTOP, "laptop")
    put(account, upload(source(response(1)), readings=(reading(),)))
    put(account, upload(source(response(1)), machine=DESKTOP))
    account.ask("PUT", f"/v1/machines/{LAPTOP}", records.MachineName("the laptop"))
    names = {one["id"]: one["name"] for one in account.get("/v1/account")["machines"]}
    assert names == {LAPTOP: "the laptop", DESKTOP: "a machine"}
    cursor = changes(account).cursor

    assert account.ask("DELETE", f"/v1/machines/{LAPTOP}").json() == {"responses": 1}
    after = changes(account, cursor=cursor)
    assert [one.id for one in after.machines] == [DESKTOP]
    assert after.cursor != cursor
    # What the other one told of the same response stays.
    assert account.get("/v1/usage")["total"]["responses"] == 1
    assert changes(account).readings == ()
    # The removed one is told so, and does not come back by itself.
    assert account.ask("POST", "/v1/usage", upload(source(response(2)))).status_code == 410
    assert account.ask("PUT", f"/v1/machines/{LAPTOP}", records.MachineName("laptop")).status_code == 410
    assert account.ask("DELETE", f"/v1/machines/{LAPTOP}").status_code == 404


def test_settings_belong_to_the_account_and_nobody_changes_what_he_has_not_seen(account: Account) -> None:
    seen = msgspec.convert(account.get("/v1/account")["settings"], AccountSettings)
    assert seen == AccountSettings()
    wanted = AccountSettings(revision=0, plan="max5", weekly_reset="Thu 10:00")
    assert account.ask("PUT", "/v1/settings", wanted).json()["revision"] == 1
    told = changes(account).settings
    assert (told.revision, told.plan, told.weekly_reset) == (1, "max5", "Thu 10:00")
    late = account.ask("PUT", "/v1/settings", AccountSettings(revision=0, plan="pro"))
    assert late.status_code == 409
    assert changes(account).settings.plan == "max5"


def test_the_clock_of_a_machine_is_compared_with_the_hubs(account: Account) -> None:
    now = account.get("/v1/account")["now"]
    account.ask("POST", "/v1/usage", Upload(LAPTOP, sent_at=now + 3600))
    (machine,) = changes(account).machines
    assert 3590 <= machine.clock_ahead_seconds <= 3600


def test_tokens_are_made_shown_listed_and_revoked(account: Account) -> None:
    shown = account.ask("POST", "/v1/tokens", records.TokenWanted("container", ("upload",))).json()
    container = Account(account.server, account.name, shown["secret"])
    assert container.ask("POST", "/v1/usage", upload(source(response(1)))).status_code == 200
    token_id = shown["token"]["id"]
    assert account.get(f"/v1/tokens/{token_id}")["secret"] == shown["secret"]
    listed = {one["id"]: one for one in account.get("/v1/tokens")["tokens"]}
    assert listed[token_id]["scopes"] == ["upload"]
    assert listed[token_id]["last_used_at"] is not None
    assert "secret" not in str(listed)
    after = account.ask("DELETE", f"/v1/tokens/{token_id}").json()["tokens"]
    assert [one["id"] for one in after if one["revoked_at"]] == [token_id]
    assert account.ask("GET", f"/v1/tokens/{token_id}").status_code == 404
    assert container.ask("POST", "/v1/usage", upload(source(response(2)))).status_code == 401
    assert account.get("/v1/usage")["total"]["responses"] == 1


def test_a_token_that_only_reads_is_known_to_be_used(account: Account) -> None:
    """Else whoever revokes what was never used cuts off a dashboard."""
    shown = account.ask("POST", "/v1/tokens", records.TokenWanted("dashboard", ("read",))).json()
    unused = account.ask("POST", "/v1/tokens", records.TokenWanted("drawer", ("read",))).json()["token"]["id"]
    dashboard = Account(account.server, account.name, shown["secret"])
    before = int(time.time())
    dashboard.get("/v1/account")
    dashboard.get("/v1/changes")
    used = {one["id"]: one["last_used_at"] for one in account.get("/v1/tokens")["tokens"]}
    # To the hour: a write for each request would cost more than the request.
    assert before - 3600 <= used[shown["token"]["id"]] <= time.time()
    assert used[unused] is None
    assert used[account.token.split("_")[1]] is not None


def test_everything_can_be_taken_along_and_deleted(account: Account) -> None:
    put(account, upload(source(response(1), response(2)), readings=(reading(),)))
    put(account, upload(source(response(3)), machine=DESKTOP))
    first, *pages = (json.loads(line) for line in account.ask("GET", "/v1/export").content.splitlines())
    assert first["name"] == account.name
    ids = {one["id"] for page in pages for told in page["sources"] for one in told["responses"]}
    assert ids == {"msg_000001", "msg_000002", "msg_000003"}
    assert pages[0]["readings"][0]["percent"] == 34

    assert account.ask("DELETE", "/v1/account", records.Deletion("somebody else")).status_code == 409
    assert account.ask("DELETE", "/v1/account", records.Deletion(account.name)).json() == {"responses": 3}
    assert account.ask("GET", "/v1/account").status_code == 401


def test_sums_are_of_the_stretch_of_time_that_was_asked_for(account: Account) -> None:
    put(account, upload(source(response(1), response(100))))
    assert account.get("/v1/usage", since=NOON, until=NOON + 50)["total"] == {
        "responses": 1,
        "input_tokens": 1,
        "output_tokens": 10,
        "cache_write_5m_tokens": 0,
        "cache_write_1h_tokens": 0,
        "cache_read_tokens": 0,
    }


def test_health_metrics_and_a_page_need_no_token_and_say_nothing_of_anybody(account: Account) -> None:
    put(account, upload(source(response(1))))
    stranger = Account(account.server, "", "")
    assert stranger.ask("GET", "/health").json() == {"status": "ok"}
    metrics = stranger.ask("GET", "/metrics").text
    assert 'mytokentracker_hub_requests_total{path="/v1/usage",status="200"}' in metrics
    assert 'mytokentracker_hub_responses_total{outcome="new"}' in metrics
    for text in (metrics, stranger.ask("GET", "/").text, stranger.ask("GET", "/openapi.json").text):
        assert account.name not in text
        assert account.token not in text
    assert "/v1/changes" in stranger.ask("GET", "/").text
    assert stranger.ask("GET", "/openapi.json").json()["openapi"] == "3.1.0"


def test_head_and_wrong_methods_and_paths_are_answered_as_they_should(account: Account) -> None:
    assert account.ask("HEAD", "/v1/account").status_code == 200
    wrong = account.ask("PATCH", "/v1/usage")
    assert wrong.status_code == 405
    assert set(wrong.headers["Allow"].replace(" ", "").split(",")) >= {"GET", "POST"}
    assert account.ask("GET", "/v1/usage/").status_code == 404
    assert account.ask("GET", "/v2/usage").json().keys() == {"title", "hint"}


def test_a_server_that_is_told_to_stop_ends_well_and_starts_again_with_all(server: Server) -> None:
    server.start()
    account = server.account()
    put(account, upload(source(response(1))))
    assert server.stop() == 0
    server.start()
    assert account.get("/v1/usage")["total"]["responses"] == 1


def test_several_processes_are_one_server(server: Server) -> None:
    server.options += ["--processes", "2"]
    server.start()
    account = server.account()
    for number in range(20):
        put(account, upload(source(response(number), name=f"source-{number}")))

    def counted() -> bool:
        found = [line for line in Account(server, "", "").ask("GET", "/metrics").text.splitlines() if "{" in line]
        name = 'mytokentracker_hub_responses_total{outcome="new"}'
        return any(line.startswith(name) and float(line.split()[-1]) == 20 for line in found)

    until(counted, "the metrics of both processes together")
    assert account.get("/v1/usage")["total"]["responses"] == 20
    assert len(changes(account).sources) == 20


def test_tls_is_served_with_a_certificate_and_its_key(place: Place, certificate: tuple[Path, Path]) -> None:
    with_tls = Server(place, *certificate)
    try:
        account = with_tls.start().account()
        assert put(account, upload(source(response(1)))).new == 1
        with socket.create_connection(("127.0.0.1", with_tls.port), timeout=30) as plain:
            plain.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert not plain.recv(100).startswith(b"HTTP")
    finally:
        with_tls.kill()


def test_zlib_is_not_gzip(account: Account) -> None:
    body = zlib.compress(msgspec.json.encode(upload()))
    assert account.ask("POST", "/v1/usage", body, headers={"Content-Encoding": "gzip"}).status_code == 400
