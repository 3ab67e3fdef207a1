"""Plan, budgets and weekly reset belong to the account: the last change that a person made holds on all machines."""

import os

import pytest
from tests.hub.desk import Desk, MakeDesk, exchange
from tests.hub.server import Server

from mytokentracker.hub import wire
from mytokentracker.sharing.hub_store import HubStore


def edited(desk: Desk, seconds_ago: float) -> None:
    """As if the settings had been changed so long ago."""
    at = desk.now() - seconds_ago
    os.utime(desk.paths.settings, (at, at))


def revision(desk: Desk) -> int:
    found: int = desk.account.get("/v1/account")["settings"]["revision"]
    return found


def test_a_choice_made_on_one_machine_is_made_on_all(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="max5", weekly_reset="Thu 10:00", theme="dark")
    exchange(laptop, desktop)
    chosen = desktop.chosen()
    assert (chosen.plan, chosen.weekly_reset, chosen.theme) == ("max5", "Thu 10:00", "auto")
    desktop.choose(weekly_budget_usd=55.5)
    exchange(desktop, laptop)
    assert (laptop.chosen().plan, laptop.chosen().weekly_budget_usd) == ("max5", 55.5)
    # Taken back, too.
    laptop.choose(weekly_reset=None)
    exchange(laptop, desktop)
    assert desktop.chosen().weekly_reset is None


def test_no_echo_goes_round(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="max5")
    exchange(laptop, desktop)
    before, text = revision(laptop), desktop.paths.settings.read_bytes()
    exchange(laptop, desktop, laptop, desktop)
    assert revision(laptop) == before == 1
    assert desktop.paths.settings.read_bytes() == text


def test_a_machine_that_joins_takes_what_the_account_has_and_adds_what_it_lacks(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="max5")
    laptop.turn()
    desktop.choose(plan="pro", weekly_reset="Fri 09:00")
    exchange(desktop, laptop)
    for one in two:
        assert (one.chosen().plan, one.chosen().weekly_reset) == ("max5", "Fri 09:00")


def test_of_two_changes_made_apart_the_later_one_holds_whoever_is_heard_first(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="pro", weekly_reset="Fri 09:00")
    exchange(laptop, desktop)
    # The laptop was offline when its person chose, an hour before another choice on the desktop.
    laptop.choose(plan="max5", session_budget_usd=9.0)
    edited(laptop, 7200)
    desktop.choose(plan="max20")
    edited(desktop, 3600)
    exchange(desktop, laptop, desktop)
    for one in two:
        # What only one of them changed stays as that one wants it.
        assert (one.chosen().plan, one.chosen().session_budget_usd) == ("max20", 9.0)
    laptop.choose(plan="team")
    edited(laptop, 60)
    desktop.choose(plan="free")
    edited(desktop, 600)
    exchange(desktop, laptop, desktop)
    assert (laptop.chosen().plan, desktop.chosen().plan) == ("team", "team")


def test_who_was_slower_hears_the_other_first_and_then_has_his_way(
    two: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop, desktop = two
    laptop.choose(plan="pro")
    exchange(laptop, desktop)
    laptop.choose(plan="max20")
    wanted = HubStore.wanted_settings
    statuses: list[int] = []

    def overtaken(store: HubStore) -> wire.AccountSettings | None:
        """Between what it saw and what it puts, somebody else was there."""
        mine = wanted(store)
        if not statuses and mine is not None:
            other = wire.AccountSettings(revision=mine.revision, plan="pro", weekly_reset="Fri 09:00", changed_at=1)
            statuses.append(laptop.account.ask("PUT", "/v1/settings", other).status_code)
        return mine

    monkeypatch.setattr(HubStore, "wanted_settings", overtaken)
    exchange(laptop, desktop)
    assert statuses == [200]
    for one in two:
        assert (one.chosen().plan, one.chosen().weekly_reset) == ("max20", "Fri 09:00")


def test_settings_that_cannot_be_read_or_are_gone_are_no_choice(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="max5")
    exchange(laptop, desktop)
    laptop.paths.settings.write_text("plan = [")
    exchange(laptop, desktop)
    assert desktop.chosen().plan == "max5"
    laptop.paths.settings.write_text('plan = "gold"\n')
    exchange(laptop, desktop)
    assert desktop.chosen().plan == "max5"
    laptop.paths.settings.unlink()
    exchange(laptop, desktop)
    assert desktop.chosen().plan == "max5"


def test_what_this_version_does_not_understand_stays_at_the_hub(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.choose(plan="max5")
    laptop.turn()
    newer = wire.AccountSettings(revision=revision(laptop), plan="max5", weekly_reset="the first Monday")
    assert laptop.account.ask("PUT", "/v1/settings", newer).status_code == 200
    exchange(laptop, desktop, laptop, desktop)
    assert revision(laptop) == 2
    laptop.choose(plan="pro")
    exchange(laptop)
    assert laptop.account.get("/v1/account")["settings"]["weekly_reset"] == "the first Monday"


def test_with_a_token_that_may_not_change_the_account_the_rest_goes_on(running: Server, desk: MakeDesk) -> None:
    laptop = desk("laptop", of=running.account(scopes=("upload", "read")))
    laptop.choose(plan="max5")
    standing = laptop.turn()
    assert (standing.problem, standing.manages) == (None, False)
    assert laptop.turn().problem is None
    assert revision(laptop) == 0
