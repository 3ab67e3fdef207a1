"""Whether the application starts at login, as the system has it, and how that is said."""

from typing import Literal

import msgspec

from mytokentracker.core.translating import tr


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
        return tr("Your desktop’s own settings have switched it off ({where}).", "where: a file", where=start.where)
    if start.off_by == "unreadable":
        return tr("{where} cannot be understood. Switch it on to write it anew.", "where: a file", where=start.where)
    if not start.on:
        return tr("Does not start when you log in.")
    if start.is_missing:
        return tr("{where} starts a program that is not there any more. Switch it off and on again.", where=start.where)
    if start.runs is not None:
        return tr(
            "{where} starts another program: {command}. Switch it off and on again to start this one.",
            where=start.where,
            command=start.runs,
        )
    return tr("Starts when you log in.")
