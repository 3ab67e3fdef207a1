"""All about one session: sums, a timeline, its models, and what Claude Code itself says of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mytokentracker.charts import economics
from mytokentracker.charts.cards import note
from mytokentracker.charts.columns import Column
from mytokentracker.charts.context import Context
from mytokentracker.charts.facts import Facts
from mytokentracker.charts.named_column import named
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.speaking import GROUP
from mytokentracker.charts.tables import Table
from mytokentracker.charts.units import UNITS
from mytokentracker.charts.words import estimates, from_to, pair
from mytokentracker.core import text
from mytokentracker.core.figures.timeline import Moment
from mytokentracker.core.reconciliation import Line, Reconciliation
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.figures.sessions import Detail
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label

_BINS = 60
_LEAST_BIN_SECONDS = 60
_DOLLAR = 1_000_000


class SessionDetail(QFrame):
    """closed: the person wants the list alone. compared: Claude Code's own count is asked for."""

    accessible_role = GROUP

    closed = Signal()
    compared = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Without its parts: `build` makes them."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._context = context
        self.session: str | None = None
        em = themes.base_pixels(parent.font())
        self.setMinimumWidth(em * 25)
        around = QVBoxLayout(self)
        around.setContentsMargins(2, 2, 2, 2)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # What is in it takes the focus, and the keys that scroll come from there.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.addWidget(scroll)
        inner = QWidget(scroll)
        scroll.setWidget(inner)
        self._rows = rows = QVBoxLayout(inner)
        rows.setContentsMargins(round(em * 1.2), round(em * 0.9), round(em * 1.2), round(em * 1.0))
        rows.setSpacing(round(em * 0.7))
        self._inner = inner

    def build(self) -> Iterator[None]:
        """Head and facts, the timeline, and the tables; see Page.build."""
        context, inner, rows = self._context, self._inner, self._rows
        self._build_head(inner)
        self._build_facts(inner)
        yield
        self.chart = BarChart(context.theme, context.words, inner)
        self.chart.setFixedHeight(themes.base_pixels(self.font()) * 13)
        self.chart.setAccessibleName(tr("Timeline of the session"))
        rows.addWidget(self._title(tr("Cost over time"), inner))
        rows.addWidget(self.chart)
        yield
        rows.addWidget(self._title(tr("Models"), inner))
        self.table = Table(context.theme, tr("Models of the session"), inner)
        self._models = Rows(self._columns(), lambda row: row[0], self.table)
        self.table.setModel(self._models)
        rows.addWidget(self.table)
        self._build_comparison(inner)
        rows.addWidget(note(estimates(), inner))
        rows.addStretch(1)

    def _title(self, words: str, parent: QWidget) -> QWidget:
        made = label(parent, "text", 1.0, QFont.Weight.DemiBold)
        made.setText(words)
        return made

    def _build_head(self, inner: QWidget) -> None:
        row = QHBoxLayout()
        self._name = label(inner, "text", 1.15, QFont.Weight.DemiBold)
        close = QPushButton(tr("Close", "button: leave a session's detail"), inner)
        close.setProperty("kind", "quiet")
        close.setToolTip(tr("Back to the list alone (Escape)"))
        close.clicked.connect(self.closed)
        row.addWidget(self._name, 1)
        row.addWidget(close)
        self._rows.addLayout(row)
        self._about = note("", inner)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(self._about)

    def _build_facts(self, inner: QWidget) -> None:
        names = {
            "cost": tr("At API prices"),
            "plan": tr("Of your plan", "which part of its price"),
            "active": tr("Active", "how long was worked"),
            "tokens": tr("Tokens"),
            "responses": tr("Responses"),
            "subagents": tr("Subagents"),
        }
        self.facts = Facts(names, inner, 3, 1.2)
        self._rows.addWidget(self.facts)

    def _build_comparison(self, inner: QWidget) -> None:
        self._compare = QPushButton(tr("Compare with Claude Code's own count"), inner)
        self._compare.clicked.connect(self._ask_comparison)
        self._rows.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeft)
        self.comparison = Table(self._context.theme, tr("Our count beside Claude Code's"), inner)
        self._lines = Rows(self._line_columns(), lambda line: line.name, self.comparison)
        self.comparison.setModel(self._lines)
        self._rows.addWidget(self.comparison)
        self.reasons = note("", inner)
        self._rows.addWidget(self.reasons)

    def _columns(self) -> tuple[Column, ...]:
        words, palette = self._context.words, self._context.palette
        first = named("model", tr("Model"), lambda row: row[0], words, palette)
        return (first, *economics.columns(words, palette, lambda row: row[1], brief=True))

    def _line_columns(self) -> tuple[Column, ...]:
        words = self._context.words

        def name(line: Line) -> str:
            return tr("Cost") if line.name == "cost" else words.name("kind", line.name.replace(" ", "_"))

        def said(line: Line, value: int | None) -> str:
            if value is None:
                return "–"
            return words.exact_money(value) if line.name == "cost" else words.number(value)

        return (
            Column(
                tr("Count", "head of a column"),
                name,
                lambda line: line.name,
                is_number=False,
                is_name=True,
            ),
            Column(
                tr("Ours", "head of a column: our number beside Claude's"),
                lambda line: said(line, line.ours),
                lambda line: line.ours,
                ems=8,
            ),
            Column(
                tr("Claude Code's", "its count"), lambda line: said(line, line.client), lambda line: line.client, ems=8
            ),
        )

    def set_theme(self) -> None:
        """Take the colours that hold now."""
        self.chart.set_theme(self._context.theme)
        self.chart.set_words(self._context.words)
        for table in (self.table, self.comparison):
            table.set_theme(self._context.theme)

    def show_detail(self, detail: Detail) -> None:
        """Show this session."""
        words = self._context.words
        if detail.session != self.session:
            self.session = detail.session
            self.chart.show_all()
            self._forget_comparison()
        totals = detail.used.totals
        self._name.setText(words.name("project", detail.project))
        self.setAccessibleName(tr("Session in {project}", project=words.name("project", detail.project)))
        times = ""
        if detail.started_at is not None and detail.ended_at is not None:
            times = from_to(words.stamp(detail.started_at), words.stamp(detail.ended_at)) + "\n"
        self._about.setText(f"{times}{detail.session}")
        self.facts["cost"].say(words.money(totals.cost_microusd))
        subscription = detail.subscription_microusd
        share_of_plan = "–" if subscription is None else words.money(subscription)
        self.facts["plan"].say(share_of_plan, tr("by its share of each month"))
        whole = ""
        if detail.started_at is not None:
            span = text.duration((detail.ended_at or 0) - detail.started_at)
            whole = tr("within {duration}", "from its beginning to its end", duration=span)
        self.facts["active"].say(text.duration(detail.active_seconds), whole)
        more = tr("at least", "below a number") if totals.unfinished else ""
        self.facts["tokens"].say(words.tokens(totals.tokens.total), more)
        self.facts["responses"].say(words.number(totals.responses))
        agents = detail.subagents.totals
        self.facts["subagents"].say(words.share(detail.subagents.share), tr("%n response(s)", "", agents.responses))
        self._show_timeline(detail.timeline)
        self._models.show_rows(detail.models, self._columns())
        self.table.fit_rows(8)

    def _show_timeline(self, timeline: Sequence[Moment]) -> None:
        words, palette = self._context.words, self._context.palette
        edges, sums = binned(timeline)
        layers = []
        for model, subagent in sorted(sums, key=lambda key: (-sum(sums[key]), key)):
            name = words.name("model", model)
            if subagent:
                name = tr("{model} (subagents)", model=name)
            colour = palette.colour("model", model)
            layers.append(Layer(f"{model}/{subagent}", name, colour, tuple(sums[model, subagent])))
        cost = UNITS["microusd"]
        self.chart.show_bars(edges, layers, cost.said(words), cost.ticked(words))
        self.chart.describe("; ".join(pair(one.name, cost.said(words)(sum(one.values))) for one in layers))

    # What Claude Code says

    def _forget_comparison(self) -> None:
        self._compare.setEnabled(True)
        self._compare.show()
        self.comparison.hide()
        self.reasons.setText("")

    def _ask_comparison(self) -> None:
        if self.session is not None:
            self._compare.setEnabled(False)
            self.reasons.setText(tr("Reading the transcript…"))
            self.compared.emit(self.session)

    def show_comparison(self, found: Reconciliation) -> None:
        """Show both counts and why they differ."""
        self._lines.show_rows((*found.tokens, found.cost), self._line_columns())
        self.comparison.fit_rows(6)
        self.comparison.show()
        self._compare.hide()
        said = [tr(reason) for reason in found.reasons]
        if found.statusline_cost_microusd is not None:
            amount = self._context.words.money(found.statusline_cost_microusd)
            said.insert(0, tr("The status line last said {amount}.", amount=amount))
        self.reasons.setText("\n".join(said) or tr("Both are the same."))

    def show_no_comparison(self, problem: Problem) -> None:
        """Say why there is none."""
        self._compare.setEnabled(True)
        self.reasons.setText("\n".join(filter(None, (tr(problem.title), tr(problem.hint)))))


def binned(timeline: Sequence[Moment]) -> tuple[list[float], dict[tuple[str, bool], list[float]]]:
    """A timeline in bins of equal length: edges in UTC seconds, and dollars by model and whether subagents used it."""
    dated = [(moment.at, moment) for moment in timeline if moment.at is not None]
    since = dated[0][0] if dated else 0
    until = dated[-1][0] + 1 if dated else 1
    step = max((until - since) / _BINS, _LEAST_BIN_SECONDS)
    count = max(1, -int(-(until - since) // step))
    sums: dict[tuple[str, bool], list[float]] = {}
    for at, moment in dated:
        values = sums.setdefault((moment.model, moment.subagent), [0.0] * count)
        values[min(int((at - since) / step), count - 1)] += moment.totals.cost_microusd / _DOLLAR
    return [since + number * step for number in range(count + 1)], sums
