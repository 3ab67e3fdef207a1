"""A small store for each test."""

from pathlib import Path

import pytest
from tests.figures.books import HAIKU, HOUR, NOON, OPUS, Books


@pytest.fixture
def books(home: Path) -> Books:
    made = Books(home)
    made.settings('plan = "custom"\nsession_budget_usd = 100\nweekly_budget_usd = 100\ntimezone = "UTC"\n')
    return made


@pytest.fixture
def three(books: Books) -> Books:
    """Three responses: 10 and 4 dollars in the shop, one in the notes an hour before."""
    books.respond(NOON - HOUR, session="n", folder="/srv/notes", model=HAIKU, output=200_000)
    books.respond(NOON, output=100_000)
    books.respond(NOON + 60, input=100_000, model=OPUS, read=1_000_000)
    return books
