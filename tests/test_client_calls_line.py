"""The line that `statusline show` prints."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.client_calls import Calls, status

from mytokentracker.calls import limits, objects
from mytokentracker.calls.status_line import line

# Sunday, 22 November 2026, 10:00 UTC.
NOW = 1_795_341_600
HOUR = 3600
SOON = NOW + 5 * HOUR + 40 * 60


@pytest.fixture(autouse=True)
def in_utc() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path)


def given_limits(session: float = 41.6, week: float = 18.2, resets: float = SOON, **more: Any) -> dict[str, Any]:
    windows = {
        "five_hour": {"used_percentage": session, "resets_at": resets},
        "seven_day": {"used_percentage": week, "resets_at": NOW + 4 * 24 * HOUR},
        **more,
    }
    return status(rate_limits=windows)


def known(*windows: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"parts": ["session", "week", "resets", "cost"], "beside": False, "windows": list(windows), **more}


def window(name: str, percent: float, source: str = "typed", age: float = 60, **more: Any) -> dict[str, Any]:
    return {"name": name, "percent": percent, "resets_at": SOON, "at": NOW - age, "source": source, **more}


def shown(said: dict[str, Any], cached: dict[str, Any] | None = None, *, colours: bool = False) -> str:
    return line(said, cached or {}, NOW, colours=colours)


def test_a_version_in_the_name_of_a_window_has_its_dot() -> None:
    said = given_limits(seven_day_opus_4_1={"used_percentage": 31, "resets_at": None})
    assert shown(said, known(parts=["more"])) == "Opus 4.1 week 31 %"


def test_what_the_client_says_is_one_short_line() -> None:
    assert shown(given_limits()) == "session 42 % · week 18 % · resets 15:40 · this session $1.20"


def test_percentages_are_rounded_as_everywhere_in_the_application() -> None:
    assert shown(given_limits(99.7, 0.2)).startswith("session 99 % · week <1 % · ")
    assert shown(given_limits(100, 0)).startswith("session 100 % · week 0 % · ")


def test_an_idle_session_does_not_hide_what_another_one_has_heard_since() -> None:
    said = given_limits(41.6)
    assert shown(said, known(window("session", 60.0, "statusline"))).startswith("session 60 % · ")
    assert shown(said, known(window("session", 30.0, "statusline"))).startswith("session 42 % · ")
    assert shown(said, known(window("session", 60.0, "estimated"))).startswith("session 42 % · ")
    after_a_reset = window("session", 3.0, "statusline", resets_at=SOON + 2 * HOUR)
    assert shown(said, known(after_a_reset)).startswith("session 3 % · ")


def test_claudes_number_counts_at_once_where_ours_has_only_grown_beyond_it() -> None:
    # Typed were 38; by our estimate it has come to 47 since. Claude says 42, 38 or 35.
    typed = known(window("session", 47.0, said=38.0))
    assert shown(given_limits(41.6), typed).startswith("session 42 % · ")
    # These two may be what was said with a response before.
    assert shown(given_limits(38.0), typed).startswith("session 47 % · ")
    assert shown(given_limits(35.0), typed).startswith("session 47 % · ")
    # Ours has fallen since: a rolling window, of which something has aged out.
    assert shown(given_limits(30.0), known(window("session", 25.0, said=38.0))).startswith("session 30 % · ")
    assert shown(given_limits(35.0), known(window("session", 47.0, said="much"))).startswith("session 47 % · ")


def test_a_window_that_was_reset_is_not_shown_as_it_was() -> None:
    past = given_limits(resets=NOW - 1)

    assert shown(past) == "week 18 % · resets Thu 10:00 · this session $1.20"
    assert shown(past, known(window("session", 3))).startswith("session 3 % · week 18 % · resets 15:40 · ")


def test_without_windows_the_tray_s_numbers_are_shown_and_estimates_marked() -> None:
    cached = known(window("session", 41.8, "estimated"), window("weekly", 17.7, "statusline"))

    assert shown(status(), cached) == "session ~42 % · week 18 % · resets 15:40 · this session $1.20"


def test_numbers_of_the_tray_from_more_than_an_hour_ago_or_before_a_reset_are_left_out() -> None:
    assert shown(status(), known(window("session", 40, age=HOUR + 1))) == "this session $1.20"
    assert shown(status(), known(window("session", 40, resets_at=NOW - 1))) == "this session $1.20"
    assert shown(status(), known(window("session", 40, resets_at=None))) == "session 40 % · this session $1.20"


def test_the_person_chooses_the_parts_and_their_order() -> None:
    said = given_limits(
        seven_day_opus={"used_percentage": 31, "resets_at": None},
        spend_limit={"used_percentage": 7},
        model_scoped=[{"display_name": "Fable 5", "utilization": 12.4, "resets_at": "2026-11-25T10:00:00Z"}],
    )

    chosen = shown(said, known(parts=["cost", "model", "week", "more", "week"]))
    assert chosen == (
        "this session $1.20 · Opus 5.5 · week 18 % · Opus week 31 % · Spend limit 7 % · Fable 5 week 12 %"
    )
    assert shown(said, known(parts=["week", "resets"])) == "week 18 % · resets Thu 10:00"
    assert shown(said, known(parts=["magic", 7])) == shown(
        said, known(parts=["session", "week", "resets", "cost", "more", "model"])
    )


def test_the_cost_is_in_the_currency_that_the_tray_names() -> None:
    euros = known(money={"before": "€", "per_dollar": 0.92, "decimals": 2})
    yen = known(money={"before": "JPY ", "per_dollar": 150, "decimals": 0})
    # Whatever lies there, it is an amount.
    broken = [
        known(money=one) for one in (3, {}, {"before": "€" * 9, "per_dollar": 1}, {"before": "€", "per_dollar": -1})
    ]

    assert shown(status(), euros).endswith("this session €1.10")
    assert shown(status(), yen).endswith("this session JPY 180")
    assert {shown(status(), one) for one in broken} == {shown(status(), known())}


def test_something_is_shown_as_long_as_something_is_known() -> None:
    assert shown(status(), known(parts=["session"])) == "this session $1.20 · Opus 5.5"
    assert shown({"model": {"id": "claude-opus-5-5"}}) == "claude-opus-5-5"
    assert shown({}) == ""


def test_colours_are_beside_the_words_and_never_in_their_place() -> None:
    coloured = shown(given_limits(80, 95), colours=True)

    assert coloured.startswith("session \x1b[33m80 %\x1b[0m · week \x1b[31m95 %\x1b[0m · ")
    assert "\x1b" not in shown(given_limits(74.9, 0), colours=True)


def test_nothing_that_a_terminal_obeys_is_printed() -> None:
    said = status(model={"display_name": "Op\x1b[31mus\u202e\n"}, rate_limits={"\x1b]0;x_a": {"used_percentage": 5}})
    cached = known(window("\x1b[2J\n", 5), parts=["model", "more"])

    words = shown(said, cached)
    assert words.isprintable()
    assert words.startswith("Op[31mus · ")


def test_windows_are_taken_as_they_come() -> None:
    said = {
        "five_hour": {"used_percentage": 23.5, "resets_at": 1_795_300_000.5},
        "seven_day": {"used_percentage": "18", "resets_at": 1},
        "seven_day_sonnet": {"used_percentage": 1, "resets_at": 99},
        "seven_day_overage_included": True,
        "spend_limit": {"used_percentage": True},
        "": {"used_percentage": 4},
        "odd name!": {"used_percentage": 4.5, "resets_at": "2026-11-22T10:00:00.318160+00:00"},
        "naive": {"used_percentage": 4, "resets_at": "2026-11-22T10:00:00"},
        "words": {"used_percentage": 4, "resets_at": "tomorrow, at noon"},
        "model_scoped": [7, {"utilization": 3}, {"model": {"display_name": "Opus"}, "used_percentage": 2}, {}],
    }
    assert limits.limits(said) == (
        ("five_hour", 23.5, 1_795_300_000.5),
        ("seven_day_sonnet", 1, None),
        ("oddname", 4.5, NOW),
        ("naive", 4, None),
        ("words", 4, None),
        ("seven_day_model", 3, None),
        ("seven_day_opus", 2, None),
    )
    assert limits.limits([1]) == limits.limits(None) == ()
    assert len(limits.limits({str(one): {"used_percentage": 1} for one in range(1000)})) == 16


numbers = st.floats(allow_nan=False) | st.integers() | st.sampled_from([NOW + 60, NOW - 60, 1e18, 50, 1e400])
leaves = st.none() | st.booleans() | numbers | st.text(max_size=20) | st.just("2026-11-22T10:00:00Z")
WORDS = "five_hour seven_day model_scoped seven_day_opus used_percentage utilization resets_at display_name id"
WORDS += " total_cost_usd name percent at source session week more"
keys = st.sampled_from(WORDS.split()) | st.text(max_size=10)
anything = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner), max_leaves=12)


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from(["rate_limits", "cost", "model", "session_id"]), anything),
    st.dictionaries(st.sampled_from(["parts", "windows", "beside"]), anything),
)
def test_whatever_comes_there_is_a_line_of_printable_words(said: dict[str, Any], cached: dict[str, Any]) -> None:
    assert shown(said, cached).isprintable()


@settings(max_examples=40)
@given(st.dictionaries(st.text(max_size=10), anything, max_size=6), st.integers(0, 40))
def test_a_document_is_read_as_the_json_package_reads_it_and_cut_ones_as_far_as_they_go(
    document: dict[str, Any], cut: int
) -> None:
    data = json.dumps(document, indent=cut % 3 or None).encode()

    def same(left: object, right: object) -> bool:
        return json.dumps(left) == json.dumps(right)

    expected = json.loads(data, parse_constant=lambda _: None)
    assert same(objects.fields(data, [*document, "never there"]), expected)
    part = objects.fields(data[: len(data) - cut], [*document, "never there"])
    assert all(same(value, expected[key]) for key, value in part.items())


@given(anything)
def test_what_is_written_is_json(value: object) -> None:
    finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
    assert json.loads(objects.encoded(finite)) == finite


def test_a_python_without_the_scanner_in_c_uses_the_json_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_json", None)

    assert objects.fields(b'{"a": [1, "\\u00e9"], "b": 2}', ("a",)) == {"a": [1, "é"]}
    assert objects.encoded({"é": None}) == '{"\\u00e9":null}'


def test_the_line_is_printed_from_the_client_s_words_and_the_tray_s_file(calls: Calls) -> None:
    now = int(time.time())
    calls.data.mkdir()
    (calls.data / "statusline.json").write_text(
        json.dumps(known({"name": "weekly", "percent": 18, "resets_at": None, "at": now, "source": "estimated"}))
    )

    said = calls.line(status(rate_limits={"five_hour": {"used_percentage": 42, "resets_at": now + 60}}))

    assert said.startswith("session 42 % · week ~18 % · resets ")
    assert said.endswith(" · this session $1.20\n")


@pytest.mark.parametrize("cached", [b"", b"{", b"[]", b"\xff" * 100_000, b'{"parts": {"a": 1}, "windows": [1, {}]}'])
def test_a_broken_file_of_the_tray_is_no_matter(calls: Calls, cached: bytes) -> None:
    calls.data.mkdir()
    (calls.data / "statusline.json").write_bytes(cached)

    assert calls.line(status()) == "this session $1.20\n"


@pytest.mark.parametrize("said", [b"", b"nonsense", b"{", b"[]", b"\xff\x00"])
def test_garbage_makes_an_empty_line_or_the_tray_s_numbers(calls: Calls, said: bytes) -> None:
    assert calls.line(said) == ""
    assert calls.names() == []

    calls.data.mkdir()
    weekly = {"name": "weekly", "percent": 18, "resets_at": None, "at": time.time(), "source": "typed"}
    (calls.data / "statusline.json").write_text(json.dumps(known(weekly)))
    assert calls.line(said) == "week 18 %\n"
