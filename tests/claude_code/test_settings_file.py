"""Settings files that cannot be read or may not be written."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.claude_code.claude import Claude

from mytokentracker.claude_code import connecting
from mytokentracker.claude_code.connecting import ConnectError
from mytokentracker.claude_code.settings_file import LARGEST_BYTES
from mytokentracker.core.records import Problem

posix = pytest.mark.skipif(os.name == "nt", reason="links and permissions of POSIX")


def refused(claude: Claude, *, install: bool = True) -> Problem:
    """The reason, and that nothing at all has come of it."""
    before = sorted(path.name for path in claude.folder.iterdir())
    with pytest.raises(ConnectError) as caught:
        (claude.install if install else claude.remove)()
    assert sorted(path.name for path in claude.folder.iterdir()) == before
    assert caught.value.problem.title
    assert caught.value.problem.hint.endswith(".")
    return caught.value.problem


@pytest.mark.parametrize(
    ("data", "title", "hint"),
    [
        (b'{"a": 1', "is not valid JSON", "Line 1, column 8: the file ends here"),
        (b'{\n  "a": 1\n  "b": 2\n}', "is not valid JSON", "Line 3, column 3"),
        (b"<html>", "is not valid JSON", "Line 1, column 1: “<” cannot stand here"),
        (b"[]", "holds no settings", "Settings are an object"),
        (b'"hooks"', "holds no settings", "Settings are an object"),
        (b'{"a": "\xff"}', "cannot be read", "Byte 8 is not UTF-8"),
        ('{"a": 1}'.encode("utf-16"), "cannot be read", "Byte 1 is not UTF-8"),
        (b" " * (LARGEST_BYTES + 1), "cannot be read", "more than 2 MB"),
    ],
)
def test_a_file_that_is_no_settings_is_said_and_left_alone(claude: Claude, data: bytes, title: str, hint: str) -> None:
    claude.file.write_bytes(data)

    for install in (True, False):
        error = refused(claude, install=install)
        assert str(claude.file) in error.title
        assert title in error.title
        assert hint in error.hint
    with pytest.raises(ConnectError, match=title):
        claude.state()
    assert claude.file.read_bytes() == data


def test_a_folder_in_the_files_place_is_said(claude: Claude) -> None:
    claude.file.mkdir()

    assert "It is not a file" in refused(claude).hint


@posix
def test_a_pipe_in_the_files_place_is_not_waited_for(claude: Claude) -> None:
    os.mkfifo(claude.file)

    assert "It is not a file" in refused(claude).hint


@posix
def test_a_link_to_itself_is_said(claude: Claude) -> None:
    claude.file.symlink_to(claude.file)

    assert "symbolic links" in refused(claude).hint


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said(claude: Claude) -> None:
    claude.write("{}")
    claude.file.chmod(0)

    assert "Permission denied" in refused(claude).hint


def test_without_a_folder_of_claude_code_nothing_is_made(claude: Claude) -> None:
    claude.folder.rmdir()

    with pytest.raises(ConnectError, match="does not exist: Start Claude Code once"):
        claude.install()
    assert not claude.plan(install=False).changes
    assert claude.state().statusline == "absent"
    assert not claude.folder.exists()


@posix
def test_a_link_stays_a_link_and_permissions_stay(claude: Claude, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "claude.json"
    real.parent.mkdir()
    real.write_text("{}")
    real.chmod(0o640)
    claude.file.symlink_to(real)

    claude.install()

    assert claude.file.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert [path.name for path in real.parent.iterdir()] == ["claude.json"]
    assert claude.state().hooks == ("Stop", "SessionEnd")
    assert stat.S_IMODE(claude.backup.stat().st_mode) == 0o640
    claude.remove()
    assert claude.file.is_symlink()
    assert real.read_text() == "{}"


@posix
def test_a_link_into_nowhere_is_a_file_to_be_made_and_to_go_again(claude: Claude, tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    claude.file.symlink_to(real)

    claude.install()
    assert "hooks" in json.loads(real.read_text())
    claude.remove()

    assert not real.exists()
    assert claude.file.is_symlink()


@posix
def test_a_link_into_a_folder_that_is_not_there_is_said(claude: Claude, tmp_path: Path) -> None:
    claude.file.symlink_to(tmp_path / "gone" / "real.json")

    assert "there is no such folder" in refused(claude).hint
    assert not (tmp_path / "gone").exists()


@posix
def test_two_folders_that_share_one_file_are_connected_at_once(claude: Claude, tmp_path: Path) -> None:
    claude.write('{"hooks": { }}')
    other = tmp_path / "other"
    other.mkdir()
    (other / "settings.json").symlink_to(claude.file)
    both = [connecting.plan(folder, ("hook",), claude.places, install=True) for folder in (claude.folder, other)]

    assert [connecting.carry_out(plan, claude.places) is None for plan in both] == [False, True]
    assert connecting.state(other, claude.places, managed=()).hooks == ("Stop", "SessionEnd")
    connecting.carry_out(connecting.plan(other, ("hook",), claude.places, install=False), claude.places)
    assert claude.text == '{"hooks": { }}'


@posix
@pytest.mark.parametrize("install", [True, False])
def test_a_read_only_file_stays_as_it_is(claude: Claude, install: bool) -> None:
    claude.write("{}")
    if not install:
        claude.install()
        claude.backup.unlink()
    before = claude.text
    claude.file.chmod(0o444)

    error = refused(claude, install=install)

    assert "It is read-only" in error.hint
    assert claude.text == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said(claude: Claude) -> None:
    claude.write("{}")
    claude.folder.chmod(0o555)
    try:
        assert "Permission denied" in refused(claude).hint
    finally:
        claude.folder.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is read-only for everybody")
def test_a_place_where_nobody_may_write_is_said(claude: Claude) -> None:
    claude.file.symlink_to("/proc/settings.json")

    assert "It cannot be written" in refused(claude).hint


def test_a_backup_that_cannot_be_written_stops_it_before_anything_is_changed(claude: Claude) -> None:
    claude.write("{}")
    claude.backup.mkdir()

    assert "It cannot be written" in refused(claude).hint
    assert claude.text == "{}"


def test_our_own_folder_in_which_nothing_can_be_kept_stops_it_too(claude: Claude) -> None:
    claude.write("{}")
    claude.places.data.write_text("a file in its place")

    error = refused(claude)

    assert str(claude.places.data) in error.hint
    assert claude.text == "{}"


def test_ours_goes_even_where_nothing_can_be_forgotten(claude: Claude) -> None:
    claude.write('{"hooks": {}}')
    claude.install()
    claude.traces.unlink()
    claude.traces.mkdir()

    claude.remove()

    assert claude.text == "{}"


@pytest.fixture
def full_disk(claude: Claude) -> Iterator[Path]:
    """A disk of one page, with Claude Code's folder on it."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can make a small file system")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "none", str(claude.folder)], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip(f"no small file system can be made here: {made.stderr.decode().strip()}")
    try:
        yield claude.folder
    finally:
        subprocess.run(["umount", str(claude.folder)], check=True)


def test_a_full_disk_is_said_and_the_settings_are_whole(claude: Claude, full_disk: Path) -> None:
    claude.write('{"model": "opus"}')
    with pytest.raises(OSError, match="No space left"):
        (full_disk / "filler").write_bytes(b"x" * 8192)

    error = refused(claude)

    assert "No space left on device" in error.hint
    assert claude.text == '{"model": "opus"}'
