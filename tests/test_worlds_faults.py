"""Faults of the world around us: what the person is told, and that nothing is lost or counted twice.

tests/bench/proof_faults.py prints them all, with those that need a display or take long.
"""

import os
import sys
from pathlib import Path

import pytest
from tests import worlds_faults
from tests.faulting import Scene, can_mount, outcome, with_descriptors

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="makes faults of Linux")

SAID = {
    "transcript truncated": "nothing",
    "transcript rewritten": "nothing",
    "transcripts renamed": "nothing",
    "transcript replaced by a folder": "nothing",
    "transcript replaced by a pipe": "nothing",
    "pipe in its place at the last moment": "A transcript cannot be read",
    "transcript replaced by a circle of links": "A folder of transcripts cannot be read",
    "store's pages damaged": "The store was damaged and is made anew",
    "no file descriptors left": "A folder of transcripts cannot be read",
    "clock back and forth": "Some responses are dated in the future",
    "keychain locked": "There is no keychain for the hub's token",
    "disk full": "The disk is full",
    "disk read-only": "The store cannot be opened",
    "store read-only": "The store cannot be opened",
    "our folder without permission": "The store cannot be opened",
    "project without permission": "A folder of transcripts cannot be read",
    "transcript without permission": "A transcript cannot be read",
    "transcripts' disk vanishes": "No plan chosen: Pro is assumed",
}
SLOW = {"transcript replaced by 2 GB of nothing"}


@pytest.mark.parametrize("fault", sorted(worlds_faults.QUICK.keys() - SLOW))
def test_it_is_said_and_nothing_is_lost_or_counted_twice(fault: str, tmp_path: Path) -> None:
    found = outcome(fault, worlds_faults.QUICK[fault], tmp_path / "person")
    assert found.counted == found.wanted
    assert SAID[fault] in found.said


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0 or not can_mount(), reason="needs root, who may mount disks")
@pytest.mark.parametrize("fault", sorted(worlds_faults.AS_ROOT))
def test_what_only_root_can_make_is_said_and_loses_nothing(fault: str, tmp_path: Path) -> None:
    found = outcome(fault, worlds_faults.AS_ROOT[fault], tmp_path / "person")
    assert found.counted == found.wanted
    assert SAID[fault] in found.said


def test_whom_files_have_run_out_is_not_told_to_check_permissions(tmp_path: Path) -> None:
    scene = Scene(tmp_path / "person")
    scene.write(8, 5)
    said = [scene.tell("scan", before=with_descriptors(left)).errors for left in range(-6, 4)]
    for title in ("A folder of transcripts cannot be read", "The store cannot be opened"):
        hints = [words for words in said if title in words]
        assert hints
        assert all("Too many files are open: end programs" in words for words in hints)
    assert not any("permissions" in words for words in said)
    assert scene.counted() == 40


def test_a_sparse_file_of_200_megabytes_is_read_in_bounded_memory_and_time(tmp_path: Path) -> None:
    """The one of two gigabytes, ten times as long, is in the bench."""

    def sparse(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(200 << 20)

    found = outcome("sparse", worlds_faults.replaced_by(sparse), tmp_path / "person")
    assert found.counted == found.wanted
