"""Which colour a model, a project or a kind of token has: the same one everywhere and for ever.

The seven colours and the grey are our own. They are told apart in normal vision and with protanopia, deuteranopia and
tritanopia (as Machado, Oliveira and Fernandes simulate them, 2009): any two differ by at least 11 in CIEDE2000, and
each stands out from its card by 3 to 1. Colour is never the only sign: legends, tooltips and tables name what is meant.
"""

from collections.abc import Iterable

from mytokentracker.core.model_names import family_and_version, normalise
from mytokentracker.look.theme import Theme

# indigo, teal, amber, rose, sky, coral, plum
SERIES_DARK = ("#7f8cff", "#169181", "#f9be50", "#cc4a72", "#6ad0fa", "#de8a60", "#9a63b0")
SERIES_LIGHT = ("#4d5bdc", "#087062", "#9a6a00", "#9c1048", "#3d9ad1", "#dd7864", "#6a3382")
OTHER_DARK, OTHER_LIGHT = "#a6aab5", "#7d808a"

_FAMILIES = {"opus": 0, "sonnet": 1, "haiku": 2, "fable": 3, "mythos": 4}
_OTHER_MODELS = (5, 6)
_KINDS = {
    "output": 0,
    "cache_read": 1,
    "cache_write_5m": 2,
    "web_search": 3,
    "input": 4,
    "cache_write_1h": 5,
}
# What share of the text's and of the card's colour a second and a third of one hue is mixed with.
_SHADES = ((0.0, 0.0), (0.42, 0.0), (0.0, 0.42), (0.65, 0.0))


class Palette:
    """The colours of one theme. models, projects: in the order in which they were first met; new ones are added."""

    def __init__(self, theme: Theme, models: list[str], projects: list[str]) -> None:
        self.theme = theme
        self._models, self._projects = models, projects
        self._series = SERIES_DARK if theme.dark else SERIES_LIGHT
        self.other = OTHER_DARK if theme.dark else OTHER_LIGHT

    def with_theme(self, theme: Theme) -> "Palette":
        """The same things in the colours of another theme."""
        return Palette(theme, self._models, self._projects)

    def meet(self, by: str, keys: Iterable[str | None]) -> None:
        """Give colours to those that have none yet, in this order; kinds have theirs."""
        known = {"model": self._models, "project": self._projects}.get(by)
        if known is not None:
            known.extend(key for key in dict.fromkeys(keys) if key is not None and key not in known)

    def colour(self, by: str, key: str | None) -> str:
        """The colour of a thing. by: "model", "project", "kind" or "plain"; key None: all the others together."""
        if key is None:
            return self.other
        if by == "kind":
            return self._series[_KINDS[key]] if key in _KINDS else self.other
        if by == "project":
            return self._project(key)
        return self._model(key) if by == "model" else self._series[0]

    def family(self, model: str) -> str:
        """The colour of all models of a family, by one of them."""
        family = _family(model)
        return self._series[_FAMILIES[family]] if family else self._series[_OTHER_MODELS[0]]

    def series(self, number: int) -> str:
        """One of the seven colours."""
        return self._series[number % len(self._series)]

    def heat(self, share: float) -> str:
        """A cell of a heat map: the card's track for 0, and the accent, ever stronger, up to 1."""
        if share <= 0:
            return self.theme.track
        return mixed(self._series[0], self.theme.window, 0.72 * (1 - min(share, 1.0)))

    def _project(self, key: str) -> str:
        if key not in self._projects:
            self._projects.append(key)
        place = self._projects.index(key)
        return self._shade(self._series[place % len(self._series)], place // len(self._series))

    def _model(self, key: str) -> str:
        if key not in self._models:
            self._models.append(key)
        family = _family(key)
        alike = [name for name in self._models if _family(name) == family]
        place = alike.index(key)
        if family:
            return self._shade(self._series[_FAMILIES[family]], place)
        return self._shade(self._series[_OTHER_MODELS[place % 2]], place // 2)

    def _shade(self, colour: str, number: int) -> str:
        to_text, to_card = _SHADES[number % len(_SHADES)]
        return mixed(mixed(colour, self.theme.text, to_text), self.theme.window, to_card)


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with this share of another one in it; both as "#rrggbb"."""
    parts = (
        round(int(colour[at : at + 2], 16) * (1 - share) + int(other[at : at + 2], 16) * share) for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def _family(model: str) -> str:
    family, _version = family_and_version(normalise(model))
    return family if family in _FAMILIES else ""
