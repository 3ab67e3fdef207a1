"""What PyInstaller is told on each system; itself it is in the build environment only, and makes nothing for others."""

import plistlib
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from building.job import ROOT

SPEC = ROOT / "installers" / "mytokentracker.spec"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Evaluates the spec as on a system; gives what was asked of PyInstaller, by the name of its function."""
    monkeypatch.setenv("MYTOKENTRACKER_SOURCE", str(ROOT))
    monkeypatch.setenv("MYTOKENTRACKER_VERSION", "0.2.0")
    monkeypatch.setattr(sys, "path", list(sys.path))

    def evaluate(platform: str) -> dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]]:
        asked: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}

        def maker(name: str) -> Any:
            def make(*parts: Any, **more: Any) -> Any:
                asked.setdefault(name, []).append((parts, more))
                scripts = [("pyi_rth_inspect", "", ""), ("pyi_rth_pyside6", "", ""), ("app", "", "")]
                return SimpleNamespace(scripts=scripts, pure=[], binaries=[], datas=more.get("datas", []))

            return make

        scope = {name: maker(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        scope |= {"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)}
        monkeypatch.setattr(sys, "platform", platform)
        try:
            exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), scope)
        finally:
            monkeypatch.setattr(sys, "platform", "linux")
        return asked

    return evaluate


def test_on_linux_there_is_one_program(told: Any) -> None:
    asked = told("linux")
    assert [more["name"] for _, more in asked["EXE"]] == ["mytokentracker"]
    assert "BUNDLE" not in asked


def test_on_windows_there_are_two_with_icon_and_properties(told: Any) -> None:
    asked = told("win32")
    programs = {more["name"]: more for _, more in asked["EXE"]}
    assert {name: more["console"] for name, more in programs.items()} == {
        "mytokentracker": True,
        "mytokentracker-tray": False,
    }
    for more in programs.values():
        assert Path(more["icon"]).read_bytes()[:4] == b"\0\0\1\0"
        assert "'0.2.0'" in Path(more["version"]).read_text(encoding="utf-8")


def test_on_a_mac_there_is_an_app_in_the_menu_bar(told: Any) -> None:
    ((_, more),) = told("darwin")["BUNDLE"]
    assert more["name"] == "MyTokenTracker.app"
    assert Path(more["icon"]).read_bytes()[:4] == b"icns"
    assert plistlib.loads(plistlib.dumps(more["info_plist"]))["LSUIElement"] is True


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_prices_plans_icons_and_the_address_for_updates_are_in_it(told: Any, platform: str) -> None:
    ((_, more),) = told(platform)["Analysis"]
    names = {Path(file).name for file, _ in more["datas"]}
    assert {"prices.toml", "plans.toml", "release.toml", "mytokentracker.svg"} <= names
    assert not [name for name in names if name.startswith(("light-", "dark-", "charts-"))]
