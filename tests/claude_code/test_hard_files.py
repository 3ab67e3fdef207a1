"""Settings files made by hand to be hard, and what people do to them while ours is in."""

import json
from pathlib import Path

import pytest
from tests.claude_code.claude import Claude

from mytokentracker.claude_code import commands
from mytokentracker.claude_code.connecting import ConnectError

OTHER = '{"type": "command", "command": "notify-send done"}'

HARD = {
    "missing": None,
    "empty": "",
    "blank": " \n\t\r\n",
    "only a byte order mark": "\ufeff",
    "an object of nothing": "{}",
    "with a line end": "{}\n",
    "with a space": "{ }",
    "with a line": "{\n}\n",
    "with CRLF": "{\r\n}\r\n",
    "with lines and blanks": "  {  \n\n\t}  \n\n",
    "with a comment": "{ /* nothing yet */ }",
    "with a line comment": "// mine\n{ // nothing yet\n}\n// end",
    "one line": '{"model": "opus"}',
    "one line, compact": '{"model":"opus","env":{}}\n',
    "one line that a comment ends": '{"model": "opus" // the dear one\n}',
    "two spaces": '{\n  "model": "opus",\n  "env": {}\n}\n',
    "four spaces": '{\n    "model": "opus"\n}',
    "tabs and CRLF": '\ufeff{\r\n\t"model": "opus",\r\n\t"env": {\r\n\t\t"A": "1"\r\n\t}\r\n}\r\n',
    "no indent": '{\n"model": "opus"\n}',
    "old Mac": '{\r  "model": "opus"\r}\r',
    "a comma too many": '{\n  "model": "opus",\n}',
    "a comma too many, far away": '{"model": "opus" // x\n/* y */ , // z\n}',
    "comma first": '{\n  "a": 1\n, "b": 2\n}',
    "no hooks": '{"hooks": {}}',
    "no hooks, spread": '{\n  "hooks": {\n\n  }\n}',
    "no hooks but a comment": '{\n  "hooks": {\n    // later\n  }\n}',
    "an empty event": '{\n  "hooks": {\n    "Stop": []\n  }\n}',
    "an empty event with a space": '{"hooks": {"Stop": [ ], "SessionEnd":[\n]}}',
    "an event of another tool": f'{{\n  "hooks": {{\n    "Stop": [{{"matcher": "", "hooks": [{OTHER}]}}]\n  }}\n}}',
    "other events": f'{{"hooks": {{"PreToolUse": [{{"matcher": "Bash", "hooks": [{OTHER}]}}]}}}}',
    "groups of other forms": '{"hooks": {"Stop": [null, 5, "x", {}, {"hooks": null}, {"hooks": [null, {"type": 1}]}]}}',
    "hooks twice": f'{{"hooks": {{"Stop": [{{"hooks": [{OTHER}]}}]}}, "hooks": {{"Stop": []}}}}',
    "an event twice": '{"hooks": {"Stop": [1], "Stop": [2], "SessionEnd": []}}',
    "escaped names": '{"\\u0068ooks":{"\\u0053top": []},"status\\u004cine": {"type": "c\\u006fmmand", "command": "x"}}',
    "a status line": '{"statusLine": {"type": "command", "command": "~/line.sh", "padding": 0}}',
    "a status line in escapes": '{"statusLine": {"type": "command", "command": "\\u007e\\/x \\"a\\" \\ud83d\\ude00"}}',
    "a status line with a lone surrogate": '{"statusLine": {"type": "command", "command": "echo \\ud83d"}}',
    "a status line twice": '{"statusLine": 5, "statusLine": {"command": "y", "type": "command", "command": "x"}}',
    "an empty status line": '{"statusLine":{"command":"","type":"command"}}',
    "a status line of many lines": json.dumps(
        {"statusLine": {"type": "command", "command": "if true; then\n  echo 'a \"b\"'\nfi # \\"}}, indent=4
    ),
    "strings like ours": '{"a": "mytokentracker hook event", "b": ["// no comment", "/* nor */", "}, {"]}',
    "unicode": '{\n  "größe": "😀\u2028\u2029\u0085",\n  "\\ud800": "\\u0000"\n}',
    "numbers": f'{{"a": {"9" * 400}, "b": 1e400, "c": -0.0, "d": 1.50}}',
    "deep": '{"a": ' + "[" * 150 + "]" * 150 + "}",
    "members like parts": '{"__proto__": {}, "": {"hooks": 1}, "hooks.Stop": [], "toString": null}',
    "everything": f"""\ufeff// my settings
{{
    "hooks": {{ // run after each turn
        "Stop": [ /* first */ {{ "hooks": [ {OTHER}, ], }}, // a
                  // b
        ], "SessionEnd" : [
        ] , // none yet
    }} /* c */ ,
    // d
    "statusLine": {{
        "padding": 2, "command": "\\u007e/x", // e
        "type": "command"
    }}, // f
    // g
}}
// h""",
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize(
    "order",
    [
        (("hook", "statusline"),),
        (("hook",), ("statusline",)),
        (("statusline",), ("hook",)),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_hard_files_are_as_they_were(
    claude: Claude, name: str, order: tuple[tuple[str, ...], ...], turned: bool
) -> None:
    claude.write(HARD[name])

    for parts in order:
        claude.install(*parts)

    assert set(claude.state().hooks) == {"Stop", "SessionEnd"}
    assert claude.state().statusline in {"ours", "wrapping"}
    assert not claude.plan().changes
    for parts in reversed(order) if turned else order:
        claude.remove(*parts)
    assert claude.text == HARD[name]


@pytest.mark.parametrize("name", [name for name, text in HARD.items() if text and "{" in text])
def test_without_what_we_remember_only_emptiness_may_differ(claude: Claude, name: str) -> None:
    before = HARD[name]
    claude.write(before)
    value = claude.value
    claude.install()
    claude.traces.unlink()

    claude.remove()

    after = claude.value
    for one in (value, after):
        hooks = {event: groups for event, groups in one.pop("hooks", {}).items() if groups}
        one["kept"] = hooks
    assert after == value


def test_the_file_that_we_made_looks_like_one_of_claude_code(claude: Claude) -> None:
    claude.install()

    hook = {"hooks": [{"type": "command", "command": commands.hook(claude.places.data), "timeout": 5}]}
    line = {"type": "command", "command": commands.status_line(claude.places.data, None)}
    expected = {"hooks": {"Stop": [hook], "SessionEnd": [hook]}, "statusLine": line}
    assert claude.text == json.dumps(expected, indent=2) + "\n"


def test_a_file_that_somebody_wrote_into_since_we_made_it_stays(claude: Claude) -> None:
    claude.install()
    claude.change('{\n  "hooks"', '{\n  "model": "opus",\n  "hooks"')

    claude.remove()

    assert claude.text == '{\n  "model": "opus"\n}\n'


def test_hooks_added_beside_ours_stay(claude: Claude) -> None:
    claude.write("{}")
    claude.install("hook")
    claude.change('"Stop": [', f'"Stop": [\n      {{"hooks": [{OTHER}]}},')
    claude.change('"SessionEnd"', '"PreToolUse": [],\n    "SessionEnd"')

    claude.remove("hook")

    stays = {"hooks": {"Stop": [{"hooks": [json.loads(OTHER)]}], "PreToolUse": []}}
    assert claude.value == stays
    assert claude.text == (
        f'{{\n  "hooks": {{\n    "Stop": [\n      {{"hooks": [{OTHER}]}}\n    ],\n    "PreToolUse": []\n  }}\n}}'
    )


def test_a_comment_beside_ours_stays(claude: Claude) -> None:
    claude.write("{}")
    claude.install("hook")
    claude.change('"Stop": [', '"Stop": [ // of the tracker')

    claude.remove("hook")

    assert claude.text == '{\n  "hooks": {\n    "Stop": [ // of the tracker\n    ]\n  }\n}'


def test_hooks_that_a_person_put_beside_ours_in_one_group_stay(claude: Claude) -> None:
    claude.write("{}")
    claude.install("hook")
    assert claude.text is not None
    ours = json.dumps(claude.value["hooks"]["Stop"][0]["hooks"][0])
    claude.write(f'{{"hooks": {{"Stop": [{{"matcher": "", "hooks": [{OTHER}, {ours}]}}]}}}}')

    claude.remove("hook")

    assert claude.text == f'{{"hooks": {{"Stop": [{{"matcher": "", "hooks": [{OTHER}]}}]}}}}'


def test_a_list_that_was_empty_before_is_empty_again_and_not_gone(claude: Claude) -> None:
    claude.write('{"hooks": {"Stop": []}}')
    claude.install("hook")
    claude.write(json.dumps(json.loads(claude.text or ""), indent=2))

    claude.remove("hook")

    assert claude.text == '{\n  "hooks": {\n    "Stop": []\n  }\n}'


def test_what_the_client_wrote_anew_is_as_if_we_had_never_been_there(claude: Claude) -> None:
    settings = {"env": {"A": "1"}, "permissions": {"allow": ["x"]}}
    claude.write(json.dumps(settings, indent=2))
    claude.install()
    rewritten = json.dumps({**json.loads(claude.text or ""), "model": "sonnet"}, indent=2)
    claude.write(rewritten)

    assert not claude.plan().changes
    claude.remove()

    assert claude.text == json.dumps({**settings, "model": "sonnet"}, indent=2)


def test_a_wrapped_command_that_was_changed_inside_ours_comes_back_as_changed(claude: Claude) -> None:
    claude.write('{"statusLine": {"type": "command", "command": "\\u007e/old.sh"}}')
    claude.install("statusline")
    claude.change("~/old.sh", "~/new.sh")

    assert claude.state().wrapped == "~/new.sh"
    claude.remove("statusline")

    assert claude.text == '{"statusLine": {"type": "command", "command": "~/new.sh"}}'


def test_what_else_the_status_line_says_stays_as_it_is_while_ours_is_in(claude: Claude) -> None:
    claude.write('{"statusLine": {"padding": 0, "type": "command", "command": "a", "refreshInterval": 5}}')
    claude.install("statusline")

    line = claude.value["statusLine"]

    assert list(line) == ["padding", "type", "command", "refreshInterval"]
    assert line["command"] == commands.status_line(claude.places.data, "a")
    claude.change('"padding": 0', '"padding": 3')
    claude.remove("statusline")
    assert claude.text == '{"statusLine": {"padding": 3, "type": "command", "command": "a", "refreshInterval": 5}}'


def test_what_was_once_remembered_does_not_touch_what_was_made_later(claude: Claude, tmp_path: Path) -> None:
    claude.install()  # we made the file, the hooks and their lists
    claude.write('{"hooks": {"Stop": []}}')  # and then the person began anew

    claude.install()
    claude.remove()

    assert claude.text == '{"hooks": {"Stop": []}}'


def test_hooks_that_a_person_made_while_only_our_status_line_was_in_stay(claude: Claude) -> None:
    claude.install()
    claude.remove("hook")
    claude.change('{\n  "statusLine"', '{\n  "hooks": {},\n  "statusLine"')

    claude.install("hook")
    claude.remove()

    assert claude.text == '{\n  "hooks": {}\n}\n'


def test_a_file_that_a_person_emptied_by_hand_stays(claude: Claude) -> None:
    claude.install()
    claude.write("{}")

    claude.remove()

    assert claude.text == "{}"


def test_hooks_that_a_person_made_after_taking_ours_out_by_hand_stay(claude: Claude) -> None:
    claude.install("statusline")
    before = claude.text
    claude.install("hook")
    assert before is not None
    claude.write(before.replace('{\n  "statusLine"', '{\n  "hooks": {"Stop": []},\n  "statusLine"'))

    claude.install("hook")
    claude.remove()

    assert claude.text == '{\n  "hooks": {"Stop": []}\n}\n'


def test_a_comment_that_a_person_wrote_around_what_we_made_keeps_the_file(claude: Claude) -> None:
    claude.install()
    claude.write(f"// mine\n{claude.text}")

    claude.remove()

    assert claude.text == "// mine\n{}\n"


def test_what_cannot_go_without_changing_the_meaning_of_the_rest_is_left_to_the_person(claude: Claude) -> None:
    text = '{"statusLine": 5, "statusLine": {"type": "command", "command": "mytokentracker statusline show"}}'
    claude.write(text)

    with pytest.raises(ConnectError, match="we cannot change safely: edit it by hand"):
        claude.remove()

    assert claude.text == text
