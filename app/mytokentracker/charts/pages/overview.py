"""The page "Overview": the windows, the live usage chart, and what there was of late."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.glance import GlanceCard
from mytokentracker.charts.marks import marks
from mytokentracker.charts.page import Page
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.donut import Slice
from mytokentracker.charts.questions import OverviewFigures
from mytokentracker.charts.ranges import below_total, nothing_used, range_control
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.shares import Shares
from mytokentracker.charts.units import UNITS, Unit, unit_titles
from mytokentracker.charts.use_chart import layers_of, show_use
from mytokentracker.charts.window_words import bar, further, outlook
from mytokentracker.core import text
from mytokentracker.core.figures.ranges import Range
from mytokentracker.core.records import Problem, Totals
from mytokentracker.core.translating import tr, tr_later, tr_noop
from mytokentracker.figures.overview import Choice, Overview
from mytokentracker.look.bars import WindowBar


class OverviewPage(Page[OverviewFigures]):
    """The first page that people see."""

    name = "overview"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """With what was chosen the last time."""
        super().__init__(context, parent)
        self._range = self.chosen("range", "24h", questions.RANGES)
        self._by = self.chosen("by", "model", questions.BY)
        self._unit = self.chosen("unit", "microusd", tuple(UNITS))
        self._zoom: tuple[int, int] | None = None
        self._only: tuple[str, str] | None = None
        self._limits = (0.0, 1.0)

    def build(self) -> Iterator[None]:
        """The windows, the chart, and below it shares and sums."""
        windows = Columns(self.contents, self.em * 24, self.gap)
        self._windows = tuple(self._window_card(windows, name) for name in ("session", "weekly"))
        self._further = note("", self.contents)
        self.rows.addWidget(windows)
        self.rows.addWidget(self._further)
        yield
        self._build_chart()
        self.rows.addWidget(self.usage, 3)
        yield
        below = Columns(self.contents, self.em * 27, self.gap)
        self._build_shares(below)
        self._glance = GlanceCard(self.context, below)
        below.add(self._glance)
        self.rows.addWidget(below, 1)

    def _window_card(self, columns: Columns, name: str) -> tuple[WindowBar, QLabel]:
        card = self.bare_card(text.window_title(name))
        window_bar = WindowBar(self.context.theme, card)
        pace = note("", card)
        card.rows.addWidget(window_bar)
        card.rows.addWidget(pace)
        columns.add(card)
        return window_bar, pace

    def _build_chart(self) -> None:
        self.usage = card = ChartCard(tr("Usage"), self.context, self.contents, "usage")
        self._chip = QPushButton(card)
        self._chip.setProperty("kind", "chip")
        self._chip.clicked.connect(self._leave)
        self._chip.hide()
        card.add_beside_title(self._chip)
        by = (("model", tr("Model")), ("project", tr("Project")), ("kind", tr("Kind", "of tokens")))
        self._by_control = Segmented(tr("Stacked by", "of a chart"), by, self._by, card)
        self._unit_control = Segmented(tr("Unit"), unit_titles(), self._unit, card)
        self._range_control = range_control(self._range, card)
        for control, takes in (
            (self._by_control, self._choose_by),
            (self._unit_control, self._choose_unit),
            (self._range_control, self._choose_range),
        ):
            control.chosen.connect(takes)
            card.add_control(control)
        self._beyond = note("", card)
        self._beyond.hide()
        card.add_below(self._beyond)
        card.picked.connect(self._picked)
        card.wider_asked.connect(self.show_all)
        card.chart.zoomed.connect(self._zoomed)
        card.chart.reset_asked.connect(self._all_of_it)

    def _build_shares(self, columns: Columns) -> None:
        self._share_card = Card(tr("Share"), self.context.theme, columns)
        self._shares = Shares(tr("Shares of the usage"), self.context.theme, self._share_card)
        self._shares.picked.connect(self._picked)
        self._share_card.rows.addWidget(self._shares, 1)
        columns.add(self._share_card)

    # What was chosen

    @Slot(str)
    def _choose_by(self, by: str) -> None:
        self._by = by
        self.choose("by", by)
        self.usage.legend.forget()
        self._by_control.show_value(by)
        self.asked.emit()

    @Slot(str)
    def _choose_unit(self, name: str) -> None:
        self._unit = name
        self.choose("unit", name)
        self.asked.emit()

    @Slot(str)
    def _choose_range(self, name: str) -> None:
        self._range, self._zoom = name, None
        self.choose("range", name)
        self._range_control.show_value(name)
        self.asked.emit()

    @Slot()
    def show_all(self) -> None:
        """Leave the filter and the zoom, and take the widest range."""
        if self._only is not None:
            self._leave()
        self._choose_range("all")

    @Slot(float, float)
    def _zoomed(self, since: float, until: float) -> None:
        self._zoom = (int(since), int(until))
        self._range_control.show_value(None)
        self.asked.emit()

    @Slot()
    def _all_of_it(self) -> None:
        if self._zoom is not None:
            self._choose_range(self._range)

    @Slot(object)
    def _picked(self, key: str | None) -> None:
        """A click narrows the chart to one model or project, and shows what that is made of."""
        if key is None or self._by == "kind":
            return
        self._only = (self._by, key)
        self._choose_by("project" if self._by == "model" else "model")

    @Slot()
    def _leave(self) -> None:
        """What the chip offers: first out of the filter, then out of the zoom."""
        if self._only is not None:
            by, self._only = self._only[0], None
            self._choose_by(by)
        else:
            self._all_of_it()

    def escape(self) -> bool:
        """Leave the filter, or the zoom."""
        if self._only is None and self._zoom is None:
            return False
        self._leave()
        return True

    # What is asked, and shown

    def question(self) -> Question[OverviewFigures]:
        """The windows now, and the chart as it was chosen."""
        shown = UNITS[self._unit]
        chosen = Range(self._range, first_weekday=self.context.words.first_weekday)
        if self._zoom is not None:
            chosen = Range("custom", *self._zoom, first_weekday=self.context.words.first_weekday)
        by, key = self._only or ("", "")
        return questions.overview(
            Choice(
                chosen,
                self._by,
                shown.name,
                shown.window,
                projects=(key,) if by == "project" else None,
                models=(key,) if by == "model" else None,
            )
        )

    def has_nothing(self, figures: OverviewFigures) -> bool:
        """Whether there was never any use."""
        return figures.is_empty

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self.usage.show_theme()
        self._shares.set_theme(self.context.theme)
        for window_bar, _pace in self._windows:
            window_bar.set_theme(self.context.theme)

    def show_figures(self, figures: OverviewFigures) -> None:
        """Show all of it."""
        snapshot, words = figures.snapshot, self.context.words
        for (window_bar, pace), window in zip(self._windows, snapshot.windows, strict=True):
            window_bar.show_bar(bar(snapshot, window, words))
            pace.setText(outlook(snapshot, window, words))
        self._further.setText("   ·   ".join(further(one, snapshot.as_of, words) for one in snapshot.further))
        self._further.setVisible(bool(snapshot.further))
        problems = snapshot.problems if snapshot.plan_chosen else (_no_plan(snapshot.plan.title), *snapshot.problems)
        self._problems.show_problems(problems)
        self._show_chart(figures)
        self._show_beyond(figures.overview.beyond)
        self._glance.show_glance(figures.overview, snapshot.plan)

    def _show_chart(self, figures: OverviewFigures) -> None:
        page, words = figures.overview, self.context.words
        shown = UNITS[self._unit]
        if any(layer.total > 0 for layer in page.layers):
            edges = page.bins.edges
            if self._zoom is None:
                self._limits = (float(edges[0]), float(edges[-1]))
            marked = marks(page.markers, words)
            show_use(self.usage, page, self.context, shown, marked, self._limits)
        else:
            self._show_nothing()
        self._show_shares(layers_of(page, self.context, shown), shown, page.choice.by)
        self._show_chip(page)

    def _show_nothing(self) -> None:
        nothing = nothing_used(self._range) if self._zoom is None else tr("Nothing used in that time")
        narrowed = self._range != "all" or self._zoom is not None or self._only is not None
        hint = tr("What Claude Code uses appears here by itself.")
        self.usage.show_nothing(nothing, hint, tr("Show all of it") if narrowed else "")

    def _show_shares(self, layers: list[Layer], shown: Unit, by: str) -> None:
        words = self.context.words
        sums = [(layer, sum(layer.values)) for layer in layers]
        whole = sum(value for _, value in sums)
        brief = shown.brief(words)
        slices = [
            (
                Slice(layer.key, layer.name, layer.colour, value, brief(value)),
                words.share(value / whole if whole else 0),
            )
            for layer, value in sorted(sums, key=lambda one: (one[0].key is None, -one[1]))
        ]
        titles = {
            "model": tr("Share by model"),
            "project": tr("Share by project"),
            "kind": tr("Share by kind of token"),
        }
        self._share_card.set_title(titles[by])
        below = (
            tr("in this zoom", "below a sum: what is seen of the chart")
            if self._zoom is not None
            else below_total(self._range)
        )
        self._shares.show_slices(slices, brief(whole), below)

    def _show_beyond(self, beyond: Totals) -> None:
        words = self.context.words
        cost = words.money(beyond.cost_microusd)
        said = tr(
            "Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.",
            "",
            beyond.responses,
            cost=cost,
        )
        self._beyond.setText(said)
        self._beyond.setVisible(bool(beyond.responses))

    def _show_chip(self, page: Overview) -> None:
        words = self.context.words
        if self._only is not None:
            self._chip.setText(
                tr("Only {name}  ×", "a model or project; × takes the filter away", name=words.name(*self._only))
            )
            self._chip.setToolTip(tr("Show all again (Escape)"))
        elif self._zoom is not None:
            edges = page.bins.edges
            self._chip.setText(f"{words.span(edges[0], edges[-1])}  ×")
            self._chip.setToolTip(tr("Leave the zoom (double click in the chart, or Escape)"))
        self._chip.setVisible(self._only is not None or self._zoom is not None)


def _no_plan(assumed: str) -> Problem:
    return Problem(
        tr_later("No plan chosen: {plan} is assumed", plan=assumed),
        tr_noop("Choose yours in Settings; the bars are of what it holds."),
    )


PAGE = OverviewPage
