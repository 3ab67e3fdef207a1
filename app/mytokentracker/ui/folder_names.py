"""How folders and files are named to people."""

from pathlib import Path


def short(path: Path) -> str:
    """A path as people write it, with ~ for their home."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
