"""Puts what was used, as the figures have it, into a chart: names, colours and units."""

from collections.abc import Sequence

from mytokentracker.charts.chart_card import ChartCard
from mytokentracker.charts.context import Context
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.markers import Mark
from mytokentracker.charts.units import Unit
from mytokentracker.core.translating import tr
from mytokentracker.figures.overview import Overview


def layers_of(page: Overview, context: Context, unit: Unit) -> list[Layer]:
    """The layers of the figures as a chart has them."""
    words, palette, by = context.words, context.palette, page.choice.by
    palette.meet(by, (layer.key for layer in page.layers))
    return [
        Layer(
            layer.key,
            words.name(by, layer.key),
            palette.colour(by, layer.key),
            tuple(unit.plotted(value) for value in layer.values),
        )
        for layer in page.layers
    ]


def show_use(
    card: ChartCard,
    page: Overview,
    context: Context,
    unit: Unit,
    marks: Sequence[Mark] = (),
    limits: tuple[float, float] | None = None,
    *,
    with_legend: bool = True,
) -> None:
    """Show the figures in a card. limits: how far out the zoom goes."""
    words = context.words
    card.show_bars(
        page.bins.edges,
        layers_of(page, context, unit),
        unit.said(words),
        unit.ticked(words),
        tr(unit.column),
        marks=marks,
        now=page.as_of,
        limits=limits,
        with_legend=with_legend,
    )
