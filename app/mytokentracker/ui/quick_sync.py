"""Quick Sync: the small window in which a person types the percentages that Claude's usage page shows."""

from datetime import tzinfo

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from mytokentracker.core import sync_text, text
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import Box, label, set_tone, settle
from mytokentracker.look.room import room
from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import Theme
from mytokentracker.ui.sync_field import SyncField
from mytokentracker.ui.sync_readings import ReadingList
from mytokentracker.ui.sync_view import Answer, answer, is_stored, settled_reset, sync_view

_WINDOWS = ("session", "weekly")


class Typed(msgspec.Struct, frozen=True):
    """What was typed; None: nothing. seconds_left: until the session resets, from when it was sent off."""

    session_percent: float | None
    weekly_percent: float | None
    seconds_left: int | None
    weekly_reset: str | None


class QuickSync(QDialog):
    """Fields, what they change, and the latest readings. Others store what is asked for and hand in new snapshots."""

    typed = Signal(object)
    reading_changed = Signal(int, float)
    reading_removed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        """Build it; `show_snapshot` comes before it is shown."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Quick Sync"))
        self._snapshot: Snapshot | None = None
        self._weekly_reset: str | None = None
        self._sent: dict[str, float] | None = None
        self._sent_at = 0
        self._known_problems: tuple[Problem, ...] = ()
        self._just_saved = False
        em = themes.base_pixels(self.font())
        self.setFont(themes.font(self.font()))
        self.setFixedWidth(max(390, round(em * 30)))
        self._rows = QVBoxLayout(self)
        margin = round(em * 1.3)
        self._rows.setContentsMargins(margin, margin, margin, margin)
        self._rows.setSpacing(round(em * 0.9))
        self._build_head()
        self._fields = tuple(SyncField(name, text.window_title(name), self) for name in _WINDOWS)
        for field in self._fields:
            field.edited.connect(self._edited)
            field.left.connect(self._answer)
            self._rows.addWidget(field)
        self._build_foot(em)
        self.set_theme(theme)
        self._fields[0].percent.setFocus()

    def _build_head(self) -> None:
        title = label(self, "text", 1.15, QFont.Weight.Bold)
        title.setText(tr(sync_text.TITLE))
        self._where = label(self, "sub", 0.92, wrap=True)
        self._where.setTextFormat(Qt.TextFormat.RichText)
        self._where.setOpenExternalLinks(True)
        self._where.setAccessibleName(tr(sync_text.WHERE))
        self._rows.addWidget(title)
        self._rows.addWidget(self._where)

    def _build_foot(self, em: int) -> None:
        self._message = label(self, "sub", 0.96, wrap=True)
        self._message.setMinimumHeight(2 * self._message.fontMetrics().lineSpacing())
        foot = QHBoxLayout()
        foot.setSpacing(round(em * 0.6))
        self._close = QPushButton(tr("Close"), self)
        self._close.clicked.connect(self.close)
        self._save = QPushButton(tr("Save"), self)
        self._save.setProperty("kind", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._submit)
        foot.addWidget(self._message, 1)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        self._rows.addLayout(foot)
        self._changes = Box(self)
        self._changes_words = label(self._changes, "sub", 0.92, wrap=True)
        self._changes.rows.addWidget(self._changes_words)
        self._past_title = label(self, "sub", 0.92, QFont.Weight.DemiBold)
        self._past_title.setText(tr("Latest readings"))
        self._readings = ReadingList(self)
        self._readings.changed.connect(self.reading_changed)
        self._readings.removed.connect(self.reading_removed)
        self._readings.fitted.connect(self._fit)
        # What was said of the numbers is no longer of these.
        self._readings.changed.connect(self._unsay)
        self._readings.removed.connect(self._unsay)
        for part in (self._changes, self._past_title, self._readings):
            self._rows.addWidget(part)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.setStyleSheet(style_sheet(theme, themes.base_pixels(self.font())))
        link = f'<a href="{sync_text.USAGE_URL}" style="color:{theme.accent}">{sync_text.USAGE_PAGE}</a>'
        self._where.setText(tr(sync_text.WHERE, page=link))

    def show_snapshot(self, snapshot: Snapshot, zone: tzinfo | None, weekly_reset: str | None) -> None:
        """Show what is known now; what was typed stays. weekly_reset: what the settings hold."""
        self._snapshot = snapshot
        shown = sync_view(snapshot, zone)
        session, week = self._fields
        session.reset.setPlaceholderText(shown.time_left)
        if week.reset.text() == settled_reset(self._weekly_reset):
            week.reset.setText(settled_reset(weekly_reset))
        self._weekly_reset = weekly_reset
        self._changes.setVisible(bool(shown.changes))
        self._changes_words.setText("\n".join(shown.changes))
        self._past_title.setVisible(bool(shown.readings))
        self._readings.setVisible(bool(shown.readings))
        self._readings.show_readings(shown.readings)
        self._check_stored(snapshot)
        # Only now: what was stored is no longer typed.
        for field, estimate in zip(self._fields, shown.estimates, strict=True):
            field.percent.show_estimate(estimate)
        self._answer()

    def done(self, result: int) -> None:
        """Close, also when the program ends; what was removed stays so."""
        self._readings.finish()
        super().done(result)

    # What is typed and sent off

    def _answers(self) -> tuple[Answer, ...]:
        known = self._snapshot
        if known is None:
            return ()
        return tuple(answer(known, field.name, field.entry(), self._weekly_reset) for field in self._fields)

    @Slot()
    def _answer(self) -> None:
        answers = self._answers()
        if not answers:
            return
        for field, one in zip(self._fields, answers, strict=True):
            field.show_answer(one)
        self._save.setEnabled(not any(one.wrong for one in answers))
        self._save.setText(tr("Done", "button: closes the window") if self._just_saved else tr("Save"))
        self._fit()

    @Slot()
    def _edited(self) -> None:
        self._just_saved = False
        self._say("")
        self._answer()

    @Slot()
    def _submit(self) -> None:
        known = self._snapshot
        if self._just_saved or known is None:
            self.close()
            return
        if self._sent is not None:
            return
        for field in self._fields:
            field.finish_reset()
        answers = self._answers()
        session, week = answers
        if any(one.wrong for one in answers):
            self._answer()
        elif any(one.odd for one in answers):
            self._ask(answers)
        elif session.seconds_left is not None and session.percent is None:
            self._say(tr(sync_text.NO_PERCENT))
        elif session.percent is None and week.percent is None and week.weekly_reset is None:
            self._say(tr(sync_text.NOTHING_TYPED))
            self._fields[0].percent.setFocus()
        else:
            self._send(known, session, week)

    def _ask(self, answers: tuple[Answer, ...]) -> None:
        """Ask about each odd percentage, once; the first one gets the focus."""
        for field, one in reversed(tuple(zip(self._fields, answers, strict=True))):
            if one.odd and one.percent is not None:
                field.ask(one.percent)
                field.percent.setFocus()
                field.percent.selectAll()
        self._answer()

    def _send(self, since: Snapshot, session: Answer, week: Answer) -> None:
        given = {"session": session.percent, "weekly": week.percent}
        self._sent = {name: percent for name, percent in given.items() if percent is not None}
        self._sent_at = since.as_of
        self._known_problems = since.problems
        self._say(tr(sync_text.SAVING))
        self.typed.emit(Typed(session.percent, week.percent, session.seconds_left, week.weekly_reset))

    def _check_stored(self, snapshot: Snapshot) -> None:
        """Whether what was sent off has arrived, or something keeps it from arriving."""
        if self._sent is None:
            return
        known = {problem.title for problem in self._known_problems}
        fresh = [problem for problem in snapshot.problems if problem.title not in known]
        if is_stored(snapshot, self._sent, self._sent_at):
            typed, self._sent = self._sent, None
            self._just_saved = True
            for field in self._fields:
                field.clear()
            self._say(sync_text.saved(snapshot, typed), "green")
        elif fresh:
            self._sent = None
            self._say(sync_text.not_saved(tr(fresh[0].title), tr(fresh[0].hint)), "amber")

    @Slot()
    def _unsay(self) -> None:
        self._say("")

    def _say(self, words: str, tone: str = "sub") -> None:
        set_tone(self._message, tone)
        self._message.setText(words)
        # The one who presses Save stays where the focus is: a screen reader hears what is said there.
        self._save.setAccessibleDescription(words)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Take the height that the shown parts need at the fixed width."""
        settle(self)
        # On a small screen the readings, which scroll, have less.
        height = min(self._rows.totalHeightForWidth(self.width()), room(self).height())
        if height != self.height():
            self.setFixedHeight(height)
