"""What the program writes is for the eyes of the person whose it is, whatever the umask says."""

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.tracking import Desk
from tests.transcript_lines import assistant, text

from mytokentracker import cli, faults, lock, settings
from mytokentracker.logs.keeping import Logs
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text, replaced
from mytokentracker.store.opening import open_for_writing

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX; a profile of Windows is private")


@pytest.fixture(autouse=True)
def open_hearted() -> Iterator[None]:
    """A umask that takes nothing away: what is private is so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """Of all below and of the folder itself, those that others may look into."""
    found = {str(path): stat.S_IMODE(path.lstat().st_mode) for path in (folder, *folder.rglob("*"))}
    return {name: mode for name, mode in found.items() if mode & 0o077}


def test_all_that_the_commands_and_a_tray_leave_is_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, claude = tmp_path / "deep" / "home", tmp_path / "claude"
    (claude / "projects" / "p").mkdir(parents=True)
    (claude / "projects" / "p" / "a.jsonl").write_bytes(text(assistant(1)))
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(home))
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(claude))
    for command in ("scan", "status", "sync --session 20 --weekly 30", "hook install", "statusline install", "doctor"):
        assert cli.run(command.split()) in (0, 1)
    settings.save(home / "settings.toml", {"plan": "pro"})
    with Logs(home / "logs", "tray") as logs:
        logs.report(ValueError("secret"))
        with Desk(home).tracker():
            assert modes(home) == {}
    faults.noted(ValueError("secret"), Paths(home, home))
    held = lock.acquire(home / "tray.lock")
    assert held is not None
    held.release()
    assert modes(home) == {}
    assert len(list(home.rglob("*"))) > 8
    assert (claude / "settings.json").stat().st_mode & 0o777 == 0o600


def test_a_store_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    """As one that was made before this was seen to, or copied from elsewhere."""
    store = tmp_path / "tokens.sqlite3"
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE other (x)")
        connection.commit()
        for file in tmp_path.iterdir():
            file.chmod(0o666)
        with closing(open_for_writing(store)[0]):
            assert modes(tmp_path) == {}


def test_opening_gives_no_lock_back_that_this_process_holds_on_the_store(tmp_path: Path) -> None:
    """Closing any descriptor of a file gives back all of POSIX's locks that a process has on it."""
    store = tmp_path / "tokens.sqlite3"
    with closing(open_for_writing(store)[0]) as first:
        first.execute("BEGIN IMMEDIATE")
        with closing(open_for_writing(store)[0]):
            pass
        child = os.fork()
        if child == 0:
            status = 1
            try:
                with closing(sqlite3.connect(store, timeout=0)) as other:
                    other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                status = 0  # it is locked, as it should be
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        first.execute("ROLLBACK")


def test_what_a_person_exports_has_the_permissions_that_he_gives_to_new_files(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"
    assert cli.run(["export", str(file)]) == 0
    assert file.stat().st_mode & 0o777 == 0o666
    replace_text(tmp_path / "chart.svg", "x", new_mode=0o666)
    assert (tmp_path / "chart.svg").stat().st_mode & 0o777 == 0o666


def test_what_somebody_put_in_the_place_of_a_temporary_file_is_not_written_through(tmp_path: Path) -> None:
    target, other = tmp_path / "settings.toml", tmp_path / "other"
    other.write_text("untouched")
    (tmp_path / f".settings.toml.{os.getpid()}.{threading.get_ident()}.tmp").symlink_to(other)
    replace_text(target, "mine")
    assert (target.read_text(), other.read_text()) == ("mine", "untouched")
    # Nor are its permissions taken over.
    with (tmp_path / f".secret.{os.getpid()}.{threading.get_ident()}.tmp").open("w") as waiting:
        waiting.write("of somebody else")
    with replaced(tmp_path / "secret", mode=0o600) as file:
        file.write(b"mine")
    assert (tmp_path / "secret").read_text() == "mine"
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_replaced_keeps_its_permissions_and_is_private_until_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    target.chmod(0o644)
    with replaced(target) as file:
        file.write(b"new")
        assert target.read_text() == "old"
        (beside,) = set(tmp_path.iterdir()) - {target}
        assert beside.stat().st_mode & 0o777 == 0o600
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("new", 0o644)
    assert list(tmp_path.iterdir()) == [target]


def test_what_ends_early_leaves_the_file_that_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    for before in (None, "old"):
        if before is not None:
            target.write_text(before)
        with suppress(KeyError), replaced(target) as file:
            file.write(b"half")
            raise KeyError
        assert [(one, one.read_text()) for one in tmp_path.iterdir()] == ([(target, "old")] if before else [])


def test_a_link_is_replaced_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    """Whoever may make a link in a folder must not choose what a backup overwrites."""
    target, other = tmp_path / "hub.backup", tmp_path / "other"
    other.write_text("untouched")
    target.symlink_to(other)
    with replaced(target, mode=0o600) as file:
        file.write(b"mine")
    assert (target.is_symlink(), target.read_text(), other.read_text()) == (False, "mine", "untouched")


def test_of_two_that_make_a_file_at_once_the_first_ones_stays(tmp_path: Path) -> None:
    target = tmp_path / "hub.key"
    with replaced(target, mode=0o600, if_new=True) as second:
        second.write(b"second")
        with replaced(tmp_path / "first", mode=0o600) as first:
            first.write(b"first")
        (tmp_path / "first").rename(target)
    assert target.read_text() == "first"
    assert list(tmp_path.iterdir()) == [target]
