"""When a response was made and which project its session belongs to."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.transcript_lines import (
    ABSENT,
    OTHER_SESSION,
    SESSION,
    Line,
    agent_progress,
    assistant,
    raw,
    user,
    worktree_state,
)
from tests.transcripts.machine import Machine

MAIN = f"shop/{SESSION}.jsonl"
AGENT = f"shop/{SESSION}/subagents/agent-a1b2c3d.jsonl"


def at(hour: int, minute: int = 0) -> int:
    """That time of 2026-08-12, UTC."""
    return int(datetime(2026, 8, 12, hour, minute, tzinfo=UTC).timestamp())


def clock(hour: int, minute: int = 0) -> str:
    """The same as transcripts write it."""
    return f"2026-08-12T{hour:02d}:{minute:02d}:00.000Z"


def whole_and_grown(machine: Machine, *lines: Line | bytes) -> Machine:
    """Scans these lines at once, and then another transcript and store line by line: both say the same."""
    grown = Machine(machine.claude.parent / "grown", machine.prices)
    machine.write(MAIN, *lines)
    machine.scan()
    grown.write(MAIN)
    for line in lines:
        grown.append(MAIN, line)
        grown.scan()
    there = repr(grown.dump()).replace(str(grown.projects), str(machine.projects))
    assert there == repr(machine.dump())
    return machine


def times(machine: Machine) -> list[int | None]:
    return [one.at for one in machine.responses()]


def test_the_time_of_a_response_is_the_earliest_of_its_lines(machine: Machine) -> None:
    lines = [
        assistant(1, at=clock(10, 5)),
        assistant(1, at=clock(10, 3)),
        assistant(1, at=clock(10, 9)),
        assistant(2, at="2026-08-12T12:00:00+02:00"),
        assistant(2, at="2026-08-12T11:00:00-00:30"),
        assistant(3, at="2026-08-12T10:30:00.999999Z"),
    ]
    assert times(whole_and_grown(machine, *lines)) == [at(10, 3), at(10), at(10, 30)]


def test_the_earliest_time_of_all_copies_counts(machine: Machine) -> None:
    machine.write("shop/b.jsonl", assistant(1, at=clock(8), session=OTHER_SESSION))
    machine.write("shop/a.jsonl", assistant(1, at=clock(9)))
    machine.scan()
    assert times(machine) == [at(8)]


@pytest.mark.parametrize(
    "bad",
    [ABSENT, None, "", "yesterday", "2026-08-12T10:00:00", "2026-08-12", "2026-13-45T10:00:00Z", 1786500000, True],
)
def test_a_missing_or_bad_time_takes_the_neighbours(machine: Machine, bad: Any) -> None:
    lines = [
        user(at=clock(9)),
        assistant(1, at=bad),  # nothing counted before it: the first time of the file
        assistant(2, at=clock(10)),
        assistant(3, at=bad),  # the one before it
        assistant(4, at=clock(11)),
        user(at=clock(12)),
        assistant(5, at=bad),
    ]
    result = times(whole_and_grown(machine, *lines))
    assert result[:4] == [at(9), at(10), at(10), at(11)]
    assert result[4] in (at(11), at(12))


def test_a_time_that_turns_up_later_dates_what_came_before(machine: Machine) -> None:
    lines = [assistant(1, at=ABSENT), user(at=ABSENT), assistant(2, at=None), assistant(3, at=clock(10)), user()]
    assert times(whole_and_grown(machine, *lines)) == [at(10), at(10), at(10)]


def test_without_any_time_in_the_file_the_day_is_unknown(machine: Machine) -> None:
    lines = [user(at=ABSENT), assistant(1, at=ABSENT), assistant(2, at="soon")]
    assert times(whole_and_grown(machine, *lines)) == [None, None]
    assert machine.query("SELECT quarter, responses FROM quarters") == [(-1, 2)]


@pytest.mark.parametrize("year", ["0001-01-01", "1969-12-31", "9999-12-31"])
def test_a_time_of_another_age_is_kept_or_refused_but_never_now(machine: Machine, year: str) -> None:
    whole_and_grown(machine, assistant(1, at=f"{year}T23:59:59Z"))
    (one,) = machine.responses()
    assert one.at is None or abs(one.at - at(0)) > 20 * 365 * 86_400


def test_a_copy_of_a_subagents_message_has_the_time_of_the_copy(machine: Machine) -> None:
    inner = assistant(1, at=clock(10))
    whole_and_grown(machine, user(at=clock(9)), agent_progress(inner, timestamp=clock(11)))
    assert times(machine) == [at(10)]


def test_a_project_is_the_folder_of_the_first_conversation_line(machine: Machine) -> None:
    lines: list[Line] = [
        {"type": "mode", "mode": "normal", "sessionId": SESSION},
        {"type": "file-history-snapshot", "messageId": "m", "snapshot": {}},
        user(cwd="/home/dev/shop"),
        assistant(1, cwd="/home/dev/shop/backend"),
        assistant(2, cwd="/elsewhere"),
    ]
    assert [one.project for one in whole_and_grown(machine, *lines).responses()] == ["/home/dev/shop"] * 2


@pytest.mark.parametrize(
    ("cwd", "project"),
    [
        ("/home/dev/shop/.claude/worktrees/fix-1", "/home/dev/shop"),
        ("/home/dev/shop/.claude/worktrees/fix-1/src/deep", "/home/dev/shop"),
        ("C:\\Users\\dev\\shop\\.claude\\worktrees\\fix-1", "C:\\Users\\dev\\shop"),
        ("/home/dev/shop/", "/home/dev/shop"),
        ("/home/dev/shop/.claude", "/home/dev/shop/.claude"),
        ("/", "/"),
    ],
)
def test_a_worktree_of_claude_code_counts_as_its_repository(machine: Machine, cwd: str, project: str) -> None:
    assert whole_and_grown(machine, user(cwd=cwd), assistant(1, cwd=cwd)).only().project == project


@pytest.mark.parametrize("place", ["before", "after", "both", "twice", "left", "left at once"])
def test_a_worktree_state_names_the_original_folder(machine: Machine, place: str) -> None:
    entered, left, talk = worktree_state("/home/dev/shop"), worktree_state(None), user(cwd="/tmp/linked")
    lines = {
        "before": [entered, talk],
        "after": [talk, entered],
        "both": [entered, talk, entered],
        "twice": [talk, entered, assistant(2, cwd="/tmp/linked"), entered],
        "left": [talk, entered, assistant(2, cwd="/tmp/linked"), left],
        "left at once": [left, entered, talk, left],
    }[place]
    whole_and_grown(machine, *lines, assistant(1, cwd="/tmp/linked"))
    assert {one.project for one in machine.responses()} == {"/home/dev/shop"}


def test_two_worktree_states_mean_the_same_read_at_once_and_line_by_line(machine: Machine) -> None:
    lines = [user(cwd="/tmp/linked"), worktree_state("/home/dev/one"), worktree_state("/home/dev/two"), assistant(1)]
    assert whole_and_grown(machine, *lines).only().project in ("/home/dev/one", "/home/dev/two")


@pytest.mark.parametrize("agent_first", [True, False])
def test_a_subagent_counts_under_the_project_of_its_session(machine: Machine, agent_first: bool) -> None:
    names = [AGENT, MAIN] if agent_first else [MAIN, AGENT]
    for number, name in enumerate(names):
        cwd = "/home/dev/shop" if name == MAIN else "/tmp/isolated"
        when = clock(12) if name == MAIN else clock(10)
        machine.write(name, user(cwd=cwd, at=when), assistant(number, cwd=cwd, at=when))
        machine.scan()
    assert [one.project for one in machine.responses()] == ["/home/dev/shop"] * 2
    assert sorted((one.session, one.subagent) for one in machine.responses()) == [(SESSION, False), (SESSION, True)]


def test_an_agent_whose_main_file_is_gone_names_the_project_itself(machine: Machine) -> None:
    machine.write(AGENT, user(cwd="/home/dev/shop/.claude/worktrees/x"), assistant(1, cwd="/home/dev/later"))
    machine.scan()
    assert machine.only().project == "/home/dev/shop"


def test_the_name_of_a_transcripts_folder_is_never_taken_for_a_project(machine: Machine) -> None:
    bare = {"type": "assistant", "sessionId": SESSION, "message": assistant(1)["message"]}
    machine.write("-home-dev-shop/x.jsonl", bare, assistant(2, cwd=None), assistant(3, cwd=""), assistant(4, cwd=17))
    machine.scan()
    assert [one.project for one in machine.responses()] == [None] * 4


def test_the_head_of_a_file_may_be_damaged(machine: Machine) -> None:
    lines: list[Line | bytes] = [
        raw(user(cwd="/wrong"))[:60],
        user(cwd=17, at=17),
        raw({"type": "mode"}) + raw(user(cwd="/glued")),
        user(cwd="/home/dev/shop", at=clock(9)),
        assistant(1, cwd="/later", at=ABSENT),
    ]
    one = whole_and_grown(machine, *lines).only()
    assert (one.project, one.at) in (("/home/dev/shop", at(9)), ("/glued", at(9, 59)))
