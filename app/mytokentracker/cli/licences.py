"""The command `licences`."""

from importlib.metadata import PackageNotFoundError

from mytokentracker import licences
from mytokentracker.cli import Failed
from mytokentracker.core.records import Problem


def run_licences() -> int:
    """`licences`: the licences of all that this program is made of. Raises: Failed."""
    try:
        print(licences.text(), end="")
    except (licences.NoLicenceError, PackageNotFoundError, OSError) as error:
        raise Failed(Problem("The licences cannot be read", f"{error}. Install MyTokenTracker anew.")) from error
    return 0
