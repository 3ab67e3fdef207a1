from datetime import date

from tests.core.test_pricing import at, row, table


def test_it_is_known_where_a_price_was_read_and_when_it_changed() -> None:
    opus = "claude-opus-5"
    prices = table(
        row(opus, **{"from": date(2026, 3, 1)}, source="March's list"),
        row(opus, **{"from": date(2026, 6, 1)}, source="June's list"),
        row("claude-haiku-5"),
        families={"opus": {"input": 15, "output": 75, "source": "an old page"}},
    )

    assert prices.read_at(opus, at(2026, 5, 1)) == "March's list"
    assert prices.read_at(opus, at(2026, 1, 1)) == "March's list"
    assert prices.read_at(opus, None) == "June's list"
    assert prices.read_at("claude-opus-9", None) == "June's list"
    assert prices.read_at("claude-opus-2", None) == "an old page"
    assert prices.read_at("claude-haiku-5", None) is None
    assert prices.read_at("claude-haiku-1", None) is None
    assert prices.changes(opus) == (at(2026, 6, 1),)
    assert prices.changes("claude-haiku-5") == ()


def test_a_persons_own_rows_bring_their_own_source_or_none() -> None:
    theirs = row("claude-opus-5", source="the list")

    assert table(theirs, overrides={"prices": [row("claude-opus-5")]}).read_at("claude-opus-5", None) is None
    own = table(theirs, overrides={"prices": [row("claude-opus-5", source="a letter")]})
    assert own.read_at("claude-opus-5", None) == "a letter"
