"""A hub's server as a process of its own, as people start it, and an account in it for each test."""

import io
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
import requests
from tests.hub.postgres import ending_with_us

import mytokentracker
from mytokentracker import cli
from mytokentracker.hub.server.administering import Administration, Tier
from mytokentracker.hub.server.opening import Place, opened

# What takes a second has this long on a machine that is busy with something else.
PATIENCE_SECONDS = 30.0
_NAMES = itertools.count(1)


def until(fits: Callable[[], Any], what: str = "it") -> Any:
    """The first true answer; fails when there is none."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        answer = fits()
        if answer:
            return answer
        assert time.monotonic() < end, f"{what} did not happen"
        time.sleep(0.02)


class Server:
    """A server and its things; `start`, `kill` and `stop` it as often as needed."""

    def __init__(self, place: Place, certificate: Path | None = None, key: Path | None = None) -> None:
        self.place = place
        self.certificate = certificate
        self.options: list[str] = []
        if certificate is not None:
            self.options += ["--certificate", str(certificate), "--key", str(key)]
        # All tests of a module are one address: together they fail more often than one person may.
        self.environ: dict[str, str] = {"MYTOKENTRACKER_HUB_LIMITS": '{"failures_per_minute": 100000}'}
        self.port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self.log = place.data / "server.log"

    @property
    def url(self) -> str:
        """Where it is."""
        return f"{'http' if self.certificate is None else 'https'}://127.0.0.1:{self.port}"

    def start(self) -> "Server":
        """Returns once it answers."""
        self.place.data.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    *ending_with_us("TERM"),
                    *self.command("hub", "serve", "--verbose", "--port", str(self.port), *self.options),
                ],
                env=self._environ(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self._answers, "the server's first answer")
        return self

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """One of the administrator's commands, in this process: starting one takes a second each time."""
        out, err = io.StringIO(), io.StringIO()
        with patch.dict(os.environ, self._environ()), redirect_stdout(out), redirect_stderr(err):
            status = cli.run(list(arguments))
        return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())

    def run_process(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """The same in a process of its own."""
        command = self.command(*arguments)
        return subprocess.run(command, env=self._environ(), capture_output=True, text=True, check=False)

    def command(self, *arguments: str) -> list[str]:
        """A command line of our program."""
        return [sys.executable, "-m", "mytokentracker", *arguments]

    def _environ(self) -> dict[str, str]:
        environ = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(Path(mytokentracker.__file__).parents[1]),
            "MYTOKENTRACKER_HOME": str(self.place.data / "home"),
            "MYTOKENTRACKER_HUB_DATA": str(self.place.data),
            # What a killed server leaves behind goes with the test's folder.
            "TMPDIR": str(self.place.data),
            **self.environ,
        }
        if self.place.url is not None:
            environ["MYTOKENTRACKER_HUB_DATABASE"] = self.place.url
        return environ

    def _answers(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.log.read_text(errors="replace")
        try:
            verify = str(self.certificate) if self.certificate else True
            return requests.get(f"{self.url}/health", timeout=5, verify=verify).status_code == 200
        except requests.RequestException:
            return False

    def kill(self) -> None:
        """SIGKILL, to it and to its helpers."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process = None

    def stop(self) -> int:
        """SIGTERM; its exit status: 0 when it ended in its own time."""
        if self.process is None:
            return 0
        self.process.terminate()
        status = self.process.wait(PATIENCE_SECONDS)
        self.process = None
        # uvicorn ends by the signal that it was told by, once all is done.
        return 0 if status == -signal.SIGTERM and "Traceback" not in self.log.read_text() else status

    def account(self, tier: str = "pro", scopes: tuple[str, ...] = ("upload", "read", "manage")) -> "Account":
        """A new account, in a tier that is made where it is missing, and a token with these scopes."""
        name = f"account {os.getpid()} {next(_NAMES)}"
        with opened(self.place) as hub:
            admin = Administration(hub)
            if tier not in {one.name for one in admin.tiers()}:
                admin.set_tier(Tier(tier, 3, 7))
            first = admin.add_account(name, tier, int(time.time()))
            token = first if len(scopes) == 3 else admin.make_token(name, "", scopes, int(time.time()))
        return Account(self, name, token)

    def administration(self, work: Callable[[Administration], Any]) -> Any:
        """What an administrator's work gives, on the same database."""
        with opened(self.place) as hub:
            return work(Administration(hub))


class Account:
    """One account's way to the server, by plain requests."""

    def __init__(self, server: Server, name: str, token: str) -> None:
        self.server = server
        self.name = name
        self.token = token

    def ask(self, method: str, path: str, body: object = None, **more: Any) -> requests.Response:
        """The answer to a request; body: a record, or bytes as they are."""
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        if body is not None and not isinstance(body, bytes):
            body = msgspec.json.encode(body)
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        verify = str(self.server.certificate) if self.server.certificate else True
        return requests.request(
            method, self.server.url + path, data=body, headers=headers, timeout=60, verify=verify, **more
        )

    def get(self, path: str, **given: Any) -> Any:
        """The JSON of a request that must succeed."""
        answer = self.ask("GET", path, params=given)
        assert answer.status_code == 200, answer.text
        return answer.json()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
