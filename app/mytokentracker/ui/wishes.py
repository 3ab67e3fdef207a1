"""What later starts and the charts window ask of the running tray."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot


class Wishes(QObject):
    """Hears them from when `listen` is called."""

    open_asked = Signal()
    sync_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()

    def __init__(self, home: Path, parent: QObject) -> None:
        """home: our data folder, by which instances know each other."""
        super().__init__(parent)
        self._home = home

    @Slot()
    def listen(self) -> None:
        """Hear them from now on."""
        # Imported here: QtNetwork takes a moment that the icon need not wait for.
        from mytokentracker.look.single_instance import FirstInstance

        self._first_instance = FirstInstance(self._home, self)
        self._first_instance.asked.connect(self._asked)

    @Slot(str)
    def _asked(self, wish: str) -> None:
        from mytokentracker.look.single_instance import QUICK_SYNC, QUIT, SETTINGS

        known = {QUICK_SYNC: self.sync_asked, SETTINGS: self.settings_asked, QUIT: self.quit_asked}
        known.get(wish, self.open_asked).emit()
