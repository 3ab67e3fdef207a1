from datetime import UTC, date, datetime
from typing import Any

import pytest

from mytokentracker.core.figures.amounts import (
    KINDS,
    Amount,
    Kinds,
    add_amounts,
    cache_hit_rate,
    kinds_of,
    kinds_together,
    per_million_output,
    share,
)
from mytokentracker.core.pricing import price_table
from mytokentracker.core.records import Tokens, Totals

# Dollars per million tokens, which is micro-dollars a token: 2 and 10, cache writes 2.5 and 4, reads 0.2; from June on
# twice as much. A search costs a cent.
JUNE = int(datetime(2026, 6, 1, tzinfo=UTC).timestamp())
PRICES = price_table(
    {
        "web_search": 10,
        "us_inference": 1,
        "prices": [
            {"model": "claude-sonnet-5", "input": 2, "output": 10},
            {"model": "claude-sonnet-5", "from": date(2026, 6, 1), "input": 4, "output": 20},
        ],
    }
)


def amount(tokens: Tokens, cost: int, at: int | None = JUNE - 1, searches: int = 0, **more: Any) -> Amount:
    return Amount(at, "claude-sonnet-5", Totals(1, tokens, cost), web_searches=searches, **more)


def test_a_cost_is_that_of_its_kinds() -> None:
    tokens = Tokens(input=100, output=10, cache_write_5m=20, cache_write_1h=30, cache_read=1000)
    # 200 + 100 + 50 + 120 + 200
    assert kinds_of(amount(tokens, 670), PRICES) == Kinds(200, 100, 50, 120, 200)
    # Two searches beside it.
    assert kinds_of(amount(tokens, 20_670, searches=2), PRICES) == Kinds(200, 100, 50, 120, 200, 20_000)
    assert tuple(Kinds.__struct_fields__) == KINDS


def test_the_price_is_that_of_its_time() -> None:
    assert kinds_of(amount(Tokens(10, 10), 120), PRICES) == Kinds(input=20, output=100)
    assert kinds_of(amount(Tokens(10, 10), 240, at=JUNE), PRICES) == Kinds(input=40, output=200)
    assert kinds_of(amount(Tokens(10, 10), 240, at=None), PRICES) == Kinds(input=40, output=200)


def test_what_single_requests_multiplied_is_spread_and_adds_up() -> None:
    # Fast mode at twice the price, for half of it: 50 per cent more.
    assert kinds_of(amount(Tokens(10, 10), 180), PRICES) == Kinds(input=30, output=150)
    odd = kinds_of(amount(Tokens(1, 1, 1, 1, 1), 1001), PRICES)
    assert sum(getattr(odd, kind) for kind in KINDS) == 1001


def test_a_cost_without_tokens_is_that_of_searches() -> None:
    assert kinds_of(amount(Tokens(), 10_000, searches=1), PRICES) == Kinds(web_search=10_000)
    assert kinds_of(amount(Tokens(), 0), PRICES) == Kinds()
    # Costs of before the price of searches was changed are never less than nothing.
    assert kinds_of(amount(Tokens(10), 500, searches=1), PRICES) == Kinds(web_search=500)


def test_kinds_of_many_are_reckoned_by_model_and_price_however_they_are_parted() -> None:
    early, late = amount(Tokens(10, 10), 120), amount(Tokens(10, 10), 240, at=JUNE)
    searched = amount(Tokens(10, 10), 10_120, searches=1)

    together = kinds_together([early, late, searched], PRICES)

    assert together == Kinds(input=20 + 40 + 20, output=100 + 200 + 100, web_search=10_000)
    # Of three with a remainder each, the sum is spread.
    thirds = [amount(Tokens(1, 1, 1, 1, 1), 101) for _ in range(3)]
    assert kinds_together(thirds, PRICES) == kinds_of(amount(Tokens(3, 3, 3, 3, 3), 303), PRICES)
    assert kinds_together([], PRICES) == Kinds()


def test_amounts_add_up() -> None:
    assert add_amounts([amount(Tokens(1, 2), 3), amount(Tokens(10, 20), 30)]) == Totals(2, Tokens(11, 22), 33)
    assert add_amounts([]) == Totals()


@pytest.mark.parametrize(
    ("tokens", "rate"),
    [
        (Tokens(input=10, output=999, cache_write_5m=20, cache_write_1h=30, cache_read=40), 0.4),
        (Tokens(cache_read=5), 1.0),
        (Tokens(input=5), 0.0),
        (Tokens(output=5), None),
    ],
)
def test_the_cache_hit_rate_is_of_what_went_into_the_prompts(tokens: Tokens, rate: float | None) -> None:
    assert cache_hit_rate(tokens) == rate


def test_what_a_million_tokens_of_output_cost_is_all_that_was_spent_for_them() -> None:
    # 3 dollars for 40,000 tokens are 75 for a million.
    assert per_million_output(Totals(1, Tokens(input=5, output=40_000), 3_000_000)) == 75_000_000
    assert per_million_output(Totals(1, Tokens(output=3), 1)) == 333_333
    assert per_million_output(Totals(1, Tokens(input=5), 10)) is None


def test_a_share_of_nothing_is_nothing() -> None:
    assert (share(1, 4), share(0, 0)) == (0.25, 0.0)
