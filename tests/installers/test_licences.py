"""The licences that are shipped, and the bill of materials."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from building import sbom
from building.job import LICENCES
from mytokentracker import licences
from mytokentracker.licences import NoLicenceError, Part

NOON = 1_795_348_800


def test_every_part_that_is_installed_names_its_licence_and_has_its_text() -> None:
    found = licences.parts()
    names = [part.name for part in found]
    assert {"PySide6_Essentials", "keyring", "msgspec", "numpy", "requests", "urllib3", "certifi"} <= set(names)
    assert not {"pytest", "ruff", "mypy"} & set(names), "what only the tests need is no part of the program"
    assert all(part.licence and all(text.strip() for _, text in part.texts) for part in found)


def test_qt_is_named_with_its_licence_how_it_is_linked_and_how_to_replace_it() -> None:
    (qt,) = (part for part in licences.parts() if part.name == "PySide6_Essentials")
    assert "LGPL-3.0" in qt.licence
    assert [file for file, _ in qt.texts] == ["LGPL-3.0.txt", "GPL-3.0.txt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0][1]
    said = licences.said([qt])
    for words in ("linked dynamically", "replace with a build of your own", "download.qt.io"):
        assert words in said


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed distributions."""
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    monkeypatch.undo()


def install(folder: Path, name: str, about: str = "", files: tuple[str, ...] = ()) -> None:
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{about}\n")
    for file in files:
        (info / file).parent.mkdir(parents=True, exist_ok=True)
        (info / file).write_text(f"the text of {file}")
    (info / "RECORD").write_text("".join(f"{info.name}/{file},,\n" for file in ("METADATA", *files)))


def test_what_a_part_needs_is_a_part_too_but_not_its_extras_nor_what_is_not_installed(installed: Path) -> None:
    needs = "".join(
        f"Requires-Dist: {one}\n" for one in ("below>=1", "absent; sys_platform == 'nowhere'", "more; extra == 'x'")
    )
    install(installed, "above", f"License-Expression: MIT\n{needs}", ("licenses/LICENSE", "licenses/sub/COPYING"))
    install(installed, "below", "Classifier: License :: OSI Approved :: BSD License\n", ("LICENSE.txt",))
    install(installed, "more", "License: MIT\n", ("LICENSE",))
    above, below = licences.parts(["above[x]>=1,<2; python_version > '3'"])
    assert above.texts == (
        ("LICENSE", "the text of licenses/LICENSE"),
        ("sub/COPYING", "the text of licenses/sub/COPYING"),
    )
    assert (below.name, below.licence) == ("below", "BSD License")


@pytest.mark.parametrize(
    ("about", "files"),
    [("License-Expression: MIT\n", ()), ("", ("LICENSE",)), ("License-Expression: MIT\n", ("README.md",))],
    ids=["no text", "no licence", "no text but others"],
)
def test_a_part_without_a_licence_or_its_text_stops_the_build(
    installed: Path, about: str, files: tuple[str, ...]
) -> None:
    install(installed, "strange", about, files)
    with pytest.raises(NoLicenceError, match=r"strange 1\.0"):
        licences.parts(["strange"])


def test_a_frozen_program_says_what_it_was_shipped_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for program, folder in (
        (tmp_path / "linux" / "mytokentracker", tmp_path / "linux" / LICENCES),
        (tmp_path / "A.app/Contents/MacOS/mytokentracker", tmp_path / "A.app/Contents/Resources" / LICENCES),
    ):
        folder.mkdir(parents=True)
        (folder / licences.SHIPPED).write_text(f"shipped with {program.parent.name}")
        monkeypatch.setattr(sys, "executable", str(program))
        assert licences.text() == f"shipped with {program.parent.name}"


PARTS = (
    Part("Above.Part", "1.0", "MIT", "https://example.org/", ("below", "not-there"), (("LICENSE", "text"),)),
    Part("below", "2.0", "BSD License", "", (), (("LICENSE", "text"),)),
    Part("Python", "3.11.7", "PSF-2.0", "https://www.python.org/", (), (("LICENSE", "text"),)),
)


def test_the_bill_names_each_part_once_and_who_needs_whom() -> None:
    bill = json.loads(sbom.encoded("mytokentracker", "0.2.0", PARTS, NOON))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["timestamp"] == "2026-11-22T12:00:00Z"
    refs = [one["bom-ref"] for one in bill["components"]]
    assert refs == ["pkg:pypi/above-part@1.0", "pkg:pypi/below@2.0", "pkg:generic/python@3.11.7"]
    assert [one["licenses"] for one in bill["components"]] == [
        [{"expression": "MIT"}],
        [{"license": {"name": "BSD License"}}],
        [{"expression": "PSF-2.0"}],
    ]
    needs = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
    assert needs["pkg:pypi/mytokentracker@0.2.0"] == sorted(refs)
    assert needs["pkg:pypi/above-part@1.0"] == ["pkg:pypi/below@2.0"]
    assert set(needs) == {*refs, "pkg:pypi/mytokentracker@0.2.0"}


def test_the_same_parts_give_the_same_bill() -> None:
    assert sbom.encoded("a", "1", PARTS, NOON) == sbom.encoded("a", "1", PARTS, NOON)
    assert sbom.encoded("a", "1", PARTS, NOON) != sbom.encoded("a", "1", PARTS[:2], NOON)
