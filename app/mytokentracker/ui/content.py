"""What the popup and the small window show: header, bars, pace, chart, today, problems and buttons."""

from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mytokentracker.core import sync_text, text
from mytokentracker.core.records import Plan
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.bars import WindowBar
from mytokentracker.look.boxes import Box, OneLine, ProblemBoxes, label, settle
from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import Theme
from mytokentracker.ui.boxes import ConnectOffer, PlanChoice, ScanProgress
from mytokentracker.ui.further import FurtherBars
from mytokentracker.ui.live_chart import LiveChart
from mytokentracker.ui.machine_choice import MachineChoice
from mytokentracker.ui.scrolling import ScrollingRows
from mytokentracker.ui.today import Today
from mytokentracker.ui.update_box import UpdateBox
from mytokentracker.ui.view import View

_SYNC_KEYS = "Ctrl+S"
# A scroll bar keeps away so far from the round corners of the popup.
_INSET_EMS = 0.45
_ANY_HEIGHT = 100_000
# Of what scrolls, in pixels: less than this would be of no use on any screen.
_LEAST_HEIGHT = 80


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
        self._room = _ANY_HEIGHT
        # The last row is the buttons', which are always in sight.
        self._scrolled = ScrollingRows(self, round(em * 1.3), round(em * _INSET_EMS), round(em * 0.95))
        self.rows, ground = self._scrolled.rows, self._scrolled.ground
        self._build_header(em, ground)
        self._problems = ProblemBoxes(ground)
        self._scan = ScanProgress(ground)
        self._scan.cancel_asked.connect(self.cancel_asked)
        self._choice = PlanChoice(ground, plans, looked_in)
        self._choice.plan_chosen.connect(self.plan_chosen)
        self._empty = Box(ground)
        self._empty.say_empty(looked_in)
        self._machines = MachineChoice(ground)
        self._machines.chosen.connect(self.machine_chosen)
        self._bars = (WindowBar(theme, ground), WindowBar(theme, ground))
        self._further = FurtherBars(theme, ground)
        self._pace = Box(ground)
        self._pace_words = label(self._pace, wrap=True)
        # The time in it has a colour of its own.
        self._pace_words.setTextFormat(Qt.TextFormat.RichText)
        self._pace.rows.addWidget(self._pace_words)
        self._news = label(self._pace, "sub", 0.92, wrap=True)
        self._pace.rows.addWidget(self._news)
        self._chart = LiveChart(theme, ground)
        self._today = Today(ground)
        top = (self._problems, self._scan, self._choice, self._empty, self._machines, *self._bars, self._further)
        for part in (*top, self._pace, self._chart, self._today):
            self.rows.addWidget(part)
        self._build_offers(ground)
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

    def _build_offers(self, ground: QWidget) -> None:
        self._offer = ConnectOffer(ground)
        self._offer.connect_asked.connect(self.connect_asked)
        self._offer.declined.connect(self.offer_declined)
        self._offered = False
        self.updates = UpdateBox(ground)
        for offer in (self._offer, self.updates):
            self.rows.addWidget(offer)

    def _build_header(self, em: int, ground: QWidget) -> None:
        header = QHBoxLayout()
        header.setSpacing(round(em * 0.5))
        self._plan = label(ground, "text", 1.15, QFont.Weight.Bold)
        self._dot = SourceDot(self._theme, ground)
        self._freshness = OneLine(ground, 0.96)
        header.addWidget(self._plan)
        header.addStretch(1)
        header.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self._freshness)
        self.rows.addLayout(header)

    def _build_buttons(self, em: int) -> None:
        self.buttons = QGridLayout()
        self.buttons.setSpacing(round(em * 0.6))
        margin, inset = round(em * 1.3), round(em * _INSET_EMS)
        self.buttons.setContentsMargins(margin, round(em * 0.95), margin - inset, margin)
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
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, inset, inset, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._scrolled)
        self._lines.addLayout(self.buttons)

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
        self._today.show_day(view.columns, view.unused)
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

    def set_room(self, height: int) -> None:
        """Be no higher than this, in pixels: what does not fit scrolls."""
        if height != self._room:
            self._room = height
            self._fit()

    def begin_anew(self) -> None:
        """Show the beginning, as somebody looks at it anew."""
        self._scrolled.begin_anew()

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll where there is more than what is seen and the key is for that; gives whether it is."""
        return self._scrolled.scroll_by(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line below what scrolls: it ends there, and not what it says."""
        if self._scrolled.scrolls:
            painter = QPainter(self)
            painter.fillRect(0, self._scrolled.geometry().bottom() + 1, self.width(), 1, QColor(self._theme.border))
            painter.end()

    def _fit(self) -> None:
        """Take the height that the shown parts need at a fixed width: with long words, that of the buttons."""
        settle(self)
        inset = self._lines.contentsMargins().right()
        width = max(self._least_width, self.buttons.totalMinimumSize().width() + inset)
        if width != self.width():
            self.setFixedWidth(width)
            settle(self)
        around = inset + self.buttons.totalSizeHint().height()
        height = around + self._scrolled.take(width - inset, max(_LEAST_HEIGHT, self._room - around))
        self.update()
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit()
