"""A backup that meets with something on its way back."""

import os
import sqlite3
import tarfile
import threading
from contextlib import closing
from pathlib import Path

import pytest
from tests.hub.doors import Door

from mytokentracker.core.records import Failed
from mytokentracker.hub.server import backups
from mytokentracker.hub.server.administering import Administration
from mytokentracker.hub.server.opening import Place, opened


def backup_of(folder: Path) -> Path:
    """A backup of another hub, whose one account is alice's."""
    with opened(Place(folder / "other")) as hub:
        Door(hub)
    backups.backup(Place(folder / "other"), folder / "hub.backup")
    return folder / "hub.backup"


def test_a_backup_is_restored_into_a_folder_that_is_not_ours_but_may_be_written_to(
    tmp_path: Path, theirs: None
) -> None:
    assert backups.restore(Place(tmp_path), backup_of(tmp_path)) == ()
    with opened(Place(tmp_path)) as hub:
        assert [one.name for one in Administration(hub).accounts()] == ["alice"]


def test_what_fails_halfway_names_what_was_put_aside(tmp_path: Path) -> None:
    place, file = Place(tmp_path / "hub"), backup_of(tmp_path)
    with opened(place) as hub:
        Door(hub, "carol")
    # A folder in the way of the key.
    temporary = place.data / f".hub.key.{os.getpid()}.{threading.get_ident()}.tmp"
    temporary.mkdir()
    with pytest.raises(Failed, match="not restored whole") as failed:
        backups.restore(place, file)
    (aside,) = place.data.glob("hub.sqlite3.before-restore-*")
    hint = failed.value.problem.hint
    assert str(aside) in hint
    assert str(temporary) in hint
    with closing(sqlite3.connect(aside)) as database:
        assert database.execute("SELECT name FROM accounts").fetchall() == [("carol",)]
    # And so it does where the database itself is no good.
    temporary.rmdir()
    (tmp_path / "hub.sqlite3").write_bytes(b"nonsense" * 200)
    with tarfile.open(file, "w:gz") as archive:
        archive.add(tmp_path / "hub.sqlite3", "hub.sqlite3")
    with pytest.raises(Failed, match="not restored whole") as failed:
        backups.restore(place, file)
    assert "hub.sqlite3.before-restore-" in failed.value.problem.hint


def test_a_restore_that_fails_before_anything_was_put_aside_says_only_why(tmp_path: Path) -> None:
    place, file = Place(tmp_path / "hub"), backup_of(tmp_path)
    place.data.mkdir()
    (place.data / f".hub.sqlite3.{os.getpid()}.{threading.get_ident()}.tmp").mkdir()
    with pytest.raises(OSError, match="sqlite3"):
        backups.restore(place, file)
