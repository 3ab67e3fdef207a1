"""What the tray asks of the tracker."""

from typing import Protocol

from mytokentracker.core.records import Machine


class Tracking(Protocol):
    """Each call only puts a message into the tracker's inbox; what comes of it is in a later snapshot."""

    def rescan(self) -> None:
        """Look at all transcripts again."""

    def settings_changed(self) -> None:
        """Read the settings again."""

    def pause(self, paused: bool) -> None:
        """Stop tracking, also in the middle of a scan, or resume it where it stopped."""

    def sync(
        self,
        session_percent: float | None,
        weekly_percent: float | None,
        session_resets_at: int | None,
        weekly_reset: str | None,
    ) -> None:
        """Learn from what Claude shows; None was not said."""

    def change_reading(self, reading_id: int, percent: float) -> None:
        """Correct a reading, as if it had been right from the start."""

    def remove_reading(self, reading_id: int) -> None:
        """Forget a reading and what it taught."""

    def forget(self, project: str | None) -> None:
        """Forget what was counted of a project, by its folder; None: of all, and all readings."""

    def hub_changed(self) -> None:
        """The hub was joined or left, or is to be asked now."""

    def narrow(self, machine: Machine | None) -> None:
        """Give snapshots a part of their own for this machine; None: for none."""

    def count_again(self) -> None:
        """Read all transcripts from their beginning."""
