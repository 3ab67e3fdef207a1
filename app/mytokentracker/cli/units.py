"""The command `hub units`: files for systemd, by which a server sends by itself, or runs a hub."""

import os
from pathlib import Path

from mytokentracker import program
from mytokentracker.cli import UsageError
from mytokentracker.paths import resources
from mytokentracker.replacing import replace_text

_CLIENT = ("mytokentracker-sync.service", "mytokentracker-sync.timer")
_SERVER = ("mytokentracker-hub.service",)


def run_units(*, writes: bool, of_server: bool) -> int:
    """`hub units`: prints them, or writes those of a machine where systemd looks for the person's own."""
    found = {name: _text(name) for name in (_SERVER if of_server else _CLIENT)}
    if not writes:
        folder = Path("/etc/systemd/system") if of_server else _folder()
        for name, text in found.items():
            print(f"# {folder / name}\n{text}")
        return 0
    if of_server:
        hint = "Print it, look it through, and put it there as root: mytokentracker hub units --server."
        raise UsageError("A service for the whole computer is not written by this command", hint)
    for name, text in found.items():
        file = _folder() / name
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_text(file, text)
        print(f"Written: {file}")
    print("Now: systemctl --user daemon-reload && systemctl --user enable --now mytokentracker-sync.timer")
    print("To have it run while you are not logged in: loginctl enable-linger")
    return 0


def _text(name: str) -> str:
    text = (resources() / "systemd" / name).read_text("utf-8")
    return text.replace("@COMMAND@", " ".join(_quoted(word) for word in program.installed("mytokentracker")))


def _quoted(word: str) -> str:
    """As systemd reads it. Source: systemd.service(5), "Command lines", and systemd.unit(5), "Specifiers"."""
    word = word.replace("%", "%%")
    if not any(letter in word for letter in " \t\"'\\;"):
        return word
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _folder() -> Path:
    home = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(home) if home else Path.home() / ".config") / "systemd" / "user"
