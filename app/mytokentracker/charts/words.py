"""Numbers, times and amounts as the person's locale writes them, in the person's zone; all other words are English."""

import math
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from mytokentracker.core import text
from mytokentracker.core.projects import last_part
from mytokentracker.core.reports import UNKNOWN

ESTIMATES = "Amounts are list-price estimates."

_KIND_TITLES = {
    "input": "Input",
    "output": "Output",
    "cache_write_5m": "Cache write 5 min",
    "cache_write_1h": "Cache write 1 h",
    "cache_read": "Cache read",
    "web_search": "Web search",
}
_DOLLAR = 1_000_000


class Words:
    """How this person reads numbers. zone: None is the computer's."""

    def __init__(self, zone: tzinfo | None = None, locale: QLocale | None = None) -> None:
        system = QLocale.system() if locale is None else locale
        # "C" is what a machine without a locale has: it would leave out the commas.
        plain = system.language() == QLocale.Language.C
        self.locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if plain else system
        self.zone = zone
        clock = self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        self._twelve = "a" in clock.casefold()
        day_first = self.locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
        self._month_first = 0 <= day_first.find("m") < day_first.find("d")
        # Qt's days begin with 1 for Monday.
        self.first_weekday = (self.locale.firstDayOfWeek().value - 1) % 7

    # Numbers

    def number(self, value: float, digits: int = 0) -> str:
        """A number with its thousands parted: "2,472"."""
        return self.locale.toString(float(value), "f", digits) if digits else self.locale.toString(round(value))

    def counted(self, value: int, noun: str) -> str:
        """A number of things: "1 session", "2,472 sessions"."""
        return f"{self.number(value)} {noun if value == 1 else noun + 's'}"

    def tokens(self, value: float) -> str:
        """A token count, short: "950", "12.3 k", "2.4 M"."""
        for size, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
            if value >= size * 0.9995:
                scaled = value / size
                return f"{self.number(scaled, 1 if scaled < 99.95 else 0)} {unit}"
        return self.number(value)

    def money(self, microusd: float, *, short: bool = False) -> str:
        """Micro-dollars: "$18.40"; whole dollars from a thousand on, or when it is to be short."""
        if 0 < microusd < _DOLLAR / 200 and not short:
            return "<" + self._dollars(0.01, 2)
        dollars = microusd / _DOLLAR
        return self._dollars(dollars, 0 if abs(dollars) >= 999.5 or short else 2)

    def exact_money(self, microusd: float) -> str:
        """To the cent, however much it is, and finer below one."""
        dollars = microusd / _DOLLAR
        return self._dollars(dollars, 4 if 0 < abs(dollars) < 0.01 else 2)

    def money_tick(self, dollars: float, step: float) -> str:
        """An amount at an axis with such steps: "$8", "$0.50", "$12k"."""
        if step >= 1000:
            return self._dollars(dollars / 1000, 0) + "k"
        return self._dollars(dollars, _digits(step, 2))

    def tokens_tick(self, value: float, step: float) -> str:
        """A token count at an axis with such steps: "30 M", "2.5 k"."""
        for size, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
            if value >= size:
                return f"{self.number(value / size, _digits(step / size))} {unit}"
        return self.number(value)

    def number_tick(self, value: float, step: float) -> str:
        """A number at an axis with such steps."""
        return self.number(value, _digits(step))

    def percent_tick(self, value: float, step: float) -> str:
        """A percentage at an axis with such steps."""
        return f"{self.number(value, _digits(step))} %"

    def percent(self, value: float, digits: int = 0) -> str:
        """A percentage with its sign, 0 to 100: "42 %"."""
        if digits == 0 and 0 < value < 1:
            return "<1 %"
        return f"{self.number(value, digits)} %"

    def share(self, value: float) -> str:
        """A part of the whole, 0 to 1: "42 %"; "100 %" only of all of it."""
        rounded = 100 * value
        return self.percent(99 if 99 < rounded < 100 else rounded)

    def signed_percent(self, value: float) -> str:
        """A change: "+12 %", "−3 %"."""
        return f"{'−' if value < 0 else '+'}{self.number(abs(value))} %"

    def _dollars(self, value: float, digits: int) -> str:
        return self.locale.toCurrencyString(float(value), "$", digits)

    # Times

    def local(self, at: int) -> datetime:
        """The moment on the wall's clock."""
        return datetime.fromtimestamp(at, self.zone)

    def clock(self, at: int) -> str:
        """The time of day: "15:40", or "3:40 PM"."""
        local = self.local(at)
        if self._twelve:
            return f"{local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'}"
        return f"{local.hour:02d}:{local.minute:02d}"

    def hour(self, hour: int) -> str:
        """An hour of the day: "15:00", or "3 PM"."""
        if self._twelve:
            return f"{hour % 12 or 12} {'AM' if hour < 12 else 'PM'}"
        return f"{hour:02d}:00"

    def day(self, day: date, *, year: bool = False, weekday: bool = False) -> str:
        """A day: "12 Aug", "Aug 12", with its year or weekday where asked for."""
        month = text.MONTHS[day.month - 1]
        said = f"{month} {day.day}" if self._month_first else f"{day.day} {month}"
        if year:
            said = f"{said}, {day.year}" if self._month_first else f"{said} {day.year}"
        return f"{text.WEEKDAYS[day.weekday()]} {said}" if weekday else said

    def month(self, day: date, *, year: bool = True) -> str:
        """A month: "Aug 2026"."""
        return f"{text.MONTHS[day.month - 1]} {day.year}" if year else text.MONTHS[day.month - 1]

    def date(self, at: int) -> str:
        """The day of a moment, with its year."""
        return self.day(self.local(at).date(), year=True)

    def short_date(self, at: int, now: int) -> str:
        """The day of a moment; with its year only where that is another one."""
        day = self.local(at).date()
        return self.day(day, year=day.year != self.local(now).year)

    def stamp(self, at: int) -> str:
        """A moment in full: "12 Aug 2026 15:40"."""
        return f"{self.date(at)} {self.clock(at)}"

    def moment(self, at: int, now: int) -> str:
        """A time near now, as short as is clear: "15:40", "Thu 10:00", "12 Aug 10:00"."""
        days = abs((self.local(at).date() - self.local(now).date()).days)
        if days == 0 or abs(at - now) < text.DAY // 2:
            return self.clock(at)
        if days <= 6:
            return f"{text.WEEKDAYS[self.local(at).weekday()]} {self.clock(at)}"
        return f"{self.day(self.local(at).date())} {self.clock(at)}"

    def span(self, since: int, until: int) -> str:
        """A bin of a chart: "Thu 12 Aug, 15:00 – 15:30", or its days."""
        begins, ends = self.local(since), self.local(until)
        if until - since < 20 * text.HOUR:
            day = self.day(begins.date(), weekday=True)
            return f"{day}, {self.clock(since)} – {self.clock(until)}"
        last = self.local(until - 1).date()
        if last == begins.date():
            return self.day(last, weekday=True, year=True)
        if begins.day == 1 and ends.day == 1 and (until - since) < 32 * text.DAY:
            return self.month(begins.date())
        return f"{self.day(begins.date())} – {self.day(last, year=True)}"

    # Names

    def name(self, by: str, key: str | None) -> str:
        """What people call a model, a project or a kind of tokens; None: all the others together."""
        if key is None:
            return "Other"
        if by == "kind":
            return _KIND_TITLES.get(key, key)
        if by == "project":
            return "No project" if key == UNKNOWN else last_part(key) or key
        return text.model_name(key) if by == "model" else key


def _digits(step: float, least: int = 0) -> int:
    """How many decimals tell values apart that are a step from each other; at least `least` where any are needed."""
    return 0 if step >= 1 else max(least, math.ceil(-math.log10(step) - 1e-9))
