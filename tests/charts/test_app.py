"""The charts window as a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.figures.books import Books

from mytokentracker import lock, paths
from mytokentracker.charts import app, remembered

Start = Callable[..., "subprocess.Popen[bytes]"]
PATIENCE_SECONDS = 20


@pytest.fixture
def start(books: Books, tmp_path: Path) -> Iterator[Start]:
    run = tmp_path / "run"
    run.mkdir()
    begun: list[subprocess.Popen[bytes]] = []

    def started(**more: str) -> "subprocess.Popen[bytes]":
        source = Path(paths.__file__).parents[1]
        environ = {**os.environ, "PYTHONPATH": str(source), "XDG_RUNTIME_DIR": str(run), **more}
        command = [sys.executable, "-m", "mytokentracker", "charts"]
        process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        begun.append(process)
        return process

    yield started
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_second_call_raises_the_first_and_ends(three: Books, start: Start) -> None:
    three.scan()
    first = start()
    wait_until(lambda: lock.is_held(three.paths.charts_lock))

    second = start()

    assert second.wait(PATIENCE_SECONDS) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE_SECONDS) == 0
    # What the offscreen platform cannot do.
    assert first.communicate()[1].replace(b"This plugin does not support raise()\n", b"") == b""
    # It ended as a window does that is closed.
    assert remembered.load(three.paths.charts_state).page == "overview"
    assert not lock.is_held(three.paths.charts_lock)


def test_the_first_question_of_any_page_can_be_asked_before_pyqtgraph_is_loaded() -> None:
    asks = (
        "import sys; from mytokentracker.charts import app, page_names\n"
        "for page in page_names.PAGES: app.questions.first(page, lambda _name, default, _allowed: default, 0)\n"
        "print([name for name in sys.modules if name in ('pyqtgraph', 'numpy')])"
    )
    environ = {**os.environ, "PYTHONPATH": str(Path(paths.__file__).parents[1])}
    run = subprocess.run([sys.executable, "-c", asks], env=environ, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_without_a_screen_it_says_so(start: Start) -> None:
    process = start(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    _, said = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 1
    assert said.decode().splitlines() == [
        "mytokentracker: No charts: There is no screen here",
        "  Start it inside a desktop session to get the charts. `mytokentracker report` prints numbers anywhere.",
    ]


def test_it_writes_nothing_but_what_it_remembers(three: Books, start: Start) -> None:
    three.scan()
    before = {file.name: file.read_bytes() for file in three.paths.data.iterdir() if file.suffix == ".sqlite3"}
    process = start()
    wait_until(lambda: lock.is_held(three.paths.charts_lock))
    # It answers, so it is up.
    assert start().wait(PATIENCE_SECONDS) == 0
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_SECONDS) == 0
    new = {file.name for file in three.paths.data.iterdir() if not file.name.startswith("tokens.sqlite3")}
    assert new - {"prices.toml", "settings.toml", "run"} <= {"charts.json", "charts.lock", "tray.lock", "logs"}
    assert {name: (three.paths.data / name).read_bytes() for name in before} == before


def test_one_that_holds_the_lock_but_does_not_answer_is_said_by_the_status(books: Books) -> None:
    held = lock.acquire(books.paths.charts_lock)
    assert held is not None
    assert app.run(books.paths) == 1
    held.release()
