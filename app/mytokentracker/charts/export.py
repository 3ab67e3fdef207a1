"""What a card gives away: its picture as PNG or SVG, and its data as CSV or, to paste, as tab-separated lines."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QGraphicsView, QWidget

from mytokentracker.charts.legend import Entry
from mytokentracker.core.spreadsheet import harmless
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme
from mytokentracker.replacing import replace_text

Cell = str | int | float | None

_PICTURE_SCALE = 2
# What a person saves somewhere is a file like all others there.
_NEW_MODE = 0o666


class Table(msgspec.Struct, frozen=True):
    """Data of a card: exact values, times as ISO 8601, money as dollars."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Picture(msgspec.Struct, frozen=True):
    """What a picture is made of: a title, the layers' names, the chart, and a line below."""

    title: str
    legend: tuple[Entry, ...]
    widget: QWidget
    note: str


def csv_text(table: Table) -> str:
    """The data as CSV, in which no text is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.header)
    writer.writerows([harmless(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def tsv_text(rows: Sequence[Sequence[object]]) -> str:
    """Lines to paste into a spreadsheet; what would part a cell becomes a space."""
    return "\n".join("\t".join(" ".join(str(harmless(cell)).split()) for cell in row) for row in rows) + "\n"


def save_csv(table: Table, path: Path) -> None:
    """Raises: OSError."""
    replace_text(path, csv_text(table), new_mode=_NEW_MODE)


def save_picture(picture: Picture, theme: Theme, path: Path) -> None:
    """As SVG where the name says so, else as PNG, in twice the size of the screen. Raises: OSError."""
    size = _size(picture)
    if path.suffix.lower() == ".svg":
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        # Else what is drawn by way of a QPicture, as axes are, is of another size than the rest.
        generator.setResolution(picture.widget.logicalDpiX())
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setTitle(picture.title)
        painter = QPainter(generator)
        _draw(painter, picture, theme, size)
        painter.end()
        replace_text(path, bytes(buffer.data().data()).decode(), new_mode=_NEW_MODE)
        return
    if not image(picture, theme).save(str(path)):
        raise OSError(None, tr("cannot be written", "a file"), str(path))


def image(picture: Picture, theme: Theme) -> QImage:
    """The picture in twice the size of the screen."""
    size = _size(picture)
    made = QImage(size * _PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(_PICTURE_SCALE)
    painter = QPainter(made)
    _draw(painter, picture, theme, size)
    painter.end()
    return made


def iso(at: float) -> str:
    """A moment, UTC seconds, as data has it: "2026-03-12T12:00:00Z"."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _margins(widget: QWidget) -> tuple[int, int, int]:
    em = themes.base_pixels(widget.font())
    return em, round(em * 2.0), round(em * 1.9)


def _width(picture: Picture) -> int:
    em, _, _ = _margins(picture.widget)
    return max(picture.widget.width(), em * 30)


def _size(picture: Picture) -> QSize:
    em, line, foot = _margins(picture.widget)
    legend = line * (1 + max((row for _, row, _ in _legend_places(picture)), default=-1))
    return QSize(_width(picture) + 2 * em, picture.widget.height() + 2 * em + line + legend + foot)


def _legend_places(picture: Picture) -> list[tuple[Entry, int, float]]:
    """Where each name goes: in which row, and how far from its beginning."""
    metrics = QFontMetricsF(themes.font(picture.widget.font(), 0.94))
    side = metrics.ascent() * 0.8
    places: list[tuple[Entry, int, float]] = []
    row, left = 0, 0.0
    for entry in picture.legend:
        width = side * 1.5 + metrics.horizontalAdvance(entry.name)
        if left and left + width > _width(picture):
            row, left = row + 1, 0.0
        places.append((entry, row, left))
        left += width + side * 1.5
    return places


def _draw(painter: QPainter, picture: Picture, theme: Theme, size: QSize) -> None:
    em, line, foot = _margins(picture.widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.window))
    base = picture.widget.font()
    painter.setFont(themes.font(base, 1.1, QFont.Weight.DemiBold))
    painter.setPen(QColor(theme.text))
    painter.drawText(QRectF(em, em, size.width() - 2 * em, line), Qt.AlignmentFlag.AlignVCenter, picture.title)
    font = themes.font(base, 0.94)
    metrics = QFontMetricsF(font)
    side = metrics.ascent() * 0.8
    painter.setFont(font)
    top = em + line
    for entry, row, left in _legend_places(picture):
        middle = em + line + row * line + line / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(entry.colour))
        painter.drawRoundedRect(QRectF(em + left, middle - side / 2, side, side), side * 0.28, side * 0.28)
        painter.setPen(QColor(theme.sub))
        painter.drawText(QPointF(em + left + side * 1.5, middle + metrics.capHeight() / 2), entry.name)
        top = em + line + (row + 1) * line
    _draw_widget(painter, picture.widget, em, top)
    painter.setFont(themes.font(base, 0.85))
    painter.setPen(QColor(theme.sub))
    below = QRectF(em, size.height() - foot - em / 2, size.width() - 2 * em, foot)
    painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, picture.note)


def _draw_widget(painter: QPainter, widget: QWidget, left: int, top: int) -> None:
    painter.save()
    # Items of pyqtgraph draw with whatever brush they find.
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(widget, QGraphicsView):
        target = QRectF(left, top, widget.width(), widget.height())
        widget.render(painter, target, widget.viewport().rect())
    else:
        painter.translate(left, top)
        QWidget.render(widget, painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.restore()
