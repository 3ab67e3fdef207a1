"""Whether things may move by themselves: Qt's blinking cursor and sliding menus are all that does; ours draw at once.

On Linux the desktop's portal says it, on Windows the system; Qt hands on nothing of a Mac's wish, so there it is the
setting that counts.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mytokentracker.look.portal import Portal

# Source: the specification of org.freedesktop.appearance (1: reduced motion), GNOME's and KDE's own settings that
# their portals hand on.
_ASKED: dict[tuple[str, str], Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: _number(value) == 0,
}
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_SPI_GETCLIENTAREAANIMATION = 0x1042


class MotionFollower(QObject):
    """Has nothing move by itself, now and whenever setting or desktop want it so."""

    def __init__(self, setting: str, parent: QObject | None = None) -> None:
        """Take the setting: "system", "on" (nothing moves) or "off"."""
        super().__init__(parent)
        self._setting = setting
        self._wishes: dict[tuple[str, str], bool] = {}
        self.reduced = False
        # What is to be as it was where things may move again.
        self._flash = QGuiApplication.styleHints().cursorFlashTime()
        self._effects = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        self._portal = Portal(self)
        self._portal.said.connect(self._said)
        for namespace, key in _ASKED:
            self._portal.ask(namespace, key)
        self._apply()

    def set_setting(self, setting: str) -> None:
        """Follow another setting from now on."""
        self._setting = setting
        self._apply()

    @Slot(str, str, object)
    def _said(self, namespace: str, key: str, value: object) -> None:
        wants = _ASKED.get((namespace, key))
        if wants is not None:
            self._wishes[namespace, key] = wants(value)
            self._apply()

    def _apply(self) -> None:
        wished = any(self._wishes.values()) or _windows_wants_none()
        reduced = wished if self._setting == "system" else self._setting == "on"
        if reduced == self.reduced:
            return
        self.reduced = reduced
        QApplication.setCursorFlashTime(0 if reduced else self._flash)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not reduced)


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def _windows_wants_none() -> bool:
    """Whether Windows says to show no animations: Settings, Accessibility, Visual effects."""
    if sys.platform == "win32":
        import ctypes

        animates = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
        return bool(asked) and not animates.value
    return False
