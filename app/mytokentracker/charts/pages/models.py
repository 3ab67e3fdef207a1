"""The page "Models": families and versions, what one gets for the money, and the prices that were used."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.charts import economics, questions
from mytokentracker.charts.cards import note
from mytokentracker.charts.columns import Column, data_of
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.export import Picture
from mytokentracker.charts.export import Table as Data
from mytokentracker.charts.flow import Columns
from mytokentracker.charts.legend import Entry, Legend
from mytokentracker.charts.named_column import named
from mytokentracker.charts.plots.donut import Slice
from mytokentracker.charts.questions import ModelsFigures
from mytokentracker.charts.ranged_page import RangedPage
from mytokentracker.charts.ranges import below_total
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.shares import Shares
from mytokentracker.charts.tables import Table
from mytokentracker.charts.words import estimates
from mytokentracker.core.figures.amounts import KINDS
from mytokentracker.core.translating import tr
from mytokentracker.figures.models import Model, Models, Price

_DOLLAR = 1_000_000


class PriceRow(msgspec.Struct, frozen=True):
    """One price of one model."""

    model: Model
    price: Price


class ModelsPage(RangedPage[ModelsFigures]):
    """Models, dearest first."""

    name = "models"

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Of the dearest model, until another one is chosen."""
        super().__init__(context, parent)
        self._model: str | None = None

    def build(self) -> Iterator[None]:
        """Shares, then the three tables."""
        self.add_ranged_head()
        above = Columns(self.contents, self.em * 26, self.gap)
        self._families = self._shares_card(above, tr("Families", "of models"), "families")
        self._versions = self._shares_card(above, tr("Versions", "of models"), "versions")
        self._versions.picked.connect(self._choose_model)
        self.rows.addWidget(above)
        yield
        self._build_economics()
        yield
        self._build_projects()
        yield
        self._build_prices()
        self._cards = (above, self._economics_card, self._projects_card, self._prices_card)
        self.rows.addWidget(note(estimates(), self.contents))
        self.rows.addStretch(1)

    def _shares_card(self, columns: Columns, title: str, file: str) -> Shares:
        card = self.card(title)
        shares = Shares(title, self.context.theme, card)
        card.rows.addWidget(shares, 1)
        card.offer(
            lambda: data_of(self._list.columns, self._list.rows),
            lambda: Picture(title, shares.entries, shares.donut, estimates()),
            file,
        )
        columns.add(card)
        return shares

    def _build_economics(self) -> None:
        self._economics_card = card = self.card(tr("What one gets for it"))
        legend = Legend(self.context.theme, card, switches=False)
        self._kinds = legend
        card.rows.addWidget(legend)
        self._table = Table(self.context.theme, tr("Models"), card)
        self._list = Rows(self._columns(), lambda row: row.name, self._table)
        self._table.setModel(self._list)
        self._table.sort_by(1)
        self._table.picked.connect(self._choose_model)
        card.rows.addWidget(self._table)
        card.offer(lambda: data_of(self._list.columns, self._list.rows), None, "models")
        self.rows.addWidget(card)

    def _build_projects(self) -> None:
        self._projects_card = card = self.card(tr("Across projects"))
        self._projects_table = Table(self.context.theme, tr("Projects of the model"), card)
        self._projects = Rows(self._project_columns(), lambda row: row.project, self._projects_table)
        self._projects_table.setModel(self._projects)
        self._projects_table.sort_by(1)
        card.rows.addWidget(self._projects_table)
        card.offer(lambda: data_of(self._projects.columns, self._projects.rows), None, "model-projects")
        self.rows.addWidget(card)

    def _build_prices(self) -> None:
        self._prices_card = card = self.card(tr("Prices used, per million tokens"))
        self._price_table = Table(self.context.theme, tr("Prices"), card)
        self._prices = Rows(self._price_columns(), lambda row: (row.model.name, row.price.since), self._price_table)
        self._price_table.setModel(self._prices)
        card.rows.addWidget(self._price_table)
        card.offer(self._price_data, None, "prices")
        self.rows.addWidget(card)

    def _columns(self) -> tuple[Column, ...]:
        words, palette = self.context.words, self.context.palette
        first = named("model", tr("Model"), lambda row: row.name, words, palette)
        return (first, *economics.columns(words, palette, lambda row: row.used))

    def _project_columns(self) -> tuple[Column, ...]:
        words, palette = self.context.words, self.context.palette
        first = named("project", tr("Project"), lambda row: row.project, words, palette)
        return (first, *economics.columns(words, palette, lambda row: row.used))

    def _price_columns(self) -> tuple[Column, ...]:
        words, palette = self.context.words, self.context.palette
        ever = tr("ever", "since when a price holds")

        def price(title: str, kind: str) -> Column:
            return Column(
                title,
                lambda row: words.exact_money(getattr(row.price, kind)),
                lambda row: getattr(row.price, kind) / _DOLLAR,
                unit="USD",
                ems=6.4,
            )

        return (
            named("model", tr("Model"), lambda row: row.model.name, words, palette, ems=11),
            price(tr("Input"), "input"),
            price(tr("Output"), "output"),
            price(tr("Write 5 min", "head of a column: price of writing to the cache"), "cache_write_5m"),
            price(tr("Write 1 h", "head of a column: price of writing to the cache"), "cache_write_1h"),
            price(tr("Cache read"), "cache_read"),
            Column(
                tr("Since", "head of a column: from when on a price holds"),
                lambda row: words.date(row.price.since) if row.price.since else ever,
                lambda row: row.price.since,
                ems=7.4,
            ),
            Column(
                tr("Where it is from", "head of a column: a price"),
                _source,
                _source,
                is_number=False,
                is_name=True,
                ems=14,
                tip=_source,
            ),
        )

    # What was chosen

    @Slot(object)
    def _choose_model(self, name: str | None) -> None:
        if name is not None and name != self._model:
            self._model = name
            self.asked.emit()

    # What is asked, and shown

    def question(self) -> Question[ModelsFigures]:
        """All models, and the projects of one of them."""
        return questions.models(self.range, self._model)

    def has_nothing(self, figures: ModelsFigures) -> bool:
        """Whether there was never any use."""
        return figures.models.range.name == "all" and not figures.models.models

    def show_theme(self) -> None:
        """Take the colours that hold now."""
        theme = self.context.theme
        for shares in (self._families, self._versions):
            shares.set_theme(theme)
        for table in (self._table, self._projects_table, self._price_table):
            table.set_theme(theme)

    def show_figures(self, figures: ModelsFigures) -> None:
        """Show all of it."""
        words, palette = self.context.words, self.context.palette
        found = figures.models
        palette.meet("model", (model.name for model in found.models))
        palette.meet("project", (one.project for one in figures.projects))
        self._show_shares(found)
        kinds = [kind for kind in KINDS if any(getattr(model.used.kinds, kind) for model in found.models)]
        entries = [Entry(kind, words.name("kind", kind), palette.colour("kind", kind)) for kind in kinds]
        self._kinds.show_entries(entries, self.context.theme)
        self._list.show_rows(found.models, self._columns())
        self._table.fit_rows(12)
        self.show_used(self._cards, self._range, there=bool(found.models))
        title = tr("Across projects")
        if figures.model is not None:
            title = tr("{model} across projects", model=words.name("model", figures.model))
        self._projects_card.set_title(title)
        self._projects.show_rows(figures.projects, self._project_columns())
        self._projects_table.fit_rows(10)
        prices = [PriceRow(model, price) for model in found.models for price in model.prices]
        self._prices.show_rows(prices, self._price_columns())
        self._price_table.fit_rows(12)

    def _show_shares(self, found: Models) -> None:
        words, palette = self.context.words, self.context.palette
        below = below_total(self._range)
        whole = words.money(found.totals.cost_microusd)
        for shares, parts in (
            (
                self._families,
                [(family.models[0], _family_name(family.name), family.used) for family in found.families],
            ),
            (self._versions, [(model.name, words.name("model", model.name), model.used) for model in found.models]),
        ):
            slices = [
                (
                    Slice(
                        key,
                        name,
                        palette.family(key) if shares is self._families else palette.colour("model", key),
                        used.totals.cost_microusd,
                        words.money(used.totals.cost_microusd),
                    ),
                    words.share(used.share),
                )
                for key, name, used in parts
            ]
            shares.show_slices(slices, whole, below)

    def _price_data(self) -> Data:
        return data_of(self._prices.columns, self._prices.rows)


def _family_name(name: str) -> str:
    return tr("Other", "all the other models or projects together") if name == "other" else name.capitalize()


def _source(row: PriceRow) -> str:
    if row.model.price_source != "listed":
        assumed = row.model.price_source.removeprefix("assumed: ")
        return tr("assumed to be that of {model}", "a price", model=assumed)
    if row.price.read_at is None:
        return tr("price list")
    return row.price.read_at.removeprefix("https://")


PAGE = ModelsPage
