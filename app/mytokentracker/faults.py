"""What to do with a fault of the program itself: tell the person, and keep where it happened."""

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text


def noted(error: Exception, paths: Paths) -> Problem:
    """A problem for the person; where it happened goes into a file in our logs folder."""
    # Imported here: nobody needs it while all is well.
    from mytokentracker.logs import discreet
    from mytokentracker.logs.log import note_fault

    note_fault(paths.logs, error)
    title = tr_later("A fault of the program ({kind})", "kind: in a programmer's words", kind=type(error).__name__)
    file = paths.logs / "fault.txt"
    try:
        # Where it happened, never what was at hand there: messages may quote what was read, and paths name people.
        where = "\n".join((*discreet.places(error.__traceback__), discreet.error(error)))
        replace_text(file, where + "\n", mode=0o600, durable=False)
    except OSError:
        return Problem(title, tr_noop("Please report what you did when it happened."))
    return Problem(
        title,
        tr_later("Please report it with {file}, which says where it happened and holds nothing of yours.", file=file),
    )
