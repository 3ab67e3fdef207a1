"""Starting at login, as each system has it."""

import sys
from collections.abc import Mapping
from pathlib import Path

from mytokentracker import program
from mytokentracker.autostart.entry import Autostart


def autostart(environ: Mapping[str, str], platform: str = sys.platform) -> Autostart:
    """That of this system."""
    if platform == "win32":
        from mytokentracker.autostart.run_key import RunKey
        from mytokentracker.autostart.windows_registry import WindowsRegistry

        return RunKey(WindowsRegistry())
    if platform == "darwin":
        from mytokentracker.autostart.launch_agent import LaunchAgent, launchctl

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", launchctl)
    from mytokentracker.autostart.desktop_file import xdg_autostart

    return xdg_autostart(environ)


def start_command(platform: str = sys.platform) -> tuple[str, ...]:
    """What starts the tray from here: the frozen program, our script beside Python, or Python with our module."""
    if getattr(sys, "frozen", False) and platform == "win32":
        # There are two: the one for terminals would bring a console window.
        return (str(Path(sys.executable).with_name("mytokentracker-tray.exe")),)
    found = program.installed("mytokentracker-tray.exe" if platform == "win32" else "mytokentracker-tray")
    without_console = Path(sys.executable).with_name("pythonw.exe")
    if platform == "win32" and found[0] == sys.executable and without_console.exists():
        found[0] = str(without_console)
    return tuple(found)
