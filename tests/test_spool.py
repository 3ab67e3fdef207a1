"""The spool's reading side: whole events in the order of their times; nothing that anybody could put there harms."""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.official import Heard, Limit
from mytokentracker.spool import Filed, Hooked, Spool, is_event

NOON = 1_773_316_800


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "spool"
    made.mkdir()
    return made


def status_line(**fields: Any) -> dict[str, Any]:
    return {
        "kind": "statusline",
        "at": NOON + 0.5,
        "session": "s1",
        "version": "2.1.330",
        "api_ms": 139,
        "cost_usd": 0.047,
        "limits": [{"name": "five_hour", "used_percentage": 23.5, "resets_at": NOON + 3600}],
        **fields,
    }


def hook(**fields: Any) -> dict[str, Any]:
    return {"kind": "hook", "at": NOON, "event": "Stop", "session": "s1", "transcript": "/srv/s1.jsonl", **fields}


def put(folder: Path, said: Any, name: str = "1773316800.hook.s1.Stop.event") -> Path:
    file = folder / name
    file.write_bytes(said if isinstance(said, bytes) else json.dumps(said).encode())
    return file


def events(folder: Path) -> list[object]:
    return [one.event for one in Spool(folder).read()]


def test_what_hook_and_status_line_left_is_read(folder: Path) -> None:
    put(folder, hook())
    put(folder, status_line(), "1773316800.statusline.s1.event")

    assert events(folder) == [
        Hooked(NOON * 1000, "/srv/s1.jsonl"),
        Heard("s1", NOON * 1000 + 500, (Limit("five_hour", 23.5, NOON + 3600),), 139, 47_000, "2.1.330"),
    ]


def test_the_oldest_event_is_the_first_whatever_the_files_are_called(folder: Path) -> None:
    put(folder, hook(at=NOON + 9), "1.event")
    put(folder, status_line(at=NOON), "3.event")
    put(folder, hook(at=NOON + 5), "2.event")

    found = Spool(folder).read()

    assert [one.event.at_ms // 1000 - NOON for one in found if one.event is not None] == [0, 5, 9]


def test_what_is_still_being_written_and_what_is_no_event_stays(folder: Path) -> None:
    for name in (".1773316800.event", ".1773316800.7.new", "store.ring", "notes.txt"):
        put(folder, hook(), name)
    spool = Spool(folder)

    spool.remove(spool.read())

    assert len(list(folder.iterdir())) == 4
    assert [is_event(f"/srv/spool/{name}") for name in ("a.event", ".a.event", "a.ring")] == [True, False, False]


def test_what_was_not_said_is_left_out(folder: Path) -> None:
    put(folder, {"kind": "statusline", "at": NOON, "session": ""})
    put(folder, status_line(api_ms=None, cost_usd=None, version=None, limits=[]), "1.event")

    assert events(folder) == [Heard("", NOON * 1000), Heard("s1", NOON * 1000 + 500)]


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[" * 50_000,
        b"null",
        b'{"kind": "hook"}',
        b'{"kind": "another", "at": 1773316800}',
        json.dumps(hook(at="noon")).encode(),
        json.dumps(hook(at=-1)).encode(),
        json.dumps(hook(at=1e300)).encode(),
        json.dumps(hook(session=7)).encode(),
        json.dumps(hook(session="s" * 200)).encode(),
        json.dumps(hook(transcript=["/srv"])).encode(),
        json.dumps(status_line(limits={"five_hour": 3})).encode(),
        json.dumps(status_line(limits=[{"name": "n" * 100, "used_percentage": 1}])).encode(),
        b'{"kind":"statusline","at":1773316800,"session":"\\ud800"}',
        json.dumps(hook(transcript="x" * 70_000)).encode(),
    ],
)
def test_garbage_is_nothing_and_is_removed(folder: Path, garbage: bytes) -> None:
    file = put(folder, garbage)
    spool = Spool(folder)

    found = spool.read()
    spool.remove(found)

    assert [one.event for one in found] == [None]
    assert not file.exists()
    assert spool.problems == ()


def test_numbers_that_cannot_be_are_left_out_of_what_is_believed(folder: Path) -> None:
    limits = [
        {"name": "five_hour", "used_percentage": -3, "resets_at": NOON},
        {"name": "seven_day", "used_percentage": 1e9, "resets_at": NOON},
        {"name": "far", "used_percentage": 3, "resets_at": 1e12},
        {"name": "good", "used_percentage": 3, "resets_at": NOON + 0.7},
        *({"name": f"n{number}", "used_percentage": 1, "resets_at": None} for number in range(100)),
    ]
    put(folder, status_line(limits=limits, api_ms=-5, cost_usd=1e300))

    (heard,) = events(folder)

    assert isinstance(heard, Heard)
    assert heard.limits[:2] == (Limit("good", 3, NOON), Limit("n0", 1, None))
    assert (len(heard.limits), heard.api_ms, heard.cost_microusd) == (29, 0, 0)


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: json.dumps(hook(session=text)).encode()))
def test_whatever_bytes_a_file_holds_it_is_an_event_or_nothing(tmp_path_factory: Any, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("spool")
    put(folder, content)

    (event,) = events(folder)

    assert event is None or isinstance(event, Hooked)


def test_a_folder_that_is_not_there_is_an_empty_spool(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "none")
    assert (spool.read(), spool.problems) == ((), ())


def test_a_folder_that_cannot_be_read_is_a_problem_while_it_lasts(tmp_path: Path) -> None:
    place = tmp_path / "spool"
    place.write_text("a file is in the way")
    spool = Spool(place)

    assert spool.read() == ()
    (problem,) = spool.problems
    assert problem.title == "Claude Code’s events cannot be read or removed"
    assert str(place) in problem.hint

    place.unlink()
    assert (spool.read(), spool.problems) == ((), ())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_link_or_a_pipe_in_the_place_of_an_event_is_not_opened_and_removed(folder: Path, tmp_path: Path) -> None:
    outside = put(tmp_path, hook(), "outside.json")
    (folder / "1.event").symlink_to(outside)
    os.mkfifo(folder / "2.event")
    spool = Spool(folder)

    found = spool.read()
    spool.remove(found)

    assert [one.event for one in found] == [None, None]
    assert list(folder.iterdir()) == []
    assert outside.exists()


def test_a_folder_in_the_place_of_an_event_is_a_problem_until_it_is_gone(folder: Path) -> None:
    (folder / "1.event").mkdir()
    put(folder, hook(), "2.event")
    spool = Spool(folder)

    spool.remove(spool.read())

    assert [one.name for one in folder.iterdir()] == ["1.event"]
    assert len(spool.problems) == 1
    # It is not tried again at every look, and not forgotten either.
    assert spool.read(retry=False) == ()
    assert len(spool.problems) == 1
    assert len(spool.read()) == 1

    (folder / "1.event").rmdir()
    assert spool.read(retry=False) == ()
    assert not spool.problems


def test_a_file_that_another_one_has_replaced_since_it_was_read_is_not_removed(folder: Path) -> None:
    put(folder, status_line(), "1.event")
    spool = Spool(folder)
    found = spool.read()
    newer = put(folder, status_line(at=NOON + 1), ".new")
    newer.replace(folder / "1.event")

    spool.remove(found)

    (heard,) = events(folder)
    assert isinstance(heard, Heard)
    assert heard.at == NOON + 1


def test_a_file_that_is_gone_before_it_is_read_or_removed_is_no_matter(folder: Path) -> None:
    put(folder, hook())
    spool = Spool(folder)
    found = spool.read()
    for file in folder.iterdir():
        file.unlink()

    spool.remove(found)

    assert (spool.problems, spool.read()) == ((), ())


def test_ten_thousand_files_are_read_in_portions_and_each_once(folder: Path) -> None:
    for number in range(10_000):
        put(folder, hook(at=NOON + number), f"{NOON + number}.hook.s.event")
    spool, met = Spool(folder), 0
    started = time.monotonic()
    looks = []

    while found := spool.read(retry=False):
        looks.append(len(found))
        met += sum(
            isinstance(one.event, Hooked) and one.event.at_ms == (NOON + met + i) * 1000 for i, one in enumerate(found)
        )
        spool.remove(found)

    print(f"10,000 events in {time.monotonic() - started:.2f} s")
    assert (met, looks, spool.has_more) == (10_000, [5000, 5000], False)


def test_files_that_cannot_be_removed_do_not_hide_the_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mytokentracker.spool._MOST_FILES", 2)
    for number in range(3):
        (folder / f"{number}.event").mkdir()
    put(folder, hook(), "8.event")
    put(folder, hook(), "9.event")
    spool, looks = Spool(folder), []

    found: tuple[Filed, ...] = ()
    for _ in range(4):
        found = spool.read(retry=False)
        looks.append([Path(one.path).name[0] for one in found])
        spool.remove(found)

    assert looks == [["0", "1"], ["2", "8"], ["9"], []]
