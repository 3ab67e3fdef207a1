"""Work in steps: one in each turn of the event loop, in the order in which it was asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from mytokentracker.charts.turns import Turns


def steps(done: list[str], name: str, count: int = 2) -> Iterator[None]:
    for number in range(count):
        done.append(f"{name}{number}")
        yield


def broken() -> Iterator[None]:
    yield
    raise ValueError("a fault")


@pytest.fixture
def turns(qapp: object) -> Turns:
    return Turns(qapp)  # type: ignore[arg-type]


def test_steps_are_done_one_after_the_other_with_others_in_between(qtbot: QtBot, turns: Turns) -> None:
    done: list[str] = []
    turns.add(steps(done, "a"))
    turns.add(steps(done, "b"))
    assert done == []
    seen = set[int]()
    clock = QTimer(turns)
    clock.timeout.connect(lambda: seen.add(len(done)))
    clock.start(0)
    qtbot.waitUntil(lambda: len(done) == 4)
    clock.stop()
    assert done == ["a0", "a1", "b0", "b1"]
    assert {1, 2, 3} <= seen


def test_what_somebody_needs_is_finished_at_once(turns: Turns) -> None:
    done: list[str] = []
    turns.add(steps(done, "a"))
    turns.add(steps(done, "b"))
    turns.finish()
    assert done == ["a0", "a1", "b0", "b1"]


def test_a_fault_in_one_piece_of_work_leaves_the_others(turns: Turns) -> None:
    done: list[str] = []
    turns.add(broken())
    turns.add(steps(done, "a"))
    with pytest.raises(ValueError, match="a fault"):
        turns.finish()
    turns.finish()
    assert done == ["a0", "a1"]
