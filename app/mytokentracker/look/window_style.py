"""The style sheet of windows with pages: list at the left, cards on a tinted ground, choices, menus."""

from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import Theme


def window_sheet(theme: Theme, em: int) -> str:
    """That of our small windows, and what the charts and the settings have besides. em: body text in pixels.

    ComboBox is ours, which draws its arrow (look/fields.py); those in dialogs of Qt itself keep their own.
    """
    radius, pad = round(em * 0.75), round(em * 0.5)
    small = round(em * 0.5)
    return f"""
    {style_sheet(theme, em)}
    QFrame#sidebar {{ background: {theme.box}; border: none; border-right: 1px solid {theme.border}; }}
    QFrame[kind="card"] {{ background: {theme.window}; border: 1px solid {theme.border}; border-radius: {radius}px; }}
    QMenu {{ color: {theme.text}; background: {theme.field}; border: 1px solid {theme.border};
             padding: {pad // 2}px 0; }}
    QMenu::item {{ padding: {pad - 1}px {em * 2}px {pad - 1}px {em}px; }}
    QMenu::item:selected {{ background: {theme.button_hover}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.sub}; }}
    QMenu::separator {{ height: 1px; background: {theme.border}; margin: {pad // 2}px 0; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{ color: {theme.sub}; background: transparent; border: none;
                            border-bottom: 1px solid {theme.border};
                            padding: {pad - 1}px {pad + 3}px {pad - 1}px {pad}px; }}
    QHeaderView::section:hover {{ color: {theme.text}; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
    ComboBox {{ color: {theme.text}; background: {theme.field}; border: 2px solid {theme.border};
                 border-radius: {small}px; padding: {pad - 4}px {pad}px; min-height: {round(em * 1.45)}px; }}
    ComboBox:focus {{ border: 2px solid {theme.accent}; }}
    ComboBox::drop-down {{ border: none; background: transparent; width: {round(em * 1.6)}px; }}
    ComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ color: {theme.text}; background: {theme.field}; border: 1px solid {theme.border};
                                   selection-background-color: {theme.button_hover}; selection-color: {theme.text};
                                   outline: none; }}
    QScrollBar:horizontal {{ background: transparent; height: {max(4, round(em * 0.45))}px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.band}; border-radius: 2px; min-width: {em * 2}px; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QToolTip {{ color: {theme.text}; background: {theme.field}; border: 1px solid {theme.border}; padding: 3px; }}
    """
