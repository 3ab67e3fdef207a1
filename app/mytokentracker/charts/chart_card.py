"""A card with a stacked bar chart, its legend, and what it says when there is nothing to draw."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from mytokentracker.charts.cards import Card
from mytokentracker.charts.context import Context
from mytokentracker.charts.export import Cell, Picture, Table, iso
from mytokentracker.charts.legend import Entry, Legend
from mytokentracker.charts.notice import Notice
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.markers import Mark
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.charts.words import estimates, pair
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label


class ChartCard(Card):
    """picked: the key of a layer that was clicked, None for all the others. wider_asked: see `show_nothing`."""

    picked = Signal(object)
    wider_asked = Signal()

    def __init__(self, title: str, context: Context, parent: QWidget, name: str, ems: float = 15) -> None:
        """name: how exported files are called. ems: how high the chart is at least."""
        super().__init__(title, context.theme, parent)
        self._context = context
        em = themes.base_pixels(parent.font())
        self.legend = Legend(context.theme, self)
        self.rows.addWidget(self.legend)
        self._stack = QStackedWidget(self)
        self.chart = BarChart(context.theme, context.words, self._stack)
        self.chart.setMinimumHeight(round(em * ems))
        self.chart.setAccessibleName(title)
        self.chart.describe(tr("Nothing yet", "a chart without figures"))
        self._nothing = Notice(context.theme, self._stack)
        self._nothing.button_pressed.connect(self.wider_asked)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self._nothing)
        self.rows.addWidget(self._stack, 1)
        self.legend.hidden_changed.connect(self.chart.hide_layers)
        self.chart.picked.connect(self.picked)
        self._entries: tuple[Entry, ...] = ()
        self._unit = ""
        self._rule = label(self, "sub", 0.92)
        self.add_beside_title(self._rule)
        self._rule.hide()
        self.offer(self._table, self._picture, name)

    def show_bars(  # noqa: PLR0913 - a chart is all of this
        self,
        edges: Sequence[int],
        layers: Sequence[Layer],
        said: Callable[[float], str],
        ticked: Ticked,
        unit: str,
        *,
        marks: Sequence[Mark] = (),
        now: int | None = None,
        rule: tuple[float, str] | None = None,
        with_legend: bool = True,
        limits: tuple[float, float] | None = None,
    ) -> None:
        """Show these. unit: what the values are, for the head of exported columns. See BarChart.show_bars.

        rule: a height that is marked, and what it is. limits: how far out the zoom goes.
        """
        self._unit = unit
        totals = [said(sum(layer.values)) for layer in layers]
        self._entries = tuple(
            Entry(layer.key, layer.name, layer.colour, total) for layer, total in zip(layers, totals, strict=True)
        )
        self.legend.show_entries(self._entries, self._context.theme)
        self.legend.setVisible(with_legend and bool(layers))
        self.chart.show_bars(
            edges, layers, said, ticked, marks=marks, now=now, rule=None if rule is None else rule[0], limits=limits
        )
        self._rule.setText("" if rule is None else f"╌╌ {rule[1]}")
        self._rule.setVisible(rule is not None)
        self.chart.hide_layers(self.legend.hidden)
        said_all = "; ".join(pair(entry.name, entry.amount) for entry in self._entries)
        self.chart.describe(
            tr("{values}. Left and right read it bin by bin, plus and minus zoom.", values=said_all) if said_all else ""
        )
        self._stack.setCurrentIndex(0)

    def show_nothing(self, title: str, hint: str, button: str = "") -> None:
        """Say that there is nothing to draw. button: asks for a wider range."""
        self.legend.hide()
        self._nothing.say_empty(title, hint, button)
        self._stack.setCurrentIndex(1)

    def show_theme(self) -> None:
        """Take the colours and words that hold now."""
        self.theme = self._context.theme
        self.chart.set_theme(self._context.theme)
        self.chart.set_words(self._context.words)
        self._nothing.set_theme(self._context.theme)

    def add_below(self, words: QLabel) -> None:
        """Put a line below the chart."""
        self.rows.addWidget(words)

    def _picture(self) -> Picture:
        rule = f"   {self._rule.text()}" if self._rule.text() else ""
        return Picture(self.title.text() + rule, self._entries, self.chart, estimates())

    def _table(self) -> Table:
        edges, layers = self.chart.bins
        header = (
            tr("from", "head of exported values: when a bin begins"),
            tr("until", "head of exported values: when a bin ends"),
            *(f"{layer.name} ({self._unit})" for layer in layers),
        )
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (iso(since), iso(until), *(layer.values[number] for layer in layers))
            for number, (since, until) in enumerate(pairwise(edges))
        )
        return Table(header, rows)
