"""The price list and the plans that we ship, and a person's own prices over them."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from mytokentracker import regular
from mytokentracker.core.pricing import PriceTable, price_table
from mytokentracker.core.records import Plan, Problem
from mytokentracker.core.translating import locale, tr, tr_later, tr_noop
from mytokentracker.paths import resources

# Hundreds of times what our table has: what is larger is no price list.
LARGEST_BYTES = 4_000_000
# The table says in its first line when it was looked at.
_SEEN = re.compile(r"^#.*as seen on (\d{4}-\d\d-\d\d)")


class Listed(msgspec.Struct, frozen=True):
    """A price list. seen: the day on which it was looked at. fetched: it came from an address, not with the program."""

    data: dict[str, Any]
    seen: date
    fetched: bool

    @property
    def models(self) -> int:
        """How many have a price in it."""
        return len({row["model"] for row in self.data["prices"]})


def read_list(text: str, *, fetched: bool) -> Listed:
    """A whole price list, checked as ours is. Raises: ValueError, RecursionError where it cannot be used."""
    seen = _SEEN.search(text)
    if seen is None:
        raise ValueError("its first line does not say when the prices were seen")
    data = tomllib.loads(text)
    price_table(data)
    return Listed(data, date.fromisoformat(seen[1]), fetched)


def built_in() -> Listed:
    """The list that came with the program."""
    return read_list((resources() / "prices.toml").read_text("utf-8"), fetched=False)


def in_force(fetched: Path) -> Listed:
    """The list that counts: the one that was fetched, unless it cannot be used or ours is newer."""
    ours = built_in()
    try:
        other = read_list(regular.read(fetched, LARGEST_BYTES).decode(), fetched=True)
    # It was checked before it was put there; what has become of it since is not worth a word while ours is at hand.
    except (OSError, ValueError, RecursionError):
        return ours
    return other if other.seen >= ours.seen else ours


def load(override: Path, fetched: Path | None = None) -> tuple[PriceTable, tuple[Problem, ...]]:
    """The price list in force, the rows of the file `override` (see resources/prices.toml) in the place of its own.

    fetched: paths.fetched_prices; None: the list that came with the program counts, whatever was fetched.
    An override that is absent changes nothing; one that cannot be used is ignored as a whole and becomes a Problem.
    """
    listed = (in_force(fetched) if fetched is not None else built_in()).data
    try:
        # Notepad puts a byte order mark in front, which TOML does not know.
        own = tomllib.loads(regular.read(override, LARGEST_BYTES).decode("utf-8-sig"))
        return price_table(listed, own), ()
    except FileNotFoundError:
        return price_table(listed), ()
    except OSError as error:
        wrong = error.strerror or str(error)
    except (ValueError, RecursionError) as error:
        wrong = str(error)
    hint = tr_later("{file}: {reason}. Until this is mended, the listed prices are used.", file=override, reason=wrong)
    return price_table(listed), (Problem(tr_noop("Your own prices cannot be used"), hint),)


def said_of(listed: Listed) -> str:
    """The list in words: "30 models, as seen on 21 Nov 2026; it came with the program"."""
    day = locale().whole_date(listed.seen)
    if listed.fetched:
        return tr("%n model(s), as seen on {date}; it was fetched", "of a price list", listed.models, date=day)
    return tr("%n model(s), as seen on {date}; it came with the program", "of a price list", listed.models, date=day)


def plans() -> dict[str, Plan]:
    """Claude's plans by name, in the order in which they are offered."""
    listed = tomllib.loads((resources() / "plans.toml").read_text("utf-8"))
    return {
        plan["name"]: Plan(
            name=plan["name"],
            title=plan["title"],
            session_budget_microusd=round(plan["session_budget_usd"] * 1_000_000),
            weekly_budget_microusd=round(plan["weekly_budget_usd"] * 1_000_000),
            monthly_price_microusd=_microusd(plan.get("monthly_price_usd")),
        )
        for plan in listed["plans"]
    }


def _microusd(usd: float | None) -> int | None:
    return None if usd is None else round(usd * 1_000_000)
