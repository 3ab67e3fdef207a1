"""The libraries that a Linux bundle takes from the system, and the package that has each of them.

What the desktop's own libraries (OpenGL drivers, GTK, kerberos) load beside us must be theirs and not an older copy of
ours; and what holds secrets or talks to the network is mended by the distribution sooner than by us.
"""

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from building.job import BuildError
from system_packages import QT, WAYLAND, X11, Need

# Bundled all the same: many desktops have no program that would have brought them, and Qt says only "could not load".
_BUNDLED = re.compile(r"libxcb-(cursor|icccm|image|keysyms|render-util|util|shape)\.so\.\d+")
_MORE = (
    Need("libc.so.6", "libc6", "glibc", "glibc", "glibc"),
    Need("libstdc++.so.6", "libstdc++6", "libstdc++", "gcc-libs", "libstdc++6"),
    Need("libgcc_s.so.1", "libgcc-s1", "libgcc", "gcc-libs", "libgcc_s1"),
    Need("libz.so.1", "zlib1g", "zlib", "zlib", "libz1"),
    Need("libexpat.so.1", "libexpat1", "expat", "expat", "libexpat1"),
    Need("libffi.so.8", "libffi8", "libffi", "libffi", "libffi8"),
    Need("libcrypto.so.3", "libssl3t64", "openssl-libs", "openssl", "libopenssl3"),
    Need("libssl.so.3", "libssl3t64", "openssl-libs", "openssl", "libopenssl3"),
    Need("libbrotlicommon.so.1", "libbrotli1", "libbrotli", "brotli", "libbrotlicommon1"),
    Need("libxcb.so.1", "libxcb1", "libxcb", "libxcb", "libxcb1"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb", "libxcb-glx0"),
    Need("libdrm.so.2", "libdrm2", "libdrm", "libdrm", "libdrm2"),
)
KNOWN: Mapping[str, Need] = {
    need.name: need for need in (*QT, *X11, *WAYLAND, *_MORE) if not _BUNDLED.fullmatch(need.name)
}
# What comes in only by way of these, and the GTK that Qt's theme for it finds where there is one.
_FURTHER = frozenset(
    """
    libX11.so.6 libXau.so.6 libXdmcp.so.6 libXext.so.6 libXi.so.6 libXrandr.so.2 libXrender.so.1
    libXcomposite.so.1 libXcursor.so.1 libXdamage.so.1 libXfixes.so.3 libXinerama.so.1 libbsd.so.0 libmd.so.0
    libgtk-3.so.0 libgdk-3.so.0 libgdk_pixbuf-2.0.so.0 libatk-1.0.so.0 libatspi.so.0 libatk-bridge-2.0.so.0
    libcairo.so.2 libcairo-gobject.so.2 libpango-1.0.so.0 libpixman-1.so.0 libpangocairo-1.0.so.0
    libpangoft2-1.0.so.0 libepoxy.so.0 libharfbuzz.so.0 libfribidi.so.0 libthai.so.0 libdatrie.so.1
    libgraphite2.so.3 libgobject-2.0.so.0 libgio-2.0.so.0 libpng16.so.16 libgmodule-2.0.so.0 libmount.so.1
    libblkid.so.1 libselinux.so.1 libpcre2-8.so.0 libuuid.so.1 libkrb5.so.3 libk5crypto.so.3 libkrb5support.so.0
    libcom_err.so.2 libkeyutils.so.1 libsystemd.so.0 libcap.so.2 libgcrypt.so.20 libgpg-error.so.0 liblz4.so.1
    liblzma.so.5 libjpeg.so.62 libjpeg.so.8 libbz2.so.1.0 libdl.so.2 libm.so.6 libpthread.so.0 librt.so.1
    libGLX.so.0 libGLdispatch.so.0 libOpenGL.so.0 libgbm.so.1 libtinfo.so.6 libreadline.so.8 libncursesw.so.6
    libcups.so.2 libresolv.so.2 libutil.so.1 ld-linux-x86-64.so.2 libcloudproviders.so.0 ld-linux-aarch64.so.1
    libwayland-server.so.0
    """.split()  # noqa: SIM905 - names are easier to read and to add this way
)
FROM_THE_SYSTEM = frozenset(KNOWN) | _FURTHER
# Parts of the C library, and of what a known one brings along.
_WITH_GLIBC = re.compile(r"(libdl|libm|libpthread|librt|libresolv|libutil)\.so\.\d|ld-linux.*")
# Wanted only where GTK is there: Qt loads its theme then, and goes without where it cannot.
_OPTIONAL = re.compile(r"platformthemes/libqgtk3\.so$")


def needed(folder: Path) -> frozenset[str]:
    """The sonames that the libraries and programs in `folder` ask the system for, those of the C library as one.

    Raises: BuildError for one of which no package is known: it would be missing on other people's systems.
    """
    files = [file for file in elf_files(folder) if not _OPTIONAL.search(file.as_posix())]
    own = {file.name for file in files}
    wanted: set[str] = set()
    for file in files:
        said = _readelf("-d", file)
        wanted.update(re.findall(r"\(NEEDED\).*\[(.+?)\]", said))
    wanted = {"libc.so.6" if _WITH_GLIBC.fullmatch(one) else one for one in wanted - own}
    unknown = sorted(wanted - set(KNOWN))
    if unknown:
        raise BuildError(f"No package is known for {', '.join(unknown)}: name it in linux_libraries.py, or bundle it.")
    return frozenset(wanted)


def newest_symbols(folder: Path) -> dict[str, tuple[int, ...]]:
    """The newest versions of GLIBC and GLIBCXX that anything in `folder` wants, e.g. {"GLIBC": (2, 36)}."""
    found: dict[str, tuple[int, ...]] = {}
    for file in elf_files(folder):
        for name, version in re.findall(r"Name: (GLIBC|GLIBCXX)_([0-9.]+)", _readelf("-V", file)):
            number = tuple(int(part) for part in version.split("."))
            found[name] = max(found.get(name, ()), number)
    return found


def packages(sonames: Iterable[str], family: str) -> tuple[str, ...]:
    """The packages that have these libraries. family: debian or arch; of Debian both names of what was renamed."""
    names = {str(getattr(KNOWN[soname], family)) for soname in sonames}
    if family == "debian":
        names = {f"{name} | {name.removesuffix('t64')}" if name.endswith("t64") else name for name in names}
    return tuple(sorted(names))


def elf_files(folder: Path) -> tuple[Path, ...]:
    """The programs and libraries in a folder."""
    return tuple(
        file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink() and _is_elf(file)
    )


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _readelf(option: str, file: Path) -> str:
    # The C locale: what it says is parsed.
    command = ["readelf", option, "--wide", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"}).stdout
