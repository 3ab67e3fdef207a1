import errno
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mytokentracker import lock


def test_a_lock_is_held_until_it_is_released(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "tray.lock"
    assert not lock.is_held(path)
    held = lock.acquire(path)
    assert held is not None
    assert lock.is_held(path)
    assert lock.acquire(path) is None
    held.release()
    held.release()
    assert not lock.is_held(path)
    again = lock.acquire(path)
    assert again is not None
    again.release()


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path: Path) -> None:
    path = tmp_path / "tray.lock"
    code = (
        "import sys, pathlib; from mytokentracker import lock;"
        "held = lock.acquire(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    app = Path(lock.__file__).parents[1]
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(app)},
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        assert lock.is_held(path)
        assert lock.acquire(path) is None
        other.kill()
        other.wait()
    assert not lock.is_held(path)


def test_who_has_patience_gets_a_lock_that_is_given_back_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "exchange.lock"
    held = lock.acquire(path)
    assert held is not None
    got: list[lock.Lock | None] = []
    waiting = threading.Thread(target=lambda: got.append(lock.acquire(path, 60.0)))
    waiting.start()
    held.release()
    waiting.join(60)
    (other,) = got
    assert other is not None
    other.release()


@pytest.mark.skipif(sys.platform == "win32", reason="all its file systems know locks")
def test_a_file_system_without_locks_is_not_taken_for_another_that_holds_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def flock(descriptor: int, _kind: int) -> None:
        asked.append(descriptor)
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(OSError, match="No locks available"):
        lock.acquire(tmp_path / "tray.lock")
    assert not lock.is_held(tmp_path / "tray.lock")
    with lock.changing(tmp_path / "settings.toml"):
        (tmp_path / "settings.toml").write_text("plan")
    assert len(asked) == 3, "it was waited for a lock that never comes"


def test_a_lock_that_cannot_be_had_keeps_nobody_from_a_change(tmp_path: Path) -> None:
    (tmp_path / ".settings.toml.lock").mkdir()
    with lock.changing(tmp_path / "settings.toml"):
        (tmp_path / "settings.toml").write_text("plan")
    assert (tmp_path / "settings.toml").read_text() == "plan"
