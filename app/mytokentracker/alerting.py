"""Alerts of a running tray: looks at each snapshot, remembers over restarts, and has shown what there is to tell."""

import contextlib
from datetime import tzinfo
from pathlib import Path

import msgspec

from mytokentracker.alert_command import AlertCommand
from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.alerts.records import Alert, Rules, restored, saved, snoozed
from mytokentracker.core.alerts.watching import is_muted, look
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.notifications.notifier import Notifier
from mytokentracker.replacing import replace_text
from mytokentracker.settings import Settings

_FORGETFUL = tr_noop("Alerts may come again after the next start")


class Alerting:
    """On one thread. file: where is remembered what was told."""

    def __init__(self, file: Path, notifier: Notifier, command: AlertCommand) -> None:
        """Remember what was told before."""
        self._file, self._notifier, self._command = file, notifier, command
        data = b""
        with contextlib.suppress(OSError):
            data = file.read_bytes()
        self._state = restored(data)
        self._unsaved: Problem | None = None
        self._since: dict[str, int] = {}

    @property
    def snoozed_until(self) -> int | None:
        """Until when nothing is told because the person asked for that; None: things are told."""
        return self._state.snoozed_until

    def snooze(self, until: int | None) -> None:
        """Tell nothing until then, also over a restart; None: from now on tell again."""
        self._state = snoozed(self._state, until)
        self._save()

    def look(self, snapshot: Snapshot, settings: Settings, zone: tzinfo | None) -> tuple[Alert, ...]:
        """Tells what there is to tell, and gives it. snapshot: with all problems. zone: of the person."""
        if not settings.alerts:
            return ()
        before = self._state.lasting()
        outcome = look(self._state, snapshot, rules(settings, zone))
        self._state = outcome.state
        if self._state.lasting() != before:
            self._save()
        for key in outcome.withdrawn:
            self._notifier.withdraw(key)
        for alert in outcome.alerts:
            self._notifier.send(alert, sound=settings.alert_sound)
            if settings.alert_command is not None:
                self._command.run(settings.alert_command, alert)
        return outcome.alerts

    def say(self, alert: Alert, settings: Settings, zone: tzinfo | None) -> bool:
        """Tells something that is not in a snapshot, unless nothing is to be told now; whether it did."""
        if not settings.alerts or is_muted(self._state, rules(settings, zone), alert.at):
            return False
        self._notifier.send(alert, sound=settings.alert_sound)
        return True

    def problems(self, now: int) -> tuple[Problem, ...]:
        """What is wrong with telling."""
        found = [problem for problem in (self._command.problem, self._unsaved) if problem is not None]
        self._since = {problem.title: self._since.get(problem.title, now) for problem in found}
        return tuple(msgspec.structs.replace(problem, since=self._since[problem.title]) for problem in found)

    def close(self) -> None:
        """Tell nothing any more."""
        self._notifier.close()
        self._command.close()

    def _save(self) -> None:
        try:
            # The thread of the windows does not wait for the disk, which may take a second, before it shows an alert.
            # After a power cut the file may be empty: then what was told comes once more, and a snooze is forgotten.
            replace_text(self._file, saved(self._state).decode(), durable=False)
            self._unsaved = None
        except OSError as error:
            reason = error.strerror or str(error)
            hint = tr_later("{file} cannot be written: {reason}.", file=self._file, reason=reason)
            self._unsaved = Problem(_FORGETFUL, hint)


def rules(settings: Settings, zone: tzinfo | None) -> Rules:
    """From the settings, which are known to be right."""
    return Rules(
        session_percents=settings.session_alerts,
        weekly_percents=settings.weekly_alerts,
        pace=settings.alert_pace,
        reset=settings.alert_reset,
        limit=settings.alert_limit,
        sync=settings.alert_sync,
        problem=settings.alert_problem,
        quiet=None if settings.quiet_hours is None else parse_quiet_hours(settings.quiet_hours),
        zone=zone,
    )
