"""Three machines with a hub end with the same bars as one machine with all transcripts, whatever happens between."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.hub.desk import Desk
from tests.hub.server import Account, Server
from tests.transcript_lines import FOLDER, Line, assistant, counts
from tests.transcripts.machine import PRICES, Machine

import mytokentracker
from mytokentracker import snapshots
from mytokentracker.core.records import Snapshot
from mytokentracker.hub.client import connection
from mytokentracker.paths import Paths
from mytokentracker.store.opening import open_for_reading
from mytokentracker.store.reader import Reader

# Thursday, 12 March 2026, 12:00 UTC: the transcripts are of the week before.
NOON = 1_773_316_800
FILES = 24


def transcripts(folder: Path) -> list[Path]:
    """A week of sessions: with subagents, responses that go on, copies in forked sessions, and unknown times."""
    r = random.Random(7)
    writer = Machine(folder)
    made: list[Path] = []
    number = 0
    for file in range(FILES):
        session = f"session-{file}"
        lines: list[Line | bytes] = []
        began = NOON - r.randrange(7 * 86400)
        for _ in range(r.randrange(1, 30)):
            number += 1
            began += r.randrange(60)
            when = text_of(began)
            model = r.choice(("claude-opus-4-6", "claude-sonnet-4-5", "claude-haiku-4-5"))
            usage = counts(r.randrange(90), r.randrange(900), r.randrange(9000), r.randrange(90000))
            folder_of = FOLDER if file % 3 else "/home/dev/other"
            more = {"isSidechain": True} if file % 5 == 0 else {}
            lines.append(assistant(number, usage, at=when, session=session, model=model, cwd=folder_of, **more))
        if made and file % 4 == 0:
            # A fork: it begins with what another session had.
            lines[:0] = made[r.randrange(len(made))].read_bytes().splitlines()[:5]
        made.append(writer.write(f"project-{file % 3}/{session}.jsonl", *lines))
    return made


def text_of(at: int) -> str:
    """A time as transcripts have it."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def shown(machine: Machine) -> Snapshot:
    """What its tray would show."""
    paths = Paths(machine.store.parent, machine.store.parent)
    configuration = snapshots.configure(paths, {"CLAUDE_CONFIG_DIR": str(machine.claude)})
    database = open_for_reading(machine.store)
    try:
        return snapshots.take(Reader(database), configuration, NOON, scanned_at=NOON)
    finally:
        database.close()


def bars(snapshot: Snapshot) -> tuple[object, ...]:
    """All that a snapshot says of the account."""
    return (
        snapshot.windows,
        snapshot.today,
        snapshot.top_project,
        snapshot.current_model,
        snapshot.chart,
        snapshot.history,
    )


def same(machine: Machine, whole: Machine) -> None:
    """To the token, response by response, and what is shown of them."""
    for table in ("responses", "quarters", "sessions"):
        assert machine.dump()[table] == whole.dump()[table], table
    assert bars(shown(machine)) == bars(shown(whole))
    assert shown(machine).windows[1].spend_microusd > 0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_machines_show_what_one_with_all_transcripts_shows(
    server: Server, certificate: tuple[Path, Path], tmp_path: Path, seed: int
) -> None:
    """In any order, with everything twice, over TLS, with servers that are killed on the way."""
    r = random.Random(seed)
    files = transcripts(tmp_path / "all")
    whole = Machine(tmp_path / "whole")
    with_tls = Server(server.place, *certificate)
    try:
        account = with_tls.start().account()
        desks = [Desk(tmp_path / name, account, name) for name in ("laptop", "desktop", "server")]
        for number, file in enumerate(r.sample(files, len(files))):
            name, content = f"p{number % 4}/{file.name}", file.read_bytes()
            whole.put(name, content)
            for desk in r.sample(desks, 2 if number % 6 == 0 else 1):
                # Half of it first, as it is written.
                desk.put(name, b"".join(content.splitlines(keepends=True)[: content.count(b"\n") // 2]))
                desk.look()
                if r.random() < 0.5:
                    desk.turn(batch=r.choice((3, 50)))
                desk.put(name, content)
                desk.look()
            if number % 8 == 5:
                with_tls.kill()
                desks[0].turn()
                with_tls.start()
            again = r.choice(desks)
            again.turn(retry=True)
            if r.random() < 0.3:
                forget(again)
                again.turn()
        for desk in (*desks, *desks):
            assert desk.turn(retry=True).problem is None
        whole.scan()
        for desk in desks:
            same(desk, whole)
        responses = len(whole.responses())
        assert account.get("/v1/usage")["total"]["responses"] == responses
    finally:
        if with_tls.process is not None:
            with_tls.kill()


def forget(desk: Desk) -> None:
    """Sends and fetches all once more: what it remembered of the hub is gone."""
    database = sqlite3.connect(desk.store)
    database.execute("DELETE FROM hub_memory")
    database.commit()
    database.close()


def test_a_machine_that_is_killed_while_it_exchanges_ends_with_the_same(server: Server, tmp_path: Path) -> None:
    files = transcripts(tmp_path / "all")
    whole = Machine(tmp_path / "whole")
    account = server.start().account()
    desks = [Desk(tmp_path / name, account, name) for name in ("laptop", "desktop")]
    for number, file in enumerate(files):
        for machine in (whole, desks[number % 2]):
            machine.put(f"p/{file.name}", file.read_bytes())
    for desk in desks:
        desk.look()
        connection.save(desk.store.parent / "hub.json", desk.connection)
    for seconds in (0.05, 0.1, 0.15, 0.2, 0.3):
        for desk in desks:
            process = start(desk, account)
            assert process.stdout is not None
            assert process.stdout.readline() == b"begins\n"
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
    for desk in (*desks, *desks):
        process = start(desk, account)
        assert process.communicate()[0] == b"begins\ndone\n"
    whole.scan()
    for desk in desks:
        same(desk, whole)


def start(desk: Desk, account: Account) -> "subprocess.Popen[bytes]":
    """Its exchange, as a process."""
    root, app = Path(__file__).parents[2], Path(mytokentracker.__file__).parents[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.hub.exchanging", str(desk.store), str(desk.store.parent / "hub.json")],
        env={"PATH": os.environ.get("PATH", ""), "PYTHONPATH": f"{root}{os.pathsep}{app}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(f"{account.token}\n".encode())
    process.stdin.close()
    process.stdin = None
    return process


def test_real_transcripts_on_three_machines_are_the_same_as_on_one(server: Server, tmp_path: Path) -> None:
    given = os.environ.get("TRANSCRIPTS_DIR")
    if not given:
        pytest.skip("TRANSCRIPTS_DIR does not say where real transcripts are")
    real = Path(given) / "projects"
    files = sorted(real.rglob("*.jsonl"))
    account = server.start().account()
    whole = Machine(tmp_path / "whole", PRICES)
    desks = [Desk(tmp_path / name, account, name) for name in ("a", "b", "c")]
    for number, file in enumerate(files):
        for machine in (whole, desks[number % 3]):
            target = machine.projects / file.relative_to(real)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    whole.scan()
    for desk in desks:
        desk.look()
    for desk in (*desks, *desks):
        assert desk.turn().problem is None
    for desk in desks:
        for table in ("responses", "quarters"):
            assert desk.dump()[table] == whole.dump()[table]
    assert account.get("/v1/usage")["total"]["responses"] == len(whole.responses())
