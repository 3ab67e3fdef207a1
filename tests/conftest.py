"""What every test gets: no screen, no thread left over, and on request a home of its own."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.ring import Ring

# Before anything imports Qt: without a display Qt ends the whole process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# And in whatever language the person who runs the tests lives.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# The gate says the same twice about the same code; `pytest --hypothesis-profile=explore` looks further.
PATIENT = [HealthCheck.too_slow]
settings.register_profile("gate", deadline=None, derandomize=True, database=None, suppress_health_check=PATIENT)
settings.register_profile("explore", deadline=None, max_examples=2000, suppress_health_check=PATIENT)
settings.load_profile("gate")

LAST_BREATH_SECONDS = 1.0


@pytest.fixture(autouse=True)
def no_thread_outlives_the_test() -> Iterator[None]:
    """Fails a test that leaves a thread running; one that was told to stop gets a moment to end."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        # A thread of Qt's that once ran Python is listed for ever.
        if not isinstance(thread, threading._DummyThread):
            thread.join(LAST_BREATH_SECONDS)
            assert not thread.is_alive(), f"this test left a thread running: {thread.name}"


@pytest.fixture(autouse=True)
def what_is_closed_is_gone_after_the_test() -> Iterator[None]:
    """Has Qt delete the windows of a test before Python takes apart what is left of them, as in the program."""
    yield
    if core := sys.modules.get("PySide6.QtCore"):
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private folder for all that is ours (MYTOKENTRACKER_HOME), and a Claude Code that was never used."""
    ours, claude = tmp_path / "home", tmp_path / "claude"
    for folder, variable in ((ours, "MYTOKENTRACKER_HOME"), (claude, "CLAUDE_CONFIG_DIR")):
        folder.mkdir()
        monkeypatch.setenv(variable, str(folder))
    return ours


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> "Ring":
    """A keychain of this test's own: that of the person who runs the tests is left alone."""
    from tests.ring import Ring

    one = Ring()
    # And not what keyring found for an earlier test of this process.
    monkeypatch.setattr("keyring.core._keyring_backend", one)
    return one
