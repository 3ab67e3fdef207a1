from collections.abc import Iterator
from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from tests.figures.books import DAY, HOUR, NOON

from mytokentracker.charts.plots.bar_chart import value_ticks
from mytokentracker.charts.units import UNITS
from mytokentracker.charts.words import Words
from mytokentracker.core import money, translating
from mytokentracker.look.languages import LanguageFollower, described

WORDS = Words(UTC)
AFTERNOON = NOON + 3 * HOUR + 240
DAY_OF_MARCH = date(2026, 3, 12)


@pytest.fixture
def american() -> Iterator[None]:
    translating.use(None, described("en", "en_US", QLocale("en_US")))
    yield
    translating.use(None)


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    LanguageFollower("de")
    yield
    LanguageFollower("en")
    QLocale.setDefault(before)
    translating.use(None)


def test_numbers_are_written_as_in_the_place() -> None:
    assert WORDS.number(1234567) == "1,234,567"
    assert WORDS.tokens(12_345) == "12.3 k"
    assert WORDS.money(18_400_000) == "$18.40"


def test_numbers_are_written_as_in_the_place_of_another_language(german: None) -> None:
    assert WORDS.number(1234567) == "1.234.567"
    assert WORDS.tokens(12_345) == "12,3 Tsd."
    assert WORDS.money(18_400_000) == "18,40\u00a0$"


def test_token_counts_are_short() -> None:
    said = [WORDS.tokens(value) for value in (0, 950, 99_949, 99_950, 999_999, 2_400_000, 1_200_000_000)]
    assert said == ["0", "950", "99.9 k", "100 k", "1.0 M", "2.4 M", "1.2 B"]


def test_amounts_are_never_said_to_be_nothing_when_they_are_something() -> None:
    assert [WORDS.money(value) for value in (0, 4_000, 12_000_000, 1_234_567_890)] == [
        "$0.00",
        "<$0.01",
        "$12.00",
        "$1,235",
    ]
    assert WORDS.exact_money(1_234_567_890) == "$1,234.57"
    assert WORDS.exact_money(1_500) == "$0.0015"
    assert (WORDS.share(0.9999), WORDS.share(1.0), WORDS.share(0.001)) == ("99 %", "100 %", "<1 %")


def test_all_ticks_of_an_axis_have_as_many_decimals_as_their_step_needs() -> None:
    assert [WORDS.money_tick(value, 0.5) for value in (0, 0.5, 1, 1.5)] == ["$0.00", "$0.50", "$1.00", "$1.50"]
    assert [WORDS.money_tick(value, 10) for value in (0, 10)] == ["$0", "$10"]
    assert WORDS.money_tick(20_000, 10_000) == "$20k"
    assert [WORDS.tokens_tick(value, 5e6) for value in (0, 5e6, 3e7)] == ["0", "5 M", "30 M"]
    assert WORDS.tokens_tick(2.5e6, 5e5) == "2.5 M"
    assert WORDS.percent_tick(0.2, 0.1) == "0.2 %"


def test_a_clock_has_24_hours() -> None:
    assert (WORDS.clock(AFTERNOON), WORDS.hour(15)) == ("15:04", "15:00")


def test_a_clock_of_twelve_hours_names_the_half_of_the_day(american: None) -> None:
    assert WORDS.clock(AFTERNOON) == "3:04\u202fPM"
    assert (WORDS.hour(0), WORDS.hour(12)) == ("12\u202fAM", "12\u202fPM")


def test_days_have_their_year_and_weekday_where_asked_for() -> None:
    assert (WORDS.day(DAY_OF_MARCH), WORDS.day(DAY_OF_MARCH, year=True)) == ("12 Mar", "12 Mar 2026")
    assert WORDS.day(DAY_OF_MARCH, weekday=True) == "Thu 12 Mar"


def test_days_have_the_order_of_the_place(american: None) -> None:
    assert (WORDS.day(DAY_OF_MARCH), WORDS.day(DAY_OF_MARCH, year=True)) == ("Mar 12", "Mar 12, 2026")


def test_times_are_those_of_the_persons_zone() -> None:
    assert Words(ZoneInfo("Asia/Tokyo")).stamp(NOON) == "12 Mar 2026 21:00"


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (NOON, NOON + 600, "Thu 12 Mar, 12:00 – 12:10"),
        (NOON - 12 * HOUR, NOON + 12 * HOUR, "Thu 12 Mar 2026"),
        (NOON - 12 * HOUR, NOON - 12 * HOUR + 7 * DAY, "12 Mar – 18 Mar 2026"),
        (1_772_323_200, 1_775_001_600, "Mar 2026"),
    ],
)
def test_a_bin_is_named_by_what_it_is(since: int, until: int, said: str) -> None:
    assert WORDS.span(since, until) == said


def test_moments_are_as_short_as_is_clear() -> None:
    said = [WORDS.moment(NOON + after, NOON) for after in (HOUR, 2 * DAY, 30 * DAY)]
    assert said == ["13:00", "Sat 12:00", "11 Apr 12:00"]


def test_things_are_called_by_their_names() -> None:
    assert WORDS.name("model", "claude-opus-5-5-20260801") == "Opus 5.5"
    assert [WORDS.name("project", key) for key in ("/srv/shop", "Shop", "unknown")] == ["shop", "Shop", "No project"]
    assert WORDS.name("kind", "cache_read") == "Cache read"
    assert WORDS.name("model", None) == "Other"


def test_amounts_and_their_ticks_are_in_the_currency_of_the_person() -> None:
    money.use(money.Currency("EUR", 0.92))
    try:
        assert WORDS.money(18_400_000) == "€16.93"
        # Round in euros: 2, 4 and 6 of them are 2.17, 4.35 and 6.52 dollars.
        ticks = value_ticks(0.5, 8.0, 13, UNITS["microusd"].ticked(WORDS))
        assert [words for _value, words in ticks] == ["€2", "€4", "€6"]
        assert [round(value, 2) for value, _words in ticks] == [2.17, 4.35, 6.52]
    finally:
        money.use(money.DOLLARS)
