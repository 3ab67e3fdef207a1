""".deb, .rpm and Arch package from one description, put together by nfpm."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from building import desktop_files, frozen, linux_libraries
from building.job import LICENCES, NAME, ROOT, BuildError, Job

FOLDER = f"/usr/lib/{NAME}"
SUMMARY = "How much of a Claude plan Claude Code has used, in the tray"
DESCRIPTION = f"""{SUMMARY}
MyTokenTracker shows the five-hour session and the week of a Claude plan, with
their resets and whether they last until then, tells before a limit is
reached, and has charts by project, model and session. It reads the
transcripts that Claude Code keeps on this computer, only the counts in them.
"""
# Which GCC brought a version of its C++ library's symbols. Source: GCC's manual, "ABI Policy and Guidelines".
_GCC = {28: "10", 29: "11", 30: "12", 31: "13", 32: "13", 33: "14", 34: "15"}
_DEBIAN_MACHINES = {"x86_64": "amd64", "arm64": "arm64"}


def build_deb(job: Job) -> tuple[Path, ...]:
    """The package for Debian, Ubuntu and their kin."""
    return (_build(job, "deb"),)


def build_rpm(job: Job) -> tuple[Path, ...]:
    """The package for Fedora, RHEL, openSUSE and their kin."""
    return (_build(job, "rpm"),)


def build_arch(job: Job) -> tuple[Path, ...]:
    """The package for Arch Linux and its kin."""
    return (_build(job, "archlinux"),)


def version_in(version: str, packager: str) -> str:
    """A PEP 440 version so that the packager, too, sorts a development version before the one that it leads to."""
    return version.replace(".dev", "dev" if packager == "archlinux" else "~dev")


def depends(sonames: frozenset[str], newest: Mapping[str, tuple[int, ...]], packager: str) -> list[str]:
    """What a package must ask for. newest: see linux_libraries.newest_symbols."""
    glibc = ".".join(map(str, newest["GLIBC"]))
    if packager == "rpm":  # every distribution with rpm names libraries alike, packages each in its own way
        found = {f"{soname}()(64bit)" for soname in sonames - {"libc.so.6"}} | {f"libc.so.6(GLIBC_{glibc})(64bit)"}
        if "GLIBCXX" in newest:
            found.add(f"libstdc++.so.6(GLIBCXX_{'.'.join(map(str, newest['GLIBCXX']))})(64bit)")
        return sorted(found)
    if packager == "archlinux":
        found = set(linux_libraries.packages(sonames, "arch")) - {"glibc"}
        return sorted(found | {f"glibc>={glibc}"})
    found = set(linux_libraries.packages(sonames, "debian")) - {"libc6"} | {f"libc6 (>= {glibc})"}
    if "GLIBCXX" in newest:
        found = found - {"libstdc++6"} | {f"libstdc++6 (>= {_GCC[newest['GLIBCXX'][2]]})"}
    return sorted(found)


def description(job: Job, tree: Path, packager: str) -> dict[str, object]:
    """What nfpm is told. tree: a folder with the files as they shall lie below /."""
    folder = tree / FOLDER.strip("/")
    machine = _DEBIAN_MACHINES.get(job.machine)
    if machine is None:
        raise BuildError(f"Packages are made for x86_64 and arm64; this is {job.machine}.")
    contents: list[dict[str, object]] = [
        {"src": str(folder), "dst": FOLDER, "type": "tree"},
        {"src": f"../lib/{NAME}/{NAME}", "dst": f"/usr/bin/{NAME}", "type": "symlink"},
        {"dst": f"/usr/share/doc/{NAME}", "type": "dir", "file_info": {"mode": 0o755}},
    ]
    # File by file: a tree would make the folders of the system ours.
    for file in sorted((tree / "usr" / "share").rglob("*")):
        if file.is_file():
            place = f"/{file.relative_to(tree).as_posix()}"
            contents.append({"src": str(file), "dst": place, "file_info": {"mode": 0o644}})
    scripts = ROOT / "installers" / "linux"
    return {
        "name": NAME,
        "arch": machine,
        "platform": "linux",
        "version": version_in(job.version, packager),
        "version_schema": "none",
        "release": "1",
        "section": "utils",
        "priority": "optional",
        "maintainer": "MyTokenTracker contributors <noreply@mytokentracker.invalid>",
        "description": DESCRIPTION,
        "license": "MIT",
        "mtime": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(job.epoch)),
        "depends": depends(linux_libraries.needed(folder), linux_libraries.newest_symbols(folder), packager),
        "contents": contents,
        "scripts": {"preremove": str(scripts / "before_removal.sh")},
        "deb": {"compression": "xz"},
        "rpm": {"summary": SUMMARY, "compression": "zstd:19", "group": "Applications/System", "buildhost": "localhost"},
        "archlinux": {"packager": "MyTokenTracker contributors"},
    }


def _build(job: Job, packager: str) -> Path:
    tree = _tree(job)
    told = job.work / f"nfpm-{packager}.json"
    told.write_text(json.dumps(description(job, tree, packager), indent=1), encoding="utf-8")
    nfpm = shutil.which("nfpm", path=str(Path(sys.executable).parent)) or "nfpm"
    target = job.work / "packages" / packager
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    command = [nfpm, "package", "--config", str(told), "--packager", packager, "--target", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"nfpm failed: {done.stdout}{done.stderr}")
    (made,) = target.iterdir()
    return made.replace(job.output / made.name)


def _tree(job: Job) -> Path:
    tree = job.work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    folder = tree / FOLDER.strip("/")
    shutil.copytree(frozen.folder(job), folder, symlinks=True)
    share = tree / "usr" / "share"
    desktop_files.write(job, share)
    copyright_file = share / "doc" / NAME / "copyright"
    copyright_file.parent.mkdir(parents=True)
    text = (job.source / "LICENSE").read_text(encoding="utf-8")
    text += f"\nThe licences of Python, Qt and the other parts that it brings along: {FOLDER}/{LICENCES}/\n"
    copyright_file.write_text(text, encoding="utf-8")
    frozen.set_times(tree, job.epoch)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    return tree
