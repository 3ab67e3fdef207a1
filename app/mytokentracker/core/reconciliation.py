"""Our totals of a session beside the client's own, and why they differ where they do."""

from collections.abc import Iterable, Mapping

import msgspec

from mytokentracker.core.records import Tokens, Totals
from mytokentracker.core.reports import add
from mytokentracker.core.translating import tr_later, tr_noop

# Less than this is rounding.
_SAME_COST_MICROUSD = 5_000

_NO_TOTAL = tr_noop(
    "Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when"
    " it is killed."
)


class ClientTotal(msgspec.Struct, frozen=True):
    """What the client says that a session cost, by the model that was asked for.

    responses_since: how many came after it was noted. price_unknown: the client had to guess a price.
    """

    cost_microusd: int
    models: Mapping[str, Tokens]
    responses_since: int = 0
    price_unknown: bool = False


class OurTotal(msgspec.Struct, frozen=True):
    """What we counted in a session, by the model that answered.

    copied: responses in its transcript that count in the session from which they were copied. assumed: models whose
    price is not listed.
    """

    models: Mapping[str, Totals]
    copied: int = 0
    assumed: tuple[str, ...] = ()


class Line(msgspec.Struct, frozen=True):
    """One number of both; `client` is None where the client does not say it."""

    name: str
    ours: int
    client: int | None


class Reconciliation(msgspec.Struct, frozen=True):
    """tokens: by kind. cost: in micro-dollars. statusline_cost: as the status line last said. reasons: for `tr`."""

    tokens: tuple[Line, ...]
    cost: Line
    statusline_cost_microusd: int | None
    reasons: tuple[str, ...]


def reconcile(ours: OurTotal, client: ClientTotal | None, statusline_cost_microusd: int | None) -> Reconciliation:
    """Both side by side. client: None where it noted no total."""
    total = add(ours.models.values())
    counted_by_us = _kinds(total.tokens)
    theirs = None if client is None else _kinds(_sum(client.models.values()))
    lines = tuple(Line(name, count, None if theirs is None else theirs[name]) for name, count in counted_by_us.items())
    cost = Line("cost", total.cost_microusd, None if client is None else client.cost_microusd)
    reasons: list[str] = [_NO_TOTAL] if client is None else _reasons(ours, total, client, lines, cost)
    if statusline_cost_microusd is not None and _differs(statusline_cost_microusd, total.cost_microusd):
        reasons.append(
            tr_noop(
                "The status line's cost is of the moment at which it was last drawn, with calls that are in no"
                " transcript; it begins anew after /clear."
            )
        )
    return Reconciliation(lines, cost, statusline_cost_microusd, tuple(reasons))


def _reasons(ours: OurTotal, total: Totals, client: ClientTotal, lines: tuple[Line, ...], cost: Line) -> list[str]:
    gaps = {line.name: line.ours - (line.client or 0) for line in lines}
    found: list[str] = []
    # One that was cut off is written after the total in which it counts.
    if client.responses_since and any(gap > 0 for gap in gaps.values()):
        found.append(
            tr_later(
                "%n response(s) came after Claude Code noted its total: ours has them already.",
                "",
                client.responses_since,
            )
        )
    if ours.copied:
        found.append(
            tr_later(
                "%n response(s) in this transcript came by copying, when it was forked from another session: counted"
                " there, and in Claude Code's total of both, with what that one had used without a line.",
                "",
                ours.copied,
            )
        )
    if total.unfinished and gaps["output"] < 0:
        found.append(
            tr_later(
                "%n response(s) did not end in the transcript, cut off or written by an old client: how much they put"
                " out is not known here.",
                "",
                total.unfinished,
            )
        )
    if any(gap < 0 for gap in gaps.values()) and not ours.copied:
        found.append(
            tr_noop(
                "Claude Code's total has calls that are in no transcript: compaction, titles, web searches, recaps."
            )
        )
    if any(gap > 0 for gap in gaps.values()) and not client.responses_since:
        found.append(
            tr_noop(
                "The transcript has more than Claude Code's total, which is noted at the end of a session only: the one"
                " before was interrupted."
            )
        )
    if not any(gaps.values()) and _differs(cost.ours, client.cost_microusd):
        found.append(_why_prices(ours, client))
    if set(client.models) != set(ours.models):
        found.append(
            tr_noop("Claude Code files tokens under the model that was asked for, we under the one that answered.")
        )
    return found


def _why_prices(ours: OurTotal, client: ClientTotal) -> str:
    if ours.assumed:
        return tr_later("The prices differ: that of {models} is not listed.", models=", ".join(ours.assumed))
    if client.price_unknown:
        return tr_noop("The prices differ: Claude Code guessed one that it does not know.")
    return tr_noop("The prices differ, as they do for fast mode and web searches, or after a change of prices.")


def _differs(one_microusd: int, other_microusd: int) -> bool:
    return abs(one_microusd - other_microusd) > max(_SAME_COST_MICROUSD, other_microusd // 200)


def _sum(tokens: Iterable[Tokens]) -> Tokens:
    return add(Totals(tokens=one) for one in tokens).tokens


def _kinds(tokens: Tokens) -> dict[str, int]:
    # The client did not always part its cache writes by how long they live.
    return {
        "input": tokens.input,
        "output": tokens.output,
        "cache write": tokens.cache_write_5m + tokens.cache_write_1h,
        "cache read": tokens.cache_read,
    }
