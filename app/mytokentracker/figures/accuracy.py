"""The page "Accuracy": what Claude showed beside what we had computed, and what the readings taught."""

import msgspec

from mytokentracker.core.figures.accuracy import Accuracy, accuracy
from mytokentracker.core.learned import Learned


class AccuracyPage(msgspec.Struct, frozen=True):
    """The page at `as_of`. found: what the latest readings say."""

    as_of: int
    found: Accuracy


def accuracy_page(learned: Learned, now: int) -> AccuracyPage:
    """The page."""
    return AccuracyPage(now, accuracy(learned))
