from tests import offscreen  # before Qt is loaded

# isort: split
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from tests.figures.books import HAIKU, HOUR, NOON, OPUS, Books

from mytokentracker.charts.context import Context
from mytokentracker.charts.remembered import Remembered
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.charts.words import Words
from mytokentracker.charts.worker import Worker
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.theme import LIGHT, ThemeFollower

Charts = Callable[..., ChartsWindow]

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SETTINGS = (
    'plan = "custom"\nsession_budget_usd = 100\nweekly_budget_usd = 100\nplan_price_usd = 50\n'
    'timezone = "UTC"\ntheme = "light"\n'
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    offscreen.ignore_what_it_says(items, Path(__file__).parent)


@pytest.fixture
def books(home: Path) -> Books:
    made = Books(home)
    made.settings(SETTINGS)
    return made


@pytest.fixture
def three(books: Books) -> Books:
    """Three responses: 10 and 4 dollars in the shop, one in the notes an hour before."""
    books.respond(NOON - HOUR, session="n", folder="/srv/notes", model=HAIKU, output=200_000)
    books.respond(NOON, output=100_000)
    books.respond(NOON + 60, input=100_000, model=OPUS, read=1_000_000)
    return books


@pytest.fixture
def context(books: Books) -> Context:
    return Context(books.paths, LIGHT, Words(UTC, BRITISH), Remembered())


@pytest.fixture
def charts(qtbot: QtBot, books: Books) -> Iterator[Charts]:
    """Opens the charts window over the books at a page, with what was chosen there before, and waits for its answer."""
    workers: list[Worker] = []

    def opened(
        page: str = "overview",
        now: int = NOON + 600,
        *,
        size: tuple[int, int] = (1120, 760),
        wait: bool = True,
        language: LanguageFollower | None = None,
        **chosen: str,
    ) -> ChartsWindow:
        settings = HeldSettings(books.paths.settings)
        follower = ThemeFollower(settings.now.theme)
        remembered = Remembered(page=page, choices={page: chosen}, width=size[0], height=size[1])
        context = Context(books.paths, follower.theme, Words(settings.zone(), BRITISH), remembered)
        worker = Worker(books.paths, {"CLAUDE_CONFIG_DIR": str(books.claude)}, lambda: float(now))
        workers.append(worker)
        window = ChartsWindow(context, worker, settings, follower, language=language)
        qtbot.addWidget(window)
        window.show()
        if wait:
            qtbot.waitUntil(lambda: not window.pages[page].is_stale)
        return window

    yield opened
    for worker in workers:
        worker.close()
