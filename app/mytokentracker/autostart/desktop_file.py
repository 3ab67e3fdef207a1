"""Starting at login on desktops of the XDG kind: a file in the folder `autostart`.

Source: Desktop Application Autostart Specification 0.5; Desktop Entry Specification 1.5.
"""

import os
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from mytokentracker.autostart import exec_line
from mytokentracker.autostart.entry import SENTENCE, TITLE, AutostartError
from mytokentracker.core.login_start import LoginStart
from mytokentracker.paths import APPLICATION
from mytokentracker.replacing import replace_text

_NAME = f"{APPLICATION}.desktop"


def xdg_autostart(environ: Mapping[str, str]) -> "XdgAutostart":
    """That of the person whose environment this is."""
    config = Path(environ.get("XDG_CONFIG_HOME", ""))
    folder = config if config.is_absolute() else Path.home() / ".config"
    shared = [Path(one) for one in (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")]
    desktops = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return XdgAutostart(
        folder / "autostart",
        tuple(one / "autostart" for one in shared if one.is_absolute()),
        tuple(filter(None, desktops)),
    )


class XdgAutostart:
    """The person's folder, those of the system (of which the person's hides files of the same name), the desktop."""

    def __init__(self, folder: Path, shared: Sequence[Path] = (), desktops: Sequence[str] = ()) -> None:
        """Know the places."""
        self._file = folder / _NAME
        self._shared = [one / _NAME for one in shared]
        self._desktops = set(desktops)

    def state(self, command: Sequence[str]) -> LoginStart:
        """See Autostart."""
        for file in (self._file, *self._shared):
            try:
                keys = _keys(file.read_bytes().decode("utf-8", "replace"))
            except OSError:
                continue
            return self._judged(file, keys, tuple(command))
        return LoginStart(on=False, where=str(self._file))

    def enable(self, command: Sequence[str]) -> None:
        """See Autostart."""
        self._write(
            f"Name={TITLE}\nComment={SENTENCE}\nExec={exec_line.written(command)}\nIcon={APPLICATION}\n"
            "Terminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n"
        )

    def disable(self) -> None:
        """See Autostart: where the system has us in its own folder, ours says that we are not to be started."""
        if any(file.exists() for file in self._shared):
            self._write(f"Name={TITLE}\nHidden=true\n")
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartError(str(self._file), error) from error

    def _write(self, keys: str) -> None:
        try:
            replace_text(self._file, f"[Desktop Entry]\nType=Application\n{keys}")
        except OSError as error:
            raise AutostartError(str(self._file), error) from error

    def _judged(self, file: Path, keys: Mapping[str, str], command: tuple[str, ...]) -> LoginStart:
        where = str(file)
        only, never = (set(filter(None, keys.get(key, "").split(";"))) for key in ("OnlyShowIn", "NotShowIn"))
        is_hidden = keys.get("Hidden") == "true"
        if is_hidden and set(keys) <= {"Type", "Name", "Hidden"}:
            return LoginStart(on=False, where=where)  # as `disable` writes it
        if is_hidden or keys.get("X-GNOME-Autostart-enabled") == "false":
            return LoginStart(on=False, where=where, off_by="desktop")
        if (only and not only & self._desktops) or never & self._desktops:
            return LoginStart(on=False, where=where, off_by="desktop")
        try:
            found = exec_line.read(keys.get("Exec", ""))
        except ValueError:
            return LoginStart(on=False, where=where, off_by="unreadable")
        is_missing = os.path.isabs(found[0]) and not os.path.exists(found[0])  # noqa: PTH110, PTH117 - never raise
        return LoginStart(
            on=True, where=where, runs=None if found == command else shlex.join(found), is_missing=is_missing
        )


def _keys(text: str) -> dict[str, str]:
    """Those of the main group; of a key that is there twice, the last one, as GLib reads it."""
    keys: dict[str, str] = {}
    group = ""
    # Not splitlines, which also parts at characters that a file's name may have.
    for line in text.split("\n"):
        line = line.strip(" \t\r")
        if line.startswith("["):
            group = line
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys[key.strip(" \t")] = value.strip(" \t")
    return keys
