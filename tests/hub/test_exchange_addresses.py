"""Where the client sends its token and where it does not, and what it makes of other answers."""

import contextlib
import gzip
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from tests.hub.desk import Desk, MakeDesk
from tests.hub.server import Server
from tests.transcript_lines import assistant

from mytokentracker.hub.client import calls, connection


def test_over_tls_the_authority_that_was_given_is_trusted_and_no_other(
    server: Server, certificate: tuple[Path, Path], tmp_path: Path
) -> None:
    with_tls = Server(server.place, *certificate)
    try:
        account = with_tls.start().account()
        laptop = Desk(tmp_path / "laptop", account)
        laptop.write("s.jsonl", assistant(1))
        laptop.look()
        trusting = laptop.connection
        laptop.connection = msgspec.structs.replace(trusting, ca_file=None)
        standing = laptop.turn()
        assert standing.problem is not None
        assert "not to be trusted" in standing.problem.title
        laptop.connection = msgspec.structs.replace(trusting, url=trusting.url.replace("127.0.0.1", "127.0.0.2"))
        assert laptop.turn(retry=True).problem is not None
        laptop.connection = msgspec.structs.replace(trusting, ca_file=str(tmp_path / "none.pem"))
        missing = laptop.turn(retry=True).problem
        assert missing is not None
        assert "missing" in missing.title
        laptop.connection = trusting
        assert laptop.turn(retry=True).problem is None
        assert account.get("/v1/usage")["total"]["responses"] == 1
    finally:
        with_tls.kill()


@pytest.fixture
def stranger(request: pytest.FixtureRequest) -> Iterator[tuple[str, list[str]]]:
    """Something else that answers at an address; what it is asked is written down."""
    status, headers, body = request.param
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(f"{self.command} {self.path}")
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST  # noqa: N815
        do_PUT = do_POST  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("stranger", "title"),
    [
        ((200, {"Content-Type": "text/html"}, b"<h1>Log in to the hotel's network</h1>"), "not a hub"),
        ((302, {"Location": "http://127.0.0.1:1/"}, b""), "not a hub"),
        ((404, {}, b"no"), "not a hub"),
        ((200, {}, b'{"epoch": 5}'), "not a hub"),
        ((200, {}, b"[" * 100_000), "not a hub"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(100_000_000), 9)), "not a hub"),
        ((200, {"Content-Encoding": "zstd"}, b"(\xb5/\xfd"), "not a hub"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b"{}")[:-1]), "cannot be reached"),
        ((200, {"Content-Encoding": "gzip"}, b"{}"), "cannot be reached"),
        ((200, {"Content-Length": "9"}, b"{}"), "cannot be reached"),
        ((502, {}, b"<h1>Bad gateway</h1>"), "cannot be reached"),
        ((503, {"Retry-After": "99999999999"}, b"{}"), "cannot be reached"),
        ((429, {"Retry-After": "600"}, b'{"title": "Slowly", "hint": "Please."}'), "Slowly"),
        ((500, {}, b'{"title": "Oh", "hint": "no"}'), "Oh"),
    ],
    indirect=["stranger"],
)
def test_whatever_else_answers_nothing_is_lost(
    stranger: tuple[str, list[str]], title: str, tmp_path: Path, running: Server
) -> None:
    laptop = Desk(tmp_path, running.account())
    laptop.connection = msgspec.structs.replace(laptop.connection, url=stranger[0])
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    standing = laptop.turn()
    assert standing.problem is not None
    assert title in standing.problem.title
    assert laptop.account.token not in str(standing)
    assert 0 < max(standing.quiet_until, standing.uploads_from) - laptop.now() < 3 * 86400
    assert laptop.waiting() == 1
    # A redirection is not followed: the token would go along.
    assert len(stranger[1]) <= 2


def test_neither_a_netrc_file_nor_a_proxy_gets_between(
    desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = desk()
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    assert laptop.turn().problem is None


@pytest.mark.parametrize(
    "url",
    [
        "http://hub.example.org",
        "http://192.168.1.5:8765",
        "ftp://hub.example.org",
        "hub.example.org",
        "https://",
        "https://user:password@hub.example.org",
        "https://hub.example.org/?token=1",
        "https://hub.example.org/mtt_abcdefghijkl_x",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "https://hub.example.org:99999",
        "https://[::1",
        "",
    ],
)
def test_a_token_is_not_sent_to_such_an_address(url: str) -> None:
    with pytest.raises(connection.HubError):
        connection.checked_url(url)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://hub.example.org/", "https://hub.example.org"),
        (" https://example.org:8443/hub/ ", "https://example.org:8443/hub"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("http://localhost:8765", "http://localhost:8765"),
        ("http://[::1]:8765", "http://[::1]:8765"),
    ],
)
def test_an_address_with_tls_or_of_this_computer_is_kept(url: str, kept: str) -> None:
    assert connection.checked_url(url) == kept


def test_what_has_no_place_on_the_wire_is_made_to_fit(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.write(
        "s.jsonl",
        assistant("x" * 900, session="s" * 900, model="m\t\nodel" * 90, cwd="/" + "f" * 3000),
        assistant("msg_\0odd", session="\x07", model="é✓", cwd="/tmp/line\nfeed"),
    )
    laptop.look()
    assert laptop.turn().problem is None
    assert desktop.turn().problem is None
    assert len(desktop.responses()) == 2


def test_an_answer_that_never_ends_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, running: Server
) -> None:
    monkeypatch.setattr(calls, "_LONGEST_ANSWER", 0.3)
    ends = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "1000000")
            self.end_headers()
            with contextlib.suppress(OSError):
                while not ends.wait(0.02):
                    self.wfile.write(b" ")

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        laptop = Desk(tmp_path, running.account())
        url = f"http://127.0.0.1:{server.server_address[1]}"
        laptop.connection = msgspec.structs.replace(laptop.connection, url=url)
        laptop.write("s.jsonl", assistant(1))
        laptop.look()
        problem = laptop.turn().problem
        ends.set()
        server.shutdown()
        thread.join()
    assert problem is not None
    assert "cannot be reached" in problem.title
