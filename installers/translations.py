"""The texts of all windows in other languages: finds them in the source, and makes of the translations what Qt loads.

    python installers/translations.py           all: find the texts, check the translations, make the .qm files
    python installers/translations.py --check   change nothing; say what is wrong with which text
    python installers/translations.py FILE.ts … check and make only these, whose texts are translated just now

A translator edits resources/translations/mytokentracker_<language>.ts, by hand or with Qt Linguist. It needs the
project's own Python, which has PySide6. Nothing in the files depends on where a text stands in the source, so that
changes stay small.
"""

import argparse
import ast
import html
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "app" / "mytokentracker"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
# How many forms a number takes. Source: Qt Linguist's own rules, which lrelease applies.
PLURALS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}

# What stands in the source round a text. Source: core/translating.py.
_MARKS = ("tr", "tr_noop", "tr_later")
_TAG = re.compile(r"</?[A-Za-z][^>]*>")


class Key(NamedTuple):
    """What tells one text from another."""

    source: str
    comment: str
    is_plural: bool


class Text(NamedTuple):
    """One text of a .ts file. forms: its translation, one for each plural form where it counts something."""

    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    is_finished: bool


def main(arguments: list[str]) -> int:
    """The exit status: 1 when something is wrong with a translation, or (with --check) out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, only say what is wrong")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.ts", help="only these")
    options = parser.parse_args(arguments)
    files = [file.resolve() for file in options.files] or [file_of(language) for language in LANGUAGES]
    wrong = []
    if not options.files:
        if options.check:
            wrong += list(out_of_date())
        else:
            extract(FOLDER)
    for file in files:
        found = [f"{file.name}: {one}" for one in faults(file)]
        texts = read(file)
        unfinished = sum(not text.is_finished for text in texts)
        print(f"{file.name}: {len(texts)} texts, {unfinished} unfinished, {len(found)} faults")
        wrong += found
        if not options.check:
            release(file, file.with_suffix(".qm"))
    print("\n".join(wrong))
    return 1 if wrong else 0


def file_of(language: str) -> Path:
    """Where the translations of a language are."""
    return FOLDER / f"mytokentracker_{language}.ts"


def extract(folder: Path) -> None:
    """Brings the .ts files of a folder up to date with the source; new texts are unfinished, vanished ones are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = [str(folder / file_of(language).name) for language in LANGUAGES]
    options = ["-locations", "none", "-no-obsolete", "-no-ui-lines", "-sort-messages", "-silent"]
    # Two texts that resemble each other are two texts: a person decides.
    options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "texts.py"
        # lupdate takes values by name for the number of a plural, and does not look into f-strings: it gets bare calls.
        source.write_text("".join(map(_call, sorted(marked()))), "utf-8")
        _run("lupdate", *options, "-source-language", "en", str(source), "-ts", *targets)


def marked() -> set[Key]:
    """All texts of the source. Raises: SystemExit where one is no literal, so that nobody could translate it."""
    found = set()
    for file in sorted(SOURCES.rglob("*.py")):
        if file.name == "translating.py":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKS:
                literals = [part.value if isinstance(part, ast.Constant) else None for part in node.args]
                text, comment = (*literals[:2], "", "")[:2]
                # `tr` is also given what the others have marked.
                if node.func.id == "tr" and text is None:
                    continue
                if not isinstance(text, str) or not isinstance(comment, str) or not text:
                    raise SystemExit(f"{file.relative_to(ROOT)}, line {node.lineno}: not a literal text and comment")
                found.add(Key(text, comment, len(literals) > 2))
    return found


def _call(key: Key) -> str:
    text, comment = (json.dumps(part, ensure_ascii=False) for part in key[:2])
    return f"tr({text}, {comment}, 1)\n" if key.is_plural else f"tr({text}, {comment})\n"


def release(source: Path, target: Path) -> None:
    """Makes of a .ts file what Qt loads; unfinished texts are left out, so that they are said in English."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def read(file: Path) -> list[Text]:
    """All texts of a .ts file, in its order."""
    # They are files of our own.
    root = ET.parse(file).getroot()  # noqa: S314
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("obsolete", "vanished"):
            continue
        is_plural = message.get("numerus") == "yes"
        forms = translation.findall("numerusform") if is_plural else [translation]
        found.append(
            Text(
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                is_plural=is_plural,
                forms=tuple(form.text or "" for form in forms),
                is_finished=translation.get("type") != "unfinished",
            )
        )
    return found


def faults(file: Path) -> Iterator[str]:
    """What is wrong with the translations in a file, each with its text."""
    language = file.stem.removeprefix("mytokentracker_")
    for text in read(file):
        if not text.is_finished or not all(text.forms):
            yield f"unfinished: {text.source!r}"
            continue
        if text.is_plural and len(text.forms) != PLURALS.get(language, len(text.forms)):
            yield f"{len(text.forms)} plural forms instead of {PLURALS[language]}: {text.source!r}"
        for form in text.forms:
            for fault in _faults(text, form):
                yield f"{fault}: {text.source!r} -> {form!r}"


def out_of_date() -> Iterator[str]:
    """Files that lag behind: texts of the source that a .ts lacks or has in vain, a .qm that is not made of its .ts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            file = file_of(language)
            now, then = marked(), {Key(*text[:3]) for text in read(file)}
            yield from (f"{file.name} lacks {key[0]!r}" for key in sorted(now - then))
            yield from (f"{file.name} has {key[0]!r} in vain" for key in sorted(then - now))
            made = folder / f"{file.stem}.qm"
            release(file, made)
            if not file.with_suffix(".qm").exists() or made.read_bytes() != file.with_suffix(".qm").read_bytes():
                yield f"{file.stem}.qm is not made of {file.name}"


def _faults(text: Text, form: str) -> Iterator[str]:
    try:
        if _fields(form) != _fields(text.source):
            yield "other placeholders"
    except ValueError:
        yield "a brace too many or too few"
    if text.is_plural and form.count("%n") != text.source.count("%n") and not _is_one(text, form):
        yield "other %n"
    if "(s)" in form:
        yield "an English plural"
    for sign, where in (("leading", 0), ("trailing", -1)):
        if form[where].isspace() != text.source[where].isspace():
            yield f"{sign} space"
    if form.count("\n") != text.source.count("\n"):
        yield "other line breaks"
    if sorted(_TAG.findall(form)) != sorted(_TAG.findall(text.source)) or html.unescape(form) != form:
        yield "other markup"


def _is_one(text: Text, form: str) -> bool:
    """Whether it is the form for one thing, which a language may say without the number."""
    return len(text.forms) > 1 and form == text.forms[0]


def _fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _run(tool: str, *arguments: str) -> None:
    """Runs one of Qt's tools. It lies in PySide6 beside its libraries; the wrapper of its own needs a PATH."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    places = (folder / tool, folder / f"{tool}.exe", folder / "Qt" / "libexec" / tool, folder / f"{tool.title()}.app")
    program = next((str(place) for place in places if place.is_file()), tool)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip() and not _is_chatter(line)]
    if done.returncode != 0 or said:
        raise SystemExit(f"{tool} says: " + "\n".join(said))


def _is_chatter(line: str) -> bool:
    # Japanese and Chinese have one form for every number.
    return line.startswith(("Updating", "    Found", "Scanning", "Removed plural forms", "If this sounds wrong"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
