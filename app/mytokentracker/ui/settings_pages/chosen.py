"""The pages of what is in the settings file: a row for each setting, with the sentence that it was declared with."""

from collections.abc import Mapping

from mytokentracker.core import text
from mytokentracker.core.records import Plan
from mytokentracker.settings import Settings, declared
from mytokentracker.ui.settings_pages.fields import (
    Choice,
    Command,
    Field,
    Money,
    Percents,
    QuietHours,
    Switch,
    WeeklyReset,
    Zone,
)
from mytokentracker.ui.settings_pages.lists import Folders, IconStyle, Parts
from mytokentracker.ui.settings_pages.rows import Page, Row

_WINDOWS = (
    ("auto", "As Claude says it (recommended)"),
    ("rolling", "Rolling: ages out continuously"),
    ("fixed", "Fixed: ends at a set time"),
)
_THEMES = (("auto", "Like the desktop"), ("light", "Light"), ("dark", "Dark"))
_BUDGETS_MISSING = "A custom plan needs both budgets."


class Rows:
    """The rows of settings by name, on whichever page they are."""

    def __init__(self) -> None:
        """None yet."""
        self._declared = declared()
        self.by_name: dict[str, Row] = {}
        self.fields: dict[str, Field] = {}

    def put(self, page: Page, name: str, title: str, field: Field, words: str = "") -> None:
        """Add the row of a setting to a page. words: what else it is found by."""
        known = self._declared[name]
        row = Row(title, field, known.sentence, f"{words} {name.replace('_', ' ')} {' '.join(known.choices)}")
        self.by_name[name], self.fields[name] = row, field
        page.add(row)

    def allowed(self, name: str) -> str:
        """What may be put there, in words."""
        return self._declared[name].allowed


class General(Page):
    """Plan, windows and looks."""

    def __init__(self, rows: Rows, plans: Mapping[str, Plan]) -> None:
        """plans: by name."""
        super().__init__("General")
        self._rows, self._plans = rows, plans
        self.group("Plan")
        entries = [("", "Not chosen yet"), *((plan.name, plan.title) for plan in plans.values())]
        rows.put(self, "plan", "Plan", Choice(entries), "subscription " + " ".join(words for _, words in entries))
        self._budgets = {"session_budget_usd": Money("not said yet"), "weekly_budget_usd": Money("not said yet")}
        rows.put(self, "session_budget_usd", "Session budget", self._budgets["session_budget_usd"], "dollars limit")
        rows.put(self, "weekly_budget_usd", "Weekly budget", self._budgets["weekly_budget_usd"], "dollars limit")
        rows.put(self, "plan_price_usd", "Price a month", Money("as listed"), "dollars cost savings")
        self.group("Windows")
        rows.put(self, "session_window", "Session window", Choice(_WINDOWS), "5-hour")
        rows.put(self, "weekly_reset", "Week resets", WeeklyReset())
        self.group("Looks and times")
        rows.put(self, "icon", "Icon", IconStyle(), "tray number ring bars")
        rows.put(self, "theme", "Colours", Choice(_THEMES), "theme")
        rows.put(self, "timezone", "Time zone", Zone(), "clock")

    def follow(self, settings: Settings) -> None:
        """Say what a budget is that was not set, and what is missing."""
        plan = self._plans.get(settings.plan or "")
        custom = settings.plan == "custom"
        of_plan = (plan.session_budget_microusd, plan.weekly_budget_microusd) if plan else (0, 0)
        for (name, field), budget in zip(self._budgets.items(), of_plan, strict=True):
            field.say_none("not said yet" if custom or plan is None else f"{text.money(budget)}, as the plan")
            row = self._rows.by_name[name]
            is_missing = custom and getattr(settings, name) is None
            if is_missing or row.wrong.endswith(_BUDGETS_MISSING):
                row.show_wrong(_BUDGETS_MISSING if is_missing else "")


class Alerts(Page):
    """What is told, and how."""

    def __init__(self, rows: Rows) -> None:
        """Build it once."""
        super().__init__("Alerts")
        self._rows = rows
        rows.put(self, "alerts", "Alerts", Switch("Tell me"), "notifications")
        self.group("What is told")
        hint = "such as 75, 90, 100"
        rows.put(self, "session_alerts", "Session, at %", Percents(hint), "thresholds percent")
        rows.put(self, "weekly_alerts", "Week, at %", Percents(hint), "thresholds percent")
        for name, title in (
            ("alert_pace", "Pace"),
            ("alert_limit", "Limit reached"),
            ("alert_reset", "Reset"),
            ("alert_sync", "Quick Sync"),
            ("alert_problem", "Problems"),
        ):
            rows.put(self, name, title, Switch("Tell me"), "notifications")
        self.group("When and how")
        rows.put(self, "quiet_hours", "Quiet hours", QuietHours(), "night silence")
        rows.put(self, "alert_sound", "Sound", Switch("With a sound"))
        rows.put(self, "alert_command", "Own command", Command("none"), "run script json")

    def follow(self, settings: Settings) -> None:
        """Where nothing is told, there is nothing to choose."""
        for row in self.rows[1:]:
            row.setEnabled(settings.alerts)


class Reading(Page):
    """Where Claude Code is and what is shown in it; `connection` is the row that the tray fills."""

    def __init__(self, rows: Rows, connection: Row) -> None:
        """Build it once."""
        super().__init__("Claude Code")
        self.group("Connection")
        self.add(connection)
        self.group("Transcripts")
        rows.put(self, "claude_folders", "More folders", Folders(), "wsl mounted directory")
        self.group("Our status line")
        rows.put(self, "statusline_parts", "Parts", Parts(), "statusline")
        rows.put(self, "statusline_beside", "Beside", Switch("Above my own status line"), "statusline")
