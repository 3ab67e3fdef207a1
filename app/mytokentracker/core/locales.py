"""How numbers, times and dates are written in a place: the marks and names, filled in by whoever knows the place."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

import msgspec


class Locale(msgspec.Struct, frozen=True):
    """What stands between thousands and before decimals, the clock, the names of days and months, the order of a date.

    language: "en", "de" … grouped_from: the smallest number whose thousands are parted. clock: of hour24, hour12,
    minute and half (of the day, see halves). weekdays, weekdays_long: from Monday on. day, day_of_year, month_of_year:
    of day, month and year. Patterns are for str.format.
    """

    language: str = "en"
    group: str = ","
    decimal: str = "."
    grouped_from: int = 1_000
    clock: str = "{hour24:02}:{minute:02}"
    halves: tuple[str, str] = ("AM", "PM")
    weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    weekdays_long: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months: tuple[str, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    day: str = "{day} {month}"
    day_of_year: str = "{day} {month} {year}"
    month_of_year: str = "{month} {year}"

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with its thousands parted: "2,472", "12.3". Half is rounded up, as in Qt, and nought has no sign."""
        rounded = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) + 0
        parted = f"{rounded:,f}" if abs(rounded) >= self.grouped_from else f"{rounded:f}"
        return parted.translate({ord(","): self.group, ord("."): self.decimal})

    def general(self, value: float) -> str:
        """A number with no more decimals than it has: "34", "34.5"."""
        return f"{value:g}".replace(".", self.decimal)

    def time(self, hour: int, minute: int) -> str:
        """A time of day: "15:40", "3:40 PM"."""
        half = self.halves[hour >= 12]
        return self.clock.format(hour24=hour, hour12=hour % 12 or 12, minute=minute, half=half)

    def hour(self, hour: int) -> str:
        """A whole hour of the day: "15:00", "3 PM"."""
        clock = self.clock.replace(":{minute:02}", "") if "{half}" in self.clock else self.clock
        return clock.format(hour24=hour, hour12=hour % 12 or 12, minute=0, half=self.halves[hour >= 12])

    def clock_of(self, local: datetime) -> str:
        """The time of day of a local time."""
        return self.time(local.hour, local.minute)

    def day_and_month(self, local: date) -> str:
        """A day: "12 Aug"."""
        return self.day.format(day=local.day, month=self.months[local.month - 1])

    def whole_date(self, local: date) -> str:
        """A day with its year: "12 Aug 2026"."""
        return self.day_of_year.format(day=local.day, month=self.months[local.month - 1], year=local.year)

    def month_and_year(self, local: date) -> str:
        """A month: "Aug 2026"."""
        return self.month_of_year.format(month=self.months[local.month - 1], year=local.year)


ENGLISH = Locale()
