"""Waiting for a signal that another thread gives."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


class _Ear(QObject):
    """Hears on its own thread, and nothing any more once it is gone."""

    def __init__(self, parent: QObject, is_it: Callable[..., bool]) -> None:
        super().__init__(parent)
        self._is_it = is_it
        self.has_heard = False

    def hear(self, *given: Any) -> None:
        self.has_heard |= self._is_it(*given)


@contextmanager
def heard(qtbot: QtBot, sender: QObject, name: str, is_it: Callable[..., bool] = lambda: True) -> Iterator[None]:
    """Goes on once the sender has given that signal; is_it: and what it gives with it is the right thing.

    Not pytest-qt's waitSignal: its listener is no QObject, and PySide calls it although it is gone, with what the other
    thread had sent meanwhile. That crashes, seldom.
    """
    ear = _Ear(sender, is_it)
    getattr(sender, name).connect(ear.hear)
    yield
    qtbot.waitUntil(lambda: ear.has_heard)
    ear.deleteLater()
