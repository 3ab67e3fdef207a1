"""The rows of the hub's page by which one is joined."""

import platform
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from mytokentracker.core.translating import tr
from mytokentracker.hub.client import telling
from mytokentracker.hub.client.connection import Connection
from mytokentracker.ui.settings_pages import hub_words
from mytokentracker.ui.settings_pages.fields import Line, Switch
from mytokentracker.ui.settings_pages.rows import Beside, Row, button, said

_NONE = Connection("", "", "", "")


class Wanted(msgspec.Struct, frozen=True):
    """What was filled in for a hub to be joined. ca_file: "" for none."""

    url: str
    token: str
    name: str
    ca_file: str
    project_names: bool

    def __repr__(self) -> str:
        return f"Wanted({self.url!r})"


class Joining(QObject):
    """asked: carries what was filled in."""

    asked = Signal(object)

    def __init__(self, page: QWidget) -> None:
        """Nothing is filled in but the name."""
        super().__init__(page)
        self._page = page
        self.url = Line("https://hub.example.org")
        self.token = Line(tr("is not shown", "a token that is typed"))
        self.token.edit.setEchoMode(QLineEdit.EchoMode.Password)
        secret = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.token.edit.setInputMethodHints(self.token.edit.inputMethodHints() | secret)
        self.name = Line("")
        self.name.show_value(platform.node() or tr("A computer without a name"))
        self.ca_file = Line(tr("none", "no file"))
        browse = button(tr("Choose…", "a file"), tr("Choose the CA file"))
        browse.clicked.connect(self._browse)
        self.names = Switch(tr("Send the folders of projects"))
        self.names.changed.connect(self._say_sent)
        self._sent = said("")
        self.join = button(tr("Join", "a hub"), tr("Join this hub"))
        self.join.clicked.connect(self._ask)
        for line in (self.url, self.token, self.name, self.ca_file):
            line.edit.returnPressed.connect(self._ask)
        several = tr(
            "A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are"
            " the account’s."
        )
        found_by = tr("server machines account sync", "search words of a setting, parted by spaces")
        self._address = Row(tr("Address"), self.url, several, found_by)
        words = tr("It is shown once on the hub, and kept in the keychain of your system.")
        self._token = Row(tr("Token"), self.token, words, found_by)
        self._name = Row(tr("This machine"), self.name, tr("What it is called on the others."), found_by)
        words = tr("Only for a hub with a certificate of its own.")
        ca_row = Row(tr("CA file"), Beside(self.ca_file, browse), words, found_by)
        self._join = Row(tr("Join", "a hub"), Beside(self.join), "", found_by)
        self.rows = [
            self._address,
            self._token,
            self._name,
            ca_row,
            Row(tr("Project names"), self.names, tr(hub_words.NAMES), found_by),
            Row(tr("What is sent"), self._sent, "", found_by),
            self._join,
        ]
        self._say_sent()

    def _browse(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self._page, tr("The hub’s CA file"), str(Path.home()))
        if file:
            self.ca_file.show_value(file)

    def _say_sent(self) -> None:
        self._sent.setText(telling.sent(msgspec.structs.replace(_NONE, project_names=bool(self.names.value()))))

    def _ask(self) -> None:
        for row, line, wrong in (
            (self._address, self.url, tr("Say where the hub is.")),
            (self._token, self.token, tr("A hub lets nobody in without one.")),
            (self._name, self.name, tr("Give this machine a name.")),
        ):
            row.show_wrong("" if line.value() else wrong)
        url, token, name, ca_file = (
            str(line.value() or "") for line in (self.url, self.token, self.name, self.ca_file)
        )
        if self.join.isEnabled() and url and token and name:
            self.join.setEnabled(False)
            self._join.say(tr("Asking the hub…"))
            self._join.show_wrong("")
            self.asked.emit(Wanted(url, token, name, ca_file, bool(self.names.value())))

    def show_wrong(self, words: str) -> None:
        """Say why it was not joined; what was filled in stays."""
        self.join.setEnabled(True)
        self._join.say("")
        self._join.show_wrong(words)

    def show_done(self, *, joined: bool) -> None:
        """It was joined, or left: the token is not kept here."""
        if joined:
            self.token.edit.clear()
        self.join.setEnabled(True)
        self._join.say("")
