"""The rows about newer versions of this program."""

from mytokentracker.core.translating import tr
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.fields import Line, Switch
from mytokentracker.ui.settings_pages.rows import Page


def add_updates(page: Page, rows: Rows) -> None:
    """Add them to a page, as a group."""
    page.group(tr("New versions"))
    found_by = tr("update version", "search words of a setting, parted by spaces")
    rows.put(page, "updates", tr("Look for them"), Switch(tr("Once a day", "beside a check box")), found_by)
    rows.put(
        page, "alert_update", tr("Notification"), Switch(tr("Once for each version", "beside a check box")), found_by
    )
    rows.put(page, "updates_address", tr("Address"), Line(tr("as built", "the address that came with it")), found_by)
