"""The language of all windows, with real .qm files that are made here of a few texts."""

import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

import translations
from mytokentracker.core import text, translating
from mytokentracker.core.locales import ENGLISH
from mytokentracker.core.translating import tr
from mytokentracker.look import languages
from mytokentracker.look.languages import LanguageFollower, chosen, described

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en"><context><name></name>
<message><source>Quit</source><translation>{quit}</translation></message>
<message><source>Open</source><comment>verb</comment><translation>{open}</translation></message>
<message numerus="yes"><source>%n session(s)</source><translation>{forms}</translation></message>
<message><source>About</source><translation type="unfinished"></translation></message>
</context></TS>
"""
GERMAN = {"language": "de_DE", "quit": "Beenden", "open": "Öffnen"}
FRENCH = {"language": "fr_FR", "quit": "Quitter", "open": "Ouvrir"}
FORMS = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "translations"
    folder.mkdir()
    for name, words, forms in (
        ("de", GERMAN, ("%n Sitzung", "%n Sitzungen")),
        ("fr", FRENCH, ("%n session", "%n sessions")),
    ):
        source = folder / f"mytokentracker_{name}.ts"
        source.write_text(TS.format(**words, forms=FORMS.format(*forms)), "utf-8")
        translations.release(source, source.with_suffix(".qm"))
    monkeypatch.setattr(languages, "resources", lambda: tmp_path)
    yield folder
    LanguageFollower("en")
    translating.use(None)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-Latn-AT", "de-AT", "de"], ("de", "de-Latn-AT")),
        (["it-IT", "fr-CA", "en"], ("fr", "fr-CA")),
        (["zh-CN"], ("zh-Hans", "zh-CN")),
        (["zh-Hans-SG"], ("zh-Hans", "zh-Hans-SG")),
        (["zh-TW", "ja-JP"], ("ja", "ja-JP")),
        (["en-GB", "de"], ("en", "en-GB")),
        (["pt-BR", "C"], ("en", "en")),
        ([], ("en", "en")),
    ],
)
def test_system_takes_the_first_of_the_computers_languages_that_there_is(
    wanted: list[str], found: tuple[str, str]
) -> None:
    assert chosen("system", wanted) == found


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ja", "zh-Hans"])
def test_a_chosen_language_does_not_ask_the_computer(language: str) -> None:
    assert chosen(language, ["fr-FR"]) == (language, language)


def test_an_unknown_language_is_english() -> None:
    assert chosen("tlh", ["fr-FR"]) == ("en", "en")


@pytest.mark.parametrize(
    ("tag", "time", "day", "number"),
    [
        ("en-US", "3:04\u202fPM", "Aug 12, 2026", "1,234.5"),
        ("en-GB", "15:04", "12 Aug 2026", "1,234.5"),
        ("de-DE", "15:04", "12. Aug. 2026", "1.234,5"),
        ("es-ES", "15:04", "12 ago 2026", "1234,5"),
        ("fr-FR", "15:04", "12 août 2026", "1\u202f234,5"),
        ("ja-JP", "15:04", "2026年8月12日", "1,234.5"),
        ("zh-Hans-CN", "15:04", "2026年8月12日", "1,234.5"),
    ],
)
def test_times_dates_and_numbers_are_those_of_the_place(tag: str, time: str, day: str, number: str) -> None:
    place = described(tag[:2], tag, QLocale(tag))
    assert (place.time(15, 4), place.whole_date(date(2026, 8, 12)), place.number(1234.5, 1)) == (time, day, number)


def test_names_and_patterns_are_whole_in_every_language() -> None:
    for tag in ("en", *languages.QT_NAMES):
        place = described(tag, tag, QLocale.c())
        assert len(set(place.weekdays)) == len(set(place.weekdays_long)) == 7
        assert len(set(place.months)) == 12
        assert "{" not in place.day_and_month(date(2026, 8, 12)) + place.month_and_year(date(2026, 8, 12))
        assert "2026" not in place.day_and_month(date(2026, 8, 12))
        assert "12" not in place.month_and_year(date(2026, 8, 12))


def test_whoever_reads_another_language_keeps_the_clock_of_the_computer() -> None:
    assert described("en", "en", QLocale("de_DE")).time(15, 4) == "15:04"
    assert described("de", "de", QLocale("en_US")).time(15, 4) == "3:04\u202fPM"
    assert described("en", "en", QLocale("de_DE")).number(1234) == "1,234"


def test_texts_plurals_and_qts_own_buttons_are_in_the_chosen_language(files: Path) -> None:
    _follower = LanguageFollower("de")
    assert tr("Quit") == "Beenden"
    assert tr("Open", "verb") == "Öffnen"
    assert (tr("%n session(s)", "", 1), tr("%n session(s)", "", 1234)) == ("1 Sitzung", "1.234 Sitzungen")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert QLocale().language() == QLocale.Language.German


def test_what_is_not_translated_is_said_in_english(files: Path) -> None:
    LanguageFollower("de")
    assert tr("About") == "About"
    assert tr("Nobody knows this") == "Nobody knows this"


def test_a_language_without_a_file_is_english_with_its_own_numbers(files: Path) -> None:
    LanguageFollower("es")
    assert tr("Quit") == "Quit"
    assert text.tokens(12_345) == "12,3 k"


def test_a_damaged_file_is_english(files: Path) -> None:
    (files / "mytokentracker_de.qm").write_bytes(b"no translation at all")
    LanguageFollower("de")
    assert tr("Quit") == "Quit"


def test_the_language_changes_while_it_runs(qtbot: QtBot, files: Path) -> None:
    follower = LanguageFollower("en")
    assert (tr("Quit"), translating.locale()) == ("Quit", ENGLISH)
    for language, said, cancel in (
        ("de", "Beenden", "Abbrechen"),
        ("fr", "Quitter", "Annuler"),
        ("en", "Quit", "Cancel"),
    ):
        with qtbot.waitSignal(follower.changed):
            follower.set_setting(language)
        assert tr("Quit") == said
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_who_asks_last_is_followed_by_qt_s_own_words_too(files: Path) -> None:
    before = LanguageFollower("de")
    LanguageFollower("en")
    assert (tr("Quit"), QCoreApplication.translate("QPlatformTheme", "Cancel")) == ("Quit", "Cancel")
    before.set_setting("fr")
    assert (tr("Quit"), QCoreApplication.translate("QPlatformTheme", "Cancel")) == ("Quitter", "Annuler")


def test_the_same_language_again_changes_nothing(qtbot: QtBot, files: Path) -> None:
    follower = LanguageFollower("de")
    with qtbot.assertNotEmitted(follower.changed):
        follower.set_setting("de")


def test_other_threads_say_texts_while_the_language_changes(files: Path) -> None:
    follower = LanguageFollower("de")
    said: set[str] = set()
    stop = threading.Event()

    def speak() -> None:
        while not stop.is_set():
            said.add(f"{tr('Quit')}, {tr('%n session(s)', '', 2)}")

    threads = [threading.Thread(target=speak) for _ in range(4)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        end = time.monotonic() + 20
        while len({word for one in said for word in one.split(", ")}) < 5 and time.monotonic() < end:
            for language in ("fr", "de", "en"):
                follower.set_setting(language)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        sys.setswitchinterval(before)
    # Between the two texts of one the language may have changed; each of them is whole.
    words = {word for one in said for word in one.split(", ")}
    assert words == {"Beenden", "Quitter", "Quit", "2 Sitzungen", "2 sessions"}
