"""The colours in dark and in light, and which of the two the desktop wants.

Qt's own colorScheme() is unreliable on Linux (with wheels it mostly answers "unknown" or stays at what it was), so
there the desktop's settings portal is asked, and the palette is set by us.
"""

import sys

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from mytokentracker.look.portal import Portal

_APPEARANCE = "org.freedesktop.appearance"
_SCHEME = "color-scheme"
_PORTAL_DARK, _PORTAL_LIGHT = 1, 2


class Theme(msgspec.Struct, frozen=True):
    """Colours by what they are for. Text on `window` and `box` has a contrast of at least 4.5 to 1."""

    dark: bool
    window: str
    box: str
    field: str
    button: str
    button_hover: str
    border: str
    edge: str
    text: str
    sub: str
    track: str
    band: str
    band_on_fill: str
    mark: str
    grid: str
    accent: str
    accent_hover: str
    on_accent: str
    amber: str
    red: str
    green: str

    def level(self, level: str) -> str:
        """The colour of a level: the accent, amber or red."""
        return {"high": self.amber, "critical": self.red}.get(level, self.accent)

    def source(self, source: str) -> str:
        """The colour of the dot before the freshness."""
        return {"statusline": self.green, "limit": self.green, "typed": self.accent}.get(source, self.sub)


DARK = Theme(
    dark=True,
    window="#1f2125",
    box="#17181b",
    field="#30333b",
    button="#2d3038",
    button_hover="#383c46",
    border="#34373e",
    edge="#7b7f8c",
    text="#eff0f3",
    sub="#9a9da8",
    track="#2f323a",
    band="#4d515d",
    band_on_fill="#40ffffff",
    mark="#d5d7de",
    grid="#33363d",
    accent="#7f8cff",
    accent_hover="#98a3ff",
    on_accent="#12141c",
    amber="#f2b04a",
    red="#ff6b6b",
    green="#4cc38a",
)

LIGHT = Theme(
    dark=False,
    window="#ffffff",
    box="#f3f4f7",
    field="#ffffff",
    button="#edeef2",
    button_hover="#e2e4ea",
    border="#dcdee4",
    edge="#888b97",
    text="#16171b",
    sub="#676a76",
    track="#e8e9ee",
    band="#c6c9d3",
    band_on_fill="#38000000",
    mark="#3c3f48",
    grid="#e0e2e7",
    accent="#4d5bdc",
    accent_hover="#3f4cc4",
    on_accent="#ffffff",
    amber="#9e6100",
    red="#cf2f3c",
    green="#187c50",
)


def font(base: QFont, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The base font, larger or heavier, with figures of equal width so that numbers do not dance."""
    made = QFont(base)
    made.setPixelSize(round(base_pixels(base) * scale))
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def base_pixels(base: QFont) -> int:
    """The size of body text in pixels, within what the layouts bear; everything else is measured in it."""
    return max(12, min(20, QFontInfo(base).pixelSize()))


def palette(theme: Theme) -> QPalette:
    """The theme for Qt's own widgets."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.window),
        (roles.Base, theme.field),
        (roles.AlternateBase, theme.box),
        (roles.Button, theme.button),
        (roles.ToolTipBase, theme.box),
        (roles.ToolTipText, theme.text),
        (roles.WindowText, theme.text),
        (roles.Text, theme.text),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.red),
        (roles.PlaceholderText, theme.sub),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Accent, theme.accent),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.Light, theme.button_hover),
        (roles.Midlight, theme.button),
        (roles.Mid, theme.border),
        (roles.Dark, theme.border),
        (roles.Shadow, theme.box),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.sub))
    return made


class ThemeFollower(QObject):
    """Says which theme holds and gives the application its palette, now and whenever setting or desktop change."""

    changed = Signal(object)

    def __init__(
        self,
        setting: str,
        parent: QObject | None = None,
        platform: str = sys.platform,
        hints: QStyleHints | None = None,
    ) -> None:
        """Take the setting: "auto", "light" or "dark"; until the portal has answered, auto is what Qt says.

        hints: in the place of the application's.
        """
        super().__init__(parent)
        self._setting = setting
        self._hints = hints or QGuiApplication.styleHints()
        self._sets_palette = platform.startswith("linux")
        self._portal_scheme: int | None = None
        self._hold()
        self.theme = self._wanted()
        self._paint()
        self._hints.colorSchemeChanged.connect(self._scheme_changed)
        self._portal = Portal(self)
        self._portal.said.connect(self._portal_said)
        self._portal.ask(_APPEARANCE, _SCHEME)

    def set_setting(self, setting: str) -> None:
        """Follow another setting from now on."""
        self._setting = setting
        self._hold()
        self._apply()

    @Slot(str, str, object)
    def _portal_said(self, namespace: str, key: str, value: object) -> None:
        if (namespace, key) == (_APPEARANCE, _SCHEME) and isinstance(value, int):
            self._portal_scheme = value
            self._apply()

    @Slot(Qt.ColorScheme)
    def _scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._apply()

    def _wanted(self) -> Theme:
        if self._setting != "auto":
            return DARK if self._setting == "dark" else LIGHT
        if self._portal_scheme in (_PORTAL_DARK, _PORTAL_LIGHT):
            return DARK if self._portal_scheme == _PORTAL_DARK else LIGHT
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _hold(self) -> None:
        """Elsewhere than on Linux: have the platform's own style take the setting's colours, or the desktop's again.

        Also where these are the same just now: the desktop's may change at sunset.
        """
        if self._sets_palette:
            return
        if self._setting == "auto":
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if self._setting == "dark" else Qt.ColorScheme.Light)

    def _apply(self) -> None:
        theme = self._wanted()
        if theme is not self.theme:
            self.theme = theme
            self._paint()
            self.changed.emit(theme)

    def _paint(self) -> None:
        if self._sets_palette:
            QApplication.setPalette(palette(self.theme))
