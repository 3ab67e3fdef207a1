import pytest

from mytokentracker.core.limits import each_once, first_of_each, in_force
from mytokentracker.core.records import LimitHit

NOW = 1_773_316_800
HOUR = 3600
SESSION = LimitHit("session", NOW - HOUR, NOW + HOUR)


def test_a_hit_holds_until_its_reset() -> None:
    assert in_force([SESSION], NOW - HOUR, NOW) == (SESSION,)
    assert in_force([SESSION], None, NOW) == (SESSION,)
    assert in_force([SESSION], NOW - HOUR, NOW + HOUR) == ()


def test_of_several_hits_of_a_window_the_last_one_counts() -> None:
    later = LimitHit("session", NOW - 60, NOW + HOUR)
    weekly = LimitHit("weekly", NOW - 30, NOW + 50 * HOUR)
    assert in_force([SESSION, later, weekly], NOW - HOUR, NOW) == (later, weekly)


def test_responses_after_it_say_that_it_is_over_but_not_those_on_their_way() -> None:
    assert in_force([SESSION], SESSION.at + 120, NOW) == (SESSION,)
    assert in_force([SESSION], SESSION.at + 121, NOW) == ()


def test_another_model_may_go_on() -> None:
    opus = LimitHit("Opus", NOW - HOUR, NOW + HOUR)
    assert in_force([opus], NOW, NOW) == (opus,)


@pytest.mark.parametrize(("age", "holds"), [(3599, True), (3600, False)])
def test_without_a_named_reset_it_is_believed_for_an_hour(age: int, holds: bool) -> None:
    hit = LimitHit("weekly", NOW - age)
    assert bool(in_force([hit], None, NOW)) is holds


def test_what_is_dated_ahead_waits() -> None:
    assert in_force([LimitHit("session", NOW + 60, NOW + HOUR)], None, NOW) == ()


def test_a_window_is_full_at_its_first_hit() -> None:
    again = LimitHit("session", SESSION.at + 60, SESSION.resets_at)
    told_otherwise = LimitHit("session", SESSION.at + 90, NOW + HOUR + 60)
    next_one = LimitHit("session", NOW + 4 * HOUR, NOW + 6 * HOUR)
    others = (LimitHit("weekly", NOW, NOW + HOUR), LimitHit("Opus", NOW, NOW + HOUR), LimitHit("session", NOW))
    assert first_of_each([SESSION, again, told_otherwise, *others, next_one]) == (SESSION, others[0], next_one)


def test_each_time_a_limit_was_reached_counts_once() -> None:
    again = LimitHit("session", SESSION.at + 60, NOW + HOUR + 60)
    unnamed = LimitHit("session", SESSION.at + 90)
    next_one = LimitHit("session", NOW + 4 * HOUR, NOW + 6 * HOUR)
    opus = [LimitHit("Opus", NOW + seconds) for seconds in (0, 3599, 3599 + 3600)]
    hits = sorted([SESSION, again, unnamed, next_one, *opus], key=lambda hit: hit.at)
    # Of Opus, each is within an hour of the one before but the last; of the session, two windows were full.
    assert each_once(hits) == (SESSION, opus[0], opus[2], next_one)
    assert each_once([]) == ()


def test_one_that_names_no_reset_is_a_new_one_after_the_reset_of_the_last() -> None:
    before, after = LimitHit("session", NOW + HOUR - 1), LimitHit("session", NOW + HOUR)
    assert each_once([SESSION, before]) == (SESSION,)
    assert each_once([SESSION, after]) == (SESSION, after)
