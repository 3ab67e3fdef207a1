"""A computer of one's own for each test."""

from pathlib import Path

import pytest
from tests.transcripts.machine import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)
