"""What the settings were before, kept beside them."""

import os
import stat

import pytest
from tests.claude_code.claude import Claude


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_private_settings_are_private_in_the_backup_and_at_every_moment(claude: Claude) -> None:
    claude.write('{"env": {"ANTHROPIC_API_KEY": "secret"}}')
    claude.file.chmod(0o600)
    claude.folder.chmod(0o755)

    claude.install()

    assert {stat.S_IMODE(path.stat().st_mode) for path in claude.folder.iterdir()} == {0o600}


def test_the_backup_is_the_file_from_before_there_was_anything_of_ours(claude: Claude) -> None:
    claude.write("{ }")

    assert claude.install("hook") == claude.backup
    assert claude.install("statusline") == claude.backup
    assert claude.remove("hook") == claude.backup
    assert claude.backup.read_text() == "{ }"
    claude.remove()
    assert claude.backup.read_text() == "{ }"
    claude.write('{"model": "opus"}')
    claude.install()
    assert claude.backup.read_text() == '{"model": "opus"}'


def test_a_backup_that_was_thrown_away_is_made_of_what_is_nearest(claude: Claude) -> None:
    claude.write('{"model": "opus"}')
    claude.install("hook")
    claude.backup.unlink()
    before = claude.text

    assert claude.remove() == claude.backup

    assert claude.backup.read_text() == before


def test_where_there_was_no_file_there_is_no_backup(claude: Claude) -> None:
    assert claude.install() is None
    assert claude.remove() is None
    assert list(claude.folder.iterdir()) == []
