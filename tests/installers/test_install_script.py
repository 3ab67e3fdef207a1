"""install.sh of the archive, with a program that writes down what it is asked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from building import desktop_files
from building.job import ROOT, Job

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's")
SCRIPT = ROOT / "installers" / "linux" / "install.sh"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Ada's home & 100% more"
    (folder / ".local" / "share" / "mytokentracker").mkdir(parents=True)
    (folder / ".local" / "share" / "mytokentracker" / "tokens.sqlite3").write_text("data")
    return folder


def unpacked(folder: Path, version: str) -> Path:
    """What the archive unpacks to."""
    top = folder / f"mytokentracker-{version}"
    (top / "_internal").mkdir(parents=True)
    (top / "_internal" / f"only in {version}").touch()
    program = top / "mytokentracker"
    program.write_text(f'#!/bin/sh\necho "{version} $*" >>"$HOME/asked"\n')
    program.chmod(0o755)
    desktop_files.write(Job(source=ROOT, work=folder, output=folder, version=version, epoch=0), top / "share")
    script = top / "install.sh"
    script.write_bytes(SCRIPT.read_bytes())
    script.chmod(0o755)
    return top


def run(script: Path, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environ = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run([str(script), *arguments], env=environ, capture_output=True, text=True, check=False)


def everything(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*")}


def test_it_installs_program_menu_entry_icon_and_command(tmp_path: Path, home: Path) -> None:
    done = run(unpacked(tmp_path, "1.0") / "install.sh", home)
    assert (done.returncode, done.stderr) == (0, "")
    program = home / ".local" / "lib" / "mytokentracker" / "mytokentracker"
    assert (home / ".local" / "bin" / "mytokentracker").resolve() == program
    assert (home / ".local/share/icons/hicolor/48x48/apps/mytokentracker.png").is_file()
    entry = (home / ".local/share/applications/mytokentracker.desktop").read_text(encoding="utf-8")
    quoted = str(program).replace("%", "%%")
    assert f'\nExec="{quoted}"\n' in entry
    assert f'\nExec="{quoted}" charts\n' in entry
    assert "TryExec" not in entry


def test_a_newer_one_takes_the_place_of_the_older_whole(tmp_path: Path, home: Path) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    assert run(unpacked(tmp_path, "1.1") / "install.sh", home).returncode == 0
    inside = home / ".local" / "lib" / "mytokentracker" / "_internal"
    assert [file.name for file in inside.iterdir()] == ["only in 1.1"]
    assert [one.name for one in (home / ".local" / "lib").iterdir()] == ["mytokentracker"]
    assert (home / "asked").read_text() == "1.0 quit\n"


def test_removal_takes_out_what_was_put_in_and_leaves_the_persons_own(tmp_path: Path, home: Path) -> None:
    before = everything(home)
    run(unpacked(tmp_path, "1.0") / "install.sh", home)
    autostart = home / ".config" / "autostart"
    autostart.mkdir(parents=True)
    (autostart / "mytokentracker.desktop").write_text(f"Exec={home}/.local/lib/mytokentracker/mytokentracker\n")
    (autostart / "other.desktop").write_text("Exec=other\n")
    done = run(home / ".local" / "lib" / "mytokentracker" / "install.sh", home, "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    asked = (home / "asked").read_text().splitlines()
    assert asked == ["1.0 quit", "1.0 hook remove", "1.0 statusline remove"]
    left = everything(home) - before
    assert left == {"asked", ".config", ".config/autostart", ".config/autostart/other.desktop"}


def test_removing_what_is_not_installed_says_so(tmp_path: Path, home: Path) -> None:
    done = run(unpacked(tmp_path, "1.0") / "install.sh", home, "--remove")
    assert done.returncode == 1
    assert "not installed" in done.stderr


def test_wrong_usage_is_answered_with_the_usage(tmp_path: Path, home: Path) -> None:
    done = run(unpacked(tmp_path, "1.0") / "install.sh", home, "--delete")
    assert done.returncode == 2
    assert "--remove" in done.stdout
    assert not (home / ".local" / "lib").exists()
