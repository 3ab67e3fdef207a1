"""Real transcripts, spread over three machines with a hub: each has what one machine with all of them has."""

import os
import shutil
from pathlib import Path

import pytest
from tests.hub.desk import Desk
from tests.hub.server import Server
from tests.transcripts.machine import Machine

from mytokentracker.hub.server.opening import Place


def test_real_transcripts_on_three_machines_are_the_same_as_on_one(tmp_path: Path) -> None:
    given = os.environ.get("TRANSCRIPTS_DIR")
    if not given:
        pytest.skip("TRANSCRIPTS_DIR does not say where real transcripts are")
    real = Path(given) / "projects"
    server = Server(Place(tmp_path / "hub"))
    try:
        account = server.start().account()
        whole = Machine(tmp_path / "whole")
        desks = [Desk(tmp_path / name, account, name) for name in ("a", "b", "c")]
        for number, file in enumerate(sorted(real.rglob("*.jsonl"))):
            for machine in (whole, desks[number % 3]):
                target = machine.projects / file.relative_to(real)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
        whole.scan()
        for desk in desks:
            desk.look()
        for desk in (*desks, *desks):
            assert desk.turn().problem is None
        expected = whole.dump()
        for desk in desks:
            found = desk.dump()
            assert (found["responses"], found["quarters"]) == (expected["responses"], expected["quarters"])
        assert account.get("/v1/usage")["total"]["responses"] == len(whole.responses())
    finally:
        if server.process is not None:
            server.kill()
