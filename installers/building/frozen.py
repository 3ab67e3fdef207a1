"""The frozen folder: the program with its own Python, made by PyInstaller; what archives and packages are made from."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from building import icu, licences
from building.job import NAME, ROOT, BuildError, Job

_made: dict[Path, Path] = {}


def folder(job: Job) -> Path:
    """The folder, made once in a run. Raises: BuildError when PyInstaller fails."""
    if job.source not in _made:
        _made[job.source] = _make(job)
    return _made[job.source]


def _make(job: Job) -> Path:
    work = job.work / "frozen"
    shutil.rmtree(work, ignore_errors=True)
    options = [
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        str(work),
        "--workpath",
        str(job.work / "pyinstaller"),
    ]
    spec = str(ROOT / "installers" / f"{NAME}.spec")
    environ = os.environ | {"MYTOKENTRACKER_SOURCE": str(job.source), "MYTOKENTRACKER_VERSION": job.version}
    done = subprocess.run([sys.executable, "-m", "PyInstaller", "--clean", *options, spec], env=environ, check=False)
    if done.returncode:
        raise BuildError("PyInstaller failed; what it said is above.")
    made = work / NAME
    if sys.platform == "linux":
        icu.make_smaller(made / "_internal" / "PySide6" / "Qt" / "lib")
    licences.collect(job, made)
    set_times(made, job.epoch)
    return made


def set_times(tree: Path, epoch: int) -> None:
    """Gives all files the same time: an archive of the same files is then the same bytes."""
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)
