import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from mytokentracker.core.records import Snapshot
from mytokentracker.ui.bridge import Bridge

MakeSnapshot = Callable[..., Snapshot]


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[tuple[Snapshot, bool]] = []

    @Slot(object)
    def take(self, snapshot: Snapshot) -> None:
        self.got.append((snapshot, QThread.currentThread() is self.thread()))


def test_a_snapshot_given_on_another_thread_arrives_on_the_main_one(qtbot: QtBot, make_snapshot: MakeSnapshot) -> None:
    bridge, receiver, snapshot = Bridge(), Receiver(), make_snapshot()
    bridge.snapshot.connect(receiver.take)
    thread = threading.Thread(target=bridge.give, args=(snapshot,))
    thread.start()
    thread.join()
    assert receiver.got == []
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert receiver.got == [(snapshot, True)]
