"""Who is asked for a token may also give none."""

import os
from pathlib import Path

import pytest
from tests.prompting import typed

from mytokentracker import lock

APP = Path(lock.__file__).parents[1]
END_OF_FILE = b"\x04"


@pytest.mark.parametrize("words", [("token", "set"), ("hub", "join", "http://127.0.0.1:1")])
def test_who_ends_the_prompt_for_a_token_is_told_that_nothing_was_kept(home: Path, words: tuple[str, ...]) -> None:
    status, shown = typed({**os.environ, "PYTHONPATH": str(APP)}, END_OF_FILE, *words)

    assert status == 1
    assert "mytokentracker: This is not a token of a hub; nothing was kept\n" in shown
    assert "fault" not in shown
    assert not (home / "hub.json").exists()
