"""The page "Trends": weeks, the year's calendar, the hours of the week, and how long people kept at it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.export import Picture, Table
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.page import Page
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.heat_map import Cell, HeatMap
from mytokentracker.charts.plots.readout import Readout
from mytokentracker.charts.plots.readout import Row as Said
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.units import UNITS, Unit, unit_titles
from mytokentracker.charts.words import at_least, estimates
from mytokentracker.core import text
from mytokentracker.core.figures.quarters import HOURS, Use
from mytokentracker.core.figures.ranges import day_edge
from mytokentracker.core.translating import tr
from mytokentracker.figures.trends import Day, Trends

_UNITS = ("microusd", "tokens")
_DOLLAR = 1_000_000
# The busiest cells would make all others pale: this share of them is as strong as can be.
_STRONGEST = 0.05


class TrendsPage(Page[Trends]):
    """How use goes over weeks, days and hours."""

    name = "trends"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """With what was chosen the last time."""
        super().__init__(context, parent)
        self._unit = self.chosen("unit", "microusd", _UNITS)

    def build(self) -> Iterator[None]:
        """Facts, weeks and hours, and the year."""
        unit = Segmented(tr("Unit"), unit_titles(("tokens", "microusd")), self._unit, self)
        unit.chosen.connect(self._choose_unit)
        self.add_head(unit)
        self._build_facts()
        yield
        middle = Columns(self.contents, self.em * 28, self.gap)
        self.weeks = ChartCard(tr("Week by week"), self.context, middle, "weeks", ems=13)
        middle.add(self.weeks)
        yield
        self.hours, card = self._heat_card(
            tr("Hours of the week"), "hours", self.em * 1.8, square=False, table=self._hours_table
        )
        middle.add(card)
        self.rows.addWidget(middle, 1)
        self.days, card = self._heat_card(
            tr("The last year"), "days", self.em * 1.4, square=True, table=self._days_table
        )
        self.rows.addWidget(card)
        self.rows.addWidget(note(estimates(), self.contents))

    def _build_facts(self) -> None:
        names = {
            "week": tr("This week"),
            "streak": tr("Days in a row now"),
            "longest": tr("Longest row of days"),
            "work": tr("Longest stretch of work"),
        }
        card, self._facts = self.facts_card(names)
        self.rows.addWidget(card)

    def _heat_card(
        self, title: str, name: str, largest: float, *, square: bool, table: Callable[[], Table]
    ) -> tuple[HeatMap, Card]:
        card = self.card(title)
        heat = HeatMap(self.context.theme, card, largest, square=square)
        heat.setAccessibleName(title)
        card.rows.addWidget(heat, 1)
        card.offer(table, lambda: Picture(title, (), heat, estimates()), name)
        return heat, card

    @Slot(str)
    def _choose_unit(self, name: str) -> None:
        self._unit = name
        self.choose("unit", name)
        self.redraw()

    # What is asked, and shown

    def question(self) -> Question[Trends]:
        """All of it: no range to choose."""
        return questions.trends(self.context.words.first_weekday)

    def has_nothing(self, figures: Trends) -> bool:
        """Whether there was never any use."""
        return figures.longest_streak is None

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self.weeks.show_theme()
        for heat in (self.hours, self.days):
            heat.set_theme(self.context.theme)

    def show_figures(self, figures: Trends) -> None:
        """Show all of it."""
        self._shown = figures
        self._show_facts(figures)
        self._show_weeks(figures)
        self._show_hours(figures)
        self._show_days(figures)

    def _value(self, use: Use) -> float:
        return use.cost_microusd / _DOLLAR if self._unit == "microusd" else use.tokens

    def _said(self, use: Use) -> str:
        words = self.context.words
        if self._unit == "tokens":
            return words.some_tokens(use.tokens, use.unfinished, exact=True)
        return UNITS[self._unit].said(words)(self._value(use))

    def _readout(self, title: str, use: Use) -> Readout:
        words = self.context.words
        if not use.responses:
            return Readout(title, (Said(tr("Nothing used"), "", faint=True),))
        tokens = words.number(use.tokens)
        return Readout(
            title,
            (
                Said(tr("Worth", "what was used, at API prices"), words.exact_money(use.cost_microusd)),
                Said(tr("Tokens"), at_least(tokens) if use.unfinished else tokens),
                Said(tr("Responses"), words.number(use.responses)),
            ),
        )

    def _show_facts(self, figures: Trends) -> None:
        words, facts = self.context.words, self._facts
        this, before = figures.weeks[-1].use, figures.week_before_so_far
        change = ""
        if self._value(before):
            by = words.signed_percent(100 * (self._value(this) / self._value(before) - 1))
            change = tr("{change} on last week so far", "such as: +12 %", change=by)
        short = UNITS[self._unit].brief(words)(self._value(this))
        if this.unfinished and self._unit == "tokens":
            short = at_least(short)
        facts["week"].say(short, change or tr("Nothing by this time last week"))
        now, longest, work = figures.current_streak, figures.longest_streak, figures.longest_work
        since = "" if now is None else tr("since {date}", "a row of days", date=words.day(now.first))
        facts["streak"].say(tr("%n day(s)", "", 0 if now is None else now.days), since)
        if longest is not None:
            until = tr("until {date}", "a row of days", date=words.day(longest.last, year=True))
            facts["longest"].say(tr("%n day(s)", "", longest.days), until)
        if work is not None:
            on = tr("on {date}, hardly a break", "a stretch of work", date=words.date(work.since))
            facts["work"].say(text.duration(work.seconds), on)

    def _show_weeks(self, figures: Trends) -> None:
        words, zone = self.context.words, self.context.words.zone
        unit: Unit = UNITS[self._unit]
        edges = [day_edge(week.first, zone) for week in figures.weeks]
        edges.append(day_edge(figures.weeks[-1].first + timedelta(weeks=1), zone))
        values = tuple(self._value(week.use) for week in figures.weeks)
        layer = Layer("week", tr(unit.title), self.context.palette.series(0), values)
        self.weeks.show_bars(
            edges, [layer], unit.said(words), unit.ticked(words), tr(unit.column), now=figures.as_of, with_legend=False
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
            title = tr(
                "{weekday} {since} – {until}",
                "Thu 15:00 – 16:00",
                weekday=words.weekday(day),
                since=words.hour(hour),
                until=words.hour((hour + 1) % HOURS),
            )
            readout = self._readout(title, use)
            if not use.responses:
                return readout
            mean = UNITS[self._unit].said(words)(means[day][hour])
            return Readout(title, (Said(tr("On average"), mean), *readout.rows))

        above = [(hour, words.hour(hour)) for hour in range(0, HOURS, 3)]
        before = [(row, words.weekday(day)) for row, day in enumerate(order)]
        busiest = max(cells, key=lambda cell: means[order[cell.row]][cell.column])
        self.hours.show_cells(
            cells,
            above,
            before,
            tr("Busiest: {hour}", "an hour of the week and what was used", hour=say(busiest).spoken),
            say,
        )

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

        before = [(row, words.weekday((words.first_weekday + row) % 7)) for row in (0, 2, 4)]
        busiest: Day = max(days, key=lambda day: self._value(day.use))
        used = sum(1 for day in days if day.use.responses)
        said = tr(
            "Work on {used} of {all} days. Busiest: {date}, {amount}.",
            used=words.number(used),
            all=words.number(len(days)),
            date=words.day(busiest.day),
            amount=self._said(busiest.use),
        )
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
        heads = (tr("day"), tr("responses"), tr("tokens"), tr("USD at list prices"), tr("unfinished", "responses"))
        return Table(heads, tuple(rows))

    def _hours_table(self) -> Table:
        rows = (
            (self.context.words.weekday(day), hour, use.responses, use.tokens, use.cost_microusd / _DOLLAR)
            for day, hours in enumerate(self._shown.hours)
            for hour, use in enumerate(hours)
        )
        heads = (tr("weekday"), tr("hour"), tr("responses"), tr("tokens"), tr("USD at list prices"))
        return Table(heads, tuple(rows))


def _strongest(values: Sequence[float]) -> float:
    """The value from which on a cell is as strong as can be."""
    used = sorted((value for value in values if value > 0), reverse=True)
    return used[int(len(used) * _STRONGEST)] if used else 1.0


PAGE = TrendsPage
