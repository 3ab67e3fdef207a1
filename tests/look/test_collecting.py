"""What only refers to itself is freed, on the interface's thread and no other one."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mytokentracker.look.collecting import Collector


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector(qapp)
    yield made
    made.close()
    assert gc.isenabled()


def test_another_thread_that_makes_many_objects_frees_nothing_of_the_interface(
    collector: Collector,
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


def test_the_interface_frees_it_when_it_is_asked_to_look_and_there_is_enough(collector: Collector) -> None:
    freed_on: list[int] = []
    weakref.finalize(Knot(), lambda: freed_on.append(threading.get_ident()))
    collector.look()
    assert freed_on == []  # it is still being loaded

    collector.settle()
    weakref.finalize(Knot(), lambda: freed_on.append(threading.get_ident()))
    kept = [[number] for number in range(10_000)]
    collector.look()
    assert freed_on == [threading.main_thread().ident]
    assert len(kept) == 10_000


def test_once_closed_it_begins_no_more(collector: Collector) -> None:
    """It is asked to begin some seconds after the window has opened; that may be closed by then."""
    collector.close()
    collector.settle()
    assert gc.get_freeze_count() == 0


def test_at_the_end_qt_deletes_what_is_closed(collector: Collector) -> None:
    window = QWidget()
    window.deleteLater()
    collector.close()
    assert not isValid(window)


def test_what_is_closed_is_deleted_by_qt_before(collector: Collector) -> None:
    collector.settle()
    window = QWidget()
    window.deleteLater()
    kept = [[number] for number in range(10_000)]
    collector.look()
    assert not isValid(window)
    assert len(kept) == 10_000


def test_while_a_question_is_open_nothing_is_taken_apart(collector: Collector) -> None:
    collector.settle()
    kept = [[number] for number in range(10_000)]
    outer, inner = QEventLoop(), QEventLoop()

    def look() -> None:
        collector.look()
        was_there.append(isValid(window))
        inner.quit()

    def ask() -> None:
        QTimer.singleShot(0, look)
        window.deleteLater()
        inner.exec()
        outer.quit()

    was_there: list[bool] = []
    window = QWidget()
    QTimer.singleShot(0, ask)
    outer.exec()
    assert was_there == [True]
    assert len(kept) == 10_000
