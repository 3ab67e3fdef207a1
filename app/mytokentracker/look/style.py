"""The style sheet that all our windows begin with, made from a theme; alone that of the popup and small windows."""

from mytokentracker.look.theme import Theme


def style_sheet(theme: Theme, em: int) -> str:
    """The look of grounds, labels, boxes and buttons; `em`: the size of body text in pixels, all measures follow it."""
    radius = round(em * 0.55)
    pad = round(em * 0.5)
    thin = max(4, round(em * 0.35))
    return f"""
    QDialog {{ background: {theme.window}; }}
    QLabel {{ color: {theme.text}; background: transparent; }}
    QLabel[tone="sub"] {{ color: {theme.sub}; }}
    QLabel[tone="amber"] {{ color: {theme.amber}; }}
    QLabel[tone="red"] {{ color: {theme.red}; }}
    QLabel[tone="green"] {{ color: {theme.green}; }}
    QFrame[box="true"] {{ background: {theme.box}; border: none; border-radius: {radius}px; }}
    QFrame[box="problem"] {{ background: {theme.box}; border: 1px solid {theme.amber}; border-radius: {radius}px; }}
    QPushButton {{ color: {theme.text}; background: {theme.button}; border: 2px solid transparent;
                   border-radius: {radius}px; padding: {pad - 2}px {pad + 2}px; outline: none; }}
    QPushButton:hover {{ background: {theme.button_hover}; }}
    QPushButton:pressed {{ background: {theme.border}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.sub}; }}
    QPushButton[kind="primary"] {{ color: {theme.on_accent}; background: {theme.accent}; }}
    QPushButton[kind="primary"]:hover {{ background: {theme.accent_hover}; }}
    QPushButton[kind="primary"]:pressed {{ background: {theme.accent_hover}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {theme.text}; }}
    QPushButton[kind="primary"]:disabled {{ color: {theme.sub}; background: {theme.button}; }}
    QPushButton[kind="link"], QPushButton[kind="quiet"] {{ color: {theme.accent}; background: transparent;
                                                           padding: {pad // 4}px {pad // 2}px; }}
    QPushButton[kind="quiet"] {{ color: {theme.sub}; }}
    QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:focus {{ color: {theme.text}; }}
    QPushButton[kind="quiet"]:hover {{ background: {theme.button_hover}; }}
    QPushButton[kind="link"]:hover {{ color: {theme.accent_hover}; background: {theme.button_hover}; }}
    QPushButton[kind="quiet"]:checked {{ color: {theme.text}; background: {theme.button}; }}
    QPushButton[kind="link"]:disabled {{ color: {theme.sub}; }}
    QLineEdit {{ color: {theme.text}; background: {theme.field}; border: 1px solid {theme.edge};
                 border-radius: {radius}px; padding: {pad - 2}px {pad - 1}px;
                 selection-color: {theme.on_accent}; selection-background-color: {theme.accent}; }}
    QLineEdit {{ placeholder-text-color: {theme.sub}; }}
    QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: {pad - 3}px {pad - 2}px; }}
    QLineEdit[tone="sub"] {{ color: {theme.sub}; }}
    QLineEdit[tone="amber"] {{ border: 2px solid {theme.amber}; padding: {pad - 3}px {pad - 2}px; }}
    QLineEdit[tone="red"] {{ border: 2px solid {theme.red}; padding: {pad - 3}px {pad - 2}px; }}
    QPlainTextEdit {{ color: {theme.text}; background: {theme.box}; border: 2px solid transparent;
                      border-radius: {radius}px; padding: {pad - 3}px;
                      selection-color: {theme.on_accent}; selection-background-color: {theme.accent}; }}
    QPlainTextEdit:focus {{ border: 2px solid {theme.accent}; }}
    QCheckBox {{ color: {theme.text}; spacing: {pad}px; }}
    QCheckBox:disabled {{ color: {theme.sub}; }}
    QScrollBar:vertical {{ background: transparent; width: {thin}px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.band}; border-radius: {thin // 2}px; min-height: {em}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QProgressBar#scan {{ background: {theme.track}; border: none; border-radius: {thin // 2}px;
                         min-height: {thin}px; max-height: {thin}px; }}
    QProgressBar#scan::chunk {{ background: {theme.accent}; border-radius: {thin // 2}px; }}
    """
