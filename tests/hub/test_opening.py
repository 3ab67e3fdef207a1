"""A hub's things: made at the first start, known at the next one, and refused when they do not belong together."""

import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from tests.hub.doors import Door
from tests.hub.told import response, source, upload

from mytokentracker.core.records import Failed
from mytokentracker.hub.server import keys, limits, tokens
from mytokentracker.hub.server.opening import Opened, Place, opened
from mytokentracker.hub.server.tables import METADATA


def not_a_partition(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith("responses_20")


def test_the_steps_make_the_tables_that_queries_expect(hub: Opened) -> None:
    with hub.database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": not_a_partition})
        assert compare_metadata(context, METADATA) == []


def test_what_was_there_is_there_at_the_next_start(place: Place) -> None:
    with opened(place) as hub:
        Door(hub).put(upload(source(response(1))))
    with opened(place) as hub, hub.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM responses")).scalar() == 1


def test_servers_that_start_together_make_one_database_and_one_key(place: Place) -> None:
    def start(_: int) -> str:
        with opened(place) as hub:
            return hub.vault.check

    with ThreadPoolExecutor(4) as threads:
        checks = set(threads.map(start, range(4)))
    assert len(checks) == 1


def test_key_and_database_are_for_the_servers_eyes_only(tmp_path: Path) -> None:
    place = Place(tmp_path / "hub")
    with opened(place) as hub:
        Door(hub)
        files = {one.name: stat.S_IMODE(one.stat().st_mode) for one in place.data.iterdir()}
    assert files == dict.fromkeys(("hub.key", "hub.sqlite3", "hub.sqlite3-wal", "hub.sqlite3-shm"), 0o600)
    assert stat.S_IMODE(place.data.stat().st_mode) == 0o700
    # One that is there stays as its owner wants it.
    place.file.chmod(0o640)
    with opened(place):
        assert stat.S_IMODE(place.file.stat().st_mode) == 0o640


def test_a_folder_that_is_not_ours_but_may_be_written_to_is_good_enough(tmp_path: Path, theirs: None) -> None:
    place = Place(tmp_path)
    with opened(place) as hub:
        Door(hub)
    assert stat.S_IMODE(place.file.stat().st_mode) == 0o600


def test_a_database_of_a_newer_version_is_refused(place: Place) -> None:
    with opened(place) as hub, hub.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Failed, match="newer version"), opened(place):
        pass


def test_an_sqlite_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    place = Place(tmp_path / "hub")
    with opened(place) as hub:
        Door(hub)
        with hub.database.writing() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    with pytest.raises(Failed), opened(place):
        pass
    kept = place.file.with_name("hub.sqlite3.before-0000")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT name FROM accounts").fetchall() == [("alice",)]


def test_another_key_than_before_is_refused(place: Place) -> None:
    with opened(place):
        pass
    place.key_file.write_text("1" * 64)
    with pytest.raises(Failed, match="another one than before"), opened(place):
        pass


@pytest.mark.parametrize("key", ["", "xyz", "12" * 31, "ü" * 64])
def test_what_is_no_key_is_refused(tmp_path: Path, key: str) -> None:
    (tmp_path / "hub.key").write_text(key, encoding="utf-8")
    with pytest.raises(Failed, match="cannot be used"):
        keys.load_or_make(tmp_path / "hub.key", None)


def test_the_key_may_come_from_the_environment_instead_of_a_file(tmp_path: Path) -> None:
    place = Place(tmp_path / "hub", key="ab" * 32)
    with opened(place) as hub:
        assert hub.vault.check == keys.Vault(bytes.fromhex("ab" * 32)).check
    assert not place.key_file.exists()
    assert "ab" * 32 not in repr(place)


def test_a_sealed_token_opens_for_its_own_account_only(hub: Opened) -> None:
    door = Door(hub)
    with hub.database.writing() as connection:
        made = tokens.issue(connection, hub.vault, door.id, "x", ("read",), 0)
        assert tokens.show(connection, hub.vault, made.token.id, door.id) == made
        assert tokens.show(connection, hub.vault, made.token.id, door.id + 1) is None
    assert made.secret not in repr(made)
    with pytest.raises(Failed):
        hub.vault.open(hub.vault.seal("secret", "1/x"), "2/x")
    assert hub.vault.seal("secret", "1/x") != hub.vault.seal("secret", "1/x")


@pytest.mark.parametrize("url", ["mysql://u:secret@h/d", "sqlite://", "nonsense", "postgresql://u:secret@h:port/d"])
def test_an_address_that_cannot_be_used_is_refused_without_its_password(tmp_path: Path, url: str) -> None:
    with pytest.raises(Failed) as refused, opened(Place(tmp_path, url)):
        pass
    assert "secret" not in f"{refused.value} {refused.value.problem}"


def test_a_database_that_does_not_answer_is_a_problem_in_words(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="does not answer"), opened(Place(tmp_path, "postgresql://127.0.0.1:1/x")):
        pass


def test_limits_are_numbers_with_names_that_are_known() -> None:
    assert limits.limits({limits.VARIABLE: '{"most_body": 5}'}).most_body == 5
    for wrong in ('{"most_bodies": 5}', '{"most_body": "x"}', "{", "5"):
        with pytest.raises(Failed, match=limits.VARIABLE):
            limits.limits({limits.VARIABLE: wrong})
