"""Fields of the settings window: each shows a setting's value and says when the person has made it another one."""

import shlex
from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit

from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.translating import locale, tr
from mytokentracker.core.weekly_reset import DAYS, parse_weekly_reset
from mytokentracker.look.fields import CheckBox, ComboBox, TimeBox
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.settings_pages.rows import Beside

WIDE_EMS = 20
_TIME = "HH:mm"


class Field(Beside):
    """changed: the person has made it another value."""

    changed = Signal()

    def value(self) -> object:
        """What is shown, as the settings have it. Raises: ValueError when that makes no sense."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show this value; that is no change of the person's."""
        raise NotImplementedError


class Choice(Field):
    """One of a few. entries: value and words of each."""

    def __init__(self, entries: Iterable[tuple[object, str]]) -> None:
        """Show the first one."""
        self._box = ComboBox()
        super().__init__(self._box)
        self._box.setMinimumWidth(base_pixels(self.font()) * WIDE_EMS)
        for value, words in entries:
            self._box.addItem(words, value)
        # Not currentIndexChanged: that also comes when it is only shown.
        self._box.activated.connect(self.changed)

    def value(self) -> object:
        """See Field."""
        return self._box.currentData() or None

    def show_value(self, value: object) -> None:
        """See Field."""
        self._box.setCurrentIndex(max(0, self._box.findData(value or "")))


class Switch(Field):
    """On or off."""

    def __init__(self, words: str = "") -> None:
        """Off."""
        self.box = CheckBox(words)
        super().__init__(self.box)
        # Not clicked: who uses a screen reader toggles it without a click.
        self.box.toggled.connect(self.changed)

    def value(self) -> object:
        """See Field."""
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        """See Field."""
        blocked = self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(blocked)


class Line(Field):
    """A line of text; empty is None."""

    def __init__(self, hint: str, offered: Callable[[], Iterable[str]] | None = None) -> None:
        """Empty. hint: shown while it is. offered: what to choose from; asked for when somebody begins to type."""
        self.edit = QLineEdit()
        super().__init__(self.edit)
        self._offered = offered
        self.edit.textEdited.connect(self._offer)
        self.edit.setPlaceholderText(hint)
        self.edit.setMinimumWidth(base_pixels(self.font()) * WIDE_EMS)
        self.edit.editingFinished.connect(self._finished)
        self._shown = ""

    def value(self) -> object:
        """See Field."""
        return self.edit.text().strip() or None

    def show_value(self, value: object) -> None:
        """See Field."""
        self._show("" if value is None else str(value))

    def _show(self, words: str) -> None:
        # Not into what is being typed, when the settings are shown anew meanwhile.
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(words)
            self._shown = words

    def _offer(self) -> None:
        if self._offered is not None:
            completer = QCompleter(list(self._offered()), self.edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.edit.setCompleter(completer)
            self._offered = None

    def _finished(self) -> None:
        if self.edit.text() != self._shown:
            self._shown = self.edit.text()
            self.edit.setModified(False)
            self.changed.emit()


class Percents(Line):
    """A list of percentages: "75, 90, 100"."""

    def value(self) -> object:
        """See Field."""
        parts = self.edit.text().replace("%", " ").replace(",", " ").replace(";", " ").split()
        return tuple(float(part) for part in parts)

    def show_value(self, value: object) -> None:
        """See Field."""
        self._show(", ".join(f"{one:g}" for one in value) if isinstance(value, tuple) else "")


class Command(Line):
    """A command, as one writes it in a shell."""

    def show_value(self, value: object) -> None:
        """See Field."""
        self._show(shlex.join(value) if isinstance(value, tuple) else str(value or ""))


class Zone(Line):
    """A time zone; its names are offered while typing."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__(tr("as the computer", "a time zone"), _zones)


class WeeklyReset(Field):
    """A day of the week and a time."""

    def __init__(self) -> None:
        """Not known."""
        self._day, self._time = ComboBox(), _clock(tr("Time of the weekly reset"))
        super().__init__(self._day, self._time)
        self._day.setMinimumWidth(base_pixels(self.font()) * 12)
        self._day.setAccessibleName(tr("Day of the weekly reset"))
        self._day.addItem(tr("Not known", "a day of the week"), "")
        for day, said in zip(DAYS, locale().weekdays_long, strict=True):
            self._day.addItem(said, day[:3])
        self._day.activated.connect(self._chosen)
        self._time.editingFinished.connect(self._typed)
        self._shown: object = None

    def value(self) -> object:
        """See Field."""
        day = self._day.currentData()
        return f"{day} {self._time.time().toString(_TIME)}" if day else None

    def show_value(self, value: object) -> None:
        """See Field."""
        weekday, hour, minute = parse_weekly_reset(value) if isinstance(value, str) else (None, 10, 0)
        self._day.setCurrentIndex(0 if weekday is None else weekday + 1)
        self._time.setTime(QTime(hour, minute))
        self._time.setEnabled(weekday is not None)
        self._shown = self.value()

    def _chosen(self) -> None:
        self._time.setEnabled(bool(self._day.currentData()))
        self._typed()

    def _typed(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.changed.emit()


class QuietHours(Field):
    """From one time of day to another, or none."""

    def __init__(self) -> None:
        """None; 22:00 to 7:00 are offered."""
        self._on = CheckBox(tr("every day, from", "quiet hours; two times follow"))
        self._from, self._to = _clock(tr("Quiet hours from")), _clock(tr("Quiet hours to"))
        super().__init__(
            self._on, self._from, QLabel(tr("to", "between two times of day: from 22:00 to 07:00")), self._to
        )
        self._on.toggled.connect(self._chosen)
        self._from.setTime(QTime(22, 0))
        self._to.setTime(QTime(7, 0))
        for edit in (self._from, self._to):
            edit.editingFinished.connect(self._typed)
        self._shown: object = None

    def value(self) -> object:
        """See Field."""
        times = (edit.time().toString(_TIME) for edit in (self._from, self._to))
        return "-".join(times) if self._on.isChecked() else None

    def show_value(self, value: object) -> None:
        """See Field."""
        if isinstance(value, str):
            hours = parse_quiet_hours(value)
            for edit, at in ((self._from, hours.start), (self._to, hours.end)):
                edit.setTime(QTime(at.hour, at.minute))
        blocked = self._on.blockSignals(True)
        self._on.setChecked(value is not None)
        self._on.blockSignals(blocked)
        self._enable()
        self._shown = self.value()

    def _chosen(self) -> None:
        self._enable()
        self._typed()

    def _enable(self) -> None:
        for edit in (self._from, self._to):
            edit.setEnabled(self._on.isChecked())

    def _typed(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.changed.emit()


def _zones() -> list[str]:
    # To list them takes a moment.
    from zoneinfo import available_timezones

    return sorted(available_timezones())


def _clock(name: str) -> TimeBox:
    edit = TimeBox()
    # Shown with 12 or 24 hours as the place has it; the settings keep 24.
    edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    edit.setAccessibleName(name)
    return edit
