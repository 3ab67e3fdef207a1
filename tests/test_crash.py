"""Killed at any moment, nothing of the person's is damaged, and in the end all is counted once."""

import os
import sys
from pathlib import Path

import pytest
from tests import crashing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills what it has forked")

# tests/bench/proof_crash.py does the same five hundred times, and has a hub in it.
KILLS = 48


def test_whatever_is_killed_at_whatever_moment_all_is_whole_and_counted_once(tmp_path: Path) -> None:
    tallies = crashing.run(tmp_path, KILLS, seed=os.getpid())
    assert sum(tally.kills for tally in tallies) == KILLS
    assert sum(tally.met for tally in tallies) > KILLS // 4, "the kills hardly ever meet the work"
