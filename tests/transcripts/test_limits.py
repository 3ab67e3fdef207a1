"""Which lines of a transcript tell of a limit of the plan; the forms of the text have tests of their own."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.transcript_lines import ABSENT, assistant, counts, raw, text

from mytokentracker.core.records import LimitHit
from mytokentracker.transcripts.reading import Cursor, read_new

STAMP = "2026-09-10T12:03:00.000Z"
AT = int(datetime(2026, 9, 10, 12, 3, tzinfo=UTC).timestamp())
QUOTA = {"status": "rejected", "resetsAt": AT + 3600, "rateLimitType": "five_hour", "isUsingOverage": False}


def error(words: Any = "You've hit your session limit · resets 1pm (UTC)", **top: Any) -> dict[str, Any]:
    """A line of the client's own."""
    fields = {"isApiErrorMessage": True, "error": "rate_limit", "apiErrorStatus": 429, **top}
    line = assistant("68db0d89-316b-4773-86b9", counts(), model="<synthetic>", at=fields.pop("at", STAMP), **fields)
    line["message"]["content"] = [{"type": "text", "text": words}]
    return line


def hits(tmp_path: Path, *lines: dict[str, Any] | bytes) -> list[LimitHit]:
    file = tmp_path / "a.jsonl"
    file.write_bytes(text(*lines))
    batches = list(read_new(str(file), Cursor(), None))
    assert not any(usage.model == "<synthetic>" for batch in batches for usage in batch.usages)
    return [hit for batch in batches for hit in batch.limit_hits]


def test_a_limit_line_is_a_hit_and_no_response(tmp_path: Path) -> None:
    assert hits(tmp_path, assistant(1), error()) == [LimitHit("session", AT, AT + 57 * 60)]


def test_the_clients_own_record_counts_before_its_words(tmp_path: Path) -> None:
    assert hits(tmp_path, error("whatever it says", quotaLimits=QUOTA)) == [LimitHit("session", AT, AT + 3600)]


def test_the_same_hit_in_a_copy_is_one(tmp_path: Path) -> None:
    assert len(hits(tmp_path, error(), error())) == 1


def test_old_clients_name_no_error(tmp_path: Path) -> None:
    line = error(f"Claude AI usage limit reached|{AT + 60}", error=ABSENT, apiErrorStatus=ABSENT)
    assert hits(tmp_path, line) == [LimitHit("session", AT, AT + 60)]


def test_a_content_that_is_one_text_is_read_as_well(tmp_path: Path) -> None:
    line = error()
    line["message"]["content"] = "You've hit your weekly limit · resets Mon 12:00am (UTC)"
    assert [hit.window for hit in hits(tmp_path, line)] == ["weekly"]


def test_what_takes_the_tolerant_way_is_read_as_well(tmp_path: Path) -> None:
    assert hits(tmp_path, b"\xef\xbb\xbf" + raw(error())) == [LimitHit("session", AT, AT + 57 * 60)]
    assert hits(tmp_path, raw(assistant(1)) + raw(error())) == [LimitHit("session", AT, AT + 57 * 60)]


@pytest.mark.parametrize(
    "line",
    [
        error("API Error: Server is temporarily limiting requests (not your usage limit)"),
        error(error="server_error"),
        error(apiErrorStatus=529),
        error(at=ABSENT),
        error(quotaLimits={**QUOTA, "status": "allowed"}, words="All is well"),
        error(isApiErrorMessage=False),
        error(words=None),
        error(words={"text": "You've hit your session limit"}),
        assistant(1, content="You've hit your session limit · resets 1pm (UTC)"),
    ],
)
def test_other_lines_are_none(tmp_path: Path, line: dict[str, Any]) -> None:
    assert hits(tmp_path, line) == []


@pytest.mark.parametrize(
    "quota", [{**QUOTA, "resetsAt": "soon"}, {**QUOTA, "resetsAt": 10**30}, {**QUOTA, "resetsAt": True}]
)
def test_a_reset_that_cannot_be_is_left_out(tmp_path: Path, quota: dict[str, Any]) -> None:
    assert hits(tmp_path, error(quotaLimits=quota)) == [LimitHit("session", AT, None)]


def test_odd_types_are_no_hit_and_no_harm(tmp_path: Path) -> None:
    odd = error(quotaLimits={"status": "rejected", "rateLimitType": ["five_hour"]}, error=["rate_limit"])
    assert hits(tmp_path, odd, assistant(1)) == []
