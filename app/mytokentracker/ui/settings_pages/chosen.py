"""The pages of what is in the settings file: a row for each setting, with the sentence that it was declared with."""

from collections.abc import Iterable, Mapping, Sequence

from mytokentracker.core import text
from mytokentracker.core.records import Plan
from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.settings import Settings, declared
from mytokentracker.ui.settings_pages.amounts import Currency, Money, Rate
from mytokentracker.ui.settings_pages.fields import (
    Choice,
    Command,
    Field,
    Percents,
    QuietHours,
    Switch,
    WeeklyReset,
    Zone,
)
from mytokentracker.ui.settings_pages.folder_labels import FolderLabels
from mytokentracker.ui.settings_pages.lists import Folders, IconStyle, Parts
from mytokentracker.ui.settings_pages.rows import Page, Row

_WINDOWS = (
    ("auto", tr_noop("As Claude says it (recommended)")),
    ("rolling", tr_noop("Rolling: ages out continuously")),
    ("fixed", tr_noop("Fixed: ends at a set time")),
)
_THEMES = (
    ("auto", tr_noop("Like the desktop")),
    ("light", tr_noop("Light", "colours")),
    ("dark", tr_noop("Dark", "colours")),
)
# Each language is called as those call it who speak it.
_LANGUAGES = (
    ("system", tr_noop("Like the computer")),
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("zh-Hans", "简体中文"),
)
_MOTION = (
    ("system", tr_noop("Like the desktop")),
    ("on", tr_noop("Nothing moves by itself")),
    ("off", tr_noop("Things may move")),
)
_RATE_MISSING = tr_noop("Until it is said, amounts are in dollars.")
_BUDGETS_MISSING = tr_noop("A custom plan needs both budgets.")


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
        found_by = f"{words} {name.replace('_', ' ')} {' '.join(known.choices)}"
        row = Row(title, field, tr(known.sentence), found_by)
        self.by_name[name], self.fields[name] = row, field
        page.add(row)

    def allowed(self, name: str) -> str:
        """What may be put there, in words."""
        return tr(self._declared[name].allowed)


def _said(entries: Iterable[tuple[object, str]]) -> list[tuple[object, str]]:
    return [(value, tr(words)) for value, words in entries]


class General(Page):
    """Plan, windows and looks."""

    def __init__(self, rows: Rows, plans: Mapping[str, Plan]) -> None:
        """plans: by name."""
        super().__init__(tr_noop("General", "page of the settings"))
        self._rows, self._plans = rows, plans
        self.group(tr("Plan"))
        entries = [("", tr("Not chosen yet", "a plan")), *((plan.name, tr(plan.title)) for plan in plans.values())]
        subscription = tr("subscription", "search words of a setting, parted by spaces")
        found_by = " ".join([subscription, *(words for _, words in entries)])
        rows.put(self, "plan", tr("Plan"), Choice(entries), found_by)
        unsaid = tr("not said yet", "an amount of money")
        self._budgets = {"session_budget_usd": Money(unsaid), "weekly_budget_usd": Money(unsaid)}
        found_by = tr("dollars limit", "search words of a setting, parted by spaces")
        rows.put(self, "session_budget_usd", tr("Session budget"), self._budgets["session_budget_usd"], found_by)
        rows.put(self, "weekly_budget_usd", tr("Weekly budget"), self._budgets["weekly_budget_usd"], found_by)
        found_by = tr("dollars cost savings", "search words of a setting, parted by spaces")
        rows.put(self, "plan_price_usd", tr("Price a month"), Money(tr("as listed", "a price")), found_by)
        found_by = tr("euro dollars exchange", "search words of a setting, parted by spaces")
        self._rate = Rate()
        rows.put(self, "currency", tr("Currency"), Currency(), found_by)
        rows.put(self, "currency_rate", tr("One dollar is", "so much of another currency"), self._rate, found_by)
        self.group(tr("Windows", "of time: session and week"))
        found_by = tr("5-hour", "search words of a setting, parted by spaces")
        rows.put(self, "session_window", tr("Session window"), Choice(_said(_WINDOWS)), found_by)
        rows.put(self, "weekly_reset", tr("Week resets"), WeeklyReset())
        self.group(tr("Looks and times"))
        found_by = tr("tray number ring bars", "search words of a setting, parted by spaces")
        rows.put(self, "icon", tr("Icon"), IconStyle(), found_by)
        found_by = tr("theme", "search words of a setting, parted by spaces")
        rows.put(self, "theme", tr("Colours"), Choice(_said(_THEMES)), found_by)
        found_by = tr("animation blinking", "search words of a setting, parted by spaces")
        rows.put(self, "reduced_motion", tr("Less motion"), Choice(_said(_MOTION)), found_by)
        rows.put(self, "language", tr("Language"), Choice(_said(_LANGUAGES)), "language english")
        rows.put(self, "timezone", tr("Time zone"), Zone(), tr("clock", "search words of a setting, parted by spaces"))

    def follow(self, settings: Settings) -> None:
        """Say what a budget is that was not set, and what is missing."""
        plan = self._plans.get(settings.plan or "")
        custom = settings.plan == "custom"
        of_plan = (plan.session_budget_microusd, plan.weekly_budget_microusd) if plan else (0, 0)
        for (name, field), budget in zip(self._budgets.items(), of_plan, strict=True):
            unsaid = custom or plan is None
            as_plan = tr("{money}, as the plan", "a budget", money=text.dollars(budget))
            field.say_none(tr("not said yet", "an amount of money") if unsaid else as_plan)
            is_missing = custom and getattr(settings, name) is None
            self._rows.by_name[name].show_missing(tr(_BUDGETS_MISSING) if is_missing else "")
        code = None if settings.currency == "USD" else settings.currency
        self._rate.say_currency(code)
        is_missing = code is not None and settings.currency_rate is None
        self._rows.by_name["currency_rate"].show_missing(tr(_RATE_MISSING) if is_missing else "")


class Alerts(Page):
    """What is told, and how."""

    def __init__(self, rows: Rows) -> None:
        """Build it once."""
        super().__init__(tr_noop("Alerts"))
        self._rows = rows
        tell = tr("Tell me", "beside a check box")
        notifications = tr("notifications", "search words of a setting, parted by spaces")
        thresholds = tr("thresholds percent", "search words of a setting, parted by spaces")
        rows.put(self, "alerts", tr("Alerts"), Switch(tell), notifications)
        self.group(tr("What is told", "a group of settings"))
        hint = tr("such as 75, 90, 100", "percentages in a field")
        rows.put(
            self, "session_alerts", tr("Session, at %", "percentages at which one is told"), Percents(hint), thresholds
        )
        rows.put(
            self, "weekly_alerts", tr("Week, at %", "percentages at which one is told"), Percents(hint), thresholds
        )
        for name, title in (
            ("alert_pace", tr("Pace", "how fast it is used")),
            ("alert_limit", tr("Limit reached")),
            ("alert_reset", tr("Reset", "noun: a window begins anew")),
            ("alert_sync", tr("Quick Sync")),
            ("alert_problem", tr("Problems")),
        ):
            rows.put(self, name, title, Switch(tell), notifications)
        self.group(tr("When and how", "a group of settings: alerts"))
        found_by = tr("night silence", "search words of a setting, parted by spaces")
        rows.put(self, "quiet_hours", tr("Quiet hours"), QuietHours(), found_by)
        rows.put(self, "alert_sound", tr("Sound"), Switch(tr("With a sound", "beside a check box")))
        found_by = tr("run script json", "search words of a setting, parted by spaces")
        rows.put(self, "alert_command", tr("Own command"), Command(tr("none", "no command")), found_by)

    def follow(self, settings: Settings) -> None:
        """Where nothing is told, there is nothing to choose."""
        for row in self.rows[1:]:
            row.setEnabled(settings.alerts)


class Reading(Page):
    """Where Claude Code is and what is shown in it; `connection` is the row that the tray fills."""

    def __init__(self, rows: Rows, connection: Row, folders: Sequence[str]) -> None:
        """Build it once. folders: those that are read without being in the settings."""
        super().__init__("Claude Code")
        self.group(tr("Connection", "to Claude Code"))
        self.add(connection)
        self.group(tr("Transcripts"))
        found_by = tr("wsl mounted directory", "search words of a setting, parted by spaces")
        rows.put(self, "claude_folders", tr("More folders"), Folders(), found_by)
        self._labels = FolderLabels(folders)
        rows.put(self, "claude_folder_names", tr("Names of folders"), self._labels, found_by)
        self.group(tr("Our status line"))
        rows.put(self, "statusline_parts", tr("Parts", "of our status line"), Parts(), "statusline")
        beside = Switch(tr("Above my own status line", "beside a check box"))
        rows.put(
            self, "statusline_beside", tr("Beside", "our status line beside one of your own"), beside, "statusline"
        )

    def follow(self, settings: Settings) -> None:
        """Let each folder that is read be named."""
        self._labels.show_folders(settings.claude_folders)
