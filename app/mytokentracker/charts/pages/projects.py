"""The page "Projects": who used what, when, and what it cost; and what projects are called."""

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.cards import Card, note
from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.columns import data_of
from mytokentracker.charts.desk import Question
from mytokentracker.charts.export import Picture
from mytokentracker.charts.export import Table as Data
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.naming import NameDialog, give_name
from mytokentracker.charts.plots.donut import Slice
from mytokentracker.charts.project_columns import columns
from mytokentracker.charts.ranged_page import RangedPage
from mytokentracker.charts.ranges import at_prices, below_total
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.shares import Shares
from mytokentracker.charts.tables import Table
from mytokentracker.charts.units import UNITS
from mytokentracker.charts.use_chart import show_use
from mytokentracker.charts.words import estimates
from mytokentracker.charts.worker import Answer
from mytokentracker.core.reports import UNKNOWN
from mytokentracker.core.translating import tr
from mytokentracker.figures.projects import Projects, Row


class _ProjectTable(Table):
    """A table whose menu can rename and merge too."""

    def __init__(self, page: "ProjectsPage", parent: QWidget) -> None:
        super().__init__(page.context.theme, tr("Projects"), parent)
        self._page = page

    def fill_menu(self, menu: QMenu) -> None:
        super().fill_menu(menu)
        menu.addSeparator()
        rename = menu.addAction(tr("Rename or merge…", "projects"), self._page.rename)
        rename.setEnabled(self._page.can_rename())


class ProjectsPage(RangedPage[Projects]):
    """Projects, dearest first."""

    name = "projects"

    def build(self) -> Iterator[None]:
        """Facts, shares and times, and the table."""
        self.add_ranged_head()
        names = {
            "cost": tr("Worth", "what was used, at API prices"),
            "tokens": tr("Tokens"),
            "sessions": tr("Sessions"),
            "projects": tr("Projects"),
        }
        facts, self._facts = self.facts_card(names)
        self.rows.addWidget(facts)
        yield
        above = Columns(self.contents, self.em * 26, self.gap)
        self._build_shares(above)
        yield
        self._build_times(above)
        self.rows.addWidget(above, 1)
        yield
        self._cards = (facts, above, self._build_table())
        self.rows.addWidget(note(estimates(), self.contents))

    def _build_shares(self, columns: Columns) -> None:
        card = self.card(tr("Cost by project"))
        self._shares = Shares(tr("Cost by project"), self.context.theme, card)
        self._shares.picked.connect(self._select)
        card.rows.addWidget(self._shares, 1)
        card.offer(
            self._data,
            lambda: Picture(tr("Cost by project"), self._shares.entries, self._shares.donut, estimates()),
            "projects",
        )
        columns.add(card)

    def _build_times(self, columns: Columns) -> None:
        self.times = ChartCard(tr("Cost over time"), self.context, columns, "projects-over-time", ems=13)
        self.times.picked.connect(self._select)
        columns.add(self.times)

    def _build_table(self) -> Card:
        card = self.card(tr("All projects"))
        self._rename = QPushButton(tr("Rename or merge…", "projects"), card)
        self._rename.clicked.connect(self.rename)
        self._rename.setEnabled(False)
        card.add_control(self._rename)
        self._table = _ProjectTable(self, card)
        self._model = Rows(columns(self.context.words, self.context.palette, 0), lambda row: row.key, self._table)
        self._table.setModel(self._model)
        self._table.sort_by(1)
        self._table.opened.connect(lambda _key: self.rename())
        self._table.selectionModel().selectionChanged.connect(self._selection_changed)
        card.rows.addWidget(self._table)
        card.offer(self._data, None, "projects")
        self.rows.addWidget(card)
        return card

    # What was chosen

    @Slot(str)
    def _choose_range(self, name: str) -> None:
        self.times.chart.show_all()
        super()._choose_range(name)

    @Slot(object)
    def _select(self, key: str | None) -> None:
        """Select a project in the table."""
        for number in range(self._model.rowCount()):
            if self._model.key(number) == key:
                self._table.selectRow(number)
                self._table.setFocus()

    @Slot()
    def _selection_changed(self) -> None:
        self._rename.setEnabled(self.can_rename())

    def _chosen_rows(self) -> list[Row]:
        chosen = self._table.selectionModel().selectedRows()
        return [self._model.rows[index.row()] for index in chosen]

    def can_rename(self) -> bool:
        """Whether what is selected has folders that can be given a name."""
        rows = self._chosen_rows()
        return bool(rows) and all(row.folders for row in rows)

    @Slot()
    def rename(self) -> None:
        """Ask for a name for what is selected, and keep it in the settings."""
        rows = self._chosen_rows()
        if not self.can_rename():
            return
        words = self.context.words
        folders = tuple(chain.from_iterable(row.folders for row in rows))
        known = [words.name("project", row.key) for row in self._model.rows if row.key != UNKNOWN]
        dialog = NameDialog(folders, words.name("project", rows[0].key), known, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.give_name((*folders, *self._meant(dialog.name, rows)), dialog.name))
        # Not waited for: while it is open the language may change, and this page goes.
        dialog.open()

    def _meant(self, name: str, chosen: Sequence[Row]) -> tuple[str, ...]:
        """The folders of the project that a typed name means: one without a given name is called by its folder."""
        words = self.context.words
        meant = (row for row in self._model.rows if row not in chosen and not row.is_named)
        return tuple(chain.from_iterable(row.folders for row in meant if words.name("project", row.key) == name))

    def give_name(self, folders: Sequence[str], name: str) -> None:
        """Name these folders; those of one name are one project."""
        problem = give_name(self.context.paths.settings, folders, name)
        if problem is None:
            self.asked.emit()
        else:
            self.show_problem(problem)

    # What is asked, and shown

    def question(self) -> Question[Projects]:
        """The projects in the range."""
        return questions.projects(self.range)

    def has_nothing(self, figures: Projects) -> bool:
        """Whether there was never any use."""
        return figures.range.name == "all" and not figures.rows

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        self._shares.set_theme(self.context.theme)
        self.times.show_theme()
        self._table.set_theme(self.context.theme)

    def show_figures(self, figures: Projects) -> None:
        """Show all of it."""
        words, palette = self.context.words, self.context.palette
        palette.meet("project", (one.key for one in figures.donut))
        slices = [
            (
                Slice(
                    one.key,
                    words.name("project", one.key),
                    palette.colour("project", one.key),
                    one.cost_microusd,
                    words.money(one.cost_microusd),
                ),
                words.share(one.share),
            )
            for one in figures.donut
        ]
        totals = figures.totals
        self._shares.show_slices(slices, words.money(totals.cost_microusd), below_total(self._range))
        self._facts["cost"].say(words.money(totals.cost_microusd), at_prices(self._range))
        within = tr("in %n response(s)", "so many tokens", totals.responses)
        if totals.unfinished:
            within = tr("at least, in %n response(s)", "so many tokens", totals.responses)
        self._facts["tokens"].say(words.tokens(totals.tokens.total), within)
        self._facts["sessions"].say(words.number(sum(row.sessions for row in figures.rows)))
        self._facts["projects"].say(words.number(len(figures.rows)), tr("with use in this time", "projects"))
        self._model.show_rows(figures.rows, columns(words, palette, figures.as_of))
        self._selection_changed()
        self._table.fit_rows(40)
        self.show_used(self._cards, self._range, there=bool(figures.rows))
        self.part_asked.emit("times", questions.project_times(self.range))

    def show_part(self, part: str, answer: Answer) -> None:
        """The cost over time, which takes longer than the sums."""
        if answer.problem is not None:
            self.show_problem(answer.problem)
        else:
            show_use(self.times, answer.figures, self.context, UNITS["microusd"], with_legend=False)

    def _data(self) -> Data:
        return data_of(self._model.columns, self._model.rows)


PAGE = ProjectsPage
