"""Installs what we ship into clean Debian systems, uses it, and removes it again.

    python3 installers/checks/install_check.py [--suite bookworm] [deb|tar …]

For each, the newest such file of dist/ goes into a fresh system made with debootstrap (kept in build/checks), in which
there is no Python. Needs root, debootstrap, Xvfb, xwininfo, dbus-daemon, and a way to Debian's packages. Prints a table
and ends with 1 when anything is not as it should be.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from debian_root import HOME, UID, DebianRoot, debian_root
from using import Findings, ran, use

from building import environment, linux_libraries
from building.job import NAME, ROOT


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", default=["deb", "tar"], metavar="deb|tar")
    parser.add_argument("--suite", default="bookworm", help="of Debian")
    chosen = parser.parse_args()
    environment.enter(Path(__file__).resolve(), sys.argv[1:])
    if os.geteuid() != 0:
        print("This needs root: it makes systems of their own in folders.", file=sys.stderr)
        return 2
    found = Findings()
    for kind in chosen.kinds:
        file = newest("*.deb" if kind == "deb" else "*-linux-*.tar.xz")
        print(f"\n{file.name} in a clean Debian {chosen.suite}", flush=True)
        {"deb": check_package, "tar": check_archive}[kind](file, chosen.suite, found)
    failed = [what for what, holds, _ in found.lines if not holds]
    print(
        f"\n{len(found.lines) - len(failed)} of {len(found.lines)} hold"
        + (f"; NOT: {', '.join(failed)}" if failed else "")
    )
    return int(bool(failed))


def newest(pattern: str) -> Path:
    """The file of dist/ that was built last. Raises: SystemExit when there is none."""
    files = sorted((ROOT / "dist").glob(pattern), key=lambda file: file.stat().st_mtime)
    if not files:
        sys.exit(f"There is no {pattern} in dist/: build it with installers/build.py first.")
    return files[-1]


def check_package(file: Path, suite: str, found: Findings) -> None:
    """The .deb: install, use, upgrade in place, remove."""
    with debian_root(ROOT / "build" / "checks", suite) as root:
        found.add("no Python in the system", not python_in(root.path))
        root.run("apt-get", "update", "-qq")
        before = root.files()
        (root.path / "package.deb").write_bytes(file.read_bytes())
        said = root.run("apt-get", "install", "-y", "--no-install-recommends", "/package.deb").stdout
        (root.path / "package.deb").unlink()
        found.add("installs with what it depends on", True, f"{said.count('Setting up ')} packages")
        found.add("still no Python", not python_in(root.path))
        installed = root.run("dpkg-query", "-W", "-f", "${Installed-Size}", NAME).stdout
        found.add("installed size", int(installed) * 1024 < 210e6, f"{int(installed) * 1024 / 1e6:.0f} MB")
        share = root.path / "usr" / "share"
        check_desktop_files(share, found)
        use(root, f"/usr/lib/{NAME}/{NAME}", found, lambda: reinstall(root, file))
        kept = {one for one in root.files() if one.startswith("/home/")}
        said = root.run("apt-get", "purge", "-y", "--auto-remove", NAME).stdout
        left = sorted(root.files() - before - kept)
        found.add("removal leaves nothing of ours", not left, left[:5] or "")
        found.add("removal leaves the person's data", f"/home/ada/.local/share/{NAME}/tokens.sqlite3" in root.files())


def reinstall(root: DebianRoot, file: Path) -> None:
    """The same package once more, as an upgrade does it."""
    (root.path / "package.deb").write_bytes(file.read_bytes())
    root.run("dpkg", "-i", "/package.deb")
    (root.path / "package.deb").unlink()


def check_archive(file: Path, suite: str, found: Findings) -> None:
    """The archive, on a system with a desktop's libraries: run in place, install.sh, use, remove."""
    with debian_root(ROOT / "build" / "checks", suite) as root:
        frozen = ROOT / "build" / "frozen" / NAME
        asked = linux_libraries.packages(linux_libraries.needed(frozen), "debian")
        # Of what was renamed, apt finds either name by what the other one provides.
        needs = [one.rpartition("|")[2].strip() for one in asked]
        root.run("apt-get", "update", "-qq")
        root.run("apt-get", "install", "-y", "--no-install-recommends", *needs)
        found.add("no Python in the system", not python_in(root.path))
        before = root.files()
        home = root.path / HOME.strip("/")
        unpack = ["tar", "-xJf", str(file), "-C", str(home), "--no-same-owner"]
        subprocess.run(["setpriv", f"--reuid={UID}", f"--regid={UID}", "--clear-groups", *unpack], check=True)
        (top,) = home.glob(f"{NAME}-*")
        inside = f"{HOME}/{top.name}"
        said = subprocess.run(
            root.as_user(f"{inside}/{NAME}", "--version"), capture_output=True, text=True, check=False
        )
        found.add("runs where it was unpacked", said.returncode == 0, said.stdout.strip())
        script = root.as_user(f"{inside}/install.sh")
        said = subprocess.run(script, capture_output=True, text=True, check=False)
        found.add("install.sh", said.returncode == 0, (said.stdout + said.stderr).strip().partition("\n")[0])
        subprocess.run(["rm", "-rf", str(top)], check=True)
        check_desktop_files(home / ".local" / "share", found)
        program = f"{HOME}/.local/lib/{NAME}/{NAME}"
        use(root, program, found, None)
        removal = root.as_user(f"{HOME}/.local/lib/{NAME}/install.sh", "--remove")
        said = subprocess.run(removal, capture_output=True, text=True, check=False)
        found.add("install.sh --remove", said.returncode == 0, said.stderr.strip())
        data = f"{HOME}/.local/share/{NAME}"
        kept = (f"{data}/", f"{HOME}/.config/{NAME}/", f"{HOME}/.claude/")
        also = {
            data,
            f"{HOME}/.config/{NAME}",
            f"{HOME}/.claude",
            f"{HOME}/.local",
            f"{HOME}/.local/share",
            f"{HOME}/.config",
        }
        left = sorted(one for one in root.files() - before - also if not one.startswith((*kept, f"{HOME}/.cache")))
        found.add("removal leaves nothing of ours", not left, left[:5] or "")
        found.add("removal leaves the person's data", f"{data}/tokens.sqlite3" in root.files())
        settings = home / ".claude" / "settings.json"
        gone = not settings.exists() or NAME not in settings.read_text(encoding="utf-8")
        found.add("removal took hooks and status line out", gone)


def check_desktop_files(share: Path, found: Findings) -> None:
    """Menu entry, icons and metadata, judged by the desktop's own tools where they are installed."""
    entry = share / "applications" / f"{NAME}.desktop"
    (metainfo,) = (share / "metainfo").glob("*.metainfo.xml")
    for tool, arguments, file in (
        ("desktop-file-validate", (), entry),
        ("appstreamcli", ("validate", "--no-net"), metainfo),
    ):
        try:
            done = ran([tool, *arguments, str(file)])
        except FileNotFoundError:
            found.add(f"{tool} {file.name}", True, f"not tried: {tool} is not installed here")
            continue
        found.add(f"{tool} {file.name}", done.returncode == 0, done.stdout.strip().rpartition("\n")[2])
    icons = sorted((share / "icons" / "hicolor").rglob(f"{NAME}*"))
    found.add("icons", len(icons) >= 12, f"{len(icons)} files")


def python_in(path: Path) -> list[Path]:
    """The Pythons that a system has."""
    return [file for folder in ("usr/bin", "usr/local/bin") for file in (path / folder).glob("python*")]


if __name__ == "__main__":
    sys.exit(main())
