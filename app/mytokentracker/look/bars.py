"""One limit window as a bar: how much is used, how sure that is, and how much of the time is over."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.bar_view import Bar
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip


class WindowBar(QProgressBar):
    """A bar with its title and percentage above and its reset below. A QProgressBar to screen readers, drawn by us."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty; `show_bar` says what to show."""
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._bar: Bar | None = None
        weights = QFont.Weight
        self._title_font = themes.font(self.font(), 1.05, weights.DemiBold)
        self._number_font = themes.font(self.font(), 1.8, weights.DemiBold)
        self._small_font = themes.font(self.font(), 0.96)
        self._word_font = themes.font(self.font(), 0.92, weights.DemiBold)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def show_bar(self, bar: Bar) -> None:
        """Show this window."""
        if bar == self._bar:
            return
        self._bar = bar
        self.setValue(round(bar.fill))
        self.setAccessibleName(bar.spoken)
        self.setAccessibleDescription(bar.right)
        self.setToolTip(tip(bar.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room; as high as the three lines need."""
        em = themes.base_pixels(self.font())
        return QSize(em * 24, self._header_height() + self._bar_height() + self._footer_height())

    def minimumSizeHint(self) -> QSize:
        """The height is fixed, the width is not."""
        return QSize(em_width(self.font(), 12), self.sizeHint().height())

    def _header_height(self) -> int:
        return QFontMetrics(self._number_font).height() + 2

    def _bar_height(self) -> int:
        return max(8, round(themes.base_pixels(self.font()) * 0.62))

    def _footer_height(self) -> int:
        return QFontMetrics(self._small_font).height() + round(themes.base_pixels(self.font()) * 0.55)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw header, bar and footer."""
        if self._bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_header(painter, self._bar)
        self._draw_bar(painter, self._bar)
        self._draw_footer(painter, self._bar)
        painter.end()

    def _draw_header(self, painter: QPainter, bar: Bar) -> None:
        baseline = QFontMetrics(self._number_font).ascent()
        colour = QColor(self._theme.level(bar.level))
        painter.setFont(self._title_font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(0, baseline, bar.title)
        if bar.word:
            left = QFontMetrics(self._title_font).horizontalAdvance(bar.title + "  ")
            painter.setFont(self._word_font)
            painter.setPen(colour)
            painter.drawText(left, baseline, bar.word)
        sign_width = QFontMetrics(self._small_font).horizontalAdvance("%")
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._theme.sub))
        painter.drawText(self.width() - sign_width, baseline, "%")
        number_width = QFontMetrics(self._number_font).horizontalAdvance(bar.number)
        painter.setFont(self._number_font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(self.width() - sign_width - 3 - number_width, baseline, bar.number)

    def _draw_bar(self, painter: QPainter, bar: Bar) -> None:
        height = self._bar_height()
        track = QRectF(0, self._header_height(), self.width(), height)
        shape = QPainterPath()
        shape.addRoundedRect(track, height / 2, height / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(track, QColor(self._theme.track))
        if bar.high is not None and bar.high > bar.fill:
            painter.fillRect(self._part(track, bar.fill, bar.high), QColor(self._theme.band))
        fill = self._part(track, 0, bar.fill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.level(bar.level)))
        # The end is round where it is free, and straight where the band goes on from it.
        radius = 0.0 if bar.high is not None and bar.high > bar.fill else min(height / 2, fill.width() / 2)
        painter.drawRoundedRect(fill, radius, radius)
        if radius and fill.width() > height:
            painter.drawRect(fill.adjusted(0, 0, -height, 0))
        if bar.low is not None and bar.low < bar.fill:
            painter.fillRect(self._part(track, bar.low, bar.fill), QColor(self._theme.band_on_fill))
        painter.restore()
        if bar.mark is not None:
            middle = min(max(track.width() * bar.mark / 100, 1.0), track.width() - 1.0)
            mark = QRectF(round(middle) - 1, track.top() - 3, 2, height + 6)
            # A rim in the colour of the ground keeps the mark apart from the fill in both themes.
            painter.fillRect(mark.adjusted(-1, 3, 1, -3), QColor(self._theme.window))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.mark))
            painter.drawRoundedRect(mark, 1, 1)

    def _part(self, track: QRectF, start: float, end: float) -> QRectF:
        return QRectF(track.width() * start / 100, track.top(), track.width() * (end - start) / 100, track.height())

    def _draw_footer(self, painter: QPainter, bar: Bar) -> None:
        metrics = QFontMetrics(self._small_font)
        baseline = self.height() - metrics.descent()
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._theme.sub))
        painter.drawText(0, baseline, bar.left)
        room = self.width() - metrics.horizontalAdvance(bar.left) - themes.base_pixels(self.font())
        right = metrics.elidedText(bar.right, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.width() - metrics.horizontalAdvance(right), baseline, right)


def em_width(base: QFont, ems: float) -> int:
    """A length in multiples of the body text's size, in pixels."""
    return round(themes.base_pixels(base) * ems)
