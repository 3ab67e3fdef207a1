"""Learning with others against a real server: given only when wanted, taken back when not, of use without the hub."""

import contextlib
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.hub.server import Account, Server

from mytokentracker import settings, snapshots
from mytokentracker.core.priors import Prior
from mytokentracker.core.spending import KindSpend
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.client.connection import Connection, HubError, made
from mytokentracker.hub.learning import Priors
from mytokentracker.hub.server.opening import Place
from mytokentracker.learning import learnt_from
from mytokentracker.paths import Paths
from mytokentracker.sharing import priors
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.priors import put_priors, stored_priors
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading

DAY = 86_400
# Yesterday at 12:00 UTC: a hub takes no word on a month that is to come, and tells of none that is long gone.
NOON = int(time.time()) // DAY * DAY - DAY // 2
# Of Max 5x.
BUDGET = 135_000_000


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    one = Server(Place(tmp_path_factory.mktemp("hub"))).start()
    yield one
    assert one.stop() == 0


class Person:
    """One computer of an account: its store and settings. asked: how often the hub was opened."""

    def __init__(self, folder: Path, account: Account, **chosen: Any) -> None:
        folder.mkdir()
        self.paths = Paths(folder, folder)
        self.account = account
        self.choose(plan="max5", **chosen)
        self.connection: Connection = made(account.server.url, "laptop", None, project_names=False)
        self.asked = 0
        self.token = account.token

    def choose(self, **values: Any) -> None:
        settings.save(self.paths.settings, values)

    def configured(self) -> snapshots.Configuration:
        return snapshots.configure(self.paths, {"CLAUDE_CONFIG_DIR": str(self.paths.data)})

    def open_hub(self) -> Hub:
        self.asked += 1
        return Hub(self.connection, self.token)

    def turn(self, now: float = NOON, *, is_joined: bool = True) -> bool:
        """One turn at that time. is_joined: the person has not left the hub meanwhile."""
        with contextlib.closing(open_for_writing(self.paths.store)[0]) as database:
            membership = self.connection.membership
            return priors.turn(self.open_hub, database, membership, self.configured(), now, lambda: is_joined)

    def stored(self) -> tuple[Prior, ...]:
        with contextlib.closing(open_for_writing(self.paths.store)[0]) as database:
            return stored_priors(database)

    def sync(self, count: int, *, factor: float = 1.5, since: int = NOON - 10 * DAY, **changes: Any) -> None:
        """Types percentages of an account whose limit counts a dollar for that many times what is listed."""
        r = random.Random(count)
        readings = []
        for number in range(count):
            microusd = r.randint(20, 60) * 1_000_000
            percent = round(100 * factor * microusd / BUDGET)
            at = since + number * 3600
            spend = {"claude-opus-5": KindSpend(microusd // 4, microusd // 4, microusd // 4, microusd // 4)}
            one = StoredReading(at, "session", percent, "typed", "max5", BUDGET, at - 3600, None, spend)
            readings.append(msgspec.structs.replace(one, **changes))
        with contextlib.closing(open_for_writing(self.paths.store)[0]) as database:
            Readings(database).add(tuple(readings))

    def contributes(self) -> bool:
        with Hub(self.connection, self.account.token) as hub:
            return hub.own_account().contributes

    def predicted(self, microusd: int = 27_000_000) -> float:
        """What a session with that spend is expected to be."""
        spend = {"claude-opus-5": (microusd / 4,) * 4}
        with contextlib.closing(open_for_writing(self.paths.store)[0]) as database:
            reader = Reader(database)
            learned = learnt_from(reader.latest_readings(), snapshots.priors(reader, self.configured()))
            return learned.calibration.predict("session", spend, BUDGET, NOON).percent


@pytest.fixture
def person(tmp_path: Path, running: Server) -> Any:
    made = 0

    def make(account: Account | None = None, **chosen: Any) -> Person:
        nonlocal made
        made += 1
        return Person(tmp_path / str(made), account or running.account(), **chosen)

    return make


def test_nothing_is_given_or_taken_unasked(person: Any) -> None:
    one = person()
    one.sync(10)

    assert not one.turn()
    assert one.asked == 0
    assert not one.contributes()


def test_who_wants_it_gives_what_he_learnt_and_who_does_not_any_more_takes_it_back(person: Any) -> None:
    one = person(hub_learn_for_others=True)
    one.sync(10)
    one.turn()
    assert one.contributes()
    asked = one.asked

    one.turn(NOON + 2 * 3600)
    assert one.asked == asked  # the same again

    one.choose(hub_learn_for_others=False)
    one.turn(NOON + 2 * 3600 + 60)
    assert not one.contributes()
    asked = one.asked
    one.turn(NOON + 3 * DAY)
    assert one.asked == asked


def test_what_could_not_be_taken_back_while_leaving_is_when_it_joins_again_and_is_given_anew_if_wanted(
    person: Any,
) -> None:
    one = person(hub_learn_for_others=True)
    one.sync(10)
    one.turn()
    assert one.contributes()
    # It left while the hub was away, which takes the wish along.
    one.choose(hub_learn_for_others=None)
    one.connection = msgspec.structs.replace(one.connection, joined="anew")
    one.turn(NOON + 60)
    assert not one.contributes()
    # It left, and this time it was taken back at once.
    one.choose(hub_learn_for_others=True)
    one.turn(NOON + 2 * 3600)
    with one.open_hub() as hub:
        hub.withdraw()
    one.connection = msgspec.structs.replace(one.connection, joined="and anew")
    one.turn(NOON + 2 * 3600 + 60)
    assert one.contributes()


def test_as_another_machine_nothing_is_taken_back_that_was_never_given_there(person: Any) -> None:
    one = person(hub_learn_for_others=True)
    one.sync(10)
    one.turn()
    one.choose(hub_learn_for_others=None)
    one.connection = made(one.account.server.url, "laptop", None, project_names=False)
    asked = one.asked
    one.turn(NOON + 60)
    assert one.asked == asked


def test_new_readings_are_given_within_the_hour_and_not_each_minute(person: Any) -> None:
    one = person(hub_learn_for_others=True)
    one.sync(10)
    one.turn()
    one.sync(12, since=NOON - 2 * DAY)

    one.turn(NOON + 60)
    assert one.asked == 1
    one.turn(NOON + 3700)
    assert one.asked == 2


def test_what_is_little_or_of_another_plan_or_of_own_budgets_is_not_given(person: Any) -> None:
    few, other, own = (person(hub_learn_for_others=True) for _ in range(3))
    few.sync(4)
    other.sync(10, plan="pro")
    own.sync(10, budget_microusd=BUDGET // 2)

    for one in (few, other, own):
        one.turn()
        assert one.asked == 0


def test_what_is_given_is_of_the_month_of_its_last_reading(person: Any) -> None:
    one = person()
    one.sync(10, since=NOON - 40 * DAY)
    with contextlib.closing(open_for_writing(one.paths.store)[0]) as database:
        (said,) = priors.contributions(Reader(database).latest_readings(), one.configured(), ())

    month = f"{datetime.fromtimestamp(NOON - 40 * DAY + 9 * 3600, UTC):%Y-%m}"
    assert (said.month, said.plan, said.window, said.syncs) == (month, "max5", "session", 10)
    assert said.factor == pytest.approx(1.5, rel=0.1)


def test_a_newcomer_begins_with_what_others_learnt_and_keeps_it_without_the_hub(person: Any, running: Server) -> None:
    # A plan that no other test speaks of.
    for number in range(6):
        one = person(hub_learn_for_others=True)
        one.choose(plan="max20")
        one.sync(10, factor=1.5 + number / 100, plan="max20", budget_microusd=535_000_000)
        one.turn()
        assert one.contributes()
    newcomer = person()
    newcomer.choose(plan="max20")
    assert newcomer.predicted() == pytest.approx(20.0)

    newcomer.choose(hub_learn_from_others=True)
    assert newcomer.turn()

    (prior,) = newcomer.stored()
    assert (prior.accounts, prior.month) == (6, f"{datetime.fromtimestamp(NOON - 10 * DAY + 9 * 3600, UTC):%Y-%m}")
    # Their budget was four times as large for the same percentage.
    assert newcomer.predicted() / 20 == pytest.approx(prior.factor * prior.models["claude-opus-5"], rel=0.3)
    assert newcomer.predicted() != pytest.approx(20.0)

    asked = newcomer.asked
    assert not newcomer.turn(NOON + 3600)
    assert newcomer.asked == asked
    newcomer.token = "mtt_" + "a" * 12 + "_" + "b" * 43
    with pytest.raises(HubError):
        newcomer.turn(NOON + 2 * DAY)
    assert newcomer.stored() == (prior,)
    asked = newcomer.asked
    assert not newcomer.turn(NOON + 2 * DAY + 60)  # not each minute
    assert newcomer.asked == asked

    newcomer.choose(hub_learn_from_others=False)
    assert newcomer.predicted() == pytest.approx(20.0)
    assert newcomer.turn(NOON + 2 * DAY + 120)
    assert newcomer.stored() == ()


def test_what_was_learnt_with_a_prior_is_given_without_feeding_it_back(person: Any) -> None:
    alone, helped = person(), person(hub_learn_from_others=True)
    prior = Prior("max5", "2026-11", "session", 50, 1.5, 1.3, 1.7, {"claude-opus-5": 1.0}, {})
    with contextlib.closing(open_for_writing(helped.paths.store)[0]) as database:
        put_priors(database, (prior,))
    found = []
    for one in (alone, helped):
        one.sync(20, factor=2.0)
        with contextlib.closing(open_for_writing(one.paths.store)[0]) as database:
            reader = Reader(database)
            wanted = one.configured()
            (said,) = priors.contributions(reader.latest_readings(), wanted, snapshots.priors(reader, wanted))
            found.append(said.factor)

    assert found == [pytest.approx(2.0, rel=0.1)] * 2


def test_a_token_that_may_only_send_gives_nothing_and_says_so_to_nobody(person: Any, running: Server) -> None:
    account = running.account(scopes=("upload", "read"))
    one = person(account, hub_learn_for_others=True, hub_learn_from_others=True)
    one.sync(10)

    with pytest.raises(HubError):
        one.turn()

    # It takes all the same, and does not ask again at once.
    assert one.asked == 2
    assert not one.turn(NOON + 60)
    assert one.asked == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"factor": 0.0},
        {"factor": 1e9, "high_factor": 1e9},
        {"low_factor": 1.8},
        {"accounts": 4},
        {"window": "daily"},
        {"plan": "pro"},
        {"models": {"claude-opus-5": -1.0}},
        {"models": {"claude-opus-5": 0.0}},
        {"kinds": {"output": 1e9}},
    ],
)
def test_what_no_account_can_have_learnt_is_not_believed(person: Any, changes: dict[str, Any]) -> None:
    told = Prior("max5", "2026-11", "session", 50, 1.5, 1.3, 1.7, {"claude-opus-5": 1.0}, {"output": 1.0})
    one = person(hub_learn_from_others=True)

    class Liar(Hub):
        def priors(self, plan: str) -> Priors:
            return Priors((msgspec.structs.replace(told, **changes),))

    one.open_hub = lambda: Liar(one.connection, one.token)
    assert not one.turn()
    assert one.stored() == ()
