"""What to do when the system lets a program open nothing more; it looks like a fault of what was to be opened."""

import errno

from mytokentracker.core.translating import tr_noop


def advice(number: int | None) -> str:
    """For the operating system's number of an error; "" where something else is the reason."""
    if number not in (errno.EMFILE, errno.ENFILE):
        return ""
    return tr_noop("Too many files are open: end programs that you do not need, or allow more (ulimit -n).")
