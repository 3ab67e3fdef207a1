import pytest
from tests.figures.books import DAY, NOON, Books

from mytokentracker.core.figures.accuracy import accuracy
from mytokentracker.figures.accuracy import accuracy_page
from mytokentracker.store import readings as stored


def test_readings_stand_beside_what_was_computed(books: Books) -> None:
    for number, percent in enumerate((20, 30, 44)):
        books.read_percent(NOON - (9 - number) * DAY, percent, percent / 2)
    with books.opened() as opened:
        found = accuracy_page(opened.learned, NOON)

    assert [one.actual_percent for one in found.found.checked] == [44, 30, 20]
    assert found.found.checked[0].predicted_percent == pytest.approx(44, rel=0.1)
    assert found.found.windows[0].factor.factor == pytest.approx(2, rel=0.1)
    assert found.found == accuracy(opened.learned)
    assert found.as_of == NOON


def test_older_readings_than_are_learnt_from_are_not_shown(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored, "LEARNT_FROM", 2)
    for number in range(5):
        books.read_percent(NOON - (9 - number) * DAY, 20, 10)
    with books.opened() as opened:
        found = accuracy_page(opened.learned, NOON)

    assert len(found.found.checked) == 2


def test_without_readings_there_is_nothing_to_compare(books: Books) -> None:
    with books.opened() as opened:
        found = accuracy_page(opened.learned, NOON)

    assert found.found.checked == ()
