"""What only refers to itself is freed, on the interface's thread and no other one."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mytokentracker.charts import collecting
from mytokentracker.charts.collecting import Collector


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collecting, "_LOOK_MS", 10)
    made = Collector(qapp)  # type: ignore[arg-type]
    yield made
    made.close()
    assert gc.isenabled()


def test_another_thread_that_makes_many_objects_frees_nothing_of_the_interface(
    qtbot: QtBot, collector: Collector
) -> None:
    freed_on: list[int] = []
    weakref.finalize(Knot(), lambda: freed_on.append(threading.get_ident()))

    def make_many() -> None:
        kept = [[number] for number in range(100_000)]
        assert len(kept) == 100_000

    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert freed_on == []


def test_the_interface_frees_it_by_itself(qtbot: QtBot, collector: Collector) -> None:
    collector.settle()
    freed_on: list[int] = []
    weakref.finalize(Knot(), lambda: freed_on.append(threading.get_ident()))
    kept = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.main_thread().ident]
    assert len(kept) == 10_000


def test_once_closed_it_begins_no_more(qtbot: QtBot, collector: Collector) -> None:
    """It is asked to begin some seconds after the window has opened; that may be closed by then."""
    collector.close()
    collector.settle()
    assert gc.get_freeze_count() == 0
    assert not collector._timer.isActive()
