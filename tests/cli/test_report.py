import csv
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

HOUR = 3600
# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
NUMBERS = (
    "responses",
    "input_tokens",
    "output_tokens",
    "cache_write_5m_tokens",
    "cache_write_1h_tokens",
    "cache_read_tokens",
    "unfinished_responses",
    "cost_usd",
)


@pytest.fixture
def reported(run: Run) -> Callable[..., Any]:
    """The JSON of a report that succeeds."""

    def report(*arguments: str) -> Any:
        said = run("report", *arguments, "--json")
        assert (said.returncode, said.stderr) == (0, "")
        return json.loads(said.stdout)

    return report


@pytest.fixture
def used(respond: Respond) -> None:
    """Three sessions: two projects, three models, and one response without any time."""
    # claude-opus-5: 5 dollars a million in, 25 out; haiku 1 and 5.
    respond(NOON, input_tokens=100_000, output_tokens=10_000, cache_read_input_tokens=200_000)  # 0.5 + 0.25 + 0.1
    respond(NOON + 600, input_tokens=100_000)  # 0.5
    respond(NOON + 3 * HOUR, output_tokens=20_000, model="claude-haiku-4-5", finished=False)  # 0.1
    respond(NOON - 40 * 24 * HOUR, session="session-2", folder="/srv/tools", input_tokens=1_000_000)  # 5
    respond(None, session="session-3", folder=None, output_tokens=4000, model="mystery-9")


def keys(report: Any, key: str) -> list[tuple[str, int]]:
    return [(row[key], row["responses"]) for row in report["rows"]]


@pytest.mark.usefixtures("used")
@pytest.mark.parametrize(
    ("kind", "key", "expected"),
    [
        ("daily", "day", [("2026-01-31", 1), ("2026-03-12", 3), ("unknown", 1)]),
        ("weekly", "week", [("2026-01-26", 1), ("2026-03-09", 3), ("unknown", 1)]),
        ("monthly", "month", [("2026-01", 1), ("2026-03", 3), ("unknown", 1)]),
        # The dearest first: 5, 1.45 and 0.04 dollars.
        ("projects", "project", [("/srv/tools", 1), ("/srv/shop", 3), ("unknown", 1)]),
        ("models", "model", [("claude-opus-5", 3), ("claude-haiku-4-5", 1), ("mystery-9", 1)]),
        # The latest first; the one without a time last.
        ("sessions", "session", [("session-1", 3), ("session-2", 1), ("session-3", 1)]),
    ],
)
def test_each_report_has_its_key_and_the_same_totals(
    reported: Callable[..., Any], kind: str, key: str, expected: list[tuple[str, int]]
) -> None:
    report = reported(kind, "--timezone", "UTC")
    more = {
        "models": {"price_source"},
        "sessions": {"project", "models", "started_at", "ended_at", "active_seconds"},
    }

    assert set(report) == {"rows", "totals"}
    assert keys(report, key) == expected
    for row in report["rows"]:
        assert set(row) == {key, *NUMBERS} | more.get(kind, set())
    assert report["totals"] == {
        "responses": 5,
        "input_tokens": 1_200_000,
        "output_tokens": 34_000,
        "cache_write_5m_tokens": 0,
        "cache_write_1h_tokens": 0,
        "cache_read_tokens": 200_000,
        "unfinished_responses": 1,
        "cost_usd": 6.49,  # 5 + 0.85 + 0.5 + 0.1, and 4000 x 10 millionths
    }


@pytest.mark.usefixtures("used")
def test_a_row_holds_the_sums_of_its_day(reported: Callable[..., Any]) -> None:
    assert reported("daily", "--timezone", "UTC")["rows"][1] == {
        "day": "2026-03-12",
        "responses": 3,
        "input_tokens": 200_000,
        "output_tokens": 30_000,
        "cache_write_5m_tokens": 0,
        "cache_write_1h_tokens": 0,
        "cache_read_tokens": 200_000,
        "unfinished_responses": 1,
        "cost_usd": 1.45,
    }


@pytest.mark.usefixtures("used")
def test_a_session_row_says_where_with_what_and_how_long(reported: Callable[..., Any]) -> None:
    first, second, third = reported("sessions", "--timezone", "UTC")["rows"]

    # Ten minutes of work, then a break of almost three hours.
    assert {key: value for key, value in first.items() if key not in NUMBERS} == {
        "session": "session-1",
        "project": "/srv/shop",
        "models": ["claude-haiku-4-5", "claude-opus-5"],
        "started_at": "2026-03-12T12:00:00Z",
        "ended_at": "2026-03-12T15:00:00Z",
        "active_seconds": 600,
    }
    assert (second["project"], second["active_seconds"]) == ("/srv/tools", 0)
    assert (third["project"], third["started_at"], third["ended_at"]) == ("unknown", None, None)


@pytest.mark.usefixtures("used")
def test_an_unknown_model_takes_a_price_and_says_whose(reported: Callable[..., Any]) -> None:
    rows = {row["model"]: row for row in reported("models")["rows"]}

    assert rows["claude-opus-5"]["price_source"] == "listed"
    assert rows["mystery-9"]["price_source"].startswith("assumed: claude-sonnet-")
    assert rows["mystery-9"]["cost_usd"] == 0.04  # the newest Sonnet's 10 dollars a million


@pytest.mark.usefixtures("used")
def test_prices_of_ones_own_are_used_also_for_what_is_stored_already(reported: Callable[..., Any], home: Path) -> None:
    reported("models")
    (home / "prices.toml").write_text('[[prices]]\nmodel = "mystery-9"\ninput = 1\noutput = 100\n')

    row = next(row for row in reported("models")["rows"] if row["model"] == "mystery-9")

    assert (row["price_source"], row["cost_usd"]) == ("listed", 0.4)


@pytest.mark.usefixtures("used")
@pytest.mark.parametrize(
    ("options", "responses"),
    [
        (("--since", "2026-03-12"), 3),
        (("--until", "2026-03-11"), 1),
        (("--since", "2026-01-31", "--until", "2026-01-31"), 1),
        (("--since", "2026-02-01", "--until", "2026-03-11"), 0),
        # Any date that can be written; what has no time is in no stretch of time.
        (("--since", "0001-01-01", "--until", "9999-12-31"), 4),
        (("--since", "1960-01-01"), 4),
        (("--until", "9999-12-30"), 4),
        (("--until", "0001-01-01"), 0),
        (("--since", "9999-12-31"), 0),
        (("--project", "/srv/shop"), 3),
        (("--project", "TOOLS"), 1),
        (("--project", "srv"), 4),
        (("--project", "unknown"), 1),
        (("--model", "opus"), 3),
        (("--model", "claude-haiku-4-5"), 1),
        (("--model", "opus", "--project", "shop", "--since", "2026-03-12", "--until", "2026-03-12"), 2),
    ],
)
@pytest.mark.parametrize("kind", ["daily", "sessions"])
def test_a_report_can_be_narrowed(
    reported: Callable[..., Any], kind: str, options: tuple[str, ...], responses: int
) -> None:
    report = reported(kind, "--timezone", "UTC", *options)

    assert report["totals"]["responses"] == responses
    assert sum(row["responses"] for row in report["rows"]) == responses


@pytest.mark.parametrize("zone", ["", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_dates_in_every_zone(reported: Callable[..., Any], zone: str, day: str) -> None:
    assert reported("daily", "--timezone", zone, "--since", day, "--until", day)["rows"] == []


def test_days_begin_where_the_person_is(reported: Callable[..., Any], respond: Respond, home: Path) -> None:
    respond(NOON + 6 * HOUR, output_tokens=1)  # 18:00 UTC: 23:45 in Kathmandu
    respond(NOON + 6 * HOUR + 900, output_tokens=10)  # 18:15 UTC: midnight in Kathmandu
    respond(NOON + 11 * HOUR, output_tokens=100)  # 23:00 UTC: midnight in Berlin

    def days(*options: str) -> list[tuple[str, int]]:
        return keys(reported("daily", *options), "day")

    assert days("--timezone", "utc") == [("2026-03-12", 3)]
    assert days("--timezone", "Asia/Kathmandu") == [("2026-03-12", 1), ("2026-03-13", 2)]
    assert days("--timezone", "Europe/Berlin") == [("2026-03-12", 2), ("2026-03-13", 1)]
    assert days("--timezone", "Asia/Kathmandu", "--since", "2026-03-13") == [("2026-03-13", 2)]
    (home / "settings.toml").write_text('timezone = "Asia/Kathmandu"\n')
    assert days() == [("2026-03-12", 1), ("2026-03-13", 2)]
    assert days("--timezone", "UTC") == [("2026-03-12", 3)]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("daily", "--since", "yesterday"), "--since yesterday: that is no date"),
        (("daily", "--until", "2026-02-30"), "--until 2026-02-30: that is no date"),
        (("daily", "--timezone", "Mars/Olympus"), "--timezone Mars/Olympus: there is no such time zone"),
        (("daily", "--timezone", "America"), "--timezone America: there is no such time zone"),
        (("daily", "--timezone", "../etc/passwd"), "there is no such time zone"),
        (("hourly",), "invalid choice"),
        (("daily", "--json", "--csv"), "not allowed with"),
        ((), "required"),
    ],
)
def test_wrong_usage_is_status_two_with_the_reason(run: Run, options: tuple[str, ...], said: str) -> None:
    ended = run("report", *options)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert said in ended.stderr


@pytest.mark.parametrize(("option", "word"), [("--project", "project"), ("--model", "model")])
def test_a_name_that_nothing_has_is_status_one_with_what_to_do(run: Run, option: str, word: str) -> None:
    ended = run("report", "daily", option, "nowhere")

    assert (ended.returncode, ended.stdout) == (1, "")
    assert f"No {word} is called nowhere" in ended.stderr
    assert f"`mytokentracker report {word}s` lists them." in ended.stderr


@pytest.mark.usefixtures("used")
def test_the_csv_holds_what_the_json_holds(run: Run, reported: Callable[..., Any]) -> None:
    for kind in ("daily", "models", "sessions"):
        said = run("report", kind, "--csv", "--timezone", "UTC")
        rows = list(csv.DictReader(io.StringIO(said.stdout)))
        expected = reported(kind, "--timezone", "UTC")["rows"]
        for row in expected:
            if "models" in row:
                row["models"] = " ".join(row["models"])

        assert (said.returncode, said.stderr) == (0, "")
        assert rows == [{k: "" if v is None else str(v) for k, v in row.items()} for row in expected]


def test_an_empty_csv_has_its_head_and_an_empty_json_its_totals(run: Run, reported: Callable[..., Any]) -> None:
    assert run("report", "models", "--csv").stdout == ",".join(("model", *NUMBERS, "price_source")) + "\n"
    assert reported("models") == {"rows": [], "totals": {**dict.fromkeys(NUMBERS, 0), "cost_usd": 0.0}}
    assert run("report", "models").stdout == "Nothing was used in that time.\n"


@pytest.mark.usefixtures("used")
def test_the_table_for_people_adds_up_and_marks_what_is_not_sure(run: Run) -> None:
    lines = run("report", "models", "--timezone", "UTC").stdout.splitlines()

    assert lines[0].split() == ["Model", "Responses", "Input", "Output", "Cache", "write", "Cache", "read", "Worth"]
    assert lines[1].split() == ["claude-opus-5", "3", "1,200,000", "10,000", "0", "200,000", "$6.35"]
    assert lines[2].split() == ["claude-haiku-4-5", "1", "0", "20,000+", "0", "0", "$0.10"]
    assert lines[4].split() == ["Total", "5", "1,200,000", "34,000+", "0", "200,000", "$6.49"]
    assert lines[5] == "+ at least: some responses have no final output count in the transcripts."
    assert lines[6].startswith("Price not listed: mystery-9 (assumed: claude-sonnet-")
    sessions = run("report", "sessions", "--timezone", "UTC").stdout.splitlines()
    assert sessions[1].startswith("session-1  shop     12 Mar 2026 12:00  10 min")
    assert sessions[3].startswith("session-3  unknown  unknown")


def test_projects_go_by_the_names_that_they_were_given(
    respond: Callable[..., Path], settings: Callable[[str], Path], reported: Callable[..., Any]
) -> None:
    settings('[project_names]\n"/old/shop" = "Laden"\n"/srv/shop" = "Laden"\n')
    respond(session="a", folder="/old/shop", output_tokens=10_000)
    respond(session="b", folder="/srv/shop", output_tokens=20_000)
    respond(session="c", folder="/srv/tools", output_tokens=40_000)

    def output(kind: str, *more: str) -> list[tuple[str, int]]:
        return [(row["project"], row["output_tokens"]) for row in reported(kind, *more)["rows"]]

    assert output("projects") == [("/srv/tools", 40_000), ("Laden", 30_000)]
    assert sorted(output("sessions")) == [("/srv/tools", 40_000), ("Laden", 10_000), ("Laden", 20_000)]
    # A project is found by its name, by a part of it, and still by its folder.
    for wanted in ("Laden", "lad", "shop"):
        assert output("projects", "--project", wanted) == [("Laden", 30_000)]
    assert output("projects", "--project", "/old/shop") == [("Laden", 10_000)]
    assert output("projects", "--project", "tools") == [("/srv/tools", 40_000)]
