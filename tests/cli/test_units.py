"""`hub units`: what systemd is given, and that systemd understands it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mytokentracker.cli import units

Run = Callable[..., "subprocess.CompletedProcess[str]"]
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    return folder


def test_they_are_printed_with_where_they_belong_and_start_this_program(run: Run, config: Path) -> None:
    said = run("hub", "units")

    assert said.returncode == 0
    assert f"# {config}/systemd/user/mytokentracker-sync.service\n" in said.stdout
    (start,) = [line for line in said.stdout.splitlines() if line.startswith("ExecStart=")]
    command = start.removeprefix("ExecStart=").removesuffix(" hub sync")
    shown = subprocess.run([*command.split(), "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("mytokentracker ")
    assert not config.exists()


def test_they_are_written_where_systemd_looks_and_what_to_do_next_is_said(run: Run, config: Path) -> None:
    said = run("hub", "units", "--write")

    folder = config / "systemd" / "user"
    assert sorted(file.name for file in folder.iterdir()) == [
        "mytokentracker-sync.service",
        "mytokentracker-sync.timer",
    ]
    assert "systemctl --user enable --now mytokentracker-sync.timer" in said.stdout
    assert "@COMMAND@" not in (folder / "mytokentracker-sync.service").read_text()


def test_a_service_of_the_whole_computer_is_only_printed(run: Run, config: Path) -> None:
    assert "ExecStart=" in run("hub", "units", "--server").stdout
    assert run("hub", "units", "--server", "--write").returncode == 2
    assert not config.exists()


def test_a_program_in_an_odd_place_is_written_as_systemd_reads_it(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setattr(sys, "executable", '/srv/a "b" 100%/bin/python')
    said = run("hub", "units")
    assert 'ExecStart="/srv/a \\"b\\" 100%%/bin/python" -P -m mytokentracker hub sync\n' in said.stdout


@needs_systemd
@pytest.mark.parametrize("kind", ["client", "server"])
def test_systemd_has_nothing_to_say_against_them(run: Run, config: Path, tmp_path: Path, kind: str) -> None:
    if kind == "client":
        run("hub", "units", "--write")
        files = [str(file) for file in (config / "systemd" / "user").iterdir()]
    else:
        file = tmp_path / "mytokentracker-hub.service"
        file.write_text(units._text(file.name))
        files = [str(file)]
    verify = ["systemd-analyze", "verify", "--man=no", *(["--user"] if kind == "client" else []), *files]
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environ = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
    said = subprocess.run(verify, capture_output=True, text=True, check=False, env=environ)
    # A key that it does not know is only a word of warning to it.
    assert (said.returncode, said.stderr) == (0, "")
