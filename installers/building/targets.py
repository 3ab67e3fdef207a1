"""Which targets there are, which of them this system can build, and building them one after another."""

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from building.job import ROOT, BuildError, Job

USAGE = """\
python3 installers/build.py [wheel|tar|deb|rpm|arch|windows|macos …]    build these into dist/
                                                                        (none named: all that this system can build)"""


class Target(NamedTuple):
    """Where the function is that builds it, and on which systems it can be built (values of sys.platform)."""

    module: str
    function: str
    systems: tuple[str, ...]


SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
EVERYWHERE = tuple(SYSTEMS)
TARGETS = {
    "wheel": Target("building.wheel", "build", EVERYWHERE),
    "tar": Target("building.archive", "build", ("linux",)),
    "deb": Target("building.linux_packages", "build_deb", ("linux",)),
    "rpm": Target("building.linux_packages", "build_rpm", ("linux",)),
    "arch": Target("building.linux_packages", "build_arch", ("linux",)),
    "windows": Target("building.windows", "build", ("win32",)),
    "macos": Target("building.macos", "build", ("darwin",)),
}


def main(arguments: list[str]) -> int:
    """Builds what the arguments name; the exit status: 0 done, 1 a problem that was explained, 2 wrong usage."""
    if {"-h", "--help"} & set(arguments):
        print(USAGE)
        return 0
    unknown = [argument for argument in arguments if argument not in TARGETS]
    if unknown:
        print(f"There is no target {', '.join(unknown)}.\n{USAGE}", file=sys.stderr)
        return 2
    names = list(dict.fromkeys(arguments)) or [name for name in TARGETS if sys.platform in TARGETS[name].systems]
    try:
        from building import environment, source

        environment.enter(ROOT / "installers" / "build.py", arguments)
        job = source.prepare()
        for name in names:
            _build(name, job)
    except BuildError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def _build(name: str, job: Job) -> None:
    target = TARGETS[name]
    if sys.platform not in target.systems:
        raise BuildError(f"“{name}” can only be built on {' or '.join(SYSTEMS[one] for one in target.systems)}.")
    started = time.monotonic()
    print(f"== {name}", flush=True)
    build: Callable[[Job], tuple[Path, ...]] = getattr(importlib.import_module(target.module), target.function)
    for file in build(job):
        print(f"   {file.name}  {file.stat().st_size / 1e6:.1f} MB", flush=True)
    print(f"-- {name}: {time.monotonic() - started:.0f} s", flush=True)
