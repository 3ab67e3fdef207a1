"""What of the settings all windows go by: their language, their colours, and whether anything moves by itself."""

from PySide6.QtCore import QObject

from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.motion import MotionFollower
from mytokentracker.look.theme import ThemeFollower
from mytokentracker.settings import Settings


class Appearance:
    """Goes by the settings that it was told of last. `language` and `theme` say when another one holds."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        """Make it so; what is made afterwards is said in this language."""
        self.language = LanguageFollower(settings.language, parent)
        self.theme = ThemeFollower(settings.theme, parent)
        self._motion = MotionFollower(settings.reduced_motion, parent)

    def show_settings(self, settings: Settings) -> None:
        """Go by these from now on."""
        self.theme.set_setting(settings.theme)
        self.language.set_setting(settings.language)
        self._motion.set_setting(settings.reduced_motion)
