"""The page "Sessions": a list of all of them, found and sorted without delay, and all about one."""

import contextlib
from collections.abc import Iterable

import msgspec

from mytokentracker.core.figures.amounts import Amount, share
from mytokentracker.core.figures.ranges import day_edge, first_of_next_month, local_day
from mytokentracker.core.figures.tables import Economics, economics
from mytokentracker.core.figures.timeline import Moment, bounded
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.reconciliation import ClientTotal, OurTotal, Reconciliation, reconcile
from mytokentracker.core.records import Totals
from mytokentracker.core.reports import QUARTER_SECONDS, Row, active_seconds
from mytokentracker.snapshots import Configuration
from mytokentracker.store.heard import heard_from
from mytokentracker.store.reader import Filter, Reader
from mytokentracker.store.session_list import ORDERS, Wanted, Word, listed, session_ids, session_totals
from mytokentracker.store.sessions import StoredResponse, StoredSession, responses_of
from mytokentracker.store.sessions import session as stored_session
from mytokentracker.transcripts.cost_state import client_total

__all__ = ["MOST_MOMENTS", "ORDERS", "Detail", "Query", "Sessions", "detail", "reconciliation"]

MOST_MOMENTS = 2000


class Query(msgspec.Struct, frozen=True):
    """Which sessions the person wants to see.

    text: words, each of which is a part of the project's name or folder, the session's id or a model's name.
    since, until: UTC seconds, until not included; sessions at work within it, with all that they ever used.
    projects: by key. models: by name. order: one of ORDERS.
    """

    text: str = ""
    since: int | None = None
    until: int | None = None
    projects: tuple[str, ...] | None = None
    models: tuple[str, ...] | None = None
    order: str = "started"
    descending: bool = True


class Sessions:
    """The sessions of a query, as they were when it was made: their order is fixed, their rows are read when needed."""

    def __init__(self, reader: Reader, configuration: Configuration, query: Query) -> None:
        """Raises: sqlite3.Error."""
        self.query = query
        self._reader = reader
        self._names = ProjectNames(configuration.settings.project_names)
        self._wanted = self._resolved()
        self._ids = session_ids(reader.connection, self._wanted)

    def count(self) -> int:
        """How many there are."""
        return len(self._ids)

    def fetch(self, offset: int, limit: int) -> tuple[Row, ...]:
        """Some of the rows; fewer at the end, or where a session is gone meanwhile. Raises: sqlite3.Error."""
        return tuple(
            Row(
                key=one.session,
                totals=one.totals,
                project=self._names.key(one.folder),
                models=one.models,
                started_at=one.started_at,
                ended_at=one.ended_at,
                active_seconds=one.active_seconds,
            )
            for one in listed(self._reader.connection, self._ids[offset : offset + limit])
        )

    def totals(self) -> Totals:
        """All of them together. Raises: sqlite3.Error."""
        return session_totals(self._reader.connection, self._wanted)

    def _resolved(self) -> Wanted:
        query, names = self.query, self._names
        known, models = self._reader.projects(), self._reader.models()
        words = tuple(
            Word(
                word,
                tuple(folder for folder in known if _is_in(word, folder or "", names.key(folder))),
                tuple(model for model in models if _is_in(word, model)),
            )
            for word in query.text.split()
        )
        folders = None if query.projects is None else names.folders(query.projects, known)
        return Wanted(words, query.since, query.until, folders, query.models, query.order, query.descending)


def _is_in(word: str, *texts: str) -> bool:
    return any(word.casefold() in text.casefold() for text in texts)


class Detail(msgspec.Struct, frozen=True):
    """All about one session.

    project: its key; folder: None where none is known. used: all of it, whose share is 1; models: by name, dearest
    first, with their shares of it; subagents: what they used of it. started_at, ended_at: None where nothing is dated.
    active_seconds: without breaks of over half an hour. timeline: ascending, undated ones last, at most about
    MOST_MOMENTS; each response by itself where there are no more. subscription_microusd: the part of the plan's price
    that falls to it, by its share of each month's cost; None where the price is not known. transcripts: its own files,
    which may be gone.
    """

    session: str
    project: str
    folder: str | None
    used: Economics
    models: tuple[tuple[str, Economics], ...]
    subagents: Economics
    started_at: int | None
    ended_at: int | None
    active_seconds: int
    timeline: tuple[Moment, ...]
    subscription_microusd: int | None
    transcripts: tuple[str, ...]


def detail(reader: Reader, configuration: Configuration, name: str) -> Detail:
    """The session of that id. Raises: KeyError when there is none; sqlite3.Error."""
    about = stored_session(reader.connection, name)
    responses = responses_of(reader.connection, name)
    amounts = [_amount(one) for one in responses]
    whole = sum(one.cost_microusd for one in responses)
    by_model: dict[str, list[Amount]] = {}
    for amount in amounts:
        by_model.setdefault(amount.model, []).append(amount)
    prices = configuration.prices
    models = [(model, economics(own, prices, whole)) for model, own in by_model.items()]
    models.sort(key=lambda pair: (-pair[1].totals.cost_microusd, -pair[1].totals.tokens.total, pair[0]))
    times = [one.at for one in responses if one.at is not None]
    pairs = list(zip(responses, amounts, strict=True))
    return Detail(
        session=name,
        project=ProjectNames(configuration.settings.project_names).key(about.project),
        folder=about.project,
        used=economics(amounts, prices, whole),
        models=tuple(models),
        subagents=economics([amount for one, amount in pairs if one.subagent], prices, whole),
        started_at=times[0] if times else None,
        ended_at=times[-1] if times else None,
        active_seconds=active_seconds(times),
        timeline=bounded(
            [Moment(one.at, one.model, one.subagent, amount.totals) for one, amount in pairs], MOST_MOMENTS
        ),
        subscription_microusd=_subscription(reader, configuration, responses),
        transcripts=about.transcripts,
    )


def _amount(one: StoredResponse) -> Amount:
    totals = Totals(1, one.tokens, one.cost_microusd, 0 if one.finished else 1)
    return Amount(one.at, one.model, totals, one.cost_microusd if one.is_credits else 0, one.web_searches)


def _subscription(reader: Reader, configuration: Configuration, responses: Iterable[StoredResponse]) -> int | None:
    price, zone = configuration.choices.plan.monthly_price_microusd, configuration.choices.zone
    if price is None:
        return None
    months: dict[tuple[int, int], int] = {}
    begin = end = 0
    for one in responses:
        if one.at is None:
            continue
        if not begin <= one.at < end:
            first = local_day(one.at, zone).replace(day=1)
            begin, end = day_edge(first, zone), day_edge(first_of_next_month(first), zone)
        months[begin, end] = months.get((begin, end), 0) + one.cost_microusd
    found = 0.0
    for (begin, end), cost in months.items():
        (month,) = reader.sums((), Filter(begin // QUARTER_SECONDS, end // QUARTER_SECONDS))
        found += price * share(cost, month.totals.cost_microusd)
    return round(found)


def reconciliation(reader: Reader, prices: PriceTable, name: str) -> tuple[StoredSession, Reconciliation]:
    """What we counted in a session beside what Claude Code says of it. It reads the session's transcript.

    Raises: KeyError when there is none; sqlite3.Error.
    """
    about = stored_session(reader.connection, name)
    assumed = tuple(model for model in about.models if prices.source(model) != "listed")
    heard = heard_from(reader.connection, (name,)).get(name)
    said = None if heard is None else heard.cost_microusd
    return about, reconcile(OurTotal(about.models, about.copied, assumed), _client_total(about), said)


def _client_total(about: StoredSession) -> ClientTotal | None:
    for path in about.transcripts:
        with contextlib.suppress(OSError):  # Claude Code deletes transcripts after some time
            if (total := client_total(path)) is not None:
                return total
    return None
