"""How an amount of money is shown: in dollars, or in the person's currency at the rate that they typed.

All amounts that are counted, stored and exported are US dollars; only what people read is another currency, and all of
it goes through here.
"""

from collections.abc import Callable

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr, tr_later, tr_noop

Written = Callable[[float, int, str], str]
"""From a value, how many decimals, and a sign to the amount as it is written: the sign on its side, "18,40 €"."""

DOLLAR_MICROUSD = 1_000_000
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "BRL": "R$", "ILS": "₪"}
# What is worth less than two cents is counted without decimals.
_COARSE_PER_DOLLAR = 50.0


class Currency(msgspec.Struct, frozen=True):
    """code: as in ISO 4217. per_dollar: how many of it are one US dollar."""

    code: str = "USD"
    per_dollar: float = 1.0

    @property
    def decimals(self) -> int:
        """With how many an amount is written as a rule."""
        return 0 if self.per_dollar >= _COARSE_PER_DOLLAR else 2

    @property
    def sign(self) -> str:
        """What stands beside the number: "€", or the code where there is no sign."""
        return _SIGNS.get(self.code, self.code)

    @property
    def has_sign(self) -> bool:
        """Whether it is a sign that clings to the number."""
        return self.code in _SIGNS


DOLLARS = Currency()
_shown = DOLLARS


def use(currency: Currency) -> None:
    """Show amounts in this currency from now on."""
    global _shown  # noqa: PLW0603 - one person a process, as with the language
    _shown = currency


def shown() -> Currency:
    """The currency in which amounts are shown now."""
    return _shown


def chosen(code: str | None, per_dollar: float | None) -> tuple[Currency, tuple[Problem, ...]]:
    """The currency of the two settings; one without a rate is a Problem, and amounts stay in dollars.

    Nothing asks a bank: the rate is the one that was typed.
    """
    if code is None or code == DOLLARS.code:
        return DOLLARS, ()
    if per_dollar is None:
        title = tr_later("Amounts cannot be shown in {currency}", currency=code)
        hint = tr_noop("Say in Settings how much of it one US dollar is; until then they are in dollars.")
        return DOLLARS, (Problem(title, hint),)
    return Currency(code, per_dollar), ()


def money(microusd: float, written: Written, *, short: bool = False) -> str:
    """An amount, "$18.40"; without decimals from a thousand on, or where it is to be short; too little: "<$0.01"."""
    currency = _shown
    value = microusd / DOLLAR_MICROUSD * currency.per_dollar
    least = 10.0**-currency.decimals
    if 0 < value < least / 2 and not short:
        return tr("<{amount}", "less than an amount or a percentage", amount=_said(least, currency.decimals, written))
    return _said(value, 0 if abs(value) >= 999.5 or short else currency.decimals, written)


def exact_money(microusd: float, written: Written) -> str:
    """To the cent, however much it is, and finer below one."""
    currency = _shown
    value = microusd / DOLLAR_MICROUSD * currency.per_dollar
    is_little = 0 < abs(value) < 10.0**-currency.decimals
    return _said(value, currency.decimals + (2 if is_little else 0), written)


def dollars(microusd: float, written: Written) -> str:
    """US dollars, whatever is shown elsewhere: what is typed in dollars is said in dollars."""
    return _said(microusd / DOLLAR_MICROUSD, 2, written, DOLLARS)


def money_tick(value: float, decimals: int, written: Written) -> str:
    """An amount that is in the person's currency already, at an axis: "$8", "$0.50", from 1000 on "$12k"."""
    if decimals < 0:
        said = _said(value / 1000, 0, written)
        # The sign may stand behind: "12k €".
        end = max(place for place, letter in enumerate(said) if letter.isdigit()) + 1
        return tr("{amount}k", "thousands of dollars at an axis: $12k", amount=said[:end]) + said[end:]
    return _said(value, decimals, written)


def _said(value: float, decimals: int, written: Written, currency: Currency | None = None) -> str:
    currency = currency or _shown
    if value < 0:
        return f"-{_said(-value, decimals, written, currency)}"
    said = written(value, decimals, currency.sign)
    if currency.has_sign:
        return said
    # A code does not cling to the number, and does not part from it at the end of a line.
    number = said.replace(currency.sign, "").strip()
    return "\u00a0".join((currency.sign, number) if said.startswith(currency.sign) else (number, currency.sign))
