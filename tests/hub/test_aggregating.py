"""What many accounts learnt helps a newcomer, and a tenth of them that lie does not move it."""

import random
import statistics
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hub.doors import Door
from tests.hub.server import Account

from mytokentracker.core.calibration import Calibration
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.hub.learning import Contribution, Kinds, Prior, budget, contribution, reweighted
from mytokentracker.hub.server import aggregating
from mytokentracker.hub.server.aggregating import aggregate, contribute, priors, quantile
from mytokentracker.hub.server.opening import Opened
from mytokentracker.hub.server.refusing import Refused

NOVEMBER = 1_793_448_000
"""31 October 2026, 12:00 UTC: a day later it is November."""
DECEMBER_2099 = 4_100_000_000


def said(factor: float, syncs: int = 10, **more: Any) -> Contribution:
    values: dict[str, Any] = {"plan": "max5", "month": "2026-11", "window": "session"}
    return Contribution(**{**values, "factor": factor, "syncs": syncs, **more})


def test_fewer_than_five_accounts_are_not_told_of() -> None:
    assert aggregate([said(1.0)] * 4) is None
    assert aggregate([said(1.0)] * 5) is not None


def test_a_quantile_goes_by_the_weights() -> None:
    # The middles of the votes lie at 2.5, 7.5, 12.5, 20 and 30 of 35; 17.5 is two thirds from the third to the fourth.
    votes = [(1.0, 5.0), (2.0, 5.0), (3.0, 5.0), (4.0, 10.0), (5.0, 10.0)]
    assert quantile(votes, 0.5) == pytest.approx(3 + 2 / 3)


def test_more_syncs_have_more_weight_but_none_more_than_twice_anothers() -> None:
    def factor(syncs: int) -> float:
        found = aggregate([said(1.0, 5), said(1.0, 5), said(1.0, 5), said(1.2, syncs), said(1.2, syncs)])
        assert found is not None
        return found.factor

    assert factor(5) < factor(10) == factor(1_000_000)


def test_outliers_are_cut() -> None:
    votes = [said(factor) for factor in (0.99, 1.0, 1.0, 1.0, 1.01, 1.02, 900.0, 0.001)]
    found = aggregate(votes)
    assert found is not None
    assert found.accounts == 8
    assert found.factor == pytest.approx(1.0, abs=0.01)
    assert found.high_factor < 1.03


def test_weights_are_told_where_half_of_the_accounts_know_them() -> None:
    votes = [said(1.0, models={"claude-opus-5": 2.0}, kinds=Kinds(cache_read=0.0)) for _ in range(5)]
    votes += [said(1.0, models={"claude-haiku-5": 9.0}, kinds=Kinds(output=1.5)) for _ in range(4)]
    found = aggregate(votes)
    assert found is not None
    assert found.models == {"claude-opus-5": pytest.approx(2.0)}
    assert found.kinds == {"cache_read": 0.0}
    # Cache reads, which do not count, are 48 % of the standard mix: without them the rest counts for more.
    assert found.factor == pytest.approx(1 / 0.52)


def test_accounts_of_one_model_each_agree_on_what_each_counts() -> None:
    # Whoever uses one model only cannot tell its weight from the limit's size: its weight is 1 there.
    votes = [said(3.0, models={"opus": 1.0}) for _ in range(5)] + [said(0.75, models={"haiku": 1.0}) for _ in range(5)]
    votes += [said(1.5, models={"opus": 2.0, "haiku": 0.5}) for _ in range(5)]
    found = aggregate(votes)
    assert found is not None
    assert found.factor * found.models["opus"] == pytest.approx(3.0)
    assert found.factor * found.models["haiku"] == pytest.approx(0.75)


def honest(r: random.Random, accounts: int) -> list[Contribution]:
    """Accounts of one plan that differ by 20 % (a standard deviation): more than 5 syncs of one limit leave."""
    return [
        said(1.4 * r.lognormvariate(0, 0.19), r.randint(5, 40), models={"m": r.lognormvariate(0, 0.06)})
        for _ in range(accounts)
    ]


def counted(prior: Prior) -> float:
    """What a model's use counts for."""
    return prior.factor * prior.models["m"]


@pytest.mark.parametrize("lie", [0.001, 0.5, 0.9, 1.3, 1.6, 1.9, 2.5, 1000.0])
def test_a_tenth_of_hostile_accounts_moves_nothing_by_more_than_five_percent(lie: float) -> None:
    moved = []
    for seed in range(40):
        votes = honest(random.Random(seed), 45)
        before = aggregate(votes)
        after = aggregate([*votes, *(said(lie, 1_000_000, models={"m": min(lie, 100)}) for _ in range(5))])
        assert before is not None
        assert after is not None
        moved += [abs(after.factor / before.factor - 1), abs(counted(after) / counted(before) - 1)]
    assert max(moved) < 0.05
    print(f"lie {lie}: median {statistics.median(moved):.4f}, most {max(moved):.4f}")


@given(st.lists(st.tuples(st.floats(0.001, 1000), st.floats(1, 10)), min_size=1), st.floats(0, 1))
def test_a_quantile_lies_between_the_votes_and_grows_with_its_share(
    votes: list[tuple[float, float]], share: float
) -> None:
    found = quantile(votes, share)
    assert min(votes)[0] <= found <= max(votes)[0]
    assert found <= quantile(votes, min(share + 0.1, 1.0)) * (1 + 1e-12)
    assert quantile(votes[::-1], share) == found


def test_an_account_has_one_vote_and_may_change_it(hub: Opened) -> None:
    doors = [Door(hub, name=f"account {n}") for n in range(5)]
    with hub.database.writing() as connection:
        for number, door in enumerate(doors):
            for factor in (99.0, 1.0 + number / 10):
                contribute(connection, door.caller, said(factor), NOVEMBER)
        (found,) = priors(connection, "max5", NOVEMBER)
        assert (found.month, found.accounts) == ("2026-11", 5)
        assert found.factor == pytest.approx(1.2, abs=0.01)
        aggregating.withdraw(connection, doors[0].caller)
        assert priors(connection, "max5", NOVEMBER) == ()


def test_each_window_is_told_of_by_the_latest_word_of_each_account(hub: Opened) -> None:
    with hub.database.reading() as connection:
        assert priors(connection, "max5", NOVEMBER) == ()
    doors = [Door(hub, name=f"account {n}") for n in range(5)]
    with hub.database.writing() as connection:
        for door in doors:
            contribute(connection, door.caller, said(2.0, month="2026-10"), NOVEMBER)
            contribute(connection, door.caller, said(1.0, month="2026-09"), NOVEMBER)
            contribute(connection, door.caller, said(3.0, month="2026-09", window="weekly"), NOVEMBER)
        # Six words on two windows, but of too few accounts on each.
        for door in doors[:3]:
            for window in ("session", "weekly"):
                contribute(connection, door.caller, said(4.0, plan="pro", window=window), NOVEMBER)
        found = priors(connection, "max5", NOVEMBER)
        assert priors(connection, "pro", NOVEMBER) == ()
    assert [(one.window, one.month, round(one.factor, 6)) for one in found] == [
        ("session", "2026-10", 2.0),
        ("weekly", "2026-09", 3.0),
    ]


def test_the_first_few_of_a_month_do_not_speak_for_all(hub: Opened) -> None:
    """Else five accounts that lie, and are quicker than the others, had every newcomer begin with what they say."""
    honest, hostile = ([Door(hub, name=f"{kind} {n}") for n in range(count)] for kind, count in (("a", 45), ("b", 5)))
    with hub.database.writing() as connection:
        for number, door in enumerate(honest):
            month = "2026-09" if number % 3 else "2026-10"
            contribute(connection, door.caller, said(2.0 + (number % 5 - 2) / 20, month=month), NOVEMBER)
        (before,) = priors(connection, "max5", NOVEMBER)
        for door in hostile:
            contribute(connection, door.caller, said(900.0, 1_000_000, month="2026-11"), NOVEMBER)
        (after,) = priors(connection, "max5", NOVEMBER)
    assert (before.month, before.accounts) == ("2026-10", 45)
    assert (after.month, after.accounts) == ("2026-11", 50)
    assert after.factor == pytest.approx(before.factor, rel=0.05)


def test_what_is_three_months_old_by_the_hubs_calendar_says_nothing_of_todays_limits(hub: Opened) -> None:
    doors = [Door(hub, name=f"account {n}") for n in range(10)]
    with hub.database.writing() as connection:
        for number, door in enumerate(doors):
            month, factor = ("2026-10", 1.0) if number < 5 else ("2026-11", 2.0)
            contribute(connection, door.caller, said(factor, month=month), NOVEMBER)
        told = [priors(connection, "max5", NOVEMBER + days * 86400) for days in (1, 61, 62, 92, 93)]
    # October is told of until December ends, November until January does.
    assert [[one.accounts for one in found] for found in told] == [[10], [10], [5], [5], []]
    assert told[2][0].factor == pytest.approx(2.0)


def test_a_month_that_is_still_to_come_decides_nothing_even_where_it_is_in_the_database(hub: Opened) -> None:
    """A hub whose clock was wrong for a day has taken such words in."""
    doors = [Door(hub, name=f"account {n}") for n in range(10)]
    with hub.database.writing() as connection:
        for number, door in enumerate(doors):
            month, factor = ("2026-11", 1.0) if number < 5 else ("2099-12", 50.0)
            contribute(connection, door.caller, said(factor, month=month), DECEMBER_2099)
        (found,) = priors(connection, "max5", NOVEMBER)
    assert (found.accounts, found.month) == (5, "2026-11")
    assert found.factor == pytest.approx(1.0)


def test_nobody_speaks_of_a_month_that_has_not_begun(hub: Opened) -> None:
    door = Door(hub)
    with hub.database.writing() as connection:
        contribute(connection, door.caller, said(1.0, month="2026-11"), NOVEMBER)
        for month in ("2026-12", "2027-01", "2099-12"):
            with pytest.raises(Refused) as refused:
                contribute(connection, door.caller, said(1.0, month=month), NOVEMBER)
            assert refused.value.status == 422


def test_contributions_go_through_the_server_and_nobody_is_in_what_comes_back(account: Account) -> None:
    month = f"{datetime.now(UTC):%Y-%m}"
    others = [account, *(account.server.account() for _ in range(4))]
    for number, one in enumerate(others):
        mine = said(1.0 + number / 10, month=month, plan="team", models={"claude-opus-5": 1.0})
        assert one.ask("PUT", "/v1/learning", mine).status_code == 200
    (prior,) = account.get("/v1/priors", plan="team")["priors"]
    assert prior["accounts"] == 5
    assert prior["factor"] == pytest.approx(1.2, abs=0.01)
    assert not any(one.name in str(prior) for one in others)
    assert account.get("/v1/account")["contributes"]
    assert not account.ask("DELETE", "/v1/learning").json()["contributes"]
    assert account.get("/v1/priors", plan="team") == {"priors": []}
    body = {"plan": "pro", "month": month, "window": "session", "factor": 1, "syncs": 4}
    assert account.ask("PUT", "/v1/learning", body).status_code == 422


def test_a_prior_turns_a_spend_into_what_the_limit_counts() -> None:
    prior = Prior("max5", "2026-11", "session", 9, 2.0, 1.8, 2.2, {"opus": 1.5}, {"output": 2.0, "cache_read": 0.0})
    spend = {"opus": (10.0, 20.0, 30.0, 40.0), "haiku": (1.0, 2.0, 3.0, 4.0)}
    assert reweighted(spend, prior) == {"opus": (15.0, 60.0, 45.0, 0.0), "haiku": (1.0, 4.0, 3.0, 0.0)}
    assert budget(135_000_000, prior) == 67_500_000


def account_of(r: random.Random, count: int, over: Prior | None = None) -> Calibration:
    """What an account learns whose limit counts opus double, cache reads not at all, and all of it 1.5 times."""
    calibration = Calibration()
    for number in range(count):
        mix = {"opus": r.random(), "haiku": r.random()}
        kinds = {model: tuple(share * r.uniform(1, 5) * 1e6 for _ in range(4)) for model, share in mix.items()}
        counted = sum((2.0 if model == "opus" else 1.0) * sum(spent[:3]) for model, spent in kinds.items())
        reading = Reading(1_760_000_000 + 7200 * number, "session", kinds, 135_000_000, round(150 * counted / 135e6, 1))
        if over is not None:
            spend = reweighted(reading.spend, over)
            reading = msgspec.structs.replace(reading, spend=spend, budget_microusd=budget(135_000_000, over))
        calibration.learn(reading)
    return calibration


def test_what_an_account_gives_is_what_its_limit_counts() -> None:
    found = contribution(account_of(random.Random(1), 40), "session", "max5", "2026-11", 40)
    assert found is not None
    # 1.5 times, without the 48 % of cache reads: opus double and haiku single of that.
    assert found.factor * found.models["opus"] == pytest.approx(1.5 * 2 * 0.52, rel=0.1)
    assert found.factor * found.models["haiku"] == pytest.approx(1.5 * 0.52, rel=0.1)
    assert found.kinds.cache_read == pytest.approx(0.0, abs=0.1)
    assert msgspec.convert(msgspec.to_builtins(found), Contribution) == found


def test_what_was_learnt_over_a_prior_is_given_with_it() -> None:
    prior = Prior("max5", "2026-11", "session", 9, 1.2, 1.0, 1.4, {"opus": 1.7}, {"output": 1.1})
    found = contribution(account_of(random.Random(1), 40, prior), "session", "max5", "2026-11", 40, prior)
    assert found is not None
    assert found.factor * found.models["opus"] == pytest.approx(1.5 * 2 * 0.52, rel=0.1)
    assert found.factor * found.models["haiku"] == pytest.approx(1.5 * 0.52, rel=0.1)


def test_who_has_learnt_too_little_gives_nothing() -> None:
    assert contribution(account_of(random.Random(1), 4), "session", "max5", "2026-11", 4) is None
    assert contribution(Calibration(), "session", "max5", "2026-11", 10) is None
