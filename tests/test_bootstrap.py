"""Set-up from a clone: what it asks of the system, when it makes the environment again, what it says when it cannot."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import commands
import environment
import system_packages

ROOT = Path(__file__).resolve().parent.parent
DEBIAN_12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nID=debian\n'
DEBIAN_13 = 'VERSION_ID="13"\nVERSION_CODENAME=trixie\nID=debian\n'
DEBIAN_SID = "ID=debian\nVERSION_CODENAME=forky\n"
UBUNTU_22 = 'VERSION_ID="22.04"\nVERSION_CODENAME=jammy\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=jammy\n'
UBUNTU_24 = 'VERSION_ID="24.04"\nVERSION_CODENAME=noble\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=noble\n'
MINT_21 = 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=virginia\nUBUNTU_CODENAME=jammy\n'
FEDORA = "ID=fedora\nVERSION_ID=42\n"
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\nVERSION_ID="9.4"\n'
ARCH = "ID=arch\n# a rolling release\n"
MANJARO = "ID=manjaro\nID_LIKE=arch\n"
TUMBLEWEED = 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n'
NIXOS = "ID=nixos\n"

GLIB, GL = system_packages.QT[0], system_packages.QT[2]


@pytest.mark.parametrize(
    ("os_release", "command"),
    [
        (DEBIAN_12, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0"),
        (DEBIAN_13, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0t64"),
        (DEBIAN_SID, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0t64"),
        (UBUNTU_22, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0"),
        (UBUNTU_24, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0t64"),
        (MINT_21, "apt-get install -y --no-install-recommends libgl1 libglib2.0-0"),
        (FEDORA, "dnf install -y glib2 libglvnd-glx"),
        (ROCKY, "dnf install -y glib2 libglvnd-glx"),
        (ARCH, "pacman -S --needed --noconfirm glib2 libglvnd"),
        (MANJARO, "pacman -S --needed --noconfirm glib2 libglvnd"),
        (TUMBLEWEED, "zypper --non-interactive install Mesa-libGL1 libglib-2_0-0"),
    ],
)
def test_each_distribution_is_told_its_own_command(os_release: str, command: str) -> None:
    release = system_packages.read_os_release(os_release)
    assert system_packages.install_command(release, [GLIB, GL]) == command.split()


def test_a_distribution_we_do_not_know_gets_no_command_made_up() -> None:
    assert system_packages.install_command(system_packages.read_os_release(NIXOS), [GL]) is None


def test_a_package_that_holds_two_libraries_is_named_once() -> None:
    both = [need for need in system_packages.QT if need.debian == "libglib2.0-0t64"]
    assert len(both) == 2
    command = system_packages.install_command(system_packages.read_os_release(DEBIAN_13), both)
    assert command == ["apt-get", "install", "-y", "--no-install-recommends", "libglib2.0-0t64"]


@pytest.mark.skipif(sys.platform != "linux", reason="sonames are Linux's")
def test_a_library_is_missing_when_the_loader_does_not_find_it() -> None:
    here = system_packages.Need("libc.so.6", "libc6", "glibc", "glibc", "glibc")
    nowhere = system_packages.Need("libmytokentracker-nowhere.so.9", "x", "x", "x", "x")
    assert system_packages.missing_libraries([here, nowhere]) == [nowhere]


def test_nothing_is_installed_where_nothing_is_missing() -> None:
    system_packages.provide(list)


@pytest.mark.parametrize(
    ("display", "has_x11", "has_wayland"),
    [
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, True, True),
        ({"DISPLAY": ":0"}, True, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, True, True),
        ({}, False, False),
    ],
)
def test_qt_needs_the_libraries_of_the_display_it_will_use(
    display: dict[str, str], has_x11: bool, has_wayland: bool
) -> None:
    needs = system_packages.qt_needs(display)
    assert set(system_packages.QT) <= set(needs)
    assert set(system_packages.X11).issubset(needs) is has_x11
    assert set(system_packages.WAYLAND).issubset(needs) is has_wayland


@pytest.mark.parametrize(
    ("arguments", "shows_windows"),
    [
        ([], True),
        (["--verbose"], True),
        (["charts"], True),
        (["status", "--json"], False),
        (["scan"], False),
        (["report", "daily", "--project", "charts"], False),
        (["doctor"], False),
        (["export", "usage.csv"], False),
        (["--version"], False),
        (["charts", "--help"], False),
    ],
)
def test_only_what_shows_windows_waits_for_the_libraries_of_qt(arguments: list[str], shows_windows: bool) -> None:
    assert commands.shows_windows(arguments, {"DISPLAY": ":0"}) is shows_windows


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_nothing_shows_windows() -> None:
    assert not commands.shows_windows([], {})


def set_up(root: Path, command: str) -> dict[str, str]:
    """A project folder with an environment that a finished set-up for `command` left; its fingerprint."""
    (root / "installers").mkdir(parents=True)
    for name in ("pyproject.toml", "installers/requirements.txt", "installers/requirements-dev.txt"):
        (root / name).write_text(f"# {name}\n")
    started = environment.program(root, "mytokentracker")
    started.parent.mkdir(parents=True)
    started.touch()
    wanted = environment.fingerprint(root, command)
    (root / ".venv" / "complete.json").write_text(json.dumps(wanted))
    return wanted


def is_ready(root: Path, command: str) -> bool:
    return environment.is_complete(root, environment.fingerprint(root, command))


def test_a_finished_set_up_is_not_done_again(tmp_path: Path) -> None:
    set_up(tmp_path, "run")
    environment.make(tmp_path, "run")
    assert is_ready(tmp_path, "run")


def test_an_environment_for_tests_is_good_for_running_but_not_the_other_way_round(tmp_path: Path) -> None:
    set_up(tmp_path / "a", "test")
    set_up(tmp_path / "b", "run")
    assert is_ready(tmp_path / "a", "run")
    assert not is_ready(tmp_path / "b", "test")


@pytest.mark.parametrize("name", ["pyproject.toml", "installers/requirements.txt"])
def test_a_changed_requirement_makes_the_environment_stale(tmp_path: Path, name: str) -> None:
    set_up(tmp_path, "run")
    (tmp_path / name).write_text("something-else==1.0\n")
    assert not is_ready(tmp_path, "run")


def test_the_requirements_of_the_tests_do_not_concern_those_who_only_run(tmp_path: Path) -> None:
    set_up(tmp_path, "test")
    (tmp_path / "installers/requirements-dev.txt").write_text("something-else==1.0\n")
    assert is_ready(tmp_path, "run")
    assert not is_ready(tmp_path, "test")


def test_another_python_makes_the_environment_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(tmp_path, "run")
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "another-python"))
    assert not is_ready(tmp_path, "run")


def test_a_folder_that_was_moved_is_set_up_again(tmp_path: Path) -> None:
    set_up(tmp_path / "old", "run")
    (tmp_path / "old").rename(tmp_path / "new")
    assert not is_ready(tmp_path / "new", "run")


@pytest.mark.parametrize("stamp", ["", "{", "[]", "\xff"])
def test_an_unreadable_stamp_means_set_up_again(tmp_path: Path, stamp: str) -> None:
    set_up(tmp_path, "run")
    (tmp_path / ".venv" / "complete.json").write_text(stamp, encoding="latin-1")
    assert not is_ready(tmp_path, "run")


def test_an_environment_without_the_program_is_not_whole(tmp_path: Path) -> None:
    set_up(tmp_path, "run")
    environment.program(tmp_path, "mytokentracker").unlink()
    assert not is_ready(tmp_path, "run")


def test_an_old_python_can_read_bootstrap_far_enough_to_say_what_it_needs() -> None:
    tree = ast.parse((ROOT / "installers/bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 0))
    newer = (ast.JoinedStr, ast.FunctionDef, ast.AnnAssign, ast.Match, ast.NamedExpr)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
    imports = [alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names]
    assert imports == ["sys"]


@pytest.mark.parametrize(
    ("pip_said", "advice"),
    [
        ("WARNING: … Failed to establish a new connection: [Errno -3] …\nERROR: No matching distribution", "online"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "glibc 2.34"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "begins again"),
    ],
)
def test_a_pip_that_failed_is_followed_by_what_to_do(pip_said: str, advice: str) -> None:
    assert advice in environment.advice(pip_said)


@pytest.mark.parametrize("arguments", [[], ["walk"], ["-v", "run"]])
def test_wrong_usage_is_answered_with_the_usage_and_status_2(arguments: list[str]) -> None:
    command = [sys.executable, str(ROOT / "installers/bootstrap.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip() == commands.USAGE


def test_python_3_11_is_kept_from_the_qt_that_crashes_it() -> None:
    text = (ROOT / environment.LOCKED["run"]).read_text(encoding="utf-8")
    pins = re.findall(r"^pyside6-essentials==([0-9.]+) ; python_full_version (<|>=) '3.12'", text, re.MULTILINE)
    (for_3_11,) = [version for version, sign in pins if sign == "<"]
    assert tuple(map(int, for_3_11.split("."))) < (6, 12)
