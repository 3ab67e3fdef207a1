"""The life of the tray application: what has to be there before it, in which order it starts, and how it ends."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

from PySide6.QtCore import QTimer

from mytokentracker import __version__, lock
from mytokentracker.core.records import Snapshot
from mytokentracker.logs.keeping import Logs
from mytokentracker.look.application import application
from mytokentracker.look.collecting import Collector
from mytokentracker.look.session import Session
from mytokentracker.paths import APPLICATION, Paths
from mytokentracker.ui.bridge import Bridge
from mytokentracker.ui.icon import app_icon
from mytokentracker.ui.shell import Shell
from mytokentracker.ui.tracking import Tracking

MakeTracker = Callable[[Paths, Callable[[Snapshot], None]], AbstractContextManager[Tracking]]


def run(paths: Paths, make_tracker: MakeTracker | None = None) -> int:
    """The exit status of a whole life of the tray: 0 also when another tray runs already and was asked to open.

    Only where `display.missing` finds nothing missing: Qt aborts the process otherwise. make_tracker: in the place of
    `tracker.Tracker`. Raises: OSError when our folder cannot be written.
    """
    held = lock.acquire(paths.tray_lock)
    if held is None:
        from mytokentracker.look.single_instance import ask_first

        return 0 if ask_first(paths.data) else 1
    try:
        with Logs(paths.logs, "tray") as logs:
            return _run_first(paths, make_tracker, logs)
    finally:
        held.release()


def _run_first(paths: Paths, make_tracker: MakeTracker | None, logs: Logs) -> int:
    logger = logging.getLogger(__name__)
    logger.info("started, version %s", __version__)
    app = application(APPLICATION, app_icon, ends_with_windows=False)
    collector = Collector(app)
    session = Session()
    session.end_asked.connect(app.quit)
    shell = Shell(paths, crashed=logs.problem)
    bridge = Bridge()
    bridge.snapshot.connect(shell.show_snapshot)
    bridge.snapshot.connect(collector.look)
    bridge.stopped.connect(shell.tracker_stopped)
    # In the loop's first idle moment: the icon is on its way to the panel by then.
    QTimer.singleShot(0, shell.wishes, shell.wishes.listen)
    if make_tracker is None:
        # Imported only now: with it come the database and the file watch, and the icon need not wait for them.
        from mytokentracker.tracker import Tracker

        def stopped(error: Exception) -> None:
            logs.report(error)
            bridge.say_stopped()

        make_tracker = partial(Tracker, on_fault=stopped)
    try:
        with make_tracker(paths, bridge.give) as tracker:
            shell.track(tracker)
            session.woke_up.connect(shell.woke_up)
            return app.exec()
    finally:
        session.close()
        shell.close()
        collector.close()
        logger.info("ended")
