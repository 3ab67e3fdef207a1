from collections.abc import Iterator

import pytest

from mytokentracker.core import money, text
from mytokentracker.core.locales import Locale
from mytokentracker.core.money import DOLLARS, Currency, chosen
from mytokentracker.core.translating import use

EURO = Currency("EUR", 0.92)


@pytest.fixture(autouse=True)
def dollars_again() -> Iterator[None]:
    yield
    money.use(DOLLARS)
    use(None)


def plain(value: float, decimals: int, sign: str) -> str:
    return f"{sign}{value:,.{decimals}f}"


def test_amounts_are_dollars_until_another_currency_is_chosen() -> None:
    assert [text.money(one) for one in (0, 4_999, 5_000, 18_400_000, 1_234_400_000)] == [
        "$0.00",
        "<$0.01",
        "$0.01",
        "$18.40",
        "$1,234",
    ]


def test_amounts_are_shown_at_the_rate_that_was_typed() -> None:
    money.use(EURO)
    assert money.shown() == EURO

    # 18.40 dollars are 16.93 euros, 1234.40 are 1135.65.
    assert text.money(18_400_000) == "€16.93"
    assert text.money(1_234_400_000) == "€1,136"
    # 5 tenths of a cent are 4.6.
    assert text.money(5_000) == "<€0.01"
    assert money.money(18_400_000, plain, short=True) == "€17"
    assert money.exact_money(1_234_400_000, plain) == "€1,135.65"
    assert money.exact_money(1_000, plain) == "€0.0009"
    assert money.exact_money(-18_400_000, plain) == "-€16.93"


def test_what_is_typed_in_dollars_is_said_in_dollars() -> None:
    money.use(EURO)

    assert text.dollars(135_000_000) == "$135.00"


def test_a_currency_of_small_units_has_no_decimals() -> None:
    money.use(Currency("JPY", 150.0))

    assert text.money(18_400_000) == "¥2,760"
    assert text.money(3_000) == "<¥1"
    assert money.exact_money(3_000, plain) == "¥0.45"
    assert money.exact_money(18_400_000, plain) == "¥2,760"


def test_a_currency_without_a_sign_stands_before_its_number_unbroken() -> None:
    money.use(Currency("CHF", 0.88))

    assert text.money(10_000_000) == "CHF\u00a08.80"
    assert money.exact_money(10_000_000, lambda value, digits, sign: f"{value:.{digits}f} {sign}") == "8.80\u00a0CHF"


def test_ticks_are_in_the_currency_already() -> None:
    money.use(EURO)

    assert [money.money_tick(*one, plain) for one in ((8.0, 0), (0.5, 2), (12_000.0, -3))] == ["€8", "€0.50", "€12k"]


def test_where_the_sign_stands_is_said_by_the_language() -> None:
    german = {"{sign}{number}": "{number}\u00a0{sign}", "<{amount}": "<{amount}"}
    use(lambda said, _comment, _n: german.get(said, ""), Locale(language="de", group=".", decimal=","))
    money.use(EURO)

    assert text.money(18_400_000) == "16,93\u00a0€"
    assert text.money(1_000) == "<0,01\u00a0€"
    assert money.money_tick(12_000.0, -3, text._written) == "12k\u00a0€"


def test_a_currency_without_a_rate_is_a_problem_and_amounts_stay_dollars() -> None:
    assert chosen(None, None) == chosen("USD", 3.0) == chosen(None, 0.92) == (DOLLARS, ())
    assert chosen("EUR", 0.92) == (EURO, ())

    currency, (problem,) = chosen("SEK", None)
    assert currency == DOLLARS
    assert (problem.title, problem.hint) == (
        "Amounts cannot be shown in SEK",
        "Say in Settings how much of it one US dollar is; until then they are in dollars.",
    )
