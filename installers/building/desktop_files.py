"""What a Linux desktop wants beside the program: menu entry, icons in each size, AppStream metadata, manual page."""

import gzip
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from building import icons, manual_page
from building.job import IDENTIFIER, NAME, ROOT, Job

if TYPE_CHECKING:
    import argparse

FILES = ROOT / "installers" / "linux"
# Source: the sizes of the hicolor theme that panels, menus and software centres ask for.
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def write(job: Job, share: Path) -> None:
    """Writes all of it below `share`, which becomes /usr/share or ~/.local/share."""
    svg = job.source / "resources" / "icons" / f"{NAME}.svg"
    _copy(FILES / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        to = hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png"
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(icons.png(svg, size))
    _copy(svg, hicolor / "scalable" / "apps" / f"{NAME}.svg")
    _copy(FILES / f"{NAME}-symbolic.svg", hicolor / "symbolic" / "apps" / f"{NAME}-symbolic.svg")
    metainfo = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    metainfo.write_text(stamped((FILES / metainfo.name).read_text(encoding="utf-8"), job), encoding="utf-8")
    manual = share / "man" / "man1" / f"{NAME}.1.gz"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_bytes(gzip.compress(manual_page.page(_parser(job), job.version, day(job)).encode(), mtime=job.epoch))


def stamped(text: str, job: Job) -> str:
    """A text with the version and the day of its source in it."""
    return text.replace("@VERSION@", job.version).replace("@DATE@", day(job))


def day(job: Job) -> str:
    """The day of its source."""
    return time.strftime("%Y-%m-%d", time.gmtime(job.epoch))


def _parser(job: Job) -> "argparse.ArgumentParser":
    app = str(job.source / "app")
    if app not in sys.path:
        sys.path.insert(0, app)
    from mytokentracker.cli.arguments import parser

    return parser()


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
