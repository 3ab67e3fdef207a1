"""How much room there is for a window on its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# What a window's title bar is high, about, where nobody knows yet: before it is shown.
_TITLE_PIXELS = 40


def room(window: QWidget) -> QSize:
    """As large as the window may be, in pixels, so that all of it is seen, with the frame that it has or will have."""
    frame = window.frameGeometry().size() - window.size()
    return window.screen().availableSize() - QSize(frame.width(), max(frame.height(), _TITLE_PIXELS))
