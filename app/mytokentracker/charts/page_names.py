"""Which pages there are."""

from collections.abc import Mapping

from mytokentracker.charts.remembered import Remembered
from mytokentracker.core.translating import tr, tr_noop

PAGES: Mapping[str, str] = {
    "overview": tr_noop("Overview"),
    "projects": tr_noop("Projects"),
    "models": tr_noop("Models"),
    "sessions": tr_noop("Sessions"),
    "trends": tr_noop("Trends"),
    "savings": tr_noop("Savings"),
    "accuracy": tr_noop("Accuracy"),
}
"""The pages by name, in their order, with their titles in English; each is the `PAGE` of a module of its name."""


def page_title(name: str) -> str:
    """What a page is called."""
    return tr(PAGES[name])


def first_page(remembered: Remembered) -> str:
    """The page that was open the last time."""
    return remembered.page if remembered.page in PAGES else next(iter(PAGES))
