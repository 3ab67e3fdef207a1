"""`hook` and `statusline`: what they print, what they write, and their exit status."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

PARTS = [("hook", "hooks"), ("statusline", "status line")]


@pytest.fixture
def file(home: Path) -> Path:
    return home.parent / "claude" / "settings.json"


@pytest.mark.parametrize(("command", "name"), PARTS)
def test_what_is_installed_is_shown_kept_and_removed_again(run: Run, file: Path, command: str, name: str) -> None:
    file.write_text('{"model": "opus"}')

    said = run(command, "install")

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith(f'--- {file}\n+++ {file}\n@@ -1 +1 @@\n-{{"model": "opus"}}\n')
    backup = file.with_name("settings.json.mytokentracker-backup")
    assert said.stdout.endswith(f"{file}: {name} installed.\nAs it was before we first changed it: {backup}\n")
    assert "client_calls.py" in file.read_text()
    assert backup.read_text() == '{"model": "opus"}'
    assert run(command, "install").stdout == f"{file}: {name} already installed.\n"

    said = run(command, "remove")

    assert (said.returncode, said.stderr) == (0, "")
    assert f"{file}: {name} removed.\n" in said.stdout
    assert file.read_text() == '{"model": "opus"}'
    assert run(command, "remove").stdout == f"{file}: no {name} of ours, nothing to remove.\n"


@pytest.mark.parametrize(("command", "name"), PARTS)
def test_a_dry_run_only_prints(run: Run, file: Path, home: Path, command: str, name: str) -> None:
    said = run(command, "install", "--dry-run")

    assert said.returncode == 0
    assert said.stdout.startswith(f"--- {os.devnull}\n+++ {file}\n")
    assert said.stdout.endswith(f"{file}: nothing was written.\n")
    assert not file.exists()
    assert list(home.iterdir()) == []

    run(command, "install")
    before = file.read_text()
    assert run(command, "install", "--dry-run").stdout == f"{file}: {name} already installed.\n"
    said = run(command, "remove", "--dry-run")
    assert said.stdout.startswith(f"--- {file}\n+++ {os.devnull}\n")
    assert file.read_text() == before


def test_how_they_stand_is_told(run: Run, file: Path) -> None:
    assert run("hook", "status").stdout == f"{file}: no hooks of ours\n"
    assert run("statusline", "status").stdout == f"{file}: no status line\n"
    file.write_text('{"statusLine": {"type": "command", "command": "~/line.sh"}}')
    assert run("statusline", "status").stdout == f"{file}: a status line that is not ours\n"

    run("hook", "install")
    run("statusline", "install")

    assert run("hook", "status").stdout == f"{file}: hooks installed at Stop and SessionEnd\n"
    assert run("statusline", "status").stdout == f"{file}: our status line, beside: ~/line.sh\n"
    assert json.loads(run("statusline", "status", "--json").stdout) == {
        "folders": [
            {
                "folder": str(file.parent),
                "file": str(file),
                "hooks": ["Stop", "SessionEnd"],
                "statusline": "wrapping",
                "wrapped": "~/line.sh",
                "broken": False,
                "blocked": None,
            }
        ],
        "problems": [],
    }
    assert run("hook", "status", "--json").stdout == run("statusline", "status", "--json").stdout
    file.unlink()
    run("statusline", "install")
    assert run("statusline", "status").stdout == f"{file}: our status line\n"


def test_what_keeps_them_from_working_is_said(run: Run, file: Path) -> None:
    file.write_text('{"disableAllHooks": true}')
    assert run("hook", "status").stderr == ""

    said = run("hook", "install")

    assert said.returncode == 0
    assert "! Claude Code's hooks are switched off\n  “disableAllHooks” is set in" in said.stderr
    assert json.loads(run("hook", "status", "--json").stdout)["folders"][0]["blocked"]["title"]
    file.write_text(file.read_text().replace("client_calls.py", "old/client_calls.py"))
    assert "! Claude Code calls us where we are not any more" in run("hook", "status").stderr


def test_one_folder_that_cannot_be_changed_does_not_keep_the_others_from_it(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "second").mkdir()
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", f"{file.parent},{tmp_path / 'second'},{tmp_path / 'gone'}")
    file.write_text("{broken")

    said = run("hook", "install")

    assert said.returncode == 1
    assert f"! {file} is not valid JSON\n  Mend it with an editor. Line 1, column 2" in said.stderr
    assert f"! {tmp_path / 'gone'} does not exist\n" in said.stderr
    assert file.read_text() == "{broken"
    assert "client_calls.py" in (tmp_path / "second" / "settings.json").read_text()
    said = run("hook", "status", "--json")
    assert said.returncode == 1
    assert [len(said) for said in json.loads(said.stdout).values()] == [2, 1]
    assert "is not valid JSON" in run("hook", "status").stderr


def test_without_a_folder_of_claude_code_it_says_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLAUDE_CONFIG_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    for action in ("install", "remove", "status"):
        said = run("hook", action)
        assert (said.returncode, said.stdout) == (1, "")
        assert said.stderr.startswith("mytokentracker: No Claude Code folder was found\n  Start Claude Code once")


def test_folders_named_in_the_settings_are_connected_too(
    run: Run, home: Path, settings: Callable[[str], Path], tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    settings(f'claude_folders = ["{(tmp_path / "more").as_posix()}"]')

    run("hook", "install")

    assert "client_calls.py" in (tmp_path / "more" / "settings.json").read_text()


@pytest.mark.parametrize("arguments", [("hook",), ("hook", "show"), ("statusline", "event"), ("hook", "status", "x")])
def test_wrong_usage_is_said(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("usage: mytokentracker")


def test_the_help_names_what_claude_code_calls(run: Run) -> None:
    assert "event " in run("hook", "--help").stdout
    assert "show " in run("statusline", "--help").stdout
    assert "statusline" in run("--help").stdout
    assert run("hook", "event").returncode == 0


def test_no_program_is_needed_for_it_but_python(
    program: Callable[..., "subprocess.CompletedProcess[str]"], file: Path
) -> None:
    said = program("hook", "install")

    assert (said.returncode, said.stderr) == (0, "")
    command = json.loads(file.read_text())["hooks"]["Stop"][0]["hooks"][0]["command"]
    assert command.endswith("|| :")
    event = '{"session_id": "s", "hook_event_name": "Stop", "transcript_path": "/t"}\n'
    called = subprocess.run(command, shell=True, input=event, capture_output=True, text=True, check=False)
    assert (called.returncode, called.stdout) == (0, "")
