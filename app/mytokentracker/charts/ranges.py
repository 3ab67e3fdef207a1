"""The ranges that pages offer, and how they are called."""

from PySide6.QtWidgets import QWidget

from mytokentracker.charts.segmented import Segmented

RANGES = (("5h", "5 h"), ("24h", "24 h"), ("7d", "7 d"), ("30d", "30 d"), ("all", "All"))
_WITHIN = {
    "5h": "in the last 5 hours",
    "24h": "in the last 24 hours",
    "7d": "in the last 7 days",
    "30d": "in the last 30 days",
}


def within(name: str) -> str:
    """A range in a sentence: "in the last 5 hours", "of all time"."""
    return _WITHIN.get(name, "of all time")


def below_total(name: str) -> str:
    """A range below a sum: "last 5 h", "all time"."""
    return "all time" if name == "all" else f"last {dict(RANGES)[name]}"


def range_control(now: str, parent: QWidget, names: tuple[str, ...] | None = None) -> Segmented:
    """The choice of a range. names: which are offered; None for all."""
    return Segmented(
        "Range", tuple((name, words) for name, words in RANGES if names is None or name in names), now, parent
    )
