"""What the status line says: one short line from what Claude Code has just told, and from what the tray knew last."""

import time

from mytokentracker.calls.limits import limits, moment
from mytokentracker.calls.objects import number

Shown = tuple[float, float | None, bool]
"""Of one window: its percentage, when it resets in UTC seconds, and whether the percentage is only our estimate."""

PARTS = ("session", "week", "resets", "cost")
_ALL_PARTS = (*PARTS, "more", "model")
_OURS = {"five_hour": "session", "seven_day": "weekly"}
_FRESH_SECONDS = 3600
_DAY_SECONDS = 86400
# Two resets this near are one, told with another rounding.
_NEAR_SECONDS = 120
_MOST_WINDOWS = 16
_MOST_MORE = 4
_MOST_SIGN = 8
_MOST_RATE = 1_000_000
_AMBER_PERCENT = 75
_RED_PERCENT = 90
# Not strftime's, which follow the locale.
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def line(said: dict[str, object], known: dict[str, object], now: float, *, colours: bool) -> str:
    """The line: "session 42 % · week 18 % · resets 15:40 · this session $1.20"; "" when nothing at all is known.

    said: what the client gave; known: the document that the tray leaves for us, {} where there is none. Either may hold
    anything. colours: amber from 75 %, red from 90 %.
    """
    chosen = known.get("parts")
    parts = [one for one in chosen if one in _ALL_PARTS] if isinstance(chosen, list) else PARTS
    windows = _windows(said, known, now)
    words = _words(parts, said, windows, now, known.get("money"), colours=colours)
    # What was chosen may not be known, in the first moments of a session say: better something else than nothing.
    return " · ".join(words or _words(_ALL_PARTS, said, windows, now, known.get("money"), colours=colours))


def _words(
    parts: "list[str] | tuple[str, ...]",
    said: dict[str, object],
    windows: dict[str, Shown],
    now: float,
    money: object,
    *,
    colours: bool,
) -> list[str]:
    words: list[str] = []
    for part in dict.fromkeys(parts):
        if part == "session":
            words += _share("session", windows.get("session"), colours=colours)
        elif part == "week":
            words += _share("week", windows.get("weekly"), colours=colours)
        elif part == "more":
            more = [(_title(name), one) for name, one in windows.items() if name not in ("session", "weekly")]
            for title, one in more[:_MOST_MORE]:
                words += _share(title, one, colours=colours)
        elif part == "resets":
            first = "weekly" if "week" in parts and "session" not in parts else "session"
            words += _reset(windows.get(first) or windows.get("weekly"), now)
        elif part == "cost":
            words += _cost(said.get("cost"), money)
        else:
            words += _model(said.get("model"))
    return words


def _windows(said: dict[str, object], known: dict[str, object], now: float) -> dict[str, Shown]:
    """The windows by our names; one that has been reset since is none any more."""
    shown: dict[str, Shown] = {}
    last: dict[str, float] = {}
    stored = known.get("windows")
    for one in stored[:_MOST_WINDOWS] if isinstance(stored, list) else ():
        if not isinstance(one, dict):
            continue
        name, percent, at = one.get("name"), number(one.get("percent")), number(one.get("at"))
        fresh = at is not None and abs(now - at) <= _FRESH_SECONDS
        if isinstance(name, str) and percent is not None and fresh:
            shown[name] = (percent, moment(one.get("resets_at")), one.get("source") == "estimated")
            said_last = number(one.get("said"))
            last[name] = percent if said_last is None else said_last
    for name, percent, resets_at in limits(said.get("rate_limits")):
        ours = _OURS.get(name, name)
        if resets_at is not None and resets_at <= now:
            continue
        if not _is_newer(shown.get(ours), last.get(ours, 0.0), percent, resets_at):
            shown[ours] = (percent, resets_at, False)
    return {name: one for name, one in shown.items() if 0 <= one[0] < 1000 and (one[1] is None or one[1] > now)}


def _is_newer(stored: Shown | None, last: float, percent: float, resets_at: float | None) -> bool:
    """Whether what is stored is newer than what this session tells: idle, it repeats what came with its last response.

    last: what was last said, typed or told, before it grew by our own estimate of what was used since.
    """
    if stored is None or stored[2] or stored[1] is None or resets_at is None:
        return False
    if abs(stored[1] - resets_at) <= _NEAR_SECONDS:
        # Within a window it only rises: more than was ever said has just been told, though we may have expected more.
        return last >= percent and stored[0] > percent
    return stored[1] > resets_at


def _share(title: str, shown: Shown | None, *, colours: bool) -> list[str]:
    """Rounded as everywhere: 100 is never said of what still has room."""
    if shown is None:
        return []
    percent, _, estimated = shown
    whole = int(percent + 0.5) if percent >= 100 else min(99, int(percent + 0.5))
    words = "<1 %" if 0 < percent < 1 else f"{'~' if estimated else ''}{whole} %"
    if colours and percent >= _AMBER_PERCENT:
        words = f"\x1b[{31 if percent >= _RED_PERCENT else 33}m{words}\x1b[0m"
    return [f"{title} {words}"]


def _title(name: str) -> str:
    """What a further window is called: seven_day_opus_4_1 "Opus 4.1 week", spend_limit "Spend limit"."""
    for start, length in (("seven_day_", "week"), ("five_hour_", "session")):
        if name.startswith(start) and len(name) > len(start):
            return f"{_title(name[len(start) :])} {length}"
    words = ""
    for part in name.split("_"):
        is_version = words[-1:].isdigit() and part[:1].isdigit()
        words += f"{'.' if is_version else ' '}{part}"
    words = _plain(words.strip())
    return words[:1].upper() + words[1:]


def _reset(shown: Shown | None, now: float) -> list[str]:
    if shown is None or shown[1] is None:
        return []
    at = time.localtime(shown[1])
    day = f"{_WEEKDAYS[at.tm_wday]} " if shown[1] - now > _DAY_SECONDS else ""
    return [f"resets {day}{at.tm_hour:02d}:{at.tm_min:02d}"]


def _cost(cost: object, shown: object) -> list[str]:
    """shown: the currency that the tray names, a sign, what a dollar is, and decimals; without one, dollars."""
    dollars = number(cost.get("total_cost_usd")) if isinstance(cost, dict) else None
    if dollars is None or dollars < 0:
        return []
    before, per_dollar, decimals = "$", 1.0, 2
    if isinstance(shown, dict):
        named, rate, count = shown.get("before"), number(shown.get("per_dollar")), shown.get("decimals")
        if isinstance(named, str) and 0 < len(named) <= _MOST_SIGN and rate is not None and 0 < rate <= _MOST_RATE:
            before, per_dollar, decimals = _plain(named) + " " * named.endswith(" "), rate, 0 if count == 0 else 2
    return [f"this session {before}{dollars * per_dollar:,.{decimals}f}"]


def _model(model: object) -> list[str]:
    if isinstance(model, dict):
        model = model.get("display_name") or model.get("id")
    words = _plain(model) if isinstance(model, str) else ""
    return [words] if words else []


def _plain(text: str) -> str:
    """Nothing that a terminal would obey."""
    return "".join(one for one in text[:40] if one.isprintable()).strip()
