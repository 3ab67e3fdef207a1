"""What a response costs: dated list prices by model, in integer arithmetic.

A table is made of parsed TOML (resources/prices.toml, perhaps a person's own file over it). Prices are held in
pico-dollars (1e-12 USD) per token, a million times the price list's USD per million tokens: then half a percent of the
cheapest price is still a whole number, and so is 1.1 times it.
"""

from binascii import crc32
from collections.abc import Mapping
from datetime import date

import msgspec

from mytokentracker.core.model_names import FAMILIES, family_and_version, normalise
from mytokentracker.core.records import Tokens, Usage

LISTED = "listed"

_PICO = 1_000_000
_MOST = 1_000_000
_NO_FAMILY = "sonnet"
# Part of the digest: raise it when the same table begins to give other costs, so that history is priced anew.
_RULES = 1

_TOKEN_KEYS = frozenset(("input", "output", "cache_write_5m", "cache_write_1h", "cache_read"))
_LONG_KEYS = _TOKEN_KEYS | {"above"}
_ROW_KEYS = _TOKEN_KEYS | {"model", "from", "fast", "long_prompt", "source"}
_TABLE_KEYS = frozenset(("prices", "families", "web_search", "us_inference"))


class Rate(msgspec.Struct, frozen=True):
    """The prices of one model from `since` (UTC seconds) on, in pico-dollars per token and per web search.

    A request whose prompt (input, cache writes and cache reads together) has more than `long_prompt_above` tokens pays
    `long_prompt` for every token, its output too; None: the length does not matter.
    """

    since: int
    input: int
    output: int
    cache_write_5m: int
    cache_write_1h: int
    cache_read: int
    web_search: int
    long_prompt_above: int = 0
    long_prompt: "Rate | None" = None


class _Row(msgspec.Struct, frozen=True):
    """A dated row as read: the standard rate, and what fast mode multiplies it by, in thousandths."""

    standard: Rate
    fast: int


class PriceTable:
    """Looks up rates and costs; `digest` is a short text that changes whenever any price does."""

    def __init__(
        self, rows: dict[str, tuple[_Row, ...]], older: dict[str, _Row], us: int, texts: dict[str, dict[int, str]]
    ) -> None:
        """For `price_table` only. rows: newest first, by normalised model. older: by family. us: thousandths.

        texts: what `source` says, by model or family and the time from which its row counts.
        """
        self._rows = rows
        self._older = older
        self._us = us
        self._texts = texts
        self._versions: dict[str, list[tuple[tuple[int, ...], str]]] = {}
        for model in rows:
            family, version = family_and_version(model)
            if family and version:
                self._versions.setdefault(family, []).append((version, model))
        self._rates: dict[tuple[str, bool, bool], tuple[Rate, ...]] = {}
        self.digest = f"{crc32(repr((_RULES, us, sorted(rows.items()), sorted(older.items()))).encode()):08x}"

    def cost(
        self,
        model: str,
        at: int | None,
        tokens: Tokens | Usage,
        web_searches: int = 0,
        fast: bool = False,
        us: bool = False,
    ) -> int:
        """What one response costs, in micro-dollars, rounded half up.

        One request, not a sum of several: the length of its prompt decides. at: UTC seconds; None (day unknown) takes
        the newest price, a time before the model's first row takes that row.
        """
        rate = self.rate(model, at, fast, us)
        read = tokens.cache_read
        write_5m = tokens.cache_write_5m
        write_1h = tokens.cache_write_1h
        fresh = tokens.input
        if rate.long_prompt is not None and fresh + write_5m + write_1h + read > rate.long_prompt_above:
            rate = rate.long_prompt
        pico = (
            fresh * rate.input
            + tokens.output * rate.output
            + write_5m * rate.cache_write_5m
            + write_1h * rate.cache_write_1h
            + read * rate.cache_read
            + web_searches * rate.web_search
        )
        return (pico + 500_000) // 1_000_000

    def rate(self, model: str, at: int | None, fast: bool = False, us: bool = False) -> Rate:
        """The rate of that model at that time; of its stand-in where the model is not listed (see `source`).

        fast: `usage.speed` was "fast", or the name ends so; models without a fast price stay at the standard one.
        us: inference was bound to the US.
        """
        rates = self._rates.get((model, fast, us))
        if rates is None:
            rates = self._rates[model, fast, us] = self._make_rates(model, fast, us)
        if at is None:
            return rates[0]
        for rate in rates:
            if at >= rate.since:
                return rate
        return rates[-1]

    def changes(self, model: str) -> tuple[int, ...]:
        """When the price of a model changed, newest first, in UTC seconds; none before its first row."""
        self.rate(model, None)
        return tuple(rate.since for rate in self._rates[model, False, False][:-1])

    def source(self, model: str) -> str:
        """Where the price of a model is from: "listed", or "assumed: <model>" naming the one whose price it takes."""
        name = normalise(model)
        priced_as = self._priced_as(name)
        return LISTED if priced_as == name else f"assumed: {priced_as or 'older ' + family_and_version(name)[0]}"

    def read_at(self, model: str, at: int | None) -> str | None:
        """Where the rate of that model at that time was read, as its row says; None where it says nothing of it."""
        name = normalise(model)
        row = self._priced_as(name) or family_and_version(name)[0]
        return self._texts.get(row, {}).get(self.rate(model, at).since)

    def _priced_as(self, name: str) -> str | None:
        """The listed model whose price a normalised name takes; None: its family's price for older models."""
        if name in self._rows:
            return name
        family, version = family_and_version(name)
        if family not in self._versions:
            family = _NO_FAMILY
        elif version and family in self._older and version < min(self._versions[family])[0]:
            return None
        return max(self._versions[family])[1]

    def _make_rates(self, model: str, fast: bool, us: bool) -> tuple[Rate, ...]:
        name = normalise(model)
        priced_as = self._priced_as(name)
        rows = self._rows[priced_as] if priced_as else (self._older[family_and_version(name)[0]],)
        fast = fast or model.endswith("-fast")
        return tuple(_scaled(row.standard, (row.fast if fast else 1000) * (self._us if us else 1000)) for row in rows)


def price_table(data: Mapping[str, object], overrides: Mapping[str, object] | None = None) -> PriceTable:
    """A table from parsed TOML in the format that resources/prices.toml explains.

    overrides: the same format with every part optional; its rows of a model replace all of `data`'s rows of that model.
    Raises: ValueError, naming the row and what is allowed, where either is not in that format.
    """
    own = overrides or {}
    for table in (data, own):
        _check_keys("the file", table, _TABLE_KEYS)
    both = {**data, **own}
    web_search = round(_number("the file", both, "web_search") * _PICO * 1000)
    us = round(_number("the file", both, "us_inference") * 1000)
    rows = {**_rows(data, web_search), **_rows(own, web_search)}
    if not any(family_and_version(model)[0] == _NO_FAMILY and family_and_version(model)[1] for model in rows):
        raise ValueError("a price table needs a row of a Sonnet model, whose price unknown models take")
    older = {**_older(data, web_search), **_older(own, web_search)}
    return PriceTable(rows, older, us, {**_texts(data), **_texts(own)})


def _scaled(rate: Rate, millionths: int) -> Rate:
    """The rate with its token prices multiplied; searches cost the same in fast mode and everywhere."""
    if millionths == 1_000_000:
        return rate
    prices = {key: (getattr(rate, key) * millionths + 500_000) // 1_000_000 for key in _TOKEN_KEYS}
    long_prompt = None if rate.long_prompt is None else _scaled(rate.long_prompt, millionths)
    return msgspec.structs.replace(rate, **prices, long_prompt=long_prompt)


def _rows(data: Mapping[str, object], web_search: int) -> dict[str, tuple[_Row, ...]]:
    found: dict[str, list[_Row]] = {}
    listed = data.get("prices", [])
    if not isinstance(listed, list):
        raise ValueError("prices must be rows, each under a line [[prices]]")  # noqa: TRY004 - as all wrong data
    for number, entry in enumerate(listed, 1):
        where = f"row {number}"
        row = _mapping(where, entry)
        model = row.get("model")
        if not isinstance(model, str) or not model.strip():
            raise ValueError(f"{where}: model must be the name of a model, not {model!r}")
        where = f"row {number} ({model})"
        _check_keys(where, row, _ROW_KEYS)
        rate = _rate(where, row, _since(where, row), web_search)
        rows = found.setdefault(normalise(model), [])
        if any(other.standard.since == rate.since for other in rows):
            raise ValueError(f"{where}: there is another row of this model from the same day")
        rows.append(_Row(standard=rate, fast=round(_number(where, row, "fast", 1) * 1000)))
    for rows in found.values():
        rows.sort(key=lambda row: row.standard.since, reverse=True)
    return {model: tuple(rows) for model, rows in found.items()}


def _older(data: Mapping[str, object], web_search: int) -> dict[str, _Row]:
    found = {}
    for family, entry in _mapping("families", data.get("families", {})).items():
        if family not in FAMILIES:
            raise ValueError(f"families: {family!r} is none of {', '.join(FAMILIES)}")
        where = f"families.{family}"
        row = _mapping(where, entry)
        _check_keys(where, row, _TOKEN_KEYS | {"source"})
        found[family] = _Row(standard=_rate(where, row, 0, web_search), fast=1000)
    return found


def _texts(data: Mapping[str, object]) -> dict[str, dict[int, str]]:
    """The sources of checked rows; a model without any is there too, for its rows replace all others."""
    found: dict[str, dict[int, str]] = {}
    listed, families = data.get("prices", []), data.get("families", {})
    assert isinstance(listed, list)  # noqa: S101 - as checked
    assert isinstance(families, dict)  # noqa: S101
    named = [(normalise(row["model"]), row) for row in listed] + list(families.items())
    for name, row in named:
        of_row = found.setdefault(name, {})
        if isinstance(row.get("source"), str):
            of_row[_since(name, row)] = row["source"]
    return found


def _rate(where: str, row: Mapping[str, object], since: int, web_search: int) -> Rate:
    above, long_prompt = 0, None
    if "long_prompt" in row:
        inside = f"{where}, long_prompt"
        inner = _mapping(inside, row["long_prompt"])
        _check_keys(inside, inner, _LONG_KEYS)
        above = round(_number(inside, inner, "above"))
        long_prompt = _rate(inside, inner, since, web_search)
    fresh = _number(where, row, "input")
    # Source: the price list; what all models without a price of their own for the cache have in common.
    prices = {
        "input": fresh,
        "output": _number(where, row, "output"),
        "cache_write_5m": _number(where, row, "cache_write_5m", fresh * 1.25),
        "cache_write_1h": _number(where, row, "cache_write_1h", fresh * 2),
        "cache_read": _number(where, row, "cache_read", fresh * 0.1),
    }
    pico = {key: round(usd * _PICO) for key, usd in prices.items()}
    return Rate(since=since, web_search=web_search, long_prompt_above=above, long_prompt=long_prompt, **pico)


def _since(where: str, row: Mapping[str, object]) -> int:
    """The beginning of the UTC day named `from`, in seconds; 0 without one."""
    day = row.get("from", date(1970, 1, 1))
    if type(day) is not date:
        raise ValueError(f"{where}: from must be a day such as 2026-10-07 without quotes, not {day!r}")
    return (day.toordinal() - date(1970, 1, 1).toordinal()) * 86_400


def _number(where: str, row: Mapping[str, object], key: str, default: float | None = None) -> float:
    value = row.get(key, default)
    # The comparison refuses nan and inf too, which TOML can write.
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _MOST:
        said = "is missing" if value is None else f"must be a number from 0 to {_MOST}, not {value!r}"
        raise ValueError(f"{where}: {key} {said}")
    return value


def _mapping(where: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{where} must be keys and values, not {value!r}")  # noqa: TRY004 - as all wrong data
    return value


def _check_keys(where: str, row: Mapping[str, object], allowed: frozenset[str]) -> None:
    for key in row.keys() - allowed:
        raise ValueError(f"{where}: {key!r} is none of {', '.join(sorted(allowed))}")
