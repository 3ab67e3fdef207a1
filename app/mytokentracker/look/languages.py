"""Which language all windows speak, and how its place writes numbers, times and dates."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from mytokentracker.core import translating
from mytokentracker.core.locales import ENGLISH, Locale
from mytokentracker.paths import resources

SYSTEM, FALLBACK = "system", "en"
# Qt's names of the languages that we have texts in; English is in the program.
QT_NAMES = {"de": "de", "es": "es", "fr": "fr", "ja": "ja", "zh-Hans": "zh_CN"}

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
_CLOCK = re.compile(r"'([^']*)'|([Hh]{1,2}|mm?|AP|ap|Ap|aP|A|a|t+)")


class LanguageFollower(QObject):
    """Has texts, numbers and dates of this process go by the setting, now and whenever that changes.

    changed: they go by another one now; what was said before is to be said anew.
    """

    changed = Signal()

    def __init__(self, setting: str, parent: QObject | None = None) -> None:
        """Take the setting: "system", or a language."""
        super().__init__(parent)
        self._setting = setting
        self._apply()

    def set_setting(self, setting: str) -> None:
        """Follow another setting from now on."""
        if setting != self._setting:
            self._setting = setting
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        system = QLocale.system()
        language, tag = chosen(self._setting, system.uiLanguages())
        speaks_it = _is_same(QLocale(tag), system)
        is_plain = language == FALLBACK and system.language() == QLocale.Language.C
        QLocale.setDefault(QLocale.c() if is_plain else system if speaks_it else QLocale(tag))
        place = ENGLISH if is_plain else described(language, tag, system)
        ours = _loaded(f"{resources() / 'translations'}/mytokentracker_{QT_NAMES.get(language, '')}.qm")
        # Reading it is safe on all threads, and whoever is just reading the one before keeps that alive.
        translating.use(None if ours is None else _lookup(ours), place)
        _have_qt_speak(language)


def chosen(setting: str, wanted: Iterable[str]) -> tuple[str, str]:
    """The language for a setting, and the whole tag that asked for it, such as "en-GB".

    wanted: the computer's languages, the most wanted first. What we do not have is passed over; English at last.
    """
    for tag in wanted if setting == SYSTEM else (setting,):
        known = QLocale(tag)
        code = QLocale.languageToCode(known.language())
        if known.language() == QLocale.Language.Chinese:
            code = "zh-Hans" if known.script() == QLocale.Script.SimplifiedHanScript else ""
        if code == FALLBACK or code in QT_NAMES:
            return code, tag
    return FALLBACK, FALLBACK


def described(language: str, tag: str, system: QLocale) -> Locale:
    """How the place of a tag writes. Numbers go with the language, the clock with the computer's habit."""
    own = QLocale(tag)
    numbers = system if _is_same(own, system) else own
    clock = own if system.language() == QLocale.Language.C else system
    days, months = range(1, 8), range(1, 13)
    patterns = _dates(own.dateFormat(_LONG))
    return Locale(
        language=language,
        group=numbers.groupSeparator(),
        decimal=numbers.decimalPoint(),
        # Spanish and others part thousands only from five digits on.
        grouped_from=1_000 if len(numbers.toString(1234)) > 4 else 10_000,
        clock=_clock(clock.timeFormat(_SHORT)),
        halves=(own.amText(), own.pmText()),
        weekdays=tuple(own.standaloneDayName(day, _SHORT) for day in days),
        weekdays_long=tuple(own.standaloneDayName(day, _LONG) for day in days),
        months=tuple(own.monthName(month, _SHORT) for month in months),
        day=patterns[0],
        day_of_year=patterns[1],
        month_of_year=patterns[2],
    )


def _is_same(one: QLocale, other: QLocale) -> bool:
    return (one.language(), one.script()) == (other.language(), other.script())


def _clock(form: str) -> str:
    """Qt's form of a time as Locale has it."""
    twelve = re.search(r"[Aa]", re.sub(r"'[^']*'", "", form)) is not None

    def field(found: re.Match[str]) -> str:
        literal, token = found[1], found[2]
        if token is None:
            return str(literal)
        width = ":02" if len(token) == 2 else ""
        if token in ("H", "HH", "h", "hh"):
            return f"{{hour12{width}}}" if twelve and token[0] == "h" else f"{{hour24{width}}}"
        if token[0] == "m":
            return "{minute:02}"
        return "" if token[0] == "t" else "{half}"

    return _CLOCK.sub(field, form).strip()


def _dates(form: str) -> tuple[str, str, str]:
    """From Qt's long form of a date: a day, a day with its year, and a month with it; the month in short."""
    whole = re.sub(r"^dddd,? *|[, ]*dddd$", "", form)
    whole = re.sub(r"'de' ", "", whole).replace("'", "")
    for token, name in (("yyyy", "{year}"), (r"M+月?", "{month}"), (r"(?<!\{)\bd+\b|(?<=月)d|(?<=\})d+", "{day}")):
        whole = re.sub(token, name, whole, count=1)
    if not all(name in whole for name in ("{day}", "{month}", "{year}")):
        return ENGLISH.day, ENGLISH.day_of_year, ENGLISH.month_of_year
    day = re.sub(r"[, ]*\{year\}年?", "", whole).strip()
    month = re.sub(r"\{day\}[.,日]* ?", "", whole).strip()
    return day, whole, month


def _have_qt_speak(language: str) -> None:
    """Qt's own buttons and menus too; like ours, for the whole process, whoever asked before."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.setParent(None)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    words = _loaded(f"{folder}/qtbase_{QT_NAMES.get(language, '')}.qm")
    if words is not None:
        words.setParent(app)
        app.installTranslator(words)


def _lookup(translator: QTranslator) -> translating.Lookup:
    def lookup(text: str, comment: str, n: int) -> str:
        return translator.translate("", text, comment, n) or ""

    return lookup


def _loaded(file: str) -> QTranslator | None:
    made = QTranslator()
    return made if made.load(file) else None
