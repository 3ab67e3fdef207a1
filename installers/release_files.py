"""What a release has beside the installers: `python installers/release_files.py v1.2.3 OWNER/NAME dist notes.md`.

Writes dist/newest.json (what running programs ask), dist/SHA256SUMS (of all, in the form of sha256sum) and the notes.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """The exit status: 0 done, 1 the changelog says nothing of this version."""
    tag, repository, folder, notes = arguments
    version = tag.removeprefix("v")
    said = changes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    if not said:
        print(f"CHANGELOG.md has no part “## {version}”.", file=sys.stderr)
        return 1
    Path(notes).write_text(said, encoding="utf-8")
    output = Path(folder)
    page = f"https://github.com/{repository}/releases/tag/{tag}"
    (output / "newest.json").write_text(json.dumps({"version": version, "page": page}) + "\n", encoding="utf-8")
    (output / "SHA256SUMS").write_text(checksums(output), encoding="utf-8")
    return 0


def changes(changelog: str, version: str) -> str:
    """The part of the changelog about a version; empty where there is none."""
    found = re.search(rf"^## {re.escape(version)}(?: [^\n]*)?$(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() + "\n" if found and found[1].strip() else ""


def checksums(folder: Path) -> str:
    """A line for each file in the folder, in the order of names."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
