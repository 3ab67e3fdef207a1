"""The thread that asks the hub, for one connection: imported only where there is one."""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping

from mytokentracker import snapshots
from mytokentracker.core.records import Problem
from mytokentracker.faults import noted
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client import telling
from mytokentracker.hub.client.waiting import EVERY_SECONDS
from mytokentracker.keychain import Token
from mytokentracker.paths import Paths
from mytokentracker.sharing import token
from mytokentracker.sharing.exchanging import alone, exchange
from mytokentracker.store import opening

# The request that is on its way when the person quits is left to itself after this time.
_END_SECONDS = 0.7
# Who is asked for the keychain's password, and says no, is not asked each minute.
_TOKEN_AGAIN_SECONDS = 900.0


class Polling:
    """One connection's thread."""

    def __init__(
        self,
        paths: Paths,
        on_news: Callable[[], None],
        environ: Mapping[str, str],
        clock: Callable[[], float],
    ) -> None:
        self._paths, self._on_news, self._environ = paths, on_news, environ
        self._clock = clock
        self._ended, self._woken, self._retries = threading.Event(), threading.Event(), False
        self._token: Token | None = None
        self._token_from = 0.0
        self.problems: tuple[Problem, ...] = ()
        # As a daemon: a request that hangs, or a keychain that waits for the person, holds up nobody who quits.
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    def start(self) -> None:
        """The first exchange begins at once."""
        self._thread.start()

    def wake(self) -> None:
        """Asks at once, and waits for nothing that was to be waited for."""
        self._retries = True
        self._woken.set()

    def end(self) -> None:
        """Waits a moment for the thread to end."""
        self._ended.set()
        self._woken.set()
        self._thread.join(_END_SECONDS)

    def _run(self) -> None:
        while not self._ended.is_set():
            self._woken.clear()
            retry, self._retries = self._retries, False
            try:
                problems, news = self._exchange(retry)
            except Exception as error:  # noqa: BLE001 - a fault of ours: the numbers of this computer go on
                problems, news = (noted(error, self._paths),), False
            if self._ended.is_set():
                return
            if news or problems != self.problems:
                self.problems = problems
                self._on_news()
            self._woken.wait(EVERY_SECONDS)

    def _exchange(self, retry: bool) -> tuple[tuple[Problem, ...], bool]:
        """What is wrong, and whether the store has something new."""
        try:
            connection = kept.load(self._paths.hub)
        except kept.HubError as failure:
            return (failure.problem,), False
        if connection is None:
            return (), False
        secret, problems = self._found_token(retry)
        if secret is None:
            return problems, False
        configuration = snapshots.configure(self._paths, self._environ)
        try:
            held = alone(self._paths, 0.0)
            if held is None:
                return self.problems, False  # a command is just exchanging
            try:
                with contextlib.closing(opening.open_beside(self._paths.store)) as database:
                    done = exchange(
                        database,
                        configuration,
                        self._paths,
                        connection,
                        secret.reveal(),
                        clock=self._clock,
                        cancelled=self._ended.is_set,
                        retry=retry,
                    )
            finally:
                held.release()
        except (sqlite3.Error, opening.StoreError, OSError) as error:
            if isinstance(error, sqlite3.Error) and not (
                opening.is_damage(error) or opening.explain(error, self._paths.store)
            ):
                raise
            # The tracker meets the same, sees to it and says it.
            return self.problems, False
        if done.standing.lasting:
            self._token = None  # it may have been replaced meanwhile, by a command
        return telling.problems(done.standing, self._clock()), done.news

    def _found_token(self, retry: bool) -> tuple[Token | None, tuple[Problem, ...]]:
        now = time.monotonic()
        if self._token is None and (retry or now >= self._token_from):
            self._token_from = now + _TOKEN_AGAIN_SECONDS
            try:
                self._token = token.find(self._paths, self._environ)
            except kept.HubError as failure:
                return None, (failure.problem,)
        elif retry:
            with contextlib.suppress(kept.HubError):
                self._token = token.find(self._paths, self._environ)
        return self._token, self.problems
