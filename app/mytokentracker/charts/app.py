"""The life of the charts window: a process of its own, one at a time."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from mytokentracker import lock
from mytokentracker.charts import questions, remembered
from mytokentracker.charts.context import Context
from mytokentracker.charts.page_names import first_page
from mytokentracker.charts.words import Words
from mytokentracker.charts.worker import Worker
from mytokentracker.look.application import application
from mytokentracker.look.collecting import Collector
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.motion import MotionFollower
from mytokentracker.look.session import Session
from mytokentracker.look.single_instance import CHARTS, OPEN, QUIT, FirstInstance, ask_first
from mytokentracker.look.theme import ThemeFollower
from mytokentracker.paths import APPLICATION, Paths, resources

# The worker computes in Python too: it has to give way to the interface often. At the start, it waits as long for each
# row of the store while the interface loads its code.
_SWITCH_SECONDS = 0.0002
_COLLECT_MS = 1000


def run(paths: Paths, environ: Mapping[str, str] = os.environ, clock: Callable[[], float] = time.time) -> int:
    """The exit status of a whole life of the window: 0 also when another one is open already and was raised.

    Only where `display.missing` finds nothing missing: Qt aborts the process otherwise. Raises: OSError when our folder
    cannot be written.
    """
    held = lock.acquire(paths.charts_lock)
    if held is None:
        return 0 if ask_first(paths.data, OPEN, CHARTS) else 1
    try:
        return _run_first(paths, environ, clock)
    finally:
        held.release()


def _run_first(paths: Paths, environ: Mapping[str, str], clock: Callable[[], float]) -> int:
    with ExitStack() as ends:
        app = application(f"{APPLICATION}-charts", _icon, ends_with_windows=True)
        collector = Collector(app)
        ends.callback(collector.close)
        sys.setswitchinterval(_SWITCH_SECONDS)
        session = Session()
        ends.callback(session.close)
        session.end_asked.connect(app.closeAllWindows)
        first = FirstInstance(paths.data, kind=CHARTS)
        ends.callback(first.close)
        settings = HeldSettings(paths.settings)
        language = LanguageFollower(settings.now.language, app)
        follower = ThemeFollower(settings.now.theme)
        motion = MotionFollower(settings.now.reduced_motion)
        context = Context(paths, follower.theme, Words(settings.zone()), remembered.load(paths.charts_state))
        worker = Worker(paths, environ, clock)
        ends.callback(worker.close)
        page = first_page(context.remembered)
        question = questions.first(page, partial(context.choice, page), context.words.first_weekday)
        asked = {page: worker.ask(page, question)}
        # Imported only now: pyqtgraph takes a while, and the worker reads the store meanwhile.
        from mytokentracker.charts.window import ChartsWindow

        window = ChartsWindow(context, worker, settings, follower, asked, language)
        ends.callback(window.deleteLater)
        first.asked.connect(lambda wish: app.closeAllWindows() if wish == QUIT else window.come_forward())
        session.woke_up.connect(window.refresh)
        # After the window, which reads the settings again where they changed.
        worker.changed.connect(lambda: motion.set_setting(settings.now.reduced_motion))
        window.show_as_before()
        collecting = QTimer(collector)
        collecting.timeout.connect(collector.look)
        collecting.start(_COLLECT_MS)
        return app.exec()


def _icon() -> QIcon:
    return QIcon(str(resources() / "icons" / "mytokentracker.svg"))
