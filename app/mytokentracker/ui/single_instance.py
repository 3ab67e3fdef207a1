"""One tray for each person and home: a second start asks the first to open, and ends."""

import os
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_OPEN = b"open\n"
_DONE = b"done\n"
_TIMEOUT_MS = 2_000
# What the kernel takes as the path of a socket, with some air.
_MAX_PATH = 100


class FirstInstance(QObject):
    """Listens for later starts. Only whoever holds the tray's lock may be this, so what a crash left is removed."""

    open_asked = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        """Listen for starts with the same home."""
        super().__init__(parent)
        name = server_name(home)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self.listening = self._server.listen(name)

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
        if connection.readLine().data() == _OPEN:
            connection.write(_DONE)
            connection.flush()
            self.open_asked.emit()
        connection.disconnectFromServer()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


def ask_first_to_open(home: Path) -> bool:
    """Whether the tray that already runs took our wish to open its popup. Waits a moment for one that is starting."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(home))
    if not socket.waitForConnected(_TIMEOUT_MS):
        return False
    socket.write(_OPEN)
    socket.flush()
    answered = socket.waitForReadyRead(_TIMEOUT_MS) and socket.readLine().data() == _DONE
    socket.abort()
    return answered


def server_name(home: Path) -> str:
    """The name of the socket (a pipe on Windows) for this person and home."""
    # Only to tell homes apart; hashlib would bring OpenSSL along, 5 MB.
    mark = f"{zlib.crc32(os.fsencode(home.absolute())):08x}"
    if sys.platform == "win32":
        return f"mytokentracker-{os.environ.get('USERNAME', '')}-{mark}"
    # Where nobody else may write: in /tmp, others could take the name first.
    for folder in (os.environ.get("XDG_RUNTIME_DIR", ""), str(home)):
        path = f"{folder}/mytokentracker-{mark}.sock"
        if folder and Path(folder).is_dir() and len(os.fsencode(path)) <= _MAX_PATH:
            return path
    return f"{QDir.tempPath()}/mytokentracker-{os.getuid()}-{mark}.sock"
