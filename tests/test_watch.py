import errno
import logging
import os
import queue
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.events import FileMovedEvent

from mytokentracker.watch import Watch, _Handler

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

PATIENCE_SECONDS = 30.0


class Noticed:
    """The paths that a watch told of."""

    def __init__(self) -> None:
        self._paths: queue.SimpleQueue[str] = queue.SimpleQueue()

    def __call__(self, path: str) -> None:
        self._paths.put(path)

    def until(self, path: Path) -> set[str]:
        """All that was told of until this path was; fails when it is not."""
        told: set[str] = set()
        while str(path) not in told:
            told.add(self._paths.get(timeout=PATIENCE_SECONDS))
        return told

    def anything(self, seconds: float) -> bool:
        """Whether it tells of something within that time; it is forgotten."""
        try:
            self._paths.get(timeout=seconds)
        except queue.Empty:
            return False
        return True


@pytest.fixture
def noticed() -> Noticed:
    return Noticed()


@pytest.fixture
def watch(noticed: Noticed) -> Iterator[Watch]:
    one = Watch(noticed)
    yield one
    one.close()


@pytest.fixture
def claude(tmp_path: Path) -> Path:
    (tmp_path / "claude" / "projects" / "shop").mkdir(parents=True)
    return tmp_path / "claude"


def append(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a") as transcript:
        transcript.write("{}\n")
    return file


def test_it_tells_of_events_in_the_spool_once_they_are_whole(
    watch: Watch, noticed: Noticed, claude: Path, tmp_path: Path
) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    watch.follow([claude], spool)
    unfinished, event = append(spool / ".1.new"), spool / "1.hook.a.event"
    append(spool / ".2.event")
    unfinished.rename(event)
    assert noticed.until(event) == {str(event)}


def test_it_tells_of_transcripts_that_are_made_or_grow_and_of_nothing_else(
    watch: Watch, noticed: Noticed, claude: Path
) -> None:
    old = append(claude / "projects" / "shop" / "old.jsonl")
    watch.follow([claude])
    append(claude / "projects" / "shop" / "notes.txt")
    append(claude / "settings.jsonl")
    append(old)
    assert noticed.until(old) == {str(old)}

    new = append(claude / "projects" / "shop" / "new.jsonl")
    assert str(claude / "projects" / "shop" / "notes.txt") not in noticed.until(new)
    assert watch.problems == ()


def test_it_tells_of_transcripts_in_folders_that_are_made_later(watch: Watch, noticed: Noticed, claude: Path) -> None:
    watch.follow([claude])
    deep = append(claude / "projects" / "new" / "subagents" / "agent-1.jsonl")
    noticed.until(deep)
    append(deep)
    noticed.until(deep)


def test_it_tells_of_a_transcript_that_takes_the_place_of_another(watch: Watch, noticed: Noticed, claude: Path) -> None:
    file = append(claude / "projects" / "shop" / "a.jsonl")
    watch.follow([claude])
    beside = append(claude / "projects" / "shop" / "a.tmp")
    beside.replace(file)

    noticed.until(file)


def test_a_move_tells_of_both_names() -> None:
    told: list[str] = []
    _Handler(told.append).dispatch(FileMovedEvent(b"/p/a.jsonl", "/p/b.jsonl"))

    assert told == ["/p/a.jsonl", "/p/b.jsonl"]


def test_reading_a_transcript_is_no_change(watch: Watch, noticed: Noticed, claude: Path) -> None:
    file = append(claude / "projects" / "shop" / "a.jsonl")
    watch.follow([claude])
    file.read_text()
    other = append(claude / "projects" / "shop" / "b.jsonl")

    assert noticed.until(other) == {str(other)}


def test_a_folder_that_is_linked_is_watched_at_its_real_place(watch: Watch, noticed: Noticed, claude: Path) -> None:
    link = claude.parent / "link"
    try:
        link.symlink_to(claude, target_is_directory=True)
    except OSError:
        pytest.skip("links need a right on Windows")
    watch.follow([link, claude])
    file = append(link / "projects" / "shop" / "a.jsonl")

    noticed.until(Path(os.path.realpath(file)))


def test_a_folder_that_comes_later_is_watched_from_the_next_call_on(
    watch: Watch, noticed: Noticed, tmp_path: Path
) -> None:
    watch.follow([tmp_path / "claude"])
    assert watch.problems == ()
    append(tmp_path / "claude" / "projects" / "shop" / "a.jsonl")
    watch.follow([tmp_path / "claude"])
    noticed.until(append(tmp_path / "claude" / "projects" / "shop" / "b.jsonl"))


def is_heard_after_a_call(watch: Watch, claude: Path, noticed: Noticed) -> bool:
    watch.follow([claude])
    append(claude / "projects" / "shop" / "heard.jsonl")
    return noticed.anything(0.2)


@pytest.mark.parametrize("called_in_between", [False, True])
@pytest.mark.parametrize("moved", [False, True])
def test_a_folder_that_was_made_again_is_watched_again(
    watch: Watch, noticed: Noticed, claude: Path, called_in_between: bool, moved: bool
) -> None:
    for number in range(3):
        watch.follow([claude])
        noticed.until(append(claude / "projects" / "shop" / f"{number}.jsonl"))
        while noticed.anything(0.05):
            pass
        if moved:
            (claude / "projects").rename(claude / f"away-{number}")
        else:
            shutil.rmtree(claude / "projects")
        if called_in_between:
            watch.follow([claude])
        (claude / "projects" / "shop").mkdir(parents=True)
        # That the old folder is gone is heard a moment later; the call after that one acts on it.
        assert any(is_heard_after_a_call(watch, claude, noticed) for _ in range(25))


def test_a_folder_that_is_wanted_no_longer_is_let_go(
    watch: Watch, noticed: Noticed, claude: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    (other / "projects").mkdir(parents=True)
    watch.follow([claude, other])
    noticed.until(append(claude / "projects" / "a.jsonl"))
    watch.follow([other])
    append(claude / "projects" / "b.jsonl")
    told = noticed.until(append(other / "projects" / "c.jsonl"))

    assert str(claude / "projects" / "b.jsonl") not in told


def test_a_limit_of_the_system_is_a_problem_and_tried_again(
    watch: Watch, noticed: Noticed, claude: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_watch_left(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    with monkeypatch.context() as patched:
        patched.setattr("watchdog.observers.api.BaseObserver.schedule", no_watch_left)
        for _ in range(2):
            watch.follow([claude])
            (problem,) = watch.problems
            assert problem.title == "Changes cannot be watched"
            assert "inotify watch limit reached" in problem.hint
    watch.follow([claude])

    assert watch.problems == ()
    noticed.until(append(claude / "projects" / "shop" / "a.jsonl"))


def test_closing_ends_its_threads_and_can_be_done_twice(noticed: Noticed, claude: Path) -> None:
    before = threading.active_count()
    watch = Watch(noticed)
    watch.close()
    watch.follow([claude])
    assert threading.active_count() > before
    watch.close()
    watch.close()

    assert threading.active_count() == before


def test_nothing_is_logged_when_folders_come_and_go(
    watch: Watch, noticed: Noticed, claude: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        watch.follow([claude])
        shutil.rmtree(claude)
        watch.follow([claude])
        watch.close()

    assert caplog.records == []
