from pathlib import Path
from typing import Any

import pytest
from tests.transcript_lines import SESSION, assistant, counts, text

from mytokentracker.core.reconciliation import ClientTotal
from mytokentracker.core.records import Tokens
from mytokentracker.transcripts.cost_state import client_total


def state(cost: float, **usage: Any) -> dict[str, Any]:
    models = {"claude-opus-5-5": {"webSearchRequests": 0, "costUSD": cost, **usage}}
    return {"type": "cost-state", "sessionId": SESSION, "totalCostUSD": cost, "modelUsage": models}


USAGE = {
    "inputTokens": 91,
    "outputTokens": 1050,
    "cacheReadInputTokens": 77070,
    "cacheCreationInputTokens": 9800,
    "cacheCreationEphemeral5mInputTokens": 1890,
    "cacheCreationEphemeral1hInputTokens": 7910,
}
TOKENS = Tokens(91, 1050, 1890, 7910, 77070)


def test_the_last_total_counts(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(text(assistant(1), state(0.05), assistant(2), state(0.109508, **USAGE)))
    assert client_total(str(file)) == ClientTotal(109_508, {"claude-opus-5-5": TOKENS})


def test_responses_after_it_are_counted_once_each(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    more = [assistant(2), assistant(2), assistant(3), {**assistant(4), "message": {"usage": counts()}}]
    file.write_bytes(text(assistant(1), state(0.109508, **USAGE), *more))
    found = client_total(str(file))
    assert found is not None
    assert found.responses_since == 2


def test_a_transcript_without_one_has_none(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(text(assistant(1)))
    assert client_total(str(file)) is None


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"cost-state","totalCostUSD":"much"}',
        b'{"type":"cost-state","totalCostUSD":-1}',
        b'{"type":"cost-state","totalCostUSD":1e300}',
        b'{"type":"cost-state","modelUsage":{"m":{"inputTokens":-5}}}',
        b'{"type":"cost-state","modelUsage":{"m":{"inputTokens":1000000000000000}}}',
        b'{"type":"cost-state"',
        b'{"type":"cost-state","x":"\xff"}',
    ],
)
def test_a_damaged_total_is_none(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(line + b"\n")
    assert client_total(str(file)) is None


def test_clients_that_do_not_part_their_cache_writes(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(text(state(0.1, cacheCreationInputTokens=100)))
    found = client_total(str(file))
    assert found is not None
    assert found.models["claude-opus-5-5"] == Tokens(cache_write_5m=100)


def test_a_transcript_that_is_gone_is_the_callers_matter(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        client_total(str(tmp_path / "gone.jsonl"))
