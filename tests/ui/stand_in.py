"""A tracker's shape, and the tray as a person sees it: rows of its menu, titles of its windows."""

import threading
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.core.records import Machine, Snapshot
from mytokentracker.ui.shell import Shell


class StandIn:
    """A tracker's shape: a thread that gives one snapshot, and a list of what it was asked."""

    def __init__(self, given: Snapshot, give: Callable[[Snapshot], None]) -> None:
        self.given = given
        self.give = give
        self.asked: list[object] = []
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._work, name="stand-in")

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stopped.set()
        self.thread.join()

    def _work(self) -> None:
        self.give(self.given)
        self.stopped.wait(30)

    def rescan(self) -> None:
        self.asked.append("rescan")

    def hub_changed(self) -> None:
        self.asked.append("hub_changed")

    def narrow(self, machine: Machine | None) -> None:
        self.asked.append(machine)

    def settings_changed(self) -> None:
        self.asked.append("settings_changed")

    def pause(self, paused: bool) -> None:
        self.asked.append(paused)

    def sync(
        self,
        session_percent: float | None,
        weekly_percent: float | None,
        session_resets_at: int | None,
        weekly_reset: str | None,
    ) -> None:
        self.asked.append((session_percent, weekly_percent, session_resets_at, weekly_reset))

    def change_reading(self, reading_id: int, percent: float) -> None:
        self.asked.append(("change", reading_id, percent))

    def remove_reading(self, reading_id: int) -> None:
        self.asked.append(("remove", reading_id))

    def forget(self, project: str | None) -> None:
        self.asked.append(("forget", project))

    def count_again(self) -> None:
        self.asked.append("count_again")


def open_window(qtbot: QtBot, window: QWidget) -> None:
    """Has it shown, with the keyboard; the test may close it and still ask it."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def rows(shell: Shell) -> list[str]:
    return [row.text() for row in shell._menu.menu.actions() if row.isVisible() and row.text()]


def choose(shell: Shell, words: str) -> None:
    rows = shell._menu.menu.actions()
    rows += [row for menu in (action.menu() for action in rows) if isinstance(menu, QMenu) for row in menu.actions()]
    next(row for row in rows if row.text() == words and row.isVisible()).trigger()


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def titles() -> list[str]:
    return sorted(widget.windowTitle() for widget in shown(QWidget))
