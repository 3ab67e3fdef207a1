"""What is installed is what is locked: an audit that needs no network; pip-audit asks for known faults at a release."""

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = sorted((ROOT / "installers").glob("requirements*.txt"))
# Ours, and what makes a virtual environment.
NOT_LOCKED = {"mytokentracker", "pip", "setuptools", "wheel"}


def name_of(requirement: str) -> str:
    """As package indexes compare names."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", requirement.strip())[0]).lower()


def locked(file: Path) -> dict[str, set[str]]:
    """By name, the versions of a lock file: another one for another Python."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", file.read_text("utf-8"), re.MULTILINE):
        found.setdefault(name_of(name), set()).add(version)
    return found


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.name)
def test_each_line_of_a_lock_is_exact_hashed_and_names_no_place(file: Path) -> None:
    text = file.read_text("utf-8")
    lines = re.findall(r"^[^\s#].*(?:\n    .*)*", text, re.MULTILINE)
    assert len(lines) > 20
    for line in lines:
        assert re.match(r"[A-Za-z0-9._-]+==\S+ ", line), f"{line[:60]} is not exact"
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", line), f"{line[:60]} has no hash"
        assert "--hash=md5" not in line
    assert not re.search(
        r"^\s*(-|--)(i|f|r|e|index-url|extra-index-url|find-links|trusted-host|requirement)\b", text, re.MULTILINE
    )
    assert "://" not in text
    assert " @ " not in text


def test_all_that_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"]]
    for extra in project["project"].get("optional-dependencies", {}).values():
        asked += extra
    known: set[str] = set().union(*(locked(file) for file in LOCKS))
    missing = {name_of(one) for one in asked} - known
    assert missing <= {"mytokentracker"}, missing


def test_what_is_installed_here_is_of_a_version_that_is_locked() -> None:
    versions: dict[str, set[str]] = {}
    for file in LOCKS:
        for name, found in locked(file).items():
            versions.setdefault(name, set()).update(found)
    odd = []
    for one in metadata.distributions(path=[path for path in sys.path if path.startswith(sys.prefix)]):
        name = name_of(one.metadata["Name"])
        if name not in NOT_LOCKED and one.version not in versions.get(name, ()):
            odd.append(f"{name} {one.version}, locked: {sorted(versions.get(name, ())) or 'not at all'}")
    assert odd == []
