"""Tooltips: names in them are shown as they are, never read as markup; one has all of what had to be cut off."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def tip(words: str) -> str:
    """The words as a tooltip. Qt takes for HTML what looks like it, and then obeys it: links to pictures, say."""
    # Source: Qt::mightBeRichText, which PySide6 does not have: a tag, or "&lt;".
    looks_like_it = "<" in words or "&lt;" in words
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if looks_like_it else words


def cut(words: str, font: QFontMetrics, width: int) -> tuple[str, str]:
    """As much of the words as there is room for, in pixels, and the tooltip that has all of them where that is less."""
    shown = font.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return shown, tip(words) if shown != words else ""
