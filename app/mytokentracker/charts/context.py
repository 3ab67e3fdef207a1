"""What all pages share: colours, words, what is remembered, and where our files are."""

from mytokentracker.charts.palette import Palette
from mytokentracker.charts.remembered import Remembered
from mytokentracker.charts.words import Words
from mytokentracker.look.theme import Theme
from mytokentracker.paths import Paths


class Context:
    """One for the window; pages look here whenever they show something, so that a change holds at once."""

    def __init__(self, paths: Paths, theme: Theme, words: Words, remembered: Remembered) -> None:
        self.paths, self.theme, self.words, self.remembered = paths, theme, words, remembered
        self.palette = Palette(theme, remembered.models, remembered.projects)

    def set_theme(self, theme: Theme) -> None:
        """From now on, these colours."""
        self.theme = theme
        self.palette = self.palette.with_theme(theme)

    def choice(self, page: str, name: str, default: str, allowed: tuple[str, ...]) -> str:
        """What was chosen on a page the last time."""
        value = self.remembered.choices.get(page, {}).get(name, default)
        return value if value in allowed else default

    def choose(self, page: str, name: str, value: str) -> None:
        """Remember a choice."""
        self.remembered.choices.setdefault(page, {})[name] = value
