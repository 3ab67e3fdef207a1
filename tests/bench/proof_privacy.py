"""A full day of use with marked secrets in it: proof_privacy.py [SESSIONS] (2000); status 1 where one turns up."""

import sys
import tempfile
from pathlib import Path

from measure import REPOSITORY, table

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))


def main() -> int:
    """Lives the day, searches all that it gave away, and prints what was searched."""
    from tests.private_day import MARKS, Day, leaks

    with tempfile.TemporaryDirectory() as folder:
        day = Day(Path(folder), int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
        day.live()
        given = day.given_away()
        found = leaks(given)
    files = {name: data for name, data in given.items() if name.startswith("/")}
    packets = {name: data for name, data in given.items() if name.startswith("packet")}
    rows = [
        ("files of ours", str(len(files)), f"{sum(map(len, files.values())):,}"),
        ("requests to the hub, unpacked", str(len(packets)), f"{sum(map(len, packets.values())):,}"),
        ("output of commands and diagnostics", "1", f"{len(given['printed']):,}"),
        ("notifications", str(len(day.notifier.shown)), f"{len(given['shown']):,}"),
    ]
    print(f"{day.responses:,} sessions with {len(MARKS)} kinds of secrets each: {', '.join(MARKS)}")
    print(table(("searched", "how many", "bytes"), rows))
    print("\n".join(sorted(set(found))) or "none of them was found")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
