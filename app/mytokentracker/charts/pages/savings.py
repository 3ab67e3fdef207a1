"""The page "Savings": what the same use would have cost at API prices, and whether another plan would have done."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import Slot

from mytokentracker import prices
from mytokentracker.charts import questions
from mytokentracker.charts.cards import note
from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.columns import Column, data_of
from mytokentracker.charts.desk import Question
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.ranged_page import RangedPage
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.tables import Table
from mytokentracker.charts.units import UNITS
from mytokentracker.charts.words import estimates
from mytokentracker.core.figures.plans import Comparison
from mytokentracker.core.figures.ranges import day_edge, first_of_next_month
from mytokentracker.core.translating import tr
from mytokentracker.figures.savings import Savings
from mytokentracker.settings import CUSTOM

_DOLLAR = 1_000_000


class SavingsPage(RangedPage[Savings]):
    """The subscription beside the API."""

    name = "savings"
    ranges = questions.SAVINGS_RANGES

    def build(self) -> Iterator[None]:
        """Facts, months and days, and the plans."""
        self.add_ranged_head()
        self._build_facts()
        yield
        charts = Columns(self.contents, self.em * 28, self.gap)
        self.months = ChartCard(tr("API price by month"), self.context, charts, "months", ems=14)
        yield
        self.days = ChartCard(tr("API price by day"), self.context, charts, "days", ems=14)
        for card in (self.months, self.days):
            charts.add(card)
        self.rows.addWidget(charts, 1)
        yield
        self._build_comparisons()
        self.rows.addWidget(
            note(" ".join((estimates(), tr("Your plan's price is taken as it is today."))), self.contents)
        )

    def _build_facts(self) -> None:
        names = {
            "used": tr("This month at API prices"),
            "paid": tr("You pay"),
            "saved": tr("Saved this month"),
            "so_far": tr("Saved so far"),
        }
        card, self._facts = self.facts_card(names)
        self.rows.addWidget(card)

    def _build_comparisons(self) -> None:
        card = self.card(tr("Would another plan have been enough?"))
        self.table = Table(self.context.theme, tr("Comparison of plans"), card)
        self._titles = {name: plan.title for name, plan in prices.plans().items()} | {"custom": tr(CUSTOM)}
        self._model = Rows(self._columns(), lambda row: row.plan, self.table)
        self.table.setModel(self._model)
        card.rows.addWidget(self.table)
        self._basis = note("", card)
        card.rows.addWidget(self._basis)
        card.offer(lambda: data_of(self._model.columns, self._model.rows), None, "plans")
        self.rows.addWidget(card)

    def _columns(self) -> tuple[Column, ...]:
        words, theme = self.context.words, self.context.theme
        enough, not_always = tr("Enough", "a plan was always enough"), tr("Not always", "a plan was enough")

        def dollars(title: str, name: str, ems: float, hint: str = "") -> Column:
            return Column(
                title,
                lambda row: words.money(getattr(row, name)),
                lambda row: getattr(row, name) / _DOLLAR,
                unit="USD",
                hint=hint,
                ems=ems,
            )

        def over(title: str, hint: str, name: str) -> Column:
            def parts(row: Comparison) -> tuple[tuple[str, float], ...]:
                count = getattr(row, name)
                share = getattr(row, f"{name}_over") / count if count else 0.0
                return ((theme.amber, share),)

            return Column(
                title,
                lambda row: tr(
                    "{some} of {all}",
                    "so many of all",
                    some=words.number(getattr(row, f"{name}_over")),
                    all=words.number(getattr(row, name)),
                ),
                lambda row: getattr(row, f"{name}_over"),
                hint=hint,
                ems=8.5,
                tip=lambda row: words.share(parts(row)[0][1]),
            )

        return (
            Column(
                tr("Plan"),
                lambda row: self._titles.get(row.plan, row.plan),
                lambda row: self._titles.get(row.plan, row.plan),
                is_number=False,
                is_name=True,
            ),
            Column(
                tr("A month", "head of a column: price of a plan"),
                lambda row: "–" if row.monthly_price_microusd is None else words.money(row.monthly_price_microusd),
                lambda row: None if row.monthly_price_microusd is None else row.monthly_price_microusd / _DOLLAR,
                unit="USD",
                ems=6.5,
            ),
            dollars(tr("Session holds", "head of a column: dollars"), "session_budget_microusd", 8),
            dollars(tr("Week holds", "head of a column: dollars"), "weekly_budget_microusd", 8),
            over(tr("Sessions full"), tr("5-hour windows that would have been full"), "windows"),
            over(tr("Weeks full"), tr("Weeks that would have been full"), "weeks"),
            over(tr("Days held up"), tr("Days on which a window would have been full"), "days"),
            dollars(
                tr("Beyond it", "head of a column: dollars beyond what a plan holds"),
                "beyond_microusd",
                7,
                tr("Used while a window would have been full, at API prices"),
            ),
            Column(
                "",
                lambda row: enough if row.enough else not_always,
                lambda row: enough if row.enough else not_always,
                is_number=False,
                ems=7,
            ),
        )

    @Slot(str)
    def _choose_range(self, name: str) -> None:
        self.days.chart.show_all()
        super()._choose_range(name)

    # What is asked, and shown

    def question(self) -> Question[Savings]:
        """Months, days and plans."""
        return questions.savings(self.range)

    def has_nothing(self, figures: Savings) -> bool:
        """Whether there was never any use."""
        return not any(month.cost_microusd for month in figures.months)

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self.months.show_theme()
        self.days.show_theme()
        self.table.set_theme(self.context.theme)

    def show_figures(self, figures: Savings) -> None:
        """Show all of it."""
        self._show_facts(figures)
        self._show_months(figures)
        self._show_days(figures)
        self._model.show_rows(figures.comparisons, self._columns())
        self.table.fit_rows(6)
        basis = tr("Budgets are the plans' defaults: sync, and the comparison goes by what Claude shows you.")
        if figures.is_learnt:
            basis = tr("Budgets are corrected by what your syncs taught.")
        self._basis.setText(basis)

    def _show_facts(self, figures: Savings) -> None:
        words, facts, month = self.context.words, self._facts, figures.this_month
        at_least = tr("at least", "below a number") if month.unfinished else ""
        facts["used"].say(words.money(month.cost_microusd), at_least)
        price = figures.monthly_price_microusd
        plan = self._titles.get(figures.plan, figures.plan)
        if price is None:
            facts["paid"].say("–", tr("Say in Settings what you pay a month."))
            for key in ("saved", "so_far"):
                facts[key].say("–")
            return
        facts["paid"].say(words.money(price), tr("a month for {plan}", "dollars", plan=plan))
        saved = month.saved_microusd or 0
        factor = words.number(month.cost_microusd / price, 1) if price else ""
        times = tr("{factor} times what you pay", "such as: 4.1 times", factor=factor) if price else ""
        facts["saved"].say(_signed(saved, words.money), times, "green" if saved > 0 else "sub")
        whole = sum(one.saved_microusd or 0 for one in figures.months)
        facts["so_far"].say(_signed(whole, words.money), tr("in %n month(s) with use", "", len(figures.months)))

    def _show_months(self, figures: Savings) -> None:
        edges = [day_edge(month.first, self.context.words.zone) for month in figures.months]
        edges.append(day_edge(first_of_next_month(figures.this_month.first), self.context.words.zone))
        values = tuple(month.cost_microusd / _DOLLAR for month in figures.months)
        price = figures.monthly_price_microusd
        amount = "" if price is None else self.context.words.money(price)
        monthly = tr("your plan, {amount} a month", "a line in a chart", amount=amount)
        self._show_bars(self.months, edges, values, figures.monthly_price_microusd, monthly, figures.as_of)

    def _show_days(self, figures: Savings) -> None:
        if not any(day.cost_microusd for day in figures.days):
            self.days.show_nothing(tr("Nothing used in this range"), "")
            return
        days: list[date] = [day.day for day in figures.days]
        edges = [day_edge(day, self.context.words.zone) for day in (*days, days[-1] + timedelta(days=1))]
        priced = [day.price_microusd for day in figures.days if day.price_microusd is not None]
        price = sum(priced) // len(priced) if priced else None
        values = tuple(day.cost_microusd / _DOLLAR for day in figures.days)
        amount = "" if price is None else self.context.words.money(price)
        daily = tr("your plan, {amount} a day", "a line in a chart", amount=amount)
        self._show_bars(self.days, edges, values, price, daily, figures.as_of)

    def _show_bars(
        self, card: ChartCard, edges: list[int], values: tuple[float, ...], price: int | None, paid: str, now: int
    ) -> None:
        words, unit = self.context.words, UNITS["microusd"]
        rule = None if price is None else (price / _DOLLAR, paid)
        layer = Layer("api", tr("API price"), self.context.palette.series(0), values)
        card.show_bars(
            edges, [layer], unit.said(words), unit.ticked(words), tr(unit.column), now=now, rule=rule, with_legend=False
        )


def _signed(microusd: int, money: object) -> str:
    said = money(abs(microusd))  # type: ignore[operator]
    return f"−{said}" if microusd < 0 else said


PAGE = SavingsPage
