"""The licences of all that this program is made of, with their texts."""

import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import msgspec

from mytokentracker.paths import APPLICATION, resources

SHIPPED = "THIRD_PARTY_LICENSES.txt"
"""The file of a build that carries its parts with it."""

_RULE = "=" * 100
_TEXT_FILES = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# Their wheels hold no texts.
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT_WORDS = (
    "Qt 6 and Qt for Python are used under the GNU Lesser General Public License, version 3. They are not changed, and"
    " are linked dynamically: each of their libraries is a file of its own (libQt6….so, Qt6….dll, Qt….framework) beside"
    " the program or in your Python environment, which you may replace with a build of your own. Their source code is"
    " at https://download.qt.io/official_releases/. Qt contains work of others under licences of their own:"
    " https://doc.qt.io/qt-6/licenses-used-in-qt.html."
)


class NoLicenceError(Exception):
    """A part says neither what its licence is nor what its text is."""


class Part(msgspec.Struct, frozen=True):
    """One thing that the program is made of. needs: names of those that it needs. texts: file and text of each."""

    name: str
    version: str
    licence: str
    home: str
    needs: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    words: str = ""

    @property
    def key(self) -> str:
        """The name as `needs` has it: in one spelling of those that mean the same."""
        return _normal(self.name)


def parts(requirements: Iterable[str] | None = None) -> tuple[Part, ...]:
    """What is installed of these requirements, and of what that needs in turn, by name.

    requirements: in pip's words; None: those of this program with all its extras, of which some may not be installed.
    Raises: NoLicenceError; PackageNotFoundError when the program itself is not installed.
    """
    found: dict[str, Part] = {}
    waiting = _names(distribution(APPLICATION).requires or () if requirements is None else requirements)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, another Python, or an extra that nobody wanted
        found[name] = _part(installed)
        waiting += found[name].needs
    return tuple(found[name] for name in sorted(found))


def said(found: Iterable[Part]) -> str:
    """All of them as one text."""
    found = tuple(found)
    lines = ["MyTokenTracker is free software under the MIT licence. It is made with:", ""]
    lines += [f"{part.name} {part.version}: {part.licence}" for part in found]
    for part in found:
        lines += ["", _RULE, f"{part.name} {part.version}", part.licence, *([part.home] if part.home else []), ""]
        lines += [part.words, ""] if part.words else []
        for file, text in part.texts:
            lines += [f"--- {file}", "", text.strip("\n"), ""]
    return "\n".join(lines).rstrip() + "\n"


def text() -> str:
    """The licences of this installation: those that a build carries with it, else those of what is installed.

    Raises: NoLicenceError, PackageNotFoundError, OSError when there is nothing to read.
    """
    program = Path(sys.executable).parent
    for folder in (program / "licences", program.parent / "Resources" / "licences"):
        if getattr(sys, "frozen", False) and (folder / SHIPPED).is_file():
            return (folder / SHIPPED).read_text(encoding="utf-8")
    return said(parts())


def _part(installed: Distribution) -> Part:
    about = installed.metadata
    name = _normal(installed.name)
    texts = tuple(sorted(_texts(installed)))
    words = ""
    if name in _QT:
        words = _QT_WORDS
        folder = resources() / "licences"
        texts = tuple((file, (folder / file).read_text(encoding="utf-8")) for file in _QT_TEXTS)
    licence = _licence(installed)
    if not licence or not texts:
        missing = "comes without the text of its licence" if licence else "does not say its licence"
        raise NoLicenceError(f"{installed.name} {installed.version} {missing}")
    homes = [line.partition(",")[2].strip() for line in about.get_all("Project-URL") or []]
    home = _one(installed, "Home-page") or next(iter(homes), "")
    # Of other programs' extras pip installs none.
    needs = _names(line for line in installed.requires or () if "extra" not in line.partition(";")[2])
    return Part(installed.name, installed.version, licence, home, tuple(needs), texts, words)


def _licence(installed: Distribution) -> str:
    """In a few words; some put the whole text there, of which the title is in the classifiers."""
    about = installed.metadata
    expression = _one(installed, "License-Expression")
    short = _one(installed, "License").strip()
    classes = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if line.startswith("License ")]
    return expression or (short if "\n" not in short and len(short) < 100 else "") or " or ".join(classes)


def _one(installed: Distribution, field: str) -> str:
    """Empty where there is none."""
    return str(next(iter(installed.metadata.get_all(field) or []), ""))


def _texts(installed: Distribution) -> Iterable[tuple[str, str]]:
    for file in installed.files or ():
        in_metadata = file.parts[0].endswith(".dist-info") and _TEXT_FILES.search(file.name)
        if in_metadata and not file.name.endswith((".py", ".pyc")):
            inside = [part for part in file.parts[1:] if part != "licenses"]
            yield "/".join(inside), Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _names(requirements: Iterable[str]) -> list[str]:
    found = (_NAME.match(line.strip()) for line in requirements)
    return [_normal(name[0]) for name in found if name is not None]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
