"""The self-contained archive: the frozen folder, what a desktop wants, and a script that puts both into one's home."""

import lzma
import shutil
import tarfile
from pathlib import Path

from building import desktop_files, frozen
from building.job import NAME, ROOT, Job


def build(job: Job) -> tuple[Path, ...]:
    """The .tar.xz."""
    top = job.work / "archive" / f"{NAME}-{job.version}"
    shutil.rmtree(top.parent, ignore_errors=True)
    shutil.copytree(frozen.folder(job), top, symlinks=True)
    desktop_files.write(job, top / "share")
    script = top / "install.sh"
    shutil.copyfile(ROOT / "installers" / "linux" / "install.sh", script)
    script.chmod(0o755)
    file = job.named(".tar.xz")
    write(top, file, job.epoch)
    return (file,)


def write(top: Path, file: Path, epoch: int) -> None:
    """Packs a folder so that the same contents give the same bytes: in order, of nobody, all of one time."""
    with (
        lzma.open(file, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [top, *sorted(top.rglob("*"))]:
            entry = tar.gettarinfo(path, arcname=path.relative_to(top.parent).as_posix())
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            # Who unpacks it decides with his umask; ours is no business of his.
            entry.mode = 0o777 if entry.issym() else 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            if entry.isreg():
                with path.open("rb") as contents:
                    tar.addfile(entry, contents)
            else:
                tar.addfile(entry)
