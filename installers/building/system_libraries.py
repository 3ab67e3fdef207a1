"""The libraries of the build machine's own distribution that are frozen in on Linux, with their licences."""

import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mytokentracker.licences import Part


def parts(folder: Path) -> "tuple[Part, ...]":
    """Those in the frozen folder that are neither of a wheel nor of Python. Raises: NoLicenceError for one without."""
    if sys.platform != "linux":
        return ()
    from mytokentracker import licences

    own = {file.name for place in _own_places() for file in place.rglob("*.so*")}
    found: dict[str, Part] = {}
    for library in sorted(folder.joinpath("_internal").glob("lib*.so*")):
        if library.name in own or library.name.startswith("libpython"):
            continue
        package, version = _package(library.name)
        text = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        if not package or not text.is_file():
            raise licences.NoLicenceError(f"{library.name} is of no package of this system that says its licence")
        name = package.partition(":")[0]
        texts = (("copyright", text.read_text(encoding="utf-8", errors="replace")),)
        found[name] = licences.Part(name, version, f"see the text ({library.name})", "", (), texts)
    return tuple(found.values())


def _own_places() -> list[Path]:
    return [Path(sysconfig.get_path("purelib")), Path(sysconfig.get_path("platlib"))]


def _package(library: str) -> tuple[str, str]:
    """Name and version of the Debian package that a library is of; empty where there is none, or no dpkg."""
    try:
        said = _said("dpkg-query", "--search", f"*/{library}")
        package = said.partition(": ")[0].partition(",")[0]
        return package, _said("dpkg-query", "--show", "--showformat=${Version}", package)
    except (OSError, subprocess.CalledProcessError):
        return "", ""


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
