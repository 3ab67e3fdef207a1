from mytokentracker.core.figures.amounts import Amount, Kinds
from mytokentracker.core.figures.tables import Economics, Slice, economics, slices
from mytokentracker.core.figures.timeline import Moment, bounded
from mytokentracker.core.pricing import price_table
from mytokentracker.core.records import Tokens, Totals

# 2 and 10 micro-dollars a token, 0.2 for one read from the cache.
PRICES = price_table(
    {"web_search": 10, "us_inference": 1, "prices": [{"model": "claude-sonnet-5", "input": 2, "output": 10}]}
)


def cost(microusd: int, tokens: int = 1) -> Totals:
    return Totals(1, Tokens(input=tokens), microusd)


def test_economics_say_what_one_got_for_the_money() -> None:
    one = Amount(0, "claude-sonnet-5", Totals(2, Tokens(input=10, output=8, cache_read=100), 120), 20)
    other = Amount(0, "claude-sonnet-5", Totals(1, Tokens(input=40, output=2), 100, 1))

    assert economics([one, other], PRICES, 440) == Economics(
        totals=Totals(3, Tokens(input=50, output=10, cache_read=100), 220, 1),
        kinds=Kinds(input=100, output=100, cache_read=20),
        credits_microusd=20,
        # 220 for 10 tokens.
        microusd_per_million_output=22_000_000,
        cache_hit_rate=100 / 150,
        share=0.5,
    )
    assert economics([], PRICES, 0) == Economics(Totals(), Kinds(), 0, None, None, 0.0)


def test_a_donut_has_the_dearest_and_the_rest() -> None:
    parts = [("a", cost(10, 5)), ("b", cost(60, 2)), ("c", cost(20, 1)), ("d", cost(10, 3)), ("none", Totals(1))]

    assert slices(parts, 2) == (
        Slice("b", 60, 2, 0.6),
        Slice("c", 20, 1, 0.2),
        Slice(None, 20, 8, 0.2),
    )
    assert [one.key for one in slices(parts, 4)] == ["b", "c", "a", "d"]
    assert slices([], 3) == ()
    # What costs nothing is used all the same.
    assert slices([("free", cost(0, 5))], 3) == (Slice("free", 0, 5, 0.0),)


def moment(at: int | None, model: str = "a", *, subagent: bool = False) -> Moment:
    return Moment(at, model, subagent, cost(1))


def test_a_short_timeline_is_as_it_is() -> None:
    moments = [moment(5), moment(7), moment(None)]

    assert bounded(moments, 3) == tuple(moments)
    assert bounded([moment(None)] * 5, 3) == (moment(None),) * 5
    assert bounded([], 3) == ()


def test_a_long_timeline_joins_what_lies_together() -> None:
    moments = [moment(at) for at in range(0, 1000, 10)] + [moment(None), moment(None)]

    found = bounded(moments, 10)

    assert sum(one.totals.responses for one in found) == 102
    assert [one.at for one in found][:3] == [0, 100, 200]
    assert found[-1] == Moment(None, "a", False, Totals(2, Tokens(input=2), 2))
    assert len(found) == 12


def test_models_and_subagents_stay_apart() -> None:
    moments = [moment(1), moment(2), moment(2, "b"), moment(3, subagent=True), moment(10)]

    # Stretches of three seconds.
    assert bounded(moments, 3) == (
        Moment(1, "a", False, Totals(2, Tokens(input=2), 2)),
        moment(2, "b"),
        moment(3, subagent=True),
        moment(10),
    )
