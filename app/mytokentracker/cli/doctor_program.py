"""What the doctor says of the program itself: how it was installed, and whether all of it is there."""

import sys
from pathlib import Path

from mytokentracker import __version__, extras
from mytokentracker.cli.checks import Check
from mytokentracker.paths import resources


def program_check() -> Check:
    """A part that is missing from a self-contained program is a problem; from an installed one it was a choice."""
    frozen = getattr(sys, "frozen", False)
    python = sys.version.split()[0]
    home = f"self-contained, with Python {python}" if frozen else f"Python {python} in {sys.prefix}"
    missing = [name for name in ("prices.toml", "plans.toml", "icons/mytokentracker.svg") if not _has(name)]
    if missing:
        hint = "Install MyTokenTracker again."
        return Check("program", "problem", f"{__version__}, {home}: {', '.join(missing)} missing", hint)
    if not extras.is_installed(extras.TRAY):
        hint = "Install MyTokenTracker again." if frozen else f"For the tray: {extras.installing(extras.TRAY)}"
        return Check("program", "problem" if frozen else "ok", f"{__version__}, {home}, without tray and charts", hint)
    languages = ("en", *sorted(file.stem.partition("_")[2] for file in (resources() / "translations").glob("*.qm")))
    return Check("program", "ok", f"{__version__}, {home}, with tray and charts; languages: {', '.join(languages)}")


def _has(name: str) -> bool:
    return Path(resources(), name).is_file()
