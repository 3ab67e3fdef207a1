"""What is done on a thread of its own, and where its answer goes."""

import threading

from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from mytokentracker.ui.background import Background


def test_the_answer_comes_on_the_thread_that_asked(qtbot: QtBot, qapp: object) -> None:
    background = Background()
    given: list[tuple[int, int]] = []
    background.ask(threading.get_ident, lambda asked: given.append((asked, threading.get_ident())))
    qtbot.waitUntil(lambda: len(given) == 1)
    (asked, answered) = given[0]
    assert asked != threading.get_ident() == answered
    background.close()


def test_closing_waits_for_what_still_runs(qapp: object) -> None:
    background = Background()
    begun, let_go, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        let_go.wait(10)
        ended.set()

    background.ask(work, lambda _nothing: None)
    assert begun.wait(10)
    threading.Timer(0.05, let_go.set).start()
    background.close()
    assert ended.is_set()


def test_an_answer_that_comes_after_the_end_is_nobody_s(qapp: object) -> None:
    """As of a hub that does not answer: nobody waits for it. A fault on its thread would fail this test."""
    background = Background()
    begun, let_go = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        let_go.wait(10)

    background.ask(work, lambda _nothing: None)
    (thread,) = background._threads
    assert begun.wait(10)
    Shiboken.delete(background)
    let_go.set()
    thread.join(10)
    assert not thread.is_alive()
