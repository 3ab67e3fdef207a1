from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mytokentracker.core.merging import (
    Sighting,
    better_model,
    earliest,
    merge_lines,
    merge_sightings,
)
from mytokentracker.core.records import Usage

PLAIN = Usage(
    key="msg_1",
    message_id=None,
    session="s1",
    origin=None,
    model="claude-opus-5",
    at=1000,
    input=3,
    output=10,
    cache_write_5m=100,
    cache_write_1h=0,
    cache_read=5000,
    web_searches=0,
    finished=False,
    subagent=False,
    fast=False,
    us=False,
)

counts = st.integers(0, 10**9)
sessions = st.sampled_from(["s1", "s2", "s3"])
usages = st.builds(
    Usage,
    key=st.just("msg_1"),
    message_id=st.none(),
    session=st.just("s1"),
    origin=st.none() | sessions,
    model=st.sampled_from(["unknown", "claude-opus-5", "claude-sonnet-5", "<other>"]),
    at=st.none() | st.integers(0, 100),
    input=counts,
    output=counts,
    cache_write_5m=counts,
    cache_write_1h=counts,
    cache_read=counts,
    web_searches=counts,
    finished=st.booleans(),
    subagent=st.booleans(),
    fast=st.booleans(),
    us=st.booleans(),
)


def sighting(usage: Usage, session: str, file_id: int, first_at: int | None) -> Sighting:
    return Sighting(replace(usage, session=session), file_id, 0, first_at)


sightings = st.builds(sighting, usages, sessions, st.integers(1, 3), st.none() | st.integers(0, 3))


def test_the_last_line_of_a_streamed_response_holds_its_true_output() -> None:
    first, last = PLAIN, replace(PLAIN, at=1003, output=250, finished=True)

    assert merge_lines(first, last) == replace(PLAIN, output=250, finished=True)
    assert merge_lines(last, first) == replace(PLAIN, output=250, finished=True)


def test_a_zeroed_copy_loses() -> None:
    zeroed = replace(PLAIN, input=0, output=0, cache_write_5m=0, cache_read=0)

    assert merge_lines(zeroed, PLAIN) == PLAIN


def test_a_response_is_a_subagents_only_when_every_line_says_so() -> None:
    assert not merge_lines(PLAIN, replace(PLAIN, subagent=True)).subagent
    assert merge_lines(replace(PLAIN, subagent=True, fast=True), replace(PLAIN, subagent=True, us=True)) == replace(
        PLAIN, subagent=True, fast=True, us=True
    )


def test_what_is_known_wins_over_what_is_not() -> None:
    assert better_model("unknown", "claude-opus-5") == "claude-opus-5"
    assert better_model("zeta", "unknown") == "zeta"
    assert better_model("claude-sonnet-5", "claude-opus-5") == "claude-opus-5"
    assert (earliest(None, None), earliest(None, 5), earliest(5, None), earliest(7, 5)) == (None, 5, 5, 5)
    assert (earliest(None, None), earliest(None, "b"), earliest("b", None)) == (None, "b", "b")
    assert earliest("b", "a") == "a"


@given(usages, usages, usages)
def test_lines_merge_to_the_same_in_any_order_and_however_often(a: Usage, b: Usage, c: Usage) -> None:
    assert merge_lines(a, b) == merge_lines(b, a)
    assert merge_lines(merge_lines(a, b), c) == merge_lines(a, merge_lines(b, c))
    assert merge_lines(a, a) == a
    assert merge_lines(merge_lines(a, b), b) == merge_lines(a, b)


def test_a_response_that_was_seen_once_is_what_was_seen() -> None:
    assert merge_sightings((Sighting(replace(PLAIN, origin="s9"), 1, 0, None),)) == replace(PLAIN, origin="s9")


def test_a_copy_belongs_to_the_session_that_a_line_names_when_it_was_seen_there() -> None:
    original = sighting(PLAIN, "s2", 1, 50)
    fork = sighting(replace(PLAIN, origin="s2"), "s1", 2, 10)

    assert merge_sightings((original, fork)).session == "s2"
    # Named, but never seen: the oldest file's session then.
    stray = sighting(replace(PLAIN, origin="s9"), "s1", 2, 10)
    assert merge_sightings((original, stray)).session == "s1"


def test_else_a_copy_belongs_to_the_oldest_file_and_then_to_the_smaller_id() -> None:
    assert merge_sightings((sighting(PLAIN, "s1", 1, 20), sighting(PLAIN, "s2", 2, 10))).session == "s2"
    assert merge_sightings((sighting(PLAIN, "s2", 1, 10), sighting(PLAIN, "s1", 2, 10))).session == "s1"
    # A file without any time comes last, however early the time zero is.
    assert merge_sightings((sighting(PLAIN, "s1", 1, None), sighting(PLAIN, "s2", 2, 99))).session == "s2"
    assert merge_sightings((sighting(PLAIN, "s1", 1, None), sighting(PLAIN, "s2", 2, 0))).session == "s2"


@given(st.lists(sightings, min_size=1, max_size=4))
def test_sightings_say_the_same_in_whatever_order_files_were_read(found: list[Sighting]) -> None:
    merged = {merge_sightings(order) for order in permutations(found)}

    assert len(merged) == 1
    assert merge_sightings((*found, found[0])) in merged
    (one,) = merged
    assert one.session in {s.usage.session for s in found}
    assert one.output == max(s.usage.output for s in found)
