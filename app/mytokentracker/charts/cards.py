"""Cards: what belongs together on a page, with a title, controls, and a menu that gives its contents away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.charts.export import Picture, Table, image, save_csv, save_picture, tsv_text
from mytokentracker.charts.flow import FlowLayout
from mytokentracker.charts.speaking import GROUP
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.theme import Theme


class Card(QFrame):
    """A titled frame. `rows` is where its contents go."""

    accessible_role = GROUP

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        """An empty card."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.theme = theme
        em = themes.base_pixels(parent.font())
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(round(em * 1.3), round(em * 1.0), round(em * 1.3), round(em * 1.1))
        self.rows.setSpacing(round(em * 0.6))
        self.head = head = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        self._head = FlowLayout(head, round(em * 0.7))
        self.title = label(self, "text", 1.08, QFont.Weight.DemiBold)
        self.title.setText(title)
        self._head.addWidget(self.title)
        self.rows.addWidget(head)
        self._menu: QMenu | None = None
        self._button: QToolButton | None = None
        self._is_pushed = False
        self.picture: Callable[[], Picture] | None = None
        self.table: Callable[[], Table] | None = None
        self._write: Callable[[Path], None] | None = None

    def add_beside_title(self, widget: QWidget) -> None:
        """Put something right behind the title."""
        self._head.insert_left(widget)

    def add_control(self, widget: QWidget) -> None:
        """Put a control at the right of the title."""
        if not self._is_pushed:
            self._head.push_right()
            self._is_pushed = True
        before = self._head.count() - (1 if self._button is not None else 0)
        self._head.insert(before, widget)

    def set_title(self, title: str) -> None:
        """Have another title."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def offer(
        self,
        table: Callable[[], Table],
        picture: Callable[[], Picture] | None = None,
        name: str = "chart",
        write: Callable[[Path], None] | None = None,
    ) -> None:
        """Offer the data and, where there is one, the picture. name: how files are called that hold them.

        write: writes the data into a file, where that is more than the table that can be copied.
        """
        self.table, self.picture, self._write = table, picture, write
        self._file_name = name
        self._menu = QMenu(self)
        if picture is not None:
            self._row(tr("Save picture (PNG)…"), lambda: self._save_picture("png"))
            self._row(tr("Save picture (SVG)…"), lambda: self._save_picture("svg"))
            self._row(tr("Copy picture"), self._copy_picture)
            self._menu.addSeparator()
        self._row(tr("Save data (CSV)…"), self._save_data)
        self._row(tr("Copy data"), self._copy_data)
        button = QToolButton(self)
        button.setText("⋯")
        button.setProperty("kind", "menu")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(tr("Export: {title}", title=self.title.text()))
        button.setToolTip(tr("Export (Ctrl+E)"))
        button.setMenu(self._menu)
        self.add_control(button)
        self._button = button

    @property
    def has_export(self) -> bool:
        """Whether there is anything to give away."""
        return self._button is not None

    def open_export(self) -> None:
        """Open the menu."""
        if self._button is not None:
            self._button.setFocus()
            self._button.showMenu()

    def _row(self, words: str, does: Callable[[], None]) -> None:
        if self._menu is not None:
            action = QAction(words, self._menu)
            action.triggered.connect(lambda _checked=False: does())
            self._menu.addAction(action)

    def _path(self, ending: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            tr("Save as {format}", "format: PNG, SVG, CSV", format=ending.upper()),
            f"{self._file_name}.{ending}",
            f"{ending.upper()} (*.{ending})",
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")

    def _save_picture(self, ending: str) -> None:
        path = self._path(ending) if self.picture is not None else None
        if path is not None and self.picture is not None:
            self._written(path, lambda: save_picture(self.picture(), self.theme, path))  # type: ignore[misc]

    def _save_data(self) -> None:
        path = self._path("csv") if self.table is not None else None
        if path is not None and self._write is not None:
            self._write(path)
        elif path is not None and self.table is not None:
            self._written(path, lambda: save_csv(self.table(), path))  # type: ignore[misc]

    def _copy_data(self) -> None:
        if self.table is not None:
            table = self.table()
            QGuiApplication.clipboard().setText(tsv_text((table.header, *table.rows)))

    def _copy_picture(self) -> None:
        if self.picture is not None:
            QGuiApplication.clipboard().setImage(image(self.picture(), self.theme))

    def _written(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            self.say_not_saved(path, error)

    def say_not_saved(self, path: Path, error: OSError) -> None:
        """Say why there is no such file. The error may name another one, that was to become it."""
        from PySide6.QtWidgets import QMessageBox

        why = tr("{file}: {error}.", "what the system says of a file", file=path, error=error.strerror or error)
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Not saved"), why, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not waited for: while it is open the language may change, and this card goes.
        box.open()


def note(words: str, parent: QWidget) -> QLabel:
    """A quiet line, such as what amounts are."""
    made = label(parent, "sub", 0.9)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    return made
