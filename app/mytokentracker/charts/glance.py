"""What there was of late at a glance: today, this week, this month, and what it costs beside what is paid."""

from PySide6.QtWidgets import QGridLayout, QWidget

from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.context import Context
from mytokentracker.charts.facts import Fact
from mytokentracker.charts.words import estimates
from mytokentracker.core.records import Plan
from mytokentracker.core.translating import tr
from mytokentracker.figures.overview import Overview
from mytokentracker.look import theme as themes


class GlanceCard(Card):
    """Six facts."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Without numbers yet."""
        super().__init__(tr("At a glance"), context.theme, parent)
        self._context = context
        em = themes.base_pixels(parent.font())
        grid = QGridLayout()
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(em * 0.9))
        self.facts: dict[str, Fact] = {}
        names = {
            "today": tr("Today"),
            "week": tr("This week"),
            "month": tr("This month"),
            "paid": tr("You pay a month"),
            "change": tr("Against last month"),
            "cached": tr("Read from cache"),
        }
        for number, (key, name) in enumerate(names.items()):
            self.facts[key] = Fact(name, self, 1.5 if number < 3 else 1.15)
            grid.addWidget(self.facts[key], number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
        self.rows.addLayout(grid)
        self.rows.addStretch(1)
        self.rows.addWidget(note(estimates(), self))

    def show_glance(self, page: Overview, plan: Plan) -> None:
        """Show these."""
        words, glance = self._context.words, page.glance
        for key, totals in (("today", glance.today), ("week", glance.week), ("month", glance.month)):
            self.facts[key].say(
                words.money(totals.cost_microusd), words.some_tokens(totals.tokens.total, totals.unfinished)
            )
        price = plan.monthly_price_microusd
        paid = tr("not known", "a price") if price is None else words.money(price, short=True)
        self.facts["paid"].say(paid, tr("for {plan}", "what a plan costs", plan=plan.title))
        before, now = glance.last_month.cost_microusd, glance.month.cost_microusd
        change = words.signed_percent(100 * (now - before) / before) if before else "–"
        until = tr("{amount} until this day", "of last month, up to the same day", amount=words.money(before))
        self.facts["change"].say(change, until if before else "")
        rate = page.cache_hit_rate
        self.facts["cached"].say("–" if rate is None else words.share(rate), tr("of all input in the chart"))
