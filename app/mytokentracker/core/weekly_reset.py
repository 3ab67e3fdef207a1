"""The weekday and time at which a weekly window resets, as people write it: "Thu 10:00"."""

import re

from mytokentracker.core.translating import locale, tr_later

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_FORM = re.compile(r"([a-z]{3,9})\.?,?\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?", re.ASCII)


def parse_weekly_reset(text: str) -> tuple[int, int, int]:
    """Weekday (Monday is 0), hour (0-23) and minute (0-59), in the zone of the person who wrote it.

    Days are English, whole or cut short to three letters or more; times have 24 hours or am and pm, as Claude's own
    page shows them.
    Raises: ValueError, in words for that person.
    """
    found = _FORM.fullmatch(text.strip().lower())
    if found is not None:
        weekday = next((number for number, name in enumerate(DAYS) if name.lower().startswith(found[1])), None)
        hour, minute = int(found[2]), int(found[3] or 0)
        if found[4]:
            right = 1 <= hour <= 12
            hour = hour % 12 + (12 if found[4] == "pm" else 0)
        else:
            # "Thu 10" could be either half of the day.
            right = found[3] is not None and hour < 24
        if weekday is not None and right and minute < 60:
            return weekday, hour, minute
    said = tr_later('{typed} is not a weekday and a time such as "Thu 10:00" or "Thursday 10:00 am"', typed=repr(text))
    raise ValueError(said)


def shown(reset: tuple[int, int, int]) -> str:
    """A weekly reset with its day in the person's language: "Thu 10:00"."""
    weekday, hour, minute = reset
    return f"{locale().weekdays[weekday]} {hour:02}:{minute:02}"


def parse_shown(text: str) -> tuple[int, int, int]:
    """As parse_weekly_reset, but the day may also be in the person's language. Raises: ValueError."""
    words = " ".join(text.split())
    for names in (locale().weekdays_long, locale().weekdays):
        for day, name in zip(DAYS, names, strict=True):
            if words.casefold().startswith(name.casefold()):
                return parse_weekly_reset(f"{day} {words[len(name) :].lstrip('., ')}")
    return parse_weekly_reset(text)
