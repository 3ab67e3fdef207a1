"""Asking for the newest version: what a server may answer, and what is remembered of it. The server is a real one."""

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.serving import Answer, Server, said

from mytokentracker import fetching, updates
from mytokentracker.core.records import Failed
from mytokentracker.updates import Known, Newest, ask, load, newer

NOON = 1_795_348_800
DAY = 86_400
OWN = "0.2.0"
NEWEST = b'{"version": "0.3.0", "page": "https://example.org/0.3.0", "more": {"to": "come"}}'


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(said(NEWEST), "newest.json")
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "updates.json"


def test_a_newer_version_is_known_after_asking_and_over_a_restart(server: Server, file: Path) -> None:
    known = ask(file, server.address, NOON)
    assert newer(known, server.address, OWN) == Newest("0.3.0", "https://example.org/0.3.0")
    assert load(file) == known == Known(server.address, NOON, None, Newest("0.3.0", "https://example.org/0.3.0"))


@pytest.mark.parametrize("version", ["0.2.0", "0.1.9", "0.3.0rc1"])
def test_the_same_an_older_and_a_preview_are_not_told(server: Server, file: Path, version: str) -> None:
    server.answer = said(f'{{"version": "{version}"}}'.encode())
    assert newer(ask(file, server.address, NOON), server.address, OWN) is None


def test_nothing_is_said_of_the_person_or_the_computer(
    server: Server, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ada password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    ask(file, server.address, NOON)
    assert server.asked == [
        {
            "host": server.address.split("/")[2],
            "user-agent": "MyTokenTracker",
            "accept": "application/json",
            "accept-encoding": "identity",
            "connection": "keep-alive",
        }
    ]


def test_an_answer_that_is_still_the_same_is_not_sent_again(server: Server, file: Path) -> None:
    server.answer = said(NEWEST, ETag='"abc"')
    first = ask(file, server.address, NOON)
    server.answer = said(b"", 304)
    second = ask(file, server.address, NOON + DAY)
    assert server.asked[1]["if-none-match"] == '"abc"'
    assert second == Known(server.address, NOON + DAY, '"abc"', first.newest)


def test_another_address_is_asked_at_once_and_without_the_mark_of_the_first(server: Server, file: Path) -> None:
    server.answer = said(NEWEST, ETag='"abc"')
    known = ask(file, server.address, NOON)
    other = server.address + "?other"
    assert known.is_due(other, NOON)
    assert newer(known, other, OWN) is None
    ask(file, other, NOON)
    assert "if-none-match" not in server.asked[1]


def test_it_is_due_once_a_day_also_when_the_clock_was_put_back() -> None:
    known = Known("https://example.org/", NOON)
    assert not known.is_due(known.address, NOON + DAY - 1)
    assert known.is_due(known.address, NOON + DAY)
    assert not known.is_due(known.address, NOON - 30)
    assert known.is_due(known.address, NOON - 3600)


def _drip(server: Server) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        try:
            while not server.goes_on.wait(0.02):
                handler.wfile.write(b" ")
        except OSError:
            pass  # who asked has gone

    return answer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>not found</html>",
        b"[]",
        b'{"version": 3}',
        b'{"version": "latest"}',
        b'{"page": "https://example.org"}',
        b"\xff\xfe",
        b"[" * 10_000,
        b'{"version": "9.9", "x": "' + b"a" * 20_000 + b'"}',
    ],
    ids=["empty", "html", "list", "number", "word", "no version", "bytes", "deep", "huge"],
)
def test_garbage_is_told_and_what_was_known_stays(server: Server, file: Path, body: bytes) -> None:
    before = ask(file, server.address, NOON)
    server.answer = said(body)
    with pytest.raises(Failed) as failed:
        ask(file, server.address, NOON + DAY)
    assert failed.value.problem.title == "What was asked for a newer version is not such a file"
    assert load(file) == Known(server.address, NOON + DAY, None, before.newest)


def test_a_packed_answer_is_refused_before_it_is_unpacked(server: Server, file: Path) -> None:
    server.answer = said(gzip.compress(b" " * 10_000_000), Content_Encoding="gzip")
    with pytest.raises(Failed, match="not such a file"):
        ask(file, server.address, NOON)


def test_an_answer_without_an_end_is_given_up(server: Server, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_WHOLE_SECONDS", 0.2)
    server.answer = _drip(server)
    started = time.monotonic()
    with pytest.raises(Failed) as failed:
        ask(file, server.address, NOON)
    assert "too slowly" in failed.value.problem.hint
    assert time.monotonic() - started < 5


def test_a_server_that_says_nothing_is_given_up(server: Server, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_TIMEOUTS", (0.2, 0.2))
    server.answer = lambda _handler: print(server.goes_on.wait(10))
    with pytest.raises(Failed, match="could not be asked"):
        ask(file, server.address, NOON)


@pytest.mark.parametrize("status", [404, 500, 304])
def test_a_server_that_has_no_such_file_is_told(server: Server, file: Path, status: int) -> None:
    server.answer = said(b"", status)
    with pytest.raises(Failed) as failed:
        ask(file, server.address, NOON)
    assert f"status {status}" in failed.value.problem.hint


def test_offline_nothing_is_known_and_the_next_try_is_tomorrow(server: Server, file: Path) -> None:
    address = server.address
    server.close()
    with pytest.raises(Failed, match="could not be asked"):
        ask(file, address, NOON)
    assert not load(file).is_due(address, NOON + 3600)
    assert load(file).is_due(address, NOON + DAY)


def test_a_redirect_is_followed(server: Server, file: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/newest.json":
            said(b"", 302, Location="/moved/newest.json")(handler)
        else:
            said(NEWEST)(handler)

    server.answer = answer
    assert newer(ask(file, server.address, NOON), server.address, OWN) is not None
    assert server.paths == ["/newest.json", "/moved/newest.json"]


@pytest.mark.parametrize("target", ["http://example.org/", "file:///etc/passwd", "ftp://127.0.0.1/", "https://a@b/"])
def test_a_redirect_to_what_may_not_be_asked_is_refused(server: Server, file: Path, target: str) -> None:
    server.answer = said(b"", 302, Location=target)
    with pytest.raises(Failed, match="not such a file"):
        ask(file, server.address, NOON)


def test_a_redirect_to_itself_comes_to_an_end(server: Server, file: Path) -> None:
    server.answer = said(b"", 302, Location=server.address)
    with pytest.raises(Failed) as failed:
        ask(file, server.address, NOON)
    assert "from one address to the next" in failed.value.problem.hint
    assert len(server.asked) == 6


@pytest.mark.parametrize("page", ["http://example.org/", "file:///etc/passwd", "javascript:alert(1)", "https://a@b/"])
def test_a_page_that_may_not_be_opened_is_not_kept(server: Server, file: Path, page: str) -> None:
    server.answer = said(f'{{"version": "0.3.0", "page": "{page}"}}'.encode())
    assert newer(ask(file, server.address, NOON), server.address, OWN) == Newest("0.3.0")


@pytest.mark.parametrize("tag", ["", "a" * 300, "ä"])
def test_a_mark_that_cannot_be_sent_back_is_not_kept(server: Server, file: Path, tag: str) -> None:
    server.answer = said(NEWEST, ETag=tag)
    assert ask(file, server.address, NOON).tag is None


@pytest.mark.parametrize("address", ["http://example.org/x.json", "ftp://example.org/", "x", ""])
def test_nothing_is_asked_without_tls_but_this_computer(file: Path, address: str) -> None:
    with pytest.raises(Failed, match="cannot be used"):
        ask(file, address, NOON)
    assert not file.exists()


def test_what_cannot_be_remembered_is_not_asked(server: Server, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(Failed, match="cannot be remembered"):
        ask(tmp_path / "data" / "updates.json", server.address, NOON)
    assert server.asked == []


@pytest.mark.parametrize("text", ["", "{", '{"asked_at": "x"}', "[" * 100_000])
def test_a_damaged_memory_is_as_none(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert load(file) == Known()


def test_a_memory_that_holds_no_version_tells_nothing() -> None:
    assert newer(Known("https://example.org/", NOON, None, Newest("soon")), "https://example.org/", OWN) is None


def test_a_checkout_has_no_address_of_its_own_and_a_release_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert updates.default_address() is None
    monkeypatch.setattr(updates, "resources", lambda: tmp_path)
    assert updates.default_address() is None
    (tmp_path / "release.toml").write_text('updates = "https://example.org/newest.json"\n')
    assert updates.default_address() == "https://example.org/newest.json"
