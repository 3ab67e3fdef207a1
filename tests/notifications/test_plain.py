import pytest
from tests.notifications.conftest import ICON, Heard, alert

from mytokentracker.notifications.notifier import PlainNotifier, notifier


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_take_the_simpler_way(heard: Heard, platform: str) -> None:
    plain = notifier(heard.ears, ICON, platform)
    assert isinstance(plain, PlainNotifier)
    plain.send(alert("weekly"), sound=True)
    plain.withdraw("weekly")

    assert heard.next() == ("unshown", "weekly")
    plain.close()
    plain.send(alert("weekly"))
    assert heard.nothing()
