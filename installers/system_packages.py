"""What the Linux distribution must bring: the libraries that Qt loads, and a way to make a virtual environment."""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from environment import SetupError


class Need(NamedTuple):
    """Something that a distribution has in a package, and the package's name in each family of distributions."""

    name: str
    debian: str
    fedora: str
    arch: str
    suse: str


# Source: NEEDED of the libraries in PySide6-Essentials 6.11.3 and 6.12.0 (Core, Gui, Widgets, Network, DBus, Svg).
QT = (
    Need("libglib-2.0.so.0", "libglib2.0-0t64", "glib2", "glib2", "libglib-2_0-0"),
    Need("libgthread-2.0.so.0", "libglib2.0-0t64", "glib2", "glib2", "libgthread-2_0-0"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    Need("libX11.so.6", "libx11-6", "libX11", "libx11", "libX11-6"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    Need("libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
    Need("libzstd.so.1", "libzstd1", "libzstd", "zstd", "libzstd1"),
)
X11 = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Need(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
)
WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
)
# With either venv's own pip or any pip at hand an environment can be made; Debian cuts the first out of its Python.
MINOR = sys.version_info.minor
PIP = Need("pip for Python", f"python3.{MINOR}-venv", "python3-pip", "python-pip", f"python3{MINOR}-pip")

INSTALL = {
    "debian": ("apt-get", "install", "-y", "--no-install-recommends"),
    "fedora": ("dnf", "install", "-y"),
    "arch": ("pacman", "-S", "--needed", "--noconfirm"),
    "suse": ("zypper", "--non-interactive", "install"),
}
FAMILIES = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora", "opensuse": "suse", "sles": "suse"}
# Debian and Ubuntu renamed glib's package when they made time 64 bits wide.
BEFORE_TIME64 = {"focal", "jammy", "kinetic", "lunar", "mantic", "bullseye", "bookworm"}


def qt_needs(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """The libraries that Qt loads on the display that this process environment names."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    needs: tuple[Need, ...] = QT
    if "xcb" in platform or (not platform and environment.get("DISPLAY")):
        needs += X11
    if "wayland" in platform or (not platform and environment.get("WAYLAND_DISPLAY")):
        needs += WAYLAND
    return needs


def missing_libraries(needs: Iterable[Need]) -> list[Need]:
    """Those that the dynamic loader does not find, by trying: package names differ, sonames do not."""
    return [need for need in needs if not _loads(need.name)]


def family(os_release: Mapping[str, str]) -> str | None:
    """Which family a distribution belongs to, from its os-release; None for one whose packages we do not know."""
    for name in [os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()]:
        known = FAMILIES.get(name.partition("-")[0], name)
        if known in INSTALL:
            return known
    return None


def read_os_release(text: str) -> dict[str, str]:
    """The variables of an os-release file."""
    pairs = (line.partition("=") for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return {name.strip(): "".join(shlex.split(value)[:1]) for name, _, value in pairs}


def install_command(os_release: Mapping[str, str], needs: Sequence[Need]) -> list[str] | None:
    """The command that installs the packages with these needs; None where we do not know the packages."""
    name = family(os_release)
    if name is None:
        return None
    packages = {getattr(need, name) for need in needs}
    codenames = {os_release.get(f"{who}_CODENAME") for who in ("UBUNTU", "DEBIAN", "VERSION")}
    if codenames & BEFORE_TIME64:
        packages = {package.removesuffix("t64") for package in packages}
    return [*INSTALL[name], *sorted(packages)]


def provide(find_missing: Callable[[], list[Need]]) -> None:
    """Installs what `find_missing` names, where that needs no question; else says how.

    Raises: SetupError with the exact command when we may not install, or when it did not help.
    """
    needs = find_missing()
    if not needs:
        return
    names = ", ".join(need.name for need in needs)
    try:
        command = install_command(read_os_release(Path("/etc/os-release").read_text(encoding="utf-8")), needs)
    except OSError:
        command = None
    if command is None:
        raise SetupError(f"This system lacks {names}.\nInstall the packages that have them, then start this again.")
    steps = [["apt-get", "update"], command] if command[0] == "apt-get" else [command]
    spoken = " && ".join(shlex.join(["sudo", *step]) for step in steps)
    advice = f"Install what is missing with this command, then start this again:\n\n    {spoken}\n"
    prefix = _privilege()
    if prefix is None or command[0] != "apt-get":
        raise SetupError(f"This system lacks {names}.\n{advice}")
    print(f"Installing {' '.join(command[4:])} with apt-get …", file=sys.stderr, flush=True)
    for step in steps:
        done = subprocess.run(
            [*prefix, *step],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        )
        # A stale or unreachable third-party source fails the update; the packages may be known all the same.
        if done.returncode and step is command:
            raise SetupError(f"apt-get could not install what is missing:\n\n{done.stdout}{done.stderr}\n{advice}")
    still = find_missing()
    if still:
        raise SetupError(f"This system still lacks {', '.join(need.name for need in still)}.\n{advice}")


def _privilege() -> list[str] | None:
    """What to put before a command to run it as root without a question; None when that cannot be."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
