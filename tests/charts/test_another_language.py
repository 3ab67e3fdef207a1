"""Every page of the charts in a language that puts each text in brackets: what stands outside was left in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from tests import speaking
from tests.charts.conftest import Charts
from tests.figures.books import Books

from mytokentracker.core import translating

PAGES = ("overview", "projects", "models", "sessions", "trends", "savings", "accuracy")
_PLACE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_SHORT = QLocale.FormatType.ShortFormat
# Names, what the sample's person made, names of files, and days and months, which Qt names.
DATA = (
    *("MyTokenTracker", "Claude Code", "Claude", "PNG", "SVG", "CSV", "Ctrl"),
    *(
        "shop",
        "notes",
        "/srv",
        "session-1",
        "n",
        "Opus 5.5",
        "Opus 5",
        "Haiku 4.5",
        "Haiku 5",
        "Pro",
        "Max 5x",
        "Max 20x",
    ),
    *("claude-opus-5", "claude-haiku-5", "a letter", "Opus", "Haiku"),
    *(_PLACE.standaloneMonthName(month, _SHORT) for month in range(1, 13)),
    *(_PLACE.standaloneDayName(day, _SHORT) for day in range(1, 8)),
)


@pytest.fixture
def brackets() -> Iterator[None]:
    speaking.speak_pseudo()
    yield
    translating.use(None)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_of_a_page_is_left_in_english(brackets: None, three: Books, charts: Charts, page: str) -> None:
    three.scan()
    window = charts(page, size=(1400, 1400))
    left = {f"{where}: {said}": speaking.outside(said, DATA) for where, said in speaking.texts(window)}
    left["painted"] = speaking.painted_outside(window, DATA)
    assert {where: words for where, words in left.items() if words} == {}
