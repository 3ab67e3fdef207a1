"""The price list that we ship: against the reference, against a second opinion, and under a person's own file."""

import tomllib
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from genai_prices import Usage, calc_price
from genai_prices.data import providers

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Plan, Tokens
from mytokentracker.paths import resources
from mytokentracker.prices import load, plans

MILLION = 1_000_000
DATES = (
    "2025-06-01",
    "2025-12-01",
    "2026-02-10",
    "2026-03-12",
    "2026-03-13",
    "2026-08-01",
    "2026-10-06",
    "2026-10-07",
    "2026-11-21",
)
# The prompt's lengths, in tokens: around both borders there are, 100 000 and 200 000, and far from them.
PROMPTS = (1_000, 100_000, 100_001, 200_000, 200_001, 900_000)

# Models that genai-prices prices otherwise than we do, and why.
OTHERWISE = {
    "claude-2": "never in Claude Code: as any name of no known family it costs what the newest Sonnet costs",
    "claude-v1": "the same",
}
# What it has no price for: the limited models before 5.2.
UNKNOWN_THERE = ("claude-mythos-5", "claude-mythos-5-1")
# It has Sonnet 5.5's cache reads at 0.10 for every date; they cost 0.20 before this day.
SONNET_5_5_CHANGE = "2026-10-07"
KNOWN_THERE = [
    model.id for provider in providers if provider.id == "anthropic" for model in provider.models if model.id
]


@pytest.fixture(scope="module")
def listed() -> PriceTable:
    table, problems = load(Path("no such folder") / "prices.toml")
    assert problems == ()
    return table


def moment(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def seconds(day: str) -> int:
    return int(moment(day).timestamp())


def their_cost(model: str, day: str, tokens: Tokens, fast: bool) -> int:
    usage = Usage(
        input_tokens=tokens.total - tokens.output,
        output_tokens=tokens.output,
        cache_read_tokens=tokens.cache_read,
        cache_write_tokens=tokens.cache_write_5m + tokens.cache_write_1h,
        cache_write_1h_tokens=tokens.cache_write_1h,
    )
    context = {"speed": "fast"} if fast else None
    price = calc_price(
        usage, model, provider_id="anthropic", genai_request_timestamp=moment(day), price_context=context
    ).total_price
    return int((price * MILLION).quantize(Decimal(1), ROUND_HALF_UP))


def samples(prompt: int) -> list[Tokens]:
    """Each of the prompt's four parts alone, so that each price counts, and a mixture; with some output."""
    fifth = prompt // 5
    return [
        Tokens(input=prompt),
        Tokens(output=777, cache_write_5m=prompt - 1, input=1),
        Tokens(output=777, cache_write_1h=prompt),
        Tokens(output=777, cache_read=prompt),
        Tokens(fifth, 12_345, fifth, fifth, prompt - 3 * fifth),
    ]


def differences(table: PriceTable, model: str, day: str) -> list[str]:
    return [
        f"{model} {day} fast={fast} {tokens}: {ours}, not {theirs}"
        for prompt in PROMPTS
        for tokens in samples(prompt)
        for fast in (False, True)
        if (ours := table.cost(model, seconds(day), tokens, 0, fast, False))
        != (theirs := their_cost(model, day, tokens, fast))
    ]


def test_the_second_opinion_knows_the_models_that_this_test_was_written_for() -> None:
    assert {"claude-fable-5-2", "claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"} <= set(KNOWN_THERE)


@pytest.mark.parametrize("model", [model for model in KNOWN_THERE if model not in OTHERWISE])
@pytest.mark.parametrize("day", DATES)
def test_prices_of_every_model_tier_and_mode_agree_with_genai_prices(listed: PriceTable, model: str, day: str) -> None:
    found = differences(listed, model, day)
    if model == "claude-sonnet-5-5" and day < SONNET_5_5_CHANGE:
        # The gap is in the price of reads alone.
        assert found
        found = [difference for difference in found if "cache_read=0" in difference]
    assert found == []


@pytest.mark.parametrize("model", OTHERWISE)
def test_a_gap_that_is_excused_is_still_there(listed: PriceTable, model: str) -> None:
    assert differences(listed, model, "2026-11-21")
    assert listed.source(model) == "assumed: claude-sonnet-5-5"


@pytest.mark.parametrize("model", UNKNOWN_THERE)
def test_the_limited_models_before_5_2_are_listed_by_us_alone(listed: PriceTable, model: str) -> None:
    with pytest.raises(LookupError):
        their_cost(model, "2026-11-21", Tokens(input=1), fast=False)
    # Source: the price list; the same as Fable of that version.
    fable = model.replace("mythos", "fable")
    for tokens in samples(1_000_000):
        assert listed.cost(model, None, tokens) == listed.cost(fable, None, tokens)
    assert listed.source(model) == "listed"


def test_cache_reads_of_sonnet_5_5_became_cheaper_on_7_october_2026(listed: PriceTable) -> None:
    reads = Tokens(cache_read=MILLION)

    assert listed.cost("claude-sonnet-5-5", seconds("2026-10-06"), reads) == 200_000
    assert listed.cost("claude-sonnet-5-5", seconds("2026-10-07"), reads) == 100_000


def test_only_claude_3_sonnet_is_known_there_and_not_listed_by_us(listed: PriceTable) -> None:
    assumed = {model: listed.source(model) for model in KNOWN_THERE if listed.source(model) != "listed"}

    # It is older than every listed Sonnet, and its own price is that of older Sonnets.
    assert assumed == {
        "claude-3-sonnet": "assumed: older sonnet",
        "claude-2": "assumed: claude-sonnet-5-5",
        "claude-v1": "assumed: claude-sonnet-5-5",
    }


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("claude-2-sonnet", (3, 15, 0.30, 3.75, 6)),
        ("claude-2-opus", (15, 75, 1.50, 18.75, 30)),
        ("claude-2-haiku", (0.80, 4, 0.08, 1, 1.60)),
    ],
)
def test_models_older_than_all_listed_ones_cost_what_their_family_cost_at_first(
    listed: PriceTable, model: str, expected: tuple[float, ...]
) -> None:
    parts = [Tokens(input=MILLION), Tokens(output=MILLION), Tokens(cache_read=MILLION)]
    parts += [Tokens(cache_write_5m=MILLION), Tokens(cache_write_1h=MILLION)]

    assert [listed.cost(model, None, tokens) / MILLION for tokens in parts] == list(expected)


def test_us_inference_and_web_searches_cost_what_the_price_list_says(listed: PriceTable) -> None:
    # 4 dollars times 1.1, and ten searches at a cent.
    assert listed.cost("claude-opus-5-5", None, Tokens(input=MILLION), us=True) == 4_400_000
    assert listed.cost("claude-opus-5-5", None, Tokens(), web_searches=10) == 100_000
    # The cheapest price, 0.01 dollars, is exact too: 1.1 times 10 000.
    assert listed.cost("claude-haiku-5-5", None, Tokens(cache_read=MILLION // 10), us=True) == 1_100


def test_every_row_names_its_source() -> None:
    data = tomllib.loads((resources() / "prices.toml").read_text("utf-8"))

    assert all(row["source"].strip() for row in (*data["prices"], *data["families"].values()))


def test_a_persons_own_prices_replace_ours(tmp_path: Path, listed: PriceTable) -> None:
    own = tmp_path / "prices.toml"
    own.write_text(
        """
        [[prices]]
        model = "claude-opus-5-5"
        input = 3
        output = 15
        [[prices]]
        model = "glm-5"
        from = 2026-01-01
        input = 0.6
        output = 2.2
        """,
        "utf-8-sig",
    )

    table, problems = load(own)

    assert problems == ()
    assert table.cost("claude-opus-5-5", None, Tokens(input=MILLION)) == 3_000_000
    assert table.source("glm-5") == "listed"
    assert table.cost("claude-opus-5", None, Tokens(input=MILLION)) == 5_000_000
    assert table.digest != listed.digest


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"[[prices]]\nmodel = ", "Invalid value"),
        (b"\xff\xfe", "can't decode byte"),
        (b"x = " + b"[" * 20_000, "recursion"),
        (b"[[prices]]\nmodel = 'x'\ninput = 'cheap'\noutput = 1", "row 1 (x): input must be a number"),
    ],
)
def test_own_prices_that_cannot_be_used_are_a_problem_and_ours_stay(
    tmp_path: Path, listed: PriceTable, content: bytes, wrong: str
) -> None:
    own = tmp_path / "prices.toml"
    own.write_bytes(content)

    table, problems = load(own)

    assert table.digest == listed.digest
    assert [problem.title for problem in problems] == ["Your own prices cannot be used"]
    assert str(own) in problems[0].hint
    assert wrong in problems[0].hint


def test_own_prices_that_cannot_be_opened_are_a_problem_too(tmp_path: Path, listed: PriceTable) -> None:
    own = tmp_path / "prices.toml"
    own.mkdir()

    table, problems = load(own)

    assert table.digest == listed.digest
    assert len(problems) == 1


def test_the_plans_are_those_that_are_sold_with_the_budgets_we_assume() -> None:
    assert list(plans().values()) == [
        Plan("free", "Free", 5_000_000, 10_000_000, 0),
        Plan("pro", "Pro", 27_000_000, 10_000_000, 20_000_000),
        Plan("max5", "Max 5x", 135_000_000, 50_000_000, 100_000_000),
        Plan("max20", "Max 20x", 535_000_000, 200_000_000, 200_000_000),
        Plan("team", "Team", 27_000_000, 10_000_000),
    ]
    assert [*plans()] == ["free", "pro", "max5", "max20", "team"]
