"""The quiet box in the popup about newer versions: first the question whether to look, then what was found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mytokentracker.core import update_text
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import Box, label


class UpdateBox(Box):
    """answered: the person does, or does not, want newer versions to be looked for."""

    answered = Signal(bool)
    page_asked = Signal()
    hide_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hidden until there is something to say."""
        super().__init__(parent)
        self._words = label(self, "text", 0.96, wrap=True)
        self.rows.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(round(themes.base_pixels(parent.font()) * 0.4))
        row.addStretch(1)
        self._yes, self._page = self._button("link"), self._button("link")
        self._no, self._hide = self._button("quiet"), self._button("quiet")
        for button in (self._yes, self._no, self._page, self._hide):
            row.addWidget(button)
        self.rows.addLayout(row)
        self._yes.clicked.connect(lambda: self.answered.emit(True))
        self._no.clicked.connect(lambda: self.answered.emit(False))
        self._page.clicked.connect(self.page_asked)
        self._hide.clicked.connect(self.hide_asked)
        self.say("", "", has_page=False)

    def say(self, question: str, line: str, *, has_page: bool) -> None:
        """Ask the question, else say the line; neither: there is nothing to show. has_page: it can be read about."""
        words = question or line
        self._words.setText(words)
        captions = (update_text.YES, update_text.NO, update_text.OPEN_PAGE, update_text.HIDE)
        shown = (bool(question), bool(question), not question and has_page, not question)
        for button, caption, is_shown in zip(
            (self._yes, self._no, self._page, self._hide), captions, shown, strict=True
        ):
            button.setText(tr(caption))
            button.setAccessibleDescription(words)
            button.setVisible(is_shown)

    @property
    def has_words(self) -> bool:
        """Whether there is something to show."""
        return bool(self._words.text())

    def _button(self, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", kind)
        button.setFont(themes.font(self._words.font()))
        return button
