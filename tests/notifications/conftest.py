import queue
from collections.abc import Iterator
from typing import Any

import pytest
from tests.notifications.daemon import Daemon
from tests.session_bus import SessionBus, session_bus

from mytokentracker.core.alerts.records import CHARTS, SNOOZE, SYNC, Alert
from mytokentracker.notifications.notifier import Ears, Notifier, notifier

NOON = 1_763_640_000
ICON = "file:///usr/share/icons/mytokentracker.svg"


class Heard:
    """Everything that the ears of a notifier heard, in order."""

    def __init__(self) -> None:
        self._said: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self.ears = Ears(
            lambda key, button, token: self._said.put(("acted", key, button, token)),
            lambda key: self._said.put(("closed", key)),
            lambda alert: self._said.put(("unshown", alert.key)),
        )

    def next(self) -> tuple[Any, ...]:
        return self._said.get(timeout=10)

    def nothing(self) -> bool:
        return self._said.empty()


def alert(key: str = "session", **more: Any) -> Alert:
    given = {"title": "Session 75 % used", "body": "It resets at 16:00.", "urgency": "normal"} | more
    return Alert(f"{key}@{NOON}", "threshold", key, NOON, **{"buttons": (SYNC, CHARTS, SNOOZE)} | given)  # type: ignore[arg-type]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    with session_bus() as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made


@pytest.fixture
def daemon(bus: SessionBus) -> Iterator[Daemon]:
    made = Daemon(bus.address)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def linux(heard: Heard) -> Iterator[Notifier]:
    made = notifier(heard.ears, ICON, "linux")
    yield made
    made.close()
