"""Whatever the settings are: ours comes in, nothing else changes, and it goes without a trace."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.claude_code.claude import Claude
from tests.claude_code.generating import File, files

from mytokentracker.claude_code import commands, jsonc
from mytokentracker.claude_code.connecting import ConnectError

# The folder is the same for all examples; each begins with a file of its own.
ONE_FOLDER = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
PART = st.sampled_from(["hook", "statusline"])
# Files in memory where there are such: thousands of them need not wait for a disk.
MEMORY = Path("/dev/shm")


@pytest.fixture
def claude() -> Iterator[Claude]:
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Claude(Path(folder))


def expected(claude: Claude, value: Any, *parts: str) -> Any:
    """The value with ours in it, made without an edit of text."""
    value = copy.deepcopy(value)
    data = claude.places.data
    if "hook" in parts:
        for event in ("Stop", "SessionEnd"):
            entry = {"type": "command", "command": commands.hook(data), "timeout": 5}
            value.setdefault("hooks", {}).setdefault(event, []).append({"hooks": [entry]})
    if "statusline" in parts:
        line = value.setdefault("statusLine", {"type": "command"})
        line["command"] = commands.status_line(data, line.get("command"))
    return value


def same(one: Any, other: Any) -> bool:
    """As JavaScript compares: all numbers are floating."""
    return bool(json.loads(json.dumps(one), parse_int=float) == json.loads(json.dumps(other), parse_int=float))


@settings(max_examples=520, suppress_health_check=ONE_FOLDER)
@given(file=files(), apart=st.booleans())
def test_what_was_put_in_is_there_beside_all_else_and_goes_to_the_last_byte(
    claude: Claude, file: File, apart: bool
) -> None:
    claude.write(file.text)
    parts = [("hook",), ("statusline",)] if apart else [("hook", "statusline")]

    for some in parts:
        claude.install(*some)

    assert claude.text is not None
    assert same(claude.value, expected(claude, file.value, "hook", "statusline"))
    if file.is_json:
        assert same(json.loads(claude.text), claude.value)
    assert list(claude.value) == [*file.value, *(name for name in ("hooks", "statusLine") if name not in file.value)]
    assert claude.backup.read_bytes().decode() == file.text
    once = claude.text
    assert not claude.plan().changes
    assert claude.install() is None
    assert claude.text == once
    state = claude.state()
    assert set(state.hooks) == {"Stop", "SessionEnd"}
    assert state.statusline == ("wrapping" if "statusLine" in file.value else "ours")
    assert state.wrapped == file.value.get("statusLine", {}).get("command")

    for some in parts:
        claude.remove(*some)

    assert claude.text == file.text
    assert not claude.traces.exists()


@settings(max_examples=100, suppress_health_check=ONE_FOLDER)
@given(file=files(), steps=st.lists(st.tuples(PART, st.booleans()), min_size=2, max_size=6))
def test_in_whatever_order_the_parts_come_and_go_the_end_is_as_the_beginning(
    claude: Claude, file: File, steps: list[tuple[str, bool]]
) -> None:
    claude.write(file.text)
    present: set[str] = set()

    for part, install in steps:
        (claude.install if install else claude.remove)(part)
        present = present | {part} if install else present - {part}
        if present:
            assert same(claude.value, expected(claude, file.value, *present))
        else:
            assert claude.text == file.text
    claude.remove(*sorted(present)) if present else None

    assert claude.text == file.text


@settings(max_examples=100, suppress_health_check=ONE_FOLDER)
@given(file=files())
def test_without_what_we_remember_the_removal_still_leaves_what_the_file_meant(claude: Claude, file: File) -> None:
    claude.write(file.text)
    claude.install()
    claude.traces.unlink()

    claude.remove()

    value = claude.value if claude.text and not jsonc.is_blank(claude.text) else {}
    # An empty list of ours and one that was there look alike.
    hooks = {event: groups for event, groups in file.value.get("hooks", {}).items() if groups}
    rest = {**file.value, "hooks": hooks}
    if not hooks:
        del rest["hooks"]
    kept = {event: groups for event, groups in value.get("hooks", {}).items() if groups}
    assert same({**value, "hooks": kept} if kept else {n: v for n, v in value.items() if n != "hooks"}, rest)
    assert claude.state().hooks == ()
    assert claude.state().statusline in {"absent", "other"}


@settings(max_examples=100, suppress_health_check=ONE_FOLDER)
@given(file=files())
def test_a_client_that_writes_the_file_anew_does_not_keep_ours_from_going(claude: Claude, file: File) -> None:
    claude.write(file.text)
    claude.install()
    # As Claude Code does at `/model sonnet`.
    rewritten = json.dumps({**claude.value, "model": "sonnet"}, indent=2)
    claude.write(rewritten)
    assert not claude.plan().changes

    claude.remove()

    assert same(claude.value, {**file.value, "model": "sonnet"})
    before = json.dumps(json.loads(json.dumps({**file.value, "model": "sonnet"}), parse_int=float), indent=2)
    assert claude.text is not None
    if list(claude.value) == list(json.loads(before)):
        assert same(json.loads(claude.text), json.loads(before))


@settings(max_examples=100, suppress_health_check=ONE_FOLDER)
@given(file=files(odd=True))
def test_settings_of_an_odd_form_are_changed_in_full_or_refused_and_left_alone(claude: Claude, file: File) -> None:
    claude.write(file.text)
    hooks, line = file.value.get("hooks", {}), file.value.get("statusLine", {"type": "command", "command": ""})
    fits = isinstance(hooks, dict) and all(isinstance(hooks.get(event, []), list) for event in ("Stop", "SessionEnd"))
    fits = fits and isinstance(line, dict) and line.get("type") == "command" and isinstance(line.get("command"), str)

    try:
        claude.install()
    except ConnectError:
        assert not fits
        assert claude.text == file.text
        assert claude.state().hooks == ()
    else:
        assert fits
        assert same(claude.value, expected(claude, file.value, "hook", "statusline"))

    claude.remove()
    assert claude.text == file.text
