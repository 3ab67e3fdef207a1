"""The parts of the program that are installed only where somebody wants them, and the command that installs them."""

import shlex
import sys
from importlib.util import find_spec
from pathlib import Path

TRAY = "tray"
HUB = "hub"

_NEEDS = {TRAY: ("PySide6", "pyqtgraph", "numpy"), HUB: ("starlette", "uvicorn", "sqlalchemy")}


def is_installed(extra: str) -> bool:
    """Whether what an extra brings is there; nothing of it is loaded."""
    return all(find_spec(name) is not None for name in _NEEDS[extra])


def installing(extra: str) -> str:
    """What to type to get an extra, by the tool that installed this program."""
    wanted = f"'mytokentracker[{extra}]'"
    # Nothing can be put into a self-contained program: what it lacks is for servers, and is installed beside it.
    if getattr(sys, "frozen", False):
        return f"pipx install {wanted}"
    # Their environments have no pip. Source: pipx and uv leave these files in each environment of theirs.
    if Path(sys.prefix, "pipx_metadata.json").exists():
        return f"pipx install --force {wanted}"
    if Path(sys.prefix, "uv-receipt.toml").exists():
        return f"uv tool install {wanted}"
    python = shlex.quote(sys.executable) if sys.platform != "win32" else f'"{sys.executable}"'
    return f"{python} -m pip install {wanted}"
