"""The line above a page that says that the tray is not there, with a button that starts it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mytokentracker.charts.tray_link import TrayLink
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label


class TrayNotice(QFrame):
    """Shown while a wish is open that only the tray can fulfil."""

    def __init__(self, link: TrayLink, parent: QWidget) -> None:
        """Hidden until something is wished for in vain."""
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._link = link
        em = themes.base_pixels(parent.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(em, round(em * 0.5), round(em * 0.5), round(em * 0.5))
        self._words = label(self, "text", 0.98)
        self._words.setWordWrap(True)
        self._start = QPushButton(self)
        self._start.setProperty("kind", "primary")
        self._start.clicked.connect(self._start_tray)
        self._away = away = QPushButton(self)
        away.setProperty("kind", "quiet")
        away.clicked.connect(self.hide)
        row.addWidget(self._words, 1)
        row.addWidget(self._start)
        row.addWidget(away)
        self.say_anew()
        link.missing.connect(self._tray_missing)
        link.done.connect(self.hide)
        link.failed.connect(self._tray_failed)

    def say_anew(self) -> None:
        """Say no more until something is wished for in vain, and that in the language of now."""
        self._start.setText(tr("Start the tray"))
        self._away.setText(tr("Not now"))
        self.hide()

    @Slot()
    def _tray_missing(self) -> None:
        self._say(tr("The tray does not run: Quick Sync and Settings are windows of it."), tr("Start the tray"))

    @Slot()
    def _tray_failed(self) -> None:
        words = tr("The tray could not be reached. Start MyTokenTracker from your desktop's menu.")
        self._say(words, tr("Try again"))

    def _say(self, words: str, button: str) -> None:
        self._words.setText(words)
        self._start.setEnabled(True)
        self._start.setText(button)
        self.setAccessibleName(words)
        self.show()

    @Slot()
    def _start_tray(self) -> None:
        self._start.setEnabled(False)
        self._start.setText(tr("Starting…"))
        self._link.start_tray()
