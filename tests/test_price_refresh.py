"""A newer price list from a real server: what is taken, what never is, and that the last good one stays."""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.serving import Server, said

from mytokentracker import fetching, prices
from mytokentracker.core.records import Tokens
from mytokentracker.paths import Paths, resources
from mytokentracker.price_refresh import NotRefreshed, Remembered, refresh, remembered

NOON = 1_795_348_800
DAY = 86_400
OURS = (resources() / "prices.toml").read_text("utf-8")
# Of a day that no list of ours is of before long, with another price.
NEWER = OURS.replace("as seen on 2026", "as seen on 2099", 1).replace("web_search = 10\n", "web_search = 12\n", 1)
OLDER = NEWER.replace("as seen on 2099", "as seen on 2025", 1)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(said(NEWER.encode(), ETag='"one"'), "prices.toml")
    yield made
    made.close()


@pytest.fixture
def places(tmp_path: Path) -> Paths:
    return Paths(config=tmp_path / "config", data=tmp_path / "data")


def search_cost(places: Paths) -> int:
    """Of a thousand web searches, in dollars."""
    table, problems = prices.load(places.prices, places.fetched_prices)
    assert problems == ()
    return table.cost("claude-sonnet-5", NOON, Tokens(), web_searches=1000) // 1_000_000


def test_a_newer_list_counts_from_then_on_and_says_so(server: Server, places: Paths) -> None:
    before = prices.load(places.prices, places.fetched_prices)[0].digest

    assert refresh(places, server.address, NOON) is True

    assert places.fetched_prices.read_text("utf-8") == NEWER
    assert search_cost(places) == 12
    # Another digest: the store prices all history anew.
    assert prices.load(places.prices, places.fetched_prices)[0].digest != before
    listed = prices.in_force(places.fetched_prices)
    assert (listed.fetched, listed.seen.year) == (True, 2099)
    assert prices.said_of(listed).endswith("2099; it was fetched")
    assert remembered(places) == Remembered(server.address, NOON, '"one"')
    assert "authorization" not in server.asked[0]


def test_what_is_still_the_same_is_not_sent_again(server: Server, places: Paths) -> None:
    refresh(places, server.address, NOON)
    server.answer = said(b"", 304)

    assert refresh(places, server.address, NOON + DAY) is False
    assert server.asked[1]["if-none-match"] == '"one"'
    assert remembered(places) == Remembered(server.address, NOON + DAY, '"one"')
    # Whoever has lost the list is sent it again.
    places.fetched_prices.unlink()
    server.answer = said(NEWER.encode())
    assert refresh(places, server.address, NOON + 2 * DAY) is True
    assert "if-none-match" not in server.asked[2]
    # A server without tags may send the same again.
    assert refresh(places, server.address, NOON + 3 * DAY) is False


def broken(body: str) -> bytes:
    return body.encode()


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "its first line does not say when the prices were seen"),
        (b"<html>Not found</html>", "its first line does not say when the prices were seen"),
        (b"# as seen on 2099-13-01\n" + OURS.split("\n", 1)[1].encode(), "month must be in 1..12"),
        (b"\xff" * 100, "'utf-8' codec can't decode byte 0xff"),
        (NEWER.encode()[:-40], "Invalid"),
        (NEWER.replace("input = 8\n", "input = -8\n", 1).encode(), "input must be a number from 0"),
        (NEWER.replace("input = 8\n", "input = nan\n", 1).encode(), "input must be a number from 0"),
        (b"# as seen on 2099-01-01\nweb_search = 1\nus_inference = 1\n", "a price table needs a row of a Sonnet"),
        (NEWER.encode() + b"# " + b"x" * 600_000, "It is larger than such a file is."),
    ],
    ids=["empty", "page", "day", "bytes", "cut", "below zero", "nan", "no Sonnet", "huge"],
)
def test_what_is_no_price_list_changes_nothing_and_says_why(
    server: Server, places: Paths, body: bytes, why: str
) -> None:
    refresh(places, server.address, NOON)
    server.answer = said(body)

    with pytest.raises(NotRefreshed) as caught:
        refresh(places, server.address, NOON + DAY)

    assert why in caught.value.problem.hint
    assert caught.value.problem.hint.endswith("The prices stay as they are.")
    assert places.fetched_prices.read_text("utf-8") == NEWER
    assert search_cost(places) == 12
    assert [one.name for one in places.data.iterdir() if one.name.endswith(".tmp")] == []
    # It was asked today; why it brought nothing is remembered.
    assert remembered(places).asked_at == NOON + DAY
    assert why in remembered(places).failed


@pytest.mark.parametrize("status", [404, 500, 204])
def test_an_answer_that_is_none_changes_nothing(server: Server, places: Paths, status: int) -> None:
    server.answer = said(b"", status)

    with pytest.raises(NotRefreshed, match=f"status {status}"):
        refresh(places, server.address, NOON)
    assert search_cost(places) == 10


def test_a_server_that_dribbles_is_given_up(server: Server, places: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_WHOLE_SECONDS", 0.2)

    def dribble(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            while not server.goes_on.wait(0.02):
                handler.wfile.write(b"#")
                handler.wfile.flush()

    server.answer = dribble

    with pytest.raises(NotRefreshed, match="answers too slowly"):
        refresh(places, server.address, NOON)
    assert not places.fetched_prices.exists()


def test_nobody_there_is_said(places: Paths) -> None:
    with pytest.raises(NotRefreshed, match="cannot be reached"):
        refresh(places, "http://127.0.0.1:9/prices.toml", NOON)


@pytest.mark.parametrize("address", ["http://example.org/prices.toml", "file:///etc/passwd", "https://", "prices"])
def test_only_tls_is_asked(places: Paths, address: str) -> None:
    with pytest.raises(NotRefreshed, match="Only https:// is asked"):
        refresh(places, address, NOON)


def test_no_way_leads_out_of_this_computer_or_of_tls(server: Server, places: Paths) -> None:
    server.answer = said(b"", 302, Location="http://example.org/prices.toml")

    with pytest.raises(NotRefreshed, match="leads to an address that is not https://"):
        refresh(places, server.address, NOON)


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_it_says_how_to_name_one(places: Paths, address: str | None) -> None:
    with pytest.raises(NotRefreshed, match="No address is set: say one in Settings"):
        refresh(places, address, NOON)
    assert not places.data.exists()


def test_a_list_that_is_older_than_ours_is_kept_and_does_not_count(server: Server, places: Paths) -> None:
    server.answer = said(OLDER.encode())

    assert refresh(places, server.address, NOON) is True
    assert not prices.in_force(places.fetched_prices).fetched
    assert search_cost(places) == 10


@pytest.mark.parametrize("content", [b"", b"\xff", b"[[prices", b"# as seen on 2099-01-01\nprices = 3\n"])
def test_a_list_that_was_damaged_on_the_disk_leaves_ours(places: Paths, content: bytes) -> None:
    places.data.mkdir()
    places.fetched_prices.write_bytes(content)

    assert search_cost(places) == 10


def test_a_folder_that_cannot_be_written_is_said_and_nothing_counts(server: Server, places: Paths) -> None:
    places.data.write_text("not a folder")

    with pytest.raises(NotRefreshed, match="cannot be written"):
        refresh(places, server.address, NOON)
    assert search_cost(places) == 10


def test_own_prices_lie_over_what_was_fetched(server: Server, places: Paths) -> None:
    places.config.mkdir()
    places.prices.write_text("web_search = 99\n")
    refresh(places, server.address, NOON)

    assert search_cost(places) == 99


def test_it_is_asked_once_a_day_another_address_at_once_and_after_the_clock_was_put_back() -> None:
    known = Remembered("https://example.org/a", NOON)

    assert [known.is_due(known.address, NOON + later) for later in (0, DAY - 1, DAY, -30, -61)] == [
        False,
        False,
        True,
        False,
        True,
    ]
    assert known.is_due("https://example.org/b", NOON)


@pytest.mark.parametrize("content", [b"", b"{", b'{"asked_at": "never"}', b"\xff"])
def test_what_is_remembered_badly_is_forgotten(places: Paths, content: bytes) -> None:
    places.data.mkdir()
    places.price_refresh.write_bytes(content)

    assert remembered(places) == Remembered()


def test_readers_see_the_old_list_or_the_new_one_and_never_half(server: Server, places: Paths) -> None:
    refresh(places, server.address, NOON)
    other = NEWER.replace("web_search = 12\n", "web_search = 13\n", 1)
    seen: set[int] = set()
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            seen.add(search_cost(places))

    reader = threading.Thread(target=look)
    reader.start()
    for turn in range(6):
        server.answer = said((NEWER if turn % 2 else other).encode())
        refresh(places, server.address, NOON + turn)
    stop.set()
    reader.join()

    assert seen <= {12, 13}


def test_the_command_refreshes_and_says_what_counts(
    server: Server, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from mytokentracker.cli import run

    assert run(["prices"]) == 0
    assert "it came with the program" in capsys.readouterr().out
    assert run(["prices", "refresh"]) == 1
    assert "No address is set" in capsys.readouterr().err
    (home / "settings.toml").write_text(f'prices_address = "{server.address}"\n')
    assert run(["prices", "refresh", "--json"]) == 0
    said_of = json.loads(capsys.readouterr().out)
    assert (said_of["fetched"], said_of["new"], said_of["seen"][:4]) == (True, True, "2099")
    assert run(["prices", "refresh"]) == 0
    assert capsys.readouterr().out.startswith("There is nothing newer.\n")
