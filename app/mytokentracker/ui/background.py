"""What takes a moment, done on a thread of its own, with the answer on the main thread."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

_T = TypeVar("_T")


class Background(QObject):
    """What is asked raises nothing. Whoever has to wait for it calls `close`; who does not is held up by nothing."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._answered.connect(self._give)

    def ask(self, do: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do it; its answer goes to `then`, which belongs to an object that lives as long as this one."""

        def work() -> None:
            answer = do()
            with contextlib.suppress(RuntimeError):  # nobody has waited, and the tray has ended
                self._answered.emit(then, answer)

        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, name="background", daemon=True)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Wait for what still runs."""
        for thread in self._threads:
            thread.join()

    @Slot(object, object)
    def _give(self, then: Callable[[Any], None], answer: object) -> None:
        then(answer)
