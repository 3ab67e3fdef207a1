"""Servers that are killed, disks that are full, and many at once: nothing is lost, and nothing counts twice."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
import requests
from tests.hub.server import Account, Server, until
from tests.hub.told import response, source, upload
from tests.store.test_full_disk import fill

from mytokentracker.hub.server.opening import Place
from mytokentracker.hub.wire import Changes, Upload

BATCHES, SIZE = 6, 2500


def batch(number: int) -> Upload:
    found = (response(SIZE * number + n) for n in range(SIZE))
    return upload(source(*found, name=f"source-{number % 3}"), machine=f"{number % 2:032x}")


def all_ids(account: Account) -> list[str]:
    ids: list[str] = []
    cursor, more = "", True
    while more:
        page = msgspec.convert(account.get("/v1/changes", cursor=cursor), Changes)
        ids += [one.id for told in page.sources for one in told.responses]
        cursor, more = page.cursor, page.more
    return ids


class Sender(threading.Thread):
    """Sends all batches, each until it is answered."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account
        self.sending = threading.Event()
        self.answered = threading.Event()
        self.pause = threading.Event()
        self.retried = 0
        self.sent = 0

    def run(self) -> None:
        for number in range(BATCHES):
            one = batch(number)
            while not self._send(one):
                self.retried += 1
                # A server that starts has better things to do than to hear who knocks.
                self.pause.wait(0.05)
            self.sent += 1

    def _send(self, one: Upload) -> bool:
        self.answered.clear()
        self.sending.set()
        try:
            return self.account.ask("POST", "/v1/usage", one).status_code == 200
        except requests.RequestException:
            return False
        finally:
            self.sending.clear()
            self.answered.set()


def test_a_server_killed_in_the_middle_of_batches_loses_nothing_and_counts_nothing_twice(server: Server) -> None:
    account = server.start().account()
    sender = Sender(account)
    sender.start()
    try:
        for seconds in (0.02, 0.1, 0.2):
            assert sender.sending.wait(30)
            # Whether the batch has come as far as the database is left to chance, three times.
            sender.answered.wait(seconds)
            server.kill()
            server.start()
    finally:
        sender.join(120)
    assert (sender.sent, sender.is_alive()) == (BATCHES, False)
    assert sender.retried >= 1
    expected = {f"msg_{n:06d}" for n in range(BATCHES * SIZE)}
    found = all_ids(account)
    assert len(found) == len(expected)
    assert set(found) == expected
    assert account.get("/v1/usage")["total"]["responses"] == len(expected)


@pytest.mark.parametrize("processes", ["1", "2"])
def test_many_at_once_are_taken_and_told_each_once_in_an_order_that_a_cursor_can_follow(
    server: Server, processes: str
) -> None:
    server.options += ["--processes", processes]
    account = server.start().account()
    done = threading.Event()
    told: list[str] = []

    def follow() -> None:
        cursor, last = "", False
        while True:
            page = msgspec.convert(account.get("/v1/changes", cursor=cursor, limit=7), Changes)
            told.extend(one.id for source_ in page.sources for one in source_.responses)
            cursor = page.cursor
            if last and not page.more:
                return
            last = last or (done.is_set() and not page.more)

    def send(number: int) -> int:
        # The same 20 responses from everybody, and some of one's own.
        own = tuple(response(1000 * (number + 1) + n) for n in range(5))
        shared = tuple(response(n) for n in range(20))
        one = upload(source(*shared, *own), machine=f"{number % 4:032x}")
        return account.ask("POST", "/v1/usage", one).status_code

    with ThreadPoolExecutor(9) as threads:
        reader = threads.submit(follow)
        statuses = list(threads.map(send, range(24)))
        done.set()
        reader.result(60)
    assert statuses == [200] * 24
    assert account.get("/v1/usage")["total"]["responses"] == 20 + 24 * 5
    # Each of four machines told of the shared ones.
    assert len(told) == 4 * 20 + 24 * 5
    assert sorted(told) == sorted(all_ids(account))


@pytest.mark.parametrize("leave", [0, 30_000])
def test_a_full_disk_is_said_and_when_there_is_room_the_same_server_goes_on(small_disk: Path, leave: int) -> None:
    server = Server(Place(small_disk / "hub"))
    server.log = small_disk.parent / "server.log"
    server.place.data.mkdir()
    try:
        account = server.start().account()
        assert account.ask("POST", "/v1/usage", upload(source(response(1)))).status_code == 200
        filler = fill(small_disk, leave)
        for _ in range(3):
            refused = account.ask("POST", "/v1/usage", batch(1))
            assert refused.status_code == 503, refused.text
            assert int(refused.headers["Retry-After"]) > 0
            assert "full" in refused.json()["title"] or "does not answer" in refused.json()["title"]
        assert account.get("/v1/usage")["total"]["responses"] == 1
        filler.unlink()
        assert account.ask("POST", "/v1/usage", batch(1)).json()["new"] == SIZE
        assert account.get("/v1/usage")["total"]["responses"] == SIZE + 1
        assert "Traceback" not in server.log.read_text()
    finally:
        if server.process is not None:
            server.kill()


def test_a_server_whose_database_goes_away_says_so_and_goes_on_when_it_is_back(server: Server) -> None:
    if server.place.url is None:
        pytest.skip("SQLite's file cannot go away by itself")
    account = server.start().account()
    assert account.ask("POST", "/v1/usage", upload(source(response(1)))).status_code == 200
    terminate(server.place.url)
    answers = [account.ask("GET", "/v1/account").status_code for _ in range(12)]
    assert set(answers) <= {200, 503}
    assert until(lambda: account.ask("GET", "/health").status_code == 200)
    assert account.get("/v1/usage")["total"]["responses"] == 1


def terminate(url: str) -> None:
    """Ends all connections to a database, as a restart of PostgreSQL does."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
