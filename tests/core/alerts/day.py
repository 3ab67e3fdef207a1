"""A day of one person on a clock that tests set: what they use, what Claude says, and what alerts make of it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from mytokentracker.core.alerts.records import Rules, State
from mytokentracker.core.alerts.watching import look
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, learn
from mytokentracker.core.one_number import Spends
from mytokentracker.core.records import History, LimitHit, Plan, Problem, Snapshot, Spend, Totals
from mytokentracker.core.summary import Choices, Used, snapshot, spans
from mytokentracker.core.windows import SESSION_SECONDS

BERLIN = ZoneInfo("Europe/Berlin")
USD = 1_000_000
MINUTE = 60
HOUR = 3600
PLAN = Plan("custom", "Custom", 20 * USD, 100 * USD)
CHOICES = Choices.of(PLAN, True, "fixed", "Sun 18:00", BERLIN)


def at(day: int, clock: str) -> int:
    """A time of March 2026 in Berlin, where summer time begins on Sunday the 29th at 2:00."""
    hour, minute = map(int, clock.split(":"))
    return int(datetime(2026, 3, day, hour, minute, tzinfo=BERLIN).timestamp())


def steady(start: int, end: int, usd_per_hour: float) -> tuple[Spend, ...]:
    """The same in every minute."""
    return tuple(Spend(minute, round(usd_per_hour * USD / 60)) for minute in range(start, end, MINUTE))


def trained(until: int) -> Learned:
    """Twelve readings over the days before, which say that the plan's budgets are right."""
    said = []
    for back in range(12, 0, -1):
        moment = until - back * 12 * HOUR
        for window, budget in (("session", PLAN.session_budget_microusd), ("weekly", PLAN.weekly_budget_microusd)):
            percent = 20.0 + 5 * (back % 3)
            spend = {"claude-opus-5": (0.0, percent / 100 * budget, 0.0, 0.0)}
            reading = Reading(moment, window, spend, budget, percent)
            said.append(Said(reading, moment - HOUR, moment + SESSION_SECONDS - HOUR, back))
    return learn(said)


class Day:
    """What happens, and the clock times at which there is a look at it."""

    def __init__(self, spends: Iterable[Spend], learned: Learned, rules: Rules) -> None:
        self.spends, self.learned, self.rules = sorted(spends, key=lambda one: one.at), learned, rules
        self.hits: tuple[LimitHit, ...] = ()
        self.problems: Mapping[str, tuple[int, int]] = {}
        self.state = State()
        self.told: list[str] = []

    def live(self, start: int, end: int, every: int = 2 * MINUTE) -> None:
        """Looks from then until then; what is told goes into `told`, with the time on the wall."""
        for now in range(start, end, every):
            outcome = look(self.state, self.snapshot(now), self.rules)
            self.state = outcome.state
            clock = datetime.fromtimestamp(now, BERLIN).strftime("%H:%M")
            for alert in outcome.alerts:
                said = alert.body.replace("\n", "; ") if alert.kind == "summary" else alert.title
                self.told.append(f"{clock} {alert.kind}: {said}")

    def snapshot(self, now: int) -> Snapshot:
        """What is known at `now`."""
        past = [one for one in self.spends if one.at <= now]
        stretches = spans(now, CHOICES, [one.at for one in past if one.at > now - 86400 - HOUR])
        session, week = ([s for s in past if s.at >= one.starts_at] for one in (stretches.session, stretches.week))
        used = Used(
            _by_kind(session),
            _by_kind(week),
            tuple(one for one in past if one.at > now - SESSION_SECONDS - HOUR),
            tuple(week),
            tuple(week),
            Totals(),
            None,
            None,
            History(),
        )
        problems = (
            Problem(title, "A hint.", since) for title, (since, until) in self.problems.items() if since <= now < until
        )
        made = snapshot(now, CHOICES, stretches, used, self.learned, scanned_at=now, problems=tuple(problems))
        hits = (one for one in self.hits if one.at <= now < (one.resets_at or 0))
        return replace(made, limit_hits=tuple(hits))


def _by_kind(spends: Iterable[Spend]) -> Spends:
    return {"claude-opus-5": (0.0, float(sum(one.cost_microusd for one in spends)), 0.0, 0.0)}
