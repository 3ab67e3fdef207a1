"""The page "Models": what each family and version used, what that cost by kind, and at which price."""

import msgspec

from mytokentracker.core.figures.amounts import KINDS, Amount, add_amounts
from mytokentracker.core.figures.ranges import Range, stretch
from mytokentracker.core.figures.tables import Economics, economics
from mytokentracker.core.model_names import FAMILIES, family_and_version, normalise
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.projects import UNKNOWN_PROJECT
from mytokentracker.core.records import Totals
from mytokentracker.figures.amounts import Amounts
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Reader

OTHER = "other"
_MICRO = 1_000_000


class Price(msgspec.Struct, frozen=True):
    """A price, in micro-dollars per million tokens and per web search.

    since: from when on it counts, UTC seconds; 0 for the first one. read_at: where the price list has it from, in its
    words; None where it does not say.
    """

    since: int
    input: int
    output: int
    cache_write_5m: int
    cache_write_1h: int
    cache_read: int
    web_search: int
    read_at: str | None


class Model(msgspec.Struct, frozen=True):
    """One model as transcripts name it. family: one of FAMILIES, or "other".

    price_source: "listed", or "assumed: <model>" naming the one whose price it takes. prices: those that counted in the
    range, newest first.
    """

    name: str
    family: str
    used: Economics
    price_source: str
    prices: tuple[Price, ...]


class Family(msgspec.Struct, frozen=True):
    """All models of a family. models: their names, dearest first."""

    name: str
    used: Economics
    models: tuple[str, ...]


class Models(msgspec.Struct, frozen=True):
    """The page at `as_of`. models: dearest first. families: in the same order of cost."""

    as_of: int
    range: Range
    models: tuple[Model, ...]
    families: tuple[Family, ...]
    totals: Totals


class ProjectUse(msgspec.Struct, frozen=True):
    """What one project got from one model. project: its key; share: of the model's cost."""

    project: str
    used: Economics


def models(reader: Reader, configuration: Configuration, now: int, chosen: Range) -> Models:
    """The page. Raises: sqlite3.Error."""
    prices = configuration.prices
    inside = stretch(chosen, now, configuration.choices.zone)
    amounts = Amounts(reader, configuration).within(inside)
    totals = add_amounts(amounts)
    by_model: dict[str, list[Amount]] = {}
    by_family: dict[str, list[Amount]] = {}
    for amount in amounts:
        by_model.setdefault(amount.model, []).append(amount)
        by_family.setdefault(family(amount.model), []).append(amount)
    rows = [
        Model(
            name,
            family(name),
            economics(own, prices, totals.cost_microusd),
            prices.source(name),
            _prices(prices, name, own),
        )
        for name, own in by_model.items()
    ]
    rows.sort(key=lambda row: _dearest(row.used, row.name))
    families = [
        Family(
            name, economics(own, prices, totals.cost_microusd), tuple(row.name for row in rows if row.family == name)
        )
        for name, own in by_family.items()
    ]
    families.sort(key=lambda row: _dearest(row.used, row.name))
    return Models(now, chosen, tuple(rows), tuple(families), totals)


def by_project(
    reader: Reader, configuration: Configuration, now: int, chosen: Range, model: str
) -> tuple[ProjectUse, ...]:
    """What each project got from one model, by its name, dearest first. Raises: sqlite3.Error."""
    source = Amounts(reader, configuration, by_project=True, models=(model,))
    amounts = source.within(stretch(chosen, now, configuration.choices.zone))
    whole = add_amounts(amounts).cost_microusd
    parts: dict[str, list[Amount]] = {}
    for amount in amounts:
        parts.setdefault(amount.project or UNKNOWN_PROJECT, []).append(amount)
    rows = [ProjectUse(project, economics(own, configuration.prices, whole)) for project, own in parts.items()]
    return tuple(sorted(rows, key=lambda row: _dearest(row.used, row.project)))


def family(model: str) -> str:
    """The family of a model, or "other"."""
    found, _ = family_and_version(normalise(model))
    return found if found in FAMILIES else OTHER


def _dearest(used: Economics, name: str) -> tuple[int, int, str]:
    return -used.totals.cost_microusd, -used.totals.tokens.total, name


def _prices(prices: PriceTable, model: str, amounts: list[Amount]) -> tuple[Price, ...]:
    found = {}
    for amount in amounts:
        rate = prices.rate(model, amount.at)
        # Pico-dollars a token are micro-dollars a million tokens.
        each = {kind: getattr(rate, kind) for kind in KINDS}
        each["web_search"] //= _MICRO
        found[rate.since] = Price(since=rate.since, read_at=prices.read_at(model, amount.at), **each)
    return tuple(found[since] for since in sorted(found, reverse=True))
