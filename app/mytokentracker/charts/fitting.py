"""How wide the columns of a table are: what they show decides, in the font and the language that it is shown in."""

from collections.abc import Collection, Iterable, Sequence

import msgspec
from PySide6.QtGui import QFont, QFontMetrics

from mytokentracker.charts.columns import Column, Record, arrow

# A name longer than this is cut short before anything else is: its tooltip says the whole of it.
_NAME_LEAST_EMS, _NAME_MOST_EMS = 7.0, 18.0
# Of its width, what a small picture needs to be read.
_PICTURE = 0.35
# What the style sheet leaves free on both sides of the words, and what Qt does.
_SPACE_EMS = 1.7


class Width(msgspec.Struct, frozen=True):
    """Of a column, in pixels. least: nothing but a name is cut off in it. good: how wide it is where there is room."""

    least: int
    good: int


class Measured:
    """What columns need, as far as rows were seen; all of them never are."""

    def __init__(self, em: int, font: QFont, head: QFont) -> None:
        """em: the size of body text in pixels. font: of the cells. head: of the columns' titles."""
        self._em = em
        self._cells, self._heads = QFontMetrics(font), QFontMetrics(head)
        self._texts: dict[int, int] = {}

    def forget(self) -> None:
        """Begin anew: the rows are others, or in another language."""
        self._texts.clear()

    def see(self, columns: Sequence[Column], rows: Sequence[Record]) -> None:
        """Have room for these rows too."""
        for number, column in enumerate(columns):
            known = self._texts.get(number)
            texts = {column.said(row) for row in rows}
            widest = self._widest(texts if known is not None else texts.union(column.widest))
            self._texts[number] = max(widest, known or 0)

    def widths(self, columns: Sequence[Column], heads: Sequence[str]) -> list[Width]:
        """Of all columns. heads: what stands above them now; where there is room, each has some for an arrow."""
        return [self._width(number, column, heads[number]) for number, column in enumerate(columns)]

    def _width(self, number: int, column: Column, said: str) -> Width:
        em = self._em
        named, sorted_by = (
            self._heads.horizontalAdvance(title) + em * _SPACE_EMS if column.title else 0.0
            for title in (said, f"{column.title} {arrow(descending=True)}")
        )
        text = self._texts.get(number, 0)
        cell = text + em * _SPACE_EMS if text else 0.0
        if column.swatch is not None:
            cell += em * 1.1
        if column.sparkline or column.parts or column.interval:
            cell += em * column.ems * _PICTURE
        good = max(cell, em * (column.ems or 6))
        if column.is_name:
            most = column.ems or _NAME_MOST_EMS
            cell, good = min(cell, em * _NAME_LEAST_EMS), min(cell, em * most)
        least = round(max(cell, named, em * 3))
        return Width(least, max(least, round(max(good, sorted_by))))

    def _widest(self, texts: Iterable[str]) -> int:
        return max(map(self._cells.horizontalAdvance, texts), default=0)


def left_out(widths: Sequence[Width], room: int, first_to_go: Iterable[int]) -> set[int]:
    """Which columns there is no room for. first_to_go: those that may be missing, the least important one first."""
    needed, gone = sum(width.least for width in widths), set()
    for number in first_to_go:
        if needed <= room:
            break
        gone.add(number)
        needed -= widths[number].least
    return gone


def shared_out(widths: Sequence[Width], room: int, stretched: int, gone: Collection[int] = ()) -> dict[int, int]:
    """The pixels of each column that is there: their least, or more where there is room; `stretched` takes the rest.

    They are together wider than the room where even their least is: the table then scrolls sideways.
    """
    given = {number: width.least for number, width in enumerate(widths) if number not in gone}
    spare = max(0, room - sum(given.values()))
    for wish in ([stretched], [number for number in given if number != stretched]):
        wanted = {number: widths[number].good - given[number] for number in wish}
        share = min(1.0, spare / max(1, sum(wanted.values())))
        for number, more in wanted.items():
            given[number] += int(more * share)
        spare = max(0, room - sum(given.values()))
    given[stretched] += spare
    return given
