"""The page "Accuracy": what Claude showed beside what we had computed, who computes best, and what was learnt."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from mytokentracker.charts import line_data, questions
from mytokentracker.charts.accuracy_columns import (
    estimator_name,
    plus_minus,
    reading_columns,
    score_columns,
    weight_columns,
)
from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.columns import Column, data_of
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.export import Table as Data
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.legend import Legend
from mytokentracker.charts.notice import Notice
from mytokentracker.charts.page import Page
from mytokentracker.charts.plots.line_chart import Line, LineChart
from mytokentracker.charts.plots.markers import CHANGE, Mark
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.tables import Table
from mytokentracker.charts.words import pair
from mytokentracker.core import text
from mytokentracker.core.figures.accuracy import Checked, Window
from mytokentracker.core.sync_text import limit_change
from mytokentracker.core.translating import tr
from mytokentracker.figures.accuracy import AccuracyPage as Figures

_WINDOWS = ("session", "weekly")


class AccuracyPage(Page[Figures]):
    """How right we are."""

    name = "accuracy"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """With what was chosen the last time."""
        super().__init__(context, parent)
        self._window = self.chosen("window", "session", _WINDOWS)

    def build(self) -> Iterator[None]:
        """Facts, two charts, what was learnt, and the syncs."""
        windows = tuple((name, text.window_title(name)) for name in _WINDOWS)
        control = Segmented(tr("Window", "of the limits"), windows, self._window, self)
        control.chosen.connect(self._choose_window)
        self.add_head(control)
        self._empty = Notice(self.context.theme, self.contents)
        self._empty.hide()
        self.rows.addWidget(self._empty, 1)
        self._full = QWidget(self.contents)
        rows = QGridLayout(self._full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.gap)
        rows.addWidget(self._facts_card(), 0, 0)
        yield
        charts = Columns(self._full, self.em * 28, self.gap)
        yield from self._build_charts(charts)
        rows.addWidget(charts, 1, 0)
        learnt = Columns(self._full, self.em * 28, self.gap)
        self._build_learnt(learnt)
        rows.addWidget(learnt, 2, 0)
        yield
        rows.addWidget(self._readings_card(), 3, 0)
        self.rows.addWidget(self._full)
        self.rows.addStretch(1)

    def _facts_card(self) -> Card:
        names = {
            "off": tr("Typically off by"),
            "band": tr("Inside the band"),
            "factor": tr("Claude counts", "followed by a factor: × 1.17"),
            "believed": tr("Believed now", "an estimator"),
            "elsewhere": tr("Used elsewhere"),
        }
        card, self._facts = self.facts_card(names, 5, 1.35)
        self._changes = note("", card)
        card.rows.addWidget(self._changes)
        return card

    def _build_charts(self, columns: Columns) -> Iterator[None]:
        theme = self.context.theme
        self._charts: list[tuple[LineChart, Legend]] = []
        for title, name in (
            (tr("Shown by Claude, and computed before"), "predictions"),
            (tr("How far off, over time"), "errors"),
        ):
            card = self.card(title)
            legend = Legend(theme, card, switches=False)
            card.rows.addWidget(legend)
            chart = LineChart(theme, self.context.words, card)
            chart.setMinimumHeight(self.em * 15)
            chart.setAccessibleName(title)
            card.rows.addWidget(chart, 1)
            card.offer(partial(line_data.points, chart), partial(line_data.picture, title, chart), name)
            columns.add(card)
            self._charts.append((chart, legend))
            yield

    def _build_learnt(self, columns: Columns) -> None:
        card = self.card(tr("The five estimators"))
        self._scores = self._table(card, tr("Estimators"), score_columns(self.context.words), lambda row: row.estimator)
        card.rows.addWidget(note(tr("The one with the smallest error of late is believed."), card))
        card.rows.addStretch(1)
        card.offer(lambda: self._data(self._scores), None, "estimators")
        columns.add(card)
        card = self.card(tr("What was learnt"))
        weights = weight_columns(self.context.words)
        self._weights = self._table(card, tr("Learnt factors"), weights, lambda row: row.name)
        learnt = tr(
            "How much of the limit something takes, against its list price. The line holds the truth in about 80 of "
            "100 cases."
        )
        card.rows.addWidget(note(learnt, card))
        card.rows.addStretch(1)
        card.offer(lambda: self._data(self._weights), None, "learnt")
        columns.add(card)

    def _readings_card(self) -> Card:
        card = self.card(tr("Syncs"))
        self._readings = self._table(card, tr("Syncs"), reading_columns(self.context.words), lambda row: row.id)
        card.offer(lambda: self._data(self._readings), None, "syncs")
        return card

    def _table(self, card: Card, what: str, columns: tuple[Column, ...], key: object) -> Table:
        table = Table(self.context.theme, what, card)
        model = Rows(columns, key, table)  # type: ignore[arg-type]
        table.setModel(model)
        card.rows.addWidget(table)
        return table

    # What was chosen

    @Slot(str)
    def _choose_window(self, name: str) -> None:
        self._window = name
        self.choose("window", name)
        self.redraw()

    # What is asked, and shown

    def question(self) -> Question[Figures]:
        """All that the readings say."""
        return questions.accuracy()

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self._empty.set_theme(self.context.theme)
        for chart, _legend in self._charts:
            chart.set_theme(self.context.theme)
            chart.set_words(self.context.words)
        for table in (self._scores, self._weights, self._readings):
            table.set_theme(self.context.theme)

    def show_figures(self, figures: Figures) -> None:
        """Show all of it."""
        found = figures.found
        window = next(one for one in found.windows if one.window == self._window)
        checked = [one for one in found.checked if one.window == self._window]
        self._empty.setVisible(not checked)
        self._full.setVisible(bool(checked))
        if not checked:
            hint = tr(
                "Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says "
                "how well we had known them."
            )
            self._empty.say_empty(tr("Nothing to compare yet"), hint)
            return
        self._show_facts(window)
        changes = [(one, limit_change(one, figures.as_of, self.context.words.zone)) for one in found.changes]
        self._changes.setText("\n".join(said for _, said in changes))
        self._changes.setVisible(bool(changes))
        word = tr("limits changed", "at a mark in a chart")
        marks = [Mark(one.at, CHANGE, word, said) for one, said in changes if one.window == self._window]
        self._show_predictions(list(reversed(checked)), marks)
        self._show_errors(window, marks)
        for table, columns, rows in (
            (self._scores, score_columns(self.context.words), window.scores),
            (self._weights, weight_columns(self.context.words), found.weights),
            (self._readings, reading_columns(self.context.words), checked),
        ):
            model = table.model()
            if isinstance(model, Rows):
                model.show_rows(rows, columns)
            table.fit_rows(12)

    def _show_facts(self, window: Window) -> None:
        words, facts = self.context.words, self._facts
        off = window.typical_error
        typical = "–" if off is None else plus_minus(words.percent(100 * off, 1))
        facts["off"].say(typical, tr("after %n sync(s)", "", window.readings))
        inside, of = window.in_band
        share = words.share(inside / of) if of else "–"
        right = tr(
            "{inside} of {all}; {right} is right",
            "so many of all syncs; right: 80 %",
            inside=words.number(inside),
            all=words.number(of),
            right=words.percent(80),
        )
        facts["band"].say(share, right if of else "")
        factor = window.factor
        band = tr("of dollars over budget")
        if factor.low is not None and factor.high is not None:
            low, high = words.number(factor.low, 2), words.number(factor.high, 2)
            band = tr("between {low} and {high}", low=low, high=high)
        facts["factor"].say(f"× {words.number(factor.factor, 2)}", band)
        facts["believed"].say("–" if factor.estimator is None else estimator_name(factor.estimator))
        facts["elsewhere"].say(words.percent(window.elsewhere_percent), tr("of the last sync"))

    def _show_predictions(self, checked: list[Checked], marks: list[Mark]) -> None:
        palette = self.context.palette
        known = [one for one in checked if one.predicted_percent is not None]
        lines = [
            Line(
                tr("Ours, before", "our number before Claude's was known"),
                palette.series(0),
                tuple(float(one.at) for one in known),
                tuple(one.predicted_percent or 0.0 for one in known),
                lows=tuple(one.low_percent or 0.0 for one in known),
                highs=tuple(one.high_percent or 0.0 for one in known),
            ),
            Line(
                "Claude",
                palette.series(2),
                tuple(float(one.at) for one in checked),
                tuple(one.actual_percent for one in checked),
                dotted=True,
                joined=False,
            ),
        ]
        self._show_lines(0, lines, marks, 20.0)

    def _show_errors(self, window: Window, marks: list[Mark]) -> None:
        palette = self.context.palette
        xs = tuple(float(one.at) for one in window.errors)
        lines = [
            Line(
                tr("Each sync"),
                palette.other,
                xs,
                tuple(100 * abs(one.error) for one in window.errors),
                dotted=True,
                joined=False,
            ),
            Line(
                tr("Typical", "error"),
                palette.series(0),
                xs,
                tuple(100 * one.typical for one in window.errors),
                shaded=True,
            ),
        ]
        self._show_lines(1, lines, marks, 5.0)

    def _show_lines(self, number: int, lines: list[Line], marks: list[Mark], least_top: float) -> None:
        words = self.context.words
        chart, legend = self._charts[number]

        def said(value: float) -> str:
            return words.percent(value, 1)

        chart.show_lines(lines, said, Ticked(words.percent_tick), marks=marks, least_top=least_top)
        legend.show_entries(line_data.entries(chart), self.context.theme)
        newest = "; ".join(pair(line.name, said(line.ys[-1])) for line in lines if line.ys)
        chart.describe(tr("Newest: {values}. Left and right read it, plus and minus zoom.", values=newest))

    def _data(self, table: Table) -> Data:
        model = table.model()
        return data_of(model.columns, model.rows) if isinstance(model, Rows) else Data((), ())


PAGE = AccuracyPage
