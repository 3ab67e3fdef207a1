"""A clean copy of the checkout with its version stamped in: what everything is built from."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from building.job import ROOT, BuildError, Job

_VERSION = re.compile(r'^__version__ = "(\d+(?:\.\d+)+)"$', re.MULTILINE)
_FILE = Path("app", "mytokentracker", "__init__.py")


def prepare() -> Job:
    """Makes the copy. Raises: BuildError when the tag and the version in the source are not the same."""
    commit = _git("rev-parse", "--short=10", "HEAD")
    text = (ROOT / _FILE).read_text(encoding="utf-8")
    version = version_of(
        written=_VERSION.findall(text)[0],
        tags=_git("tag", "--points-at", "HEAD").split(),
        commits=_git("rev-list", "--count", "HEAD"),
        commit=commit,
        is_changed=bool(_git("status", "--porcelain")),
    )
    work = ROOT / "build"
    source = work / "source"
    shutil.rmtree(source, ignore_errors=True)
    _copy(source)
    (source / _FILE).write_text(_VERSION.sub(f'__version__ = "{version}"', text), encoding="utf-8", newline="\n")
    updates = os.environ.get("MYTOKENTRACKER_UPDATES", "")
    if updates:
        release = source / "resources" / "release.toml"
        release.write_text(announced(release.read_text(encoding="utf-8"), updates), encoding="utf-8", newline="\n")
    output = ROOT / "dist"
    output.mkdir(exist_ok=True)
    epoch = epoch_of(os.environ, _git("log", "-1", "--format=%ct"))
    # hatchling, PyInstaller, nfpm and the tools they start read it from there.
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    return Job(source=source, work=work, output=output, version=version, epoch=epoch)


def version_of(*, written: str, tags: list[str], commits: str, commit: str, is_changed: bool) -> str:
    """The version (PEP 440): on a tag v1.2.3 exactly that, else a development version before the one that is written.

    written: of __init__.py, the version being made. Raises: BuildError when a tag says otherwise.
    """
    if not commit:  # an unpacked sdist
        return written
    ours = [tag.removeprefix("v") for tag in tags if re.fullmatch(r"v\d+(\.\d+)+", tag)]
    if ours and written not in ours:
        raise BuildError(f"The tag says {' and '.join(ours)}, {_FILE.as_posix()} says {written}: make them the same.")
    if ours and not is_changed:
        return written
    return f"{written}.dev{commits}+g{commit}{'.changed' if is_changed else ''}"


def announced(text: str, address: str) -> str:
    """resources/release.toml with the address that programs of this build ask for newer versions.

    Raises: BuildError when that is no https address.
    """
    if not re.fullmatch(r"https://[A-Za-z0-9._~/:-]+", address):
        raise BuildError(f"MYTOKENTRACKER_UPDATES is {address}, which is no https:// address.")
    return re.sub(r'^updates = ""$', f'updates = "{address}"', text, flags=re.MULTILINE)


def epoch_of(environ: Mapping[str, str], committed: str) -> int:
    """SOURCE_DATE_EPOCH where it is set, else the time of the commit; without one, the first that a zip can hold."""
    return int(environ.get("SOURCE_DATE_EPOCH") or committed or 315532800)


def _copy(to: Path) -> None:
    listed = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if not listed:
        ignored = shutil.ignore_patterns(".venv", "build", "dist", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, to, ignore=ignored)
        return
    for name in filter(None, listed.split("\0")):
        file = ROOT / name
        if file.is_file():  # one that was deleted is still listed until it is committed
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, to / name)
            (to / name).chmod(0o755 if os.access(file, os.X_OK) else 0o644)


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip("\n") if done.returncode == 0 else ""
