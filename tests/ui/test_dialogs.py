"""The dialogs that are open, one of each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from mytokentracker.ui.dialogs import Dialogs


class Words(QDialog):
    """Says something, in as many lines as it takes."""

    def __init__(self, words: str) -> None:
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.label = QLabel(words, self)
        self.label.setWordWrap(True)
        QVBoxLayout(self).addWidget(self.label)


def test_what_is_made_anew_is_as_high_as_its_words_need_in_the_width_that_it_had(qtbot: QtBot) -> None:
    said = ["short"]
    dialogs = Dialogs()
    dialogs.open("words", lambda: Words(said[0]))
    before = dialogs._open["words"]
    before.resize(300, 60)

    said[0] = "so many words that they need some lines more " * 8
    dialogs.make_anew()
    qtbot.waitUntil(lambda: dialogs._open.get("words", before) is not before)

    after = dialogs._open["words"]
    assert isinstance(after, Words)
    assert after.width() == 300
    qtbot.waitUntil(lambda: after.label.height() >= after.label.heightForWidth(after.label.width()))
    assert after.frameGeometry().height() < QApplication.primaryScreen().availableGeometry().height()
    dialogs.close()
