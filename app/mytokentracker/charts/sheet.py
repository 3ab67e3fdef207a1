"""The style sheet of the charts window: that of windows with pages, and what only this one has."""

from mytokentracker.look.theme import Theme
from mytokentracker.look.window_style import window_sheet


def sheet(theme: Theme, em: int) -> str:
    """em: the size of body text in pixels."""
    radius, pad = round(em * 0.75), round(em * 0.5)
    small = round(em * 0.5)
    raised = theme.button if theme.dark else theme.window
    return f"""
    {window_sheet(theme, em)}
    QPushButton[kind="page"] {{ color: {theme.sub}; background: transparent; text-align: left;
                                border: 2px solid transparent; border-radius: {small}px;
                                padding: {pad - 1}px {round(em * 0.8)}px; }}
    QPushButton[kind="page"]:hover {{ color: {theme.text}; }}
    QPushButton[kind="page"]:checked {{ color: {theme.text}; background: {theme.window}; font-weight: 600; }}
    QPushButton[kind="page"]:focus {{ border: 2px solid {theme.accent}; }}
    QFrame[kind="notice"] {{ background: {theme.window}; border: 1px solid {theme.amber}; border-radius: {radius}px; }}
    QFrame[kind="segments"] {{ background: {theme.box}; border: none; border-radius: {small + 1}px; }}
    QFrame[kind="segments"][on="ground"] {{ background: {theme.window}; border: 1px solid {theme.border}; }}
    QPushButton[kind="segment"] {{ color: {theme.sub}; background: transparent; border: 1px solid transparent;
                                   border-radius: {small}px; padding: 1px {round(em * 0.75)}px; }}
    QPushButton[kind="segment"]:hover {{ color: {theme.text}; background: transparent; }}
    QPushButton[kind="segment"]:checked {{ color: {theme.text}; background: {raised};
                                           border: 1px solid {theme.border}; }}
    QPushButton[kind="segment"]:focus {{ border: 1px solid {theme.accent}; }}
    QToolButton[kind="menu"] {{ color: {theme.sub}; background: transparent; border: 2px solid transparent;
                                border-radius: {small}px; padding: 0 {small}px; font-weight: 700; }}
    QToolButton[kind="menu"]:hover {{ color: {theme.text}; background: {theme.button_hover}; }}
    QToolButton[kind="menu"]:focus {{ border: 2px solid {theme.accent}; }}
    QToolButton[kind="menu"]::menu-indicator {{ image: none; width: 0; }}
    QPushButton[kind="chip"] {{ color: {theme.text}; background: {theme.button}; border-radius: {radius}px;
                                padding: 2px {round(em * 0.7)}px; }}
    QTableView {{ color: {theme.text}; background: transparent; border: none; gridline-color: transparent;
                  selection-background-color: {theme.button_hover}; selection-color: {theme.text}; outline: none; }}
    QTableView::item {{ border: none; border-bottom: 1px solid {theme.grid}; padding: 0 {pad}px; }}
    QTableView::item:selected {{ background: {theme.button_hover}; color: {theme.text}; }}
    QSplitter::handle {{ background: transparent; image: none; }}
    """
