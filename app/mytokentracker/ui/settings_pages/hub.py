"""The page of the hub: joining one, how it stands with it, learning with others, the account's machines, leaving."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.hub.account import Account
from mytokentracker.hub.client import telling
from mytokentracker.hub.client.connection import Connection
from mytokentracker.look.fields import CheckBox
from mytokentracker.look.theme import base_pixels
from mytokentracker.look.tips import tip
from mytokentracker.ui.dialogs import asked
from mytokentracker.ui.settings_pages import hub_words
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.fields import Switch
from mytokentracker.ui.settings_pages.hub_joining import Joining
from mytokentracker.ui.settings_pages.rows import Beside, Page, Row, button, said

# Somebody may walk by.
_SHOWN_MS = 60_000
_LIST_EMS = 9


class Hub(Page):
    """It only says what was asked for; a join and a leave were confirmed. machine_removed: carries its id."""

    join_asked = Signal(object)
    retry_asked = Signal()
    names_wished = Signal(bool)
    machine_removed = Signal(str)
    token_asked = Signal()
    page_asked = Signal()
    leave_asked = Signal(bool)

    def __init__(self, rows: Rows) -> None:
        """Before it is known how it stands."""
        super().__init__(tr_noop("Hub", "page of the settings: a server that brings several machines together"))
        self._words, self._connection = "", Connection("", "", "", "")
        self.joining = Joining(self)
        self.joining.asked.connect(self.join_asked)
        self.group(tr("Join a hub"))
        for row in self.joining.rows:
            self.add(row)
        self._joined = self._made_joined(rows)
        self._is_joined = False
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(_SHOWN_MS)
        self._hiding.timeout.connect(self.hide_token)
        self.filter("")

    # Joined

    def _made_joined(self, rows: Rows) -> list[Row]:
        begun = len(self.rows)
        found_by = tr("server machines account sync", "search words of a setting, parted by spaces")
        self.group(tr("This hub"))
        self._state = said("…")
        self._state.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.retry = button(tr("Try now"), tr("Ask the hub now"))
        self.retry.clicked.connect(self._retry)
        self.state = Row(tr("State", "how it stands with a hub"), self._state, "", found_by)
        self._again = Row(tr("Ask"), Beside(self.retry), tr("By itself it is asked once a minute."), found_by)
        self._sent_now = said("")
        self.names_now = Switch(tr("Send the folders of projects"))
        self.names_now.changed.connect(lambda: self.names_wished.emit(bool(self.names_now.value())))
        self._names_row = Row(tr("Project names"), self.names_now, tr(hub_words.NAMES), found_by)
        self.add(self.state)
        self.add(self._again)
        self.add(Row(tr("What is sent"), self._sent_now, "", found_by))
        self.add(self._names_row)
        self.add(Row(tr("Plan and reset"), said(tr(hub_words.OF_ACCOUNT)), "", found_by))
        self.group(tr("Learning with others"))
        learning = tr("shared estimate", "search words of a setting, parted by spaces")
        rows.put(self, "hub_learn_from_others", tr("From others"), Switch(tr("Begin with what they learnt")), learning)
        rows.put(self, "hub_learn_for_others", tr("For others"), Switch(tr("Give what was learnt here")), learning)
        self.group(tr("Account", "at a hub"))
        self._account = said("…")
        self.account = Row(tr("Account", "at a hub"), self._account, "", found_by)
        self.machines = QListWidget()
        self.machines.setMinimumWidth(base_pixels(self.font()) * 20)
        self.machines.setMaximumHeight(base_pixels(self.font()) * _LIST_EMS)
        # What is too long is cut, and whole in the tooltip.
        self.machines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.machines.setAccessibleName(tr("Machines of the account"))
        self.machines.currentRowChanged.connect(self._enable)
        self.remove = button(tr("Remove…"), tr("Remove the chosen machine"))
        self.remove.clicked.connect(self._confirm_removal)
        self._machines = Row(tr("Machines"), Beside(self.machines, self.remove), "", found_by)
        self.secret = QLineEdit()
        self.secret.setReadOnly(True)
        self.secret.setAccessibleName(tr("Your token"))
        self.secret.setMinimumWidth(base_pixels(self.font()) * 20)
        self.show_token = button(tr("Show", "a token"), tr("Show your token"))
        self.show_token.clicked.connect(self._ask_token)
        words = tr("The hub keeps it encrypted. Whoever has it can read and change your account.")
        self._secret = Row(tr("Token"), Beside(self.secret, self.show_token), words, found_by)
        self.page = button(tr("Open the hub’s page…"), tr("Open the hub’s page in the browser"))
        self.page.clicked.connect(self.page_asked)
        self.leave = button(tr("Leave…", "a hub"), tr("Leave this hub"))
        self.leave.clicked.connect(self._confirm_leaving)
        self._leaving = Row(tr("Leave", "a hub"), Beside(self.leave, self.page), tr(hub_words.LEAVING), found_by)
        for row in (self.account, self._machines, self._secret, self._leaving):
            self.add(row)
        self._enable()
        return self.rows[begun:]

    def _retry(self) -> None:
        self.retry.setEnabled(False)
        self._again.say(tr("Asking the hub…"))
        self.retry_asked.emit()

    def show_connection(self, connection: Connection | None, line: str, hint: str) -> None:
        """Show how it stands. line, hint: in words; hint is "" where all is well."""
        was, self._is_joined = self._is_joined, connection is not None
        self.state.show_wrong(hint)
        self.joining.show_done(joined=self._is_joined)
        if connection is None:
            self.hide_token()
        else:
            self._connection = connection
            self._state.setText(line)
            self._state.setAccessibleName(line)
            self.names_now.show_value(connection.project_names)
            self._sent_now.setText(telling.sent(connection))
        self.retry.setEnabled(True)
        self.leave.setEnabled(True)
        self._again.say(tr("By itself it is asked once a minute."))
        if was != self._is_joined:
            self._account.setText("…")
            self.machines.clear()
            self.filter(self._words)

    def show_unreadable(self, words: str) -> None:
        """What was kept of the hub cannot be read; it can be joined anew."""
        self.show_connection(None, "", "")
        self.joining.show_wrong(words)

    def show_account(self, account: Account, now: float) -> None:
        """Show the account with its machines."""
        self._account.setText(hub_words.account(account))
        self.account.show_wrong("")
        chosen = self._chosen()
        self.machines.clear()
        for machine in account.machines:
            is_own = machine.id == self._connection.machine
            item = QListWidgetItem(hub_words.machine(machine, now, is_own=is_own))
            item.setData(Qt.ItemDataRole.UserRole, (machine.id, machine.name))
            item.setToolTip(tip(item.text()))
            self.machines.addItem(item)
            if chosen is not None and machine.id == chosen[0]:
                self.machines.setCurrentItem(item)
        self._machines.show_wrong("")
        self._enable()

    def show_account_failed(self, words: str) -> None:
        """Say why the account cannot be shown, or was not changed; what was shown stays."""
        self.account.show_wrong(words)
        self._enable()

    def _chosen(self) -> tuple[str, str] | None:
        """Id and name of the machine that is chosen."""
        row = self.machines.currentRow()
        if row < 0:
            return None
        machine, name = self.machines.item(row).data(Qt.ItemDataRole.UserRole)
        return machine, name

    def _enable(self) -> None:
        chosen = self._chosen()
        # This one leaves, see below.
        self.remove.setEnabled(chosen is not None and chosen[0] != self._connection.machine)

    def _confirm_removal(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        title = tr("Remove {machine}?", "a machine, from an account", machine=chosen[1])
        if asked(self.window(), title, tr(hub_words.REMOVING), tr("Remove", "a machine"), tr("Cancel")):
            self.remove.setEnabled(False)
            self.machine_removed.emit(chosen[0])

    # The token, on request only

    def _ask_token(self) -> None:
        if self.secret.text():
            self.hide_token()
            return
        self.show_token.setEnabled(False)
        self._secret.show_wrong("")
        self.token_asked.emit()

    def show_secret(self, token: str) -> None:
        """Show it, for a minute."""
        self.show_token.setEnabled(True)
        self.secret.setText(token)
        self.secret.setCursorPosition(0)
        self.show_token.setText(tr("Hide", "a token"))
        self.show_token.setAccessibleName(tr("Hide your token"))
        self._hiding.start()

    def show_secret_failed(self, words: str) -> None:
        """Say why it cannot be shown."""
        self.show_token.setEnabled(True)
        self._secret.show_wrong(words)

    def hide_token(self) -> None:
        """Show it no more."""
        self.secret.clear()
        self.show_token.setText(tr("Show", "a token"))
        self.show_token.setAccessibleName(tr("Show your token"))
        self._hiding.stop()

    # Leaving

    def _confirm_leaving(self) -> None:
        keeps = CheckBox(tr("Keep what other machines sent to this one"))
        keeps.setChecked(True)
        words, leave = tr(hub_words.LEAVING), tr("Leave", "a hub")
        if asked(self.window(), tr("Leave the hub?"), words, leave, tr("Cancel"), keeps):
            self.leave.setEnabled(False)
            self._leaving.show_wrong("")
            self.leave_asked.emit(keeps.isChecked())

    def show_left(self, words: str) -> None:
        """Say what did not work while leaving; "": all did."""
        self.leave.setEnabled(True)
        (self._leaving if self._is_joined else self.joining).show_wrong(words)

    def filter(self, words: str) -> int:
        """See Page; only the rows of how it stands."""
        self._words = words
        super().filter(words)
        absent = self.joining.rows if self._is_joined else self._joined
        for row in absent:
            row.setVisible(False)
        for card, rows in self._groups:
            card.setVisible(any(not row.isHidden() for row in rows))
        return sum(not row.isHidden() for row in self.rows)
