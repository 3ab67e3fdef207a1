"""Reads the source: each text that a window shows goes through the one door, as a literal that a translator finds."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import translations

APP = Path(__file__).resolve().parents[1] / "app" / "mytokentracker"
SHOWN = sorted(file for part in ("ui", "look", "charts") for file in (APP / part).rglob("*.py"))
# Methods and classes of Qt that take what a person reads, and which of their arguments that is.
SETTERS = {
    "setText", "setPlainText", "setHtml", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "setPrefix",
    "setSuffix", "setInformativeText", "setDetailedText", "setLabelText", "addItem", "addItems", "addAction", "addMenu",
    "addSection", "addButton", "addTab", "insertItem", "setHeaderLabels", "setHorizontalHeaderLabels", "showMessage",
    "drawText", "setLabel", "getExistingDirectory", "getSaveFileName", "getOpenFileName", "question", "warning",
    "information", "critical", "about", "show_tooltip", "setNameFilter", "setNameFilters",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction", "QMenu", "QGroupBox",
    "QListWidgetItem", "QTableWidgetItem", "QMessageBox", "QCommandLinkButton", "CheckBox", "Switch",
}  # fmt: skip
# Names that stay in every language, formats and styles.
_NAMES = re.compile("MyTokenTracker|Claude Code|Claude|claude-|PNG|SVG|CSV")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# A tag that begins or ends in a literal may go on in the value beside it.
_MARKUP = re.compile(r"<[^>]*>|<[^>]*$|^[^<>]*>|&\w+;")


def bare(file: Path) -> Iterator[str]:
    """Literals with words in them that are handed to Qt as they are, with their lines."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in SETTERS:
            for argument in (*node.args, *(word.value for word in node.keywords)):
                for literal in _literals(argument):
                    words = _NAMES.sub(" ", _MARKUP.sub(" ", literal))
                    if _LETTERS.search(words) and not _is_code(words):
                        yield f"line {node.lineno}: {literal!r}"


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(node: ast.AST) -> Iterator[str]:
    """Those in an expression that become its value, or part of it; not what another call makes of them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.List | ast.Tuple):
        for part in node.values if isinstance(node, ast.JoinedStr) else node.elts:
            yield from _literals(part)
    elif isinstance(node, ast.FormattedValue):
        yield from _literals(node.value)
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _literals(part)
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))


def _is_code(words: str) -> bool:
    """A word that is no word: of a path, a file's ending, a key."""
    return re.fullmatch(r"[\w./~*-]*[./*][\w./~*-]*|(Ctrl|Alt|Shift)\+\w+", words.strip()) is not None


@pytest.mark.parametrize("file", SHOWN, ids=lambda file: str(file.relative_to(APP)))
def test_no_text_goes_to_qt_without_the_door(file: Path) -> None:
    assert list(bare(file)) == []


def test_every_marked_text_is_a_literal_that_is_found() -> None:
    """`marked` ends the program where one is not."""
    found = translations.marked()
    assert {key.source for key in found} >= {"Quick Sync", "Limit reached, resets {when}", "%n session(s)"}
    assert [key for key in found if key.is_plural != ("%n" in key.source)] == []


def test_every_text_can_be_filled_in() -> None:
    """Braces are placeholders, never more."""
    for key in translations.marked():
        fields = re.findall(r"\{(\w+)\}", key.source)
        assert key.source.count("{") == key.source.count("}") == len(fields), key.source


def test_no_sentence_begins_or_ends_with_a_space() -> None:
    assert [key.source for key in translations.marked() if key.source != key.source.strip()] == []


def test_a_bare_text_is_found(tmp_path: Path) -> None:
    """The test above can fail."""
    file = tmp_path / "code.py"
    file.write_text(
        'label.setText("Plain words")\nQLabel(f"{x} left", self)\nbox.addItem(tr("Fine"), "")\nlabel.setText("%")\n'
        'label.setText(f"<b>{tr(\'Fine\')}</b> Claude Code")\nlabel.setToolTip("a" if x else "Other words")\n'
    )
    assert list(bare(file)) == ["line 1: 'Plain words'", "line 2: ' left'", "line 6: 'Other words'"]
