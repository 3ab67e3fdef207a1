"""Fields of the settings window for the currency in which amounts are shown, and for what a dollar is in it."""

from mytokentracker.core.translating import tr
from mytokentracker.ui.settings_pages.fields import Line, Money

# Those of most people, to choose from while typing; every other code can be typed as well.
_OFFERED = ("AUD", "BRL", "CAD", "CHF", "CNY", "EUR", "GBP", "INR", "JPY", "KRW", "MXN", "NOK", "PLN", "SEK", "TRY")


class Currency(Line):
    """The code of a currency."""

    def __init__(self) -> None:
        """None."""
        super().__init__("USD")
        self.edit.textEdited.connect(self._offer)

    def value(self) -> object:
        """See Field."""
        return self.edit.text().strip().upper() or None

    def _offer(self) -> None:
        if self.edit.completer() is None:
            from PySide6.QtCore import Qt
            from PySide6.QtWidgets import QCompleter

            completer = QCompleter(_OFFERED, self.edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.edit.setCompleter(completer)


class Rate(Money):
    """How much of it one dollar is."""

    def __init__(self) -> None:
        """None."""
        super().__init__(tr("not said yet", "an amount of money"))
        self._box.setPrefix("")
        self._box.setSuffix("")
        self._box.setDecimals(4)
        self._box.setGroupSeparatorShown(False)

    def say_currency(self, code: str | None) -> None:
        """Say of what it is so much: "1 $ = 0.92 EUR"."""
        self._box.setPrefix("1 $ = " if code else "")
        self._box.setSuffix(f" {code}" if code else "")
        self.setEnabled(code is not None)
