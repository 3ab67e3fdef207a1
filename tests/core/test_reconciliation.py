from mytokentracker.core.reconciliation import ClientTotal, OurTotal, reconcile
from mytokentracker.core.records import Tokens, Totals

OURS = Tokens(input=10, output=100, cache_write_5m=20, cache_write_1h=30, cache_read=1000)
COST = 2_000_000


def ours(*, unfinished: int = 0, copied: int = 0, assumed: tuple[str, ...] = (), model: str = "opus") -> OurTotal:
    return OurTotal({model: Totals(4, OURS, COST, unfinished)}, copied, assumed)


def client(tokens: Tokens = OURS, cost: int = COST, *, since: int = 0, unknown: bool = False) -> ClientTotal:
    return ClientTotal(cost, {"opus": tokens}, since, unknown)


def test_equal_totals_need_no_reason() -> None:
    found = reconcile(ours(), client(), COST)
    assert [(line.name, line.ours, line.client) for line in found.tokens] == [
        ("input", 10, 10),
        ("output", 100, 100),
        ("cache write", 50, 50),
        ("cache read", 1000, 1000),
    ]
    assert (found.cost.ours, found.cost.client, found.statusline_cost_microusd) == (COST, COST, COST)
    assert found.reasons == ()


def test_without_a_total_of_the_client_it_is_said_when_there_is_one() -> None:
    found = reconcile(ours(), None, None)
    assert [line.client for line in found.tokens] == [None] * 4
    assert found.cost.client is None
    assert [reason[:40] for reason in found.reasons] == ["Claude Code has noted no total of its ow"]


def test_a_later_status_line_is_told_apart() -> None:
    found = reconcile(ours(), client(), COST + 500_000)
    assert [reason[:22] for reason in found.reasons] == ["The status line's cost"]


def reasons(our: OurTotal, theirs: ClientTotal) -> list[str]:
    return [" ".join(reason.split()[:5]) for reason in reconcile(our, theirs, None).reasons]


def test_calls_without_a_line_are_the_usual_gap() -> None:
    more = Tokens(input=27, output=294, cache_write_5m=20, cache_write_1h=30, cache_read=1000)
    assert reasons(ours(), client(more)) == ["Claude Code's total has calls"]


def test_responses_that_did_not_end_lack_output() -> None:
    more = Tokens(input=10, output=294, cache_write_5m=20, cache_write_1h=30, cache_read=1000)
    assert reasons(ours(unfinished=2), client(more))[0] == "2 responses did not end"


def test_copies_count_where_they_come_from() -> None:
    more = Tokens(input=20, output=200, cache_write_5m=40, cache_write_1h=60, cache_read=2000)
    assert reasons(ours(copied=4), client(more)) == ["4 responses in this transcript"]


def test_what_came_after_the_note_is_ours_alone() -> None:
    less = Tokens(input=5, output=50, cache_write_5m=20, cache_write_1h=30, cache_read=500)
    assert reasons(ours(), client(less, since=1)) == ["1 response came after Claude"]
    assert reasons(ours(), client(less, since=2)) == ["2 responses came after Claude"]
    assert reasons(ours(), client(less)) == ["The transcript has more than"]


def test_what_the_client_has_counted_already_needs_no_reason() -> None:
    assert reasons(ours(), client(since=1)) == []


def test_prices_that_differ_are_named() -> None:
    dear = COST * 2
    assert reasons(ours(assumed=("opus",)), client(cost=dear)) == ["The prices differ: that of"]
    assert reasons(ours(), client(cost=dear, unknown=True)) == ["The prices differ: Claude Code"]
    assert reasons(ours(), client(cost=dear)) == ["The prices differ, as they"]


def test_the_model_that_was_asked_for_may_be_another() -> None:
    assert reasons(ours(model="haiku"), client()) == ["Claude Code files tokens under"]
