"""A second start on the same data folder brings the first window forward, by a local socket."""

import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ASK, _ANSWER = b"forward\n", b"here\n"
_PATIENCE = 1500
"""Milliseconds a living window has to answer; a frozen one does not keep the second shut."""


def socket_name(folder: Path) -> str:
    """The name for a data folder; it does not tell which."""
    place = os.path.normcase(folder.resolve())
    return "rutan-desk-" + hashlib.sha256(place.encode()).hexdigest()[:24]


def bring_forward(folder: Path) -> bool:
    """Ask a window that holds this folder to come forward; whether one answered."""
    if sys.platform == "win32":
        import ctypes

        # Only who has the foreground may give it away.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_ASK)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE) and socket.readAll().data() == _ANSWER
    socket.abort()
    return answered


class SingleInstance(QObject):
    """Listens for one folder at a time; ``wanted`` says that a second start asked."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hold(self, folder: Path) -> None:
        """Answer for this folder from now on, and for no other.

        When another window answers for it, that one goes on doing so.
        """
        if folder == self._folder and self._server.isListening():
            return
        self.let_go()
        self._folder = folder
        if not _answers(folder):
            # A program that died leaves its name behind; and Qt takes a living one's away.
            QLocalServer.removeServer(socket_name(folder))
            self._server.listen(socket_name(folder))

    def let_go(self) -> None:
        """Answer for nothing."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            if caller.bytesAvailable():
                self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller.readAll().data() == _ASK:
            caller.write(_ANSWER)
            caller.flush()
            self.wanted.emit()


def _answers(folder: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    alive = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return alive
