"""In which order Tab goes through a page: as it is read, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def follow_layout(page: QWidget, known: tuple[QWidget, ...] = ()) -> tuple[QWidget, ...]:
    """Have Tab go through all that takes the focus as it lies in the layouts. Gives these widgets.

    known: what it gave the last time; when nothing has come or gone since, there is nothing to do.
    """
    found = tuple(widget for widget in _within(page) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if found != known:
        for one, other in pairwise(found):
            QWidget.setTabOrder(one, other)
    return found


def _within(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, (QStackedWidget, QSplitter)):
        for number in range(widget.count()):
            inner = widget.widget(number)
            if inner is not None:
                yield from _itself_and_within(inner)
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _itself_and_within(inner)
    elif layout is not None:
        yield from _laid_out(layout, widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    # Not by its items: what Python holds of them may outlive them, and Qt does not tell it.
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    placed += [(layout.indexOf(inner), inner) for inner in layout.children() if isinstance(inner, QLayout)]
    for place, one in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(one, QLayout):
            yield from _laid_out(one, widgets)
        elif place >= 0:
            yield from _itself_and_within(one)


def _itself_and_within(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    yield from _within(widget)
