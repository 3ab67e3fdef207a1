"""Forgetting in a running tracker: on its own thread, with a snapshot after it."""

from pathlib import Path

import pytest
from tests.tracking import Desk

pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


def test_what_is_forgotten_leaves_the_numbers_at_once_and_counting_again_brings_it_back(desk: Desk) -> None:
    desk.respond(times=3)
    with desk.tracker() as tracker:
        desk.until_responses(3)
        tracker.forget(None)
        gone = desk.until_responses(0)
        desk.respond()
        after = desk.until_responses(1)
        tracker.count_again()
        again = desk.until_responses(4)

    assert (gone.history.responses, after.history.responses, again.history.responses) == (0, 1, 4)
    assert again.problems == ()
