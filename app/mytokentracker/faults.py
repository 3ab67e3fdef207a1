"""What to do with a fault of the program itself: tell the person, and keep where it happened."""

import traceback

from mytokentracker.core.records import Problem
from mytokentracker.paths import Paths


def noted(error: Exception, paths: Paths) -> Problem:
    """A problem for the person; where it happened goes into a file in our logs folder."""
    # Imported here: nobody needs it while all is well.
    from mytokentracker.logs.log import note_fault

    note_fault(paths.logs, error)
    title = f"A fault of the program ({type(error).__name__})"
    file = paths.logs / "fault.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Where it happened, never what was at hand there: messages may quote what was read.
        file.write_text("".join(traceback.format_tb(error.__traceback__)) + type(error).__name__ + "\n")
    except OSError:
        return Problem(title, "Please report what you did when it happened.")
    return Problem(title, f"Please report it with {file}, which says where it happened and holds nothing of yours.")
