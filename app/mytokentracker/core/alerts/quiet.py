"""Quiet hours: a stretch of every day, by the clock on the wall, in which nobody is told anything."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

import msgspec

_FORM = re.compile(r"\s*(\d{1,2}):(\d{2})\s*(?:-|\u2013|to)\s*(\d{1,2}):(\d{2})\s*", re.ASCII)


class QuietHours(msgspec.Struct, frozen=True):
    """From one time of day to another, which may be on the next day."""

    start: time
    end: time

    def end_at(self, now: int, zone: tzinfo | None) -> int | None:
        """When the quiet of this moment ends; None when it is not quiet. zone: None is the computer's."""
        today = datetime.fromtimestamp(now, zone).date()
        for day in (today - timedelta(days=1), today):
            last = day if self.start < self.end else day + timedelta(days=1)
            end_at = _instant(last, self.end, zone)
            if _instant(day, self.start, zone) <= now < end_at:
                return end_at
        return None


def parse_quiet_hours(text: str) -> QuietHours:
    """From "22:00-07:30". Raises: ValueError when it is not of that form, or from a time to the same time."""
    form = _FORM.fullmatch(text)
    if form is None:
        raise ValueError(text)
    hours = QuietHours(time(int(form[1]), int(form[2])), time(int(form[3]), int(form[4])))
    if hours.start == hours.end:
        raise ValueError(text)
    return hours


def tomorrow_at(now: int, zone: tzinfo | None) -> int:
    """When "tomorrow" begins for a person: at 8:00. Until 4:00 it is still the day before."""
    day = (datetime.fromtimestamp(now, zone) - timedelta(hours=4)).date() + timedelta(days=1)
    return _instant(day, time(8), zone)


def _instant(day: date, clock: time, zone: tzinfo | None) -> int:
    # Through the local date: a night in which the clock is changed is an hour shorter or longer.
    return int(datetime.combine(day, clock, zone).timestamp())
