"""A Claude Code of one's own for each test."""

from pathlib import Path

import pytest
from tests.claude_code.claude import Claude


@pytest.fixture
def claude(tmp_path: Path) -> Claude:
    return Claude(tmp_path)
