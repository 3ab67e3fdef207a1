from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.pricing import price_table
from mytokentracker.core.records import Tokens
from mytokentracker.core.spending import KindSpend, ModelUse, by_model_and_kind, spread

NOON = 1_773_316_800
# Dollars a million tokens are micro-dollars a token: input 1, output 10, cache write 1.25 and 2, cache read 0.1.
PRICES = price_table(
    {
        "web_search": 10,
        "us_inference": 1.1,
        "prices": [
            {"model": "claude-sonnet-4-5", "input": 1, "output": 10},
            {"model": "claude-opus-4-5", "input": 3, "output": 30},
        ],
    }
)


def use(tokens: Tokens, cost: int, model: str = "claude-sonnet-4-5", at: int = NOON) -> ModelUse:
    return ModelUse(model, at, tokens, cost)


def test_a_spend_is_split_by_list_price_into_what_it_was_for() -> None:
    # 100 x 1, 20 x 10, 40 x 1.25 + 10 x 2, 1000 x 0.1
    tokens = Tokens(100, 20, 40, 10, 1000)

    split = by_model_and_kind([use(tokens, 100 + 200 + 70 + 100)], PRICES)

    assert split == {"claude-sonnet-4-5": KindSpend(input=100, output=200, cache_write=70, cache_read=100)}
    assert split["claude-sonnet-4-5"].total == 470


def test_what_a_single_request_pays_more_is_spread_over_its_kinds() -> None:
    # Twice the list price, as a long prompt has it; and a tenth more, as for inference in the US.
    doubled = use(Tokens(100, 20), 2 * 300)
    in_the_us = use(Tokens(100, 20), 330, "claude-opus-4-5")

    assert by_model_and_kind([doubled, in_the_us], PRICES) == {
        "claude-opus-4-5": KindSpend(input=110, output=220),
        "claude-sonnet-4-5": KindSpend(input=200, output=400),
    }


def test_quarters_of_an_hour_add_up_per_model() -> None:
    uses = [use(Tokens(input=5), 5), use(Tokens(input=7, output=1), 17, at=NOON + 900)]

    assert by_model_and_kind(uses, PRICES) == {"claude-sonnet-4-5": KindSpend(input=12, output=10)}


def test_each_use_is_split_at_the_prices_of_its_day() -> None:
    rows = [
        {"model": "claude-sonnet-4-5", "input": 1, "output": 10},
        {"model": "claude-sonnet-4-5", "from": date(2026, 3, 13), "input": 10, "output": 10},
    ]
    prices = price_table({"web_search": 10, "us_inference": 1, "prices": rows})
    tomorrow = NOON + 12 * 3600

    # 10 + 10 of 20 before midnight UTC; 100 + 10 of 110 after it.
    uses = [use(Tokens(10, 1), 20), use(Tokens(10, 1), 110, at=tomorrow)]

    assert by_model_and_kind(uses, prices) == {"claude-sonnet-4-5": KindSpend(input=110, output=20)}


def test_web_searches_alone_are_input() -> None:
    assert by_model_and_kind([use(Tokens(), 10_000)], PRICES) == {"claude-sonnet-4-5": KindSpend(input=10_000)}


def test_a_model_that_cost_nothing_is_left_out() -> None:
    assert by_model_and_kind([use(Tokens(10, 10), 0), use(Tokens(), 0)], PRICES) == {}
    assert by_model_and_kind([], PRICES) == {}


def test_what_rounding_leaves_over_goes_to_no_kind_without_tokens() -> None:
    # 20 of 30 parts of 100 micro-dollars are 66.7; the cache was neither written nor read.
    split = by_model_and_kind([use(Tokens(20, 1), 100)], PRICES)["claude-sonnet-4-5"]

    assert split == KindSpend(input=66, output=34)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["claude-sonnet-4-5", "claude-opus-4-5", "unknown"]),
            st.tuples(*[st.integers(0, 10**9)] * 5),
            st.integers(0, 10**10),
        ),
        max_size=8,
    )
)
def test_the_kinds_always_add_up_to_the_cost(made: list[tuple[str, tuple[int, ...], int]]) -> None:
    uses = [use(Tokens(*tokens), cost, model) for model, tokens, cost in made]

    split = by_model_and_kind(uses, PRICES)

    for model in {one.model for one in uses}:
        parts = split.get(model, KindSpend())
        assert parts.total == sum(one.cost_microusd for one in uses if one.model == model)
        assert min(parts.input, parts.output, parts.cache_write, parts.cache_read) >= 0


def test_an_amount_is_spread_to_the_last_micro_dollar() -> None:
    assert spread(10, (1, 1, 1)) == (3, 3, 4)
    assert spread(7, (0, 5, 0)) == (0, 7, 0)
    assert spread(0, (3, 4)) == (0, 0)
