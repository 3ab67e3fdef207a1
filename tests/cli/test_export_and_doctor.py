import contextlib
import csv
import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mytokentracker import lock
from mytokentracker.paths import Paths

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
COLUMNS = (
    "at,message_id,session,project,model,input_tokens,output_tokens,cache_write_5m_tokens,cache_write_1h_tokens,"
    "cache_read_tokens,cost_usd,unfinished,subagent"
)


@pytest.fixture
def used(respond: Respond) -> None:
    # 1000 x 5, 100 x 25, 10 x 6.25 and 2000 x 0.5 millionths: 0.0085625 dollars, rounded half up
    respond(
        NOON,
        input_tokens=1000,
        output_tokens=100,
        cache_creation_input_tokens=10,
        cache_read_input_tokens=2000,
        message_id="msg_0000000000000abc",
    )
    respond(NOON - 60, session="session-2", folder=None, output_tokens=8, finished=False, sidechain=True)
    respond(None, session="session-3", output_tokens=4, message_id="gateway-7")


@pytest.mark.usefixtures("used")
def test_an_export_to_json_is_one_list_with_an_object_a_response_oldest_first(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "all.json"

    said = run("export", str(file))

    assert (said.returncode, said.stdout, said.stderr) == (0, f"3 responses written to {file}\n", "")
    # Without a time there is no older or newer: such a response comes first.
    timeless, subagent, plain = json.loads(file.read_text())
    assert plain == {
        "at": "2026-03-12T12:00:00Z",
        "message_id": "msg_0000000000000abc",
        "session": "session-1",
        "project": "/srv/shop",
        "model": "claude-opus-5",
        "input_tokens": 1000,
        "output_tokens": 100,
        "cache_write_5m_tokens": 10,
        "cache_write_1h_tokens": 0,
        "cache_read_tokens": 2000,
        "cost_usd": 0.008563,
        "unfinished": False,
        "subagent": False,
    }
    assert (subagent["at"], subagent["project"]) == ("2026-03-12T11:59:00Z", "unknown")
    assert (subagent["unfinished"], subagent["subagent"]) == (True, True)
    assert (timeless["at"], timeless["message_id"], timeless["session"]) == (None, "gateway-7", "session-3")


@pytest.mark.usefixtures("used")
def test_an_export_to_csv_has_the_same_columns(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "all.CSV"

    run("export", str(file))

    lines = file.read_text().splitlines()
    assert lines[0] == COLUMNS
    assert lines[3] == (
        "2026-03-12T12:00:00Z,msg_0000000000000abc,session-1,/srv/shop,claude-opus-5,1000,100,10,0,2000,0.008563,0,0"
    )
    rows = list(csv.DictReader(lines))
    assert [row["at"] for row in rows] == ["", "2026-03-12T11:59:00Z", "2026-03-12T12:00:00Z"]
    assert (rows[1]["unfinished"], rows[1]["subagent"]) == ("1", "1")


def test_an_export_of_nothing_is_an_empty_list_or_a_head(run: Run, tmp_path: Path) -> None:
    run("export", str(tmp_path / "a.json"))
    run("export", str(tmp_path / "a.csv"))

    assert json.loads((tmp_path / "a.json").read_text()) == []
    assert (tmp_path / "a.csv").read_text() == COLUMNS + "\n"


def test_an_export_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "a.json").write_text("old")

    assert run("export", str(folder / "a.json")).returncode == 0
    assert [path.name for path in folder.iterdir()] == ["a.json"]
    assert json.loads((folder / "a.json").read_text()) == []


def test_an_export_that_cannot_be_written_names_the_file_that_was_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()

    for file in (tmp_path / "missing" / "a.csv", tmp_path / "folder.csv"):
        said = run("export", str(file))

        assert (said.returncode, said.stdout) == (1, "")
        assert f"mytokentracker: {file} cannot be written" in said.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["claude", "folder.csv", "home"]


@pytest.mark.parametrize("name", ["all.xlsx", "all", "csv"])
def test_an_export_to_another_form_is_wrong_usage(run: Run, tmp_path: Path, name: str) -> None:
    said = run("export", str(tmp_path / name))

    assert (said.returncode, said.stdout) == (2, "")
    assert f"{name}: not a form to export to" in said.stderr


@pytest.fixture
def checked(run: Run) -> Callable[[], tuple[int, dict[str, Any]]]:
    """The exit status of the doctor, and state and text of its checks by name."""

    def look() -> tuple[int, dict[str, Any]]:
        said = run("doctor", "--json")
        document = json.loads(said.stdout)
        assert said.stderr == ""
        assert set(document) == {"checks"}
        for check in document["checks"]:
            assert set(check) == {"check", "state", "text", "hint"}
            assert check["state"] in {"ok", "warning", "problem"}
            assert check["hint"] or check["state"] == "ok"
        return said.returncode, {check["check"]: (check["state"], check["text"]) for check in document["checks"]}

    return look


Checked = Callable[[], tuple[int, dict[str, Any]]]


# Who shows notifications, and the keychain, depend on where the tests run.
OF_THE_MACHINE = {"watching", "alerts", "keychain"}


def test_the_doctor_of_a_new_machine_warns_and_is_well(run: Run, checked: Checked) -> None:
    status, checks = checked()

    assert status == 0
    assert {name: state for name, (state, _) in checks.items() if name not in OF_THE_MACHINE} == {
        "program": "ok",
        "folders": "warning",
        "claude code": "warning",
        "hooks": "warning",
        "status line": "warning",
        "clock": "ok",
        "store": "warning",
        "settings": "warning",
        "prices": "ok",
        "tray": "warning",
        "hub": "ok",
    }
    assert checks["store"][1] == "no store yet"
    assert checks["settings"][1] == "no plan chosen yet: Pro is assumed"
    hints = {one["check"]: one["hint"] for one in json.loads(run("doctor", "--json").stdout)["checks"]}
    assert hints["settings"].startswith("Choose it in the tray's popup or in Settings")


@pytest.mark.usefixtures("used")
def test_the_doctor_of_a_machine_in_use_says_what_it_found(
    run: Run, checked: Checked, home: Path, settings: Callable[[str], Path]
) -> None:
    run("scan")
    settings('plan = "max5"\n')
    held = lock.acquire(Paths(home, home).tray_lock)
    assert held is not None

    status, checks = checked()
    held.release()

    assert status == 0
    assert checks["folders"] == ("ok", f"{home.parent / 'claude'}: 3 transcripts")
    assert checks["store"][0] == "ok"
    assert checks["store"][1].startswith("3 responses since 12 Mar 2026, 0.")
    assert checks["settings"] == ("ok", f"plan max5, {home / 'settings.toml'}")
    assert checks["prices"][1].startswith("every model has a listed price")
    assert checks["tray"] == ("ok", "running")


def test_the_doctor_counts_what_lies_beside_the_store(run: Run, checked: Checked, home: Path) -> None:
    run("scan")
    store = Paths(home, home).store
    beside = store.with_name("tokens.sqlite3-wal")
    with contextlib.closing(sqlite3.connect(store)) as opened:
        opened.execute("CREATE TABLE filler (bytes)")
        opened.execute("INSERT INTO filler VALUES (zeroblob(3000000))")
        opened.commit()
        assert beside.stat().st_size > 3_000_000

        said = checked()[1]["store"][1]

    assert store.stat().st_size < 4_000_000
    assert float(said.split(" MB")[0].split(", ")[-1]) > 3.0


def test_the_doctor_names_models_without_a_price_and_damaged_lines(
    run: Run, checked: Checked, respond: Respond
) -> None:
    file = respond(NOON, model="mystery-9", output_tokens=1)
    with file.open("a") as transcript:
        transcript.write('{"usage": broken\n{"usage": broken\n')
    run("scan")

    status, checks = checked()

    assert status == 0
    assert checks["prices"][0] == "warning"
    assert checks["prices"][1].startswith("not listed: mystery-9 (assumed: claude-sonnet-")
    assert checks["transcripts"] == ("ok", "2 damaged lines skipped")


def test_the_doctor_is_not_well_without_claude_codes_folder(
    checked: Checked, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that is too long for the file system is as absent as any other.
    for name in ("gone", "long" * 100):
        monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(home / name))
        status, checks = checked()

        assert status == 1
        assert checks["folders"] == ("problem", f"{home / name} does not exist")

    monkeypatch.delenv("CLAUDE_CONFIG_DIR")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    status, checks = checked()

    assert (status, checks["folders"][1]) == (1, "no Claude Code folder was found")


def test_the_doctor_sees_what_is_wrong_with_settings_and_prices(
    checked: Checked, home: Path, settings: Callable[[str], Path]
) -> None:
    settings('plan = "platinum"\n')
    (home / "prices.toml").write_text("nonsense")

    status, checks = checked()

    assert status == 0
    assert checks["settings"] == ("warning", "The setting “plan” cannot be used")
    assert checks["prices"] == ("warning", "Your own prices cannot be used")


@pytest.mark.usefixtures("used")
def test_the_doctor_finds_a_damaged_store_and_a_newer_one(run: Run, checked: Checked, home: Path) -> None:
    store = Paths(home, home).store
    run("scan")
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA user_version = 999")
    connection.close()

    status, checks = checked()
    assert (status, checks["store"]) == (1, ("problem", "The store was made by a newer MyTokenTracker"))

    store.write_bytes(b"no database at all" * 1000)
    status, checks = checked()
    assert (status, checks["store"][0]) == (1, "problem")
    assert "cannot be read" in checks["store"][1]


@pytest.mark.usefixtures("used")
def test_the_doctor_looks_into_the_whole_store(run: Run, checked: Checked, home: Path) -> None:
    store = Paths(home, home).store
    run("scan")
    damage(store, "sqlite_autoindex_responses_1")

    status, checks = checked()

    assert (status, checks["store"][0]) == (1, "problem")


def damage(store: Path, name: str) -> None:
    """Overwrites the first page of one table or index; the rest of the store stays sound."""
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    connection.close()
    with store.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_the_doctor_for_people_has_a_line_a_check_and_its_hint(run: Run) -> None:
    said = run("doctor")

    assert said.returncode == 0
    assert "! store        no store yet\n               Run `mytokentracker scan`, or start the tray.\n" in said.stdout
    assert said.stderr == ""
