"""The application object of the tray and of the charts window, each of them a process of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from mytokentracker.paths import APPLICATION


def application(name: str, icon: Callable[[], QIcon], *, ends_with_windows: bool) -> QApplication:
    """It, made or there already. icon: asked for after that, because pictures need it."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([APPLICATION])
    app.setApplicationName(name)
    app.setApplicationDisplayName("MyTokenTracker")
    app.setDesktopFileName(APPLICATION)
    app.setWindowIcon(icon())
    app.setQuitOnLastWindowClosed(ends_with_windows)
    app.commitDataRequest.connect(_do_not_restart, Qt.ConnectionType.DirectConnection)
    return app


def _do_not_restart(manager: QSessionManager) -> None:
    # Starting the tray at log-in is a setting of the desktop's; a window of numbers is not work to be restored.
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
