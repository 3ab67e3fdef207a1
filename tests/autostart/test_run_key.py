import sys
from pathlib import Path

import pytest

from mytokentracker.autostart import autostart, start_command
from mytokentracker.autostart.entry import AutostartError
from mytokentracker.autostart.run_key import APPROVED, RUN, RunKey
from mytokentracker.core.login_start import LoginStart, said

OURS = (sys.executable, "-m", "my token tracker")
LINE = f'{sys.executable} -m "my token tracker"'
WHERE = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run\MyTokenTracker"


class Registry:
    """The person's part of a registry, in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str | bytes | int] = {}
        self.locked = False

    def value(self, key: str, name: str) -> str | bytes | int | None:
        self._may()
        return self.held.get((key, name))

    def set_text(self, key: str, name: str, text: str) -> None:
        self._may()
        self.held[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self._may()
        self.held.pop((key, name), None)

    def _may(self) -> None:
        if self.locked:
            raise PermissionError(13, "Access is denied")


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def entered(registry: Registry) -> RunKey:
    made = RunKey(registry)
    made.enable(OURS)
    return made


def test_a_value_is_written_read_and_removed(registry: Registry, entered: RunKey) -> None:
    assert registry.held == {(RUN, "MyTokenTracker"): LINE}
    assert entered.state(OURS) == LoginStart(on=True, where=WHERE)
    entered.disable()
    assert registry.held == {}
    assert entered.state(OURS) == LoginStart(on=False, where=WHERE)
    entered.disable()


@pytest.mark.parametrize(("first", "on"), [(2, True), (6, True), (3, False), (7, False)])
def test_what_the_task_manager_switched_off_is_off_until_we_switch_it_on(
    registry: Registry, entered: RunKey, first: int, on: bool
) -> None:
    registry.held[APPROVED, "MyTokenTracker"] = bytes([first, *[0] * 11])
    assert (entered.state(OURS).on, entered.state(OURS).off_by) == (on, None if on else "desktop")
    entered.enable(OURS)

    assert entered.state(OURS).on
    assert (APPROVED, "MyTokenTracker") not in registry.held


def test_another_program_is_told_and_large_letters_make_no_other(registry: Registry, entered: RunKey) -> None:
    registry.held[RUN, "MyTokenTracker"] = LINE.upper()
    assert entered.state(OURS).runs is None
    registry.held[RUN, "MyTokenTracker"] = f'"{sys.executable}" -m other'
    start = entered.state(OURS)

    assert (start.runs, start.is_missing) == (f'"{sys.executable}" -m other', False)
    assert said(start).startswith(f"{WHERE} starts another program: ")
    registry.held[RUN, "MyTokenTracker"] = "/nowhere/run -q"
    assert entered.state(OURS).is_missing


@pytest.mark.parametrize("value", [3, b"x", "", " "])
def test_a_value_that_is_no_command_starts_nothing(
    registry: Registry, entered: RunKey, value: str | bytes | int
) -> None:
    registry.held[RUN, "MyTokenTracker"] = value

    assert entered.state(OURS).off_by == "unreadable"


def test_a_registry_that_is_not_ours_to_change_is_said(registry: Registry, entered: RunKey) -> None:
    registry.locked = True

    assert entered.state(OURS).off_by == "unreadable"
    with pytest.raises(AutostartError) as raised:
        entered.enable(OURS)
    assert raised.value.problem.hint == f"{WHERE} cannot be written: Access is denied."
    with pytest.raises(AutostartError):
        entered.disable()


def test_each_system_has_its_own_way() -> None:
    assert type(autostart({}, "darwin")).__name__ == "LaunchAgent"
    windows = autostart({}, "win32")
    assert isinstance(windows, RunKey)
    if sys.platform != "win32":
        # Where there is no registry, it cannot be read.
        assert windows.state(OURS).off_by == "unreadable"
        with pytest.raises(AutostartError):
            windows.enable(OURS)
        with pytest.raises(AutostartError):
            windows.disable()


def test_the_command_is_that_of_the_program_that_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = start_command()
    assert command[0].endswith("mytokentracker-tray") or command == (sys.executable, "-P", "-m", "mytokentracker")
    monkeypatch.setattr(sys, "executable", f"{tmp_path}/python")
    # -P: it is started in the home folder, from which no module is to be taken.
    assert start_command() == (f"{tmp_path}/python", "-P", "-m", "mytokentracker")
    assert start_command("win32") == (f"{tmp_path}/python", "-P", "-m", "mytokentracker")
    (tmp_path / "pythonw.exe").touch()
    assert start_command("win32") == (f"{tmp_path}/pythonw.exe", "-P", "-m", "mytokentracker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert start_command() == (f"{tmp_path}/python",)
    # There are two programs on Windows; the other one is for terminals.
    assert start_command("win32") == (f"{tmp_path}/mytokentracker-tray.exe",)


def test_what_the_installer_entered_is_ours_with_its_quotation_marks(registry: Registry) -> None:
    program = r"C:\Users\ada\AppData\Local\Programs\MyTokenTracker\mytokentracker-tray.exe"
    registry.set_text(RUN, "MyTokenTracker", f'"{program}"')
    assert RunKey(registry).state((program.upper(),)).runs is None
    assert RunKey(registry).state((program, "-m", "other")).runs == f'"{program}"'
