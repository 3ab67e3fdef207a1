"""The installer for Windows; installers/checks/windows_check.py runs it under wine, which takes too long here."""

import shutil
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from building import icons, windows
from building.job import ROOT, BuildError, Job


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(ROOT, tmp_path / "build", tmp_path / "dist", "0.2.0rc1", 1_795_000_000)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_installer_compiles_without_a_warning_and_holds_the_program(job: Job, tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("mytokentracker.exe", "mytokentracker-tray.exe", "_internal/a $b é.dll"):
        (payload / name).write_bytes(b"x" * 5000)
    made = windows.installer(job, payload)
    assert made.name.startswith("mytokentracker-0.2.0rc1-")
    assert made.name.endswith("-setup.exe")
    data = made.read_bytes()
    assert data[:2] == b"MZ"
    for words in ("MyTokenTracker setup", "0.2.0rc1"):
        assert words.encode("utf-16-le") in data


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_what_the_compiler_says_is_in_the_error(job: Job, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="could not make the installer"):
        windows.installer(job, tmp_path / "nothing here")


def test_what_is_removed_is_each_file_and_then_the_empty_folders_from_the_inside_out(tmp_path: Path) -> None:
    for name in ("a.exe", "_internal/b $c.dll", "_internal/deep/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert windows.removal(tmp_path).splitlines() == [
        r'Delete "$INSTDIR\_internal\b $$c.dll"',
        r'Delete "$INSTDIR\_internal\deep\d.txt"',
        r'Delete "$INSTDIR\a.exe"',
        r'RMDir "$INSTDIR\_internal\deep"',
        r'RMDir "$INSTDIR\_internal"',
    ]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.2", (0, 2, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0)), ("0.1.0.dev7+gabc", (0, 1, 0, 0))],
)
def test_the_numbers_of_a_version(version: str, numbers: tuple[int, ...]) -> None:
    assert windows.numbers(version) == numbers


def test_the_properties_of_the_program_are_in_the_form_that_pyinstaller_reads(job: Job) -> None:
    made: dict[str, object] = {}
    # PyInstaller evaluates the file with its own classes of these names.
    names = ("FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct")
    scope: dict[str, object] = {name: lambda *parts, **more: (parts, more) for name in names}
    scope["VSVersionInfo"] = lambda ffi, kids: made.update(ffi=ffi, kids=kids)
    exec(windows.version_file(job).read_text(encoding="utf-8"), scope)
    assert "(0, 2, 0, 0)" in str(made["ffi"])
    assert "'0.2.0rc1'" in str(made["kids"])


def test_the_icon_has_each_size_and_shows_the_same_at_each(job: Job, tmp_path: Path) -> None:
    file = windows.icon(job)
    data = file.read_bytes()
    assert struct.unpack("<HHH", data[:6]) == (0, 1, len(icons.ICO_SIZES))
    for index, size in enumerate(icons.ICO_SIZES):
        width, height, *_, length, at = struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index])
        assert (width, height) == (size % 256, size % 256)
        one = tmp_path / "one.ico"
        one.write_bytes(struct.pack("<HHH", 0, 1, 1) + data[6 + 16 * index : 18 + 16 * index] + struct.pack("<I", 22))
        one.write_bytes(one.read_bytes() + data[at : at + length])
        image = QImage(str(one))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 128, "the corner is not see-through"
        # The ground of the icon, left of its bars.
        assert image.pixelColor(size // 16, size // 2).name() == "#23252c"
