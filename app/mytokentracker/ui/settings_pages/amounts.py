"""Fields of the settings window for amounts, the currency in which they are shown, and what a dollar is in it."""

from mytokentracker.core import text
from mytokentracker.core.translating import tr
from mytokentracker.look.fields import NumberBox
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.settings_pages.fields import WIDE_EMS, Field, Line

# Those of most people, to choose from while typing; every other code can be typed as well.
_OFFERED = ("AUD", "BRL", "CAD", "CHF", "CNY", "EUR", "GBP", "INR", "JPY", "KRW", "MXN", "NOK", "PLN", "SEK", "TRY")


class Number(Field):
    """A number from 0 on; 0 stands for none, and says `none` instead."""

    def __init__(self, none: str, decimals: int) -> None:
        """None."""
        self._box = NumberBox()
        super().__init__(self._box)
        self._box.setMinimumWidth(base_pixels(self.font()) * WIDE_EMS)
        self._box.setRange(0, 1_000_000)
        self._box.setDecimals(decimals)
        self._box.setStepType(NumberBox.StepType.AdaptiveDecimalStepType)
        # What is being typed is no value yet.
        self._box.setKeyboardTracking(False)
        self.say_none(none)
        self._box.valueChanged.connect(self.changed)

    def say_none(self, words: str) -> None:
        """Say this where there is none."""
        self._box.setSpecialValueText(words)

    def value(self) -> object:
        """See Field."""
        return self._box.value() or None

    def show_value(self, value: object) -> None:
        """See Field."""
        blocked = self._box.blockSignals(True)
        self._box.setValue(value if isinstance(value, float | int) else 0)
        self._box.blockSignals(blocked)


class Money(Number):
    """US dollars."""

    def __init__(self, none: str) -> None:
        """None."""
        super().__init__(none, 2)
        self._box.setGroupSeparatorShown(True)
        # On the side where the language has it.
        if text.dollars(0).startswith("$"):
            self._box.setPrefix("$ ")
        else:
            self._box.setSuffix(" $")


class Rate(Number):
    """How much of another currency one dollar is."""

    def __init__(self) -> None:
        """None."""
        super().__init__(tr("not said yet", "an amount of money"), 4)

    def say_currency(self, code: str | None) -> None:
        """Say of what it is so much: "1 $ = 0.92 EUR"."""
        self._box.setPrefix("1 $ = " if code else "")
        self._box.setSuffix(f" {code}" if code else "")
        self.setEnabled(code is not None)


class Currency(Line):
    """The code of a currency."""

    def __init__(self) -> None:
        """None."""
        super().__init__("USD", lambda: _OFFERED)

    def value(self) -> object:
        """See Field."""
        return self.edit.text().strip().upper() or None
