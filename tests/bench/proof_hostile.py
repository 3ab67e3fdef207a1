"""Gives everything that reads what others wrote documents with harm done to them: proof_hostile.py [INPUTS [SEED]].

INPUTS (20000) for each kind. Stops with the input that does harm. What hypothesis finds: pytest
--hypothesis-profile=explore.
"""

import sys
import tempfile
import time
from pathlib import Path

from measure import REPOSITORY, table

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))


def main() -> None:
    """The command line."""
    from tests import hostile

    inputs = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        taken = hostile.run(Path(folder), inputs, seed)
    rows = [(name, f"{count:,}", "no harm") for name, count in taken.items()]
    print(table(("kind", "inputs", "found"), [*rows, ("all", f"{sum(taken.values()):,}", "")]))
    print(f"seed {seed}, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
