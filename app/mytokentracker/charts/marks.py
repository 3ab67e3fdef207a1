"""Markers of the store in the words of a chart."""

from collections.abc import Iterable

from mytokentracker.charts.plots.markers import CHANGE, LIMIT, READING, RESET, Mark
from mytokentracker.charts.words import Words
from mytokentracker.core import sync_text, text
from mytokentracker.core.records import LimitHit
from mytokentracker.figures import markers as kinds
from mytokentracker.figures.markers import Marker


def marks(found: Iterable[Marker], hits: Iterable[LimitHit], words: Words) -> tuple[Mark, ...]:
    """Those of kinds that we know how to draw."""
    shown = [_mark(marker, words) for marker in found]
    shown += [
        Mark(hit.at, LIMIT, "limit reached", f"{words.clock(hit.at)} {text.window_title(hit.window)} limit reached")
        for hit in hits
    ]
    return tuple(mark for mark in shown if mark is not None)


def _mark(marker: Marker, words: Words) -> Mark | None:
    window = text.window_title(marker.window)
    at = words.clock(marker.at)
    if marker.kind == kinds.RESET:
        return Mark(marker.at, RESET, f"{window.lower()} reset", f"{at} {window} reset")
    if marker.kind == kinds.READING and marker.percent is not None:
        ours = "" if marker.predicted_percent is None else f", ours was {text.percent(marker.predicted_percent)} %"
        return Mark(marker.at, READING, "", f"{at} {window} {sync_text.exact(marker.percent)} %{ours}")
    if marker.kind == kinds.LIMIT_CHANGE and marker.factor is not None:
        change = words.signed_percent((marker.factor - 1) * 100)
        return Mark(marker.at, CHANGE, f"limit {change}", f"{window} limits changed by {change}")
    return None
