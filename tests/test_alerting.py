"""What a running tray tells, with a real settings file, a real command and a real file of what was told."""

import json
import sys
from pathlib import Path

import pytest
from tests.core.alerts.looking import snapshot, window
from tests.core.sample_snapshot import HOUR, NOON
from tests.session_bus import until

from mytokentracker import settings
from mytokentracker.alert_command import AlertCommand
from mytokentracker.alerting import Alerting, rules
from mytokentracker.core.alerts.records import Alert, Rules
from mytokentracker.settings import Settings


class Shown:
    """A notifier that keeps what it was asked to show."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, bool]] = []
        self.withdrawn: list[str] = []
        self.closed = False

    def send(self, alert: Alert, *, sound: bool = False) -> None:
        self.sent.append((alert.title, sound))

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "alerts.json"


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def alerting(file: Path, shown: Shown) -> Alerting:
    return Alerting(file, shown, AlertCommand())


HIGH = snapshot(window(percent=80))


def test_what_was_told_is_not_told_again_after_a_restart(alerting: Alerting, file: Path, shown: Shown) -> None:
    assert len(alerting.look(HIGH, Settings(), None)) == 1
    alerting.close()
    assert shown.closed
    again = Alerting(file, shown, AlertCommand())

    assert again.look(HIGH, Settings(), None) == ()
    assert shown.sent == [("Session 80 % used", False)]


def test_a_snooze_lasts_over_a_restart(alerting: Alerting, file: Path, shown: Shown) -> None:
    alerting.snooze(NOON + HOUR)
    again = Alerting(file, shown, AlertCommand())
    assert again.snoozed_until == NOON + HOUR
    assert again.look(HIGH, Settings(), None) == ()
    again.snooze(None)

    assert len(again.look(HIGH, Settings(), None)) == 1


def test_whatever_a_power_cut_leaves_of_the_file_an_alert_comes_at_most_once_more(
    alerting: Alerting, file: Path, shown: Shown
) -> None:
    """The file is renamed into its place without waiting for the disk, so its content may not have got there."""
    alerting.look(HIGH, Settings(), None)
    alerting.snooze(NOON + HOUR)
    alerting.snooze(None)
    whole = file.read_bytes()
    zeros = bytes(len(whole))
    left = [b"", zeros, b"\0" * 4096, whole[:-1] + b"\0", *(whole[:size] for size in range(0, len(whole), 7))]

    for content in (*left, None):
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_bytes(content)
        shown.sent.clear()
        again = Alerting(file, shown, AlertCommand())
        for _ in range(3):
            again.look(HIGH, Settings(), None)
        assert shown.sent == [("Session 80 % used", False)]
        assert again.problems(NOON) == ()
        # It is whole again, and holds over the next start.
        assert Alerting(file, shown, AlertCommand()).look(HIGH, Settings(), None) == ()


def test_nothing_is_written_while_nothing_is_told(alerting: Alerting, file: Path) -> None:
    alerting.look(HIGH, Settings(), None)
    before = file.stat()
    for minute in range(1, 5):
        alerting.look(snapshot(window(percent=80 + minute), at=NOON + 60 * minute), Settings(), None)

    assert file.stat().st_mtime_ns == before.st_mtime_ns


def test_what_is_over_is_withdrawn_and_a_sound_is_made_only_where_it_is_wanted(
    alerting: Alerting, shown: Shown
) -> None:
    alerting.look(HIGH, Settings(alert_sound=True), None)
    alerting.look(snapshot(window(percent=1, resets_at=None), at=NOON + 3 * HOUR), Settings(), None)

    assert (shown.sent, shown.withdrawn) == ([("Session 80 % used", True)], ["session"])


def test_alerts_can_be_switched_off_as_a_whole(alerting: Alerting, file: Path) -> None:
    assert alerting.look(HIGH, Settings(alerts=False), None) == ()
    assert not file.exists()


def test_the_persons_command_runs_on_each_alert(alerting: Alerting, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    script = f"import sys; open({str(seen)!r}, 'a').write(sys.stdin.read())"
    alerting.look(HIGH, Settings(alert_command=(sys.executable, "-c", script)), None)
    until(lambda: seen.exists() and seen.read_text().endswith("\n"), "the command")

    assert json.loads(seen.read_text())["title"] == "Session 80 % used"
    assert alerting.problems(NOON) == ()
    alerting.close()


def test_a_command_that_fails_is_a_problem_since_it_was_first_seen(alerting: Alerting) -> None:
    alerting.look(HIGH, Settings(alert_command="/nowhere/notify"), None)
    until(lambda: alerting.problems(NOON) != (), "the problem")

    assert [(one.title, one.since) for one in alerting.problems(NOON + 60)] == [("The alert command failed", NOON)]
    alerting.close()


def test_a_file_that_cannot_be_written_is_a_problem_until_it_can(tmp_path: Path, shown: Shown) -> None:
    (tmp_path / "folder").write_text("a file in its place")
    alerting = Alerting(tmp_path / "folder" / "alerts.json", shown, AlertCommand())
    assert len(alerting.look(HIGH, Settings(), None)) == 1
    assert [one.title for one in alerting.problems(NOON)] == ["Alerts may come again after the next start"]
    (tmp_path / "folder").unlink()
    alerting.snooze(NOON)

    assert alerting.problems(NOON) == ()


def test_the_rules_are_those_of_the_settings(tmp_path: Path) -> None:
    assert rules(Settings(), None) == Rules()
    file = tmp_path / "settings.toml"
    changes: dict[str, object] = {
        "session_alerts": (50.0, 95.0),
        "weekly_alerts": (),
        "alert_pace": False,
        "alert_reset": False,
        "alert_limit": False,
        "alert_sync": False,
        "alert_problem": False,
        "quiet_hours": "22:00-07:00",
    }
    settings.save(file, changes)
    chosen = rules(settings.load(file)[0], None)

    assert chosen == Rules(
        (50.0, 95.0), (), pace=False, reset=False, limit=False, sync=False, problem=False, quiet=chosen.quiet
    )
    assert chosen.quiet is not None


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("session_alerts = [75, 101]", "session_alerts"),
        ("weekly_alerts = [0]", "weekly_alerts"),
        ("weekly_alerts = [nan]", "weekly_alerts"),
        ("session_alerts = [1,2,3,4,5,6,7,8,9,10,11]", "session_alerts"),
        ("quiet_hours = 'night'", "quiet_hours"),
        ('alert_command = "\'"', "alert_command"),
        ("alert_command = []", "alert_command"),
        ("alert_command = 3", "alert_command"),
        ("alert_pace = 'yes'", "alert_pace"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_leaves_its_default(tmp_path: Path, line: str, wrong: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(line)
    loaded, problems = settings.load(file)

    assert loaded == Settings()
    assert [one.title for one in problems] == [f"The setting “{wrong}” cannot be used"]


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ('alert_command = "notify --to me"', "notify --to me"),
        ('alert_command = ["notify", "--to", "me"]', ("notify", "--to", "me")),
    ],
)
def test_the_command_is_a_text_or_a_list(tmp_path: Path, line: str, command: str | tuple[str, ...]) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(line)
    assert settings.load(file) == (Settings(alert_command=command), ())
    settings.save(file, {"alert_command": None})
    settings.save(file, {"alert_command": command})

    assert settings.load(file) == (Settings(alert_command=command), ())
