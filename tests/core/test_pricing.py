from datetime import UTC, date, datetime
from typing import Any

import pytest

from mytokentracker.core.model_names import normalise
from mytokentracker.core.pricing import PriceTable, price_table
from mytokentracker.core.records import Tokens

MILLION = 1_000_000


def at(year: int, month: int, day: int, hour: int = 0) -> int:
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp())


def row(model: str, **more: Any) -> dict[str, Any]:
    return {"model": model, "input": 2, "output": 10, **more}


def table(*rows: dict[str, Any], overrides: dict[str, Any] | None = None, **more: Any) -> PriceTable:
    """A table with a Sonnet 5 at 2 and 10 dollars beside the given rows."""
    data = {"web_search": 10, "us_inference": 1.1, "prices": [row("claude-sonnet-5"), *rows], **more}
    return price_table(data, overrides)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("claude-opus-5-5", "claude-opus-5-5"),
        ("claude-opus-5-5[1m]", "claude-opus-5-5"),
        ("claude-opus-5.5", "claude-opus-5-5"),
        ("Claude Opus 5.5", "claude-opus-5-5"),
        ("claude-5.5-opus", "claude-opus-5-5"),
        ("claude-opus-4-5-20251101", "claude-opus-4-5"),
        ("claude-opus-4-5@20251101", "claude-opus-4-5"),
        ("claude-opus-5-2026-07-24", "claude-opus-5"),
        ("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "claude-sonnet-4-5"),
        ("arn:aws:bedrock:us-east-1:1:inference-profile/eu.anthropic.claude-opus-5-v1:0", "claude-opus-5"),
        ("anthropic/claude-haiku-4.5", "claude-haiku-4-5"),
        ("openrouter/anthropic/claude-3.5-haiku:beta", "claude-3.5-haiku:beta"),
        ("claude-sonnet-4-20250514", "claude-sonnet-4"),
        ("claude-sonnet-4-0", "claude-sonnet-4"),
        ("claude-3-5-haiku-20241022", "claude-3-5-haiku"),
        ("claude-haiku-3-5", "claude-3-5-haiku"),
        ("claude-3-5-sonnet-v2@20241022", "claude-3-5-sonnet"),
        ("claude-3-opus-latest", "claude-3-opus"),
        ("claude-3-7-sonnet-20250219-thinking", "claude-3-7-sonnet"),
        ("claude-opus-4-8-fast", "claude-opus-4-8"),
        ("claude-mythos-5-2", "claude-mythos-5-2"),
        ("sonnet", "claude-sonnet"),
        ("opus[1m]", "claude-opus"),
        ("z-ai/GLM-5", "glm-5"),
        ("claude-2.1", "claude-2.1"),
        ("", ""),
    ],
)
def test_a_model_has_one_name_however_it_is_written(name: str, expected: str) -> None:
    assert normalise(name) == expected
    assert normalise(expected) == expected


def test_each_of_the_five_counts_has_its_own_price() -> None:
    prices = table(
        {
            "model": "claude-opus-5-5",
            "input": 4,
            "output": 20,
            "cache_read": 0.2,
            "cache_write_5m": 5,
            "cache_write_1h": 8,
            "source": "the price list",
        }
    )
    tokens = Tokens(input=1000, output=200, cache_write_5m=3000, cache_write_1h=4000, cache_read=50_000)

    # 1000*4 + 200*20 + 3000*5 + 4000*8 + 50000*0.2 = 4000 + 4000 + 15000 + 32000 + 10000 millionths of a dollar
    assert prices.cost("claude-opus-5-5", None, tokens) == 65_000


def test_absent_cache_prices_are_the_usual_multiples_of_the_input_price() -> None:
    prices = table()

    # Of 2 dollars: 1.25 times, 2 times and 0.1 times.
    assert prices.cost("claude-sonnet-5", None, Tokens(cache_write_5m=MILLION)) == 2_500_000
    assert prices.cost("claude-sonnet-5", None, Tokens(cache_write_1h=MILLION)) == 4_000_000
    assert prices.cost("claude-sonnet-5", None, Tokens(cache_read=MILLION)) == 200_000


def test_the_sum_is_rounded_half_up_to_micro_dollars() -> None:
    prices = table(row("claude-haiku-5", input=0.25))

    assert prices.cost("claude-haiku-5", None, Tokens(input=1)) == 0
    assert prices.cost("claude-haiku-5", None, Tokens(input=2)) == 1
    assert prices.cost("claude-haiku-5", None, Tokens(input=5)) == 1
    assert prices.cost("claude-haiku-5", None, Tokens(input=6)) == 2


def test_a_web_search_costs_a_cent_in_every_mode() -> None:
    prices = table(row("claude-opus-5", fast=2))

    assert prices.cost("claude-opus-5", None, Tokens(), web_searches=3) == 30_000
    assert prices.cost("claude-opus-5", None, Tokens(), web_searches=3, fast=True, us=True) == 30_000


def test_a_price_changes_at_midnight_utc_of_its_day() -> None:
    prices = table(
        row("claude-opus-5", input=3, **{"from": date(2026, 10, 7)}),
        row("claude-opus-5", input=5, **{"from": date(2026, 7, 24)}),
        row("claude-opus-5", input=1, **{"from": date(2026, 11, 1)}),
    )
    tokens = Tokens(input=MILLION)

    assert prices.cost("claude-opus-5", at(2026, 10, 6, 23), tokens) == 5_000_000
    assert prices.cost("claude-opus-5", at(2026, 10, 7), tokens) == 3_000_000
    assert prices.cost("claude-opus-5", at(2026, 12, 1), tokens) == 1_000_000
    # Before the first row the first row counts, and an unknown day takes the newest.
    assert prices.cost("claude-opus-5", at(2026, 1, 1), tokens) == 5_000_000
    assert prices.cost("claude-opus-5", None, tokens) == 1_000_000


def test_one_token_beyond_the_tier_prices_every_token_of_the_request_higher() -> None:
    long_prompt = {"above": 100_000, "input": 0.5, "output": 2.5}
    prices = table(row("claude-haiku-5-5", input=0.1, output=0.5, long_prompt=long_prompt))
    model = "claude-haiku-5-5"

    # 20000*0.1 + 1000*0.5 + 30000*0.125 + 10000*0.2 + 40000*0.01 = 2000 + 500 + 3750 + 2000 + 400
    assert prices.cost(model, None, Tokens(20_000, 1000, 30_000, 10_000, 40_000)) == 8_650
    # One read more: five times all of it, and the read itself at 0.05.
    assert prices.cost(model, None, Tokens(20_000, 1000, 30_000, 10_000, 40_001)) == 43_250
    # The answer is no part of the prompt: 300000*0.5.
    assert prices.cost(model, None, Tokens(output=300_000)) == 150_000


def test_fast_mode_and_us_inference_multiply_every_token_price() -> None:
    prices = table(
        row("claude-opus-5", input=4, output=20, fast=2, long_prompt={"above": 10, "input": 8, "output": 30})
    )
    model = "claude-opus-5"
    short, long = Tokens(input=10, output=100), Tokens(input=11, output=100)

    # 10*4 + 100*20 = 2040 and 11*8 + 100*30 = 3088; then twice, 1.1 times, 2.2 times.
    assert [prices.cost(model, None, tokens) for tokens in (short, long)] == [2040, 3088]
    assert [prices.cost(model, None, tokens, fast=True) for tokens in (short, long)] == [4080, 6176]
    assert [prices.cost(model, None, tokens, us=True) for tokens in (short, long)] == [2244, 3397]
    assert [prices.cost(model, None, tokens, fast=True, us=True) for tokens in (short, long)] == [4488, 6794]


def test_a_name_that_ends_in_fast_is_priced_as_fast_mode() -> None:
    prices = table(row("claude-opus-5", fast=2))

    assert prices.cost("claude-opus-5-fast", None, Tokens(input=MILLION)) == 4_000_000


def test_a_model_without_a_fast_price_costs_the_standard_one() -> None:
    assert table().cost("claude-sonnet-5", None, Tokens(input=MILLION), fast=True) == 2_000_000


def test_an_unknown_model_takes_the_price_of_its_familys_newest_version_and_says_so() -> None:
    prices = table(row("claude-opus-4-10", input=7), row("claude-opus-5-5", input=4), row("claude-opus-5", input=5))

    for name in ("claude-opus-6", "claude-opus-5-6-20270101", "opus", "claude-opus-5:beta"):
        assert prices.cost(name, None, Tokens(input=MILLION)) == 4_000_000
        assert prices.source(name) == "assumed: claude-opus-5-5"
    assert prices.source("claude-opus-5-20260724") == "listed"


@pytest.mark.parametrize("name", ["glm-5", "gpt-octopus", "claude-2.1", "", "claude-fable-5"])
def test_a_model_of_no_listed_family_takes_the_newest_sonnets_price(name: str) -> None:
    prices = table(row("claude-sonnet-4-6", input=3))

    assert prices.cost(name, None, Tokens(input=MILLION)) == 2_000_000
    assert prices.source(name) == "assumed: claude-sonnet-5"


def test_a_model_older_than_all_of_its_family_takes_the_familys_price_for_those() -> None:
    prices = table(
        row("claude-3-5-sonnet", input=3),
        row("claude-fable-5", input=10),
        families={"sonnet": {"input": 7, "output": 15}},
    )

    assert prices.cost("claude-3-sonnet-20240229", None, Tokens(input=MILLION)) == 7_000_000
    assert prices.cost("claude-3-sonnet-20240229", None, Tokens(input=MILLION), fast=True) == 7_000_000
    assert prices.source("claude-3-sonnet-20240229") == "assumed: older sonnet"
    # Not older, of no known version, or of a family without such a price: the newest.
    assert prices.source("claude-sonnet-4") == "assumed: claude-sonnet-5"
    assert prices.source("claude-sonnet-latest") == "assumed: claude-sonnet-5"
    assert prices.source("claude-fable-4") == "assumed: claude-fable-5"


def test_own_rows_replace_all_rows_of_their_model_and_add_others() -> None:
    prices = table(
        row("claude-opus-5", input=5),
        row("claude-opus-5", input=4, **{"from": date(2026, 10, 7)}),
        families={"opus": {"input": 15, "output": 75}},
        overrides={
            "prices": [row("claude-opus-5-20260724", input=1), row("glm-5", input=0.5)],
            "families": {"opus": {"input": 16, "output": 75}},
            "us_inference": 1.5,
        },
    )
    tokens = Tokens(input=MILLION)

    assert prices.cost("claude-opus-5", at(2026, 11, 1), tokens) == 1_000_000
    assert prices.cost("claude-opus-5", at(2026, 11, 1), tokens, us=True) == 1_500_000
    assert prices.cost("z-ai/glm-5", None, tokens) == 500_000
    assert prices.source("glm-5") == "listed"
    assert prices.cost("claude-3-opus", None, tokens) == 16_000_000
    assert prices.cost("claude-sonnet-5", None, tokens) == 2_000_000


def test_the_digest_changes_with_any_price_and_with_nothing_else() -> None:
    opus = row("claude-opus-5", input=5)
    digests = [
        table(opus).digest,
        table(opus, web_search=11).digest,
        table(opus, us_inference=1.2).digest,
        table(opus, families={"opus": {"input": 15, "output": 75}}).digest,
        table({**opus, "fast": 2}).digest,
        table({**opus, "cache_read": 0.51}).digest,
        table({**opus, "from": date(2026, 7, 24)}).digest,
        table({**opus, "long_prompt": {"above": 200_000, "input": 10, "output": 20}}).digest,
    ]

    assert len(set(digests)) == len(digests)
    assert table({**opus, "source": "elsewhere"}).digest == digests[0]
    used = table(opus)
    used.cost("claude-opus-5", None, Tokens(input=1))
    assert used.digest == digests[0]


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"price": []}, "the file: 'price' is none of families, prices, us_inference, web_search"),
        ({"prices": {}}, "prices must be rows, each under a line"),
        ({"prices": [3]}, "row 1 must be keys and values, not 3"),
        ({"prices": [{"input": 1}]}, "row 1: model must be the name of a model, not None"),
        ({"prices": [row(" ")]}, "row 1: model must be the name of a model, not ' '"),
        ({"prices": [row("x"), row("y", cash=1)]}, r"row 2 \(y\): 'cash' is none of cache_read, "),
        ({"prices": [{"model": "x", "input": 1}]}, r"row 1 \(x\): output is missing"),
        ({"prices": [row("x", input="2")]}, r"row 1 \(x\): input must be a number from 0 to 1000000, not '2'"),
        ({"prices": [row("x", input=True)]}, "input must be a number from 0 to 1000000, not True"),
        ({"prices": [row("x", output=-1)]}, "output must be a number from 0 to 1000000, not -1"),
        ({"prices": [row("x", cache_read=float("nan"))]}, "cache_read must be a number from 0 to 1000000, not nan"),
        ({"prices": [row("x", fast=float("inf"))]}, "fast must be a number from 0 to 1000000, not inf"),
        (
            {"prices": [row("x", **{"from": "2026"})]},
            "from must be a day such as 2026-10-07 without quotes, not '2026'",
        ),
        ({"prices": [row("x", **{"from": datetime(2026, 1, 1, tzinfo=UTC)})]}, "from must be a day such as"),
        ({"prices": [row("x"), row("X")]}, r"row 2 \(X\): there is another row of this model from the same day"),
        ({"prices": [row("x", long_prompt=1)]}, r"row 1 \(x\), long_prompt must be keys and values"),
        ({"prices": [row("x", long_prompt={"over": 1})]}, "long_prompt: 'over' is none of above, "),
        ({"prices": [row("x", long_prompt={"above": "1"})]}, "long_prompt: above must be a number"),
        ({"families": 1}, "families must be keys and values, not 1"),
        ({"families": {"gpt": {}}}, "families: 'gpt' is none of opus, sonnet, haiku, fable, mythos"),
        ({"families": {"opus": {"fast": 2}}}, r"families\.opus: 'fast' is none of "),
        ({"web_search": "10"}, "the file: web_search must be a number"),
        ({"us_inference": None}, "the file: us_inference is missing"),
    ],
)
def test_wrong_data_is_refused_in_words_that_name_the_place(overrides: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        table(overrides=overrides)


def test_a_table_without_a_sonnet_is_refused_because_unknown_models_would_have_no_price() -> None:
    for model in ("claude-opus-5", "sonnet"):
        with pytest.raises(ValueError, match="needs a row of a Sonnet model"):
            price_table({"web_search": 10, "us_inference": 1.1, "prices": [row(model)]})
