"""The price list and the plans that we ship, and a person's own prices over them."""

import re
import tomllib
from pathlib import Path

from mytokentracker.core.pricing import PriceTable, price_table
from mytokentracker.core.records import Plan, Problem
from mytokentracker.paths import resources

# The table says in its first line when it was looked at.
_SEEN = re.compile(r"^#.*as seen on (\d{4}-\d\d-\d\d)")


def load(override: Path) -> tuple[PriceTable, tuple[Problem, ...]]:
    """The price list, with the rows of the file `override` (see resources/prices.toml) in the place of ours.

    An override that is absent changes nothing; one that cannot be used is ignored as a whole and becomes a Problem.
    """
    listed = tomllib.loads((resources() / "prices.toml").read_text("utf-8"))
    try:
        # Notepad puts a byte order mark in front, which TOML does not know.
        own = tomllib.loads(override.read_bytes().decode("utf-8-sig"))
        return price_table(listed, own), ()
    except FileNotFoundError:
        return price_table(listed), ()
    except OSError as error:
        wrong = error.strerror or str(error)
    except (ValueError, RecursionError) as error:
        wrong = str(error)
    hint = f"{override}: {wrong}. Until this is mended, the listed prices are used."
    return price_table(listed), (Problem("Your own prices cannot be used", hint),)


def described(override: Path) -> tuple[str, str, str]:
    """In words for people: our list, the person's own file, and what is wrong with that (empty: nothing)."""
    text = (resources() / "prices.toml").read_text("utf-8")
    seen = _SEEN.search(text)
    models = len({row["model"] for row in tomllib.loads(text)["prices"]})
    listed = f"{models} models" + (f", as seen on {seen[1]}" if seen else "")
    if not override.exists():
        return listed, "There is no such file: to give prices of your own, write one in the form of our table.", ""
    _, problems = load(override)
    if problems:
        return listed, "", problems[0].hint
    own = {row["model"] for row in tomllib.loads(override.read_bytes().decode("utf-8-sig")).get("prices", ())}
    return listed, f"It takes the place of our prices for {len(own)} model{'' if len(own) == 1 else 's'}.", ""


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
