"""Which pages there are."""

from collections.abc import Mapping

from mytokentracker.charts.remembered import Remembered

PAGES: Mapping[str, str] = {
    "overview": "Overview",
    "projects": "Projects",
    "models": "Models",
    "sessions": "Sessions",
    "trends": "Trends",
    "savings": "Savings",
    "accuracy": "Accuracy",
}
"""The pages by name, in their order, with their titles; each lies in a module of its name and is its `PAGE`."""


def first_page(remembered: Remembered) -> str:
    """The page that was open the last time."""
    return remembered.page if remembered.page in PAGES else next(iter(PAGES))
