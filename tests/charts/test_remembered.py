from pathlib import Path

from mytokentracker.charts import remembered
from mytokentracker.charts.remembered import Remembered


def test_what_was_is_remembered(tmp_path: Path) -> None:
    before = Remembered(900, 600, page="models", choices={"models": {"range": "7d"}}, models=["claude-opus-5"])
    assert remembered.save(tmp_path / "new" / "charts.json", before)
    assert remembered.load(tmp_path / "new" / "charts.json") == before


def test_what_cannot_be_read_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "charts.json"
    assert remembered.load(file) == Remembered()
    for damage in (b"", b"{", b'{"width": "wide"}', b"\xff\xfe"):
        file.write_bytes(damage)
        assert remembered.load(file) == Remembered()


def test_a_newer_programs_memory_is_taken_as_far_as_it_is_known(tmp_path: Path) -> None:
    file = tmp_path / "charts.json"
    file.write_text('{"page": "trends", "holograms": true}')
    assert remembered.load(file).page == "trends"


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not remembered.save(tmp_path / "file" / "charts.json", Remembered())
