"""`--machine`: what one of several machines used, of what all of them did."""

import contextlib
import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from mytokentracker.hub.client import connection as hub
from mytokentracker.store.opening import open_for_writing

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]
NOON = 1_773_316_800


@pytest.fixture
def two(run: Run, respond: Respond, clock: SimpleNamespace, home: Path) -> None:
    """This computer used a dollar in two responses, the server three dollars in one: opus 5, 25 dollars a million."""
    clock.now = NOON + 60
    respond(NOON, session="mine", output_tokens=20_000)
    respond(NOON, session="mine", output_tokens=20_000)
    respond(NOON, session="its", folder="/srv/its", output_tokens=120_000)
    run("scan")
    joined = hub.made("https://hub.example.org", "laptop", None, project_names=False)
    hub.save(home / "hub.json", joined)
    with contextlib.closing(open_for_writing(home / "tokens.sqlite3")[0]) as connection:
        connection.execute("INSERT INTO machines VALUES (1, ?, 'laptop'), (2, 'k', 'build server')", (joined.machine,))
        connection.execute("UPDATE files SET machine_id = 2 WHERE session = 'its'")


def test_status_says_what_a_machine_has_of_the_accounts_bars(two: None, run: Run) -> None:
    everything = json.loads(run("status", "--json").stdout)
    laptop = json.loads(run("status", "--machine", "laptop", "--json").stdout)
    server = json.loads(run("status", "--machine", "Server", "--json").stdout)

    assert (everything["machine"], everything["machines"]) == (None, ["laptop", "build server"])
    assert (laptop["machine"], server["machine"]) == ("laptop", "build server")
    session = [one["windows"][0] for one in (everything, laptop, server)]
    # Of Pro's 27 dollars.
    assert [one["percent"] for one in session] == [14.81, 3.7, 11.11]
    assert [one["account_percent"] for one in session] == [14.81] * 3
    assert [one["spend_usd"] for one in session] == [4.0, 1.0, 3.0]
    assert (session[1]["low_percent"], session[1]["full_at"]) == (None, None)
    assert [one["today"]["responses"] for one in (everything, laptop, server)] == [3, 2, 1]
    assert server["top_project"] == "/srv/its"


def test_status_for_people_names_the_machine_and_the_whole(two: None, run: Run) -> None:
    said = run("status", "--machine", "laptop").stdout

    assert "laptop alone" in said.splitlines()[0]
    assert "All machines together: Session 15 %, Week 40 %." in said
    assert "pace" not in said


def test_a_typed_number_is_shared_out_by_what_each_machine_used(two: None, run: Run) -> None:
    assert run("sync", "--session", "40").returncode == 0

    parts = [json.loads(run("status", "--machine", name, "--json").stdout) for name in ("laptop", "server")]

    assert [one["windows"][0]["percent"] for one in parts] == [pytest.approx(10), pytest.approx(30)]


def test_report_and_export_are_narrowed_too(two: None, run: Run, tmp_path: Path) -> None:
    rows = json.loads(run("report", "sessions", "--machine", "build", "--json").stdout)
    assert ([one["session"] for one in rows["rows"]], rows["totals"]["cost_usd"]) == (["its"], 3.0)
    file = tmp_path / "mine.csv"
    assert run("export", str(file), "--machine", "laptop").stdout.startswith("2 responses written")
    with file.open() as lines:
        assert {row["session"] for row in csv.DictReader(lines)} == {"mine"}


def test_a_name_that_nobody_has_is_said_with_those_that_there_are(two: None, run: Run) -> None:
    for command in (("status",), ("report", "daily"), ("export", "all.csv")):
        said = run(*command, "--machine", "phone")
        assert said.returncode == 1
        assert "There is no machine “phone”\n" in said.stderr
        assert "There are: laptop, build server." in said.stderr
    assert not Path("all.csv").exists()


def known(home: Path, *names: str) -> None:
    """What the hub last told of the account's machines; the second one, "its", has sent something."""
    with contextlib.closing(open_for_writing(home / "tokens.sqlite3")[0]) as connection:
        connection.executemany(
            "INSERT INTO machines VALUES (?, ?, ?)", [(n, f"k{n}", s) for n, s in enumerate(names, 3)]
        )


def test_a_part_of_a_name_that_two_have_is_not_guessed(two: None, run: Run, home: Path) -> None:
    known(home, "laptop")
    for wanted in ("lap", "laptop"):
        said = run("status", "--machine", wanted)
        assert (said.returncode, said.stdout) == (1, "")
        assert f"More than one machine may be meant by “{wanted}”\n" in said.stderr
        assert "There are: laptop, build server, laptop." in said.stderr
        assert "`hub join --name`" in said.stderr


def test_a_machine_that_has_sent_nothing_is_not_shown_as_if_it_had_used_nothing(
    two: None, run: Run, home: Path
) -> None:
    known(home, "container")
    said = run("status", "--machine", "container")
    assert (said.returncode, said.stdout) == (1, "")
    assert "Nothing has come from container yet\n" in said.stderr


def test_the_only_machine_of_an_account_can_be_named_and_others_are_said_not_to_be_there(
    run: Run, respond: Respond, home: Path
) -> None:
    respond(NOON, output_tokens=1)
    run("scan")
    joined = hub.made("https://hub.example.org", "laptop", None, project_names=False)
    hub.save(home / "hub.json", joined)
    said = run("status", "--machine", "phone")
    assert "Only this computer is known here yet\n" in said.stderr
    assert "mytokentracker hub sync" in said.stderr
    with contextlib.closing(open_for_writing(home / "tokens.sqlite3")[0]) as connection:
        connection.execute("INSERT INTO machines VALUES (1, ?, 'laptop')", (joined.machine,))
    assert "laptop alone" in run("status", "--machine", "laptop").stdout
    said = run("status", "--machine", "phone")
    assert "There is no machine “phone”\n  There are: laptop.\n" in said.stderr


def test_who_has_left_is_not_among_the_machines_by_its_former_name(two: None, run: Run, home: Path) -> None:
    (home / "hub.json").unlink()
    said = run("status", "--machine", "phone")
    assert "There are: This computer, build server.\n" in said.stderr


def test_without_a_hub_it_says_so(run: Run, respond: Respond) -> None:
    respond(NOON, output_tokens=1)

    said = run("status", "--machine", "laptop")

    assert said.returncode == 1
    assert "Only this computer is counted here" in said.stderr
    assert json.loads(run("status", "--json").stdout)["machines"] == []
