import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.session_bus import until

from mytokentracker.autostart import autostart, exec_line
from mytokentracker.autostart.desktop_file import XdgAutostart, xdg_autostart
from mytokentracker.autostart.entry import AutostartError
from mytokentracker.core.login_start import LoginStart, said

OURS = (sys.executable, "-m", "mytokentracker")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "autostart"


@pytest.fixture
def file(folder: Path) -> Path:
    return folder / "mytokentracker.desktop"


@pytest.fixture
def entered(folder: Path) -> XdgAutostart:
    made = XdgAutostart(folder)
    made.enable(OURS)
    return made


def test_at_first_nothing_is_entered(folder: Path, file: Path) -> None:
    start = XdgAutostart(folder).state(OURS)

    assert start == LoginStart(on=False, where=str(file))
    assert said(start) == "Does not start when you log in."
    XdgAutostart(folder).disable()
    assert not folder.exists()


def test_what_is_switched_on_is_on_and_what_is_switched_off_is_gone(entered: XdgAutostart, file: Path) -> None:
    assert file.read_text() == (
        "[Desktop Entry]\nType=Application\nName=MyTokenTracker\n"
        "Comment=How much of your Claude plan Claude Code has used\n"
        f"Exec={sys.executable} -m mytokentracker\nIcon=mytokentracker\nTerminal=false\nStartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )
    assert entered.state(OURS) == LoginStart(on=True, where=str(file))
    assert said(entered.state(OURS)) == "Starts when you log in."
    entered.disable()
    assert not file.exists()
    assert not entered.state(OURS).on


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Terminal=false", "Terminal=false\nHidden=true"),
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false"),
        ("Terminal=false", "OnlyShowIn=KDE;"),
        ("Terminal=false", "NotShowIn=XFCE;GNOME;"),
    ],
)
def test_what_the_desktop_switched_off_is_off(entered: XdgAutostart, file: Path, before: str, after: str) -> None:
    file.write_text(file.read_text().replace(before, after))
    start = XdgAutostart(file.parent, desktops=["XFCE"]).state(OURS)

    assert (start.on, start.off_by) == (False, "desktop")
    assert said(start) == f"Your desktop’s own settings have switched it off ({file})."
    entered.enable(OURS)
    assert entered.state(OURS).on


def test_what_is_for_this_desktop_is_on(entered: XdgAutostart, file: Path) -> None:
    file.write_text(file.read_text() + "OnlyShowIn=KDE;XFCE;\nNotShowIn=GNOME;\n")

    assert XdgAutostart(file.parent, desktops=["XFCE"]).state(OURS).on


def test_a_file_that_starts_another_program_is_told(entered: XdgAutostart, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "an older one"
    other.touch()
    file.write_text(f'[Desktop Entry]\nType=Application\nExec="{other}" --quiet %u\n')
    start = entered.state(OURS)
    assert start == LoginStart(on=True, where=str(file), runs=f"'{other}' --quiet")
    assert said(start).startswith(f"{file} starts another program: '{other}' --quiet.")
    other.unlink()

    assert entered.state(OURS).is_missing
    assert said(entered.state(OURS)).startswith(f"{file} starts a program that is not there any more.")


@pytest.mark.parametrize("line", ["", "Exec=", 'Exec="open', "Exec=%u", "#Exec=true", "[Other]\nExec=true"])
def test_a_file_that_makes_no_sense_starts_nothing(entered: XdgAutostart, file: Path, line: str) -> None:
    file.write_bytes(f"[Desktop Entry]\nType=Application\n{line}\n".encode() + b"Comment=\xff\n")
    start = entered.state(OURS)

    assert (start.on, start.off_by) == (False, "unreadable")
    assert said(start) == f"{file} cannot be understood. Switch it on to write it anew."


def test_what_the_system_starts_for_everybody_is_hidden_by_a_file_of_the_person(folder: Path, tmp_path: Path) -> None:
    shared = tmp_path / "xdg" / "autostart"
    XdgAutostart(shared).enable(OURS)
    mine = XdgAutostart(folder, [shared])
    assert mine.state(OURS) == LoginStart(on=True, where=str(shared / "mytokentracker.desktop"))
    mine.disable()

    assert mine.state(OURS) == LoginStart(on=False, where=str(folder / "mytokentracker.desktop"))
    assert said(mine.state(OURS)) == "Does not start when you log in."
    mine.enable(OURS)
    assert mine.state(OURS).on


def test_a_folder_that_cannot_be_written_is_said(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file in its place")
    with pytest.raises(AutostartError) as raised:
        XdgAutostart(folder).enable(OURS)
    assert raised.value.problem.title == "Starting at login was not changed"
    assert "cannot be written" in raised.value.problem.hint

    with pytest.raises(AutostartError):
        XdgAutostart(folder).disable()


def test_the_places_are_those_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = tmp_path / "shared"
    XdgAutostart(shared / "autostart").enable(OURS)
    environ = {
        "XDG_CONFIG_HOME": str(tmp_path / "mine"),
        "XDG_CONFIG_DIRS": f"relative:{shared}",
        "XDG_CURRENT_DESKTOP": "ubuntu:GNOME",
    }
    assert xdg_autostart(environ).state(OURS).where == str(shared / "autostart" / "mytokentracker.desktop")
    autostart(environ, "linux").enable(OURS)
    assert (tmp_path / "mine" / "autostart" / "mytokentracker.desktop").exists()

    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    where = autostart({"XDG_CONFIG_HOME": "relative"}, "linux").state(OURS).where
    assert where == str(tmp_path / "home" / ".config" / "autostart" / "mytokentracker.desktop")


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (("mytokentracker",), "mytokentracker"),
        (("/opt/my tools/run", "a b"), '"/opt/my tools/run" "a b"'),
        (("run", "100%", ""), 'run 100%% ""'),
        (("run", "$HOME", "a`b", 'say "hi"'), r'run "\\$HOME" "a\\`b" "say \\"hi\\""'),
        (("run", "a\\b"), r'run "a\\\\b"'),
        (("run", "a\nb\tc"), r'run "a\nb\tc"'),
    ],
)
def test_the_exec_line_is_quoted_as_the_specification_says(command: tuple[str, ...], line: str) -> None:
    assert exec_line.written(command) == line
    assert exec_line.read(line) == command


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")), min_size=1, max_size=4))
def test_every_command_survives_the_exec_line(command: list[str]) -> None:
    command[0] = command[0] or "run"
    line = exec_line.written(command)

    assert exec_line.read(line) == tuple(command)
    assert "\n" not in line


SYSTEM_PYTHON = "/usr/bin/python3"
_LAUNCH = (
    "import sys, gi; gi.require_version('Gio', '2.0'); from gi.repository import Gio;"
    "Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)"
)


def _has_gio() -> bool:
    try:
        asked = [SYSTEM_PYTHON, "-c", "from gi.repository import Gio; Gio.DesktopAppInfo"]
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.mark.skipif(not _has_gio(), reason="needs Python's gi, to start a desktop file as GNOME does")
def test_glib_starts_what_was_entered_word_for_word(folder: Path, file: Path, tmp_path: Path) -> None:
    program, seen = tmp_path / "a $program", tmp_path / "seen"
    shutil.copy("/bin/sh", program)
    words = ['"q"', "$HOME", "`id`", "back\\slash", "100%", "a b", "*", "~", "x;y", "ünï"]
    script = 'out=$1; shift; printf "%s\\n" "$@" > "$out.new"; mv "$out.new" "$out"'
    XdgAutostart(folder).enable([str(program), "-c", script, "sh", str(seen), *words])
    subprocess.run([SYSTEM_PYTHON, "-c", _LAUNCH, str(file)], check=True, timeout=20)
    until(seen.exists, "the program")

    assert seen.read_text().splitlines() == words
