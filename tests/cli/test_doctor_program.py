import sys
from pathlib import Path

import pytest

from mytokentracker import __version__, extras
from mytokentracker.cli import doctor_program
from mytokentracker.cli.doctor_program import program_check


def test_a_whole_program_says_how_it_was_installed_and_its_languages() -> None:
    check = program_check()
    assert (check.state, check.hint) == ("ok", "")
    assert check.text.startswith(
        f"{__version__}, Python {sys.version.split()[0]} in {sys.prefix}, with tray and charts"
    )
    assert "languages: en, de, " in check.text


def test_without_the_tray_it_says_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(extras._NEEDS, extras.TRAY, ("no_such_module",))
    check = program_check()
    assert check.state == "ok"
    assert check.text.endswith("without tray and charts")
    assert "'mytokentracker[tray]'" in check.hint


def test_a_self_contained_program_without_its_parts_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setitem(extras._NEEDS, extras.TRAY, ("no_such_module",))
    check = program_check()
    assert (check.state, check.hint) == ("problem", "Install MyTokenTracker again.")
    monkeypatch.setattr(doctor_program, "resources", lambda: tmp_path)
    assert program_check().text.endswith("prices.toml, plans.toml, icons/mytokentracker.svg missing")


def test_a_self_contained_program_gets_the_hubs_server_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert extras.installing(extras.HUB) == "pipx install 'mytokentracker[hub]'"
