import json
import subprocess
import sys
from pathlib import Path

import pytest

from building.job import ROOT

FROZEN = ROOT / "installers" / "frozen"
# What PyInstaller has loaded before us.
_IMPORTERS = """
class Reader:
    _filename = "/usr/lib/mytokentracker/mytokentracker"
pyz_archive = Reader()
"""
_TELL = """
import json, os, sys
sys._MEIPASS = "/usr/lib/mytokentracker/_internal"
import start
start.prepare()
import pyimod02_importers
print(json.dumps({"environ": dict(os.environ), "reads": pyimod02_importers.pyz_archive._filename}))
"""
BUNDLED = "/usr/lib/mytokentracker/_internal"


def prepared(tmp_path: Path, environ: dict[str, str]) -> tuple[dict[str, str], str]:
    """What a program that we start would be given, and the file from which imports read, after `prepare`."""
    (tmp_path / "pyimod02_importers.py").write_text(_IMPORTERS)
    path = {"PYTHONPATH": f"{FROZEN}:{tmp_path}"}
    done = subprocess.run([sys.executable, "-c", _TELL], env=environ | path, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return {name: value for name, value in told["environ"].items() if name not in {*path, "LC_CTYPE"}}, told["reads"]


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's")
def test_programs_that_we_start_do_not_get_our_libraries(tmp_path: Path) -> None:
    ours = {"LD_LIBRARY_PATH": BUNDLED, "_PYI_ARCHIVE_FILE": "x", "_PYI_APPLICATION_HOME_DIR": BUNDLED, "PATH": "/bin"}
    assert prepared(tmp_path, ours)[0] == {"PATH": "/bin"}


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's")
def test_programs_that_we_start_get_the_libraries_that_the_person_chose(tmp_path: Path) -> None:
    ours = {"LD_LIBRARY_PATH": f"{BUNDLED}:/opt/mine", "LD_LIBRARY_PATH_ORIG": "/opt/mine"}
    assert prepared(tmp_path, ours)[0] == {"LD_LIBRARY_PATH": "/opt/mine"}


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's")
def test_an_upgrade_does_not_change_what_a_running_program_imports(tmp_path: Path) -> None:
    assert prepared(tmp_path, {})[1] == "/proc/self/exe"
