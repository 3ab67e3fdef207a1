"""The spool that `hook event` and `statusline show` write into: bounded, and well on a disk without room."""

import os
import time
from pathlib import Path

import pytest
from tests.client_calls import HOOK, SESSION, SHOW, Calls, event, status
from tests.store.test_full_disk import fill, small_disk

from mytokentracker.calls.spool import MOST_FILES

__all__ = ["small_disk"]

LONG_AGO = 1_700_000_000


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path)


def crowd(calls: Calls, files: int) -> None:
    """Puts so many events of long ago into the spool."""
    calls.spool.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        os.close(os.open(calls.spool / old_name(number), os.O_CREAT | os.O_WRONLY))


def old_name(number: int) -> str:
    return f"{LONG_AGO + number}.hook.s{number}.Stop.event"


def test_of_ten_thousand_files_the_oldest_go_in_portions(calls: Calls) -> None:
    crowd(calls, 10_000)

    for number in range(4):
        before = calls.names()
        calls.hook(event("Stop", session=f"new{number}"))
        names = calls.names()
        # The client waits: not all at once; but more go than come.
        assert 10 < len(before) - len(names) < 130
        assert set(names) > set(before[-9000:])

    assert [record["session"] for record in calls.records_of(calls.names()[-4:])] == [f"new{one}" for one in range(4)]


@pytest.mark.parametrize("call", [HOOK, SHOW])
def test_calls_keep_the_bound_and_the_newest(calls: Calls, call: tuple[str, str]) -> None:
    crowd(calls, MOST_FILES + 150)

    while len(calls.names()) > MOST_FILES:
        assert calls.run(*call, said=event("Stop")).returncode == 0

    names = calls.names()
    assert len(names) == MOST_FILES
    old = [name for name in names if name < "1790000000"]
    assert old == [old_name(number) for number in range(MOST_FILES + 150 - len(old), MOST_FILES + 150)]
    assert 0 < len(names) - len(old) < 10


def test_below_the_bound_nothing_goes(calls: Calls) -> None:
    crowd(calls, MOST_FILES - 1)

    calls.hook(event("Stop"))

    assert len(calls.names()) == MOST_FILES


def test_files_of_others_are_left_where_they_are(calls: Calls) -> None:
    crowd(calls, MOST_FILES + 10)
    others = [".0000000001.1.1.other", "1.ring", "0000000001.txt", ".event"]
    for name in others:
        (calls.spool / name).touch()

    calls.hook(event("Stop"))

    names = calls.names()
    assert set(others) <= set(names)
    assert len(names) == MOST_FILES + len(others)


def test_what_a_killed_writer_left_goes_after_a_minute(calls: Calls) -> None:
    calls.spool.mkdir(parents=True)
    now = int(time.time())
    for age in (3600, 90, 5):
        (calls.spool / f".{now - age:010d}.77.1.new").write_text("{")

    calls.run(*SHOW, said=status())

    assert [name for name in calls.names() if name[0] == "."] == [f".{now - 5:010d}.77.1.new"]


def test_a_status_line_leaves_one_file_for_each_session_and_five_minutes(calls: Calls) -> None:
    limits = {"five_hour": {"used_percentage": 23.5, "resets_at": 1_999_999_999}}
    before = int(time.time()) // 300 * 300

    for cost in (0.5, 0.7):
        calls.run(*SHOW, said=status(cost={"total_cost_usd": cost, "total_api_duration_ms": 5}, rate_limits=limits))
    calls.run(*SHOW, said=status(session_id="other", rate_limits=limits))

    after = int(time.time()) // 300 * 300
    if before == after:  # else the clock has gone over such a border just now
        assert calls.names() == [f"{after:010d}.statusline.{name}.event" for name in (SESSION, "other")]
    record = calls.records()[-2]
    assert abs(record.pop("at") - time.time()) < 60
    assert record == {
        "kind": "statusline",
        "session": SESSION,
        "version": "2.1.330",
        "api_ms": 5,
        "cost_usd": 0.7,
        "limits": [{"name": "five_hour", "used_percentage": 23.5, "resets_at": 1_999_999_999}],
    }


def test_a_reading_without_windows_does_not_take_the_place_of_one_with_them(calls: Calls) -> None:
    calls.run(*SHOW, said=status(rate_limits={"seven_day": {"used_percentage": 5, "resets_at": None}}))
    calls.run(*SHOW, said=status())

    assert [len(record["limits"]) for record in calls.records()] == [0, 1]


@pytest.mark.parametrize("call", [HOOK, SHOW])
@pytest.mark.parametrize("leave", [0, 4096])
def test_a_full_disk_is_said_to_nobody_and_all_is_well_once_there_is_room(
    calls: Calls, small_disk: Path, call: tuple[str, str], leave: int
) -> None:
    calls.data, calls.spool = small_disk, small_disk / "spool"
    calls.spool.mkdir()
    filler = fill(small_disk, leave)

    for number in range(3):
        done = calls.run(*call, said=event("Stop", session=f"s{number}"))
        assert (done.returncode, done.stderr) == (0, b"")
    assert not [name for name in calls.names() if name[0] == "."]
    assert len(calls.records()) == leave // 4096

    filler.unlink()
    calls.run(*call, said=event("Stop", session="last"))
    assert "last" in {record["session"] for record in calls.records()}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("call", [HOOK, SHOW])
def test_a_spool_that_may_not_be_written_to_is_nobodys_business(calls: Calls, call: tuple[str, str]) -> None:
    calls.spool.mkdir(parents=True)
    calls.spool.chmod(0o500)
    try:
        done = calls.run(*call, said=event("Stop"))
    finally:
        calls.spool.chmod(0o700)

    assert (done.returncode, done.stderr) == (0, b"")
    assert calls.names() == []
