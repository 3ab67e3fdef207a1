"""Reads what people type from Claude's usage page: percentages and times to go."""

import re

from mytokentracker.core.translating import tr_later

_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*%?")
_DURATION = re.compile(
    r"(?:(\d{1,2})\s*d(?:ays?)?)?\s*(?:(\d{1,3})\s*h(?:(?:ou)?rs?)?)?\s*(?:(\d{1,4})\s*m(?:in(?:ute)?s?)?)?", re.ASCII
)


def parse_percent(text: str) -> float:
    """A percentage from 0 to 100: "34", "34 %", "34,5". Raises: ValueError, in words for the person."""
    found = _PERCENT.fullmatch(text.strip())
    value = float(found[1].replace(",", ".")) if found else -1.0
    if not 0 <= value <= 100:
        raise ValueError(tr_later("{typed} is not a percentage between 0 and 100", typed=repr(text.strip())))
    return value


def parse_time_left(text: str, most_seconds: int) -> int:
    """Seconds until a reset: "2h13m", "2 hr 13 min", "45m", "3d 4h". Raises: ValueError, in words for the person."""
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None or not any(found.groups()):
        raise ValueError(tr_later('{typed} is not a time such as "2h13m"', typed=repr(text.strip())))
    days, hours, minutes = (int(part or 0) for part in found.groups())
    seconds = days * 86400 + hours * 3600 + minutes * 60
    if not 0 < seconds <= most_seconds:
        hours = most_seconds // 3600
        raise ValueError(
            tr_later(
                "{typed} is longer than the window, which has %n hour(s), or nothing at all",
                "",
                hours,
                typed=repr(text.strip()),
            )
        )
    return seconds
