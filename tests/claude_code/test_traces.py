"""What is remembered of a settings file while there is something of ours in it."""

import itertools
import json
import threading
from pathlib import Path

import pytest
from tests.claude_code.claude import Claude

from mytokentracker.claude_code import traces


def test_what_we_remember_holds_nothing_of_the_settings(claude: Claude) -> None:
    claude.write(
        '{"env": {"KEY": "secret"}, "hooks": {"Stop": [ ]}, "statusLine": {"type": "command", "command": "x"}}'
    )
    claude.install()

    remembered = json.loads(claude.traces.read_text())["files"]

    assert list(remembered) == [str(claude.file)]
    assert remembered[str(claude.file)] == {
        "whole": True,
        "missing": False,
        "made": ["hooks.SessionEnd"],
        "around": {"hooks.Stop": ["", ""]},
        "literal": '"x"',
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"files": 5}',
        '{"files": {"FILE": {"around": {"": ["\\"model\\"", ""]}, "made": ["", "hooks"]}}}',
    ],
)
def test_what_we_remember_may_be_damaged(claude: Claude, text: str) -> None:
    claude.write('{"model": "opus"}')
    claude.install()
    claude.traces.write_text(text.replace("FILE", str(claude.file)))

    claude.remove()

    assert claude.text == '{"model": "opus"}'


def test_a_file_of_a_removed_folder_is_remembered_beside_others(claude: Claude, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    second = Claude(tmp_path / "second")
    second.places = claude.places
    for one, text in ((claude, '{"hooks": { }}'), (second, '{"hooks": {  }}')):
        one.write(text)
        one.install()

    claude.remove()
    assert claude.traces.exists()
    second.remove()

    assert (claude.text, second.text) == ('{"hooks": { }}', '{"hooks": {  }}')
    assert not claude.traces.exists()


def test_how_a_command_was_written_is_not_taken_from_a_memory_that_says_another(claude: Claude) -> None:
    for literal in ('"y"', "x", '"x", "model": "opus"'):
        claude.write('{"statusLine": {"type": "command", "command": "x"}}')
        claude.install()
        remembered = json.loads(claude.traces.read_text())
        remembered["files"][str(claude.file)]["literal"] = literal
        claude.traces.write_text(json.dumps(remembered))

        claude.remove()

        assert claude.text == '{"statusLine": {"type": "command", "command": "x"}}'


def test_what_several_remember_at_once_is_all_remembered(claude: Claude) -> None:
    files = [[claude.folder / f"{person}-{number}" for number in range(4)] for person in range(4)]

    def remember(mine: list[Path]) -> None:
        for file in mine:
            traces.remember(file, traces.Traces(literal=file.name), claude.places)

    threads = [threading.Thread(target=remember, args=(mine,)) for mine in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for file in itertools.chain(*files):
        assert traces.recall(file, claude.places).literal == file.name
