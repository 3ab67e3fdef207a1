"""Numbers, times and amounts as the person's locale writes them, in the person's zone and language."""

import math
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from mytokentracker.core import sync_text, text
from mytokentracker.core.projects import last_part
from mytokentracker.core.reports import UNKNOWN
from mytokentracker.core.translating import locale, tr, tr_noop

_KIND_TITLES = {
    "input": tr_noop("Input"),
    "output": tr_noop("Output"),
    "cache_write": tr_noop("Cache write"),
    "cache_write_5m": tr_noop("Cache write 5 min"),
    "cache_write_1h": tr_noop("Cache write 1 h"),
    "cache_read": tr_noop("Cache read"),
    "web_search": tr_noop("Web search"),
}


def estimates() -> str:
    """What amounts of money are."""
    return tr("Amounts are list-price estimates.")


def at_least(amount: str) -> str:
    """An amount that may be more."""
    return tr("at least {amount}", amount=amount)


def pair(name: str, value: str) -> str:
    """A name and its value, such as in a tooltip."""
    return tr("{name}: {value}", "such as in a tooltip: Opus 5: $14.00", name=name, value=value)


class Words:
    """How this person reads numbers and times: all of it as core.text says it, in one zone.

    first_weekday: 0 for Monday.
    """

    def __init__(self, zone: tzinfo | None = None, first_weekday: int | None = None) -> None:
        """zone, first_weekday: None is the computer's."""
        self.zone = zone
        # As on the computer's other calendars, in whatever language; Qt's days begin with 1 for Monday.
        system = QLocale.system().firstDayOfWeek().value - 1
        self.first_weekday = system if first_weekday is None else first_weekday

    # Numbers

    def number(self, value: float, digits: int = 0) -> str:
        """A number with its thousands parted: "2,472"."""
        return locale().number(value, digits)

    def tokens(self, value: float) -> str:
        """A token count, short: "950", "12.3 k", "2.4 M"."""
        return text.tokens(value)

    def some_tokens(self, number: int, unfinished: int, *, exact: bool = False) -> str:
        """How many tokens were used: "12.3 k tokens", "at least 12.3 k tokens" where responses are unfinished."""
        count = self.number(number) if exact else self.tokens(number)
        if unfinished:
            return tr("at least {count} tokens", "such as: at least 12.3 k tokens", count=count)
        return tr("{count} tokens", "such as: 12.3 k tokens", count=count)

    def money(self, microusd: float, *, short: bool = False) -> str:
        """Micro-dollars in the person's currency, "$18.40"; from a thousand on, or where short, without decimals."""
        return text.money(microusd, short=short)

    def exact_money(self, microusd: float) -> str:
        """To the cent, however much it is, and finer below one."""
        return text.exact_money(microusd)

    def money_tick(self, amount: float, step: float) -> str:
        """An amount in the person's currency at an axis with such steps: "$8", "$0.50", "$12k"."""
        return text.money_tick(amount, -3 if step >= 1000 else _digits(step, 2))

    def tokens_tick(self, value: float, step: float) -> str:
        """A token count at an axis with such steps: "30 M", "2.5 k"."""
        for size, unit in text.TOKEN_SIZES:
            if value >= size:
                return tr(unit, number=self.number(value / size, _digits(step / size)))
        return self.number(value)

    def number_tick(self, value: float, step: float) -> str:
        """A number at an axis with such steps."""
        return self.number(value, _digits(step))

    def percent_tick(self, value: float, step: float) -> str:
        """A percentage at an axis with such steps."""
        return self.with_percent(self.number(value, _digits(step)))

    def percent(self, value: float, digits: int = 0) -> str:
        """A percentage with its sign, 0 to 100: "42 %"."""
        if digits == 0 and 0 < value < 1:
            return tr("<{amount}", "less than an amount or a percentage", amount=self.with_percent("1"))
        return self.with_percent(self.number(value, digits))

    def exact_percent(self, value: float) -> str:
        """How much of a window is used, with its sign: "100 %" only of a full one."""
        return self.with_percent(text.percent(value))

    def typed_percent(self, value: float) -> str:
        """A percentage as it was typed: "34 %", "34.5 %"."""
        return self.with_percent(sync_text.exact(value))

    def share(self, value: float) -> str:
        """A part of the whole, 0 to 1: "42 %"; "100 %" only of all of it."""
        rounded = 100 * value
        return self.percent(99 if 99 < rounded < 100 else rounded)

    def signed_percent(self, value: float) -> str:
        """A change: "+12 %", "−3 %"."""
        return ("−" if value < 0 else "+") + self.with_percent(self.number(abs(value)))

    def with_percent(self, number: str) -> str:
        """A number in words with the sign of a percentage."""
        return tr("{number} %", "a percentage", number=number)

    # Times

    def local(self, at: int) -> datetime:
        """The moment on the wall's clock."""
        return text.local_time(at, self.zone)

    def clock(self, at: int) -> str:
        """The time of day: "15:40", or "3:40 PM"."""
        return text.clock(at, self.zone)

    def hour(self, hour: int) -> str:
        """An hour of the day: "15:00", or "3 PM"."""
        return locale().hour(hour)

    def day(self, day: date, *, year: bool = False, weekday: bool = False) -> str:
        """A day: "12 Aug", "Aug 12", with its year or weekday where asked for."""
        said = locale().whole_date(day) if year else locale().day_and_month(day)
        if not weekday:
            return said
        return tr("{weekday} {date}", "Thu 12 Aug", weekday=self.weekday(day.weekday()), date=said)

    def weekday(self, number: int) -> str:
        """The short name of a weekday, 0 for Monday."""
        return locale().weekdays[number]

    def month(self, day: date, *, year: bool = True) -> str:
        """A month: "Aug 2026"."""
        return locale().month_and_year(day) if year else locale().months[day.month - 1]

    def date(self, at: int) -> str:
        """The day of a moment, with its year."""
        return text.date(at, self.zone)

    def short_date(self, at: int, now: int) -> str:
        """The day of a moment; with its year only where that is another one."""
        return text.date_near(at, now, self.zone)

    def stamp(self, at: int) -> str:
        """A moment in full: "12 Aug 2026 15:40"."""
        return tr("{date} {time}", "a day and a time of day", date=self.date(at), time=self.clock(at))

    def short_stamp(self, at: int, now: int) -> str:
        """A moment; with its year only where that is another one."""
        return tr("{date} {time}", "a day and a time of day", date=self.short_date(at, now), time=self.clock(at))

    def moment(self, at: int, now: int) -> str:
        """A time near now, as short as is clear: "15:40", "Thu 10:00", "12 Aug 10:00"."""
        return text.moment(at, now, self.zone)

    def span(self, since: int, until: int) -> str:
        """A bin of a chart: "Thu 12 Aug, 15:00 – 15:30", or its days."""
        begins, ends = self.local(since), self.local(until)
        if until - since < 20 * text.HOUR:
            day = self.day(begins.date(), weekday=True)
            return tr(
                "{day}, {since} – {until}",
                "Thu 12 Aug, 15:00 – 15:30",
                day=day,
                since=self.clock(since),
                until=self.clock(until),
            )
        last = self.local(until - 1).date()
        if last == begins.date():
            return self.day(last, weekday=True, year=True)
        if begins.day == 1 and ends.day == 1 and (until - since) < 32 * text.DAY:
            return self.month(begins.date())
        return from_to(self.day(begins.date()), self.day(last, year=True))

    # Names

    def name(self, by: str, key: str | None) -> str:
        """What people call a model, a project or a kind of tokens; None: all the others together."""
        if key is None:
            return tr("Other", "all the other models or projects together")
        if by == "kind":
            return tr(_KIND_TITLES[key]) if key in _KIND_TITLES else key
        if by == "project":
            return tr("No project") if key == UNKNOWN else last_part(key) or key
        return text.model_name(key) if by == "model" else key


def from_to(first: str, last: str) -> str:
    """A range, such as of days or of values: "12 Aug – 3 Sep"."""
    return tr("{first} – {last}", "a range, such as of days or of values", first=first, last=last)


def _digits(step: float, least: int = 0) -> int:
    """How many decimals tell values apart that are a step from each other; at least `least` where any are needed."""
    return 0 if step >= 1 else max(least, math.ceil(-math.log10(step) - 1e-9))
