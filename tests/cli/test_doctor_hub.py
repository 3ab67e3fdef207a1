"""The doctor's lines about the hub, against a real one over TLS; never the token."""

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.hub.conftest import certificate  # noqa: F401 - a fixture
from tests.hub.server import Account, Server

from mytokentracker.cli import doctor_hub
from mytokentracker.cli.checks import Check
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.server.opening import Place
from mytokentracker.paths import Paths
from mytokentracker.sharing.token import VARIABLE

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, certificate: tuple[Path, Path]) -> Iterator[Server]:  # noqa: F811
    one = Server(Place(tmp_path_factory.mktemp("hub")), *certificate).start()
    yield one
    one.stop()


@pytest.fixture
def account(running: Server) -> Account:
    return running.account("free")


@pytest.fixture
def join(home: Path, account: Account, monkeypatch: pytest.MonkeyPatch) -> Callable[..., kept.Connection]:
    def joined(token: str | None = None, **changes: Any) -> kept.Connection:
        made = kept.made(account.server.url, "laptop", str(account.server.certificate), project_names=False)
        made = msgspec.structs.replace(made, **changes)
        with contextlib.suppress(kept.HubError), Hub(made, account.token) as hub:
            hub.join()
        kept.save(home / "hub.json", made)
        monkeypatch.setenv(VARIABLE, account.token if token is None else token)
        return made

    return joined


def checks(home: Path) -> dict[str, Check]:
    return {one.check: one for one in doctor_hub.hub_checks(Paths(home, home))}


def test_without_a_hub_there_is_one_line(home: Path) -> None:
    assert checks(home) == {"hub": Check("hub", "ok", "not connected to a hub")}


def test_all_is_said_of_a_hub_that_answers(home: Path, account: Account, join: Any) -> None:
    join()

    found = checks(home)

    assert found["hub"].text.startswith(f"connected to {account.server.url} as laptop; not reached yet")
    assert found["hub token"].text == f"in the environment, {VARIABLE}"
    said = f"{account.name}, tier free: 0 uploads today of 100, kept for 7 days; 1 machine"
    assert found["hub answers"].text.endswith(said)
    assert found["hub clock"].state == "ok"
    # Of the tests' certificate, which ends tomorrow.
    assert found["hub TLS"].state == "warning"
    assert found["hub TLS"].text.startswith("good for 0 days, trusted by ")
    assert {one.state for name, one in found.items() if name != "hub TLS"} == {"ok"}


def test_a_clock_that_is_wrong_is_said(home: Path, join: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    join()
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3 * 3600 + 30)

    assert checks(home)["hub clock"] == Check(
        "hub clock", "warning", "far from this computer's", "This computer's clock is 3 h ahead of the hub's: set it."
    )


def test_a_token_for_sending_only_is_enough(home: Path, running: Server, join: Any) -> None:
    join(running.account(scopes=("upload",)).token)

    assert checks(home)["hub answers"].text == "yes; the token is good for sending only"


@pytest.mark.parametrize(
    ("changes", "token", "said"),
    [
        ({}, "mtt_" + "a" * 12 + "_" + "b" * 43, "The hub does not accept the token"),
        ({"url": "https://127.0.0.1:9"}, None, "The hub cannot be reached"),
        ({"ca_file": None}, None, "The hub's certificate is not to be trusted"),
    ],
)
def test_what_keeps_it_from_working_is_a_problem(
    home: Path, join: Any, changes: dict[str, Any], token: str | None, said: str
) -> None:
    join(token, **changes)

    found = checks(home)["hub answers"]

    assert (found.state, found.text) == ("problem", said)
    assert found.hint


def test_no_token_and_a_file_that_cannot_be_read_are_problems(
    home: Path, join: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    join()
    monkeypatch.setenv(VARIABLE, "no token at all")
    assert checks(home)["hub token"].state == "problem"
    assert "hub answers" not in checks(home)
    (home / "hub.json").write_text("{")
    assert list(checks(home)) == ["hub"]
    assert checks(home)["hub"].state == "problem"


def test_the_command_says_it_and_never_the_token(run: Run, account: Account, join: Any) -> None:
    join()

    said = run("doctor")

    assert "hub answers" in said.stdout
    assert account.token.split("_")[2] not in said.stdout + said.stderr
