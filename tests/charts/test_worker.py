"""The thread behind the window: the newest question wins, changes are noticed, nothing is ever written."""

import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot
from tests.charts.heard import heard
from tests.figures.books import NOON, Books

from mytokentracker.charts import worker as workers
from mytokentracker.charts.desk import Desk, Question
from mytokentracker.charts.worker import Answer, Worker


class Listener(QObject):
    """Keeps what came, and whether it came on the main thread."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        self.on_main: list[bool] = []
        worker.answered.connect(self.take)
        worker.listen()

    @Slot(object)
    def take(self, answer: Answer) -> None:
        self.answers.append(answer)
        self.on_main.append(QThread.currentThread() is self.thread())


@pytest.fixture
def worker(qtbot: QtBot, books: Books, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.setattr(workers, "LOOK_SECONDS", 0.02)
    made = Worker(books.paths, {"CLAUDE_CONFIG_DIR": str(books.claude)}, lambda: float(NOON))
    yield made
    made.close()


@pytest.fixture
def listener(worker: Worker) -> Listener:
    return Listener(worker)


def responses(desk: Desk) -> int:
    return desk.reader.history().responses


def endless(begun: threading.Event) -> Question[Any]:
    """A query that has no end; begun: it was started."""

    def ask(desk: Desk) -> object:
        begun.set()
        return desk.connection.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
        ).fetchone()

    return ask


def slow(begun: threading.Event, go_on: threading.Event) -> Question[Any]:
    """An answer that is held back until `go_on`; begun: it is being worked out."""

    def ask(_desk: Desk) -> object:
        begun.set()
        go_on.wait(10)
        return "slow"

    return ask


def test_an_answer_comes_on_the_main_thread(qtbot: QtBot, three: Books, worker: Worker, listener: Listener) -> None:
    three.scan()
    ticket = worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    answer = listener.answers[0]
    assert (answer.name, answer.ticket, answer.figures, answer.problem, answer.at) == (
        "overview",
        ticket,
        3,
        None,
        NOON,
    )
    assert listener.on_main == [True]


def test_an_answer_that_comes_before_anybody_listens_is_kept(qtbot: QtBot, three: Books, worker: Worker) -> None:
    three.scan()
    answered = threading.Event()
    worker.ask("overview", lambda _desk: "early")
    worker.ask("models", lambda _desk: answered.set())
    assert answered.wait(10)
    listener = Listener(worker)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert [answer.figures for answer in listener.answers] == ["early", None]


def test_of_several_questions_of_one_page_only_the_newest_is_answered(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    begun, go_on = threading.Event(), threading.Event()
    worker.ask("overview", slow(begun, go_on))
    assert begun.wait(10)
    for number in range(5):
        worker.ask("overview", lambda _desk, number=number: number)  # type: ignore[misc]
    worker.ask("models", lambda _desk: "models")
    go_on.set()
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert [answer.figures for answer in listener.answers] == [4, "models"]


def test_a_long_query_is_stopped_when_its_answer_is_not_wanted_any_more(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    begun = threading.Event()
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    worker.ask("overview", endless(begun))
    assert begun.wait(10)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].figures == 3


def test_closing_does_not_wait_for_a_long_query(qtbot: QtBot, three: Books, worker: Worker) -> None:
    three.scan()
    begun = threading.Event()
    worker.ask("overview", endless(begun))
    assert begun.wait(10)
    worker.close()


def test_a_change_of_the_store_is_noticed_by_itself(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    three.respond(NOON, output=1)
    with heard(qtbot, worker, "changed"):
        three.scan()


def test_a_change_of_the_settings_is_noticed_and_holds(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    worker.ask("overview", lambda desk: desk.configuration.choices.plan.name)
    qtbot.waitUntil(lambda: bool(listener.answers))
    with heard(qtbot, worker, "changed"):
        three.settings('plan = "max20"\n')
    worker.ask("overview", lambda desk: desk.configuration.choices.plan.name)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert [answer.figures for answer in listener.answers] == ["custom", "max20"]


@pytest.mark.parametrize("what", ["store", "settings"])
def test_a_change_is_said_though_a_question_was_answered_after_it(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener, what: str
) -> None:
    """The answer was of one page: the others are old, and the window itself goes by the settings."""
    three.scan()
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    worker.watch(watching=False)
    if what == "store":
        three.respond(NOON, output=1)
        three.scan()
    else:
        three.settings('plan = "max20"\n')
    worker.ask_ahead("models", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    with heard(qtbot, worker, "changed"):
        worker.watch(watching=True)


def test_while_nobody_sees_the_window_nothing_is_looked_for(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    worker.watch(watching=False)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    three.respond(NOON, output=1)
    with qtbot.assertNotEmitted(worker.changed, wait=80):
        three.scan()
    with heard(qtbot, worker, "changed"):
        worker.watch(watching=True)


def test_without_a_store_it_is_said_and_noticed_when_there_is_one(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    problem = listener.answers[0].problem
    assert problem is not None
    assert problem.title == "No store yet"
    with heard(qtbot, worker, "changed"):
        three.scan()
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].figures == 3


def test_a_store_that_another_took_the_place_of_is_opened_anew(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    store = three.paths.store
    copy = store.with_name("copy.sqlite3")
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(store, copy)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    with closing(sqlite3.connect(copy)) as connection:
        for table in ("quarters", "session_sums"):
            connection.execute(f"DELETE FROM {table}")
        connection.commit()
    with heard(qtbot, worker, "changed"):
        copy.replace(store)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].figures == 0


def test_a_damaged_store_is_a_problem_with_a_hint(
    qtbot: QtBot, books: Books, worker: Worker, listener: Listener
) -> None:
    books.paths.store.write_bytes(b"no database at all" * 400)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: bool(listener.answers))
    problem = listener.answers[0].problem
    assert problem is not None
    assert problem.title == "The store is damaged"
    assert problem.hint


def test_a_fault_of_the_program_is_a_problem_too(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    worker.ask("overview", lambda _desk: 1 / 0)
    qtbot.waitUntil(lambda: bool(listener.answers))
    problem = listener.answers[0].problem
    assert problem is not None
    assert problem.title == "A fault of the program (ZeroDivisionError)"
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].figures == 3


def test_it_can_write_nothing(qtbot: QtBot, three: Books, worker: Worker, listener: Listener) -> None:
    three.scan()
    worker.ask("overview", lambda desk: desk.connection.execute("DELETE FROM responses"))
    qtbot.waitUntil(lambda: bool(listener.answers))
    assert listener.answers[0].problem is not None
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert listener.answers[1].figures == 3


def test_answers_leave_the_processor_time_to_others(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    """After an answer that took long, it looks for changes only after several times as long."""
    three.scan()
    worker.ask("overview", lambda _desk: threading.Event().wait(0.1))
    qtbot.waitUntil(lambda: bool(listener.answers))
    answered = time.monotonic()
    three.respond(NOON, output=1)
    with heard(qtbot, worker, "changed"):
        three.scan()
    assert time.monotonic() - answered >= 0.3


def test_what_is_asked_ahead_gives_way_to_what_is_asked_now(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    begun = threading.Event()
    worker.ask_ahead("trends", endless(begun))
    worker.ask_ahead("models", lambda _desk: "models")
    assert begun.wait(10)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    assert [answer.figures for answer in listener.answers] == [3, "models"]


def test_what_was_asked_ahead_is_answered_once_when_it_is_asked_now(
    qtbot: QtBot, three: Books, worker: Worker, listener: Listener
) -> None:
    three.scan()
    begun, go_on = threading.Event(), threading.Event()
    worker.ask("overview", slow(begun, go_on))
    assert begun.wait(10)
    worker.ask_ahead("models", lambda _desk: "ahead")
    worker.ask("models", lambda _desk: "now")
    go_on.set()
    qtbot.waitUntil(lambda: len(listener.answers) == 2)
    worker.ask("overview", responses)
    qtbot.waitUntil(lambda: len(listener.answers) == 3)
    assert [answer.figures for answer in listener.answers] == ["slow", "now", 3]
