"""The same with a real daemon, dunst, on a screen of its own."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.notifications.conftest import Heard, alert
from tests.session_bus import SessionBus, needs_bus, running, screen, until

from mytokentracker.notifications.notifier import Notifier

pytestmark = [
    needs_bus,
    pytest.mark.skipif(not (shutil.which("dunst") and shutil.which("Xvfb")), reason="needs dunst and Xvfb"),
]

_CONFIG = "[global]\nhistory_length = 20\nsticky_history = yes\n"


class Dunst:
    """Asks it over the bus what it shows."""

    def __init__(self, environ: dict[str, str]) -> None:
        self._environ = environ

    def ask(self, *words: str) -> str:
        return subprocess.run(
            ["dunstctl", *words], env=self._environ, capture_output=True, text=True, check=False, timeout=10
        ).stdout

    def shows(self, count: int) -> bool:
        return self.ask("count", "displayed").strip() == str(count)

    def history(self) -> list[dict[str, Any]]:
        return [
            {name: field["data"] for name, field in one.items()} for one in json.loads(self.ask("history"))["data"][0]
        ]


@pytest.fixture
def dunst(bus: SessionBus, tmp_path: Path) -> Iterator[Dunst]:
    config = tmp_path / "dunstrc"
    config.write_text(_CONFIG)
    with screen() as display:
        environ = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "XDG_CONFIG_HOME": str(tmp_path),
        }
        with running("dunst", "-conf", str(config), environ=environ):
            until(lambda: bus.has_owner("org.freedesktop.Notifications"), "dunst")
            yield Dunst(environ)


def test_dunst_shows_one_alert_for_each_key_and_tells_of_a_click(linux: Notifier, dunst: Dunst, heard: Heard) -> None:
    linux.send(alert(urgency="critical"))
    linux.send(alert("weekly", title="Week 75 % used"))
    until(lambda: dunst.shows(2), "two alerts")
    linux.send(alert(title="Session 90 % used", body="<&>", urgency="critical"))
    linux.withdraw("weekly")
    assert heard.next() == ("closed", "weekly")
    until(lambda: dunst.shows(1), "one alert")
    dunst.ask("action", "0")

    assert heard.next() == ("acted", "session", "default", None)
    dunst.ask("close")
    assert heard.next() == ("closed", "session")
    until(lambda: dunst.shows(0), "an empty screen")
    kept = {one["summary"]: (one["appname"], one["body"]) for one in dunst.history()}
    assert kept == {
        "Session 90 % used": ("MyTokenTracker", "<&>"),
        "Week 75 % used": ("MyTokenTracker", "It resets at 16:00."),
    }
