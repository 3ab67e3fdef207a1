"""The hub in words for Settings and `doctor`: what is sent, when it last worked, and why it does not."""

from typing import Literal

import msgspec

from mytokentracker.core import text
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import Late, tr, tr_later, tr_noop
from mytokentracker.hub.client.connection import Connection
from mytokentracker.hub.client.standing import Standing

CLOCK_SECONDS = 120
"""A clock that is further off is wrong: the windows of two machines then differ noticeably."""
# So long without an answer is nothing to worry about: a hub may be restarted.
_QUIET_SECONDS = 900
_AWAY_SECONDS = 86400


class Told(msgspec.Struct, frozen=True):
    """state: ok, warning or problem. text: in one line. hint: what to do, "" when there is nothing."""

    state: Literal["ok", "warning", "problem"]
    text: str
    hint: str = ""


def told(
    connection: Connection | None, standing: Standing, waiting: int, now: float, *, syncs_wait: bool = False
) -> Told:
    """How it stands with the hub. waiting: responses still to be sent; syncs_wait: readings, too."""
    if connection is None:
        return Told("ok", tr("not connected to a hub"))
    where = tr("connected to {url} as {name}", "a hub", url=connection.url, name=connection.name)
    worked = tr("not reached yet", "a hub")
    if standing.worked_at:
        worked = tr("last reached {ago}", "a hub; ago: 4 min ago", ago=text.ago(int(now - standing.worked_at)))
    line = f"{where}; {worked}; {_left(waiting, standing.uploads_from - now, syncs_wait=syncs_wait)}"
    lacks = lacking(reads=standing.readable, manages=standing.manages)
    if lacks:
        line = f"{line}. {lacks}"
    if standing.problem is not None:
        is_new = standing.worked_at and now - standing.worked_at < _QUIET_SECONDS
        title, hint = tr(standing.problem.title), tr(standing.problem.hint)
        hint = tr("{title}. {hint}", "what is wrong and what helps", title=title, hint=hint)
        return Told("warning" if is_new or standing.uploads_from > now else "problem", line, hint)
    if abs(standing.clock_ahead) > CLOCK_SECONDS:
        return Told("warning", line, tr(clock_words(standing.clock_ahead)))
    return Told("ok", line)


def problems(standing: Standing, now: float) -> tuple[Problem, ...]:
    """What the popup should say: what a person must mend at once, of all else what lasts.

    A hub that does not answer may be restarted, or this computer be away from it: that is said after a day.
    """
    found: list[Problem] = []
    if standing.problem is not None and standing.failures:
        waits = standing.uploads_from - now if standing.uploads_from > standing.quiet_until else 0.0
        if standing.lasting or waits > _QUIET_SECONDS or now - standing.failing_since > _AWAY_SECONDS:
            found.append(msgspec.structs.replace(standing.problem, since=int(standing.failing_since)))
    if abs(standing.clock_ahead) > CLOCK_SECONDS:
        found.append(Problem(tr_noop("This computer's clock is wrong"), clock_words(standing.clock_ahead)))
    return tuple(found)


def sent(connection: Connection) -> str:
    """What leaves this machine, for the person to agree to."""
    if connection.project_names:
        return tr(
            "For each response its id, time, model and token counts; ids of sessions; the folders of projects; the"
            " percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset."
            " No prompts, answers or files."
        )
    return tr(
        "For each response its id, time, model and token counts; ids of sessions; a code in the place of each project's"
        " folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and"
        " weekly reset. No prompts, answers or files."
    )


def lacking(*, reads: bool, manages: bool) -> str:
    """What a token may not do, where a person would look for what it keeps from him; "" where it may do all."""
    if not reads:
        return tr("This computer sends only: its token may not read what the other machines sent.")
    if not manages:
        return tr("Plan and weekly reset chosen here stay here: the token may not change the account.")
    return ""


def _left(waiting: int, seconds: float, *, syncs_wait: bool) -> str:
    if not waiting and syncs_wait:
        return tr("syncs are to be sent", "to a hub")
    if not waiting:
        return tr("all is sent", "to a hub")
    if seconds <= 0:
        return tr("%n response(s) to be sent", "", waiting)
    span = text.duration(int(seconds))
    return tr("%n response(s) to be sent in {span}, as the account's quota allows", "", waiting, span=span)


def clock_words(ahead: float) -> Late:
    """What is wrong with a clock that is so many seconds ahead of the hub's, and what to do."""
    span = text.duration(round(abs(ahead) / 60) * 60)
    if ahead > 0:
        return tr_later("This computer's clock is {span} ahead of the hub's: set it.", span=span)
    return tr_later("This computer's clock is {span} behind the hub's: set it.", span=span)
