"""Has the hub asked while the tray runs; where no hub was joined there is no thread for it, and nothing imported."""

import contextlib
import os
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mytokentracker.core.records import Problem
from mytokentracker.paths import Paths

if TYPE_CHECKING:
    from mytokentracker.sharing.polling import Polling


class Poller:
    """follow, retry and close are for one thread, the tracker's.

    on_news: called on the poller's, when the store or what is wrong with the hub is other than before.
    """

    def __init__(
        self,
        paths: Paths,
        on_news: Callable[[], None],
        *,
        environ: Mapping[str, str],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._paths, self._on_news, self._environ = paths, on_news, environ
        self._clock = clock
        self._looks: tuple[int, int, int] | None = None
        self._polling: Polling | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the hub now."""
        return () if self._polling is None else self._polling.problems

    def follow(self) -> None:
        """Begins or ends as the connection's file says; to be called now and then."""
        looks = _looks(self._paths)
        if looks == self._looks:
            return
        was_joined = self._looks is not None
        self.close()
        self._looks = looks
        if looks is None and was_joined:
            self._leave()
        elif looks is not None:
            from mytokentracker.sharing.polling import Polling

            self._polling = Polling(self._paths, self._on_news, self._environ, self._clock)
            self._polling.start()

    def retry(self) -> None:
        """The person changed something, such as the token: it is asked at once, and waits for nothing."""
        self.follow()
        if self._polling is not None:
            self._polling.wake()

    def _leave(self) -> None:
        import sqlite3

        from mytokentracker.sharing.exchanging import left
        from mytokentracker.store.opening import StoreError

        with contextlib.suppress(sqlite3.Error, StoreError):
            left(self._paths)

    def close(self) -> None:
        """Ends the thread; one that waits for an answer ends with its next step, or with the program."""
        if self._polling is not None:
            self._polling.end()
        self._polling, self._looks = None, None


def _looks(paths: Paths) -> tuple[int, int, int] | None:
    try:
        status = os.stat(paths.hub)  # noqa: PTH116 - each minute, where there mostly is none
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
