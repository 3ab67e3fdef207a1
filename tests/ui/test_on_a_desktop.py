"""The real tray on a screen and buses of its own: told, pressed, changed live, read out and started at login."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests import atspi
from tests.notifications.daemon import Daemon
from tests.session_bus import needs_bus, running, screen, session_bus, until

from mytokentracker import lock

APP = Path(lock.__file__).parents[1]

pytestmark = [
    needs_bus,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool") and atspi.LAUNCHER.exists()),
        reason="needs Xvfb, xdotool and at-spi2-core",
    ),
]


class Desktop:
    """What a person has before them. home: ours; autostart: where the desktop looks for what starts at login."""

    def __init__(self, folder: Path, daemon: Daemon, reader: atspi.Reader, environ: dict[str, str]) -> None:
        self.home, self.claude, self.autostart = folder / "ours", folder / "claude", folder / "config" / "autostart"
        self.daemon, self.reader, self.environ = daemon, reader, environ

    def windows(self) -> str:
        """The titles of what is on the screen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        )
        return found.stdout

    def wish(self, wish: str) -> None:
        """What another program of ours asks of the tray."""
        program = "import sys; from pathlib import Path; from mytokentracker.look.single_instance import ask_first; "
        program += "sys.exit(not ask_first(Path(sys.argv[1]), sys.argv[2]))"
        command = [sys.executable, "-c", program, str(self.home), wish]
        subprocess.run(command, env=self.environ, check=True, timeout=30)


def write_use(claude: Path, usd: float, number: int = 1) -> None:
    """One response of Opus 5, of just now, whose output of 25 dollars a million costs so much."""
    folder = claude / "projects" / "-home-ada-atlas"
    folder.mkdir(parents=True, exist_ok=True)
    usage = {"input_tokens": 0, "output_tokens": int(usd / 25 * 1_000_000)}
    line = {
        "type": "assistant",
        "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 120)),
        "sessionId": "s",
        "cwd": "/home/ada/atlas",
        "requestId": f"req_{number}",
        "message": {"id": f"msg_{number}", "model": "claude-opus-5", "stop_reason": "end_turn", "usage": usage},
    }
    with (folder / "s.jsonl").open("a") as file:
        file.write(json.dumps(line) + "\n")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    write_use(tmp_path / "claude", 8.0)
    (tmp_path / "ours").mkdir()
    settings = 'plan = "max5"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100000.0\nconnect_asked = true\n'
    (tmp_path / "ours" / "settings.toml").write_text(settings)
    with session_bus() as bus, screen() as display:
        environ = {
            **{name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ},
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(APP),
            "MYTOKENTRACKER_HOME": str(tmp_path / "ours"),
            "CLAUDE_CONFIG_DIR": str(tmp_path / "claude"),
        }
        daemon = Daemon(bus.address)
        daemon.start()
        try:
            with (
                atspi.reader(bus, environ) as reader,
                running(sys.executable, "-m", "mytokentracker", environ=environ),
            ):
                yield Desktop(tmp_path, daemon, reader, environ)
        finally:
            daemon.stop()


def test_a_day_on_a_desktop(desktop: Desktop) -> None:
    # Eight of ten dollars: told at once, over the real bus.
    told = desktop.daemon.next()
    assert (told["title"], told["app"]) == ("Session 80 % used", "MyTokenTracker")
    assert told["actions"][0:2] == ["default", "Open"]
    assert "sync" in told["actions"]

    # The button of the notification opens Quick Sync.
    assert "Quick Sync" not in desktop.windows()
    desktop.daemon.press(told["number"], "sync")
    until(lambda: "Quick Sync" in desktop.windows(), "Quick Sync")

    # A screen reader finds its fields on the accessibility bus, by names that say what to type.
    desktop.reader.find("Session: the percentage that Claude shows", "text")
    desktop.reader.find("Close", "push button").press()
    until(lambda: "Quick Sync" not in desktop.windows(), "Quick Sync to close")

    # The settings file, edited by hand, holds without a restart: eight of eight and a half dollars are 94 %.
    file = desktop.home / "settings.toml"
    file.write_text(file.read_text().replace("session_budget_usd = 10.0", "session_budget_usd = 8.5"))
    # It is looked at once a minute, and whenever Claude Code writes something.
    write_use(desktop.claude, 0.001, number=2)
    again = desktop.daemon.next()
    assert again["title"] == "Session 94 % used"
    assert again["replaces"] in {0, told["number"]}

    # The settings, opened from elsewhere and used by what the bus names: start at login is written and removed.
    desktop.wish("settings")
    until(lambda: "Settings" in desktop.windows(), "the settings")
    desktop.reader.find("Search settings", "text").type("autostart")
    assert not desktop.autostart.exists()
    switch = desktop.reader.find("Start at login", "check box")
    switch.press()
    until(lambda: list(desktop.autostart.glob("*.desktop")) != [], "an entry in autostart")
    assert "mytokentracker" in next(desktop.autostart.glob("*.desktop")).read_text()
    switch.press()
    until(lambda: list(desktop.autostart.glob("*.desktop")) == [], "autostart to be empty")
