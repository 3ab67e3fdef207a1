"""The longer words of the hub's page, and how an account and its machines are said."""

from mytokentracker.core import text
from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.hub.account import Account
from mytokentracker.hub.wire import Machine

NAMES = tr_noop(
    "Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your"
    " projects are known by name on all machines, and to whoever runs the hub."
)
OF_ACCOUNT = tr_noop(
    "Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on"
    " all its machines."
)
REMOVING = tr_noop(
    "What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay"
    " where they are. To come back, it has to join again."
)
LEAVING = tr_noop(
    "This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on"
    " there as the same machine."
)


def account(known: Account) -> str:
    """An account in one line: "ada, tier free: 12 of 100 uploads today, kept for 7 days"."""
    said = tr("{account}, tier {tier}", "an account of a hub", account=known.name, tier=known.tier)
    limits = []
    if known.uploads_per_day is not None:
        used, most = text.count(known.uploads_today), text.count(known.uploads_per_day)
        limits.append(tr("{used} of {most} uploads today", used=used, most=most))
    if known.keep_days is not None:
        limits.append(tr("kept for %n day(s)", "what was sent to a hub", known.keep_days))
    if known.contributes:
        limits.append(tr("learns for others", "an account of a hub"))
    return f"{said}: {', '.join(limits)}" if limits else said


def machine(known: Machine, now: float, *, is_own: bool) -> str:
    """A machine in one line: "desktop, last seen 4 min ago"."""
    seen = text.ago(max(int(now) - known.last_seen_at, 0))
    name = known.name or tr("A computer without a name")
    if is_own:
        return tr("{machine} (this one), last seen {ago}", "ago: 4 min ago", machine=name, ago=seen)
    return tr("{machine}, last seen {ago}", "ago: 4 min ago", machine=name, ago=seen)
