from tests import offscreen  # before Qt is loaded

# isort: split
import gc
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.figures.books import HOUR, NOON, Books, with_three

from mytokentracker.charts.context import Context
from mytokentracker.charts.remembered import Remembered
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.charts.words import Words
from mytokentracker.charts.worker import Worker
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.theme import LIGHT, ThemeFollower

Charts = Callable[..., ChartsWindow]

MONDAY = 0
SETTINGS = (
    'plan = "custom"\nsession_budget_usd = 100\nweekly_budget_usd = 100\nplan_price_usd = 50\n'
    'timezone = "UTC"\ntheme = "light"\n'
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    offscreen.ignore_what_it_says(items, Path(__file__).parent)


@pytest.fixture(scope="module", autouse=True)
def _collected_on_this_thread() -> Iterator[None]:
    """As in the program: no worker's thread destroys what is left of the windows of other tests."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def books(home: Path) -> Books:
    made = Books(home)
    made.settings(SETTINGS)
    return made


@pytest.fixture
def three(books: Books) -> Books:
    return with_three(books)


@pytest.fixture
def two_syncs(three: Books) -> Books:
    three.read_percent(NOON - 2 * HOUR, 20, 10)
    three.read_percent(NOON + 60, 30, 15)
    three.scan()
    return three


@pytest.fixture
def context(books: Books) -> Context:
    return Context(books.paths, LIGHT, Words(UTC, MONDAY), Remembered())


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
        context = Context(books.paths, follower.theme, Words(settings.zone(), MONDAY), remembered)
        worker = Worker(books.paths, {"CLAUDE_CONFIG_DIR": str(books.claude)}, lambda: float(now))
        workers.append(worker)
        window = ChartsWindow(context, worker, settings, follower, language=language)
        qtbot.addWidget(window)
        window.show()
        if wait:
            # Before it is active, no key is heard.
            qtbot.waitUntil(lambda: window.isActiveWindow() and not window.pages[page].is_stale)
        return window

    yield opened
    for worker in workers:
        worker.close()
