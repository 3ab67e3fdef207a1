"""Whatever a body is, the server says what is wrong with it, keeps nothing of it, and goes on."""

import functools
import gzip
import io
import json
import socket
import sys
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from tests.hub.server import Account, Server
from tests.hub.told import LAPTOP, response, source, upload

from mytokentracker.hub import account as records
from mytokentracker.hub.server.limits import Limits

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


MALFORMED = [
    (b"", 400),
    (b"{", 400),
    (b"\xff\xfe", 400),
    (b'{"machine":"\\ud800"}', 400),
    (b'{"sources":' + b"[" * 100_000, 422),
    (b"[" * 100_000, 422),
    (b"null", 422),
    (b"[]", 422),
    (b"{}", 422),
    (b'{"machine":"' + b"a" * 31 + b'"}', 422),
    (b'{"machine":"' + b"a" * 32 + b'\\n"}', 422),
    (b'{"machine":"' + b"a" * 32 + b'","sources":[{"id":"","session":"s"}]}', 422),
    (b'{"machine":"' + b"a" * 32 + b'","sources":[{"id":"x","session":"a\\u0000b"}]}', 422),
    (b'{"machine":"' + b"a" * 32 + b'","readings":[{"at":1,"window":"session","percent":1e400}]}', 422),
]


@pytest.mark.parametrize(("body", "status"), MALFORMED)
def test_a_malformed_body_is_refused(account: Account, body: bytes, status: int) -> None:
    answer = account.ask("POST", "/v1/usage", body)
    assert answer.status_code == status, answer.text
    assert answer.json()["title"]


@pytest.mark.parametrize(
    "changed",
    [
        {"input_tokens": -1},
        {"input_tokens": 10**13},
        {"input_tokens": 1.5},
        {"input_tokens": "1"},
        {"at": 2**63},
        {"at": -5},
        {"generation": 2**63},
        {"id": "x" * 401},
        {"id": "x\0"},
        {"model": "a\nb"},
        {"model": ""},
        {"unfinished": "yes"},
    ],
)
def test_a_value_that_cannot_be_is_refused_and_nothing_of_its_batch_is_kept(
    account: Account, changed: dict[str, Any]
) -> None:
    body = json.loads(msgspec.json.encode(upload(source(response(1), response(2)))))
    body["sources"][0]["responses"][1].update(changed)
    assert account.ask("POST", "/v1/usage", json.dumps(body).encode()).status_code == 422
    assert account.get("/v1/usage")["total"]["responses"] == 0


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_body_that_a_web_page_could_send_is_refused(account: Account, kind: str) -> None:
    body = msgspec.json.encode(upload())
    assert account.ask("POST", "/v1/usage", body, headers={"Content-Type": kind}).status_code == 415


def test_what_looks_like_sql_or_html_is_kept_as_it_is(account: Account) -> None:
    words = "'); DROP TABLE responses; -- <script>alert(1)</script> %s {0} \\"
    told = source(response(1, id=words, model=words), name=words, session=words, project=words)
    assert account.ask("POST", "/v1/usage", upload(told)).status_code == 200
    assert account.ask("PUT", f"/v1/machines/{LAPTOP}", records.MachineName(words)).status_code == 200
    page = account.get("/v1/changes")
    (back,) = page["sources"]
    assert [back["id"], back["project"], back["responses"][0]["id"], page["machines"][0]["name"]] == [words] * 4
    for given in ({"cursor": words}, {"limit": words}, {"limit": "0"}, {"limit": "-1"}, {"limit": "99999999"}):
        assert account.ask("GET", "/v1/changes", params=given).status_code in (400, 422)
    for path in ("/v1/machines/x'--", "/v1/tokens/' OR 1=1", "/v1/machines/..%2f..%2fetc"):
        assert account.ask("DELETE", path).status_code == 404


@functools.cache
def bomb(size: int) -> bytes:
    """A few kilobytes that unpack to that many bytes of white space."""
    pack = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
    piece = bytes([32]) * 1_000_000
    return b"".join([*(pack.compress(piece) for _ in range(size // len(piece))), pack.flush()])


def memory_kb(pid: int) -> int:
    """The most that a process ever had at once."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def test_what_unpacks_to_too_much_is_refused_before_it_is_there(running: Server) -> None:
    account = running.account()
    account.ask("POST", "/v1/usage", upload(source(response(1))))
    assert running.process is not None
    before = memory_kb(running.process.pid)
    large = zstd.compress(bytes(200_000_000))
    for encoding, body in (("gzip", bomb(1_000_000_000)), ("zstd", large)):
        assert len(body) < 2_000_000
        assert account.ask("POST", "/v1/usage", body, headers={"Content-Encoding": encoding}).status_code == 413
    assert memory_kb(running.process.pid) < before + 120_000


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip", "zstd-9"])
def test_another_packing_is_refused(account: Account, encoding: str) -> None:
    body = gzip.compress(gzip.compress(msgspec.json.encode(upload())))
    assert account.ask("POST", "/v1/usage", body, headers={"Content-Encoding": encoding}).status_code == 415


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_what_is_cut_off_or_goes_on_after_its_end_is_refused(account: Account, encoding: str) -> None:
    whole = (gzip.compress if encoding == "gzip" else zstd.compress)(msgspec.json.encode(upload()))
    for body in (whole[:-5], whole + b"x", b"", b"\0" * 50):
        answer = account.ask("POST", "/v1/usage", body, headers={"Content-Encoding": encoding})
        assert answer.status_code == 400


def test_a_body_that_is_too_large_is_refused_with_and_without_saying_its_length(account: Account) -> None:
    body = b" " * (Limits().most_body + 1)
    assert account.ask("POST", "/v1/usage", body).status_code == 413
    chunked = requests.post(
        account.server.url + "/v1/usage",
        data=io.BytesIO(body),
        headers={"Authorization": f"Bearer {account.token}", "Content-Type": "application/json"},
        timeout=30,
    )
    assert chunked.status_code == 413


@pytest.mark.parametrize("sent", [b"", b"GET /v1/account HTTP/1.1\r\nHost: x\r\nAuthor"])
def test_a_connection_that_never_says_what_it_wants_is_closed(server: Server, sent: bytes) -> None:
    """Else as many as there may be, with nothing in them, keep all machines out."""
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"head_seconds": 0.2}'
    server.start()
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as silent:
        silent.sendall(sent)
        assert silent.recv(1000) == b""
    # One that has asked may be silent until it asks again, but not in the middle of that.
    ask = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as machine:
        for _ in range(2):
            machine.sendall(ask)
            assert b" 200 " in _answer(machine).split(b"\r\n")[0]
            machine.settimeout(0.4)
            with pytest.raises(TimeoutError):
                machine.recv(1)
            machine.settimeout(30)
        machine.sendall(ask[:20])
        assert machine.recv(1000) == b""


def _answer(connection: socket.socket) -> bytes:
    """The whole of one; it ends with what the hub says of itself."""
    said = b""
    while not said.endswith(b"}"):
        said += connection.recv(1000)
    return said


def test_a_body_that_never_ends_is_given_up(server: Server) -> None:
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"body_seconds": 0.2}'
    account = server.start().account()
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as slow:
        slow.sendall(
            f"POST /v1/usage HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {account.token}\r\n"
            "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{".encode()
        )
        assert b" 408 " in slow.recv(1000).split(b"\r\n")[0]
