"""What the store keeps under names of its own."""

import sqlite3
from collections.abc import Iterator

import msgspec
import pytest
from tests.transcripts.machine import Machine

from mytokentracker.store import meta
from mytokentracker.store.opening import open_for_writing


class Known(msgspec.Struct, frozen=True):
    count: int = 0


@pytest.fixture
def store(machine: Machine) -> Iterator[sqlite3.Connection]:
    connection, _ = open_for_writing(machine.store)
    yield connection
    connection.close()


def test_the_last_that_was_put_there_is_kept_until_it_is_dropped(store: sqlite3.Connection) -> None:
    assert meta.get(store, "a") is None
    for value in ("one", "two"):
        meta.put(store, "a", value)
    meta.put(store, "b", "")
    assert (meta.get(store, "a"), meta.get(store, "b")) == ("two", "")
    meta.drop(store, "a", "b", "never there")
    assert (meta.get(store, "a"), meta.get(store, "b")) == (None, None)


@pytest.mark.parametrize("written", ["{", '{"count":"many"}'])
def test_a_record_comes_back_and_what_has_another_form_is_none(store: sqlite3.Connection, written: str) -> None:
    assert meta.load(store, "known", Known) is None
    meta.save(store, "known", Known(3))
    assert meta.load(store, "known", Known) == Known(3)
    meta.put(store, "known", written)
    assert meta.load(store, "known", Known) is None
