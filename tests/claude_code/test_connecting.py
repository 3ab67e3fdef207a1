"""Connecting Claude Code through the doors that the windows and the command line use."""

import json
import os
import sys
from pathlib import Path

import pytest
from tests.claude_code.claude import Claude

from mytokentracker.claude_code import commands, connecting
from mytokentracker.claude_code.connecting import PARTS, ConnectError
from mytokentracker.paths import Paths

OTHER = {"matcher": "", "hooks": [{"type": "command", "command": "notify-send done", "timeout": 3}]}


def transcript(claude: Claude, version: str, name: str = "session", at: int = 1_790_000_000) -> None:
    path = claude.folder / "projects" / "-work" / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"type": "assistant", "version": version}) + "\n")
    os.utime(path, (at, at))


def old_hook(command: str, **more: object) -> dict[str, object]:
    return {"hooks": [{"type": "command", "command": command, **more}]}


def test_a_plan_shows_the_change_and_changes_nothing(claude: Claude) -> None:
    claude.write('{\n  "model": "opus"\n}\n')

    plan = claude.plan("statusline")

    assert claude.text == plan.before == '{\n  "model": "opus"\n}\n'
    assert (plan.folder, plan.file, plan.parts, plan.install) == (claude.folder, claude.file, ("statusline",), True)
    assert plan.changes
    assert plan.diff == (
        f"--- {claude.file}\n"
        f"+++ {claude.file}\n"
        "@@ -1,3 +1,7 @@\n"
        " {\n"
        '-  "model": "opus"\n'
        '+  "model": "opus",\n'
        '+  "statusLine": {\n'
        '+    "type": "command",\n'
        f'+    "command": {json.dumps(commands.status_line(claude.places.data, None))}\n'
        "+  }\n"
        " }\n"
    )
    assert list(claude.folder.iterdir()) == [claude.file]
    assert not claude.places.data.exists()


def test_what_is_secret_in_the_settings_is_not_shown_around_a_change_and_stays_in_the_file(claude: Claude) -> None:
    claude.write('{\n  "env": {"ANTHROPIC_AUTH_TOKEN": "sk-ant-\\"hush", "MY_PASSWORD" : "hush", "EDITOR": "vi"}\n}\n')

    plan = claude.plan("statusline")

    assert "hush" not in plan.diff
    assert '"ANTHROPIC_AUTH_TOKEN": "••••", "MY_PASSWORD" : "••••", "EDITOR": "vi"' in plan.diff
    assert plan.after is not None
    assert plan.after.count("hush") == 2


def test_the_difference_to_no_file_is_one_to_nothing(claude: Claude) -> None:
    plan = claude.plan()
    assert plan.before is None
    assert plan.diff.startswith(f"--- {os.devnull}\n+++ {claude.file}\n@@ -0,0 +1,")
    claude.install()

    plan = claude.plan(install=False)

    assert plan.after is None
    assert plan.diff.startswith(f"--- {claude.file}\n+++ {os.devnull}\n")


def test_the_difference_says_where_a_line_end_is_missing_and_leaves_out_carriage_returns(claude: Claude) -> None:
    claude.write('\ufeff{\r\n  "model": "opus"\r\n}')

    diff = claude.plan("statusline").diff

    assert diff.endswith(" }\n\\ No newline at end of file\n")
    assert "\r" not in diff
    assert "\ufeff" not in diff


def test_where_nothing_changes_there_is_no_difference(claude: Claude) -> None:
    plan = claude.plan(install=False)

    assert (plan.changes, plan.diff, plan.before, plan.after) == (False, "", None, None)
    assert connecting.carry_out(plan, claude.places) is None
    assert list(claude.folder.iterdir()) == []


def test_parts_are_done_in_one_order_however_they_are_named(claude: Claude) -> None:
    assert claude.plan("statusline", "hook") == claude.plan(*PARTS)


def test_how_things_stand_is_told(claude: Claude) -> None:
    none = claude.state()
    assert (none.folder, none.file, none.hooks, none.statusline) == (claude.folder, claude.file, (), "absent")
    assert (none.wrapped, none.broken, none.blocked) == (None, False, None)

    claude.write('{"statusLine": {"type": "command", "command": "~/line.sh"}, "hooks": {"Stop": []}}')
    assert (claude.state().statusline, claude.state().wrapped, claude.state().hooks) == ("other", None, ())

    claude.install()
    both = claude.state()
    assert (both.hooks, both.statusline, both.wrapped) == (("Stop", "SessionEnd"), "wrapping", "~/line.sh")

    claude.write("{}")
    claude.install("statusline")
    assert (claude.state().statusline, claude.state().hooks, claude.state().broken) == ("ours", (), False)


@pytest.mark.parametrize("text", ["", "{}", '{"hooks": 5, "statusLine": 5}', '{"hooks": {"Stop": {"hooks": []}}}'])
def test_how_things_stand_is_told_of_settings_of_any_form(claude: Claude, text: str) -> None:
    claude.write(text)

    assert claude.state().hooks == ()
    assert claude.state().statusline == ("other" if "statusLine" in text else "absent")


def test_an_entry_whose_program_is_gone_is_broken_until_it_is_installed_again(claude: Claude) -> None:
    claude.write('{"statusLine": {"type": "command", "command": "~/line.sh"}}')
    claude.install()
    claude.change(commands.program()[-1], "/gone/client_calls.py")

    assert claude.state().broken
    assert claude.state().wrapped == "~/line.sh"
    assert set(claude.state().hooks) == {"Stop", "SessionEnd"}
    claude.install()

    assert not claude.state().broken
    claude.remove()
    assert claude.text == '{"statusLine": {"type": "command", "command": "~/line.sh"}}'


@pytest.mark.parametrize(
    "old",
    [
        "mytokentracker hook event",
        "/old/python -IS /old/client_calls.py hook event --data /old || :",
        "'/Applications/My Token Tracker.app/mytokentracker' hook event --data '/old data' || true",
    ],
)
def test_an_older_hook_is_replaced_where_it_is_and_what_a_person_set_beside_it_stays(claude: Claude, old: str) -> None:
    claude.write(json.dumps({"hooks": {"Stop": [OTHER, old_hook(old, timeout=20), OTHER]}}))

    claude.install("hook")

    command = commands.hook(claude.places.data)
    assert claude.value == {
        "hooks": {"Stop": [OTHER, old_hook(command, timeout=20), OTHER], "SessionEnd": [old_hook(command, timeout=5)]}
    }
    claude.remove()
    assert claude.value == {"hooks": {"Stop": [OTHER, OTHER]}}


def test_hooks_of_ours_that_are_too_many_go(claude: Claude) -> None:
    ours = "mytokentracker hook event"
    group = {"matcher": "", "hooks": [*OTHER["hooks"], old_hook(ours)["hooks"][0], old_hook(ours)["hooks"][0]]}  # type: ignore[index]
    stop = [old_hook(ours, **{"async": True}), group, old_hook(ours)]
    claude.write(json.dumps({"hooks": {"Stop": stop, "SubagentStop": [old_hook(ours)], "SessionEnd": []}}))

    claude.install("hook")

    entry = {"type": "command", "command": commands.hook(claude.places.data)}
    assert claude.value == {
        "hooks": {
            "Stop": [{"matcher": "", "hooks": [*OTHER["hooks"], entry]}],
            "SessionEnd": [{"hooks": [{**entry, "timeout": 5}]}],
        }
    }


def test_an_older_status_line_of_ours_is_replaced_and_never_wrapped(claude: Claude) -> None:
    claude.write('{"statusLine": {"type": "command", "command": "mytokentracker statusline show", "padding": 1}}')

    claude.install("statusline")

    line = {"type": "command", "command": commands.status_line(claude.places.data, None), "padding": 1}
    assert claude.value == {"statusLine": line}
    claude.remove()
    assert claude.text == "{}"


def test_a_status_line_that_cannot_be_wrapped_is_left_alone_and_said(claude: Claude) -> None:
    text = '{"statusLine": {"type": "text", "text": "hello"}}'
    claude.write(text)

    with pytest.raises(ConnectError) as caught:
        claude.plan("statusline")

    assert caught.value.problem.title == "Claude Code's settings have an unexpected form"
    assert caught.value.problem.hint == (
        f"In {claude.file}, “statusLine” is not an object with the type “command” and a command. "
        "Mend it or take it out, then try again."
    )
    claude.install("hook")
    assert claude.state().statusline == "other"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('{"hooks": []}', "“hooks” is not an object"),
        ('{"hooks": null}', "“hooks” is not an object"),
        ('{"hooks": {"Stop": {}}}', "“hooks.Stop” is not a list"),
        ('{"hooks": {"SessionEnd": "x"}}', "“hooks.SessionEnd” is not a list"),
    ],
)
def test_hooks_to_which_nothing_can_be_added_are_left_alone_and_said(claude: Claude, text: str, what: str) -> None:
    claude.write(text)

    with pytest.raises(ConnectError) as caught:
        claude.plan("hook")

    assert what in caught.value.problem.hint
    assert claude.text == text


@pytest.mark.parametrize(
    ("versions", "events"),
    [
        ((), ("Stop", "SessionEnd")),
        (("2.1.330",), ("Stop", "SessionEnd")),
        (("1.0.85",), ("Stop", "SessionEnd")),
        (("1.0.84",), ("Stop",)),
        (("2.1.330", "1.0.38"), ("Stop",)),
        (("nightly",), ("Stop", "SessionEnd")),
    ],
)
def test_only_events_that_every_client_in_use_knows_are_installed(
    claude: Claude, versions: tuple[str, ...], events: tuple[str, ...]
) -> None:
    for version in versions:
        transcript(claude, version, version)

    claude.install("hook")

    assert claude.state().hooks == events


def test_an_event_that_a_client_in_use_does_not_know_goes_at_the_next_installation(claude: Claude) -> None:
    claude.write("{}")
    claude.install("hook")
    transcript(claude, "1.0.50")

    claude.install("hook")

    assert claude.state().hooks == ("Stop",)
    claude.remove()
    assert claude.text == "{}"


def test_a_client_without_hooks_is_said(claude: Claude) -> None:
    transcript(claude, "1.0.20")

    with pytest.raises(ConnectError, match=r"Claude Code 1\.0\.20 has no hooks: Update Claude Code"):
        claude.plan("hook")
    claude.install("statusline")
    assert not claude.plan("hook", install=False).changes


def test_the_command_may_hold_any_path(claude: Claude, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / 'größe "1" \\ it\'s'
    monkeypatch.setattr(sys, "executable", f"{folder}/python")
    claude.places = Paths(folder, folder)
    claude.write('{"statusLine": {"type": "command", "command": "x"}}')

    claude.install()

    assert claude.value["hooks"]["Stop"][0]["hooks"][0]["command"] == commands.hook(folder)
    assert claude.value["statusLine"]["command"] == commands.status_line(folder, "x")
    assert claude.state().statusline == "wrapping"
    claude.remove()
    assert claude.text == '{"statusLine": {"type": "command", "command": "x"}}'


@pytest.mark.skipif(sys.platform != "linux", reason="only there are paths just bytes")
def test_a_path_that_settings_cannot_hold_is_said(claude: Claude, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    claude.places = Paths(folder, folder)

    with pytest.raises(ConnectError, match="is not UTF-8"):
        claude.plan()
