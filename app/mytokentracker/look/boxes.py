"""Labels and quiet boxes: problems, and what there is to say in the place of numbers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from mytokentracker.core import limit_text, tray_text
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.tips import cut

# So many are told of, with a count of the rest: nobody reads more.
MOST_PROBLEMS = 3


def label(
    parent: QWidget,
    tone: str = "text",
    scale: float = 1.0,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    wrap: bool = False,
) -> QLabel:
    """A label. tone: "text", "sub", "amber", "red" or "green". scale: of body text."""
    made = QLabel(parent)
    made.setProperty("tone", tone)
    made.setFont(themes.font(parent.font(), scale, weight))
    made.setWordWrap(wrap)
    # Names of projects and hints of problems are shown as they are, never read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def set_tone(part: QWidget, tone: str) -> None:
    """Change the tone of a label or field; style sheets look at it only when told so."""
    if part.property("tone") != tone:
        part.setProperty("tone", tone)
        part.style().unpolish(part)
        part.style().polish(part)


class OneLine(QLabel):
    """A label that ends in an ellipsis where there is no room for it; whole in its tooltip and to screen readers."""

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        """Empty, in the quiet tone."""
        super().__init__(parent)
        self.setProperty("tone", "sub")
        self.setFont(themes.font(parent.font(), scale))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words = ""

    def say(self, words: str) -> None:
        """Show these words, or as much of them as there is room for."""
        self._words = words
        self.setAccessibleName(words)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as all of the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It gives way to all else."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown, whole = cut(self._words, self.fontMetrics(), self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(whole)


def settle(widget: QWidget) -> None:
    """Have all layouts below the widget take note of what has changed: else an outer one reckons with old heights."""
    for inner in reversed(widget.findChildren(QLayout)):
        inner.activate()


class Box(QFrame):
    """A tinted box with rows in it."""

    def __init__(self, parent: QWidget, kind: str = "true") -> None:
        """An empty box; kind "problem" has a coloured edge."""
        super().__init__(parent)
        self.setProperty("box", kind)
        em = themes.base_pixels(parent.font())
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(round(em * 0.8), round(em * 0.65), round(em * 0.8), round(em * 0.7))
        self.rows.setSpacing(round(em * 0.25))

    def say_empty(self, looked_in: str) -> None:
        """Become the empty state: there are no transcripts yet, and where they are looked for."""
        for words, part in (
            (tr(tray_text.EMPTY_TITLE), label(self, "text", 1.05, QFont.Weight.DemiBold)),
            (tr(tray_text.EMPTY_HINT), label(self, "sub", wrap=True)),
            (looked_in, label(self, "sub", 0.92, wrap=True)),
        ):
            part.setText(words)
            self.rows.addWidget(part)


def marked(problem: Problem) -> str:
    """Its title, with the mark that says without colours that it is one."""
    return f"⚠ {tr(problem.title)}"


class ProblemBoxes(QWidget):
    """What is wrong and what helps, one box each; the worst case is a few boxes and a count of the rest."""

    def __init__(self, parent: QWidget) -> None:
        """Make the boxes once, hidden."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(round(themes.base_pixels(parent.font()) * 0.5))
        self._boxes: list[tuple[Box, QLabel, QLabel]] = []
        for _ in range(MOST_PROBLEMS):
            box = Box(self, "problem")
            title = label(box, "text", 0.98, QFont.Weight.DemiBold, wrap=True)
            hint = label(box, "sub", 0.92, wrap=True)
            box.rows.addWidget(title)
            box.rows.addWidget(hint)
            rows.addWidget(box)
            self._boxes.append((box, title, hint))
        self._more = label(self, "sub", 0.92)
        rows.addWidget(self._more)
        self.show_problems(())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these problems."""
        self.setVisible(bool(problems))
        for index, (box, title, hint) in enumerate(self._boxes):
            box.setVisible(index < len(problems))
            if index < len(problems):
                what, helps = tr(problems[index].title), tr(problems[index].hint)
                title.setText(marked(problems[index]))
                hint.setText(helps)
                hint.setVisible(bool(helps))
                box.setAccessibleName(tr("Problem: {title}", "spoken", title=what))
                box.setAccessibleDescription(helps)
        rest = len(problems) - MOST_PROBLEMS
        self._more.setVisible(rest > 0)
        self._more.setText(limit_text.more(rest))
