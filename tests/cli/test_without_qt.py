"""What a server has: our base install, in which there is no Qt. Every command but the windows works."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mytokentracker import extras, paths

Respond = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]

NOON = 1_773_316_800
# In every process of Python that is started with it: what looks for modules does not find these.
_WITHOUT = """
import sys
from importlib.machinery import PathFinder
class Without:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            return None
        return PathFinder.find_spec(name, path, target)
sys.meta_path[:] = [Without if finder is PathFinder else finder for finder in sys.meta_path]
"""
QT = ("PySide6", "shiboken6", "pyqtgraph", "numpy")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder for PYTHONPATH that takes Qt away."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_WITHOUT.format(names=QT))
    return folder


@pytest.fixture
def server(home: Path, site: Path) -> Run:
    """Runs the program as a process of its own in which there is no Qt; display: a screen that there seems to be."""

    def start(*arguments: str, display: str = "", given: str = "") -> "subprocess.CompletedProcess[str]":
        environ = {k: v for k, v in os.environ.items() if k not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DISPLAY"}}
        environ["PYTHONPATH"] = os.pathsep.join((str(site), str(Path(paths.__file__).parents[1])))
        if display:
            environ["DISPLAY"] = display
        command = [sys.executable, "-m", "mytokentracker", *arguments]
        return subprocess.run(
            command, env=environ, text=True, check=False, timeout=60, capture_output=True, input=given
        )

    return start


def test_these_tests_really_have_no_qt(site: Path) -> None:
    code = f"import importlib.util as u; print([u.find_spec(name) for name in {QT!r}])"
    environ = {**os.environ, "PYTHONPATH": str(site)}
    found = subprocess.run([sys.executable, "-c", code], env=environ, text=True, capture_output=True, check=True)

    assert found.stdout == "[None, None, None, None]\n"


@pytest.mark.parametrize("display", ["", ":0"])
def test_the_tray_says_what_to_install(server: Run, respond: Respond, display: str) -> None:
    respond(NOON, output_tokens=10)

    said = server(display=display)

    assert said.returncode == 1
    assert said.stdout.startswith("Pro  estimated, not yet synced\nSession ▕")
    assert "! No tray: MyTokenTracker is installed without its windows\n" in said.stderr
    assert f"{sys.executable} -m pip install 'mytokentracker[tray]'" in said.stderr
    assert "Traceback" not in said.stderr


def test_the_charts_say_what_to_install(server: Run) -> None:
    said = server("charts", display=":0")

    assert (said.returncode, said.stdout) == (1, "")
    assert "No charts: MyTokenTracker is installed without its windows" in said.stderr
    assert "'mytokentracker[tray]'" in said.stderr


COMMANDS = (
    ("scan",),
    ("status", "--json"),
    ("report", "projects"),
    ("sync", "--session", "10"),
    ("syncs",),
    ("hook", "install"),
    ("hook", "status"),
    ("statusline", "install"),
    ("statusline", "show"),
    ("hub", "leave"),
    ("hub", "account", "add", "me"),
    ("hub", "account", "list"),
    ("catch-up",),
    ("--help",),
)


def test_every_command_without_a_window_works(server: Run, respond: Respond, tmp_path: Path) -> None:
    respond(NOON, output_tokens=10)

    for arguments in (*COMMANDS, ("export", str(tmp_path / "all.csv"))):
        said = server(*arguments, given="{}")

        assert (said.returncode, said.stderr.count("Traceback")) == (0, 0), (arguments, said.stderr)


def test_the_doctor_says_that_the_windows_are_not_installed_and_that_nothing_else_is_wrong(
    server: Run, respond: Respond
) -> None:
    respond(NOON, output_tokens=10)
    server("scan")

    said = server("doctor", "--json")

    checks = {one["check"]: one for one in json.loads(said.stdout)["checks"]}
    assert said.returncode == 0
    assert checks["tray"]["text"] == "cannot run here: MyTokenTracker is installed without its windows"
    assert "'mytokentracker[tray]'" in checks["tray"]["hint"]


@pytest.mark.parametrize(
    ("left", "command"),
    [
        ("pipx_metadata.json", "pipx install --force 'mytokentracker[tray]'"),
        ("uv-receipt.toml", "uv tool install 'mytokentracker[tray]'"),
    ],
)
def test_it_names_the_tool_that_installed_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: str, command: str
) -> None:
    (tmp_path / left).touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))

    assert extras.installing(extras.TRAY) == command


def test_the_base_install_asks_for_nothing_that_only_windows_or_the_hubs_server_need() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    asked = " ".join(project["dependencies"]).lower()

    assert all(name.lower() not in asked for name in ("pyside6", "pyqtgraph", "numpy", "sqlalchemy", "starlette"))
    assert {"tray", "hub"} <= set(project["optional-dependencies"])
