"""What the OpenAPI document says is true, as schemathesis finds: requests of every kind, and never an answer of 5xx."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.hub.server import Server

# Whether a valid request succeeds depends on what there is: a machine that was removed stays so.
_NOT_CHECKED = "positive_data_acceptance"


def test_nothing_that_the_document_allows_or_forbids_breaks_the_server(server: Server, tmp_path: Path) -> None:
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"requests_per_minute": 100000, "failures_per_minute": 100000}'
    account = server.start().account()
    command = [str(Path(sys.executable).with_name("st")), "run", f"{server.url}/openapi.json"]
    options = ["--max-examples", "5", "--exclude-checks", _NOT_CHECKED, "--generation-deterministic", "--no-color"]
    if server.place.url is not None:
        # What is refused before any database is asked was refused with the other one.
        options += ["--phases", "fuzzing,stateful"]
    header = ["-H", f"Authorization: Bearer {account.token}"]
    done = subprocess.run(
        [*command, *options, *header], cwd=tmp_path, env=os.environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert "17 selected / 17 total" in done.stdout
    assert "A fault" not in server.log.read_text()


def test_every_operation_is_described_with_its_records(running: Server) -> None:
    document = json.loads(running.account().ask("GET", "/openapi.json").content)
    operations = [one for path in document["paths"].values() for one in path.values()]
    assert len(operations) == 17
    assert len({one["operationId"] for one in operations}) == 17
    for one in operations:
        assert one["summary"].endswith(".")
        assert {"200", "401", "429", "503"} <= one["responses"].keys()
    known = document["components"]["schemas"]
    text = json.dumps(document)
    assert {"Upload", "Changes", "Account", "Prior", "Fault"} <= known.keys()
    for name in known:
        assert f'"#/components/schemas/{name}"' in text
