"""Bytes that are not as they should be: what can be read counts, what cannot is counted as skipped, nothing crashes."""

import json
from typing import Any

import pytest
from tests.transcript_lines import ABSENT, SESSION, Line, agent_progress, assistant, counts, message_id, raw, text, user
from tests.transcripts.machine import Machine

SNAPSHOT = {"type": "file-history-snapshot", "messageId": "m", "snapshot": {}, "isSnapshotUpdate": False}


def ids(machine: Machine) -> list[str]:
    """The responses that are stored, after a check that the store agrees with itself."""
    machine.dump()
    return [one.message_id for one in machine.responses()]


def test_transcripts_are_found_however_deep_they_lie(machine: Machine) -> None:
    places = [
        "shop/a.jsonl",
        f"shop/{SESSION}/subagents/agent-a1b2c3d.jsonl",
        f"shop/{SESSION}/subagents/workflows/wf_1a2b3c4d-5e6/agent-a2.jsonl",
        "top.jsonl",
        "a/b/c/d/e/f/deep.jsonl",
    ]
    for number, place in enumerate(places):
        machine.write(place, assistant(number))
    machine.write("shop/notes.json", assistant(90))
    machine.write("shop/a.jsonl.orphaned", assistant(91))
    machine.write(f"shop/{SESSION}/subagents/agent-a1b2c3d.meta.json", assistant(92))
    machine.write("shop/empty.jsonl")
    result = machine.scan()
    assert (result.files, result.files_read, result.responses_new) == (6, 6, 5)
    assert ids(machine) == [message_id(number) for number in range(5)]


def test_only_a_newline_ends_a_line(machine: Machine) -> None:
    separators = "\u2028 \u2029 \u0085 \x0b \x0c \x1c"
    line = assistant(1, cwd=f"/home/dev/{separators[:5]}")
    line["message"]["content"] = [{"type": "text", "text": separators}]
    machine.write("shop/a.jsonl", line, assistant(2))
    assert machine.scan().lines_skipped == 0
    assert ids(machine) == [message_id(1), message_id(2)]


@pytest.mark.parametrize("between", [b"", b" ", b"\t"])
def test_objects_glued_on_one_line_all_count(machine: Machine, between: bytes) -> None:
    lines = [
        between.join((raw(assistant(1)), raw(SNAPSHOT))),
        between.join((raw(SNAPSHOT), raw(assistant(2)))),
        between.join((raw(assistant(3)), raw(assistant(4)), raw(user()), raw(assistant(5)))),
    ]
    machine.write("shop/a.jsonl", *lines)
    assert machine.scan().lines_skipped == 0
    assert ids(machine) == [message_id(number) for number in range(1, 6)]


def test_a_byte_order_mark_and_carriage_returns_are_tolerated(machine: Machine) -> None:
    data = b"\xef\xbb\xbf" + text(assistant(1, cwd="/first"), b"", assistant(2), b" ").replace(b"\n", b"\r\n")
    machine.put("shop/a.jsonl", data)
    assert machine.scan().lines_skipped == 0
    assert ids(machine) == [message_id(1), message_id(2)]
    assert machine.responses()[0].project == "/first"


def test_bad_utf_8_is_replaced_and_the_response_counts(machine: Machine) -> None:
    inside_content = raw(assistant(1)).replace(b"Made up.", b"Made \xff\xc3 up.")
    inside_names = raw(assistant(2, cwd="/home/Q/x", session="sQ")).replace(b"Q", b"\xe9")
    machine.write("shop/a.jsonl", inside_content, inside_names)
    assert machine.scan().lines_skipped == 0
    assert ids(machine) == [message_id(1), message_id(2)]
    assert machine.responses()[1].session == "s\ufffd"


def test_lone_surrogates_are_replaced_and_the_response_counts(machine: Machine) -> None:
    line = assistant(1, session="s\ud800", cwd="/home/\udfff", model="claude-\ud83d")
    line["message"]["content"] = [{"type": "text", "text": "\ud83d"}]
    machine.write("shop/a.jsonl", json.dumps(line).encode(), line | {"uuid": "as raw bytes"})
    assert machine.scan().lines_skipped == 0
    assert {one.message_id for one in machine.responses()} == {message_id(1)}


@pytest.mark.parametrize(
    ("bad", "skipped"),
    [
        (b'{"type":"assistant","message":{"usage":{"input_tokens":1', 1),
        (b'// a comment about "usage"', 1),
        (b'["usage"]', 1),
        (b'"usage"', 1),
        (b'{"usage":1}{"usage":', 1),
        (b'{"usage":1} 7 "x"', 2),
        (b'{"type":"user","text":"nothing of interest', 0),  # not even looked at
        (b'{"usage":NaN}', 0),
        (b'\x00\x00"usage"\x00', 1),
    ],
)
def test_a_line_that_is_no_object_is_skipped_and_counted(machine: Machine, bad: bytes, skipped: int) -> None:
    machine.write("shop/a.jsonl", assistant(1), bad, assistant(2))
    assert machine.scan().lines_skipped == skipped
    assert ids(machine) == [message_id(1), message_id(2)]
    assert machine.scan().lines_skipped == 0


def test_an_object_before_a_torn_one_on_the_same_line_counts(machine: Machine) -> None:
    machine.write("shop/a.jsonl", raw(assistant(1)) + raw(assistant(2))[:200], assistant(3))
    assert machine.scan().lines_skipped == 1
    assert ids(machine) == [message_id(1), message_id(3)]


@pytest.mark.parametrize(
    ("value", "counted"),
    [
        (None, 0), (ABSENT, 0), ("12", 0), (True, 0), (-5, 0), ([], 0), ({}, 0), (12.0, 12), (12.9, 12), (-0.5, 0),
        (float("nan"), 0), (1e6, 1_000_000),
    ],
)  # fmt: skip
def test_a_count_that_is_no_number_is_zero(machine: Machine, value: Any, counted: int) -> None:
    machine.write("shop/a.jsonl", assistant(1, counts(value, 7, value, 9, write_5m=value)))
    assert machine.scan().lines_skipped == 0
    assert machine.only().tokens == (counted, 7, counted, 0, 9)


@pytest.mark.parametrize("value", [10**12, 2**63 - 1, 2**63, 2**64, 10**30, 1e300, float("inf")])
@pytest.mark.parametrize("place", ["input", "split", "iteration", "search"])
def test_a_count_that_cannot_be_true_is_refused_and_counted_as_skipped(
    machine: Machine, value: float, place: str
) -> None:
    usage = counts(1, 1)
    if place == "search":
        usage["server_tool_use"] = {"web_search_requests": value}
    elif place == "split":
        usage = counts(1, 1, 5, 0, write_5m=2, write_1h=value)
    elif place == "input":
        usage = counts(value, 1)
    else:
        usage["iterations"] = [{"type": "message", **counts(value, 1)}]
    machine.write("shop/a.jsonl", assistant(1, usage), agent_progress(assistant(2, usage)), assistant(3))
    assert machine.scan().lines_skipped == 2
    assert ids(machine) == [message_id(3)]


def test_an_advisors_impossible_count_does_not_take_the_response_with_it(machine: Machine) -> None:
    usage = counts(1, 2)
    usage["iterations"] = [{"type": "advisor_message", "model": "m", **counts(10**13, 1)}]
    machine.write("shop/a.jsonl", assistant(1, usage))
    assert machine.scan().lines_skipped == 1
    assert machine.only().tokens == (1, 2, 0, 0, 0)


WRONG: tuple[Any, ...] = (None, True, 0, 17, -1.5, "text", [], [1, "x", None], {}, {"a": {"b": None}})
FIELDS = (
    "parentUuid", "isSidechain", "cwd", "sessionId", "session_id", "forkedFrom", "requestId", "uuid", "timestamp",
    "data", "version", "toolUseResult",
)  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_wrong_types_beside_the_counts_do_not_lose_the_response(machine: Machine, wrong: Any) -> None:
    lines: list[Line] = [assistant(number, counts(number, 1), **{f: wrong}) for number, f in enumerate(FIELDS)]
    for number, field in enumerate(("model", "stop_reason", "content", "role"), len(FIELDS)):
        lines.append(assistant(number, counts(number, 1)))
        lines[-1]["message"][field] = wrong
    fields = ("iterations", "cache_creation", "server_tool_use", "service_tier", "speed", "inference_geo")
    for number, field in enumerate(fields, len(lines)):
        lines.append(assistant(number, {**counts(number, 1), field: wrong}))
    machine.write("shop/a.jsonl", *lines)
    assert machine.scan().lines_skipped == 0
    machine.dump()
    assert sorted(one.input for one in machine.responses()) == list(range(len(lines)))


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_an_object_whose_outline_is_of_wrong_types_is_no_response_and_no_damage(machine: Machine, wrong: Any) -> None:
    lines = [
        {"type": wrong, "message": {"usage": counts(1, 1)}},
        {"type": "assistant", "message": wrong, "usage": counts(1, 1)},
        {"type": "progress", "data": wrong, "usage": 1},
        {"type": "progress", "data": {"type": "agent_progress", "message": wrong}, "usage": 1},
        {"type": "progress", "data": {"type": wrong, "message": assistant(2)}},
    ]
    if not isinstance(wrong, dict):
        lines.append({"type": "assistant", "message": {"id": message_id(1), "usage": wrong}})
    machine.write("shop/a.jsonl", *lines)
    assert machine.scan().lines_skipped == 0
    assert machine.responses() == []


def test_deep_nesting_is_survived(machine: Machine) -> None:
    deep = raw(assistant(1)).replace(b'"Made up."', b"[" * 100_000 + b"]" * 100_000)
    deep_progress = (
        b'{"type":"progress","usage":1' + b',"data":{"message":{"type":"progress"' * 5000 + b"}}" * 5000 + b"}"
    )
    machine.write("shop/a.jsonl", deep, deep_progress, assistant(2))
    skipped = machine.scan().lines_skipped
    assert skipped in (0, 1, 2)  # Python versions differ in how deep they read
    assert message_id(2) in ids(machine)


def test_long_lines_of_tools_with_usage_inside_are_ignored(machine: Machine) -> None:
    result = {"usage": counts(5, 5), "totalTokens": 10, "stdout": "x" * 50_000}
    torn = raw(user("x" * 20_000, toolUseResult=result))[:-9]
    machine.write("shop/a.jsonl", user("y" * 20_000, toolUseResult=result), torn, assistant(1))
    machine.scan()
    assert ids(machine) == [message_id(1)]


@pytest.mark.parametrize("size", [0, 3000, 8 * 1024, 20_000, 300_000])
def test_a_response_glued_to_a_long_line_of_a_tool_counts(machine: Machine, size: int) -> None:
    machine.write("shop/a.jsonl", user(), raw(user("x" * size)) + raw(assistant(1)), user("y" * size), assistant(2))
    assert machine.scan().lines_skipped == 0
    assert ids(machine) == [message_id(1), message_id(2)]


@pytest.mark.parametrize("size", [8 * 1024 - 1, 8 * 1024, 256 * 1024, 1_000_000])
def test_a_response_that_is_itself_a_long_line_counts(machine: Machine, size: int) -> None:
    long, first = assistant(1), assistant(2)
    long["message"]["content"] = [{"type": "tool_use", "input": {"content": "x" * size}}]
    first["message"] = {"usage": first["message"].pop("usage"), **first["message"], "content": "y" * size}
    reordered = {"type": "assistant", **{key: first[key] for key in first if key != "type"}, "tail": "z" * size}
    machine.write("shop/a.jsonl", long, reordered, agent_progress(assistant(3), note="x" * size))
    machine.scan()
    assert ids(machine) == [message_id(1), message_id(2), message_id(3)]
