"""The windows beyond session and week of which Claude tells, such as one model's week."""

import re
from collections.abc import Callable

from mytokentracker.core.official import Official
from mytokentracker.core.records import FurtherWindow
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.core.windows import NAMES

_LENGTHS: dict[str, Callable[[str], str]] = {
    "five_hour": lambda name: tr_later(
        "Session, {name}", "a limit of one model within a session; name: Opus", name=name
    ),
    "seven_day": lambda name: tr_later("Week, {name}", "a limit of one model within a week; name: Opus", name=name),
}
_LONGEST = 40


def further_windows(official: Official, now: int) -> tuple[FurtherWindow, ...]:
    """Those that are not past their reset at `now`, by title."""
    found = [
        FurtherWindow(told.name, title(told.name), told.percent, told.resets_at, told.at)
        for told in official.windows
        if told.name not in NAMES and told.is_open(now)
    ]
    return tuple(sorted(found, key=lambda window: (window.title, window.name)))


def title(name: str) -> str:
    """The name in words, for `tr`: "Week, Opus" for seven_day_opus, "Spend limit" for spend_limit."""
    # The name is the client's, and may be anything.
    words = re.sub(r"[^0-9A-Za-z.]+", "_", name).strip("_")
    for start, length in _LENGTHS.items():
        if words.startswith(f"{start}_"):
            return length(_plain(words[len(start) + 1 :]))
    return _plain(words) or tr_noop("Further limit", "a limit of Claude's that has no name")


def _plain(words: str) -> str:
    # opus_4_1 is Opus 4.1.
    plain = re.sub(r"(?<=\d)_(?=\d)", ".", words).replace("_", " ")[:_LONGEST].strip()
    return plain[:1].upper() + plain[1:]
