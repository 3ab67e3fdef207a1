"""Numbers, times and amounts as the person's locale writes them, in the person's zone and language."""

import math
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from mytokentracker.core import money, text, translating
from mytokentracker.core.projects import last_part
from mytokentracker.core.records import Totals
from mytokentracker.core.reports import UNKNOWN
from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.look.languages import described

_KIND_TITLES = {
    "input": tr_noop("Input"),
    "output": tr_noop("Output"),
    "cache_write_5m": tr_noop("Cache write 5 min"),
    "cache_write_1h": tr_noop("Cache write 1 h"),
    "cache_read": tr_noop("Cache read"),
    "web_search": tr_noop("Web search"),
}
_BILLION, _MILLION, _THOUSAND = 1e9, 1e6, 1e3
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


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
    """How this person reads numbers. zone: None is the computer's. locale: None is the one that all windows go by."""

    def __init__(self, zone: tzinfo | None = None, locale: QLocale | None = None) -> None:
        self.zone = zone
        own = QLocale() if locale is None else locale
        self._place = translating.locale() if locale is None else described("en", own.bcp47Name(), own)
        # "C" is what a machine without a locale has: it would leave out the commas.
        self._amounts = _BRITISH if own.language() == QLocale.Language.C else own
        # Weeks begin as on the computer's other calendars, in whatever language; Qt's days begin with 1 for Monday.
        calendar = QLocale.system() if locale is None else own
        if calendar.language() == QLocale.Language.C:
            calendar = self._amounts
        self.first_weekday = (calendar.firstDayOfWeek().value - 1) % 7
        clock = self._place.clock
        self._hour = clock.replace(":{minute:02}", "") if "{half}" in clock else clock

    # Numbers

    def number(self, value: float, digits: int = 0) -> str:
        """A number with its thousands parted: "2,472"."""
        return self._place.number(value if digits else round(value), digits)

    def tokens(self, value: float) -> str:
        """A token count, short: "950", "12.3 k", "2.4 M"."""
        for size in (_BILLION, _MILLION, _THOUSAND):
            if value >= size * 0.9995:
                scaled = value / size
                return _short(self.number(scaled, 1 if scaled < 99.95 else 0), size)
        return self.number(value)

    def some_tokens(self, totals: Totals) -> str:
        """How many tokens were used: "12.3 k tokens", "at least 12.3 k tokens"."""
        count = self.tokens(totals.tokens.total)
        if totals.unfinished:
            return tr("at least {count} tokens", "such as: at least 12.3 k tokens", count=count)
        return tr("{count} tokens", "such as: 12.3 k tokens", count=count)

    def money(self, microusd: float, *, short: bool = False) -> str:
        """Micro-dollars in the person's currency, "$18.40"; from a thousand on, or where short, without decimals."""
        return money.money(microusd, self._written, short=short)

    def exact_money(self, microusd: float) -> str:
        """To the cent, however much it is, and finer below one."""
        return money.exact_money(microusd, self._written)

    def money_tick(self, amount: float, step: float) -> str:
        """An amount in the person's currency at an axis with such steps: "$8", "$0.50", "$12k"."""
        return money.money_tick(amount, -3 if step >= 1000 else _digits(step, 2), self._written)

    def tokens_tick(self, value: float, step: float) -> str:
        """A token count at an axis with such steps: "30 M", "2.5 k"."""
        for size in (_BILLION, _MILLION, _THOUSAND):
            if value >= size:
                return _short(self.number(value / size, _digits(step / size)), size)
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
        return self.percent(text.whole_percent(value)) if value >= 1 else self.percent(value)

    def typed_percent(self, value: float) -> str:
        """A percentage as it was typed: "34 %", "34.5 %"."""
        return self.with_percent(self._place.general(value))

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

    def _written(self, value: float, digits: int, sign: str) -> str:
        return self._amounts.toCurrencyString(float(value), sign, digits)

    # Times

    def local(self, at: int) -> datetime:
        """The moment on the wall's clock."""
        return datetime.fromtimestamp(at, self.zone)

    def clock(self, at: int) -> str:
        """The time of day: "15:40", or "3:40 PM"."""
        return self._place.clock_of(self.local(at))

    def hour(self, hour: int) -> str:
        """An hour of the day: "15:00", or "3 PM"."""
        place = self._place
        return self._hour.format(hour24=hour, hour12=hour % 12 or 12, minute=0, half=place.halves[hour >= 12])

    def day(self, day: date, *, year: bool = False, weekday: bool = False) -> str:
        """A day: "12 Aug", "Aug 12", with its year or weekday where asked for."""
        said = self._place.whole_date(day) if year else self._place.day_and_month(day)
        if not weekday:
            return said
        return tr("{weekday} {date}", "Thu 12 Aug", weekday=self.weekday(day.weekday()), date=said)

    def weekday(self, number: int) -> str:
        """The short name of a weekday, 0 for Monday."""
        return self._place.weekdays[number]

    def month(self, day: date, *, year: bool = True) -> str:
        """A month: "Aug 2026"."""
        return self._place.month_and_year(day) if year else self._place.months[day.month - 1]

    def date(self, at: int) -> str:
        """The day of a moment, with its year."""
        return self.day(self.local(at).date(), year=True)

    def short_date(self, at: int, now: int) -> str:
        """The day of a moment; with its year only where that is another one."""
        day = self.local(at).date()
        return self.day(day, year=day.year != self.local(now).year)

    def stamp(self, at: int) -> str:
        """A moment in full: "12 Aug 2026 15:40"."""
        return tr("{date} {time}", "a day and a time of day", date=self.date(at), time=self.clock(at))

    def short_stamp(self, at: int, now: int) -> str:
        """A moment; with its year only where that is another one."""
        return tr("{date} {time}", "a day and a time of day", date=self.short_date(at, now), time=self.clock(at))

    def moment(self, at: int, now: int) -> str:
        """A time near now, as short as is clear: "15:40", "Thu 10:00", "12 Aug 10:00"."""
        days = abs((self.local(at).date() - self.local(now).date()).days)
        if days == 0 or abs(at - now) < text.DAY // 2:
            return self.clock(at)
        if days <= 6:
            day = self.weekday(self.local(at).weekday())
            return tr("{weekday} {time}", "Thu 10:00", weekday=day, time=self.clock(at))
        day = self.day(self.local(at).date())
        return tr("{date} {time}", "a day and a time of day", date=day, time=self.clock(at))

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


def _short(number: str, size: float) -> str:
    if size == _BILLION:
        return tr("{number} B", "thousands of millions of tokens: 1.2 B", number=number)
    if size == _MILLION:
        return tr("{number} M", "millions of tokens: 2.4 M", number=number)
    return tr("{number} k", "thousands of tokens: 12.3 k", number=number)


def from_to(first: str, last: str) -> str:
    """A range, such as of days or of values: "12 Aug – 3 Sep"."""
    return tr("{first} – {last}", "a range, such as of days or of values", first=first, last=last)


def _digits(step: float, least: int = 0) -> int:
    """How many decimals tell values apart that are a step from each other; at least `least` where any are needed."""
    return 0 if step >= 1 else max(least, math.ceil(-math.log10(step) - 1e-9))
