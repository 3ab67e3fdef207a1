import plistlib
import sys
from pathlib import Path

import pytest

from mytokentracker.autostart.entry import AutostartError
from mytokentracker.autostart.launch_agent import LaunchAgent, launchctl
from mytokentracker.core.login_start import LoginStart, said

OURS = (sys.executable, "-m", "mytokentracker")


class Launchctl:
    """What macOS keeps of agents that were switched off in its settings."""

    def __init__(self, form: str = "disabled") -> None:
        self.asked: list[tuple[str, ...]] = []
        self.disabled, self._form = False, form

    def __call__(self, *arguments: str) -> str:
        self.asked.append(arguments)
        if arguments[0] == "enable":
            self.disabled = False
        off = {"disabled": ("enabled", "disabled"), "true": ("false", "true")}[self._form][self.disabled]
        return f'disabled services = {{\n\t"com.apple.x" => {self._form}\n\t"mytokentracker.tray" => {off}\n}}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def file(folder: Path) -> Path:
    return folder / "mytokentracker.tray.plist"


def test_an_agent_is_written_read_and_removed(folder: Path, file: Path) -> None:
    agent = LaunchAgent(folder, Launchctl(), 501)
    assert agent.state(OURS) == LoginStart(on=False, where=str(file))
    agent.enable(OURS)

    assert plistlib.loads(file.read_bytes()) == {
        "Label": "mytokentracker.tray",
        "ProgramArguments": list(OURS),
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
    }
    assert [one.name for one in folder.iterdir()] == [file.name]
    assert agent.state(OURS) == LoginStart(on=True, where=str(file))
    agent.disable()
    assert not file.exists()
    agent.disable()


@pytest.mark.parametrize("form", ["disabled", "true"])
def test_what_macos_switched_off_in_its_settings_is_off_until_we_switch_it_on(folder: Path, form: str) -> None:
    system = Launchctl(form)
    agent = LaunchAgent(folder, system, 501)
    agent.enable(OURS)
    system.disabled = True
    assert agent.state(OURS).off_by == "desktop"
    agent.enable(OURS)

    assert agent.state(OURS).on
    assert ("enable", "gui/501/mytokentracker.tray") in system.asked


@pytest.mark.parametrize("change", [{"Disabled": True}, {"RunAtLoad": False}])
def test_an_agent_that_says_so_itself_is_off(folder: Path, file: Path, change: dict[str, bool]) -> None:
    agent = LaunchAgent(folder, Launchctl())
    agent.enable(OURS)
    file.write_bytes(plistlib.dumps(plistlib.loads(file.read_bytes()) | change))

    assert agent.state(OURS).off_by == "desktop"


def test_an_agent_of_another_program_is_told(folder: Path, file: Path) -> None:
    agent = LaunchAgent(folder, Launchctl())
    agent.enable(("/Applications/Older One.app/run", "--quiet"))
    start = agent.state(OURS)

    assert start == LoginStart(
        on=True, where=str(file), runs="'/Applications/Older One.app/run' --quiet", is_missing=True
    )
    assert said(start).startswith(f"{file} starts a program that is not there any more.")


@pytest.mark.parametrize(
    "data",
    [b"", b"nonsense", b"<plist><dict>", b"bplist00", plistlib.dumps([]), plistlib.dumps({"ProgramArguments": [1]})],
)
def test_a_file_that_makes_no_sense_starts_nothing(folder: Path, file: Path, data: bytes) -> None:
    folder.mkdir(parents=True)
    file.write_bytes(data)

    assert LaunchAgent(folder, Launchctl()).state(OURS).off_by == "unreadable"


def test_a_folder_that_cannot_be_written_is_said(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file in its place")
    agent = LaunchAgent(folder, Launchctl())
    with pytest.raises(AutostartError):
        agent.enable(OURS)
    with pytest.raises(AutostartError):
        agent.disable()


@pytest.mark.skipif(sys.platform == "darwin", reason="is there on a Mac")
def test_without_launchctl_only_the_file_counts() -> None:
    assert launchctl("print-disabled", "gui/501") == ""
