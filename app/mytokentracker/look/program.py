"""How this program is started once more, as a process of its own."""

import sys

from PySide6.QtCore import QProcess


def command(*words: str) -> tuple[str, list[str]]:
    """Program and arguments that start us with these words, from an installation, a checkout or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(words)
    return sys.executable, ["-m", "mytokentracker", *words]


def start(*words: str) -> bool:
    """Start it; it goes on when we end. Gives whether that was possible."""
    program, arguments = command(*words)
    started, _process_id = QProcess.startDetached(program, arguments)
    return bool(started)
