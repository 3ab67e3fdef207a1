from mytokentracker.core.figures.amounts import Amount
from mytokentracker.core.figures.stack import MOST_LAYERS, Layer, stacked
from mytokentracker.core.pricing import price_table
from mytokentracker.core.records import Tokens, Totals

# 2 and 10 micro-dollars a token.
PRICES = price_table(
    {"web_search": 10, "us_inference": 1, "prices": [{"model": "claude-sonnet-5", "input": 2, "output": 10}]}
)


def amount(model: str, tokens: int, cost: int, credits: int = 0, project: str | None = None) -> Amount:
    return Amount(0, model, Totals(1, Tokens(input=tokens), cost), credits, project=project)


def layers(found: tuple[Layer, ...]) -> list[tuple[str | None, tuple[float, ...]]]:
    assert all(layer.total == sum(layer.values) for layer in found)
    return [(layer.key, layer.values) for layer in found]


def test_the_largest_layer_is_lowest_and_each_has_a_value_for_every_bin() -> None:
    bins = [[amount("a", 5, 1)], [], [amount("b", 7, 3), amount("a", 1, 1)]]

    assert layers(stacked(bins, "model", "microusd", PRICES)) == [("b", (0, 0, 3)), ("a", (1, 0, 1))]
    assert layers(stacked(bins, "model", "tokens", PRICES)) == [("b", (0, 0, 7)), ("a", (5, 0, 1))]
    assert stacked([[], []], "model", "tokens", PRICES) == ()


def test_layers_of_projects_join_their_models() -> None:
    bins = [[amount("a", 5, 1, project="shop"), amount("b", 5, 2, project="shop"), amount("a", 1, 9)]]

    assert layers(stacked(bins, "project", "microusd", PRICES)) == [("unknown", (9,)), ("shop", (3,))]


def test_percents_are_of_what_is_held_against_the_plan() -> None:
    bins = [[amount("a", 5, 100, credits=40)], [amount("a", 5, 50)]]

    assert layers(stacked(bins, "model", "percent", PRICES, 0.5)) == [("a", (30.0, 25.0))]


def test_kinds_keep_their_own_order_and_have_their_own_cost() -> None:
    both = Amount(0, "claude-sonnet-5", Totals(1, Tokens(input=10, output=10), 120), credits_microusd=60)
    bins = [[both], [Amount(0, "claude-sonnet-5", Totals(1, Tokens(), 10_000), web_searches=1)]]

    assert layers(stacked(bins, "kind", "tokens", PRICES)) == [("input", (10, 0)), ("output", (10, 0))]
    assert layers(stacked(bins, "kind", "microusd", PRICES)) == [
        ("input", (20, 0)),
        ("output", (100, 0)),
        ("web_search", (0, 10_000)),
    ]
    # Half of it was billed to usage credits.
    assert layers(stacked(bins[:1], "kind", "percent", PRICES, 0.1)) == [("input", (1.0,)), ("output", (5.0,))]
    assert stacked([[Amount(0, "claude-sonnet-5", Totals(1))]], "kind", "percent", PRICES, 0.1) == ()


def test_the_small_ones_are_one_layer_on_top() -> None:
    bins = [[amount(f"m{number}", 1, 100 - number) for number in range(MOST_LAYERS + 2)]]

    found = stacked(bins, "model", "microusd", PRICES)

    assert [layer.key for layer in found] == [*(f"m{number}" for number in range(MOST_LAYERS)), None]
    assert found[-1] == Layer(None, (100 - 7 + 100 - 8,), 185)
    assert len(stacked([bins[0][:MOST_LAYERS]], "model", "microusd", PRICES)) == MOST_LAYERS


def test_equal_ones_are_in_the_order_of_their_names() -> None:
    bins = [[amount("b", 1, 5), amount("a", 1, 5), amount("free", 1, 0)]]

    assert layers(stacked(bins, "model", "microusd", PRICES)) == [("a", (5,)), ("b", (5,))]


def test_a_live_chart_does_not_change_its_order_while_the_same_ones_are_largest() -> None:
    bins = [[amount("a", 1, 5), amount("b", 1, 6)]]

    kept = stacked(bins, "model", "microusd", PRICES, before=("a", "b", None))
    other = stacked(bins, "model", "microusd", PRICES, before=("a", "c"))

    assert [layer.key for layer in kept] == ["a", "b"]
    assert [layer.key for layer in other] == ["b", "a"]
