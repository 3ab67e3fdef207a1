"""The page "Accuracy": what Claude showed beside what we had computed, and what the readings taught."""

import msgspec

from mytokentracker.core.figures.accuracy import Accuracy, accuracy
from mytokentracker.core.learned import Learned
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import reading_count


class AccuracyPage(msgspec.Struct, frozen=True):
    """The page at `as_of`. found: what the latest readings say; stored: how many there are in all, older ones too."""

    as_of: int
    found: Accuracy
    stored: int


def accuracy_page(reader: Reader, learned: Learned, now: int) -> AccuracyPage:
    """The page. Raises: sqlite3.Error."""
    return AccuracyPage(now, accuracy(learned), reading_count(reader.connection))
