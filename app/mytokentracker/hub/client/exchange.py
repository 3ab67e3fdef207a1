"""One exchange with the hub: what waits here is sent, what others sent is fetched, and what happened is remembered."""

import hashlib
import random
from collections.abc import Callable

import msgspec

from mytokentracker.core.translating import written
from mytokentracker.hub import wire
from mytokentracker.hub.client import hiding, standing, waiting
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.hub.client.standing import Standing
from mytokentracker.hub.client.store import Heard, Incoming, Outgoing, Store

BATCH = 5000
# What one turn does at most: a first upload of a million responses is not to hold up what else waits for it.
_MOST_BATCHES = 40
# Who was slower as often as that tries again at the next turn.
_MOST_TRIES = 3
# Clocks are set by a little all the time.
_CLOCK_STEPS = 60.0


class Exchange:
    """The exchange of one machine. clock: UTC seconds; it is read around calls to tell the two clocks apart.

    cancelled: asked between two calls; then a turn ends early.
    """

    def __init__(
        self,
        store: Store,
        connection: Connection,
        token: str,
        clock: Callable[[], float],
        chance: Callable[[], float] = random.random,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._store = store
        self._connection = connection
        self._token = token
        self._clock = clock
        self._chance = chance
        self._cancelled = cancelled
        self._batch = BATCH
        self._standing = standing.load(store.kept())
        if not self._standing.is_of(connection):
            # Joined anew: what changed in between was not noted. What others once told may have to be forgotten.
            known = self._standing.machines
            self._standing = Standing(machine=connection.machine, joined=connection.joined, machines=known)
        used = hashlib.sha256(token.encode()).hexdigest()[:16]
        if self._standing.token != used:
            self._standing = msgspec.structs.replace(self._standing.unhindered(), token=used)

    @property
    def standing(self) -> Standing:
        """What is known now."""
        return self._standing

    def turn(self) -> bool:
        """Sends and fetches what there is, unless it is to be waited; whether there is more to do at once.

        A failure is remembered and told of by `standing.problem`; what the store raises is not caught.
        """
        now = self._clock()
        if now < self._standing.tried_at - _CLOCK_STEPS:
            # The clock was put back: what was to be waited for is not known any more.
            self._keep(quiet_until=0.0, uploads_from=0.0)
        if now < self._standing.quiet_until:
            return False
        self._keep(tried_at=now)
        more = False
        try:
            with Hub(self._connection, self._token) as hub:
                if not self._standing.scopes_known:
                    scopes = hub.own_token().scopes
                    self._keep(scopes_known=True, readable="read" in scopes, manages="manage" in scopes)
                more = self._send(hub)
                if self._standing.readable:
                    more = self._fetch(hub) or more
                    self._agree(hub)
                elif self._standing.sent_at < now:
                    # There was nothing to ask: it is to be known all the same that it answers, and takes the token.
                    hub.own_token()
        except HubError as failure:
            self._note(failure, uploads_only=False)
            return False
        self._keep(quiet_until=0.0, worked_at=self._clock())
        if self._clock() >= self._standing.uploads_from:
            self._keep(failures=0, problem=None)
        return more

    def retry(self) -> None:
        """To be called when the person changed something, such as the token: the next turn waits for nothing."""
        self._standing = self._standing.unhindered()
        self._keep()

    def _send(self, hub: Hub) -> bool:
        """Whether there is more to send."""
        if self._connection.project_names != self._standing.names_sent:
            # Names that were hidden are to be shown, or the other way round: all is sent once more.
            self._keep(sent="", names_sent=self._connection.project_names)
        for _ in range(_MOST_BATCHES):
            if self._clock() < self._standing.uploads_from or self._cancelled():
                return False
            outgoing = self._store.outgoing(self._standing.sent, self._batch)
            if not outgoing.told and not outgoing.readings:
                if outgoing.upto != self._standing.sent:
                    self._keep(sent=outgoing.upto)
                return False
            before = self._clock()
            try:
                taken = hub.upload(self._upload(outgoing, before))
            except HubError as failure:
                if failure.status == 413 and self._batch > 1:
                    self._batch = max(self._batch // 4, 1)
                    continue
                if failure.status == 429:
                    # Others' changes are still to be had.
                    self._note(failure, uploads_only=True)
                    return False
                raise
            self._sent(outgoing, taken, before)
            if not outgoing.more:
                return False
        return True

    def _sent(self, outgoing: Outgoing, taken: wire.Taken, before: float) -> None:
        now = self._clock()
        wait = waiting.between_uploads(taken.uploads_left, taken.quota_resets_in)
        sent = outgoing.upto
        if self._standing.epoch not in ("", taken.epoch):
            sent = ""  # the hub was restored: what it had of us after its backup is gone there
        self._keep(
            epoch=taken.epoch,
            sent=sent,
            sent_at=now,
            uploads_left=taken.uploads_left,
            uploads_from=now + wait if wait > waiting.EVERY_SECONDS else 0.0,
            clock_ahead=(before + now) / 2 - taken.now,
            failures=0,
            problem=None,
        )

    def _upload(self, outgoing: Outgoing, now: float) -> wire.Upload:
        connection = self._connection
        sources = []
        for told in outgoing.told:
            responses = tuple(hiding.response(usage, generation) for generation, usage in told.usages)
            sources.append(
                wire.Source(
                    id=hiding.source_id(connection, told.file, told.session),
                    session=hiding.name(told.session),
                    responses=responses,
                    first_at=hiding.moment(told.first_at),
                    project=hiding.project(connection, told.folder),
                    main=told.main,
                )
            )
        sent_at = min(max(now, 0.0), float(wire.FAR))
        return wire.Upload(connection.machine, connection.name, sent_at, tuple(sources), outgoing.readings)

    def _fetch(self, hub: Hub) -> bool:
        """Whether there is more to fetch."""
        for _ in range(_MOST_BATCHES):
            if self._cancelled():
                return False
            before = self._standing.cursor
            try:
                changes = hub.changes(before, BATCH)
            except HubError as failure:
                if failure.status != 403:
                    raise
                self._keep(readable=False)  # a token that is good for sending only, as on a server
                return False
            others = tuple(one.id for one in changes.machines if one.id != self._connection.machine)
            gone = tuple(one for one in self._standing.machines if one not in others)
            heard = tuple(_heard(source) for source in changes.sources if source.machine in others)
            self._store.take_in(Incoming(heard, changes.readings, changes.machines, gone, changes.settings))
            self._keep(cursor=changes.cursor, machines=others)
            epoch = changes.cursor.partition(".")[0]
            if self._standing.epoch not in ("", epoch):
                self._keep(epoch=epoch, sent="")
                return True
            # One that says "more" and goes on from the same place would never end.
            if not changes.more or changes.cursor == before:
                return False
        return True

    def _agree(self, hub: Hub) -> None:
        """Puts the person's choices there, over those that were seen last; whoever was faster is heard first."""
        for _ in range(_MOST_TRIES):
            wanted = self._store.wanted_settings() if self._standing.manages and not self._cancelled() else None
            if wanted is None:
                return
            try:
                self._store.settings_are(hub.put_settings(wanted))
            except HubError as failure:
                if failure.status == 409:
                    self._store.settings_are(hub.own_account().settings)
                elif failure.status == 403:
                    self._keep(manages=False)
                else:
                    raise

    def _note(self, failure: HubError, *, uploads_only: bool) -> None:
        failures = self._standing.failures + 1
        if failures == 1:
            self._keep(failing_since=self._clock())
        until = self._clock() + waiting.after_failure(failures, failure.retry_after, failure.status, self._chance)
        if uploads_only:
            self._keep(failures=failures, problem=failure.problem, uploads_from=until, lasting=False)
        else:
            self._keep(failures=failures, problem=failure.problem, quiet_until=until, lasting=failure.lasting)

    def _keep(self, **changes: object) -> None:
        self._standing = msgspec.structs.replace(self._standing, **changes)
        self._store.keep(msgspec.json.encode(self._standing, enc_hook=written))


def _heard(source: wire.Source) -> Heard:
    return Heard(
        machine=source.machine or "",
        source=source.id,
        session=source.session,
        first_at=source.first_at,
        project=source.project,
        main=source.main,
        usages=tuple((one.generation, wire.usage(one, source.session)) for one in source.responses),
    )
