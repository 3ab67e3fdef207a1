"""The translations that we ship, and the tool that makes them: real .ts files, Qt's own lupdate and lrelease."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import translations

FORMS = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"
WriteTs = Callable[..., Path]


@pytest.fixture
def ts(tmp_path: Path) -> WriteTs:
    """Writes a German .ts file with one message."""

    def write(source: str, translation: str, comment: str = "", kind: str = "", forms: tuple[str, ...] = ()) -> Path:
        file = tmp_path / "mytokentracker_de.ts"
        said = "".join(f"<numerusform>{form}</numerusform>" for form in forms) or translation
        numerus = ' numerus="yes"' if forms else ""
        told = f"<comment>{comment}</comment>" if comment else ""
        file.write_text(
            '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE" sourcelanguage="en">'
            f"<context><name></name><message{numerus}><source>{source}</source>{told}"
            f"<translation{kind}>{said}</translation></message></context></TS>",
            "utf-8",
        )
        return file

    return write


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_that_ships_is_translated_without_a_fault(language: str) -> None:
    assert list(translations.faults(translations.file_of(language))) == []


def test_the_translations_that_ship_are_those_of_the_source() -> None:
    """If not, installers/translations.py brings them up to date."""
    assert list(translations.out_of_date()) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_files_change_only_where_a_text_does(language: str) -> None:
    written = translations.file_of(language).read_text("utf-8")
    assert "<location" not in written
    assert "obsolete" not in written
    assert "vanished" not in written


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Full at {time}", "Voll um {Zeit}", "other placeholders"),
        ("Full at {time}", "Voll", "other placeholders"),
        ("Full at {time}", "Voll um {time", "a brace too many or too few"),
        ("Open", " Öffnen", "leading space"),
        ("Open", "Öffnen ", "trailing space"),
        ("Two\nlines", "Eine Zeile", "other line breaks"),
        ("Open", "&lt;b&gt;Öffnen&lt;/b&gt;", "other markup"),
        ("Open", "&amp;amp; Öffnen", "other markup"),
    ],
)
def test_a_fault_is_named_with_its_text(ts: WriteTs, source: str, translation: str, fault: str) -> None:
    (found,) = translations.faults(ts(source, translation))
    assert found.startswith(f"{fault}: ")
    assert repr(source) in found


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Full at {time}", "Um {time} voll"),
        ("{a} of {b}", "von {b} {a}"),
        ("What is it?", "Qu’est-ce que c’est\u00a0?"),
        ("less: <{amount}", "weniger: <{amount}".replace("<", "&lt;")),
    ],
)
def test_a_right_translation_has_no_fault(ts: WriteTs, source: str, translation: str) -> None:
    assert list(translations.faults(ts(source.replace("<", "&lt;"), translation))) == []


@pytest.mark.parametrize(
    ("forms", "faults"),
    [
        (("%n Datei", "%n Dateien"), []),
        (("eine Datei", "%n Dateien"), []),
        (("%n Datei", "Dateien"), ["other %n"]),
        (("%n Datei",), ["1 plural forms instead of 2"]),
        (("%n Datei(s)", "%n Dateien"), ["an English plural"]),
        (("%n Datei", ""), ["unfinished"]),
    ],
)
def test_plural_forms_agree(ts: WriteTs, forms: tuple[str, ...], faults: list[str]) -> None:
    file = ts("%n file(s)", "", forms=forms)
    assert [fault.partition(":")[0] for fault in translations.faults(file)] == faults


def test_an_unfinished_text_is_named_and_left_out(ts: WriteTs, tmp_path: Path) -> None:
    file = ts("Open", "Öffnen", kind=' type="unfinished"')
    assert list(translations.faults(file)) == ["unfinished: 'Open'"]
    translations.release(file, tmp_path / "made.qm")
    made = QTranslator()
    assert not made.load(str(tmp_path / "made.qm")) or not made.translate("", "Open")


def test_a_translator_checks_and_makes_one_file(ts: WriteTs, capsys: pytest.CaptureFixture[str]) -> None:
    file = ts("Open", "Öffnen", comment="verb")
    assert translations.main([str(file)]) == 0
    assert capsys.readouterr().out.strip() == "mytokentracker_de.ts: 1 texts, 0 unfinished, 0 faults"
    made = QTranslator()
    assert made.load(str(file.with_suffix(".qm")))
    assert made.translate("", "Open", "verb") == "Öffnen"
    assert translations.main([str(ts("Open", "Öffnen "))]) == 1
    assert "trailing space" in capsys.readouterr().out


def test_what_lags_behind_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "app"
    source.mkdir()
    (source / "code.py").write_text('tr("One")\ntr("%n file(s)", "", n)\nx = f"{tr(\'Two\', \'a comment\', v=1)}"\n')
    monkeypatch.setattr(translations, "SOURCES", source)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    translations.extract(tmp_path / "translations")
    file = translations.file_of("de")
    assert [tuple(text[:3]) for text in translations.read(file)] == [
        ("%n file(s)", "", True),
        ("One", "", False),
        ("Two", "a comment", False),
    ]
    for language in translations.LANGUAGES:
        one = translations.file_of(language)
        translations.release(one, one.with_suffix(".qm"))
    assert list(translations.out_of_date()) == []

    (source / "code.py").write_text('tr("One")\ntr("Three")\ntr("%n file(s)", "", n)\n')
    lag = list(translations.out_of_date())
    assert "mytokentracker_de.ts lacks 'Three'" in lag
    assert "mytokentracker_de.ts has 'Two' in vain" in lag

    written = file.read_text("utf-8").replace(
        '<source>One</source>\n        <translation type="unfinished"></translation>',
        "<source>One</source>\n        <translation>Eins</translation>",
    )
    file.write_text(written, "utf-8")
    assert "mytokentracker_de.qm is not made of mytokentracker_de.ts" in list(translations.out_of_date())


def test_what_is_translated_stays_when_the_source_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "app"
    source.mkdir()
    shutil.copy(translations.file_of("de"), tmp_path)
    (source / "code.py").write_text('tr("One")\n')
    monkeypatch.setattr(translations, "SOURCES", source)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.extract(tmp_path)
    file = translations.file_of("de")
    file.write_text(file.read_text("utf-8").replace(' type="unfinished"></', ">Eins</"), "utf-8")
    (source / "code.py").write_text("\n" * 40 + 'tr("One")\ntr("One more")\n')
    translations.extract(tmp_path)
    assert [(text.source, text.forms, text.is_finished) for text in translations.read(file)] == [
        ("One", ("Eins",), True),
        ("One more", ("",), False),
    ]


@pytest.mark.parametrize("code", ["tr_noop(words)", 'tr_later(f"{x} left")', 'tr("Open", comment)', 'tr("")'])
def test_a_text_that_nobody_could_translate_ends_the_extraction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    (tmp_path / "code.py").write_text(code)
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    with pytest.raises(SystemExit, match=r"code\.py, line 1"):
        translations.marked()
