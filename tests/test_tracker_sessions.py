"""The tray keeps the sessions' rows up to date, from which the charts window lists them."""

from pathlib import Path

import pytest
from tests.tracking import NOON, Desk

from mytokentracker.store.opening import open_for_reading

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")


def rows(desk: Desk) -> list[tuple[int, int]]:
    connection = open_for_reading(desk.paths.store)
    try:
        return connection.execute("SELECT responses, ended_at FROM session_sums ORDER BY responses").fetchall()
    finally:
        connection.close()


def test_sessions_have_their_rows_after_each_scan(home: Path) -> None:
    desk = Desk(home)
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
        desk.respond(NOON - 60, session="another", times=3)
        desk.until_responses(4)

    assert rows(desk) == [(1, NOON), (3, NOON - 60)]
