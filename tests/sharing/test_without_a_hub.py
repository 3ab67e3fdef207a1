"""Who has no hub pays nothing for it; and who has no Qt, as on servers, can use one all the same."""

import os
import subprocess
import sys
from pathlib import Path

import mytokentracker

_TRACKER = """
import sys, threading
from pathlib import Path
from mytokentracker.paths import Paths
from mytokentracker.tracker import Tracker
shown = threading.Event()
home = Path(sys.argv[1])
with Tracker(Paths(home, home), lambda one: one.scanned_at and shown.set(), environ={"CLAUDE_CONFIG_DIR": str(home)}):
    assert shown.wait(20)
    print(*sorted(thread.name for thread in threading.enumerate() if thread.name == "hub"))
dear = ("requests", "urllib3", "ssl", "keyring", "mytokentracker.hub.client.exchange", "mytokentracker.sharing.polling")
print(*(name for name in dear if name in sys.modules))
"""


def python(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    """A process of its own, which knows only what it is told."""
    known = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(Path(mytokentracker.__file__).parents[1])}
    return subprocess.run(
        [sys.executable, *arguments], env={**known, **environ}, capture_output=True, text=True, check=False
    )


def test_without_a_hub_there_is_no_thread_for_it_and_nothing_of_it_is_imported(tmp_path: Path) -> None:
    done = python("-c", _TRACKER, str(tmp_path))
    assert (done.stdout.split("\n"), done.stderr) == (["", "", ""], "")


def test_a_scan_without_a_hub_imports_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "projects").mkdir()
    script = (
        "import sys; from mytokentracker import cli; cli.run(['scan']);"
        "print(*(n for n in ('requests', 'ssl', 'mytokentracker.sharing') if n in sys.modules))"
    )
    environ = {"MYTOKENTRACKER_HOME": str(tmp_path / "home"), "CLAUDE_CONFIG_DIR": str(tmp_path)}
    assert python("-c", script, **environ).stdout.endswith("changed.\n\n")
