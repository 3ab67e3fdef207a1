"""What one machine has of the account's numbers, and how that is said."""

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import DAY, HOUR, NOON, SNAPSHOT

from mytokentracker.core import limit_text, machine_text, sync_text
from mytokentracker.core.calibration import Calibration
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.machine_part import Own, part
from mytokentracker.core.one_number import Spends
from mytokentracker.core.records import Learnt, LimitHit, Machine, Spend, Tokens, Totals

LAPTOP, SERVER, OTHER = Machine(None, ""), Machine(2, "Server"), Machine(3, "Server old")
# Three of four dollars of the session and one of ten of the week.
ALL: dict[str, Spends] = {"session": {"opus": (4e6, 0.0, 0.0, 0.0)}, "weekly": {"opus": (10e6, 0.0, 0.0, 0.0)}}
MINE: dict[str, Spends] = {"session": {"opus": (3e6, 0.0, 0.0, 0.0)}, "weekly": {"opus": (1e6, 0.0, 0.0, 0.0)}}
NOTHING: dict[str, Spends] = {"session": {}, "weekly": {}}
WHOLE = replace(
    SNAPSHOT,
    chart=tuple(Spend(NOON - (30 - index) * 600, 7) for index in range(31)),
    learnt=(Learnt("session", elsewhere_percent=2.0), Learnt("weekly")),
    machines=(LAPTOP, SERVER, OTHER),
)


def own(by_kind: dict[str, Spends]) -> Own:
    recent = (Spend(NOON - 600, 5), Spend(NOON, 6))
    return Own(SERVER, by_kind, recent, Totals(1, Tokens(input=3)), "shop", "claude-haiku-5")


def test_a_part_is_as_much_of_the_percentage_as_the_machine_used() -> None:
    found = part(WHOLE, own(MINE), ALL, Calibration())
    session, week = found.windows

    # Two points of the 42 were used elsewhere.
    assert session.percent == pytest.approx(30.0)
    assert week.percent == pytest.approx(3.4)
    assert (session.account_percent, week.account_percent) == (42.0, 34.0)
    assert session.spend_microusd == 3_000_000
    assert session.uncorrected_percent == pytest.approx(100 * 3 / 135)
    assert (session.full_at, session.full_before_reset, session.percent_per_hour) == (None, False, 0.0)
    assert (session.resets_at, session.starts_at) == (NOON + 3 * HOUR, NOON - 2 * HOUR)
    assert (found.today.tokens.input, found.top_project, found.current_model) == (3, "shop", "claude-haiku-5")
    assert [spend.cost_microusd for spend in found.chart[-3:]] == [0, 5, 6]
    assert found.machine == SERVER


def test_what_was_learnt_of_models_counts_in_the_parts() -> None:
    calibration = Calibration()
    for day in range(12):
        spend = {"opus": (1e6 * (day % 4 + 1), 0.0, 0.0, 0.0), "haiku": (1e6 * (12 - day), 0.0, 0.0, 0.0)}
        shown = 3.0 * (day % 4 + 1) + 1.0 * (12 - day)
        calibration.learn(Reading(NOON - (20 - day) * DAY, "session", spend, 100_000_000, shown))
    everything: dict[str, Spends] = {
        "session": {"opus": (1e6, 0.0, 0.0, 0.0), "haiku": (1e6, 0.0, 0.0, 0.0)},
        "weekly": {},
    }
    opus: dict[str, Spends] = {"session": {"opus": (1e6, 0.0, 0.0, 0.0)}, "weekly": {}}

    found = part(WHOLE, own(opus), everything, calibration).windows[0]

    # A dollar of opus counts for three of haiku.
    assert found.percent == pytest.approx(40 * 3 / 4, rel=0.06)


def test_who_used_nothing_has_no_part_of_it() -> None:
    assert [one.percent for one in part(WHOLE, own(NOTHING), ALL, Calibration()).windows] == [0.0, 0.0]
    assert [one.percent for one in part(WHOLE, own(NOTHING), NOTHING, Calibration()).windows] == [0.0, 0.0]


def test_a_part_says_what_it_is_of_and_not_where_it_leads() -> None:
    found = part(replace(WHOLE, limit_hits=(LimitHit("session", NOON - 60),)), own(MINE), ALL, Calibration())

    words = "All machines together: Session 42 %, Week 34 %."
    assert limit_text.pace(found, None) == (words, "", "")
    assert machine_text.account(WHOLE) == "All machines together: ."


def test_machines_are_called_by_their_names() -> None:
    assert [machine_text.name(one) for one in (LAPTOP, SERVER, Machine(4, ""))] == [
        "This computer",
        "Server",
        "A computer without a name",
    ]
    assert machine_text.every() == "All machines"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        *(("server", (SERVER,)), ("OLD", (OTHER,)), ("this", (LAPTOP,))),
        *(("serv", (SERVER, OTHER)), ("phone", ())),
    ],
)
def test_a_machine_is_meant_by_its_name_or_a_part_that_no_other_has(wanted: str, found: tuple[Machine, ...]) -> None:
    assert machine_text.named(WHOLE.machines, wanted) == found


def test_numbers_that_are_others_are_said_to_be_until_the_first_sync() -> None:
    def news(*learnt: Learnt) -> tuple[str, ...]:
        return sync_text.news(replace(SNAPSHOT, learnt=learnt), None)

    said = ("Estimated from the limits of 52 other accounts, until you sync",)
    assert news(Learnt("session", others=52), Learnt("weekly", others=50)) == said
    assert news(Learnt("session", others=1)) == ("Estimated from the limits of 1 other account, until you sync",)
    assert news(Learnt("session", readings=1, others=52), Learnt("weekly", others=52)) == ()
    assert news(Learnt("session"), Learnt("weekly")) == ()
