"""Colours that can be told apart, also by people who see fewer of them.

Simulation: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
(2009), full severity, in linear RGB. Difference: CIEDE2000 (Sharma, Wu and Dalal, 2005).
"""

import math
from itertools import combinations

import pytest

from mytokentracker.charts import palette as palettes
from mytokentracker.charts.palette import Palette, mixed
from mytokentracker.look.theme import DARK, LIGHT, Theme

Triple = tuple[float, float, float]
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
SETS = {
    "dark": (*palettes.SERIES_DARK, palettes.OTHER_DARK),
    "light": (*palettes.SERIES_LIGHT, palettes.OTHER_LIGHT),
}


def linear(colour: str) -> Triple:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def lab(colour: str, sight: str) -> Triple:
    seen = [min(1, max(0, sum(a * b for a, b in zip(row, linear(colour), strict=True)))) for row in SIGHTS[sight]]
    white = (0.95047, 1.0, 1.08883)
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    xyz = [sum(a * b for a, b in zip(row, seen, strict=True)) / part for row, part in zip(to_xyz, white, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Triple, other: Triple) -> float:
    (l1, a1, b1), (l2, a2, b2) = one, other
    chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    grey = 0.5 * (1 - math.sqrt(chroma**7 / (chroma**7 + 25**7)))
    a1, a2 = a1 * (1 + grey), a2 * (1 + grey)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    dl, dc, dh = l2 - l1, c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    light, mean = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )
    sl = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    sc, sh = 1 + 0.045 * mean, 1 + 0.015 * mean * t
    rotation = (
        -2 * math.sqrt(mean**7 / (mean**7 + 25**7)) * math.sin(math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2))))
    )
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * dc / sc * dh / sh)


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_difference_is_the_published_one() -> None:
    # The first and the fourth pair of the paper's test data.
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, -1.3802, -84.2814), (50, 0, -82.7485)) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", SETS)
def test_any_two_colours_can_be_told_apart(name: str, sight: str) -> None:
    for one, other in combinations(SETS[name], 2):
        assert difference(lab(one, sight), lab(other, sight)) >= 11, (one, other)


@pytest.mark.parametrize(("theme", "name"), [(DARK, "dark"), (LIGHT, "light")])
def test_each_colour_stands_out_from_its_card(theme: Theme, name: str) -> None:
    for colour in SETS[name]:
        assert contrast(colour, theme.window) >= 3, colour


def test_models_have_the_hue_of_their_family_and_keep_their_colour() -> None:
    known: list[str] = []
    palette = Palette(LIGHT, known, [])

    opus, sonnet = palette.colour("model", "claude-opus-5"), palette.colour("model", "claude-sonnet-5")
    older = palette.colour("model", "claude-opus-4-1-20250805")

    assert (opus, sonnet) == palettes.SERIES_LIGHT[:2]
    assert older == mixed(opus, LIGHT.text, 0.42)
    # Another day, in another order, in the other theme.
    later = Palette(DARK, known, [])
    assert later.colour("model", "claude-sonnet-5") == palettes.SERIES_DARK[1]
    assert later.colour("model", "claude-opus-5") == palettes.SERIES_DARK[0]
    assert known == ["claude-opus-5", "claude-sonnet-5", "claude-opus-4-1-20250805"]


def test_models_of_nobodys_family_have_colours_too() -> None:
    palette = Palette(DARK, [], [])
    assert [palette.colour("model", name) for name in ("gpt-9", "glm-5")] == list(palettes.SERIES_DARK[5:7])


def test_projects_have_colours_by_the_rank_in_which_they_were_first_met() -> None:
    known: list[str] = []
    palette = Palette(LIGHT, [], known)
    palette.meet("project", ("shop", "notes", None, "shop"))
    palette.meet("project", ("notes", "shop"))
    assert known == ["shop", "notes"]
    assert [palette.colour("project", name) for name in ("notes", "shop")] == [
        palettes.SERIES_LIGHT[1],
        palettes.SERIES_LIGHT[0],
    ]
    for number in range(2, 8):
        palette.colour("project", f"project-{number}")
    # The eighth has the first hue again, in another shade.
    assert palette.colour("project", "project-7") == mixed(palettes.SERIES_LIGHT[0], LIGHT.text, 0.42)


def test_all_the_others_together_are_grey() -> None:
    for by in ("model", "project", "kind"):
        assert Palette(LIGHT, [], []).colour(by, None) == palettes.OTHER_LIGHT


def test_a_heat_map_goes_from_the_ground_to_the_accent() -> None:
    palette = Palette(LIGHT, [], [])
    assert palette.heat(0) == LIGHT.track
    assert palette.heat(1) == palette.heat(7) == palettes.SERIES_LIGHT[0]
    assert contrast(palette.heat(0.1), LIGHT.window) < contrast(palette.heat(0.5), LIGHT.window)
