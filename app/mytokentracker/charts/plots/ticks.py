"""Where the ticks of an axis are: round numbers, and borders of hours, days, months and years on the wall's clock."""

import math
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

MINUTE, HOUR, DAY = 60, 3600, 86_400

# Steps within a day, in seconds; then days, months and years.
_WITHIN = (5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60)


class Ticked(NamedTuple):
    """How the values of an axis are ticked. words: from a value and the step of all of them to the words at its tick.

    per: how much of what the words are in one of the values is, so that the ticks are round in the words.
    """

    words: Callable[[float, float], str]
    per: float = 1.0


def round_ticks(low: float, high: float, most: int) -> list[float]:
    """At most so many multiples of 1, 2 or 5 times a power of ten within low..high."""
    if not (high > low and most > 0):
        return []
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next((factor * power for factor in (1, 2, 5) if factor * power >= rough), 10 * power)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def time_ticks(since: float, until: float, most: int, zone: tzinfo | None, first_weekday: int) -> tuple[str, list[int]]:
    """At most about so many moments, UTC seconds, and the unit that they are borders of.

    unit: "hour", "day", "month" or "year". zone: None is the computer's.
    """
    seconds = until - since
    if seconds <= 0 or most < 1:
        return "hour", []
    within = next((step for step in _WITHIN if seconds / step <= most), None)
    if within is not None:
        return "hour", _kept(_clock_ticks(since, until, within, zone), since, until)
    days = next((step for step in _DAYS if seconds / DAY / step <= most), None)
    if days is not None:
        return "day", _kept(_day_ticks(since, until, days, zone, first_weekday), since, until)
    months = next((step for step in _MONTHS if seconds / DAY / 30.4 / step <= most), 120)
    unit = "month" if months < 12 else "year"
    return unit, _kept(_month_ticks(since, until, months, zone), since, until)


def _kept(moments: Iterator[int], since: float, until: float) -> list[int]:
    return [at for at in moments if since <= at <= until]


def _clock_ticks(since: float, until: float, step: int, zone: tzinfo | None) -> Iterator[int]:
    day = _day(since, zone)
    while _start(day, zone) <= until:
        for second in range(0, DAY, step):
            clock = datetime(day.year, day.month, day.day, second // HOUR, second % HOUR // MINUTE, tzinfo=zone)
            yield int(clock.timestamp())
        day += timedelta(days=1)


def _day_ticks(since: float, until: float, step: int, zone: tzinfo | None, first_weekday: int) -> Iterator[int]:
    day = _day(since, zone)
    if step % 7 == 0:
        day -= timedelta(days=(day.weekday() - first_weekday) % 7)
        if step > 7:
            # The same ones whatever the beginning is, so that they do not jump when the range moves on.
            day -= timedelta(days=7 * (day.toordinal() // 7 % (step // 7)))
    else:
        day -= timedelta(days=day.toordinal() % step)
    while (start := _start(day, zone)) <= until:
        yield start
        day += timedelta(days=step)


def _month_ticks(since: float, until: float, step: int, zone: tzinfo | None) -> Iterator[int]:
    day = _day(since, zone)
    number = day.year * 12 + day.month - 1
    number -= number % step
    while (start := _start(date(number // 12, number % 12 + 1, 1), zone)) <= until:
        yield start
        number += step


def _day(at: float, zone: tzinfo | None) -> date:
    return datetime.fromtimestamp(at, zone).date()


def _start(day: date, zone: tzinfo | None) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
