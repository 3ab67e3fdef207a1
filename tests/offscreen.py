"""Qt without a screen and without the buses of the person who runs the tests; to be imported before Qt is."""

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "disabled:"
os.environ.pop("QT_QPA_PLATFORMTHEME", None)

# What the offscreen platform cannot do and says so; none of it is ours.
_OFFSCREEN_SAYS = ("This plugin does not support", "No such signal QPlatformNativeInterface::systemTrayWindowChanged")


def ignore_what_it_says(items: list[pytest.Item], folder: Path) -> None:
    """Let tests below this folder pass although the offscreen platform grumbles."""
    for item in items:
        if item.path.is_relative_to(folder):
            item.add_marker(pytest.mark.qt_log_ignore(*_OFFSCREEN_SAYS, extend=True))
