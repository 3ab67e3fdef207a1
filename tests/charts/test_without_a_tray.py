"""What commands count while no tray runs is in the charts window too."""

import pytest
from tests.charts.conftest import Charts
from tests.charts.pages.test_sessions_page import column
from tests.figures.books import DAY, HOUR, NOON, Books

from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.cli import run


@pytest.mark.parametrize("command", ["scan", "status"])
def test_the_newest_session_is_listed_whatever_counted_it(
    books: Books, charts: Charts, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    books.respond(NOON - DAY, session="older", folder="/srv/notes", output=10_000)
    assert run([command]) == 0
    books.respond(NOON, output=100_000)
    books.respond(NOON + HOUR, output=10_000)
    assert run([command]) == 0
    page = charts("sessions", NOON + 2 * HOUR).pages["sessions"]
    assert isinstance(page, SessionsPage)
    assert column(page, "Project") == ["shop", "notes"]
    assert column(page, "Started") == ["12 Mar 12:00", "11 Mar 12:00"]
    # 10 and 1 dollars an hour apart, which is a break; and 1 the day before.
    assert column(page, "Cost") == ["$11.00", "$1.00"]
    assert column(page, "Active") == ["under a minute", "under a minute"]
