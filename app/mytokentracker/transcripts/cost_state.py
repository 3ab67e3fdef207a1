"""The client's own total of a session, which it notes in the transcript when the session ends.

Source: transcript-format.md, section 4.8: cumulative, subagents and calls without a line included; never to be added.
"""

from io import BufferedReader

import msgspec

from mytokentracker.core.reconciliation import ClientTotal
from mytokentracker.core.records import Tokens
from mytokentracker.regular import opened
from mytokentracker.transcripts.lines import MOST_TOKENS
from mytokentracker.transcripts.reading import MOST_LINE
from mytokentracker.transcripts.shapes import Line

_MARK = b'"type":"cost-state"'
_USAGE = b'"usage"'
_MOST_USD = 1e9


class _ModelUsage(msgspec.Struct):
    inputTokens: int = 0  # noqa: N815 - the transcript's own names
    outputTokens: int = 0  # noqa: N815
    cacheReadInputTokens: int = 0  # noqa: N815
    cacheCreationInputTokens: int = 0  # noqa: N815
    cacheCreationEphemeral1hInputTokens: int = 0  # noqa: N815


class _CostState(msgspec.Struct):
    totalCostUSD: float  # noqa: N815
    modelUsage: dict[str, _ModelUsage] = {}  # noqa: N815
    hasUnknownModelCost: bool = False  # noqa: N815


_decode_state = msgspec.json.Decoder(_CostState).decode
_decode_line = msgspec.json.Decoder(Line).decode


def client_total(path: str) -> ClientTotal | None:
    """The last total in a transcript, with how many responses came after it; None when it holds none.

    Raises: OSError when the transcript cannot be read.
    """
    found: _CostState | None = None
    since: set[str] = set()
    with BufferedReader(opened(path)) as file:
        while line := file.readline(MOST_LINE):
            try:
                if _MARK in line:
                    state = _decode_state(line)
                    if _can_be(state):
                        found, since = state, set()
                elif found is not None and _USAGE in line:
                    message = _decode_line(line).message
                    if message is not None and message.usage is not None and message.id and message.model:
                        since.add(message.id)
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                continue
    if found is None:
        return None
    return ClientTotal(
        cost_microusd=round(found.totalCostUSD * 1_000_000),
        models={name: _tokens(usage) for name, usage in found.modelUsage.items()},
        responses_since=len(since),
        price_unknown=found.hasUnknownModelCost,
    )


def _can_be(state: _CostState) -> bool:
    counts = (count for usage in state.modelUsage.values() for count in msgspec.structs.astuple(usage))
    return 0 <= state.totalCostUSD <= _MOST_USD and all(0 <= count <= MOST_TOKENS for count in counts)


def _tokens(usage: _ModelUsage) -> Tokens:
    write_1h = min(usage.cacheCreationEphemeral1hInputTokens, usage.cacheCreationInputTokens)
    write_5m = usage.cacheCreationInputTokens - write_1h
    return Tokens(usage.inputTokens, usage.outputTokens, write_5m, write_1h, usage.cacheReadInputTokens)
