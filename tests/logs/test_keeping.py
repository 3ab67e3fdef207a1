import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mytokentracker import __version__, lock
from mytokentracker.logs.keeping import Logs
from mytokentracker.logs.log import LOGGER, handler

APP = Path(lock.__file__).parents[1]
# Friday, 20 November 2026, 12:00 UTC.
NOON = 1_795_176_000
PRIVATE = "the secret of Ada"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def logs(folder: Path) -> Iterator[Logs]:
    with Logs(folder, "tray", lambda: NOON) as made:
        yield made


def content(folder: Path) -> str:
    return "".join(file.read_text() for file in folder.iterdir())


def test_the_log_has_our_words_and_numbers_and_nothing_private(logs: Logs, folder: Path) -> None:
    log = logging.getLogger(f"{LOGGER}.tracker")
    log.info("read %d files in %.1f seconds", 3, 0.25)
    log.warning("cannot read %s of %s: %s", Path(f"/home/ada/{PRIVATE}.jsonl"), PRIVATE, OSError(13, PRIVATE))
    log.info("%(kind)s of %(what)s", {"kind": "scan", "what": PRIVATE})
    log.info("100 % done")
    log.info(ValueError(PRIVATE))
    log.debug("details")
    lines = (folder / "tray.log").read_text().splitlines()

    assert [line.split(" ", 1)[1] for line in lines] == [
        "info test_keeping: read 3 files in 0.2 seconds",
        "warning test_keeping: cannot read <file.jsonl> of <text>: PermissionError (EACCES)",
        "info test_keeping: scan of <text>",
        "info test_keeping: 100 % done",
        "info test_keeping: ValueError",
    ]
    assert lines[0][:4].isdigit()
    assert lines[0][:20].endswith("Z")
    assert PRIVATE not in content(folder)


def test_a_message_that_does_not_fit_what_is_put_into_it_is_logged_without(folder: Path) -> None:
    made = handler(folder, "odd")
    for given in ((PRIVATE,), ({"number": PRIVATE},)):
        made.handle(logging.LogRecord("x", logging.INFO, "here.py", 1, "%d or %(number)d", given, None))
    made.close()

    assert [line.split(" ", 1)[1] for line in (folder / "odd.log").read_text().splitlines()] == [
        "info here: %d or %(number)d"
    ] * 2


def test_a_line_of_the_log_stays_one_line(logs: Logs, folder: Path) -> None:
    logging.getLogger(LOGGER).info("a\nb\x1b[2J")

    assert (folder / "tray.log").read_text().endswith(": a b [2J\n")


def test_an_error_is_logged_with_its_places(logs: Logs, folder: Path) -> None:
    try:
        os.environ[PRIVATE]
    except KeyError:
        logging.getLogger(LOGGER).exception("failed")
    text = (folder / "tray.log").read_text()

    assert "\n  KeyError\n    test_keeping.py:" in text
    assert PRIVATE not in text


def test_the_log_does_not_grow_and_is_only_the_persons(logs: Logs, folder: Path) -> None:
    for number in range(12_000):
        logging.getLogger(LOGGER).info("a line of some length, which is number %d of many", number)
    files = sorted(folder.glob("tray.log*"))

    assert [file.name for file in files] == ["tray.log", "tray.log.1", "tray.log.2"]
    assert sum(file.stat().st_size for file in files) <= 600_000
    assert [file.stat().st_mode & 0o777 for file in files] == [0o600] * 3


def test_where_nothing_can_be_written_nothing_is_logged(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.write_text("a file in its place")
    with Logs(folder, "tray") as logs:
        logging.getLogger(LOGGER).info("unheard")
        logs.report(KeyError())

    assert "Logging error" not in capsys.readouterr().err


def test_afterwards_all_is_as_it_was_before(folder: Path) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger(LOGGER).handlers))
    with Logs(folder, "tray"):
        pass

    assert (sys.excepthook, threading.excepthook, list(logging.getLogger(LOGGER).handlers)) == before
    assert list(folder.iterdir()) == []


def test_a_crash_leaves_a_report_that_the_next_run_tells_of_once(folder: Path, logs: Logs) -> None:
    assert logs.problem is None
    thread = threading.Thread(target=_fail, name="tracker")
    thread.start()
    thread.join()
    text = (folder / "tray-crash.txt").read_text()

    assert text.startswith(f"MyTokenTracker {__version__} crashed\nWhen: 2026-11-20 12:00:00 UTC\nOn: Python 3.")
    assert "\nThread: tracker\n" in text
    assert "\nZeroDivisionError\n  test_keeping.py:" in text
    assert "\nRuntimeError\n  threading.py:" in text
    assert PRIVATE not in text
    assert (folder / "tray-crash.txt").stat().st_mode & 0o777 == 0o600
    problem = Logs(folder, "tray")._crashes.previous()
    assert problem is not None
    assert problem.title == "The program crashed the last time"
    (report,) = folder.glob("tray-crash-*.txt")
    assert str(report) in problem.hint
    assert report.read_text() == text
    assert Logs(folder, "tray")._crashes.previous() is None


def test_only_the_latest_reports_are_kept_and_a_fault_that_repeats_itself_writes_no_more(folder: Path) -> None:
    folder.mkdir()
    for day in range(10, 18):
        (folder / f"tray-crash-202601{day}-000000.txt").touch()
    with Logs(folder, "tray") as logs:
        for _ in range(30):
            logs.report(KeyError())
        (folder / "tray-crash.txt").unlink()
        logs.report(KeyError())
        assert not (folder / "tray-crash.txt").exists()
        (folder / "tray-crash.txt").touch()
    with Logs(folder, "tray"):
        assert len(list(folder.glob("tray-crash-*.txt"))) == 5


def _fail() -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        raise RuntimeError(PRIVATE)  # noqa: B904


def run(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """A program of its own, which ends by itself."""
    begin = (
        "from pathlib import Path; from mytokentracker.logs.keeping import Logs\n"
        f"with Logs(Path({str(folder)!r}), 'tray') as logs:\n"
    )
    environ = {**os.environ, "PYTHONPATH": str(APP)}
    return subprocess.run(
        [sys.executable, "-c", begin + "".join(f"    {line}\n" for line in script.splitlines())],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_a_crash_outside_python_is_reported_by_the_next_run(folder: Path) -> None:
    done = run(
        folder,
        "import faulthandler, resource\nresource.setrlimit(resource.RLIMIT_CORE, (0, 0))\nfaulthandler._sigsegv()",
    )
    assert done.returncode == -11
    done = run(folder, "print(logs.problem.title)")
    (report,) = folder.glob("tray-crash-*.txt")

    assert done.stdout == "The program crashed the last time\n"
    assert "Fatal Python error: Segmentation fault" in report.read_text()
    assert "<string>:4 in <module>" in report.read_text() or "<string>:5 in <module>" in report.read_text()
    assert run(folder, "print(logs.problem)").stdout == "None\n"


def test_an_error_that_nobody_caught_is_not_told_to_the_terminal_with_its_words(folder: Path) -> None:
    script = (
        f"import sys\ntry:\n    raise ValueError({PRIVATE!r})\n"
        "except ValueError as error:\n    sys.excepthook(type(error), error, None)"
    )
    done = run(folder, script)

    assert "ValueError" in done.stderr
    assert PRIVATE not in done.stderr


def test_stopping_by_the_keyboard_is_no_crash(folder: Path) -> None:
    done = run(folder, "import sys\nsys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)")

    assert "KeyboardInterrupt" in done.stderr
    assert list(folder.glob("*crash*")) == []
