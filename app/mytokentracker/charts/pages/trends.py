"""The page "Trends": weeks, the year's calendar, the hours of the week, and how long people kept at it."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.export import Picture, Table
from mytokentracker.charts.facts import Facts
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.page import Page
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.heat_map import Cell, HeatMap
from mytokentracker.charts.plots.readout import Readout
from mytokentracker.charts.plots.readout import Row as Said
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.units import UNITS, Unit
from mytokentracker.charts.words import ESTIMATES
from mytokentracker.core import text
from mytokentracker.core.figures.quarters import HOURS, Use
from mytokentracker.core.figures.ranges import day_edge
from mytokentracker.figures.trends import Day, Trends

_UNITS = ("microusd", "tokens")
_DOLLAR = 1_000_000
# The busiest cells would make all others pale: this share of them is as strong as can be.
_STRONGEST = 0.05


class TrendsPage(Page):
    """How use goes over weeks, days and hours."""

    name = "trends"
    title = "Trends"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Build it once."""
        super().__init__(context, parent)
        self._unit = self.chosen("unit", "microusd", _UNITS)
        unit = Segmented("Unit", tuple((name, UNITS[name].title) for name in ("tokens", "microusd")), self._unit, self)
        unit.chosen.connect(self._choose_unit)
        self.add_head(unit)
        self._build_facts()
        middle = Columns(self.contents, self.em * 28, self.gap)
        self.weeks = ChartCard("Week by week", context, middle, "weeks", ems=13)
        self.weeks.chart.reset_asked.connect(self.weeks.chart.show_all)
        middle.add(self.weeks)
        self.hours, card = self._heat_card(
            "Hours of the week", "hours", self.em * 1.8, square=False, table=self._hours_table
        )
        middle.add(card)
        self.rows.addWidget(middle, 1)
        self.days, card = self._heat_card("The last year", "days", self.em * 1.4, square=True, table=self._days_table)
        self.rows.addWidget(card)
        self.rows.addWidget(note(ESTIMATES, self.contents))

    def _build_facts(self) -> None:
        card = self.card("")
        card.head.hide()
        names = ("This week", "Days in a row now", "Longest row of days", "Longest stretch of work")
        self._facts = Facts(names, card)
        card.rows.addWidget(self._facts)
        self.rows.addWidget(card)

    def _heat_card(
        self, title: str, name: str, largest: float, *, square: bool, table: Callable[[], Table]
    ) -> tuple[HeatMap, Card]:
        card = self.card(title)
        heat = HeatMap(self.context.theme, card, largest, square=square)
        heat.setAccessibleName(title)
        card.rows.addWidget(heat, 1)
        card.offer(table, lambda: Picture(title, (), heat, ESTIMATES), name)
        return heat, card

    @Slot(str)
    def _choose_unit(self, name: str) -> None:
        self._unit = name
        self.choose("unit", name)
        self.redraw()

    # What is asked, and shown

    def question(self) -> Question:
        """All of it: no range to choose."""
        return questions.trends(self.context.words.first_weekday)

    def has_nothing(self, figures: object) -> bool:
        """Whether there was never any use."""
        return isinstance(figures, Trends) and figures.longest_streak is None

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self.weeks.show_theme()
        for heat in (self.hours, self.days):
            heat.set_theme(self.context.theme)

    def show_figures(self, figures: object) -> None:
        """Show all of it."""
        if not isinstance(figures, Trends):
            return
        self._shown = figures
        self._show_facts(figures)
        self._show_weeks(figures)
        self._show_hours(figures)
        self._show_days(figures)

    def _value(self, use: Use) -> float:
        return use.cost_microusd / _DOLLAR if self._unit == "microusd" else use.tokens

    def _said(self, use: Use) -> str:
        said = UNITS[self._unit].said(self.context.words)(self._value(use))
        if self._unit == "tokens":
            said += " tokens"
        return f"at least {said}" if use.unfinished and self._unit == "tokens" else said

    def _readout(self, title: str, use: Use) -> Readout:
        words = self.context.words
        if not use.responses:
            return Readout(title, (Said("Nothing used", "", faint=True),))
        at_least = "at least " if use.unfinished else ""
        return Readout(
            title,
            (
                Said("Worth", words.exact_money(use.cost_microusd)),
                Said("Tokens", at_least + words.number(use.tokens)),
                Said("Responses", words.number(use.responses)),
            ),
        )

    def _show_facts(self, figures: Trends) -> None:
        words, facts = self.context.words, self._facts
        this, before = figures.weeks[-1].use, figures.week_before_so_far
        change = ""
        if self._value(before):
            change = words.signed_percent(100 * (self._value(this) / self._value(before) - 1)) + " on last week so far"
        short = UNITS[self._unit].brief(words)(self._value(this))
        at_least = "at least " if this.unfinished and self._unit == "tokens" else ""
        facts["This week"].say(at_least + short, change or "Nothing by this time last week")
        now, longest, work = figures.current_streak, figures.longest_streak, figures.longest_work
        facts["Days in a row now"].say(
            "0 days" if now is None else words.counted(now.days, "day"),
            "" if now is None else f"since {words.day(now.first)}",
        )
        if longest is not None:
            facts["Longest row of days"].say(
                words.counted(longest.days, "day"), f"until {words.day(longest.last, year=True)}"
            )
        if work is not None:
            facts["Longest stretch of work"].say(
                text.duration(work.seconds), f"on {words.date(work.since)}, hardly a break"
            )

    def _show_weeks(self, figures: Trends) -> None:
        words, zone = self.context.words, self.context.words.zone
        unit: Unit = UNITS[self._unit]
        edges = [day_edge(week.first, zone) for week in figures.weeks]
        edges.append(day_edge(figures.weeks[-1].first + timedelta(weeks=1), zone))
        values = tuple(self._value(week.use) for week in figures.weeks)
        layer = Layer("week", unit.title, self.context.palette.series(0), values)
        self.weeks.show_bars(
            edges, [layer], unit.said(words), unit.ticked(words), unit.column, now=figures.as_of, with_legend=False
        )

    def _show_hours(self, figures: Trends) -> None:
        words, palette = self.context.words, self.context.palette
        order = [(words.first_weekday + number) % 7 for number in range(7)]
        means = [[self._value(use) / max(figures.weekdays[day], 1) for use in figures.hours[day]] for day in range(7)]
        strongest = _strongest([value for day in means for value in day])
        cells = [
            Cell(hour, row, palette.heat(means[day][hour] / strongest))
            for row, day in enumerate(order)
            for hour in range(HOURS)
        ]

        def say(cell: Cell) -> Readout:
            day, hour = order[cell.row], cell.column
            use = figures.hours[day][hour]
            title = f"{text.WEEKDAYS[day]} {words.hour(hour)} – {words.hour((hour + 1) % HOURS)}"
            readout = self._readout(title, use)
            if not use.responses:
                return readout
            mean = UNITS[self._unit].said(words)(means[day][hour])
            return Readout(title, (Said("On average", mean), *readout.rows))

        above = [(hour, words.hour(hour)) for hour in range(0, HOURS, 3)]
        before = [(row, text.WEEKDAYS[day]) for row, day in enumerate(order)]
        busiest = max(cells, key=lambda cell: means[order[cell.row]][cell.column])
        self.hours.show_cells(cells, above, before, f"Busiest: {say(busiest).spoken}", say)

    def _show_days(self, figures: Trends) -> None:
        words, palette = self.context.words, self.context.palette
        days = figures.days
        strongest = _strongest([self._value(day.use) for day in days])
        first = days[0].day
        begin = first - timedelta(days=(first.weekday() - words.first_weekday) % 7)
        cells, above = [], []
        of_day = {}
        for day in days:
            column, row = divmod((day.day - begin).days, 7)
            of_day[column, row] = day
            cells.append(Cell(column, row, palette.heat(self._value(day.use) / strongest), day is days[-1]))
            if day.day.day == 1:
                above.append((column if row == 0 else column + 1, words.month(day.day, year=day.day.month == 1)))

        def say(cell: Cell) -> Readout:
            day = of_day[cell.column, cell.row]
            return self._readout(words.day(day.day, year=True, weekday=True), day.use)

        before = [(row, text.WEEKDAYS[(words.first_weekday + row) % 7]) for row in (0, 2, 4)]
        busiest: Day = max(days, key=lambda day: self._value(day.use))
        used = sum(1 for day in days if day.use.responses)
        said = f"Work on {used} of {len(days)} days. Busiest: {words.day(busiest.day)}, {self._said(busiest.use)}."
        self.days.show_cells(cells, above, before, said, say)

    def _days_table(self) -> Table:
        rows = (
            (
                day.day.isoformat(),
                day.use.responses,
                day.use.tokens,
                day.use.cost_microusd / _DOLLAR,
                day.use.unfinished,
            )
            for day in self._shown.days
        )
        return Table(("day", "responses", "tokens", "USD at list prices", "unfinished"), tuple(rows))

    def _hours_table(self) -> Table:
        rows = (
            (text.WEEKDAYS[day], hour, use.responses, use.tokens, use.cost_microusd / _DOLLAR)
            for day, hours in enumerate(self._shown.hours)
            for hour, use in enumerate(hours)
        )
        return Table(("weekday", "hour", "responses", "tokens", "USD at list prices"), tuple(rows))


def _strongest(values: Sequence[float]) -> float:
    """The value from which on a cell is as strong as can be."""
    used = sorted((value for value in values if value > 0), reverse=True)
    return used[int(len(used) * _STRONGEST)] if used else 1.0


PAGE = TrendsPage
