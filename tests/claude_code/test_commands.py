"""Our commands, known again, and run by the shell as Claude Code runs them."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mytokentracker.claude_code import commands
from mytokentracker.claude_code.commands import Call

needs_sh = pytest.mark.skipif(not Path("/bin/sh").exists(), reason="there is no /bin/sh")


def run(command: str, said: bytes = b"", **environ: str) -> "subprocess.CompletedProcess[bytes]":
    """As Claude Code runs it."""
    return subprocess.run(
        ["/bin/sh", "-c", command],
        input=said,
        capture_output=True,
        check=False,
        timeout=20,
        env={**os.environ, **environ},
    )


def gone(command: str) -> str:
    """The command once our program is not there any more."""
    script = commands.program()[-1]
    assert script in command
    return command.replace(script, "/nowhere/client_calls.py")


def without_python(command: str) -> str:
    assert sys.executable in command
    return command.replace(sys.executable, "/nowhere/python")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "it's ours"


def test_the_hooks_command_starts_our_script_with_the_interpreter_that_runs_here(data: Path) -> None:
    script = Path(commands.__file__).parents[1] / "client_calls.py"

    assert commands.program() == (sys.executable, "-IS", str(script))
    assert shlex.split(commands.hook(data)) == [
        sys.executable, "-IS", str(script), "hook", "event", "--data", str(data), "||", ":",
    ]  # fmt: skip


def test_quotes_are_there_only_where_the_shell_needs_them() -> None:
    assert commands.hook(Path("/home/ada/.local")).endswith(" hook event --data /home/ada/.local || :")
    assert commands.hook(Path("/home/a b/c")).endswith(" hook event --data '/home/a b/c' || :")


def test_a_frozen_program_is_called_by_its_own_name(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/Token Tracker/app")

    assert commands.hook(Path("/d")) == "'/opt/Token Tracker/app' hook event --data /d || :"
    assert commands.status_line(Path("/d"), None) == "'/opt/Token Tracker/app' statusline show --data /d"
    wrapping = commands.status_line(Path("/d"), "x")
    assert "[ -x '/opt/Token Tracker/app' ] || exec" in wrapping
    assert commands.read(commands.hook(data)) == Call("hook", ("/opt/Token Tracker/app",))
    assert commands.read(wrapping) == Call("statusline", ("/opt/Token Tracker/app",), "x")


def test_on_windows_claude_code_runs_the_frozen_program_that_has_an_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/programs/mytokentracker-tray.exe")
    monkeypatch.setattr(sys, "platform", "win32")
    assert commands.program() == ("/programs/mytokentracker.exe",)


def test_our_own_commands_are_known_again(data: Path) -> None:
    program = commands.program()

    assert commands.read(commands.hook(data)) == Call("hook", program)
    assert commands.read(commands.status_line(data, None)) == Call("statusline", program)
    assert commands.read(commands.status_line(data, "a 'b' \"$c\"; d")) == Call(
        "statusline", program, "a 'b' \"$c\"; d"
    )


@given(wrapped=st.text())
@example("'; exit 1; '")
@example('a\nb\\\n--wrapped "$mytokentracker_wraps"')
@example("; [ -e x ] || y; mytokentracker statusline show")
def test_whatever_was_wrapped_is_found_again(wrapped: str) -> None:
    call = commands.read(commands.status_line(Path("/data"), wrapped))

    assert call == Call("statusline", commands.program(), wrapped)


@pytest.mark.parametrize(
    ("command", "program"),
    [
        ("mytokentracker hook event", ("mytokentracker",)),
        ("  /usr/bin/mytokentracker  hook   event || true", ("/usr/bin/mytokentracker",)),
        ("'/opt/My App/MyTokenTracker-2.AppImage' hook event || :", ("/opt/My App/MyTokenTracker-2.AppImage",)),
        ("python3 -m mytokentracker hook event; ", ("python3", "-m", "mytokentracker")),
        (r'"C:\\Program Files\\MyTokenTracker\\mytokentracker.exe" hook event', None),
        (r"'C:\Python\python.exe' -IS 'C:\a b\client_calls.py' hook event --data 'C:\d' || :", None),
        ("/old/python -IS /old/client_calls.py hook event --data /old/data || :", None),
        ("~/venv/bin/python $HOME/x/client_calls.py hook event --data ~/d || exit 0", None),
        ("'/a'\"'\"'b/python' -IS '/a'\"'\"'b/client_calls.py' hook event --data '/a'\"'\"'b' || :", None),
        ("/tmp/renamed hook event --data /x || :", ("/tmp/renamed",)),
    ],
)
def test_hooks_of_other_places_versions_and_hands_are_known_as_ours(
    command: str, program: tuple[str, ...] | None
) -> None:
    call = commands.read(command)

    assert call is not None
    assert (call.does, call.wrapped) == ("hook", None)
    assert program is None or call.program == program


def test_a_wrapping_of_an_older_form_is_known_as_ours() -> None:
    show = "/p -IS /s/client_calls.py statusline show"
    old = f"o='a b'; [ -e '/s/client_calls.py' ] || exec sh -c \"$o\"; {show} --wrapped \"$o\""

    assert commands.read(old) == Call("statusline", ("/p", "-IS", "/s/client_calls.py"), "a b")


@pytest.mark.parametrize(
    "command",
    [
        "",
        "hook event",
        "mytokentracker",
        "mytokentracker hook",
        "mytokentracker hooks event",
        "mytokentracker hook events",
        "other hook event",
        "echo mytokentracker; other hook event",
        "notify-send done; mytokentracker hook event",
        "mytokentracker hook event && notify-send done",
        "mytokentracker hook event || notify-send lost",
        "mytokentracker hook event > /tmp/log",
        "cat | mytokentracker hook event",
        "(mytokentracker hook event)",
        "/home/ada/mytokentracker/other.sh hook event",
        "mytokentracker hook event --data '",
        "other statusline show",
        "mytokentracker statusline show | tee /tmp/log",
        "o='x'; mytokentracker statusline show",
        'o=\'x\'; [ -e /s ] || exec sh -c "$o"; mytokentracker statusline show --wrapped "$p"',
        'o=\'x\'; [ -e /s ] || exec sh -c "$o"; notify; mytokentracker statusline show --wrapped "$o"',
        "o='x'; notify-send done; mytokentracker statusline show --wrapped \"$o\"",
        "o='x' mytokentracker statusline show --wrapped \"$o\" | cat",
    ],
)
def test_commands_of_others_and_those_that_do_more_are_not_ours(command: str) -> None:
    assert commands.read(command) is None


def test_a_huge_command_is_looked_at_in_no_time() -> None:
    for command in ("a " * 200_000, "'" * 200_000, "a=b;" * 100_000, "x=" + "\\a" * 100_000 + ";" * 1000):
        assert commands.read(command) is None


@pytest.mark.skipif(os.name == "nt", reason="the home is named in another way there")
def test_a_call_is_broken_once_one_of_its_files_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "client_calls.py"

    assert not Call("hook", commands.program()).is_broken
    assert Call("hook", (sys.executable, "-IS", str(script))).is_broken
    script.touch()
    assert not Call("hook", (sys.executable, "-IS", str(script))).is_broken
    assert Call("hook", (str(tmp_path / "python"), "-IS", str(script))).is_broken
    assert not Call("hook", ("sh", "mytokentracker")).is_broken
    assert Call("hook", ("no-such-program-anywhere",)).is_broken
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not Call("hook", ("sh", "~/client_calls.py", "$HOME/client_calls.py")).is_broken
    assert Call("hook", ("sh", "~/gone/client_calls.py")).is_broken


@needs_sh
@pytest.mark.parametrize("without", [gone, without_python, lambda command: gone(without_python(command))])
def test_a_hook_whose_program_is_gone_still_ends_well_and_says_nothing_to_claude(data: Path, without: object) -> None:
    assert callable(without)

    said = run(without(commands.hook(data)), b'{"session_id": "s"}\n')

    assert (said.returncode, said.stdout) == (0, b"")


@needs_sh
@pytest.mark.parametrize(
    "program", ["import sys; sys.exit(2)", "raise SystemError", "import os; os.kill(os.getpid(), 9)"]
)
def test_a_hook_ends_well_however_the_program_ends(tmp_path: Path, data: Path, program: str) -> None:
    script = tmp_path / "client_calls.py"
    script.write_text(program)

    said = run(commands.hook(data).replace(commands.program()[-1], str(script)))

    assert (said.returncode, said.stdout) == (0, b"")


@needs_sh
def test_the_installed_hook_leaves_an_event_in_our_spool(data: Path) -> None:
    said = run(commands.hook(data), b'{"session_id": "s1", "hook_event_name": "Stop", "transcript_path": "/t"}\n')

    assert (said.returncode, said.stdout, said.stderr) == (0, b"", b"")
    events = list((data / "spool").glob("*.event"))
    assert len(events) == 1
    assert ".hook.s1.Stop" in events[0].name


LINES = [
    "cat",
    "cat; exit 3",
    "printf '%s\\n' \"it's $HOME\" '$HOME'; wc -c",
    "tr a-z A-Z | sed 's/\\./\\\\/g'",
    "echo \"$0\" $# ; echo 'a\nb'",
    "# nothing but a comment",
    "exec cat # ends here",
    "f() { cat; }; f",
    "false",
    "no-such-program-anywhere",
    "echo mytokentracker_wraps=$mytokentracker_wraps o=$o; env | grep -c mytokentracker_wraps",
    "echo ünïcode 😀; kill -15 $$",
]


@needs_sh
@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("without", [gone, without_python])
def test_a_wrapped_line_runs_as_before_once_our_program_is_gone(data: Path, line: str, without: object) -> None:
    assert callable(without)
    said = b'{"session_id": "s", "cwd": "/x"}\n'
    alone = run(line, said, o="theirs")

    wrapped = run(without(commands.status_line(data, line)), said, o="theirs")

    assert wrapped.stdout == alone.stdout
    assert wrapped.returncode == alone.returncode
    assert wrapped.stderr.replace(b"/bin/sh: 1:", b"") == alone.stderr.replace(b"/bin/sh: 1:", b"")


@needs_sh
@pytest.mark.parametrize("line", LINES)
def test_a_wrapped_line_runs_with_the_same_input_and_output_beside_ours(data: Path, line: str) -> None:
    said = b'{"session_id": "s", "cwd": "/x"}\n'
    alone = run(line, said)

    wrapped = run(commands.status_line(data, line), said)

    assert (wrapped.stdout, wrapped.returncode) == (alone.stdout, alone.returncode)


@needs_sh
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    words=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20),
    data_name=st.text("a '\"$\\;", max_size=4),
)
def test_any_text_reaches_the_shell_as_it_was(words: str, data_name: str) -> None:
    line = f"printf %s {shlex.quote(words)}"

    wrapped = run(gone(commands.status_line(Path(f"/nowhere/{data_name}"), line)))

    assert wrapped.stdout == words.encode()


@needs_sh
def test_every_shell_that_sh_may_be_agrees(data: Path) -> None:
    command = gone(commands.status_line(data, 'echo "it\'s"; cat'))
    shells = [shell for name in ("dash", "bash", "zsh", "ksh", "busybox") if (shell := shutil.which(name))]

    for shell in shells:
        start = [shell, "sh", "-c"] if shell.endswith("busybox") else [shell, "-c"]
        said = subprocess.run([*start, command], input=b"in", capture_output=True, check=False)
        assert (said.stdout, said.returncode) == (b"it's\nin", 0), shell
        hook = subprocess.run([*start, gone(commands.hook(data))], capture_output=True, check=False)
        assert (hook.stdout, hook.returncode) == (b"", 0), shell
