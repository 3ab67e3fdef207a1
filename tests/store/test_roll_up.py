"""The roll-up equals a recount of the responses after anything that can happen to transcripts."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.transcript_lines import ABSENT, Line, assistant, counts, user
from tests.transcripts.machine import Machine

from mytokentracker.core.pricing import price_table
from mytokentracker.store.repricing import reprice

NAMES = ("s1.jsonl", "s2.jsonl", "s1/subagents/agent-1.jsonl")


@st.composite
def lines(draw: st.DrawFn) -> Line:
    number = draw(st.sampled_from([1, 2, 3, 4, "gateway", ABSENT]))
    when = draw(st.sampled_from(["2026-08-12T10:14:59Z", "2026-08-12T10:15:00Z", "2026-08-13T00:00:00Z", ABSENT]))
    usage = counts(draw(st.integers(0, 3)), draw(st.integers(0, 9)), draw(st.integers(0, 2)), 1)
    usage["speed"] = draw(st.sampled_from(["standard", "fast"]))
    if draw(st.integers(0, 4)) == 0:
        return user(at=when, session=draw(st.sampled_from(["s1", "s2"])), cwd=draw(st.sampled_from(["/a", "/b"])))
    return assistant(
        number, usage, at=when, session=draw(st.sampled_from(["s1", "s2", "s3"])),
        session_id=draw(st.sampled_from([ABSENT, "s1", "s3"])), stop=draw(st.sampled_from([None, "end_turn"])),
        model=draw(st.sampled_from(["claude-sonnet-4-5", "claude-opus-4-6", ABSENT])),
    )  # fmt: skip


class Days(RuleBasedStateMachine):
    """Transcripts grow, are rewritten, vanish and come back; prices change; and somebody scans."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.machine = Machine(Path(self.folder.name))
        self.machine.scan()

    def teardown(self) -> None:
        self.folder.cleanup()

    @rule(name=st.sampled_from(NAMES), added=st.lists(lines(), max_size=4), scans=st.booleans())
    def grow(self, name: str, added: list[Line], scans: bool) -> None:
        if not (self.machine.projects / name).exists():
            self.machine.write(name)
        self.machine.append(name, *added)
        if scans:
            self.machine.scan()

    @rule(name=st.sampled_from(NAMES), now=st.lists(lines(), max_size=4))
    def rewrite(self, name: str, now: list[Line]) -> None:
        self.machine.write(name, *now)
        self.machine.scan()

    @rule(name=st.sampled_from(NAMES))
    def vanish(self, name: str) -> None:
        (self.machine.projects / name).unlink(missing_ok=True)
        self.machine.scan()

    @rule()
    def reread_everything(self) -> None:
        for path in self.machine.projects.rglob("*.jsonl"):
            self.machine.touch(path)
        self.machine.scan()
        before = self.machine.dump()
        for path in self.machine.projects.rglob("*.jsonl"):
            self.machine.touch(path)
        self.machine.scan()
        assert self.machine.dump() == before

    @rule(price=st.integers(1, 3))
    def change_prices(self, price: int) -> None:
        row = {"model": "claude-sonnet-4-5", "input": price, "output": 10 * price, "fast": 2}
        self.machine.prices = price_table({"web_search": 10, "us_inference": 1, "prices": [row]})
        with self.machine.writer() as writer:
            reprice(writer.connection, self.machine.prices)

    @invariant()
    def the_roll_up_is_a_recount(self) -> None:
        self.machine.dump()


TestTheRollUpIsARecountAfterAnySequence = Days.TestCase
TestTheRollUpIsARecountAfterAnySequence.settings = settings(max_examples=30, stateful_step_count=12)
