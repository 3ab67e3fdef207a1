"""The units in which charts show use: tokens, dollars, or points of one of the two windows."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import msgspec

from mytokentracker.charts.words import Words
from mytokentracker.core import money
from mytokentracker.core.translating import tr, tr_noop

if TYPE_CHECKING:
    from mytokentracker.charts.plots.ticks import Ticked

PERCENT = "percent"
_DOLLAR = 1_000_000


class Unit(msgspec.Struct, frozen=True):
    """A unit. name: as the figures have it; window: whose points they are. column: the head of exported values.

    title and column are English: `tr` says them.
    """

    title: str
    name: str
    column: str
    window: str = "session"

    def plotted(self, value: float) -> float:
        """A value of the figures as the chart has it: dollars have round ticks, micro-dollars have not."""
        return value / _DOLLAR if self.name == "microusd" else value

    def said(self, words: Words) -> Callable[[float], str]:
        """A plotted value in words, exactly."""
        if self.name == "microusd":
            return lambda value: words.exact_money(value * _DOLLAR)
        if self.name == PERCENT:
            return lambda value: words.percent(value, 1 if value < 10 else 0)
        return words.number

    def brief(self, words: Words) -> Callable[[float], str]:
        """A plotted value in words, short enough for a list."""
        return words.tokens if self.name == "tokens" else self.said(words)

    def ticked(self, words: Words) -> "Ticked":
        """A plotted value at a tick, in short."""
        # Not before: questions have units, and the first one is on its way while pyqtgraph loads.
        from mytokentracker.charts.plots.ticks import Ticked

        if self.name == "microusd":
            return Ticked(words.money_tick, money.shown().per_dollar)
        return Ticked(words.percent_tick if self.name == PERCENT else words.tokens_tick)


UNITS = {
    "tokens": Unit(tr_noop("Tokens"), "tokens", tr_noop("tokens")),
    "microusd": Unit(tr_noop("Cost"), "microusd", tr_noop("USD at list prices")),
    "session": Unit(tr_noop("% of session"), PERCENT, tr_noop("percent of the session window")),
    "weekly": Unit(tr_noop("% of week"), PERCENT, tr_noop("percent of the weekly window"), "weekly"),
}
"""By what is remembered of a choice."""


def unit_titles(names: Iterable[str] = UNITS) -> tuple[tuple[str, str], ...]:
    """Units to choose from, by name, and what they are called."""
    return tuple((name, tr(UNITS[name].title)) for name in names)
