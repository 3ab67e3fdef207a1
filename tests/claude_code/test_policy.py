import json
import sys
from pathlib import Path

import pytest

from mytokentracker.claude_code.policy import blocked, managed_folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "claude").mkdir()
    return tmp_path / "claude"


@pytest.fixture
def managed(tmp_path: Path) -> Path:
    (tmp_path / "managed" / "managed-settings.d").mkdir(parents=True)
    return tmp_path / "managed"


def say(file: Path, **settings: object) -> None:
    file.write_text(json.dumps(settings))


def title(folder: Path, managed: Path) -> str | None:
    found = blocked(folder, (managed.parent / "not there", managed))
    return found.title if found else None


def test_where_nothing_is_said_nothing_is_blocked(folder: Path, managed: Path) -> None:
    assert title(folder, managed) is None
    say(folder / "settings.json", disableAllHooks=False, allowManagedHooksOnly=True)
    say(managed / "managed-settings.json", disableAllHooks="no", permissions={"disableAllHooks": True})
    assert title(folder, managed) is None


def test_a_person_may_have_switched_all_hooks_off(folder: Path, managed: Path) -> None:
    (folder / "settings.json").write_text('// for now\n{"disableAllHooks": true,}')

    found = blocked(folder, (managed,))

    assert found is not None
    assert found.title == "Claude Code's hooks are switched off"
    assert str(folder / "settings.json") in found.hint


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("disableAllHooks", "Claude Code's hooks are switched off by a policy"),
        ("allowManagedHooksOnly", "Only managed hooks may run in Claude Code"),
    ],
)
@pytest.mark.parametrize("file", ["managed-settings.json", "managed-settings.d/20-hooks.json"])
def test_who_manages_the_computer_may_have_forbidden_them(
    folder: Path, managed: Path, name: str, said: str, file: str
) -> None:
    say(managed / file, **{name: True})

    found = blocked(folder, (managed,))

    assert found is not None
    assert found.title == said
    assert name in found.hint
    assert str(managed) in found.hint


def test_later_parts_of_a_policy_lie_over_earlier_ones(folder: Path, managed: Path) -> None:
    say(managed / "managed-settings.json", disableAllHooks=True)
    say(managed / "managed-settings.d" / "10.json", disableAllHooks=False)
    assert title(folder, managed) is None

    say(managed / "managed-settings.d" / "20.json", disableAllHooks=True)
    say(managed / "managed-settings.d" / ".30.json", disableAllHooks=False)
    say(managed / "managed-settings.d" / "40.txt", disableAllHooks=False)
    assert title(folder, managed) == "Claude Code's hooks are switched off by a policy"


def test_what_an_organisations_server_says_counts_too(folder: Path, managed: Path) -> None:
    say(folder / "remote-settings.json", allowManagedHooksOnly=True)

    assert title(folder, managed) == "Only managed hooks may run in Claude Code"


@pytest.mark.parametrize("text", ["", "{", "[]", "5", '{"disableAllHooks": true'])
def test_a_policy_that_cannot_be_read_says_nothing(folder: Path, managed: Path, text: str) -> None:
    (managed / "managed-settings.json").write_text(text)
    (managed / "managed-settings.d" / "a.json").mkdir()
    (folder / "settings.json").write_text(text)

    assert title(folder, managed) is None


def test_this_computer_has_a_place_for_policies() -> None:
    places = {"linux": "/etc/claude-code", "darwin": "/Library/Application Support/ClaudeCode"}

    assert sys.platform not in places or managed_folders() == (Path(places[sys.platform]),)
