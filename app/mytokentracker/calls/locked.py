"""Whether a file is locked: asked by what Claude Code waits for, so nothing dear is imported."""

import os
import sys


def is_held(path: "os.PathLike[str] | str") -> bool:
    """Whether some process holds the lock. A file that is not there, or cannot be locked, is held by nobody."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not try_lock(descriptor, shared=True)
    except OSError:  # a file system without locks
        return False
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def try_lock(descriptor: int, *, shared: bool) -> bool:  # noqa: ARG001
        """Locks the open file, or gives False where another one has it."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int, *, shared: bool) -> bool:
        """Locks the open file, or gives False where another one has it. Raises: OSError where there are no locks."""
        try:
            # flock and not lockf: lockf's locks are lost as soon as any descriptor of the file is closed.
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
