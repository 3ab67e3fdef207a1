import gzip
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from building import archive, desktop_files, linux_packages
from building.job import IDENTIFIER, ROOT, Job
from mytokentracker.cli.arguments import parser
from mytokentracker.paths import APPLICATION

EPOCH = 1_795_326_867


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(source=ROOT, work=tmp_path / "build", output=tmp_path / "dist", version="1.2.3", epoch=EPOCH)


@pytest.fixture
def share(job: Job, tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    desktop_files.write(job, folder)
    return folder


def judge(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_valid(share: Path) -> None:
    judge("desktop-file-validate", str(share / "applications" / "mytokentracker.desktop"))


def test_the_metadata_is_valid(share: Path) -> None:
    judge("appstreamcli", "validate", "--no-net", str(next((share / "metainfo").iterdir())))


def test_metadata_menu_entry_and_windows_name_each_other(share: Path) -> None:
    (file,) = (share / "metainfo").iterdir()
    component = ET.parse(file).getroot()
    assert component.findtext("id") == IDENTIFIER == file.name.removesuffix(".metainfo.xml")
    assert component.findtext("launchable") == f"{APPLICATION}.desktop"  # the windows' application id is the same
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-11-22"}
    entry = (share / "applications" / f"{APPLICATION}.desktop").read_text(encoding="utf-8")
    assert re.findall(r"^Icon=(.*)$", entry, re.MULTILINE) == [component.findtext("icon")] == [APPLICATION]
    assert re.findall(r"^Exec=(.*)$", entry, re.MULTILINE) == ["mytokentracker", "mytokentracker charts"]


def test_each_icon_has_the_size_of_its_folder(share: Path) -> None:
    hicolor = share / "icons" / "hicolor"
    for size in desktop_files.SIZES:
        data = (hicolor / f"{size}x{size}" / "apps" / f"{APPLICATION}.png").read_bytes()
        assert struct.unpack(">II", data[16:24]) == (size, size)
    assert (hicolor / "scalable" / "apps" / f"{APPLICATION}.svg").is_file()
    assert (hicolor / "symbolic" / "apps" / f"{APPLICATION}-symbolic.svg").is_file()


def test_the_manual_page_has_every_command_of_the_program(share: Path) -> None:
    page = gzip.decompress((share / "man" / "man1" / "mytokentracker.1.gz").read_bytes()).decode()
    listed = re.findall(r"^    (\w+)(?: |$)", parser().format_help(), re.MULTILINE)
    assert {"scan", "doctor", "statusline"} <= set(listed)
    assert [name for name in listed if f"\n.B {name}\n" not in page] == []
    assert '.TH MYTOKENTRACKER 1 "2026-11-22" "mytokentracker 1.2.3"' in page


def test_man_reads_the_page_without_a_complaint(share: Path) -> None:
    if shutil.which("man") is None:
        pytest.skip("needs man")
    page = share / "man" / "man1" / "mytokentracker.1.gz"
    done = subprocess.run(["man", "--warnings", "-l", str(page)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "statusline install" in done.stdout


def test_the_same_source_gives_the_same_bytes(job: Job, share: Path, tmp_path: Path) -> None:
    desktop_files.write(job, tmp_path / "again")
    for file in share.rglob("*.*"):
        if file.is_file():
            assert file.read_bytes() == (tmp_path / "again" / file.relative_to(share)).read_bytes()


def test_an_archive_does_not_tell_when_and_by_whom_it_was_made(tmp_path: Path) -> None:
    packed = []
    for number, mode in enumerate((0o600, 0o664)):
        top = tmp_path / str(number) / "folder"
        (top / "deep").mkdir(parents=True)
        (top / "deep" / "file").write_text("the same")
        (top / "deep" / "file").chmod(mode)
        (top / "program").write_text("#!/bin/sh\n")
        (top / "program").chmod(0o700)
        (top / "link").symlink_to("program")
        archive.write(top, tmp_path / f"{number}.tar.xz", EPOCH)
        packed.append((tmp_path / f"{number}.tar.xz").read_bytes())
    assert packed[0] == packed[1]


def test_the_package_names_its_version_licence_and_links(job: Job, tmp_path: Path) -> None:
    if shutil.which("readelf") is None or job.machine not in {"x86_64", "arm64"}:
        pytest.skip("needs binutils")
    folder = tmp_path / "tree" / "usr" / "lib" / "mytokentracker"
    folder.mkdir(parents=True)
    shutil.copy("/bin/true", folder / "mytokentracker")
    desktop_files.write(job, tmp_path / "tree" / "usr" / "share")
    told = linux_packages.description(job, tmp_path / "tree", "deb")
    assert (told["name"], told["version"], told["license"]) == ("mytokentracker", "1.2.3", "MIT")
    assert told["mtime"] == "2026-11-22T05:54:27Z"
    contents = told["contents"]
    assert isinstance(contents, list)
    assert {
        "src": "../lib/mytokentracker/mytokentracker",
        "dst": "/usr/bin/mytokentracker",
        "type": "symlink",
    } in contents
    assert "/usr/share/applications/mytokentracker.desktop" in {one["dst"] for one in contents}
