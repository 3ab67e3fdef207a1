"""The command `licences`."""

import argparse
from importlib.metadata import PackageNotFoundError

from mytokentracker import licences
from mytokentracker.core.records import Failed
from mytokentracker.paths import Paths


def run_licences(_places: Paths, _options: argparse.Namespace) -> int:
    """`licences`: the licences of all that this program is made of. Raises: Failed."""
    try:
        print(licences.text(), end="")
    except (licences.NoLicenceError, PackageNotFoundError, OSError) as error:
        raise Failed("The licences cannot be read", f"{error}. Install MyTokenTracker anew.") from error
    return 0
