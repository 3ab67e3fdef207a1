"""Contrast as WCAG 2.1 AA asks for it, of every pair of colours that is shown one on the other, in both themes."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor

from mytokentracker.look.form_style import form_sheet
from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import DARK, LIGHT, Theme
from mytokentracker.look.window_style import window_sheet

TEXT, GRAPHICS = 4.5, 3.0
GROUNDS = ("window", "box", "field", "button", "button_hover")

# Words: what is written on what. Disabled things are exempt (WCAG 1.4.3), all the same they are here as sub on button.
WORDS = [
    *(("text", ground) for ground in GROUNDS),
    # What is quiet becomes text where the mouse is on it.
    *(("sub", ground) for ground in GROUNDS if ground != "button_hover"),
    *((tone, ground) for tone in ("amber", "red", "green") for ground in ("window", "box")),
    ("accent", "window"),
    ("accent_hover", "button_hover"),
    ("accent", "box"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "border"),
    ("red", "field"),
    ("amber", "field"),
]
# Shapes that say something: bars on their track, marks on bars, the frame of what has the focus, the line of a chart.
SHAPES = [
    *((fill, ground) for fill in ("accent", "amber", "red") for ground in ("track", "window", "box")),
    *((frame, ground) for frame in ("accent",) for ground in ("window", "box", "button", "field")),
    # Around a button that is filled already, the frame lies on the ground of the window.
    ("text", "window"),
    ("mark", "track"),
    ("mark", "window"),
    ("green", "window"),
    ("sub", "window"),
    ("amber", "field"),
    ("red", "field"),
    # The edge of a field, on both of its sides; arrows and marks in it.
    *(("edge", ground) for ground in ("window", "box", "field")),
    ("text", "field"),
    ("on_accent", "accent"),
]


def luminance(colour: QColor) -> float:
    """Relative luminance. Source: WCAG 2.1."""
    rgb = colour.redF(), colour.greenF(), colour.blueF()
    parts = [value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4) for value in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("pairs", "least"), [(WORDS, TEXT), (SHAPES, GRAPHICS)], ids=["words", "shapes"])
def test_every_pair_that_is_shown_has_the_contrast_of_aa(
    theme: Theme, pairs: list[tuple[str, str]], least: float
) -> None:
    low = {
        f"{one} on {ground}": round(contrast(getattr(theme, one), getattr(theme, ground)), 2)
        for one, ground in pairs
        if contrast(getattr(theme, one), getattr(theme, ground)) < least
    }
    assert low == {}


@pytest.mark.parametrize("made", [style_sheet, window_sheet, form_sheet])
def test_a_style_sheet_writes_on_nothing_that_is_not_measured(made: Callable[[Theme, int], str]) -> None:
    """Each rule that names a colour of words and a ground has its pair above."""
    names = {getattr(DARK, name): name for name in Theme.__struct_fields__ if isinstance(getattr(DARK, name), str)}
    used = set()
    for rule in re.findall(r"\{([^}]*)\}", made(DARK, 15)):
        found = dict(re.findall(r"(?<![-\w])(color|background):\s*(#\w+)", rule))
        if len(found) == 2:
            used.add((names[found["color"]], names[found["background"]]))
    assert used
    assert used - set(WORDS) == set()
