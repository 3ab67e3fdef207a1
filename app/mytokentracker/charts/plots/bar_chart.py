"""The stacked bar chart over time: bins of any length, layers that can be left out, markers, a readout of each bin."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from mytokentracker.charts.plots.axes import Rule, Tick
from mytokentracker.charts.plots.bars_item import Layer, StackedBars
from mytokentracker.charts.plots.markers import Mark, Marks
from mytokentracker.charts.plots.pointing import PointedCanvas
from mytokentracker.charts.plots.readout import Readout, Row
from mytokentracker.charts.plots.ticks import Ticked, round_ticks, time_ticks
from mytokentracker.charts.speaking import read_out
from mytokentracker.charts.words import Words, pair
from mytokentracker.core.translating import tr
from mytokentracker.look.theme import Theme

_TICK_EMS = 5.5
_VALUE_EMS = 3.2
_LEAST_SECONDS = 1800.0
# The key of all the others is None.
_NOTHING = object()


class BarChart(PointedCanvas):
    """picked: a layer was clicked, or its key chosen by keyboard; the key is None for all the others together."""

    picked = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        """Start empty; `show_bars` fills it."""
        self._words = words
        self._edges: tuple[float, ...] = (0.0, 1.0)
        self._layers: tuple[Layer, ...] = ()
        self._hidden: frozenset[str | None] = frozenset()
        self._chosen: object = _NOTHING
        self._said: Callable[[float], str] = words.number
        self._ticked = Ticked(words.number_tick)
        super().__init__(theme, parent, _LEAST_SECONDS)
        self.bars = StackedBars()
        self.add(self.bars)
        self.marks = Marks(self.box, theme, self.font())
        self.add(self.marks)
        self.rule = Rule(self.box, theme)
        self.add(self.rule)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; the layers' own come with the next `show_bars`."""
        super().set_theme(theme)
        if hasattr(self, "marks"):
            self.marks.set_theme(theme)
            self.rule.set_theme(theme)

    def set_words(self, words: Words) -> None:
        """Write times as in another zone."""
        self._words = words
        self.refit()

    def show_bars(
        self,
        edges: Sequence[float],
        layers: Sequence[Layer],
        said: Callable[[float], str],
        ticked: Ticked,
        *,
        marks: Sequence[Mark] = (),
        now: float | None = None,
        rule: float | None = None,
        limits: tuple[float, float] | None = None,
    ) -> None:
        """Show these. said, ticked: a value in the readout and at a tick. now: the bin that holds it still grows.

        rule: a height to be marked. limits: how far out the zoom goes, where that is further than these bins.
        """
        self._edges, self._layers, self._said, self._ticked = tuple(edges), tuple(layers), said, ticked
        growing = None
        if now is not None and edges[-2] <= now < edges[-1]:
            growing = len(edges) - 2
        self._growing = growing
        self.marks.set_marks(marks)
        self.rule.set_rule(rule)
        self._show()
        self.show_range(edges[0], edges[-1], limits)
        if self._at is not None:
            self._point_at(self._at if self._at < self._places() else None)

    def hide_layers(self, keys: frozenset[str | None]) -> None:
        """Leave these layers out."""
        self._hidden = keys
        self._show()
        self.refit()

    @property
    def bins(self) -> tuple[tuple[float, ...], tuple[Layer, ...]]:
        """Edges and all layers."""
        return self._edges, self._layers

    @property
    def shown_layers(self) -> tuple[Layer, ...]:
        """Those that are not left out."""
        return tuple(layer for layer in self._layers if layer.key not in self._hidden)

    def _show(self) -> None:
        self.bars.set_bars(self._edges, self.shown_layers, self._growing)

    # What the canvas asks

    def _below_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        return moment_ticks(low, high, pixels / self.letters.em, self._words)

    def _beside_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        return value_ticks(low, high, pixels / self.letters.em, self._ticked)

    def _places(self) -> int:
        return len(self._edges) - 1 if self._layers else 0

    def _place_at(self, x: float) -> int | None:
        if not self._layers or not self._edges[0] <= x < self._edges[-1]:
            return None
        return next(index for index, edge in enumerate(self._edges[1:]) if x < edge)

    def _x_of(self, place: int) -> float:
        return (self._edges[place] + self._edges[place + 1]) / 2

    def _choose(self, key: Qt.Key) -> None:
        if self._at is None:
            return
        there = [layer for layer in self.shown_layers if layer.values[self._at] > 0]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and there:
            names = [layer.key for layer in there]
            now = names.index(self._chosen) if self._chosen in names else (-1 if key == Qt.Key.Key_Up else len(names))
            chosen = there[min(max(now + (1 if key == Qt.Key.Key_Up else -1), 0), len(there) - 1)]
            self._chosen = chosen.key
            self._point_at(self._at)
            read_out(self, pair(chosen.name, self._said(chosen.values[self._at])))
        elif self._chosen in [layer.key for layer in there]:
            self.picked.emit(self._chosen)

    def _highest(self, low: float, high: float) -> float:
        top = self.bars.highest(low, high)
        if self.rule.value is not None:
            top = max(top, self.rule.value * 1.08)
        # The strip in which markers have their words.
        return top * 1.14 if self.marks.between(low, high) else top

    def _say(self, place: int) -> tuple[Readout, QPointF, QRectF | None, tuple[tuple[QPointF, str], ...]]:
        since, until = self._edges[place], self._edges[place + 1]
        area = self.area()
        left, right = self.pixel(since, 0).x(), self.pixel(until, 0).x()
        lit = QRectF(left, area.top(), right - left, area.height()).intersected(area)
        return self.readout(place), QPointF(right, area.center().y()), lit, ()

    def readout(self, place: int) -> Readout:
        """What is said of a bin: its layers from the top down, their sum, and what happened in it."""
        since, until = int(self._edges[place]), int(self._edges[place + 1])
        layers = [layer for layer in self.shown_layers if layer.values[place] > 0]
        rows = [
            Row(
                layer.name,
                self._said(layer.values[place]),
                layer.colour,
                chosen=self.hasFocus() and layer.key == self._chosen,
            )
            for layer in reversed(layers)
        ]
        if len(rows) > 1:
            rows.append(
                Row(tr("Together", "the sum of layers"), self._said(sum(layer.values[place] for layer in layers)))
            )
        if not rows:
            rows.append(Row(tr("Nothing used"), "", faint=True))
        rows += [Row(mark.said, "", faint=True) for mark in self.marks.between(since, until)[:4]]
        title = self._words.span(since, until)
        if place == self._growing:
            title = tr("{span} (so far)", "such as: Thu 12 Aug (so far)", span=title)
        return Readout(title, tuple(rows))

    def _clicked(self, place: int, value: float) -> None:
        number = self.bars.layer_at(place, value)
        if number is not None:
            self.picked.emit(self.shown_layers[number].key)


def value_ticks(low: float, high: float, ems: float, ticked: Ticked) -> list[Tick]:
    """The ticks of an upright axis of so many ems, with their words."""
    said = round_ticks(low * ticked.per, high * ticked.per, max(2, int(ems / _VALUE_EMS)))
    step = said[1] - said[0] if len(said) > 1 else 1.0
    return [(value / ticked.per, ticked.words(value, step)) for value in said]


def moment_ticks(low: float, high: float, ems: float, words: Words) -> list[Tick]:
    """The ticks of an axis of time of so many ems, with their words."""
    unit, moments = time_ticks(low, high, max(1, int(ems / _TICK_EMS)), words.zone, words.first_weekday)
    return [(float(at), tick_word(at, unit, words)) for at in moments]


def tick_word(at: int, unit: str, words: Words) -> str:
    """What a tick says: the hour, at midnight the day; the day; the month, in January the year."""
    local = words.local(at)
    if unit == "hour":
        if local.hour == local.minute == 0:
            return tr("{weekday} {day}", "at a tick: Thu 12", weekday=words.weekday(local.weekday()), day=local.day)
        return words.clock(at) if local.minute else words.hour(local.hour)
    if unit == "day":
        return words.day(local.date())
    if unit == "year" or local.month == 1:
        return str(local.year)
    return words.month(local.date(), year=False)
