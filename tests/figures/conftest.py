"""A small store for each test."""

from pathlib import Path

import pytest
from tests.figures.books import Books, with_three


@pytest.fixture
def books(home: Path) -> Books:
    made = Books(home)
    made.settings('plan = "custom"\nsession_budget_usd = 100\nweekly_budget_usd = 100\ntimezone = "UTC"\n')
    return made


@pytest.fixture
def three(books: Books) -> Books:
    return with_three(books)
