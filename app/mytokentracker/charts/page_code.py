"""The code of the pages: loaded when one is opened, or before that while nothing else happens."""

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from mytokentracker.charts.page_names import PAGES

if TYPE_CHECKING:
    from mytokentracker.charts.page import Page

# The person looks at a page meanwhile.
PAUSE_MS = 400
_PACKAGE = "mytokentracker.charts.pages"
# Most pages need them; together with the first of those, they would keep the interface for too long.
_TABLES = "mytokentracker.charts.tables"


def page_kind(name: str) -> "type[Page[Any]]":
    """The class of a page."""
    kind: type[Page[Any]] = import_module(f"{_PACKAGE}.{name}").PAGE
    return kind


def load_ahead(window: QObject) -> None:
    """Load the code of pages that were not opened yet, one at a time, so that opening one does not wait for it."""
    for module in (_TABLES, *(f"{_PACKAGE}.{name}" for name in PAGES)):
        if module not in sys.modules:
            import_module(module)
            QTimer.singleShot(PAUSE_MS, window, partial(load_ahead, window))
            return
