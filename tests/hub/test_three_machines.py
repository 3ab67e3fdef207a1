"""Three machines with a hub end with the same bars as one with all transcripts, whatever happens between.

All of it are processes, as people start them: the server with TLS, two machines that only have commands, as servers do,
and one whose tracker runs as in the tray.
"""

import contextlib
import random
import sqlite3
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from tests.hub import postgres
from tests.hub.conftest import mounted
from tests.hub.homes import Home, week_of_transcripts
from tests.hub.server import Server, until
from tests.store.test_full_disk import fill

from mytokentracker.hub.server.opening import Place

FILES = 14


@pytest.fixture(params=["sqlite", "postgresql"])
def hub(
    request: pytest.FixtureRequest, tmp_path: Path, certificate: tuple[Path, Path]
) -> Iterator[tuple[Server, Path]]:
    """A server with TLS, and the small disk on which it keeps all its data."""
    with contextlib.ExitStack() as stack:
        if request.param == "sqlite":
            disk = stack.enter_context(mounted(tmp_path / "disk", 24))
            place = Place(disk / "hub")
        else:
            cluster: postgres.Postgres = request.getfixturevalue("cluster")
            # Where the person that PostgreSQL runs as may go.
            disk = stack.enter_context(mounted(cluster.folder / "disk", 40))
            url = cluster.new_database(disk)
            stack.callback(cluster.drop_database, url)
            place = Place(tmp_path / "hub", url)
        one = Server(place, *certificate)
        one.log = tmp_path / "server.log"
        place.data.mkdir()
        yield one, disk
        if one.process is not None:
            one.kill()


def uploaded(server: Server, before: int) -> bool:
    """Whether the server has answered more of them than before."""
    return server.log.read_text().count("POST") > before


def forget(home: Home) -> None:
    """What it remembered of the hub is gone: it sends and fetches all once more."""
    database = sqlite3.connect(home.folder / "tokens.sqlite3", timeout=20)
    with database:
        database.execute("DELETE FROM meta WHERE key = 'hub_memory'")
    database.close()


def wait(*processes: "subprocess.Popen[str]") -> list[int]:
    """Their exit statuses; what they say goes with the test's failure."""
    said = [process.communicate(timeout=60) for process in processes]
    assert not [err for _, err in said if "Traceback" in err], said
    return [process.returncode for process in processes]


def test_three_machines_show_what_one_with_all_transcripts_shows(hub: tuple[Server, Path], tmp_path: Path) -> None:
    r = random.Random(7)
    server, disk = hub
    whole = Home(tmp_path / "whole", "whole")
    homes = [Home(tmp_path / name, name) for name in ("laptop", "desktop", "server")]
    laptop, *others = homes
    account = server.start().account()
    for home in homes:
        home.join(account)
    tracker = laptop.track()
    assert tracker.stdin is not None

    transcripts = list(week_of_transcripts(7, FILES))
    whose = {name: r.sample(homes, 2 if number % 3 == 0 else 1) for number, (name, _) in enumerate(transcripts)}
    r.shuffle(transcripts)
    failed = 0
    for step in range(2):
        # The first half of each as it is written, then all of it, in another order.
        for name, content in transcripts:
            lines = content.splitlines(keepends=True)
            for home in whose[name]:
                home.put(name, content if step else b"".join(lines[: len(lines) // 2]))
            if step:
                whole.put(name, content)
        r.shuffle(transcripts)
        # Everybody sends, and twice; the server is killed in the middle of it.
        requests = server.log.read_text().count("POST")
        running = [home.start("hub", "sync", "--now") for home in others for _ in range(2)]
        until(partial(uploaded, server, requests), "an upload")
        server.kill()
        failed += sum(wait(*running))
        server.start()
        # A machine is killed in the middle of it, and one sends and fetches all once more.
        for seconds in (0.3, 0.45):
            victim = others[step].start("hub", "sync", "--now")
            try:
                victim.wait(seconds)
            except subprocess.TimeoutExpired:
                victim.kill()
            victim.communicate()
        forget(others[1 - step])
    assert failed > 0

    # The hub's disk is full; then there is room again.
    name, content = next(week_of_transcripts(8, 1, responses=4000))
    for home in (whole, others[0]):
        home.put(f"late/{name.rpartition('/')[2]}", content.replace(b"session-0", b"late"))
    filler = fill(disk, 0)
    refused = others[0].run("hub", "sync", "--now")
    assert refused.returncode == 1
    assert "disk is full" in refused.stderr
    filler.unlink()

    for _ in range(2):
        assert wait(*(home.start("hub", "sync", "--now") for home in others)) == [0, 0]
        tracker.stdin.write("\n")
        tracker.stdin.flush()
        assert until(lambda: told(account_total(account.get("/v1/usage")), whole, laptop), "what the tray sends")
    assert wait(*(home.start("hub", "sync", "--now") for home in others)) == [0, 0]
    assert wait(tracker) == [0]
    assert laptop.run("hub", "sync", "--now").returncode == 0

    # What Claude shows is typed on one of them.
    for home in (whole, others[0]):
        assert home.run("sync", "--session", "34", "--weekly", "21").returncode == 0
    assert wait(*(home.start("hub", "sync", "--now") for home in others)) == [0, 0]
    assert wait(*(home.start("hub", "sync", "--now") for home in homes)) == [0, 0, 0]

    expected = whole.bars()
    assert expected["windows"][0]["percent"] == 34
    assert expected["windows"][1]["spend_usd"] > 0
    for home in homes:
        assert home.bars() == expected
    assert "Traceback" not in server.log.read_text()


def account_total(used: dict[str, dict[str, int]]) -> int:
    """How many responses the hub knows."""
    return used["total"]["responses"]


def told(known: int, whole: Home, laptop: Home) -> bool:
    """Whether the hub has all, and so has the machine whose tracker runs."""
    whole.run("scan")
    counted = []
    for home in (whole, laptop):
        database = sqlite3.connect(home.folder / "tokens.sqlite3", timeout=20)
        counted.append(database.execute("SELECT count(*) FROM responses").fetchone()[0])
        database.close()
    return bool(known == counted[0] == counted[1])
