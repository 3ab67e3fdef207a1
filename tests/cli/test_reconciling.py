import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

STATE = {
    "type": "cost-state",
    "totalCostUSD": 0.01,
    "modelUsage": {"claude-opus-5": {"inputTokens": 1000, "outputTokens": 300, "cacheReadInputTokens": 2000}},
}


def note(file: Path, line: dict[str, Any]) -> None:
    with file.open("a", encoding="utf-8") as transcript:
        transcript.write(json.dumps(line, separators=(",", ":")) + "\n")


def test_a_session_is_shown_beside_what_claude_code_says_of_it(run: Run, respond: Respond) -> None:
    # 1000 x 5, 100 x 25 and 2000 x 0.5 millionths: 0.0085 dollars
    file = respond(input_tokens=1000, output_tokens=100, cache_read_input_tokens=2000)
    note(file, STATE)

    said = run("doctor", "--session", "session")

    assert said.returncode == 0
    assert said.stdout.splitlines() == [
        "session-1  shop",
        "             counted  Claude Code  difference",
        "input          1,000        1,000          +0",
        "output           100          300        -200",
        "cache write        0            0          +0",
        "cache read     2,000        2,000          +0",
        "cost           $0.01        $0.01       -0.00",
        "· Claude Code's total has calls that are in no transcript: compaction, titles, web searches, recaps.",
    ]


def test_as_json_it_has_the_same_numbers(run: Run, respond: Respond) -> None:
    note(respond(input_tokens=1000, output_tokens=100, cache_read_input_tokens=2000), STATE)

    found = json.loads(run("doctor", "--session", "session-1", "--json").stdout)

    assert (found["session"], found["project"], found["models"]) == ("session-1", "/srv/shop", ["claude-opus-5"])
    assert found["tokens"]["output"] == {"ours": 100, "client": 300}
    assert found["tokens"]["cache_write"] == {"ours": 0, "client": 0}
    assert found["cost_usd"] == {"ours": 0.0085, "client": 0.01, "statusline": None}
    assert len(found["reasons"]) == 1


def test_a_transcript_that_claude_code_has_deleted_leaves_our_counts(run: Run, respond: Respond) -> None:
    file = respond(output_tokens=100)
    run("scan")
    file.unlink()

    found = json.loads(run("doctor", "--session", "session-1", "--json").stdout)

    assert found["tokens"]["output"] == {"ours": 100, "client": None}


def test_copies_of_a_fork_are_named(run: Run, respond: Respond) -> None:
    respond(output_tokens=100, message_id="msg_0000000000000abc")
    respond(output_tokens=100, message_id="msg_0000000000000abc", session="session-2")
    note(respond(output_tokens=10, session="session-2"), STATE)

    found = json.loads(run("doctor", "--session", "session-2", "--json").stdout)

    assert found["tokens"]["output"]["ours"] == 10
    assert found["reasons"][0].startswith("1 response in this transcript came by copying")


def test_an_unknown_session_is_said_with_what_to_do(run: Run, respond: Respond) -> None:
    respond(output_tokens=1)
    respond(output_tokens=1, session="session-2")

    said = run("doctor", "--session", "nobody")
    assert (said.returncode, said.stdout) == (1, "")
    assert "No session begins with “nobody”" in said.stderr
    assert "report sessions" in said.stderr

    said = run("doctor", "--session", "sess")
    assert said.returncode == 1
    assert "Say more of it: session-1, session-2." in said.stderr
