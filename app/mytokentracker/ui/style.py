"""The style sheet of the popup's own widgets, made from a theme."""

from mytokentracker.ui.theme import Theme


def style_sheet(theme: Theme, em: int) -> str:
    """The look of labels, boxes and buttons; `em`: the size of body text in pixels, all measures follow it."""
    radius = round(em * 0.55)
    pad = round(em * 0.5)
    thin = max(4, round(em * 0.35))
    return f"""
    QLabel {{ color: {theme.text}; background: transparent; }}
    QLabel[tone="sub"] {{ color: {theme.sub}; }}
    QFrame[box="true"] {{ background: {theme.box}; border: none; border-radius: {radius}px; }}
    QFrame[box="problem"] {{ background: {theme.box}; border: 1px solid {theme.amber}; border-radius: {radius}px; }}
    QPushButton {{ color: {theme.text}; background: {theme.button}; border: 2px solid transparent;
                   border-radius: {radius}px; padding: {pad - 2}px {pad + 2}px; }}
    QPushButton:hover {{ background: {theme.button_hover}; }}
    QPushButton:pressed {{ background: {theme.border}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.sub}; }}
    QProgressBar#scan {{ background: {theme.track}; border: none; border-radius: {thin // 2}px;
                         min-height: {thin}px; max-height: {thin}px; }}
    QProgressBar#scan::chunk {{ background: {theme.accent}; border-radius: {thin // 2}px; }}
    """
