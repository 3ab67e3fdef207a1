"""`statusline show --wrapped`: the person's own status line, with ours unseen or beside it."""

import contextlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.client_calls import SHOW, Calls, status

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="commands are for sh")


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path)


def show_beside(calls: Calls) -> None:
    calls.data.mkdir(parents=True, exist_ok=True)
    (calls.data / "statusline.json").write_text('{"beside": true}')


@pytest.mark.parametrize(
    "said",
    [
        json.dumps(status()).encode() + b"\n",
        b"",
        b"garbage \x00\xff\r\n without an end",
        bytes(range(256)) * 300,
        b"x" * 3_000_000,
    ],
    ids=["usual", "empty", "garbage", "more than a pipe holds", "3 MB"],
)
def test_the_wrapped_command_gets_the_same_bytes(calls: Calls, said: bytes) -> None:
    done = calls.run(*SHOW, "--wrapped", "cat", said=said)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == said


@pytest.mark.parametrize("said", [b"small", b"x" * 3_000_000])
def test_its_output_and_exit_status_are_passed_through(calls: Calls, said: bytes) -> None:
    done = calls.run(*SHOW, "--wrapped", "echo out; echo err >&2; exit 7", said=said)

    assert (done.returncode, done.stdout, done.stderr) == (7, b"out\n", b"err\n")


def test_a_command_that_is_none_fails_as_it_did(calls: Calls) -> None:
    done = calls.run(*SHOW, "--wrapped", "there-is-no-such-command --at all", said=status())

    assert done.returncode == 127
    assert len(calls.records()) == 1


def test_the_reading_is_spooled_before_it_runs(calls: Calls) -> None:
    done = calls.run(*SHOW, "--wrapped", f"ls '{calls.spool}' | wc -l", said=status())

    assert done.stdout.strip() == b"1"


def test_our_line_comes_first_where_the_person_wants_both(calls: Calls) -> None:
    show_beside(calls)

    done = calls.run(*SHOW, "--wrapped", "echo mine", said=status())

    assert done.stdout == b"this session $1.20\nmine\n"


def test_it_runs_even_where_nothing_of_ours_works(calls: Calls) -> None:
    calls.data.write_text("a file in the folder's place")
    assert calls.run(*SHOW, "--wrapped", "cat", said=status(a=1)).stdout.endswith(b'"a": 1}\n')

    without = [*calls.command(*SHOW)[:-2], "--wrapped", "echo mine"]
    done = subprocess.run(without, input=b"", capture_output=True, check=False, env=calls.environment, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"mine\n", b"")


@pytest.mark.parametrize("closed", ["<&-", "<&- >&-", "<&- 2>&-"])
def test_it_runs_with_streams_closed(calls: Calls, closed: str, tmp_path: Path) -> None:
    command = [*calls.command(*SHOW), "--wrapped", f"cat > '{tmp_path}/got'; echo done >> '{tmp_path}/got'"]

    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" "$@" {closed}', *command],
        capture_output=True,
        check=False,
        env=calls.environment,
        timeout=30,
    )

    assert done.stderr == b""
    assert (tmp_path / "got").read_text() == "done\n"


def test_the_client_s_signal_reaches_it(calls: Calls) -> None:
    command = "trap 'echo told; exit 9' TERM; echo ready; while :; do sleep 0.02; done"
    with calls.start(*SHOW, "--wrapped", command) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGTERM)

        assert process.stdout.read() == b"told\n"
        assert process.wait(timeout=30) == 9


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc")
def test_it_starts_with_the_signals_and_files_that_it_had_without_us(calls: Calls) -> None:
    look = "grep Sig[IB] /proc/self/status; ls /proc/self/fd"
    alone = subprocess.run(["/bin/sh", "-c", look], input=b"", capture_output=True, check=True)

    assert calls.run(*SHOW, "--wrapped", look, said=status()).stdout == alone.stdout


def test_a_client_that_is_slow_to_write_is_waited_for(calls: Calls) -> None:
    with calls.start(*SHOW, "--wrapped", "cat") as process:
        assert process.stdin is not None
        process.stdin.write(b'{"session_id": "s", ')
        process.stdin.flush()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.3)  # longer than we would wait for our own line
        process.stdin.write(b'"version": "2"}')
        process.stdin.close()
        assert process.stdout is not None
        assert process.stdout.read() == b'{"session_id": "s", "version": "2"}'

    assert [record["version"] for record in calls.records()] == ["2"]
