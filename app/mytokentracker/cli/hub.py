"""The commands `hub …` for those who run one; `joining` has those for machines."""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mytokentracker import extras
from mytokentracker.cli import terminal
from mytokentracker.core import text
from mytokentracker.core.records import Failed
from mytokentracker.hub import bearer
from mytokentracker.paths import Paths

if TYPE_CHECKING:
    from mytokentracker.hub.server.administering import Administration
    from mytokentracker.hub.server.opening import Place


def run_hub(places: Paths, options: argparse.Namespace) -> int:
    """`hub …`."""
    if options.hub == "sync":
        from mytokentracker.cli.sharing import run_sync

        return run_sync(places, now=options.now)
    if options.hub == "units":
        from mytokentracker.cli.units import run_units

        return run_units(writes=options.write, of_server=options.server)
    if options.hub in ("join", "leave"):
        from mytokentracker.cli.joining import run_joining

        return run_joining(places, options)
    try:
        from mytokentracker.hub.server.opening import DATA
    except ImportError as error:
        hint = f"Install it with: {extras.installing(extras.HUB)} ({error.name} is missing)."
        raise Failed("The hub's server is not installed", hint) from error
    folder = Path(getattr(options, "data", None) or os.environ.get(DATA) or places.data / "hub").absolute()
    return _run(folder, options)


def _run(folder: Path, options: argparse.Namespace) -> int:
    from mytokentracker.hub.server import backups, opening

    if getattr(options, "database", None):
        opening.check_argument(options.database)
        os.environ[opening.DATABASE] = options.database
    where = opening.place(folder, os.environ)
    match options.hub:
        case "serve":
            return _serve(folder, options)
        case "backup":
            backups.backup(where, Path(options.file))
            print(f"Written to {options.file}. It holds everybody's tokens: keep it as safe as the hub.")
        case "restore":
            kept = backups.restore(where, Path(options.file))
            print("Restored. Start the hub: the machines notice, and send again what the backup does not have.")
            if kept:
                print(f"What was there before is kept: {', '.join(kept)}")
        case _:
            _administer(where, options)
    return 0


def _serve(folder: Path, options: argparse.Namespace) -> int:
    from mytokentracker.hub.server import serving

    certificate, key = (Path(file) if file else None for file in (options.certificate, options.key))
    how = serving.Serving(
        data=folder,
        host=options.host,
        port=options.port,
        certificate=certificate,
        key=key,
        proxy=options.behind_proxy,
        processes=options.processes,
        verbose=options.verbose,
    )
    scheme = "https" if certificate else "http"
    host = f"[{options.host}]" if ":" in options.host else options.host

    def begin(port: int) -> None:
        print(f"The hub serves {scheme}://{host}:{port} and keeps its things in {folder}.", file=sys.stderr)
        print("A new account: mytokentracker hub account add NAME. To stop: Ctrl+C.", file=sys.stderr)

    serving.serve(how, begin)
    return 0


def _administer(where: "Place", options: argparse.Namespace) -> None:
    from mytokentracker.hub.server.administering import Administration
    from mytokentracker.hub.server.opening import opened

    with opened(where) as hub:
        {"account": _account, "token": _token, "quota": _quota}[options.hub](Administration(hub), options)


def _account(hub: "Administration", options: argparse.Namespace) -> None:
    match options.action:
        case "add":
            token = hub.add_account(options.name, options.tier, int(time.time()))
            _show_once(token)
        case "remove":
            gone = hub.remove_account(options.name)
            print(f"Removed {options.name} with {text.counted(gone, 'response')}.")
        case "tier":
            hub.change_tier(options.name, options.tier)
            print(f"{options.name} is {options.tier} now.")
        case _:
            rows = [
                (one.name, one.tier, str(one.machines), str(one.changes), text.date(one.created_at, None))
                for one in hub.accounts()
            ]
            _table(("Account", "Tier", "Machines", "Changes", "Since"), rows, "No account yet: hub account add NAME")


def _token(hub: "Administration", options: argparse.Namespace) -> None:
    match options.action:
        case "new":
            scopes = tuple(options.scope or bearer.SCOPES)
            _show_once(hub.make_token(options.account, options.name, scopes, int(time.time())))
        case "show":
            print(hub.show_token(options.token))
        case "revoke":
            hub.revoke_token(options.token, int(time.time()))
            print(f"{options.token} opens nothing any more.")
        case _:
            rows = [
                (one.id, one.name, " ".join(one.scopes), _day(one.last_used_at), _day(one.revoked_at))
                for one in hub.tokens(options.account)
            ]
            _table(("Token", "Name", "Scopes", "Last used", "Revoked"), rows, "No token")


def _quota(hub: "Administration", options: argparse.Namespace) -> None:
    if options.action == "set":
        from mytokentracker.hub.server.administering import Tier

        hub.set_tier(Tier(options.tier, options.uploads_per_day, options.keep_days))
    rows = [(one.name, _limit(one.uploads_per_day), _limit(one.keep_days)) for one in hub.tiers()]
    _table(("Tier", "Uploads a day", "Days kept"), rows, "")


def _show_once(token: str) -> None:
    """The token alone on stdout, so that it can be piped; what to do with it beside."""
    print(token)
    print("This is shown once. On the machine: mytokentracker hub join URL, and paste it there.", file=sys.stderr)


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]], nothing: str) -> None:
    print(terminal.table(header, rows, len(header)) if rows else nothing)


def _day(at: int | None) -> str:
    return "" if at is None else text.date(at, None)


def _limit(number: int | None) -> str:
    return "unlimited" if number is None else str(number)
