"""Whether the application starts at login, as the system has it, and how that is said."""

from typing import Literal

import msgspec


class LoginStart(msgspec.Struct, frozen=True):
    """What the system would do at the next login.

    on: it would start something in our name. where: the file or registry value that says so. runs: what it would start,
    where that is another command than ours; None: it is ours, or nothing. is_missing: that program is not there.
    off_by: what keeps it from starting although we are entered: "desktop" (a tool of the desktop's or the system's
    switched it off) or "unreadable" (what is entered makes no sense); None: nothing.
    """

    on: bool
    where: str
    runs: str | None = None
    is_missing: bool = False
    off_by: Literal["desktop", "unreadable"] | None = None


def said(start: LoginStart) -> str:
    """In a sentence or two."""
    if start.off_by == "desktop":
        return f"Your desktop’s own settings have switched it off ({start.where})."
    if start.off_by == "unreadable":
        return f"{start.where} cannot be understood. Switch it on to write it anew."
    if not start.on:
        return "Does not start when you log in."
    if start.is_missing:
        return f"{start.where} starts a program that is not there any more. Switch it off and on again."
    if start.runs is not None:
        return f"{start.where} starts another program: {start.runs}. Switch it off and on again to start this one."
    return "Starts when you log in."
