"""Starting at login, as each system has it."""

import sys
from collections.abc import Mapping
from pathlib import Path

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
    if getattr(sys, "frozen", False):
        # On Windows there are two: the one for terminals would bring a console window.
        program = Path(sys.executable)
        return (str(program.with_name("mytokentracker-tray.exe") if platform == "win32" else program),)
    # Not resolved: Python in a virtual environment is a link out of it.
    python = Path(sys.executable).absolute()
    script = python.with_name("mytokentracker-tray.exe" if platform == "win32" else "mytokentracker-tray")
    if script.exists():
        return (str(script),)
    if platform == "win32":
        python = next(filter(Path.exists, (python.with_name("pythonw.exe"),)), python)
    return (str(python), "-m", "mytokentracker")
