"""The ranges that pages offer, and how they are called."""

from PySide6.QtWidgets import QWidget

from mytokentracker.charts.segmented import Segmented
from mytokentracker.core.translating import tr


def range_titles() -> dict[str, str]:
    """What a button of each range says, the shortest first."""
    return {
        "5h": tr("5 h", "hours"),
        "24h": tr("24 h", "hours"),
        "7d": tr("7 d", "days"),
        "30d": tr("30 d", "days"),
        "all": tr("All", "a range of time: since the beginning"),
    }


def nothing_used(name: str) -> str:
    """That there was no use in a range."""
    return {
        "5h": tr("Nothing used in the last 5 hours"),
        "24h": tr("Nothing used in the last 24 hours"),
        "7d": tr("Nothing used in the last 7 days"),
        "30d": tr("Nothing used in the last 30 days"),
        "all": tr("Nothing used yet"),
    }[name]


def at_prices(name: str) -> str:
    """What a sum of a range is: "at API prices, in the last 5 hours"."""
    return {
        "5h": tr("at API prices, in the last 5 hours"),
        "24h": tr("at API prices, in the last 24 hours"),
        "7d": tr("at API prices, in the last 7 days"),
        "30d": tr("at API prices, in the last 30 days"),
        "all": tr("at API prices, of all time"),
    }[name]


def below_total(name: str) -> str:
    """A range below a sum: "last 5 h", "all time"."""
    return {
        "5h": tr("last 5 h", "below a sum: hours"),
        "24h": tr("last 24 h", "below a sum: hours"),
        "7d": tr("last 7 d", "below a sum: days"),
        "30d": tr("last 30 d", "below a sum: days"),
        "all": tr("all time", "below a sum"),
    }[name]


def range_control(now: str, parent: QWidget, names: tuple[str, ...] | None = None) -> Segmented:
    """The choice of a range. names: which are offered; None for all."""
    offered = tuple((name, words) for name, words in range_titles().items() if names is None or name in names)
    return Segmented(tr("Range", "of time"), offered, now, parent)
