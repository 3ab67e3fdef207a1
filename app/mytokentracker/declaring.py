"""How a setting is declared: beside its type stand a sentence for people, what is allowed, and a check of it.

The window says them in the person's language; in the file's comments they are English.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from mytokentracker.core.addresses import checked_address
from mytokentracker.core.translating import Late


def meta(sentence: Late, allowed: Late | None = None, check: Callable[[Any], object] | None = None) -> msgspec.Meta:
    """For an annotation. allowed: None where the type says it. check: raises ValueError for what the type lets pass."""
    return msgspec.Meta(extra={"sentence": sentence, "allowed": allowed, "check": check})


def check_budget(value: float) -> None:
    """US dollars."""
    # nan fails every comparison.
    if not 0 < value <= 1_000_000:
        raise ValueError(value)


def check_price(value: float) -> None:
    """US dollars; 0 where nothing is paid."""
    if not 0 <= value <= 1_000_000:
        raise ValueError(value)


def check_rate(value: float) -> None:
    """How much of a currency one dollar is."""
    if not 0.000_001 <= value <= 1_000_000:
        raise ValueError(value)


def check_percents(value: Sequence[float]) -> None:
    """Percentages at which something is told."""
    if len(value) > 10 or not all(0 < percent <= 100 for percent in value):
        raise ValueError(value)


def check_zone(value: str) -> None:
    """A name of the zone database."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(value)
    # A folder of the zone database, such as "America", is an OSError; an unknown name is a KeyError.
    except (OSError, KeyError) as error:
        raise ValueError(value) from error


def check_folders(value: Sequence[str]) -> None:
    """Folders, which need not exist."""
    if any(not folder.strip() or "\0" in folder for folder in value):
        raise ValueError(value)


def check_names(value: Mapping[str, str]) -> None:
    """Of folders: neither a folder nor its name is empty."""
    check_folders([part for named in value.items() for part in named])


def check_command(value: str | Sequence[str]) -> None:
    """A command without a shell."""
    from mytokentracker.alert_command import words

    words(value)


def check_address(value: str) -> None:
    """What may be asked: https://, and http:// on this computer."""
    checked_address(value, loopback=True)


def check_currency(value: str) -> None:
    """The form of a code, not whether there is one of it."""
    if not re.fullmatch("[A-Z]{3}", value):
        raise ValueError(value)
