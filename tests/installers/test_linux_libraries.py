import shutil
import sys
import sysconfig
from pathlib import Path

import pytest

from building import linux_libraries, linux_packages
from building.job import BuildError

needs_readelf = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("readelf"), reason="needs Linux's binutils"
)
NEWEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30)}
SONAMES = frozenset({"libc.so.6", "libstdc++.so.6", "libglib-2.0.so.0", "libGL.so.1", "libX11-xcb.so.1"})


def test_debian_is_asked_for_the_package_under_both_of_its_names() -> None:
    assert linux_packages.depends(SONAMES, NEWEST, "deb") == [
        "libc6 (>= 2.35)",
        "libgl1",
        "libglib2.0-0t64 | libglib2.0-0",
        "libstdc++6 (>= 12)",
        "libx11-xcb1",
    ]


def test_arch_is_asked_for_each_package_once() -> None:
    assert linux_packages.depends(SONAMES, NEWEST, "archlinux") == [
        *("gcc-libs", "glib2", "glibc>=2.35", "libglvnd", "libx11"),
    ]


def test_rpm_is_asked_for_libraries_by_what_every_distribution_calls_them() -> None:
    assert linux_packages.depends(SONAMES, NEWEST, "rpm") == [
        "libGL.so.1()(64bit)",
        "libX11-xcb.so.1()(64bit)",
        "libc.so.6(GLIBC_2.35)(64bit)",
        "libglib-2.0.so.0()(64bit)",
        "libstdc++.so.6()(64bit)",
        "libstdc++.so.6(GLIBCXX_3.4.30)(64bit)",
    ]


@needs_readelf
def test_what_a_program_needs_is_read_from_it(tmp_path: Path) -> None:
    shutil.copy("/bin/true", tmp_path / "program")
    (tmp_path / "read.me").write_text("no program")
    assert linux_libraries.needed(tmp_path) == {"libc.so.6"}
    assert linux_libraries.newest_symbols(tmp_path)["GLIBC"] >= (2, 0)


@needs_readelf
def test_a_library_of_which_no_package_is_known_stops_the_build(tmp_path: Path) -> None:
    (library,) = Path(sysconfig.get_path("platlib"), "numpy", "linalg").glob("_umath_linalg.*.so")
    shutil.copy(library, tmp_path)
    with pytest.raises(BuildError, match="No package is known for libscipy_openblas"):
        linux_libraries.needed(tmp_path)


def test_what_is_left_to_the_system_and_named_in_packages_is_the_same() -> None:
    assert set(linux_libraries.KNOWN) <= linux_libraries.FROM_THE_SYSTEM


def test_what_many_desktops_lack_is_bundled() -> None:
    assert "libxcb-cursor.so.0" not in linux_libraries.FROM_THE_SYSTEM


@pytest.mark.parametrize(
    ("packager", "version"),
    [("deb", "1.2.0~dev7+gabc"), ("rpm", "1.2.0~dev7+gabc"), ("archlinux", "1.2.0dev7+gabc")],
)
def test_each_packager_sorts_a_development_version_before_its_release(packager: str, version: str) -> None:
    assert linux_packages.version_in("1.2.0.dev7+gabc", packager) == version
    assert linux_packages.version_in("1.2.0", packager) == "1.2.0"
