"""What there was of late at a glance: today, this week, this month, and what it costs beside what is paid."""

from PySide6.QtWidgets import QGridLayout, QWidget

from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.context import Context
from mytokentracker.charts.facts import Fact
from mytokentracker.charts.words import ESTIMATES
from mytokentracker.core.records import Plan, Totals
from mytokentracker.figures.overview import Overview
from mytokentracker.look import theme as themes

_NAMES = ("Today", "This week", "This month", "You pay a month", "Against last month", "Read from cache")


class GlanceCard(Card):
    """Six facts."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Without numbers yet."""
        super().__init__("At a glance", context.theme, parent)
        self._context = context
        em = themes.base_pixels(parent.font())
        grid = QGridLayout()
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(em * 0.9))
        self.facts: dict[str, Fact] = {}
        for number, name in enumerate(_NAMES):
            self.facts[name] = Fact(name, self, 1.5 if number < 3 else 1.15)
            grid.addWidget(self.facts[name], number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)
        self.rows.addWidget(note(ESTIMATES, self))

    def show_glance(self, page: Overview, plan: Plan) -> None:
        """Show these."""
        words, glance = self._context.words, page.glance
        for name, totals in (("Today", glance.today), ("This week", glance.week), ("This month", glance.month)):
            self.facts[name].say(words.money(totals.cost_microusd), self._tokens(totals))
        price = plan.monthly_price_microusd
        paid = "not known" if price is None else words.money(price, short=True)
        self.facts["You pay a month"].say(paid, f"for {plan.title}")
        before, now = glance.last_month.cost_microusd, glance.month.cost_microusd
        change = words.signed_percent(100 * (now - before) / before) if before else "–"
        self.facts["Against last month"].say(change, f"{words.money(before)} until this day" if before else "")
        rate = page.cache_hit_rate
        self.facts["Read from cache"].say("–" if rate is None else words.share(rate), "of all input in the chart")

    def _tokens(self, totals: Totals) -> str:
        at_least = "at least " if totals.unfinished else ""
        return f"{at_least}{self._context.words.tokens(totals.tokens.total)} tokens"
