"""The column that says of which model or project a row is."""

from collections.abc import Callable

from mytokentracker.charts.columns import Column, Record
from mytokentracker.charts.palette import Palette
from mytokentracker.charts.words import Words


def named(
    by: str,
    title: str,
    key: Callable[[Record], str],
    words: Words,
    palette: Palette,
    *,
    ems: float = 0.0,
    tip: Callable[[Record], str] | None = None,
) -> Column:
    """Its name with its colour. by: "model" or "project". key: of a row. ems: see Column. tip: the key, else."""
    return Column(
        title,
        lambda row: words.name(by, key(row)),
        key,
        is_number=False,
        is_name=True,
        ems=ems,
        tip=key if tip is None else tip,
        swatch=lambda row: palette.colour(by, key(row)),
    )
