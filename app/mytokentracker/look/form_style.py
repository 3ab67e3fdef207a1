"""The style sheet of windows in which things are filled in: settings, prices, and the boxes that tell or ask.

What it cannot draw without a picture in a file, arrows and the mark of a check box, look/fields.py draws.
"""

from mytokentracker.look.theme import Theme
from mytokentracker.look.window_style import window_sheet

_RADIUS = 6


def form_sheet(theme: Theme, em: int) -> str:
    """That of windows with pages, and the fields. em: the size of body text in pixels.

    A field has an edge of its own colour, for its ground alone does not tell it from the card. Where it has the focus
    the edge is twice as wide and the padding a pixel less, so that nothing moves.
    """
    pad, box = round(em * 0.5), round(em * 1.1)
    field = f"border: 1px solid {theme.edge}; border-radius: {_RADIUS}px; padding: {pad - 3}px {pad}px"
    focused = f"border: 2px solid {theme.accent}; padding: {pad - 4}px {pad - 1}px"
    off = f"color: {theme.sub}; background: {theme.box}; border-color: {theme.border}"
    arrows = round(em * 1.7)
    # As large as they are, lists would shine in the dark in the colour of a field.
    listed = theme.box if theme.dark else theme.field
    return f"""
    {window_sheet(theme, em)}
    QDialog#settings {{ background: {theme.box}; }}
    QFrame#foot {{ background: {theme.window}; border: none; border-top: 1px solid {theme.border}; }}
    QLabel:disabled {{ color: {theme.sub}; }}
    QLabel#qt_msgbox_label {{ font-weight: 600; }}
    QListWidget#pages {{ color: {theme.sub}; background: transparent; border: none; outline: none; }}
    QListWidget#pages::item {{ border: 2px solid transparent; border-radius: {round(em * 0.5)}px;
                               padding: {pad - 1}px {round(em * 0.8)}px; }}
    QListWidget#pages::item:hover {{ color: {theme.text}; }}
    QListWidget#pages::item:selected {{ color: {theme.text}; background: {theme.window}; }}
    QListWidget#pages::item:selected:focus {{ border: 2px solid {theme.accent}; }}

    QLineEdit, QAbstractSpinBox {{ color: {theme.text}; background: {theme.field}; {field};
        selection-color: {theme.on_accent}; selection-background-color: {theme.accent};
        min-height: {round(em * 1.45)}px; }}
    ComboBox {{ {field}; combobox-popup: 0; }}
    QLineEdit:focus, QAbstractSpinBox:focus, ComboBox:focus {{ {focused}; }}
    QLineEdit:disabled, QAbstractSpinBox:disabled, ComboBox:disabled {{ {off}; }}
    ComboBox {{ padding-left: {pad + 2}px; }}
    ComboBox:focus {{ padding-left: {pad + 1}px; }}
    QAbstractSpinBox {{ padding-top: {pad - 4}px; padding-bottom: {pad - 5}px; }}
    QAbstractSpinBox:focus {{ padding-top: {pad - 5}px; padding-bottom: {pad - 6}px; }}
    QLineEdit[kind="place"] {{ background: transparent; border: 1px solid transparent; padding: {pad - 3}px 0; }}
    QLineEdit[kind="place"]:focus {{ border: 1px solid {theme.accent}; }}
    QAbstractItemView QLineEdit {{ border-radius: 0; padding: 0 {pad - 2}px; min-height: 0; }}
    ComboBox::drop-down {{ subcontrol-origin: border; width: {arrows}px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; width: {arrows}px;
        background: transparent; border: none; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}

    QCheckBox, QRadioButton {{ color: {theme.text}; spacing: {pad}px; border: 2px solid transparent;
        border-radius: {_RADIUS}px; padding: 2px 4px 2px 1px; selection-color: {theme.on_accent}; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.accent}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {theme.sub}; }}
    QCheckBox::indicator, QListView::indicator {{ width: {box}px; height: {box}px; background: {theme.field};
        border: 1px solid {theme.edge}; border-radius: 4px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {theme.accent}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {theme.accent};
        border-color: {theme.accent}; }}
    QCheckBox::indicator:disabled, QListView::indicator:disabled {{ background: {theme.box};
        border-color: {theme.border}; }}
    QRadioButton::indicator {{ width: {box}px; height: {box}px; background: {theme.field};
        border: 1px solid {theme.edge}; border-radius: {(box + 2) // 2}px; }}
    QRadioButton::indicator:checked {{ width: {box - 8}px; height: {box - 8}px; background: {theme.on_accent};
        border: 5px solid {theme.accent}; }}

    QListView, QTableView {{ color: {theme.text}; background: {listed}; border: 1px solid {theme.edge};
        border-radius: {_RADIUS}px; padding: 1px; gridline-color: {theme.grid}; outline: none;
        selection-color: {theme.on_accent}; selection-background-color: {theme.accent}; }}
    QListView:focus, QTableView:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QListView:disabled, QTableView:disabled {{ {off}; }}
    QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{ border: 1px solid {theme.border};
        border-radius: 0; padding: 1px; }}
    QListView::item {{ padding: {pad // 2}px {pad - 2}px; border-radius: 4px; }}
    QTableView::item {{ padding: 0 {pad - 1}px; border: none; }}
    QListView::item:selected, QTableView::item:selected {{ color: {theme.text}; background: {theme.button_hover}; }}
    """
