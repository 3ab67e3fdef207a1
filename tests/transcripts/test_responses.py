"""Which objects are responses, which are the same one, and what becomes of their counts."""

from typing import Any

import pytest
from tests.transcript_lines import (
    ABSENT,
    OTHER_SESSION,
    SESSION,
    Line,
    agent_progress,
    assistant,
    counts,
    iteration,
    message_id,
    raw,
    user,
)
from tests.transcripts.machine import Machine

AGENT = f"shop/{SESSION}/subagents/agent-a1b2c3d.jsonl"


def stored(machine: Machine, *lines: Line | bytes) -> list[tuple[str, tuple[int, ...]]]:
    """What these lines count: message id and tokens of each response."""
    machine.write("shop/a.jsonl", *lines)
    assert machine.scan().lines_skipped == 0
    machine.dump()
    return [(one.message_id, one.tokens) for one in machine.responses()]


def test_the_lines_of_one_response_count_once_with_their_largest_output(machine: Machine) -> None:
    lines = [
        assistant(1, counts(10, 2, 300, 4000), stop=None),
        assistant(1, counts(10, 2, 300, 4000), stop=None, uuid="u2"),
        assistant(1, counts(10, 55, 300, 4000), uuid="u3"),
    ]
    assert stored(machine, *lines) == [(message_id(1), (10, 55, 300, 0, 4000))]
    assert machine.only().finished


def test_lines_of_a_response_that_are_not_adjacent_count_once(machine: Machine) -> None:
    lines = [
        assistant(1, counts(10, 2), stop=None),
        user("a tool's result"),
        assistant(2, counts(20, 5)),
        assistant(1, counts(10, 40)),
    ]
    assert stored(machine, *lines) == [
        (message_id(1), (10, 40, 0, 0, 0)),
        (message_id(2), (20, 5, 0, 0, 0)),
    ]


def test_usage_with_a_space_after_the_colon_counts(machine: Machine) -> None:
    spaced = raw(assistant(1, counts(10, 2))).replace(b'"usage":{', b'"usage": {')
    assert b'"usage": {' in spaced
    assert stored(machine, spaced) == [(message_id(1), (10, 2, 0, 0, 0))]


def test_a_copy_that_compaction_set_to_zero_does_not_lower_the_counts(machine: Machine) -> None:
    copy = counts(0, 0, 0, 0, write_5m=0, write_1h=0)
    copy["iterations"] = [iteration("message", counts(2, 87, 1651, 204_576, write_5m=0, write_1h=1651))]
    original = counts(2, 87, 1651, 204_576, write_5m=0, write_1h=1651)
    lines = [assistant(1, original), assistant(1, copy), assistant(2, copy)]
    true = (2, 87, 0, 1651, 204_576)
    assert stored(machine, *lines) == [(message_id(1), true), (message_id(2), true)]


def test_iterations_of_type_message_are_summed(machine: Machine) -> None:
    usage = counts(3, 100, 10, 50, write_5m=10, write_1h=0)
    usage["iterations"] = [
        iteration("message", counts(3, 100, 10, 50, write_5m=10, write_1h=0)),
        iteration("message", counts(4, 20, 15, 60, write_5m=5, write_1h=10)),
        iteration("of_tomorrow", counts(1000, 1000, 1000, 1000)),
    ]
    # input 3 + 4, output 100 + 20, written 10 + 15 of which 10 for an hour, read 50 + 60
    assert stored(machine, assistant(1, usage)) == [(message_id(1), (7, 120, 15, 10, 110))]


def test_the_advisors_tokens_are_a_response_of_its_own_model(machine: Machine) -> None:
    usage = counts(3, 552, 3538, 1000, write_5m=1859, write_1h=0)
    usage["iterations"] = [
        iteration("message", counts(1, 300, 1859, 400, write_5m=1859, write_1h=0)),
        iteration("advisor_message", counts(81_821, 6523), model="claude-opus-4-8"),
        iteration("message", counts(2, 252, 1679, 600, write_5m=1679, write_1h=0)),
        iteration("advisor_message", counts(10, 20), model="claude-opus-4-8"),
    ]
    assert stored(machine, assistant(1, usage), assistant(1, usage, uuid="again")) == [
        (message_id(1), (3, 552, 3538, 0, 1000)),
        (message_id(1), (81_821, 6523, 0, 0, 0)),
        (message_id(1), (10, 20, 0, 0, 0)),
    ]
    assert [one.model for one in machine.responses()] == ["claude-opus-4-6", "claude-opus-4-8", "claude-opus-4-8"]


@pytest.mark.parametrize("files_present", ["copy", "agent", "both"])
def test_a_subagents_response_counts_once_with_or_without_its_own_transcript(
    machine: Machine, files_present: str
) -> None:
    of_agent = assistant(9, counts(5, 30), isSidechain=True, agentId="a1b2c3d")
    if files_present != "agent":
        machine.write("shop/main.jsonl", user(), agent_progress(assistant(9, counts(5, 1), stop=None)))
    if files_present != "copy":
        machine.write(AGENT, of_agent)
    machine.scan()
    output = 1 if files_present == "copy" else 30
    one = machine.only()
    assert (one.tokens, one.session, one.subagent) == ((5, output, 0, 0, 0), SESSION, True)
    assert one.finished is (files_present != "copy")


def test_progress_of_other_kinds_is_no_response(machine: Machine) -> None:
    other = agent_progress(assistant(1))
    other["data"]["type"] = "hook_progress"
    nested = agent_progress(agent_progress(assistant(2)))
    assert stored(machine, other, nested, agent_progress(user())) == []


def test_a_missing_request_id_does_not_split_a_response(machine: Machine) -> None:
    lines = [
        assistant(1, counts(10, 2), requestId=ABSENT, stop=None),
        assistant(1, counts(10, 9), requestId=ABSENT),
        assistant(1, counts(10, 9), requestId="req_of_a_replay", isSidechain=True),
    ]
    assert stored(machine, *lines) == [(message_id(1), (10, 9, 0, 0, 0))]
    assert not machine.only().subagent


def test_equal_requests_with_ids_of_their_own_are_two_responses(machine: Machine) -> None:
    assert stored(machine, assistant(1, counts(10, 2)), assistant(2, counts(10, 2))) == [
        (message_id(1), (10, 2, 0, 0, 0)),
        (message_id(2), (10, 2, 0, 0, 0)),
    ]


@pytest.mark.parametrize("gateway_id", ["chatcmpl-77", "ocgo", "msg_short"])
def test_an_id_of_a_gateway_counts_once_for_each_session_and_input_side(machine: Machine, gateway_id: str) -> None:
    lines = [
        assistant(gateway_id, counts(10, 2, 0, 50), stop=None),
        assistant(gateway_id, counts(10, 8, 0, 50)),
        assistant(gateway_id, counts(10, 8, 0, 60)),
        assistant(gateway_id, counts(10, 8, 0, 50), session=OTHER_SESSION),
    ]
    assert stored(machine, *lines) == [
        (gateway_id, (10, 8, 0, 0, 50)),
        (gateway_id, (10, 8, 0, 0, 60)),
        (gateway_id, (10, 8, 0, 0, 50)),
    ]


@pytest.mark.parametrize("prefix", ["msg_01", "msg_bdrk_", "msg_vrtx_"])
def test_an_anthropic_id_is_one_response_whatever_the_input_side_says(machine: Machine, prefix: str) -> None:
    own = prefix + "A1b2C3d4E5f6G7h8"
    assert stored(machine, assistant(own, counts(1, 2)), assistant(own, counts(5, 1), session=OTHER_SESSION)) == [
        (own, (5, 2, 0, 0, 0))
    ]


def test_without_an_id_the_request_id_and_then_the_uuid_tell_responses_apart(machine: Machine) -> None:
    """Same counts, same model, one after the other: still four responses, and each line that is repeated is one."""
    lines = [
        assistant(no_id, counts(10, 2), requestId=request, uuid=uuid)
        for no_id in (ABSENT, None)
        for request, uuid in (("req_a", "u1"), ("req_b", "u2"), ("req_b", "u3"), (None, "u4"), (ABSENT, "u5"))
    ]
    machine.write("shop/a.jsonl", *lines)
    machine.scan()
    assert [one.tokens for one in machine.responses()] == [(10, 2, 0, 0, 0)] * 4


def test_synthetic_answers_and_api_errors_are_no_responses(machine: Machine) -> None:
    lines = [
        assistant("0b2f6c1e-9a54-4f33-8a53-2a9a0f0f0f0f", counts(0, 0), model="<synthetic>"),
        assistant(2, counts(5, 5), isApiErrorMessage=True),
        assistant(3, counts(5, 5), isApiErrorMessage=False),
        assistant(4, ABSENT),
        assistant(5, None) | {"message": {"role": "assistant", "usage": None}},
    ]
    lines[3]["message"]["usage"] = "none"
    machine.write("shop/a.jsonl", *lines)
    machine.scan()
    assert [one.message_id for one in machine.responses()] == [message_id(3)]
    assert machine.query("SELECT name FROM models") == [("claude-opus-4-6",)]


def test_what_the_client_sums_up_elsewhere_is_never_added(machine: Machine) -> None:
    usage = counts(9, 9, 9, 9)
    lines = [
        user(toolUseResult={"usage": usage, "totalTokens": 36, "totalDurationMs": 5}),
        {"type": "cost-state", "sessionId": SESSION, "modelUsage": {"m": {"inputTokens": 9}}, "usage": usage},
        {"type": "result", "usage": usage, "session_id": SESSION},
        {"type": "summary", "summary": 'about "usage"', "leafUuid": "u"},
        {"type": "queue-operation", "content": "<usage>9</usage>", "usage": usage},
        {"type": "of-tomorrow", "message": {"id": message_id(1), "usage": usage}},
    ]
    assert stored(machine, *lines) == []


def test_a_response_without_a_stop_reason_on_any_line_is_unfinished(machine: Machine) -> None:
    lines = [
        assistant(1, stop=None),
        assistant(2, stop="tool_use"),
        assistant(3, stop=None),
        assistant(3, stop="max_tokens"),
        assistant(4, stop=ABSENT),
    ]
    machine.write("shop/a.jsonl", *lines)
    machine.scan()
    assert [one.finished for one in machine.responses()] == [False, True, True, False]
    assert machine.query("SELECT sum(unfinished) FROM quarters") == [(2,)]


@pytest.mark.parametrize(
    ("flat", "five_minutes", "one_hour", "expected"),
    [
        (100, 60, 40, (60, 40)),
        (100, 60, 0, (100, 0)),  # what the split leaves open is written for 5 minutes
        (100, 10, 40, (60, 40)),
        (0, 60, 40, (60, 40)),
        (50, 60, 40, (60, 40)),  # the split says more
        (100, ABSENT, ABSENT, (100, 0)),
        (100, ABSENT, 30, (70, 30)),
        (100, 60, ABSENT, (100, 0)),
        (ABSENT, ABSENT, 30, (0, 30)),
    ],
)
def test_cache_writes_are_the_larger_of_the_sum_and_the_split(
    machine: Machine, flat: Any, five_minutes: Any, one_hour: Any, expected: tuple[int, int]
) -> None:
    usage = counts(1, 1, flat, 0, write_5m=five_minutes, write_1h=one_hour)
    assert stored(machine, assistant(1, usage)) == [(message_id(1), (1, 1, *expected, 0))]


def test_a_model_that_is_not_named_is_unknown_until_another_line_names_it(machine: Machine) -> None:
    lines = [assistant(1, model=None), assistant(1, model="claude-opus-4-6"), assistant(2, model=ABSENT)]
    machine.write("shop/a.jsonl", *lines)
    machine.scan()
    assert [one.model for one in machine.responses()] == ["claude-opus-4-6", "unknown"]


def test_a_line_without_a_session_counts_under_unknown(machine: Machine) -> None:
    machine.write("shop/a.jsonl", assistant(1, session=ABSENT), assistant(2, session=None), assistant(3, session=""))
    machine.scan()
    assert {one.session for one in machine.responses()} == {"unknown"}
    assert len(machine.responses()) == 3


def test_fast_mode_us_inference_and_web_searches_are_kept(machine: Machine) -> None:
    usage = {
        **counts(10, 2),
        "speed": "fast",
        "inference_geo": "us",
        "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 7},
    }
    plain = {**counts(10, 2), "speed": "standard", "inference_geo": "not_available", "server_tool_use": None}
    machine.write("shop/a.jsonl", assistant(1, usage), assistant(2, plain))
    machine.scan()
    # 10 input tokens at 1 and 2 output tokens at 10 micro-dollars are 30; two searches are 20,000.
    assert machine.query("SELECT fast, us, web_searches, cost_microusd FROM responses ORDER BY key") == [
        (1, 1, 2, 20_030),
        (0, 0, 0, 30),
    ]
