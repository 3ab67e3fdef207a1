"""The windows beyond session and week, each as a small bar: no more than a line of words and a thin track."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip
from mytokentracker.ui.view import MOST_FURTHER, FurtherBar


class SmallBar(QProgressBar):
    """Title, reset and percentage in one line over a thin bar. A QProgressBar to screen readers, drawn by us."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty; `show_bar` says what to show."""
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme = theme
        self._bar: FurtherBar | None = None
        self._small_font = themes.font(parent.font(), 0.96)
        self._word_font = themes.font(parent.font(), 0.92, QFont.Weight.DemiBold)
        self._number_font = themes.font(parent.font(), 1.05, QFont.Weight.DemiBold)

    def show_bar(self, bar: FurtherBar) -> None:
        """Show this window."""
        self._bar = bar
        self.setValue(round(bar.fill))
        self.setAccessibleName(bar.spoken)
        self.setToolTip(tip(bar.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room; as high as the line and the bar need."""
        em = themes.base_pixels(self.font())
        return QSize(em * 24, self._line_height() + self._bar_height())

    def minimumSizeHint(self) -> QSize:
        """The height is fixed, the width is not."""
        return QSize(themes.base_pixels(self.font()) * 12, self.sizeHint().height())

    def _line_height(self) -> int:
        return QFontMetrics(self._number_font).height() + round(themes.base_pixels(self.font()) * 0.2)

    def _bar_height(self) -> int:
        return max(4, round(themes.base_pixels(self.font()) * 0.35))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the bar."""
        if self._bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter, self._bar)
        height = self._bar_height()
        track = QRectF(0, self._line_height(), self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.track))
        painter.drawRoundedRect(track, height / 2, height / 2)
        # Some use is always seen as such.
        filled = max(track.width() * self._bar.fill / 100, height if self._bar.fill > 0 else 0)
        painter.setBrush(QColor(self.theme.level(self._bar.level)))
        painter.drawRoundedRect(QRectF(0, track.top(), filled, height), height / 2, height / 2)
        painter.end()

    def _draw_line(self, painter: QPainter, bar: FurtherBar) -> None:
        baseline = QFontMetrics(self._number_font).ascent()
        em = themes.base_pixels(self.font())
        sub, text = QColor(self.theme.sub), QColor(self.theme.text)
        left, right = 0, self.width()
        right = self._right_of(painter, self._small_font, sub, right, baseline, "%") - 3
        right = self._right_of(painter, self._number_font, text, right, baseline, bar.number) - em
        reset = QFontMetrics(self._small_font).horizontalAdvance(bar.reset)
        word = QFontMetrics(self._word_font).horizontalAdvance(bar.word)
        room = right - left - sum(width + em // 2 for width in (reset, word) if width)
        # The title may be of any length, since Claude makes it; the reset and the number are what one looks for.
        title = QFontMetrics(self._small_font).elidedText(bar.title, Qt.TextElideMode.ElideRight, max(room, 3 * em))
        for font, colour, words in (
            (self._small_font, text, title),
            (self._word_font, QColor(self.theme.level(bar.level)), bar.word),
            (self._small_font, sub, bar.reset),
        ):
            if words:
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(left, baseline, words)
                left += QFontMetrics(font).horizontalAdvance(words) + em // 2

    @staticmethod
    def _right_of(painter: QPainter, font: QFont, colour: QColor, right: int, baseline: int, words: str) -> int:
        """Draws words that end at `right`; gives where they begin."""
        left = right - QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(left, baseline, words)
        return left


class FurtherBars(QWidget):
    """The small bars below the two large ones; nothing where there are none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the bars once, hidden."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(round(themes.base_pixels(parent.font()) * 0.55))
        self._bars = tuple(SmallBar(theme, self) for _ in range(MOST_FURTHER))
        for bar in self._bars:
            rows.addWidget(bar)
        self._more = label(self, "sub", 0.92)
        rows.addWidget(self._more)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for bar in self._bars:
            bar.theme = theme
            bar.update()

    def show_bars(self, bars: tuple[FurtherBar, ...], more: str) -> None:
        """Show these. more: that there are others; may be empty."""
        for index, widget in enumerate(self._bars):
            widget.setVisible(index < len(bars))
            if index < len(bars):
                widget.show_bar(bars[index])
        self._more.setText(more)
        self._more.setVisible(bool(more))
