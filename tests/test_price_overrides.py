"""The person's own prices as the settings window edits them: one row changes, and all else in the file stays."""

from datetime import date
from pathlib import Path

import pytest

from mytokentracker import prices
from mytokentracker.core.records import Tokens
from mytokentracker.price_overrides import Override, OverrideError, overrides, put, take_out

FILE = """\
# What our office pays.

[[prices]] # as agreed in March
model = "claude-opus-5"
input = 4 # not 5
output = 20
source = "contract"

# From summer on.
[[prices]]
model = "claude-opus-5"
from = 2026-07-01
input = 3
output = 15
long_prompt = { above = 200000, input = 6, output = 30 }
"""
OPUS = Override("claude-opus-5", 4.0, 20.0)
SUMMER = Override("claude-opus-5", 3.0, 15.0, date(2026, 7, 1))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ours" / "prices.toml"
    path.parent.mkdir()
    path.write_text(FILE)
    return path


def test_the_rows_are_read_in_the_order_of_the_file(file: Path) -> None:
    assert overrides(file) == (OPUS, SUMMER)
    assert overrides(file.with_name("none.toml")) == ()


def test_a_changed_price_changes_its_line_alone(file: Path) -> None:
    put(file, Override("claude-opus-5", 4.5, 20.0), 0)

    assert file.read_text() == FILE.replace("input = 4 # not 5", "input = 4.5 # not 5")


def test_what_a_row_has_beyond_the_form_stays(file: Path) -> None:
    put(file, Override("claude-opus-5", 3.0, 15.0, date(2026, 8, 1), cache_read=0.2), 1)

    text = file.read_text()
    assert "long_prompt = { above = 200000" in text
    assert "from = 2026-08-01\n" in text
    assert overrides(file)[1] == Override("claude-opus-5", 3.0, 15.0, date(2026, 8, 1), cache_read=0.2)
    # What is empty again is taken out.
    put(file, SUMMER, 1)
    assert file.read_text() == FILE


def test_a_new_row_comes_last_and_counts(file: Path) -> None:
    put(file, Override("claude-sonnet-5", 1.0, 2.0, fast=3.0))

    assert file.read_text().startswith(FILE)
    assert overrides(file)[2] == Override("claude-sonnet-5", 1.0, 2.0, fast=3.0)
    table, problems = prices.load(file)
    assert problems == ()
    assert table.cost("claude-sonnet-5", None, Tokens(input=1_000_000)) == 1_000_000


def test_the_first_row_makes_the_file_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "new" / "prices.toml"
    put(path, OPUS)

    assert path.read_text().startswith("# Your own prices, in US dollars per million tokens")
    assert overrides(path) == (OPUS,)


def test_a_row_is_taken_out_and_the_others_stay(file: Path) -> None:
    take_out(file, 1)
    assert overrides(file) == (OPUS,)
    assert "# What our office pays." in file.read_text()
    assert "# not 5" in file.read_text()
    take_out(file, 0)
    assert overrides(file) == ()
    assert "# What our office pays." in file.read_text()
    assert prices.load(file)[1] == ()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (Override("", 1.0, 1.0), "model must be the name of a model"),
        (Override("claude-opus-5", -1.0, 1.0), "input must be a number"),
        (Override("claude-opus-5", float("nan"), 1.0), "input must be a number"),
        (Override("claude-opus-5", 1.0, 2_000_000.0), "output must be a number"),
        (SUMMER, "another row of this model from the same day"),
    ],
)
def test_a_row_that_cannot_be_is_said_and_nothing_is_written(file: Path, row: Override, why: str) -> None:
    with pytest.raises(OverrideError, match=why) as caught:
        put(file, row)

    assert caught.value.problem.title == "Your own prices were not saved"
    assert file.read_text() == FILE


@pytest.mark.parametrize("content", [b"[[prices", b"\xff", b"prices = 3"])
def test_a_file_that_cannot_be_used_is_left_to_the_person(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    with pytest.raises(OverrideError, match="Mend or remove"):
        overrides(file)
    with pytest.raises(OverrideError, match="Mend or remove"):
        put(file, OPUS)
    assert file.read_bytes() == content


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "ours").write_text("not a folder")

    with pytest.raises(OverrideError):
        put(tmp_path / "ours" / "prices.toml", OPUS)
