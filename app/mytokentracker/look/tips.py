"""Tooltips with names in them: shown as they are, never read as markup."""

from html import escape


def tip(words: str) -> str:
    """The words as a tooltip. Qt takes for HTML what looks like it, and then obeys it: links to pictures, say."""
    # Source: Qt::mightBeRichText, which PySide6 does not have: a tag, or "&lt;".
    looks_like_it = "<" in words or "&lt;" in words
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if looks_like_it else words
