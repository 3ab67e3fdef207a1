"""What others may have written is untrusted: it does no harm, and nothing that shows it obeys it."""

import contextlib
import csv
import io
import json
import os
import random
from pathlib import Path
from typing import Any

import pytest
from tests import hostile
from tests.transcript_lines import assistant, counts, raw, text

from mytokentracker import cli, settings
from mytokentracker.charts import export, remembered
from mytokentracker.core.spreadsheet import harmless
from mytokentracker.hub.client import connection
from mytokentracker.settings_file import SettingsError
from mytokentracker.transcripts import reading

NAMES = (*hostile.ESCAPES, *hostile.MARKUP, *hostile.FORMULAS)
COMMANDS = (
    ("scan",),
    ("status",),
    *(("report", kind) for kind in ("daily", "projects", "models", "sessions")),
    ("report", "sessions", "--csv"),
    ("report", "projects", "--json"),
    ("report", "projects", "--project", "\x1b[31m"),
    ("doctor",),
    ("syncs",),
    ("hook", "status"),
)


@pytest.fixture
def used(home: Path) -> Path:
    """A home after a day with hostile names of projects, models, sessions and files."""
    projects = home.parent / "claude" / "projects" / "p"
    projects.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        line = assistant(
            number + 1, counts(1, 1), cwd=f"/home/ada/{name}", model=f"claude-opus-5{name}", session=f"{name}{number}"
        )
        (projects / f"{number}.jsonl").write_bytes(text(line))
    file_name = "".join(escape for escape in hostile.ESCAPES if escape not in ("\x00", "\u2066"))
    (projects / f"{file_name}.jsonl".replace("/", "")).write_bytes(b"")
    (home / "settings.toml").write_text(f'"{chr(0x202E)}odd" = 1\n', "utf-8")
    return home


def test_no_command_lets_a_name_give_orders_to_the_terminal(used: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        cli.run(list(command))
        said = capsys.readouterr()
        for words in (said.out, said.err):
            bad = {one for one in words if one not in "\n\t" and (ord(one) < 0x20 or 0x7F <= ord(one) < 0xA0)}
            assert not bad, (command, bad)
            assert not set("\u202e\u2066\u2028") & set(words), command


def test_json_says_the_names_as_they_are(used: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["report", "projects", "--json"])
    said = {row["project"] for row in json.loads(capsys.readouterr().out)["rows"]}
    assert f"/home/ada/{hostile.ESCAPES[0]}" in said
    assert f"/home/ada/{hostile.MARKUP[0]}" in said
    assert "/home/ada/\x9b2J" in said


def test_no_cell_of_a_csv_file_is_a_formula(used: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = used / "all.csv"
    assert cli.run(["export", str(file)]) == 0
    cli.run(["report", "sessions", "--csv"])
    out = capsys.readouterr().out
    for words in (file.read_text("utf-8"), out[out.index("session,") :]):
        rows = list(csv.reader(io.StringIO(words)))
        assert len(rows) > len(hostile.FORMULAS)
        for cell in (cell for row in rows for cell in row):
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), cell
            assert not cell.startswith("-") or cell.lstrip("-").replace(".", "").isdigit(), cell


@pytest.mark.parametrize("formula", hostile.FORMULAS)
def test_a_text_that_begins_like_a_formula_stands_behind_an_apostrophe(formula: str) -> None:
    assert str(harmless(formula)).startswith("'")
    assert export.csv_text(export.Table(("name",), ((formula,),))).splitlines()[1].lstrip('"').startswith("'")


@pytest.mark.parametrize("number", [-1, -2.5, 0, 3])
def test_a_number_stays_a_number(number: float) -> None:
    assert harmless(number) == number


def test_one_transcript_with_an_odd_name_does_not_keep_the_others_from_being_counted(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    projects = home.parent / "claude" / "projects"
    odd = Path(os.fsdecode(bytes(projects / "p") + b"/\xff\xfe.jsonl"))
    (projects / "p").mkdir(parents=True)
    (projects / "p" / "good.jsonl").write_bytes(text(assistant(1)))
    odd.write_bytes(text(assistant(2)))
    counted = []
    for number in range(3):
        assert cli.run(["scan", "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
        assert said["problems"] == []
        counted.append((said["responses_new"], said["files_read"]))
        if number == 1:
            with odd.open("ab") as file:
                file.write(text(assistant(3)))
    assert counted == [(2, 2), (0, 0), (1, 1)]


@pytest.mark.parametrize("command", ["status", "doctor", "scan"])
def test_a_folder_of_other_bytes_than_utf_8_is_read_and_shown(
    home: Path, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claude = os.fsdecode(bytes(home.parent) + b"/cl\xff\xfeaude")
    (Path(claude) / "projects" / "p").mkdir(parents=True)
    (Path(claude) / "projects" / "p" / "s.jsonl").write_bytes(text(assistant(1)))
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", claude)
    assert cli.run(["scan", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["responses_new"] == 1
    assert cli.run([command, "--json"]) == 0
    said = capsys.readouterr().out
    assert json.loads(said)
    assert "UnicodeEncodeError" not in said


def test_a_missing_folder_of_other_bytes_than_utf_8_is_named_as_well_as_it_can_be(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", os.fsdecode(bytes(home.parent) + b"/cl\xff\xfeaude"))
    assert cli.run(["status", "--json"]) == 0
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert "/cl\ufffd\ufffdaude" in problem["hint"]


def test_a_session_whose_name_holds_a_nul_is_counted(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    projects = home.parent / "claude" / "projects" / "p"
    projects.mkdir(parents=True)
    (projects / "a.jsonl").write_bytes(text(assistant(1, session="a\x00b"), assistant(2, session="a\x00c")))
    for new in (2, 0):
        assert cli.run(["scan", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["responses_new"] == new
    cli.run(["report", "sessions", "--json"])
    assert {row["session"] for row in json.loads(capsys.readouterr().out)["rows"]} == {"a\x00b", "a\x00c"}


def test_an_error_line_with_half_a_character_in_a_name_is_no_limit_and_no_harm(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    projects = home.parent / "claude" / "projects" / "p"
    projects.mkdir(parents=True)
    odd = raw(assistant("err", counts(0, 0), isApiErrorMessage=True)).replace(b'"gitBranch"', b'"git\\ud800"')
    (projects / "a.jsonl").write_bytes(odd + b"\n" + text(assistant(1)))
    assert cli.run(["scan", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["responses_new"], said["problems"]) == (1, [])


def test_a_fault_of_ours_over_one_transcript_does_not_keep_the_others_from_being_counted(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    projects = home.parent / "claude" / "projects" / "p"
    projects.mkdir(parents=True)
    for number in range(3):
        (projects / f"{number}.jsonl").write_bytes(text(assistant(number + 1)))

    def faulty(path: str, *rest: Any) -> Any:
        if path.endswith("1.jsonl"):
            raise KeyError("secret")
        return reading.read_new(path, *rest)

    with monkeypatch.context() as patched:
        patched.setattr("mytokentracker.transcripts.serving.read_new", faulty)
        assert cli.run(["scan", "--json"]) == 0
        said = json.loads(capsys.readouterr().out)
    assert said["responses_new"] == 2
    assert "a fault of the program (KeyError)" in said["problems"][0]["hint"]
    assert "secret" not in said["problems"][0]["hint"]
    cli.run(["scan", "--json"])
    assert json.loads(capsys.readouterr().out)["responses_new"] == 1


def test_names_of_megabytes_are_cut_and_the_responses_count(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    projects = home.parent / "claude" / "projects" / "p"
    projects.mkdir(parents=True)
    huge = "A" * 3_000_000
    lines = (
        assistant(1, counts(1, 1), model=huge),
        assistant(2, counts(1, 1), session=huge),
        assistant(3, counts(1, 1), cwd=f"/{huge}", session="s"),
        assistant(huge, counts(1, 1), session="t"),
    )
    (projects / "a.jsonl").write_bytes(text(*lines))
    for new in (4, 0):
        assert cli.run(["scan", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["responses_new"] == new
    for kind in ("models", "sessions", "projects"):
        cli.run(["report", kind, "--json"])
        assert len(capsys.readouterr().out) < 20_000
    assert sum(file.stat().st_size for file in home.glob("tokens*")) < 1_000_000


def test_settings_with_a_number_of_thousands_of_digits_are_a_problem_and_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"session_budget_usd = {'9' * 5000}\n")
    chosen, problems = settings.load(file)
    assert chosen == settings.Settings()
    assert [one.title for one in problems] == ["The settings cannot be read"]
    with pytest.raises(SettingsError):
        settings.save(file, {"plan": "pro"})


@pytest.mark.parametrize("load", [remembered.load, connection.load])
def test_what_is_nested_a_thousandfold_is_a_damaged_file(tmp_path: Path, load: Any) -> None:
    file = tmp_path / "memory.json"
    file.write_bytes(b'{"choices": ' + b"[" * 50_000)
    with contextlib.suppress(connection.HubError):
        assert load(file) == remembered.Remembered()


def test_documents_with_harm_done_to_them_do_none(tmp_path: Path) -> None:
    """A few hundred of each kind; tests/bench/proof_hostile.py takes any number."""
    taken = hostile.run(tmp_path, 120, seed=1)
    assert min(taken.values()) == 120


def test_harm_is_done_in_many_ways() -> None:
    rng = random.Random(1)
    assert len({hostile.mutated(rng, (b'{"a": 1}',)) for _ in range(200)}) > 150
