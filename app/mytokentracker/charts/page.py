"""What all pages have in common: a question for the worker, what becomes of the answer, and the states without one."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from mytokentracker.charts.cards import Card
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Figures, Question
from mytokentracker.charts.facts import Facts
from mytokentracker.charts.flow import FlowLayout
from mytokentracker.charts.focus_order import follow_layout
from mytokentracker.charts.notice import Notice
from mytokentracker.charts.page_names import page_title
from mytokentracker.charts.ranges import nothing_used
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.worker import Answer
from mytokentracker.core import tray_text
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import ProblemBoxes, label


class Page(QWidget, Generic[Figures]):
    """One page. Subclasses build their cards, say what to ask, and show the answer.

    asked: the question is another one now, because the person chose something. part_asked: a question for a part of the
    page, with the name of that part; what comes of it is shown by `show_part`.
    """

    name = ""

    asked = Signal()
    part_asked = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Without its cards: `build` makes them."""
        super().__init__(parent)
        self.context = context
        self.figures: Figures | None = None
        self.is_stale = True
        self._stops: tuple[QWidget, ...] = ()
        self.em = em = themes.base_pixels(parent.font())
        self._stack = QStackedLayout(self)
        self._notice = Notice(context.theme, self)
        self._notice.button_pressed.connect(self.asked)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contents = QWidget(self._scroll)
        self.rows = QVBoxLayout(self.contents)
        self.rows.setContentsMargins(round(em * 1.4), round(em * 1.4), round(em * 1.4), round(em * 1.4))
        self.gap = round(em * 1.0)
        self.rows.setSpacing(self.gap)
        self._problems = ProblemBoxes(self.contents)
        self.rows.addWidget(self._problems)
        self._unused = Notice(context.theme, self.contents)
        self._unused.button_pressed.connect(self.show_all)
        self._unused.hide()
        self._scroll.setWidget(self.contents)
        self._stack.addWidget(self._notice)
        self._stack.addWidget(self._scroll)

    # What subclasses say

    @abstractmethod
    def build(self) -> Iterator[None]:
        """Make the cards, into `rows`. It yields after each part that takes a while, about 10 ms: others come first."""

    @abstractmethod
    def question(self) -> Question[Figures]:
        """What to ask now, with all that was chosen. The worker's thread calls it, so it must not look at widgets."""

    @abstractmethod
    def show_figures(self, figures: Figures) -> None:
        """Show what came of it."""

    def show_part(self, part: str, answer: Answer) -> None:
        """Show what came of the question for a part."""

    def has_nothing(self, figures: Figures) -> bool:
        """Whether the store holds nothing at all that this page could show."""
        return False

    def show_theme(self) -> None:
        """The colours or the words are other ones now; the figures are shown anew after this."""

    def show_all(self) -> None:
        """Nothing is there in the range, and the person wants to see all of it."""

    def focus_search(self) -> None:
        """Ctrl+F was pressed."""

    def escape(self) -> bool:
        """Escape was pressed. Gives whether there was something to leave: a zoom, or what a subclass knows."""
        # Not before: the window opens while pyqtgraph loads.
        from mytokentracker.charts.plots.pointing import PointedCanvas

        charts = [chart for chart in self.findChildren(PointedCanvas) if chart.isVisible()]  # type: ignore[type-abstract]
        return sum(chart.leave_zoom() for chart in charts) > 0

    # What the window says

    def show_answer(self, answer: Answer) -> None:
        """Show figures, or why there are none; what was shown before stays under a problem that comes later."""
        if answer.problem is not None:
            self.show_problem(answer.problem)
            return
        self.is_stale = False
        self.figures = answer.figures
        if self.has_nothing(answer.figures):
            self._notice.say_empty(tr(tray_text.EMPTY_TITLE), tr(tray_text.EMPTY_HINT))
            self._stack.setCurrentIndex(0)
            return
        self._problems.show_problems(())
        self.show_figures(answer.figures)
        self._stack.setCurrentIndex(1)
        self._stops = follow_layout(self, self._stops)

    def show_problem(self, problem: Problem) -> None:
        """Say what is wrong."""
        self.is_stale = True
        if self.figures is None or self._stack.currentIndex() == 0:
            self._notice.say_problem(problem)
            self._stack.setCurrentIndex(0)
        else:
            self._problems.show_problems((problem,))

    def redraw(self) -> None:
        """Show the same figures in other colours or words."""
        self._notice.set_theme(self.context.theme)
        self._unused.set_theme(self.context.theme)
        for card in self.findChildren(Card):
            card.theme = self.context.theme
        self.show_theme()
        if self.figures is not None and not self.has_nothing(self.figures):
            self.show_figures(self.figures)

    def open_export(self) -> None:
        """Open the menu of the card that has the focus, or of the first one that gives something away."""
        cards = [card for card in self.findChildren(Card) if card.has_export and card.isVisible()]
        focused = QApplication.focusWidget()
        chosen = next((card for card in cards if focused is not None and card.isAncestorOf(focused)), None)
        if chosen is None and cards:
            chosen = cards[0]
        if chosen is not None:
            self._scroll.ensureWidgetVisible(chosen)
            chosen.open_export()

    def add_head(self, *controls: QWidget) -> None:
        """Begin the page with its title and, at the right, controls that hold for all of it."""
        head = QWidget(self.contents)
        flow = FlowLayout(head, self.gap)
        title = label(head, "text", 1.45, QFont.Weight.DemiBold)
        title.setText(page_title(self.name))
        flow.addWidget(title)
        flow.push_right()
        for control in controls:
            if isinstance(control, Segmented):
                control.lie_on_ground()
            flow.addWidget(control)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        self.rows.addWidget(head)
        self.rows.addWidget(self._unused, 1)

    def card(self, title: str) -> Card:
        """A new card of this page, not yet in its rows."""
        return Card(title, self.context.theme, self.contents)

    def bare_card(self, what: str) -> Card:
        """One without a head. what: for screen readers."""
        card = self.card(what)
        card.head.hide()
        return card

    def facts_card(self, names: Mapping[str, str], most: int = 4, scale: float = 1.5) -> tuple[Card, Facts]:
        """A card of numbers at a glance, not yet in the rows, and the numbers; see Facts."""
        card = self.bare_card(tr("At a glance"))
        facts = Facts(names, card, most, scale)
        card.rows.addWidget(facts)
        return card, facts

    def show_used(self, cards: Sequence[QWidget], chosen: str, *, there: bool) -> None:
        """Show the cards or, where there was no use in the range, say so in their place, with a way out."""
        for card in cards:
            card.setVisible(there)
        self._unused.setVisible(not there)
        if not there:
            hint = tr("What Claude Code uses appears here by itself.")
            self._unused.say_empty(nothing_used(chosen), hint, "" if chosen == "all" else tr("Show all of it"))

    def chosen(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        """What was chosen here the last time."""
        return self.context.choice(self.name, name, default, allowed)

    def choose(self, name: str, value: str) -> None:
        """Remember a choice of this page."""
        self.context.choose(self.name, name, value)
