"""Makes the pictures of the charts window: `screenshots_charts.py NAME FOLDER` inside any desktop session on X11.

Starts the real program over a store of its own making (sample_store.py), page by page, and takes FOLDER/NAME-PAGE.png
of the window without its frame. Dark or light is the desktop's choice, twice the size QT_SCALE_FACTOR's. Example:

    desktop-session.sh --panel none --portal dark -- python tests/bench/screenshots_charts.py dark resources/pictures
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import screenshots
from screenshots import NotSeenError, prefer_font, seen

START = """
import os, sys
from mytokentracker import paths
from mytokentracker.charts import app
sys.exit(app.run(paths.paths(os.environ), clock=lambda: float(os.environ["SAMPLE_NOW"])))
"""
PAGES = ("overview", "projects", "models", "sessions", "trends", "savings", "accuracy")
# What is chosen on a page, and what is then done in it by mouse: from the window's corner, in ems of 13 pixels.
CHOICES = {
    "overview": {"range": "30d"},
    "projects": {"range": "30d"},
    "models": {"range": "all"},
    "savings": {"range": "30d"},
}
CLICKS = {"sessions": (32.0, 22.0)}
SETTINGS = 'plan = "max5"\nweekly_reset = "Thu 10:00"\n'
_EM = 13


def take(page: str, file: Path, home: Path, size: tuple[int, int], environment: dict[str, str]) -> None:
    """A picture of one page. Raises: NotSeenError."""
    memory = {"page": page, "width": size[0], "height": size[1], "choices": CHOICES}
    state = home / "charts.json"
    kept = json.loads(state.read_text()) if state.exists() else {}
    # Colours are handed out once and for all: each picture has those of the ones before it.
    memory |= {name: kept[name] for name in ("models", "projects") if name in kept}
    state.write_text(json.dumps(memory), "utf-8")
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    process = subprocess.Popen([sys.executable, "-c", START], env=environment)
    try:
        search = ["xdotool", "search", "--name", " — MyTokenTracker"]
        window = seen(search, lambda output: output.strip().isdigit()).strip()
        time.sleep(1.5)  # until it is painted: nothing says when an X window has its picture
        if page in CLICKS:
            place = [str(round(ems * _EM * scale)) for ems in CLICKS[page]]
            subprocess.run(["xdotool", "mousemove", "--window", window, *place, "click", "1"], check=True)
            time.sleep(1.0)
        subprocess.run(["xdotool", "mousemove", "1", "1"], check=True)
        time.sleep(0.3)
        small = ["-strip", "+dither", "-colors", "255", "-define", "png:compression-level=9", f"png8:{file}"]
        subprocess.run(["import", "-window", window, "+repage", *small], check=True)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(screenshots.PATIENCE_SECONDS)


def main() -> int:
    """The exit status: 0 when all pictures were taken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("name", help="how the pictures' names begin, such as dark or light-2x")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1120x760")
    parser.add_argument("--pages", nargs="*", default=PAGES)
    parser.add_argument("--language", default="en")
    parser.add_argument("--font", default="", help="a font to take for the desktop's, such as Inter")
    chosen = parser.parse_args()
    width, _, height = chosen.size.partition("x")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(screenshots.ROOT / "app"))
    import sample_store

    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch, "home")
        home.mkdir()
        sample_store.make_store(home / "tokens.sqlite3")
        (home / "settings.toml").write_text(f'{SETTINGS}language = "{chosen.language}"\n', "utf-8")
        environment = {
            **os.environ,
            "MYTOKENTRACKER_HOME": str(home),
            "CLAUDE_CONFIG_DIR": scratch,
            "PYTHONPATH": str(screenshots.ROOT / "app"),
            "SAMPLE_NOW": str(sample_store.NOW),
            "TZ": "UTC",
            **(prefer_font(chosen.font, home) if chosen.font else {}),
        }
        for page in chosen.pages:
            try:
                take(page, chosen.folder / f"{chosen.name}-{page}.png", home, (int(width), int(height)), environment)
            except NotSeenError as error:
                print(f"{page}: {error}")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
