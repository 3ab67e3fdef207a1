"""1,000 machines at a real server: what they wait for, and how many there could be (bench_hub.py load)."""

import gzip
import http.client
import json
import multiprocessing
import random
import statistics
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench_hub import places, server
from measure import cpu_seconds, table, tree

if TYPE_CHECKING:
    from tests.hub.server import Server

MACHINES, ACCOUNTS = 1000, 400
WORKERS = 24
FULL_SECONDS = 10
NOW = 1_790_000_000


def body(machine: int, tick: int, r: random.Random) -> bytes:
    """What one machine sends after a minute of work: a few responses of one session."""
    responses = [
        {
            "id": f"msg_{machine}_{tick}_{number}",
            "model": "claude-opus-5",
            "at": NOW + 60 * tick + number,
            "input_tokens": r.randrange(100),
            "output_tokens": r.randrange(3000),
            "cache_write_1h_tokens": r.randrange(20_000),
            "cache_read_tokens": r.randrange(200_000),
        }
        for number in range(r.randrange(1, 9))
    ]
    source = {"id": f"{machine}-{tick // 30}", "session": f"session-{machine}", "first_at": NOW, "responses": responses}
    return gzip.compress(json.dumps({"machine": f"{machine:032x}", "sources": [source]}).encode(), 1)


class Machines(threading.Thread):
    """Some of the machines, over one connection that stays open, as a proxy keeps it."""

    def __init__(self, port: int, tokens: list[str], numbers: list[int], seconds: float, *, full: bool) -> None:
        super().__init__()
        self.port, self.tokens, self.numbers, self.seconds, self.full = port, tokens, numbers, seconds, full
        self.uploads: list[float] = []
        self.looks: list[float] = []
        self.failed = 0

    def run(self) -> None:
        """Ticks until the time is over."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        r = random.Random(self.numbers[0])
        began = time.perf_counter()
        # Each machine's ticks begin anywhere in the minute.
        due = sorted((r.uniform(0, 60), number, 0) for number in self.numbers)
        cursors: dict[int, str] = {}
        while True:
            at, machine, tick = due.pop(0)
            planned = began + at
            if not self.full:
                time.sleep(max(planned - time.perf_counter(), 0))
            now = time.perf_counter()
            if now - began > self.seconds:
                break
            self._tick(connection, machine, tick, r, cursors, now if self.full else planned)
            due.append((at + 60, machine, tick + 1))
        connection.close()

    def _tick(
        self,
        connection: http.client.HTTPConnection,
        machine: int,
        tick: int,
        r: random.Random,
        cursors: dict[int, str],
        planned: float,
    ) -> None:
        headers = {"Authorization": f"Bearer {self.tokens[machine % ACCOUNTS]}"}
        more = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        # Measured from when it was due, so that a queue in front of the server counts.
        self.failed += self._ask(connection, "POST", "/v1/usage", body(machine, tick, r), {**headers, **more}) is None
        sent = time.perf_counter()
        self.uploads.append(sent - planned)
        if self.full:
            return
        path = f"/v1/changes?machine={machine:032x}&cursor={cursors.get(machine, '')}"
        page = self._ask(connection, "GET", path, None, {**headers, "Accept-Encoding": "identity"})
        self.looks.append(time.perf_counter() - sent)
        if page is None:
            self.failed += 1
        else:
            cursors[machine] = page["cursor"]

    def _ask(
        self,
        connection: http.client.HTTPConnection,
        method: str,
        path: str,
        data: bytes | None,
        headers: dict[str, str],
    ) -> dict[str, Any] | None:
        connection.request(method, path, data, headers)
        answer = connection.getresponse()
        text = answer.read()
        found: dict[str, Any] = json.loads(text)
        return found if answer.status == 200 else None


def generate(port: int, tokens: list[str], seconds: float, full: bool, results: Any) -> None:
    """All machines, in a process of their own; puts uploads, looks and failures."""
    share = [list(range(worker, MACHINES, WORKERS)) for worker in range(WORKERS)]
    threads = [Machines(port, tokens, numbers, seconds, full=full) for numbers in share]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    uploads = [one for thread in threads for one in thread.uploads]
    looks = [one for thread in threads for one in thread.looks]
    results.put((uploads, looks, sum(thread.failed for thread in threads)))


def run(one: "Server", tokens: list[str], seconds: float, *, full: bool) -> tuple[list[float], list[float], int, float]:
    """Upload and look times in seconds, failures, and the CPU seconds of the server."""
    assert one.process is not None
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    before = cpu_seconds(tree(one.process.pid))
    process = context.Process(target=generate, args=(one.port, tokens, seconds, full, results))
    process.start()
    uploads, looks, failed = results.get()
    process.join()
    return uploads, looks, failed, cpu_seconds(tree(one.process.pid)) - before


def times(found: list[float]) -> str:
    """Median and the 99th percentile."""
    return f"{1000 * statistics.median(found):.0f} / {1000 * statistics.quantiles(found, n=100)[98]:.0f} ms"


def report(seconds: int) -> None:
    """Prints the table."""
    from mytokentracker.hub.server.administering import Administration
    from mytokentracker.hub.server.opening import Place, opened

    rows = []
    with places("sqlite", "postgresql") as found:
        for name, folder, url in found:
            with opened(Place(folder, url)) as hub:
                admin = Administration(hub)
                tokens = [admin.add_account(f"account {number}", "pro", NOW) for number in range(ACCOUNTS)]
            for processes in (1, 2):
                one = server(Path(folder), url, "--processes", str(processes))
                try:
                    uploads, looks, failed, cpu = run(one, tokens, seconds, full=False)
                    full, _, broken, _ = run(one, tokens, FULL_SECONDS, full=True)
                finally:
                    one.kill()
                rows.append(
                    (
                        f"{name}, {processes} process{'es' if processes > 1 else ''}",
                        f"{len(uploads) / seconds:.1f}/s",
                        times(uploads),
                        times(looks),
                        f"{100 * cpu / seconds:.0f} %",
                        f"{len(full) / FULL_SECONDS:.0f}/s",
                        times(full),
                        str(failed + broken),
                    )
                )
                print(rows[-1], flush=True)
    head = ("", "uploads", "p50 / p99", "looks p50 / p99", "of a core", "at most", "p50 / p99", "failed")
    print(f"{MACHINES} machines of {ACCOUNTS} accounts, one tick a minute, {seconds} s; then {WORKERS} without a pause")
    print(table(head, rows))
