"""The code of the pages: loaded when one is opened, or before that while nothing else happens."""

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mytokentracker.charts.page_names import PAGES

if TYPE_CHECKING:
    from mytokentracker.charts.page import Page

# The person looks at a page meanwhile.
PAUSE_MS = 400
_PACKAGE = "mytokentracker.charts.pages"


def page_kind(name: str) -> "type[Page]":
    """The class of a page."""
    kind: type[Page] = import_module(f"{_PACKAGE}.{name}").PAGE
    return kind


def load_ahead(window: QObject) -> None:
    """Load the code of pages that were not opened yet, one at a time, so that opening one does not wait for it."""
    for name in PAGES:
        if f"{_PACKAGE}.{name}" not in sys.modules:
            page_kind(name)
            QTimer.singleShot(PAUSE_MS, window, partial(load_ahead, window))
            return
