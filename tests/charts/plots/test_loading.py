"""What a process of its own finds of Qt in pyqtgraph after the charts have loaded it."""

import json
import os
import subprocess
import sys

_ASKS = """
import json
from mytokentracker.charts.plots import bar_chart
import pyqtgraph.Qt, PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
print(json.dumps({
    "copied": [len(vars(getattr(pyqtgraph.Qt, name))) for name in ("QtCore", "QtGui", "QtWidgets")],
    "same": pyqtgraph.Qt.QtWidgets.QCalendarWidget is PySide6.QtWidgets.QCalendarWidget,
    "named": [name in dir(module) for module, name in (
        (PySide6.QtCore, "QTimer"), (PySide6.QtGui, "QColor"), (PySide6.QtWidgets, "QCalendarWidget"))],
    "missing": hasattr(pyqtgraph.Qt.QtCore, "QNothingOfTheKind"),
}))
"""


def test_no_class_of_qt_is_made_that_nobody_asked_for() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", _ASKS], env=environment, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    assert max(found["copied"]) < 30
    assert (found["same"], found["named"], found["missing"]) == (True, [True, True, True], False)
