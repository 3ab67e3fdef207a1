"""What the popup and the small window show: header, bars, pace, chart, today, problems and buttons."""

from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mytokentracker.core import sync_text, text
from mytokentracker.core.records import Plan
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.bars import WindowBar
from mytokentracker.look.boxes import Box, OneLine, ProblemBoxes, label, settle
from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip
from mytokentracker.ui.boxes import ConnectOffer, PlanChoice, ScanProgress
from mytokentracker.ui.further import FurtherBars
from mytokentracker.ui.live_chart import LiveChart
from mytokentracker.ui.machine_choice import MachineChoice
from mytokentracker.ui.update_box import UpdateBox
from mytokentracker.ui.view import Column, View

_SYNC_KEYS = "Ctrl+S"


class SourceDot(QWidget):
    """The small dot before the freshness; full where Claude itself or the person said the numbers, else a ring."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start as a ring."""
        super().__init__(parent)
        self._theme = theme
        self._source = "estimated"
        self.setFixedSize(9, 9)

    def show_source(self, source: str, theme: Theme) -> None:
        """Show where the numbers come from. The words beside it say the same."""
        self._source = source
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.source(self._source))
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._source == "estimated" else colour)
        painter.drawEllipse(QRectF(1, 1, 7, 7))
        painter.end()


class ColumnFace(QWidget):
    """One figure of today: label, value, note."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty; `show_column` fills it."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        self._labels = (
            label(self, "sub", 0.9),
            label(self, "text", 1.1, QFont.Weight.DemiBold),
            label(self, "sub", 0.9),
        )
        for part in self._labels:
            rows.addWidget(part)
        self._shown: Column | None = None

    def show_column(self, column: Column) -> None:
        """Show the figure; what is too long for the column ends in an ellipsis and is whole in the tooltip."""
        self._shown = column
        self.setAccessibleName(f"{column.label}: {column.value}, {column.note}")
        self._elide()

    def _elide(self) -> None:
        if self._shown is None:
            return
        for part, words in zip(self._labels, (self._shown.label, self._shown.value, self._shown.note), strict=True):
            short = part.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
            part.setText(short)
            part.setToolTip(tip(words) if short != words else "")

    def resizeEvent(self, _event: object) -> None:
        """Elide anew for the new width."""
        self._elide()


class Content(QWidget):
    """The face of a snapshot. It only shows and says what was asked for; others act."""

    sync_asked = Signal()
    charts_asked = Signal()
    settings_asked = Signal()
    plan_chosen = Signal(str)
    cancel_asked = Signal()
    connect_asked = Signal()
    offer_declined = Signal()
    height_changed = Signal()
    machine_chosen = Signal(object)

    def __init__(self, theme: Theme, plans: tuple[Plan, ...], looked_in: str, parent: QWidget | None = None) -> None:
        """Build all parts once. looked_in: the sentence that says where transcripts are looked for."""
        super().__init__(parent)
        self._theme = theme
        self._view: View | None = None
        em = themes.base_pixels(self.font())
        self.setFont(themes.font(self.font()))
        self._least_width = max(340, round(em * 27))
        self.setFixedWidth(self._least_width)
        self.rows = QVBoxLayout(self)
        margin = round(em * 1.3)
        self.rows.setContentsMargins(margin, margin, margin, margin)
        self.rows.setSpacing(round(em * 0.95))
        self._build_header(em)
        self._problems = ProblemBoxes(self)
        self._scan = ScanProgress(self)
        self._scan.cancel_asked.connect(self.cancel_asked)
        self._choice = PlanChoice(self, plans, looked_in)
        self._choice.plan_chosen.connect(self.plan_chosen)
        self._empty = Box(self)
        self._empty.say_empty(looked_in)
        self._machines = MachineChoice(self)
        self._machines.chosen.connect(self.machine_chosen)
        self._bars = (WindowBar(theme, self), WindowBar(theme, self))
        self._further = FurtherBars(theme, self)
        self._pace = Box(self)
        self._pace_words = label(self._pace, "text", 1.0, wrap=True)
        self._pace.rows.addWidget(self._pace_words)
        self._news = label(self._pace, "sub", 0.92, wrap=True)
        self._pace.rows.addWidget(self._news)
        self._chart = LiveChart(theme, self)
        self._columns = tuple(ColumnFace(self) for _ in range(3))
        self._today = QWidget(self)
        top = (self._problems, self._scan, self._choice, self._empty, self._machines, *self._bars, self._further)
        for part in (*top, self._pace, self._chart):
            self.rows.addWidget(part)
        columns = QHBoxLayout(self._today)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(round(em * 0.7))
        for column in self._columns:
            columns.addWidget(column, 1)
        self.rows.addWidget(self._today)
        self._build_offers()
        self._build_buttons(em)
        self._plan.setText("MyTokenTracker")
        self._freshness.say(tr(text.READING))
        hidden: tuple[QWidget, ...] = (
            self._choice,
            self._empty,
            *self._bars,
            self._further,
            self._pace,
            self._chart,
            self._today,
            self._offer,
            self.updates,
            self._sync,
        )
        for widget in hidden:
            widget.setVisible(False)
        self.set_theme(theme)
        self._fit()

    def _build_offers(self) -> None:
        self._offer = ConnectOffer(self)
        self._offer.connect_asked.connect(self.connect_asked)
        self._offer.declined.connect(self.offer_declined)
        self._offered = False
        self.updates = UpdateBox(self)
        for offer in (self._offer, self.updates):
            self.rows.addWidget(offer)

    def _build_header(self, em: int) -> None:
        header = QHBoxLayout()
        header.setSpacing(round(em * 0.5))
        self._plan = label(self, "text", 1.15, QFont.Weight.Bold)
        self._dot = SourceDot(self._theme, self)
        self._freshness = OneLine(self, 0.96)
        header.addWidget(self._plan)
        header.addStretch(1)
        header.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self._freshness)
        self.rows.addLayout(header)

    def _build_buttons(self, em: int) -> None:
        self.buttons = QGridLayout()
        self.buttons.setSpacing(round(em * 0.6))
        self._sync = QPushButton(tr("Quick Sync"), self)
        self._sync.setProperty("kind", "primary")
        self._sync.setToolTip(tr("Type what Claude shows ({keys})", keys=_SYNC_KEYS))
        self._sync.clicked.connect(self.sync_asked)
        keys = QShortcut(QKeySequence(_SYNC_KEYS), self)
        keys.activated.connect(self._sync.click)
        self.buttons.addWidget(self._sync, 0, 0)
        for column, (words, asks) in enumerate(
            (
                (tr("Charts", "button: opens the charts window"), self.charts_asked),
                (tr("Settings…"), self.settings_asked),
            ),
            1,
        ):
            button = QPushButton(words, self)
            button.clicked.connect(asks)
            self.buttons.addWidget(button, 0, column)
        self.rows.addLayout(self.buttons)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        self.setStyleSheet(style_sheet(theme, themes.base_pixels(self.font())))
        for part in (*self._bars, self._further, self._chart):
            part.set_theme(theme)
        if self._view is not None:
            self._show_source(self._view)
            self._show_pace(self._view)

    def show_view(self, view: View) -> None:
        """Show this and nothing else."""
        self._view = view
        on_bars = view.page == "bars"
        # A popup is no window to screen readers, who hear only what gets the focus: this is read when it opens.
        self.window().setAccessibleDescription(view.spoken if on_bars else view.found)
        self._plan.setText(view.plan if view.page != "choose" else "MyTokenTracker")
        self._freshness.say(view.freshness)
        self._freshness.setVisible(on_bars)
        self._dot.setVisible(on_bars)
        self._show_source(view)
        self._problems.show_problems(view.problems)
        self._scan.show_progress(view.progress, view.progress_percent)
        self._choice.setVisible(view.page == "choose")
        self._choice.show_found(view.found)
        self._empty.setVisible(view.page == "empty")
        for widget, bar in zip(self._bars, view.bars, strict=True):
            widget.show_bar(bar)
        self._further.show_bars(view.further, view.more)
        self._show_pace(view)
        self._news.setText(sync_text.unbroken("\n".join(view.news)))
        self._news.setVisible(bool(view.news))
        self._chart.show_chart(view.chart)
        for face, column in zip(self._columns, view.columns, strict=True):
            face.show_column(column)
        for part in (*self._bars, self._pace, self._chart, self._today):
            part.setVisible(on_bars)
        self._further.setVisible(on_bars and bool(view.further))
        self._machines.show_machines(view.machines if on_bars else (), view.machine)
        self._sync.setVisible(view.page != "choose")
        self._show_offer()
        self._fit()

    def show_offer(self, offered: bool) -> None:
        """Offer to connect Claude Code, or no longer."""
        self._offered = offered
        self._show_offer()
        self._fit()

    def show_update(self, question: str, line: str, has_page: bool) -> None:
        """Ask whether to look for newer versions, or tell of one; has_page: which can be read about. Neither: hide."""
        self.updates.say(question, line, has_page=has_page)
        self._show_offer()
        self._fit()

    def _show_offer(self) -> None:
        # One question at a time: the plan comes first.
        chosen = self._view is not None and self._view.page != "choose"
        self._offer.setVisible(self._offered and chosen)
        self.updates.setVisible(self.updates.has_words and chosen and not self._offered)

    def _show_source(self, view: View) -> None:
        self._dot.show_source(view.source, self._theme)

    def _show_pace(self, view: View) -> None:
        before, when, after = view.pace
        shown = f'<span style="color:{self._theme.level(view.pace_level)};font-weight:600">{escape(when)}</span>'
        self._pace_words.setText(f"{escape(sync_text.unbroken(before))}{shown if when else ''}{escape(after)}")
        self._pace.setAccessibleName(f"{before}{when}{after}")

    def _fit(self) -> None:
        """Take the height that the shown parts need at a fixed width: with long words, that of the buttons."""
        settle(self)
        margins = self.rows.contentsMargins()
        buttons = self.buttons.totalMinimumSize().width() + margins.left() + margins.right()
        width = max(self._least_width, buttons)
        if width != self.width():
            self.setFixedWidth(width)
            settle(self)
        wraps = self.rows.hasHeightForWidth()
        height = self.rows.totalHeightForWidth(self.width()) if wraps else self.rows.totalSizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit()
