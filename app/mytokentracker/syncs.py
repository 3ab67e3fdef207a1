"""Quick Sync: what Claude shows becomes readings, with what we had counted in the windows at that moment."""

import contextlib
import sqlite3

import msgspec

from mytokentracker import snapshots
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.spending import KindSpend
from mytokentracker.core.windows import AHEAD_SECONDS, SESSION_SECONDS, Span
from mytokentracker.paths import Paths
from mytokentracker.spool import RING
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading

# A second number for a window within this time corrects the first, unless more was used than rounding hides.
_CORRECTION_SECONDS = 60
_NOTHING = 0.005


class Entered(msgspec.Struct, frozen=True):
    """What was typed; None was left empty. session_resets_at: when the session window ends, in UTC seconds."""

    session_percent: float | None = None
    weekly_percent: float | None = None
    session_resets_at: int | None = None


def take_in(
    connection: sqlite3.Connection, configuration: snapshots.Configuration, entered: Entered, now: int
) -> tuple[StoredReading, ...]:
    """Stores what was typed at `now`; the transcripts should have been looked at just before. Raises: sqlite3.Error.

    Typed again within a minute in which next to nothing was used, a percentage is a correction: it takes the place of
    the one before.
    """
    reader = Reader(connection)
    learned = snapshots.learnt(reader, configuration)
    spans = snapshots.spans_at(reader, configuration, learned, now)
    session, said_resets_at = spans.session, learned.session_resets_at
    entered_at = entered.session_resets_at
    if entered_at is not None and now < entered_at <= now + SESSION_SECONDS:
        said_resets_at = entered_at
        if configuration.choices.session_window != "rolling":
            session = Span(entered_at - SESSION_SECONDS, entered_at)
    spans = msgspec.structs.replace(spans, session=session)
    by_kind = snapshots.spends_by_kind(reader, configuration, spans, now + AHEAD_SECONDS)
    plan = configuration.choices.plan
    # A reset that we only estimate is none that was said.
    session_resets_at = session.resets_at if session.resets_at == said_resets_at else None
    typed = (
        ("session", entered.session_percent, session.starts_at, session_resets_at),
        ("weekly", entered.weekly_percent, spans.week.starts_at, spans.week.resets_at),
    )
    readings = tuple(
        StoredReading(
            at=now,
            window=window,
            percent=percent,
            source="typed",
            plan=plan.name,
            budget_microusd=plan.budget_microusd(window),
            starts_at=starts_at,
            resets_at=resets_at,
            spend={model: KindSpend(*(int(part) for part in kinds)) for model, kinds in spend.items()},
        )
        for (window, percent, starts_at, resets_at), spend in zip(typed, by_kind, strict=True)
        if percent is not None
    )
    corrected = tuple(old.id for old in learned.said for new in readings if _corrects(reader, new, old.reading))
    Readings(connection).add(readings, corrected)
    return readings


def _corrects(reader: Reader, new: StoredReading, old: Reading) -> bool:
    if (old.window, old.source) != (new.window, new.source) or not 0 <= new.at - old.at <= _CORRECTION_SECONDS:
        return False
    used = sum(spend.cost_microusd for spend in reader.spends(old.at + 1, new.at + AHEAD_SECONDS))
    return used < new.budget_microusd * _NOTHING


def ring(paths: Paths) -> None:
    """Tells a running tray that the store holds something new; without one, nobody hears it."""
    with contextlib.suppress(OSError):  # the tray's next tick notices too
        paths.spool.mkdir(mode=0o700, parents=True, exist_ok=True)
        bell = paths.spool / f"store{RING}"
        bell.unlink(missing_ok=True)
        bell.touch(mode=0o600)
