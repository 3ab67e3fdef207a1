"""What a chart of lines gives away: its legend, its picture and its points."""

from mytokentracker.charts.export import Picture, Table, iso
from mytokentracker.charts.legend import Entry
from mytokentracker.charts.plots.line_chart import LineChart
from mytokentracker.core.translating import tr


def entries(chart: LineChart) -> tuple[Entry, ...]:
    """Its lines as a legend."""
    return tuple(Entry(line.name, line.name, line.colour) for line in chart.lines)


def picture(title: str, chart: LineChart) -> Picture:
    """What its picture is made of."""
    return Picture(title, entries(chart), chart, tr("Percentages of the window."))


def points(chart: LineChart) -> Table:
    """All points of its lines."""
    rows = [(line.name, iso(x), y) for line in chart.lines for x, y in zip(line.xs, line.ys, strict=True)]
    return Table((tr("line", "of a chart"), tr("at (UTC)"), tr("percent")), tuple(rows))
