"""The settings as a form: what cannot be is said where it was typed, and OK saves what was changed."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.core import text
from mytokentracker.core.records import Plan
from mytokentracker.core.weekly_reset import DAYS, parse_weekly_reset
from mytokentracker.settings import Settings, declared
from mytokentracker.ui.dialogs import without_icons
from mytokentracker.ui.icon import STYLES, badge_pixmap
from mytokentracker.ui.theme import base_pixels
from mytokentracker.ui.view import HIGH, NORMAL, Badge

_WINDOWS = (
    ("auto", "As Claude says it (recommended)"),
    ("rolling", "Rolling: ages out continuously"),
    ("fixed", "Fixed: ends at a set time"),
)
_THEMES = (("auto", "Like the desktop"), ("light", "Light"), ("dark", "Dark"))
_ICONS = {"digits": "Number", "ring": "Ring", "bars": "Two bars"}
_PREVIEW_PIXELS = 24
_FIELD_EMS = 21
_DAY_EMS = 14


class SettingsWindow(QDialog):
    """A form over the settings. `chosen` carries what was changed, by name, when OK is pressed."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, plans: tuple[Plan, ...], file: Path) -> None:
        """Show these settings; file: where they lie."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Settings")
        self._settings = settings
        self._plans = {plan.name: plan for plan in plans}
        self._sentences = {name: setting.sentence for name, setting in declared().items()}
        rows = QVBoxLayout(self)
        form = QFormLayout()
        em = base_pixels(self.font())
        form.setVerticalSpacing(round(em * 0.7))
        form.setHorizontalSpacing(em)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.setContentsMargins(round(em * 1.4), round(em * 1.4), round(em * 1.4), round(em * 1.2))
        rows.setSpacing(em)
        rows.addLayout(form)
        self._build_plan(form)
        self._build_windows(form)
        self._build_look(form)
        self._build_folders(form)
        where = QLineEdit(str(file), self)
        where.setReadOnly(True)
        where.setFrame(False)
        where.setAccessibleName("Settings file")
        # On the form's ground, so that nobody takes it for a field to fill in.
        where.setStyleSheet("background: transparent")
        form.addRow("Settings file", where)
        self._wrong = QLabel(self)
        self._wrong.setWordWrap(True)
        self._wrong.setAccessibleName("What is wrong")
        rows.addWidget(self._wrong)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        without_icons(self._buttons)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.close)
        rows.addStretch(1)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(em * 38)
        self._check()

    # The parts of the form

    def _build_plan(self, form: QFormLayout) -> None:
        titles = [(plan.name, plan.title) for plan in self._plans.values()]
        if self._settings.plan is None:
            titles.insert(0, ("", "Not chosen yet"))
        self._plan = self._combo(titles, self._settings.plan or "", "Plan", "plan")
        self._plan.currentIndexChanged.connect(self._check)
        form.addRow("&Plan", self._plan)
        self._session = self._budget(self._settings.session_budget_usd, "Session budget", "session_budget_usd")
        self._weekly = self._budget(self._settings.weekly_budget_usd, "Weekly budget", "weekly_budget_usd")
        form.addRow("&Session holds", self._session)
        form.addRow("&Week holds", self._weekly)

    def _build_windows(self, form: QFormLayout) -> None:
        self._window = self._combo(_WINDOWS, self._settings.session_window, "Session window", "session_window")
        form.addRow("Session wi&ndow", self._window)
        day, time = "", QTime(10, 0)
        if self._settings.weekly_reset is not None:
            weekday, hour, minute = parse_weekly_reset(self._settings.weekly_reset)
            day, time = DAYS[weekday], QTime(hour, minute)
        days = [("", "Not known"), *((name, name) for name in DAYS)]
        self._day = self._combo(days, day, "Day of the weekly reset", "weekly_reset")
        self._time = QTimeEdit(time, self)
        self._time.setDisplayFormat("HH:mm")
        self._time.setAccessibleName("Time of the weekly reset")
        self._day.currentIndexChanged.connect(self._check)
        form.addRow("Week &resets", self._side_by_side(self._day, self._time))

    def _build_look(self, form: QFormLayout) -> None:
        self._icons = QButtonGroup(self)
        choices = []
        for index, style in enumerate(STYLES):
            button = QRadioButton(_ICONS[style], self)
            preview = Badge(style, "live", 78, HIGH, (78, 34), (HIGH, NORMAL), problem=False)
            button.setIcon(badge_pixmap(preview, _PREVIEW_PIXELS))
            button.setIconSize(QSize(_PREVIEW_PIXELS, _PREVIEW_PIXELS))
            button.setChecked(style == self._settings.icon)
            button.setToolTip(self._sentences["icon"])
            self._icons.addButton(button, index)
            choices.append(button)
        form.addRow("Icon", self._side_by_side(*choices))
        self._theme = self._combo(_THEMES, self._settings.theme, "Colours", "theme")
        form.addRow("&Colours", self._theme)

    def _build_folders(self, form: QFormLayout) -> None:
        self._folders = QListWidget(self)
        self._folders.addItems(list(self._settings.claude_folders))
        self._folders.setAccessibleName("More folders of Claude Code")
        self._folders.setToolTip(self._sentences["claude_folders"])
        self._folders.setMaximumHeight(base_pixels(self.font()) * 6)
        self._folders.currentRowChanged.connect(self._check)
        add = QPushButton("Add…", self)
        add.setAccessibleName("Add a folder")
        add.clicked.connect(self._add_folder)
        self._remove = QPushButton("Remove", self)
        self._remove.setAccessibleName("Remove the chosen folder")
        self._remove.clicked.connect(self._remove_folder)
        box = QWidget(self)
        rows = QHBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._folders, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        form.addRow("More folders", box)

    def _combo(self, entries: object, current: str, name: str, setting: str) -> QComboBox:
        combo = QComboBox(self)
        for value, words in entries:  # type: ignore[attr-defined]
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(current)))
        combo.setAccessibleName(name)
        combo.setMinimumWidth(base_pixels(self.font()) * (_FIELD_EMS if setting != "weekly_reset" else _DAY_EMS))
        combo.setToolTip(self._sentences[setting])
        return combo

    def _budget(self, value: float | None, name: str, setting: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setMinimumWidth(base_pixels(self.font()) * _FIELD_EMS)
        box.setRange(0, 1_000_000)
        box.setDecimals(2)
        box.setPrefix("$ ")
        box.setGroupSeparatorShown(True)
        box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        box.setValue(value or 0)
        box.setAccessibleName(name)
        box.setToolTip(self._sentences[setting])
        box.valueChanged.connect(self._check)
        return box

    def _side_by_side(self, *widgets: QWidget) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(base_pixels(self.font()))
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return box

    # What is done with it

    @Slot()
    def _check(self) -> None:
        """Say what is wrong, and let only what is right be saved."""
        plan = self._plans.get(self._plan.currentData())
        custom = plan is not None and plan.name == "custom"
        for box, budget in (
            (self._session, plan.session_budget_microusd if plan else 0),
            (self._weekly, plan.weekly_budget_microusd if plan else 0),
        ):
            box.setSpecialValueText("not said yet" if custom or not plan else f"{text.money(budget)}, as the plan")
        wrong = custom and not (self._session.value() and self._weekly.value())
        self._wrong.setText("⚠ A custom plan needs both budgets." if wrong else "")
        self._wrong.setVisible(wrong)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not wrong)
        self._time.setEnabled(bool(self._day.currentData()))
        self._remove.setEnabled(self._folders.currentRow() >= 0)

    @Slot()
    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "A folder of Claude Code", str(Path.home()))
        if folder and not self._folders.findItems(folder, Qt.MatchFlag.MatchExactly):
            self._folders.addItem(folder)

    @Slot()
    def _remove_folder(self) -> None:
        self._folders.takeItem(self._folders.currentRow())

    def _wishes(self) -> dict[str, object]:
        day = self._day.currentData()
        return {
            "plan": self._plan.currentData() or None,
            "session_budget_usd": self._session.value() or None,
            "weekly_budget_usd": self._weekly.value() or None,
            "session_window": self._window.currentData(),
            "weekly_reset": f"{day[:3]} {self._time.time().toString('HH:mm')}" if day else None,
            "claude_folders": tuple(self._folders.item(row).text() for row in range(self._folders.count())),
            "icon": STYLES[self._icons.checkedId()],
            "theme": self._theme.currentData(),
        }

    def _was(self, name: str) -> object:
        value = getattr(self._settings, name)
        if name == "weekly_reset" and value is not None:
            weekday, hour, minute = parse_weekly_reset(value)
            return f"{DAYS[weekday][:3]} {hour:02}:{minute:02}"
        return value

    @Slot()
    def _accept(self) -> None:
        changes = {name: value for name, value in self._wishes().items() if value != self._was(name)}
        if changes:
            self.chosen.emit(changes)
        self.close()
