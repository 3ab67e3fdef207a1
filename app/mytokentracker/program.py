"""How this program is started once more: from an installation, a clone or a frozen bundle, in whatever folder."""

import os
import sys


def command(*words: str) -> list[str]:
    """Program and arguments that start us with these words; wants `environment`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    # -P: not the folder in which the one that starts us happens to be. A json.py or queue.py may lie there.
    return [sys.executable, "-P", "-m", "mytokentracker", *words]


def installed(script: str) -> list[str]:
    """What starts us for others, who have our environment no more: a script of ours that lies beside Python, if any."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # Not resolved: Python in a virtual environment is a link out of it.
    found = os.path.join(os.path.dirname(sys.executable), script)
    return [found] if os.path.exists(found) else command()


def environment() -> dict[str, str]:
    """Ours, and where the package is when it was not installed: it is what runs from a clone without a set-up."""
    ours = dict(os.environ)
    package = os.path.dirname(os.path.abspath(__file__))
    folder, parent = os.path.dirname(package), os.path.basename(os.path.dirname(package))
    if not getattr(sys, "frozen", False) and parent not in ("site-packages", "dist-packages"):
        known = ours.get("PYTHONPATH")
        ours["PYTHONPATH"] = f"{known}{os.pathsep}{folder}" if known else folder
    return ours
