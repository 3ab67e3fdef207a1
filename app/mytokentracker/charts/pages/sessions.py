"""The page "Sessions": every conversation, to be searched, sorted and looked into."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.cards import note
from mytokentracker.charts.columns import data_of
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Desk, Question
from mytokentracker.charts.export import Table as Data
from mytokentracker.charts.export import save_csv
from mytokentracker.charts.questions import SessionsFigures
from mytokentracker.charts.ranged_page import RangedPage
from mytokentracker.charts.session_columns import FIRST_TO_GO, ORDERS, columns
from mytokentracker.charts.session_detail import SessionDetail
from mytokentracker.charts.session_filters import SessionFilters
from mytokentracker.charts.session_rows import CHUNK, SessionRows
from mytokentracker.charts.tables import Table
from mytokentracker.charts.worker import Answer
from mytokentracker.core.reports import Row
from mytokentracker.core.translating import tr
from mytokentracker.figures.sessions import Detail, Query, Sessions, detail, reconciliation

_WIDE_EMS = 78


class _SessionTable(Table):
    """A table that can give a session's id."""

    def fill_menu(self, menu: QMenu) -> None:
        super().fill_menu(menu)
        key = self.model().key(self.currentIndex().row()) if self.currentIndex().isValid() else None  # type: ignore[attr-defined]
        copy = menu.addAction(tr("Copy session id"), lambda: QGuiApplication.clipboard().setText(key or ""))
        copy.setEnabled(bool(key))


class SessionsPage(RangedPage[SessionsFigures]):
    """All sessions, the latest first."""

    name = "sessions"
    first_range = "all"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """With what was chosen the last time."""
        super().__init__(context, parent)
        self._order, self._descending = "started", True
        self._open: str | None = None
        self._figures: SessionsFigures | None = None

    def build(self) -> Iterator[None]:
        """Filters, the list, and the detail beside it."""
        self.add_ranged_head()
        self.filters = SessionFilters(self.contents)
        self.filters.changed.connect(self.asked)
        self.rows.addWidget(self.filters)
        yield
        self._split = QSplitter(Qt.Orientation.Horizontal, self.contents)
        self._split.setHandleWidth(self.gap)
        self._split.setChildrenCollapsible(False)
        self._build_list()
        yield
        self.detail = SessionDetail(self.context, self._split)
        self.detail.closed.connect(self._close_detail)
        self.detail.compared.connect(self._compare)
        self.detail.hide()
        yield from self.detail.build()
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self.rows.addWidget(self._split, 1)

    def _build_list(self) -> None:
        card = self.card(tr("Sessions"))
        self.list = SessionRows(columns(self.context.words, self.context.palette, 0), ORDERS, card)
        self.table = _SessionTable(self.context.theme, tr("Sessions"), card)
        self.table.setModel(self.list)
        self.table.stretch(1, first_to_go=FIRST_TO_GO)
        self.table.setMinimumHeight(self.em * 15)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.list.sort_by_column)
        self.table.sorts = True
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self._pick)
        self.list.wanted.connect(self._fetch)
        self.list.sort_asked.connect(self._sort)
        self._sum = note("", card)
        self._sum.setWordWrap(False)
        self._card = card
        card.add_beside_title(self._sum)
        card.title.hide()
        card.rows.addWidget(self.table, 1)
        card.offer(self._seen_data, None, "sessions", self._export)
        self._split.addWidget(card)

    # What was chosen

    @Slot(str, bool)
    def _sort(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.asked.emit()

    @Slot(object)
    def _pick(self, key: str | None) -> None:
        if key is not None and key != self._open:
            self._open = key
            self._ask_detail(key)

    def _ask_detail(self, key: str) -> None:
        def ask(desk: Desk) -> Detail | None:
            try:
                return detail(desk.reader, desk.configuration, key)
            except KeyError:
                return None

        self.part_asked.emit("detail", questions.alone(ask))

    @Slot(str)
    def _compare(self, key: str) -> None:
        self.part_asked.emit("comparison", lambda desk: reconciliation(desk.reader, desk.configuration.prices, key)[1])

    @Slot(object)
    def _fetch(self, chunks: Sequence[int]) -> None:
        def ask(desk: Desk) -> dict[int, tuple[Row, ...]]:
            sessions = desk.memory.get(questions.SESSIONS)
            if not isinstance(sessions, Sessions):
                return {}
            return {chunk: sessions.fetch(chunk * CHUNK, CHUNK) for chunk in chunks}

        self.part_asked.emit("rows", questions.alone(ask))

    def _export(self, path: Path) -> None:
        shown = columns(self.context.words, self.context.palette, 0)
        session = tr("Session", "head of a column: the id of a conversation")

        def ask(desk: Desk) -> tuple[Path, OSError] | None:
            sessions = desk.memory.get(questions.SESSIONS)
            rows = sessions.fetch(0, sessions.count()) if isinstance(sessions, Sessions) else ()
            data = data_of(shown, rows)
            ids = tuple((row.key, *cells) for row, cells in zip(rows, data.rows, strict=True))
            try:
                save_csv(Data((session, *data.header), ids), path)
            except OSError as error:
                # Given back, or it would be taken for a problem of the store.
                return path, error
            return None

        self._sum.setText(tr("Saving…"))
        self.part_asked.emit("export", questions.alone(ask))

    def focus_search(self) -> None:
        """Begin to type what is searched."""
        self.filters.focus_search()

    def escape(self) -> bool:
        """Leave a zoom, the detail, and then the search."""
        return super().escape() or self._close_detail() or self.filters.clear_search()

    @Slot()
    def _close_detail(self) -> bool:
        """Gives whether it was open."""
        if self.detail.isHidden():
            return False
        self.detail.hide()
        self._open = None
        self.table.clearSelection()
        self.table.setFocus()
        return True

    # What is asked, and shown

    def question(self) -> Question[SessionsFigures]:
        """The list as it was chosen."""
        query = Query(
            text=self.filters.text,
            projects=self.filters.projects,
            models=self.filters.models,
            order=self._order,
            descending=self._descending,
        )
        return questions.sessions(query, self.range)

    def has_nothing(self, figures: SessionsFigures) -> bool:
        """Whether there was never any session."""
        return not figures.count and len(figures.projects) <= 1 and not figures.models

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self.table.set_theme(self.context.theme)
        self.detail.set_theme()

    def show_figures(self, figures: SessionsFigures) -> None:
        """Show the beginning of the list; the rest comes as it is scrolled to."""
        words, palette = self.context.words, self.context.palette
        same = self._figures is not None and self._figures.query == figures.query
        self._figures = figures
        self.list.show_sort(figures.query.order, descending=figures.query.descending)
        shown = columns(words, palette, figures.now)
        self.list.show_count(figures.count, figures.first, shown, same_query=same)
        if not same:
            self.table.scrollToTop()
        self._say_sum(figures)
        names = [(words.name("project", key), key) for key in figures.projects]
        self.filters.offer(
            sorted(names, key=lambda pair: pair[0].casefold()),
            [(words.name("model", name), name) for name in figures.models],
        )
        if self._open is not None:
            self._ask_detail(self._open)

    def _say_sum(self, figures: SessionsFigures) -> None:
        words, totals = self.context.words, figures.totals
        if not figures.count:
            self._sum.setText(tr("No session is like that. Search for less, or widen the range."))
            return
        count = tr("%n session(s)", "", figures.count)
        tokens = words.some_tokens(totals.tokens.total, totals.unfinished)
        self._sum.setText("  ·  ".join((count, words.money(totals.cost_microusd), tokens)))

    def show_part(self, part: str, answer: Answer) -> None:
        """Rows that were scrolled to, a session's detail, its comparison, or that all were saved."""
        if answer.problem is not None and part == "comparison":
            self.detail.show_no_comparison(answer.problem)
        elif answer.problem is not None:
            self.show_problem(answer.problem)
        elif part == "rows":
            for chunk, rows in answer.figures.items():
                self.list.put(chunk, rows)
        elif part == "detail" and answer.figures is not None and answer.figures.session == self._open:
            self.detail.show_detail(answer.figures)
            self.detail.show()
        elif part == "comparison" and answer.figures is not None:
            self.detail.show_comparison(answer.figures)
        if part == "export":
            self._show_exported(answer)

    def _show_exported(self, answer: Answer) -> None:
        if self._figures is not None:
            self._say_sum(self._figures)
        if answer.figures is not None:
            self._card.say_not_saved(*answer.figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail below where there is no room beside."""
        wide = event.size().width() >= self.em * _WIDE_EMS
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        super().resizeEvent(event)

    def _seen_data(self) -> Data:
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = [self.list.row(number) for number in chosen or range(min(CHUNK, self.list.rowCount()))]
        return data_of(self.list.columns, [row for row in rows if row is not None])


PAGE = SessionsPage
