"""The row of a session that is not marked as stale is a recount of its responses, whatever happened to transcripts."""

from hypothesis import settings
from hypothesis.stateful import invariant, rule
from tests.store.test_roll_up import Days
from tests.transcript_lines import assistant, counts
from tests.transcripts.machine import Machine

from mytokentracker.core.reports import active_seconds
from mytokentracker.store.session_sums import refresh

RECOUNT = """
    SELECT s.session, min(r.at), max(r.at), count(*), sum(r.input), sum(r.output), sum(r.cache_write_5m),
           sum(r.cache_write_1h), sum(r.cache_read), sum(r.cost_microusd), sum(1 - r.finished)
    FROM responses r JOIN sessions s ON s.id = r.session_id WHERE NOT s.stale GROUP BY 1
"""
STORED = """
    SELECT s.session, c.started_at, c.ended_at, c.responses, c.input, c.output, c.cache_write_5m, c.cache_write_1h,
           c.cache_read, c.cost_microusd, c.unfinished
    FROM session_sums c JOIN sessions s ON s.id = c.session_id WHERE NOT s.stale
"""


def refreshed(machine: Machine) -> int:
    with machine.writer() as writer:
        return refresh(writer.connection)


class MoreDays(Days):
    """The same days; now and then somebody brings the sessions' rows up to date."""

    @rule()
    def refresh_sessions(self) -> None:
        refreshed(self.machine)
        assert refreshed(self.machine) == 0

    @invariant()
    def sessions_are_recounts(self) -> None:
        machine = self.machine
        assert sorted(machine.query(STORED)) == sorted(machine.query(RECOUNT))
        times: dict[str, list[int]] = {}
        for session, at in machine.query(
            "SELECT s.session, r.at FROM responses r JOIN sessions s ON s.id = r.session_id"
            " WHERE NOT s.stale AND r.at IS NOT NULL ORDER BY r.at"
        ):
            times.setdefault(session, []).append(at)
        active = machine.query(
            "SELECT s.session, c.active_seconds FROM session_sums c JOIN sessions s ON s.id = c.session_id"
            " WHERE NOT s.stale"
        )
        assert dict(active) == {session: active_seconds(times.get(session, [])) for session, _ in active}


TestTheSessionsRowsAreRecountsAfterAnySequence = MoreDays.TestCase
TestTheSessionsRowsAreRecountsAfterAnySequence.settings = settings(max_examples=12, stateful_step_count=12)


def test_a_session_is_summed_once_and_again_when_it_goes_on(machine: Machine) -> None:
    machine.write(
        "one.jsonl",
        assistant(1, counts(1, 2), at="2026-08-12T10:00:00Z", session="one"),
        assistant(2, counts(1, 2), at="2026-08-12T10:20:00Z", session="one"),
        # A break of an hour is no work.
        assistant(3, counts(1, 2), at="2026-08-12T11:20:00Z", session="one", stop=None),
    )
    machine.write("two.jsonl", assistant(4, counts(5), at="2026-08-12T10:00:00Z", session="two"))
    machine.scan()

    assert refreshed(machine) == 2
    assert refreshed(machine) == 0
    machine.append("one.jsonl", assistant(5, counts(1, 2), at="2026-08-12T11:30:00Z", session="one"))
    machine.scan()
    assert refreshed(machine) == 1

    rows = machine.query(
        "SELECT s.session, c.ended_at - c.started_at, c.active_seconds, c.responses, c.output, c.unfinished"
        " FROM session_sums c JOIN sessions s ON s.id = c.session_id ORDER BY 1"
    )
    assert rows == [("one", 90 * 60, 30 * 60, 4, 8, 1), ("two", 0, 0, 1, 0, 0)]


def test_a_refresh_that_is_cancelled_goes_on_next_time(machine: Machine) -> None:
    machine.write("one.jsonl", assistant(1, session="one"))
    machine.scan()

    with machine.writer() as writer:
        assert refresh(writer.connection, lambda: True) == 0
        assert refresh(writer.connection) == 1
