"""One tray and one charts window for each person and home: who comes later says its wish to the first, and ends."""

import os
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

TRAY, CHARTS = "tray", "charts"
OPEN, QUICK_SYNC, SETTINGS, QUIT = "open", "quick-sync", "settings", "quit"
_WISHES = (OPEN, QUICK_SYNC, SETTINGS, QUIT)

_DONE = b"done\n"
_TIMEOUT_MS = 2_000
# What the kernel takes as the path of a socket, with some air.
_MAX_PATH = 100


class FirstInstance(QObject):
    """Listens for wishes. Only whoever holds the lock of its kind may be this, so what a crash left is removed.

    kind: TRAY or CHARTS. asked: a wish came, one of OPEN, QUICK_SYNC, SETTINGS, QUIT.
    """

    asked = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None, kind: str = TRAY) -> None:
        """Listen for starts with the same home."""
        super().__init__(parent)
        name = server_name(home, kind)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._server.listen(name)

    @Slot()
    def _connected(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(self._read)
            connection.disconnected.connect(connection.deleteLater)
            if connection.canReadLine():
                self._answer(connection)

    @Slot()
    def _read(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket) and connection.canReadLine():
            self._answer(connection)

    def _answer(self, connection: QLocalSocket) -> None:
        wish = bytes(connection.readLine().data()).decode(errors="replace").strip()
        if wish in _WISHES:
            connection.write(_DONE)
            connection.flush()
            self.asked.emit(wish)
        connection.disconnectFromServer()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


class Wish(QObject):
    """A wish on its way to the first instance, without waiting for it. It goes away by itself once answered."""

    answered = Signal(bool)

    def __init__(self, home: Path, wish: str, parent: QObject, kind: str = TRAY) -> None:
        """Send it. answered: whether the first instance took it; False also when there is none."""
        super().__init__(parent)
        self._wish = wish
        self._is_answered = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._say)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._failed)
        QTimer.singleShot(_TIMEOUT_MS, self, self._failed)
        # From the loop: whoever made us has had the time to listen.
        QTimer.singleShot(0, self, lambda: self._socket.connectToServer(server_name(home, kind)))

    @Slot()
    def _say(self) -> None:
        self._socket.write(f"{self._wish}\n".encode())

    @Slot()
    def _read(self) -> None:
        if self._socket.canReadLine():
            self._end(self._socket.readLine().data() == _DONE)

    @Slot()
    def _failed(self) -> None:
        self._end(taken=False)

    def _end(self, taken: bool) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.answered.emit(taken)
            self.deleteLater()


def ask_first(home: Path, wish: str = OPEN, kind: str = TRAY) -> bool:
    """Whether the one that already runs took our wish. Waits a moment for one that is starting."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(home, kind))
    if not socket.waitForConnected(_TIMEOUT_MS):
        return False
    socket.write(f"{wish}\n".encode())
    socket.flush()
    answered = socket.waitForReadyRead(_TIMEOUT_MS) and socket.readLine().data() == _DONE
    socket.abort()
    return answered


def server_name(home: Path, kind: str = TRAY) -> str:
    """The name of the socket (a pipe on Windows) for this person, home and kind of instance."""
    # Only to tell homes apart; hashlib would bring OpenSSL along, 5 MB.
    mark = f"{zlib.crc32(os.fsencode(home.absolute())):08x}"
    if kind != TRAY:
        mark += f"-{kind}"
    if sys.platform == "win32":
        return f"mytokentracker-{os.environ.get('USERNAME', '')}-{mark}"
    # Where nobody else may write: in /tmp, others could take the name first.
    for folder in (os.environ.get("XDG_RUNTIME_DIR", ""), str(home)):
        path = f"{folder}/mytokentracker-{mark}.sock"
        if folder and Path(folder).is_dir() and len(os.fsencode(path)) <= _MAX_PATH:
            return path
    return f"{QDir.tempPath()}/mytokentracker-{os.getuid()}-{mark}.sock"
