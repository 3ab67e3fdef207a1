"""What we start of ourselves is us, whatever lies in the folder in which we were started."""

import subprocess
import sys
from pathlib import Path

import pytest

from mytokentracker import program
from mytokentracker.readers import start_reader


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that we are in: a person's, with modules in it that are called like some of ours and Python's."""
    made = tmp_path / "project"
    (made / "mytokentracker").mkdir(parents=True)
    for name in ("argparse.py", "queue.py", "mytokentracker/__init__.py", "mytokentracker/__main__.py"):
        (made / name).write_text(f"open({str(tmp_path / 'taken')!r}, 'w')\nraise SystemExit(3)\n")
    monkeypatch.chdir(made)
    return made


def said(command: list[str], environ: dict[str, str]) -> str:
    return subprocess.run(command, env=environ, check=True, capture_output=True, text=True, timeout=30).stdout


def test_no_module_is_taken_from_the_folder_in_which_we_are(folder: Path) -> None:
    assert said(program.command("--version"), program.environment()).startswith("mytokentracker ")
    assert not (folder.parent / "taken").exists()


def test_a_process_that_reads_transcripts_takes_none_either(folder: Path) -> None:
    for name in ("msgspec.py", "json.py"):
        (folder / name).write_text((folder / "queue.py").read_text())
    start_reader().close()
    assert not (folder.parent / "taken").exists()


def test_a_clone_without_a_set_up_starts_itself(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/home/ada/code/own")
    own, ours = program.environment()["PYTHONPATH"].split(":")
    assert own == "/home/ada/code/own"
    assert Path(ours) == Path(program.__file__).parents[1]
    monkeypatch.delenv("PYTHONPATH")
    assert program.environment()["PYTHONPATH"] == ours


def test_an_installed_package_is_found_without_being_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setattr(program, "__file__", "/usr/lib/python3/dist-packages/mytokentracker/program.py")
    assert "PYTHONPATH" not in program.environment()


def test_others_start_the_script_that_was_installed_beside_python(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert program.installed("mytokentracker") == [str(tmp_path / "python"), "-P", "-m", "mytokentracker"]
    (tmp_path / "mytokentracker").touch()
    assert program.installed("mytokentracker") == [str(tmp_path / "mytokentracker")]


def test_a_frozen_program_is_started_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert program.command("charts") == [sys.executable, "charts"]
    assert program.installed("mytokentracker") == [sys.executable]
    assert "PYTHONPATH" not in program.environment()
