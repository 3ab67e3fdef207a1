"""`doctor --session`: what we counted in a session beside what Claude Code says of it, and why they differ."""

import argparse

from mytokentracker.cli import terminal
from mytokentracker.cli.looking import looked
from mytokentracker.core import text
from mytokentracker.core.reconciliation import Line, Reconciliation
from mytokentracker.core.records import Failed
from mytokentracker.core.reports import short_folder
from mytokentracker.figures.sessions import reconciliation
from mytokentracker.paths import Paths
from mytokentracker.store.reader import Reader
from mytokentracker.store.sessions import StoredSession, sessions_like


def run_reconciliation(places: Paths, options: argparse.Namespace) -> int:
    """One session, named by its id or how that begins."""
    wanted = options.session
    with looked(places) as look:
        found = sessions_like(look.connection, wanted)
        if not found:
            hint = "`mytokentracker report sessions` lists them."
            raise Failed(f"No session begins with “{wanted}”", hint)
        if len(found) > 1:
            raise Failed(f"Several sessions begin with “{wanted}”", f"Say more of it: {', '.join(found)}.")
        about, result = reconciliation(Reader(look.connection), look.configuration.prices, found[0])
    if options.json:
        terminal.print_json(_document(about, result))
    else:
        _print(about, result)
    return 0


def _print(about: StoredSession, result: Reconciliation) -> None:
    print(f"{terminal.bold(about.session)}  {short_folder(about.project)}")
    rows = [_row(line) for line in result.tokens]
    client = result.cost.client
    difference = "" if client is None else f"{(result.cost.ours - client) / 1e6:+,.2f}"
    shown = "–" if client is None else text.money(client)
    rows.append((result.cost.name, text.money(result.cost.ours), shown, difference))
    if result.statusline_cost_microusd is not None:
        rows.append(("status line", "", text.money(result.statusline_cost_microusd), ""))
    print(terminal.table(("", "counted", "Claude Code", "difference"), rows, left=1))
    for reason in result.reasons:
        print(f"· {reason}")
    if not result.reasons:
        print("· Both say the same.")


def _row(line: Line) -> tuple[str, str, str, str]:
    if line.client is None:
        return line.name, text.count(line.ours), "–", ""
    return line.name, text.count(line.ours), text.count(line.client), f"{line.ours - line.client:+,}"


def _document(about: StoredSession, result: Reconciliation) -> dict[str, object]:
    def both(line: Line) -> dict[str, int | None]:
        return {"ours": line.ours, "client": line.client}

    client, said = result.cost.client, result.statusline_cost_microusd
    return {
        "session": about.session,
        "project": about.project,
        "models": list(about.models),
        "tokens": {line.name.replace(" ", "_"): both(line) for line in result.tokens},
        "cost_usd": {
            "ours": terminal.usd(result.cost.ours),
            "client": None if client is None else terminal.usd(client),
            "statusline": None if said is None else terminal.usd(said),
        },
        "reasons": list(result.reasons),
    }
