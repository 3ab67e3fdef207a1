"""Markers of the store in the words of a chart."""

from collections.abc import Iterable

from mytokentracker.charts.plots.markers import CHANGE, LIMIT, READING, RESET, Mark
from mytokentracker.charts.words import Words
from mytokentracker.core import text
from mytokentracker.core.translating import tr
from mytokentracker.figures import markers as kinds
from mytokentracker.figures.markers import Marker


def marks(found: Iterable[Marker], words: Words) -> tuple[Mark, ...]:
    """Those of kinds that we know how to draw."""
    shown = (_mark(marker, words) for marker in found)
    return tuple(mark for mark in shown if mark is not None)


def _mark(marker: Marker, words: Words) -> Mark | None:
    at = words.clock(marker.at)
    if marker.kind == kinds.RESET:
        return _reset(marker, at)
    if marker.kind == kinds.LIMIT_HIT:
        return _hit(marker, at, words)
    if marker.kind == kinds.READING and marker.percent is not None:
        return _reading(marker, marker.percent, at, words)
    if marker.kind == kinds.LIMIT_CHANGE and marker.factor is not None:
        change, window = words.signed_percent((marker.factor - 1) * 100), text.window_title(marker.window)
        word = tr("limit {change}", "at a mark in a chart; such as: limit −33 %", change=change)
        return Mark(marker.at, CHANGE, word, tr("{window} limits changed by {change}", window=window, change=change))
    return None


def _reset(marker: Marker, at: str) -> Mark:
    if marker.window == "session":
        return Mark(marker.at, RESET, tr("session reset"), tr("{time} Session reset", time=at))
    return Mark(marker.at, RESET, tr("week reset"), tr("{time} Week reset", time=at))


def _hit(marker: Marker, at: str, words: Words) -> Mark:
    word, window = tr("limit reached"), text.window_title(marker.window)
    if marker.resets_at is None:
        return Mark(marker.at, LIMIT, word, tr("{time} {window} limit reached", time=at, window=window))
    resets = words.moment(marker.resets_at, marker.at)
    said = tr("{time} {window} limit reached, until {reset}", time=at, window=window, reset=resets)
    return Mark(marker.at, LIMIT, word, said)


def _reading(marker: Marker, percent: float, at: str, words: Words) -> Mark:
    window, claudes = text.window_title(marker.window), words.typed_percent(percent)
    if marker.source == "limit":
        # Of a hit that is not in the store any more.
        return _hit(marker, at, words)
    if marker.predicted_percent is None:
        said = tr("{time} {window} {percent}", "what Claude showed", time=at, window=window, percent=claudes)
    else:
        ours = words.exact_percent(marker.predicted_percent)
        said = tr("{time} {window} {percent}, ours was {ours}", time=at, window=window, percent=claudes, ours=ours)
    return Mark(marker.at, READING, "", said)
