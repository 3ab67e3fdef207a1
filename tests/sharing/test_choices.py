"""What is odd in the settings keeps nobody from sharing what is right in them."""

from pathlib import Path

import pytest
from tests.sharing.computer import Computer

from mytokentracker import settings
from mytokentracker.hub.wire import AccountSettings


@pytest.fixture
def laptop(tmp_path: Path) -> Computer:
    """One that agreed with its account on the plan Pro."""
    one = Computer(tmp_path)
    with one.hub_store() as store:
        store.settings_are(AccountSettings(plan="pro", revision=1))
    return one


def wanted(laptop: Computer) -> AccountSettings | None:
    with laptop.hub_store() as store:
        return store.wanted_settings()


@pytest.mark.parametrize("odd", ['plan_price_usd = "x"', "my_weekly_reset = 1"])
def test_an_odd_line_of_another_setting_does_not_end_sharing(laptop: Computer, odd: str) -> None:
    laptop.paths.settings.write_text(f'plan = "max5"\n{odd}\n')
    assert len(settings.load(laptop.paths.settings)[1]) == 1

    said = wanted(laptop)
    assert said is not None
    assert (said.plan, said.weekly_reset) == ("max5", None)
    with laptop.hub_store() as store:
        store.settings_are(AccountSettings(plan="max20", revision=2, changed_at=4_000_000_000))
    assert settings.load(laptop.paths.settings)[0].plan == "max20"


def test_a_choice_taken_back_beside_an_odd_line_is_one(laptop: Computer) -> None:
    laptop.paths.settings.write_text("colour = 3\n")

    said = wanted(laptop)
    assert said is not None
    assert said.plan is None


@pytest.mark.parametrize("text", ["plan = [", 'plan = "gold"\n', 'plan = "max5"\nweekly_reset = "now and then"\n'])
def test_what_cannot_be_read_of_the_choices_is_no_change_of_them(laptop: Computer, text: str) -> None:
    laptop.paths.settings.write_text(text)

    assert wanted(laptop) is None
    with laptop.hub_store() as store:
        store.settings_are(AccountSettings(plan="max20", revision=2, changed_at=4_000_000_000))
    assert laptop.paths.settings.read_text() == text
