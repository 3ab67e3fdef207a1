"""Whether Qt can show anything here, found out before Qt is loaded: where it cannot, it aborts the whole process."""

import os
import sys

from mytokentracker import extras
from mytokentracker.core.records import Problem
from mytokentracker.look import x11

_DEBIAN = (
    "sudo apt install libgl1 libegl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libfreetype6 "
    "libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


def not_installed() -> Problem | None:
    """That the program was installed without its windows, as on a server; None when they are there."""
    if extras.is_installed(extras.TRAY):
        return None
    hint = f"For the windows, install it with Qt: {extras.installing(extras.TRAY)}."
    return Problem("MyTokenTracker is installed without its windows", hint)


def missing(wanted: str = "the tray") -> Problem | None:
    """Why what is wanted cannot be shown here, or None when it can."""
    absent = not_installed()
    if absent is not None:
        return absent
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform.startswith("linux") and platform not in {"offscreen", "minimal", "vnc"}:
        wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and platform != "xcb"
        if not wayland:
            problem = _no_x11(wanted)
            if problem is not None:
                return problem
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        hint = f"Install what it needs: {_DEBIAN}" if sys.platform.startswith("linux") else "Install PySide6 anew."
        return Problem(f"Qt cannot be loaded: {error}", hint)
    return None


def _no_x11(wanted: str) -> Problem | None:
    name = os.environ.get("DISPLAY", "")
    if not name:
        return Problem("There is no screen here", f"Start it inside a desktop session to get {wanted}.")
    if x11.answers() is False:
        return Problem(f"The screen {name} does not answer", f"Start it inside your desktop session to get {wanted}.")
    lacking = x11.missing_libraries()
    if lacking:
        return Problem(f"Qt's desktop support lacks {', '.join(lacking)}", f"On Debian and Ubuntu: {_DEBIAN}")
    return None
