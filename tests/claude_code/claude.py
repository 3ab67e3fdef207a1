"""A Claude Code of one's own, whose settings the test writes, and what our program does to them."""

from pathlib import Path
from typing import Any

from mytokentracker.claude_code import connecting, jsonc
from mytokentracker.claude_code.connecting import PARTS, Connection, Plan
from mytokentracker.paths import Paths


class Claude:
    """A folder of Claude Code, and folders of ours."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "claude"
        self.folder.mkdir()
        self.file = self.folder / "settings.json"
        self.backup = self.folder / "settings.json.mytokentracker-backup"
        self.places = Paths(folder / "ours", folder / "ours")
        self.traces = self.places.data / "claude-code.json"

    def write(self, text: str | None) -> None:
        """Makes it the settings; None: there are none."""
        if text is None:
            self.file.unlink(missing_ok=True)
        else:
            self.file.write_bytes(text.encode())

    @property
    def text(self) -> str | None:
        """The settings as they are written."""
        return self.file.read_bytes().decode() if self.file.exists() else None

    @property
    def value(self) -> Any:
        """The settings as they are meant."""
        assert self.text is not None
        return jsonc.plain(jsonc.parse(self.text))

    def plan(self, *parts: str, install: bool = True) -> Plan:
        return connecting.plan(self.folder, parts or PARTS, self.places, install=install)

    def install(self, *parts: str) -> Path | None:
        return connecting.carry_out(self.plan(*parts), self.places)

    def remove(self, *parts: str) -> Path | None:
        return connecting.carry_out(self.plan(*parts, install=False), self.places)

    def state(self) -> Connection:
        return connecting.state(self.folder, self.places, managed=())

    def change(self, old: str, new: str) -> None:
        """What a person does with an editor."""
        assert self.text is not None
        assert old in self.text
        self.write(self.text.replace(old, new))
