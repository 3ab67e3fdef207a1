"""Rows of the sums that the roll-up keeps, in the order of schema.SUMS: how they are asked for, and what they say."""

from collections.abc import Sequence
from typing import Any

from mytokentracker.core.records import Tokens, Totals
from mytokentracker.store.schema import SUMS


def columns(table: str) -> str:
    """The sums as they stand in a table, by its name in the query."""
    return ", ".join(f"{table}.{name}" for name in SUMS)


def added_up(table: str) -> str:
    """The same over several of its rows."""
    return ", ".join(f"sum({table}.{name})" for name in SUMS)


def counted(table: str) -> str:
    """The same over responses, each of which is one row."""
    return ", ".join(f"sum({value.format(row=table)})" for value in SUMS.values())


def totals_of(row: Sequence[Any]) -> Totals:
    """What such a row says; added up over nothing, it is of None."""
    responses, *counts, cost, _credits, _searches, unfinished = row
    return Totals(responses, Tokens(*counts), cost, unfinished) if responses else Totals()
