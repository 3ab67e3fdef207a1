"""`hook event`: silent, quick to end and leaving its hint, whatever happens."""

import contextlib
import json
import re
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from tests.client_calls import HOOK, SECRET, SESSION, SHOW, Calls, event

import mytokentracker

TRANSCRIPT = f"/home/dev/.claude/projects/-home-dev-work/{SESSION}.jsonl"


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path)


def test_a_hook_leaves_its_event_in_the_spool(calls: Calls) -> None:
    before = time.time()

    calls.hook(event("Stop"))

    (record,) = calls.records()
    assert before - 1 <= record.pop("at") <= time.time() + 1
    assert record == {"kind": "hook", "event": "Stop", "session": SESSION, "transcript": TRANSCRIPT}
    (name,) = calls.names()
    at, rest = name.split(".", 1)
    assert len(at) == 10
    assert before - 1 <= int(at) <= time.time()
    assert rest == f"hook.{SESSION}.Stop.event"


def test_nothing_else_of_what_the_client_says_is_written_and_only_the_owner_may_read_it(calls: Calls) -> None:
    calls.hook(event("Stop"))

    (name,) = calls.names()
    assert SECRET not in (calls.spool / name).read_text()
    assert stat.S_IMODE((calls.spool / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(calls.spool.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("odd", "session", "named", "transcript"),
    [
        ({"session_id": "../../../etc/x\n"}, "etcx", "etcx.Stop", TRANSCRIPT),
        ({"session_id": "größe" * 100}, "gre" * 21 + "g", "gre" * 21 + "g.Stop", TRANSCRIPT),
        ({"session_id": ["a"]}, "unknown", "unknown.Stop", TRANSCRIPT),
        ({"hook_event_name": "St/../op", "transcript_path": 7}, SESSION, f"{SESSION}.Stop", ""),
        ({"hook_event_name": None}, SESSION, SESSION, TRANSCRIPT),
        ({"transcript_path": "x" * 10_000}, SESSION, f"{SESSION}.Stop", ""),
        ({"transcript_path": '/a "b" \ud800\x00\n'}, SESSION, f"{SESSION}.Stop", '/a "b" \ud800\x00\n'),
    ],
)
def test_odd_values_make_neither_odd_names_nor_odd_files(
    calls: Calls, odd: dict[str, Any], session: str, named: str, transcript: str
) -> None:
    calls.hook({**event("Stop"), **odd})

    (record,) = calls.records()
    assert (record["session"], record["transcript"]) == (session, transcript)
    (name,) = calls.names()
    assert re.sub(r"^\d{10}\.hook\.(.*)\.event$", r"\1", name) == named


GARBAGE = (
    b"",
    b"\n",
    b"hello",
    b"null",
    b"[1, 2]",
    b"{",
    b"{}",
    b'{"session_id"',
    b'{"session_id": "half',
    b'{"session_id": ' + b"9" * 5000 + b"}",
    b'{"session_id": ' + b"[" * 200_000,
    b"[" * 200_000,
    b"\xff\xfe{\x00}\x00",
    b"\x00" * 1000,
    b'{1: 2, "session_id": "x"}',
    bytes(range(256)) * 40,
)


@pytest.mark.parametrize("said", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_on_stdin_leaves_nothing(calls: Calls, said: bytes) -> None:
    calls.hook(said)

    assert calls.names() == []


def test_a_document_that_is_cut_or_spoilt_behind_what_is_wanted_is_good_enough(calls: Calls) -> None:
    whole = json.dumps(event("Stop")).encode()

    calls.hook(b"\xef\xbb\xbf " + whole[: whole.index(b"last_assistant") + 20])

    assert calls.records()[0]["event"] == "Stop"


def test_a_huge_answer_is_taken_from_the_client_and_not_kept(calls: Calls) -> None:
    said = json.dumps(event("Stop", last_assistant_message="x" * 300_000)).encode()
    with calls.start(*HOOK) as process:
        assert process.stdin is not None
        # Would raise BrokenPipeError if the hook went before it has it all: a pipe holds less.
        process.stdin.write(said)
        process.stdin.close()
        assert process.wait(timeout=30) == 0

    calls.hook(event("SubagentStop", last_assistant_message="x" * 12_000_000))
    assert sorted(record["event"] for record in calls.records()) == ["Stop", "SubagentStop"]
    assert (calls.spool / calls.names()[0]).stat().st_size < 1000


@pytest.mark.parametrize("said", [b"", json.dumps(event("Stop")).encode()], ids=["silent", "not ended"])
@pytest.mark.parametrize("call", [HOOK, SHOW])
def test_a_stdin_that_stays_open_is_not_waited_for(calls: Calls, call: tuple[str, str], said: bytes) -> None:
    with calls.start(*call) as process:
        assert process.stdin is not None
        process.stdin.write(said)
        process.stdin.flush()
        assert process.wait(timeout=30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""

    assert len(calls.names()) == (1 if said else 0)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file")
def test_a_stdin_without_end_is_not_read_to_its_end(calls: Calls) -> None:
    with Path("/dev/zero").open("rb") as endless:
        done = subprocess.run(calls.command(*HOOK), stdin=endless, capture_output=True, check=False, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">/dev/full 2>/dev/full"])
@pytest.mark.parametrize("call", [HOOK, SHOW])
def test_streams_may_be_closed_or_full(calls: Calls, call: tuple[str, str], closed: str) -> None:
    line = f'"$0" "$@" {closed}'
    said = json.dumps(event("Stop")).encode()

    done = subprocess.run(
        ["/bin/sh", "-c", line, *calls.command(*call)],
        input=said,
        capture_output=True,
        check=False,
        env=calls.environment,
        timeout=30,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(calls.names()) == (0 if "<&-" in closed else 1)


@pytest.mark.parametrize("call", [HOOK, SHOW])
@pytest.mark.parametrize("place", ["data", "spool"])
def test_a_file_in_the_folders_place_is_nobodys_business(calls: Calls, place: str, call: tuple[str, str]) -> None:
    if place == "spool":
        calls.data.mkdir()
    getattr(calls, place).write_text("mine")

    done = calls.run(*call, said=event("Stop"))

    assert (done.returncode, done.stderr) == (0, b"")
    assert getattr(calls, place).read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes in another way there")
def test_a_killed_call_leaves_a_whole_file_or_none(calls: Calls) -> None:
    for number in range(30):
        with calls.start(*HOOK) as process:
            assert process.stdin is not None
            process.stdin.write(json.dumps(event("Stop", session=f"s{number}")).encode())
            process.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=number * 0.0015)  # to meet it at every moment of its life
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=30) in (0, -signal.SIGTERM)

    assert all(record["kind"] == "hook" for record in calls.records())


def test_many_calls_at_once_leave_a_file_each(calls: Calls, tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        processes = []
        for number in range(24):
            said = tmp_path / f"{number}.json"
            said.write_text(json.dumps(event("Stop", session=f"s{number}")))
            stdin = stack.enter_context(said.open("rb"))
            processes.append(stack.enter_context(calls.start(*(HOOK, SHOW)[number % 2], stdin=stdin)))
        assert [process.wait(timeout=30) for process in processes] == [0] * 24

    assert sorted(record["session"] for record in calls.records()) == sorted(f"s{number}" for number in range(24))


@pytest.mark.skipif(sys.platform == "win32", reason="a thread waits for it there, which may come late")
def test_what_is_there_already_is_heard_however_busy_the_machine_was(tmp_path: Path) -> None:
    said = tmp_path / "said"
    said.write_bytes(b"x" * 100_000)
    code = "import sys; from mytokentracker.calls import stdin; sys.stdout.buffer.write(stdin.read(0.0))"
    environment = {"PYTHONPATH": str(Path(mytokentracker.__file__).parents[1])}
    with said.open("rb") as file:
        done = subprocess.run(
            [sys.executable, "-c", code], stdin=file, capture_output=True, env=environment, check=True
        )
    assert done.stdout == said.read_bytes()


@pytest.mark.parametrize("more", [{}, {"PYTHONDEVMODE": "1", "PYTHONWARNINGS": "error"}], ids=["usual", "strict"])
def test_the_program_itself_does_the_same(calls: Calls, more: dict[str, str]) -> None:
    package = str(Path(mytokentracker.__file__).parents[1])
    environment = {**calls.environment, "MYTOKENTRACKER_HOME": str(calls.data), "PYTHONPATH": package, **more}

    done = subprocess.run(
        [sys.executable, "-m", "mytokentracker", *HOOK],
        input=json.dumps(event("Stop")).encode(),
        capture_output=True,
        check=False,
        env=environment,
        timeout=30,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert [record["event"] for record in calls.records()] == ["Stop"]


CHEAP = {"_json", "_posixsubprocess", "_thread", "fcntl", "msvcrt", "select", "signal", "time"}
STARTED = {
    "encodings",
    "abc",
    "_abc",
    "io",
    "os",
    "stat",
    "_stat",
    "posixpath",
    "ntpath",
    "genericpath",
    "codecs",
    "nt",
}
STARTED |= {"_collections_abc", "_signal", "encodings.utf_8", "encodings.aliases", "_codecs", "winreg", "zipimport"}
STARTED |= {"_io", "marshal", "posix"}


@pytest.mark.parametrize("call", [HOOK, SHOW])
def test_a_call_imports_next_to_nothing(calls: Calls, call: tuple[str, str]) -> None:
    command = calls.command(*call)
    command[1:1] = ["-X", "importtime"]

    done = subprocess.run(command, input=json.dumps(event()).encode(), capture_output=True, check=True, timeout=30)

    imported = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()} - {"imported package"}
    foreign = {name for name in imported if not name.startswith(("_frozen", "mytokentracker"))}
    assert foreign <= CHEAP | STARTED, sorted(foreign - CHEAP - STARTED)
    ours = {name for name in imported if name.startswith("mytokentracker.")}
    assert all(name.startswith("mytokentracker.calls") for name in ours)


def test_without_a_folder_there_is_nothing_to_do(calls: Calls, tmp_path: Path) -> None:
    for call in (HOOK, SHOW):
        command = calls.command(*call)[:-2]
        done = subprocess.run(
            command, input=json.dumps(event()).encode(), capture_output=True, check=False, cwd=tmp_path, timeout=30
        )
        assert (done.returncode, done.stderr) == (0, b"")
    assert not any(tmp_path.iterdir())
