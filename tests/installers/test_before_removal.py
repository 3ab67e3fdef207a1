"""The script that packages run as root before they are removed, with a program in the place of ours."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from building.job import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's")
SCRIPT = ROOT / "installers" / "linux" / "before_removal.sh"


@pytest.mark.parametrize(
    ("said", "ends"),
    [("remove", True), ("0", True), ("1.2.3-1", True), ("upgrade", False), ("deconfigure", False), ("1", False)],
)
def test_a_removal_ends_the_program_and_an_upgrade_does_not(tmp_path: Path, said: str, *, ends: bool) -> None:
    program = Path(shutil.copy(shutil.which("sleep") or "", tmp_path / "mytokentracker"))
    script = tmp_path / "script"
    script.write_text(SCRIPT.read_text().replace("/usr/lib/mytokentracker/mytokentracker", str(program)))
    with subprocess.Popen([program, "60"]) as process:
        # Reaped at once, as a session does it with its programs.
        done = subprocess.Popen(["/bin/sh", str(script), said])
        if ends:
            assert process.wait(10) == -15
        assert done.wait(15) == 0
        assert ends or process.poll() is None
        process.terminate()
