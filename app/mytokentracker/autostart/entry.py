"""What every way of starting at login has in common."""

from collections.abc import Sequence
from typing import Protocol

from mytokentracker.core.login_start import LoginStart
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import tr_later, tr_noop

# Our name in each system's list.
TITLE = "MyTokenTracker"
SENTENCE = "How much of your Claude plan Claude Code has used"


class AutostartError(Failed):
    """The system's list is as it was."""

    def __init__(self, where: str, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        hint = tr_later("{file} cannot be written: {reason}.", file=where, reason=reason)
        super().__init__(tr_noop("Starting at login was not changed"), hint)


class Autostart(Protocol):
    """A list of programs that the system starts at login."""

    def state(self, command: Sequence[str]) -> LoginStart:
        """What the system would do. command: what it should start."""

    def enable(self, command: Sequence[str]) -> None:
        """Enters us, in the place of what is there. Raises: AutostartError."""

    def disable(self) -> None:
        """Takes us out. Raises: AutostartError."""
