"""A difference to a text file: what is added and what is removed has a colour and keeps its sign."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QTextBlockFormat, QTextCharFormat, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme
from mytokentracker.ui.connect_view import ADDED, HEAD, REMOVED

_FEWEST_LINES, _MOST_LINES = 4, 18
# Of 255: strong enough to be seen, weak enough for the words on it.
_TINT = 38


class DifferenceView(QPlainTextEdit):
    """Shows lines that can be scrolled, selected and copied, but not changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[tuple[str, str], ...] = ()
        self.setReadOnly(True)
        # The cursor makes it readable and selectable by keyboard too; Tab goes on to the buttons.
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(round(themes.base_pixels(parent.font()) * 0.92))
        self.setFont(font)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        lines, self._lines = self._lines, ()
        self.show_lines(lines)

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show these: what each is, and its words. The same ones again leave selection and place as they are."""
        if lines == self._lines:
            return
        self._lines = lines
        self.clear()
        cursor = self.textCursor()
        for index, (kind, words) in enumerate(lines):
            block, sign, rest = self._formats(kind)
            if index:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(words[:1], sign)
            cursor.insertText(words[1:], rest)
        self.moveCursor(cursor.MoveOperation.Start)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines, within reason."""
        line = QFontMetrics(self.font()).lineSpacing()
        shown = max(_FEWEST_LINES, min(_MOST_LINES, len(self._lines) + 1))
        return QSize(line * 30, line * shown + 2 * self.frameWidth() + round(self.document().documentMargin() * 2))

    def minimumSizeHint(self) -> QSize:
        """A few lines are always seen."""
        line = QFontMetrics(self.font()).lineSpacing()
        return QSize(line * 20, line * _FEWEST_LINES)

    def _formats(self, kind: str) -> tuple[QTextBlockFormat, QTextCharFormat, QTextCharFormat]:
        """The looks of a line, of its sign and of the rest of it."""
        block, sign, rest = QTextBlockFormat(), QTextCharFormat(), QTextCharFormat()
        colours = {ADDED: self._theme.green, REMOVED: self._theme.red}
        rest.setForeground(QColor(self._theme.sub if kind == HEAD else self._theme.text))
        sign.setForeground(QColor(colours.get(kind, self._theme.sub)))
        if kind in colours:
            ground = QColor(colours[kind])
            ground.setAlpha(_TINT)
            block.setBackground(ground)
            sign.setFontWeight(QFont.Weight.Bold)
        return block, sign, rest
