"""Forecasts beside what came of them: simulated people, and whether the band held, for the bench and the test of it."""

import math
import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC
from itertools import accumulate
from statistics import median

import msgspec

from mytokentracker.core.forecast import Full, day_pace, full, recent_pace
from mytokentracker.core.habits import HABIT_SECONDS, ahead
from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
# A Monday, midnight UTC.
MONDAY = 1_767_571_200
USD = 1_000_000


class Case(msgspec.Struct, frozen=True):
    """A look at a window that was said to be full before its reset. came_at: when it was; None: it never was."""

    now: int
    resets_at: int
    said: Full
    came_at: int | None
    idle_seconds: int

    @property
    def held(self) -> bool:
        """Whether it came within the band."""
        early, late = self.said.early_at, self.said.late_at
        if self.came_at is None:
            return late is None or late >= self.resets_at
        return (early is None or self.came_at >= early) and (late is None or self.came_at <= late)

    @property
    def was_too_early(self) -> bool:
        """Whether it came before the band."""
        return self.came_at is not None and self.said.early_at is not None and self.came_at < self.said.early_at

    @property
    def early_part(self) -> float:
        """The band's early end as a part of the time until it is full: 1 is no band at all, 0 says nothing."""
        assert self.said.at is not None
        assert self.said.early_at is not None
        return (self.said.early_at - self.now) / (self.said.at - self.now)


def person(seed: int, days: int) -> tuple[Spend, ...]:
    """What somebody spends: when they begin, how long they work, how evenly, how often they stop differs by seed."""
    r = random.Random(seed)
    usd_per_hour = math.exp(r.gauss(math.log(5), 0.8))
    begins, works_hours = r.choice((7, 8, 9, 10, 14, 19)), r.uniform(2, 9)
    weekends, misses = r.choice((0, 0, 0.2, 0.8)), r.choice((0, 0.1, 0.3))
    rests_minutes, stretch_minutes = r.choice((5, 10, 20, 40)), r.choice((15, 30, 60, 120))
    uneven, moody, each_seconds = r.uniform(0.3, 1.0), r.uniform(0.2, 0.8), r.choice((15, 40, 90))
    spends: list[Spend] = []
    for day in range(days):
        if (day % 7 >= 5 and r.random() > weekends) or r.random() < misses:
            continue
        of_day = usd_per_hour * math.exp(r.gauss(0, moody))
        at = MONDAY + day * DAY + (begins + r.gauss(0, 0.7)) * HOUR
        end, lunch = at + works_hours * HOUR * math.exp(r.gauss(0, 0.4)), at + r.uniform(2, 4) * HOUR
        while at < end:
            stops, level = at + r.expovariate(1 / (stretch_minutes * 60)), of_day * math.exp(r.gauss(0, uneven))
            while at < min(stops, end):
                at += r.expovariate(1 / each_seconds)
                cost = level * each_seconds / HOUR * math.exp(r.gauss(-0.5, 1))
                spends.append(Spend(int(at), int(cost * USD)))
            if r.random() < 0.05:  # a burst: a long context that was not cached
                spends.append(Spend(int(at) + 5, int(r.uniform(0.3, 2) * of_day * USD)))
            at += r.expovariate(1 / (rests_minutes * 60))
            if at > lunch:
                at, lunch = at + r.uniform(20, 75) * 60, math.inf
    return tuple(sorted(spends, key=lambda spend: spend.at))


def session_cases(spends: Sequence[Spend], r: random.Random, each: int = 1) -> Iterator[Case]:
    """Looks every ten minutes in 5-hour windows that begin with use; each: budgets tried per window."""
    book = _Book(spends)
    starts = []
    index = 0
    while index < len(spends):
        starts.append(spends[index].at)
        index = bisect_left(book.times, starts[-1] + 5 * HOUR)
    usual = median(book.between(start, start + 5 * HOUR) for start in starts)
    for start in starts:
        for _ in range(each):
            budget = usual * math.exp(r.gauss(0, 0.7))
            end = start + 5 * HOUR
            came_at = book.full_at(start, end, budget)
            for now in range(start + 600 + r.randrange(300), min(end - 600, came_at or end), 600):
                pace = recent_pace(book.held(now - 4 * HOUR, now), now)
                said = full(book.held(start, now), budget, Span(start, end), now, pace)
                if said.at is not None and now < said.at < end:
                    yield Case(now, end, said, came_at, now - book.last_before(now))


def week_cases(spends: Sequence[Spend], r: random.Random, *, with_habits: bool) -> Iterator[Case]:
    """Looks every five hours in fixed weeks; with_habits: from the third week on, by the usual hours."""
    quarters: dict[int, int] = {}
    for spend in spends:
        quarter = spend.at - spend.at % 900
        quarters[quarter] = quarters.get(quarter, 0) + spend.cost_microusd
    book = _Book([Spend(at, cost) for at, cost in sorted(quarters.items())])
    first = MONDAY + r.randrange(168) * HOUR
    starts = range(first, book.times[-1] - WEEK, WEEK)
    usual = median(book.between(start, start + WEEK) for start in starts)
    for start in starts[2 if with_habits else 0 :]:
        budget = usual * math.exp(r.gauss(0, 0.5))
        end = start + WEEK
        came_at = book.full_at(start, end, budget)
        for now in range(start + 6 * HOUR + r.randrange(HOUR), min(end - HOUR, came_at or end), 5 * HOUR):
            past = book.held(now - HABIT_SECONDS, now)
            course = ahead(past, now, UTC) if with_habits else day_pace(past, now)
            if course is not None:
                said = full(book.held(start, now), budget, Span(start, end), now, course)
                if said.at is not None and now < said.at < end:
                    yield Case(now, end, said, came_at, now - book.last_before(now))


class _Book:
    """Spends in ascending order, and what they add up to."""

    def __init__(self, spends: Sequence[Spend]) -> None:
        self._spends = tuple(spends)
        self.times = [spend.at for spend in spends]
        self._sums = list(accumulate((spend.cost_microusd for spend in spends), initial=0))

    def held(self, after: int, until: int) -> tuple[Spend, ...]:
        return self._spends[bisect_left(self.times, after) : bisect_right(self.times, until)]

    def between(self, start: int, end: int) -> int:
        return self._sums[bisect_left(self.times, end)] - self._sums[bisect_left(self.times, start)]

    def last_before(self, now: int) -> int:
        return self.times[max(bisect_right(self.times, now) - 1, 0)]

    def full_at(self, start: int, end: int, budget: float) -> int | None:
        index = bisect_left(self._sums, self._sums[bisect_left(self.times, start)] + budget)
        return self.times[index - 1] if index < len(self._sums) and self.times[index - 1] < end else None
