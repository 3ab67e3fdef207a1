"""Loads pyqtgraph without what nobody needs: it copies all of Qt's names, which makes PySide build 1,800 classes.

That is a fifth of a second and 8 MB at each start of the window. PySide builds a class when it is first asked for; with
modules in the place of pyqtgraph's copies that ask PySide for a name when it is needed, it stays so.
"""

import sys
from functools import partial
from importlib import import_module
from types import ModuleType

_COPIED = ("QtCore", "QtGui", "QtWidgets")


def load() -> None:
    """Import pyqtgraph, unless it is here already. Only the standard import is relied upon: PEP 562."""
    if "pyqtgraph" in sys.modules:
        return
    sources = [import_module(f"PySide6.{name}") for name in _COPIED]
    # PySide's own ones also know the classes that are not made yet.
    lists = [vars(source).get("__dir__") for source in sources]
    for name, source in zip(_COPIED, sources, strict=True):
        asks = ModuleType(f"pyqtgraph.Qt.{name}")
        asks.__getattr__ = partial(getattr, source)  # type: ignore[method-assign]
        sys.modules[asks.__name__] = asks
        source.__dir__ = list  # type: ignore[method-assign]
    try:
        import_module("pyqtgraph")
    finally:
        for source, names in zip(sources, lists, strict=True):
            if names is None:
                del source.__dir__
            else:
                source.__dir__ = names  # type: ignore[method-assign]
