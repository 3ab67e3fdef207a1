"""The wheel and the source distribution, made by hatchling: the same bytes from the same commit."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from building.job import Job


def build(job: Job) -> tuple[Path, ...]:
    """Both files. Their times are SOURCE_DATE_EPOCH's."""
    from hatchling import build as backend

    output = str(job.output)
    with _inside(job.source):
        names = [backend.build_sdist(output), backend.build_wheel(output)]
    return tuple(job.output / name for name in names)


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """PEP 517: a backend is called in the root of the source."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
