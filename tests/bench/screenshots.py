"""Makes the README's pictures: `screenshots.py NAME` inside any desktop session with a panel at the bottom right.

Starts the real tray over transcripts of its own making, uses it as people do, and takes NAME-popup.png, NAME-menu.png,
NAME-icon.png, NAME-quick-sync.png and NAME-connect.png from the screen; then once more in German NAME-de-popup.png and
NAME-de-settings.png. Dark or light is the desktop's choice, twice the size QT_SCALE_FACTOR's. Example:

    desktop-session.sh --panel xfce --portal dark -- python tests/bench/screenshots.py dark
"""

import argparse
import json
import math
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "resources" / "pictures"
START = "import os, sys; from mytokentracker import paths; from mytokentracker.ui.app import run; "
START += "sys.exit(run(paths.paths(os.environ)))"
# The commands that Connect shows are those of an installation of Ada's, not of the one that takes the pictures.
ADAS = "/home/ada/mytokentracker"
START = f"""
from mytokentracker.claude_code import commands
program = "{ADAS}/.venv/bin/python -IS {ADAS}/app/mytokentracker/client_calls.py"
commands._call = lambda does, _data: f"{{program}} {{does}} --data /home/ada/.local/share/mytokentracker"
{START}"""
CLAUDES_SETTINGS = """{
  "model": "opus",
  "permissions": {
    "allow": ["Bash(git status)", "Bash(npm test:*)"]
  }
}
"""
PATIENCE_SECONDS = 15
BACKGROUND = "#3a4a63"


class NotSeenError(Exception):
    """What should be on the screen did not come."""


def write_transcripts(claude: Path, now: int) -> None:
    """Six hours of three made-up projects, most of it in the last two."""
    rng = random.Random(7)
    for project, model, share in (
        ("atlas-api", "claude-opus-5-5", 1.0),
        ("harbour-web", "claude-sonnet-5-5", 0.5),
        ("notes", "claude-haiku-5-5", 0.3),
    ):
        session = f"{rng.getrandbits(128):032x}"
        folder = claude / "projects" / f"-home-ada-{project}"
        folder.mkdir(parents=True)
        lines = []
        for minute in range(360, 0, -2):
            busy = (0.55 + 0.45 * math.sin(minute / 23)) * (0.25 if minute > 240 else 1.0) * share
            if rng.random() > busy:
                continue
            at = time.gmtime(now - minute * 60 + rng.randrange(60))
            usage = {
                "input_tokens": rng.randrange(5, 300),
                "output_tokens": rng.randrange(300, 2_400),
                "cache_creation_input_tokens": rng.randrange(2_000, 9_000),
                "cache_read_input_tokens": rng.randrange(40_000, 140_000),
            }
            message = {
                "id": f"msg_{rng.getrandbits(100):025x}",
                "model": model,
                "stop_reason": "end_turn",
                "usage": usage,
            }
            line = {
                "type": "assistant",
                "timestamp": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", at),
                "sessionId": session,
                "cwd": f"/home/ada/{project}",
                "requestId": f"req_{rng.getrandbits(100):025x}",
                "message": message,
            }
            lines.append(json.dumps(line))
        (folder / f"{session}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def seen(command: list[str], found: Callable[[str], bool]) -> str:
    """The output of a command as soon as it is what is waited for. Raises: NotSeenError."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        if found(output):
            return output
        time.sleep(0.05)
    raise NotSeenError(" ".join(command))


def prefer_font(name: str, folder: Path) -> dict[str, str]:
    """The environment in which this font is the desktop's, but for what is to be monospaced."""
    file = folder / "fonts.conf"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        '<match target="pattern"><test name="family" qual="all" compare="not_eq"><string>monospace</string></test>'
        '<edit name="family" mode="prepend" binding="strong">'
        f"<string>{name}</string></edit></match></fontconfig>",
        "utf-8",
    )
    return {"FONTCONFIG_FILE": str(file)}


@contextmanager
def tray(home: Path, claude: Path, more: dict[str, str], week: str = "Week") -> Iterator[str]:
    """The tray, from when its icon shows numbers to when it has ended; gives its name on the session bus.

    week: what the week is called in its language.
    """
    environment = {
        **os.environ,
        "MYTOKENTRACKER_HOME": str(home),
        "CLAUDE_CONFIG_DIR": str(claude),
        "PYTHONPATH": str(ROOT / "app"),
        **more,
    }
    process = subprocess.Popen([sys.executable, "-c", START], env=environment)
    try:
        watcher = "org.kde.StatusNotifierWatcher"
        items = ["busctl", "--user", "get-property", watcher, "/StatusNotifierWatcher", watcher]
        listed = seen([*items, "RegisteredStatusNotifierItems"], lambda output: "/" in output)
        owner, _, path = listed.split('"')[1].partition("/")
        tooltip = ["busctl", "--user", "get-property", owner, f"/{path}", "org.kde.StatusNotifierItem", "ToolTip"]
        seen(tooltip, lambda output: week in output and "reading" not in output)
        yield owner
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_SECONDS)


def windows() -> dict[str, tuple[int, int, int, int]]:
    """The mapped windows right under the screen's root: x, y, width, height by id."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=True).stdout
    found = re.finditer(r"^     (0x\w+) .*?(\d+)x(\d+)\+-?\d+\+-?\d+  \+(-?\d+)\+(-?\d+)$", tree, re.MULTILINE)
    return {
        match[1]: (int(match[4]), int(match[5]), int(match[2]), int(match[3]))
        for match in found
        if "IsViewable"
        in subprocess.run(["xwininfo", "-id", match[1]], capture_output=True, text=True, check=False).stdout
    }


def newcomer(before: dict[str, tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    """Where the window is that opened since. Raises: NotSeenError."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        # A tooltip or a menu's shadow may come too: the largest is meant.
        new = [place for name, place in windows().items() if name not in before and place[2] > 100 and place[3] > 100]
        if new:
            time.sleep(0.4)  # until it is painted: nothing says when an X window has its picture
            return max(new, key=lambda place: place[2] * place[3])
        time.sleep(0.05)
    raise NotSeenError("a new window")


def wait_for_only(before: dict[str, tuple[int, int, int, int]]) -> None:
    """Waits until what opened since has closed. Raises: NotSeenError."""
    until = time.monotonic() + PATIENCE_SECONDS
    while set(windows()) - set(before):
        if time.monotonic() > until:
            raise NotSeenError("an empty desktop")
        time.sleep(0.05)


def take(file: Path, place: tuple[int, int, int, int], screen: tuple[int, int], margin: int) -> None:
    """A picture of this place with some of its surroundings, down to the panel."""
    left, top = max(0, place[0] - margin), max(0, place[1] - margin)
    right = min(screen[0], place[0] + place[2] + margin)
    crop = f"{right - left}x{screen[1] - top}+{left}+{top}"
    # 8 bits of palette are enough for flat colours and a gradient, at a third of the size.
    small = ["-strip", "+dither", "-colors", "255", "-define", "png:compression-level=9", f"png8:{file}"]
    subprocess.run(["import", "-window", "root", "-crop", crop, "+repage", *small], check=True)


def press(steps: list[str]) -> None:
    """Uses a window by keyboard alone: each step is the name of a key or, between quotes, what is typed."""
    for step in steps:
        kind = ["type", step.strip("'")] if step.startswith("'") else ["key", step]
        subprocess.run(["xdotool", *kind], check=True)
        time.sleep(0.3)  # until it is painted, and a sync has come back: nothing says when


def take_quick_sync(file: Path, icon: list[str], screen: tuple[int, int]) -> None:
    """A picture of Quick Sync with two earlier readings and a third about to be saved."""
    before = windows()
    subprocess.run([*icon, "click", "1"], check=True)
    newcomer(before)
    subprocess.run(["xdotool", "key", "ctrl+s", "mousemove", "10", "10"], check=True)
    newcomer(before)
    press(["'68'", "Tab", "Tab", "'36'", "Return", "shift+Tab", "shift+Tab", "'70'", "Return", "'74'"])
    take_framed(file, newcomer(before))
    press(["Escape"])
    wait_for_only(before)


def take_popup(file: Path, icon: list[str], button: str, screen: tuple[int, int], scale: int) -> None:
    """A picture of what a click with this mouse button on the icon opens: the popup or the menu."""
    before = windows()
    subprocess.run([*icon, "click", button], check=True)
    take(file, newcomer(before), screen, 16 * scale)
    subprocess.run(["xdotool", "key", "Escape", "mousemove", "10", "10"], check=True)
    wait_for_only(before)


def take_settings(file: Path, owner: str, row: str) -> None:
    """A picture of the first page of the settings. row: of the menu, in the tray's language."""
    before = windows()
    choose(owner, row)
    take_framed(file, newcomer(before))
    press(["Escape"])
    wait_for_only(before)


def take_connect(file: Path, owner: str) -> None:
    """A picture of the window that connects Claude Code, with what it would write."""
    before = windows()
    choose(owner, "Connect Claude Code…")
    take_framed(file, newcomer(before))
    press(["Escape"])
    wait_for_only(before)


def choose(owner: str, words: str) -> None:
    """Chooses from the tray's menu as panels do. Raises: NotSeenError when the menu has no such row."""
    menu = ["busctl", "--user", "--json=short", "call", "--", owner, "/MenuBar", "com.canonical.dbusmenu"]
    layout = [*menu, "GetLayout", "iias", "0", "-1", "0"]
    _, (_, _, rows) = json.loads(seen(layout, lambda output: words in output))["data"]
    for number, row, _ in (one["data"] for one in rows):
        if row.get("label", {}).get("data") == words:
            subprocess.run(
                [*menu, "Event", "isvu", str(number), "clicked", "s", "", "0"], check=True, capture_output=True
            )
            return
    raise NotSeenError(words)


def take_framed(file: Path, place: tuple[int, int, int, int]) -> None:
    """A picture of a window with its frame: what lies right under the root is what the window manager draws."""
    left, top, width, height = place
    crop = f"{width}x{height}+{left}+{top}"
    small = ["-strip", "+dither", "-colors", "255", "-define", "png:compression-level=9", f"png8:{file}"]
    subprocess.run(["import", "-window", "root", "-crop", crop, "+repage", *small], check=True)


def main() -> int:
    """The exit status: 0 when all pictures were taken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("name", help="how the pictures' names begin, such as dark or light-2x")
    parser.add_argument("--plan", default="max5")
    parser.add_argument("--icon", default="digits", choices=["digits", "ring", "bars"])
    parser.add_argument("--font", default="", help="a font to take for the desktop's, such as Inter")
    chosen = parser.parse_args()
    PICTURES.mkdir(parents=True, exist_ok=True)
    scale = round(float(os.environ.get("QT_SCALE_FACTOR", "1")))
    size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True).stdout.split()
    screen = (int(size[0]), int(size[1]))
    # It paints, and then ends with 1 all the same.
    background = ["-size", f"{size[0]}x{size[1]}", f"xc:{BACKGROUND}"]
    subprocess.run(["display", *background[:2], "-window", "root", background[2]], check=False)
    icon = ["xdotool", "mousemove", str(screen[0] - 15), str(screen[1] - 15)]
    with tempfile.TemporaryDirectory() as scratch:
        home, claude = Path(scratch, "home"), Path(scratch, ".claude")
        home.mkdir()
        write_transcripts(claude, int(time.time()))
        settings = f'plan = "{chosen.plan}"\nicon = "{chosen.icon}"\nweekly_reset = "Thu 10:00"\n'
        settings += "session_budget_usd = 10.0\nweekly_budget_usd = 24.0\nconnect_asked = true\n"
        (claude / "settings.json").write_text(CLAUDES_SETTINGS, "utf-8")
        (home / "settings.toml").write_text(settings, "utf-8")
        more = {"HOME": scratch, **(prefer_font(chosen.font, home) if chosen.font else {})}
        with tray(home, claude, more) as owner:
            take(PICTURES / f"{chosen.name}-icon.png", (screen[0] - 160, screen[1] - 30, 160, 30), screen, 0)
            for button, what in (("1", "popup"), ("3", "menu")):
                take_popup(PICTURES / f"{chosen.name}-{what}.png", icon, button, screen, scale)
            take_quick_sync(PICTURES / f"{chosen.name}-quick-sync.png", icon, screen)
            take_connect(PICTURES / f"{chosen.name}-connect.png", owner)
        (home / "settings.toml").write_text(f'{settings}language = "de"\n', "utf-8")
        with tray(home, claude, more, "Woche") as owner:
            take_popup(PICTURES / f"{chosen.name}-de-popup.png", icon, "1", screen, scale)
            take_settings(PICTURES / f"{chosen.name}-de-settings.png", owner, "Einstellungen…")
    return 0


if __name__ == "__main__":
    sys.exit(main())
