"""What every builder is given, and how it says that it cannot."""

import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "mytokentracker"
IDENTIFIER = "io.github.mytokentracker.MyTokenTracker"
"""The program, where systems want a name that nobody else has."""
LICENCES = "licences"
"""The folder in what is installed where the licences of all its parts are."""


class BuildError(Exception):
    """What stops a build, in words for the person who started it."""


@dataclass(frozen=True, slots=True)
class Job:
    """One run of build.py.

    source: a clean copy of the checkout with the version stamped in: what everything is built from.
    work: where builders may leave what they need (build/); output: where finished files go (dist/).
    version: PEP 440. epoch: SOURCE_DATE_EPOCH, seconds since 1970 UTC: the newest time that a file may have.
    """

    source: Path
    work: Path
    output: Path
    version: str
    epoch: int

    @property
    def machine(self) -> str:
        """The processor, as the names of our files have it: x86_64 or arm64 and so on."""
        import platform

        return {"AMD64": "x86_64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())

    @property
    def system(self) -> str:
        """The system, as the names of our files have it."""
        return {"linux": "linux", "win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)

    def named(self, kind: str) -> Path:
        """The path of a finished file, e.g. kind "setup.exe": dist/mytokentracker-0.1.0-windows-x86_64-setup.exe."""
        joint = "" if kind.startswith(".") else "-"
        return self.output / f"{NAME}-{self.version}-{self.system}-{self.machine}{joint}{kind}"
