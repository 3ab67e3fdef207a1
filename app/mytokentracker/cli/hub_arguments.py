"""Which commands and options `hub` has."""

import argparse
from typing import Any

from mytokentracker.hub import bearer

Commands = Any
"""What add_subparsers gives: its type has no public name."""


def add_hub(commands: Commands) -> None:
    """Adds `hub` and all below it."""
    hub = commands.add_parser("hub", help="several machines, one account: join a hub, or run one")
    parts = hub.add_subparsers(dest="hub", metavar="COMMAND", title="commands", required=True)
    _add_joining(parts)
    units = parts.add_parser("units", help="files for systemd: a timer for servers without a tray")
    units.add_argument("--write", action="store_true", help="into ~/.config/systemd/user, instead of printing them")
    units.add_argument("--server", action="store_true", help="instead: the service of a hub")
    serve = parts.add_parser("serve", help="run a hub on this computer")
    serve.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="where to listen (default: 127.0.0.1)")
    serve.add_argument("--port", type=_port, default=8765, help="default: 8765")
    serve.add_argument("--certificate", metavar="FILE", help="TLS: the certificate, with those between it and the root")
    serve.add_argument("--key", metavar="FILE", help="TLS: the certificate's key")
    serve.add_argument("--behind-proxy", metavar="ADDRESS", help="a proxy at that address speaks TLS")
    serve.add_argument("--processes", type=_count, default=1, help="how many share the work (default: 1)")
    serve.add_argument("--verbose", action="store_true", help="a line for each request")
    account = parts.add_parser("account", help="who may use this hub")
    kinds = account.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = kinds.add_parser("add", help="a new account, and its first token")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--tier", default="free", help="default: free")
    kinds.add_parser("list", help="all accounts")
    one = kinds.add_parser("remove", help="an account with all that it has")
    one.add_argument("name", metavar="NAME")
    one = kinds.add_parser("tier", help="give an account another tier")
    one.add_argument("name", metavar="NAME")
    one.add_argument("tier", metavar="TIER")
    _add_tokens(parts)
    quota = parts.add_parser("quota", help="what each tier may do")
    kinds = quota.add_subparsers(dest="action", metavar="ACTION", required=True)
    kinds.add_parser("list", help="all tiers")
    one = kinds.add_parser("set", help="change a tier, or make a new one")
    one.add_argument("tier", metavar="TIER")
    for option, words in (("--uploads-per-day", "of an account"), ("--keep-days", "that received data is kept")):
        one.add_argument(option, type=_limit, required=True, metavar="NUMBER|unlimited", help=words)
    backup = parts.add_parser("backup", help="write database and key into one file, while the hub runs")
    backup.add_argument("file", metavar="FILE")
    restore = parts.add_parser("restore", help="put a backup in the place of what is there, while the hub does not run")
    restore.add_argument("file", metavar="FILE")
    for command in (serve, backup, restore, *_actions(account), *_actions(parts.choices["token"]), *_actions(quota)):
        command.add_argument("--data", metavar="FOLDER", help="where the hub keeps its database and key")
        words = "PostgreSQL's address; with a password, in MYTOKENTRACKER_HUB_DATABASE"
        command.add_argument("--database", metavar="URL", help=f"in the place of SQLite: {words}")


def _actions(command: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    return [
        parser
        for action in command._actions
        if isinstance(action, argparse._SubParsersAction)
        for parser in action.choices.values()
    ]


def _add_joining(parts: Commands) -> None:
    join = parts.add_parser("join", help="connect this machine to a hub; asks for the token")
    join.add_argument("url", metavar="URL", help="such as https://hub.example.org")
    join.add_argument("--name", help="what this machine is called there (default: its own name)")
    join.add_argument("--ca-file", metavar="FILE", help="the certificate authority to trust, for a hub with its own")
    join.add_argument("--project-names", action="store_true", help="send the folders of projects as they are")
    words = "not as the machine that it was there: where this folder is a copy of another computer's"
    join.add_argument("--new-machine", action="store_true", help=words)
    words = "look at the transcripts, then send and fetch once; for cron and timers on servers without the tray"
    sync = parts.add_parser("sync", help=words)
    sync.add_argument("--now", action="store_true", help="also where it would wait after a failure, or for the quota")
    leave = parts.add_parser("leave", help="disconnect this machine; what it sent stays at the hub")
    leave.add_argument("--forget", action="store_true", help="also forget here what the other machines sent to it")


def _add_tokens(parts: Commands) -> None:
    token = parts.add_parser("token", help="what machines show to be let in")
    kinds = token.add_subparsers(dest="action", metavar="ACTION", required=True)
    one = kinds.add_parser("new", help="a new token")
    one.add_argument("account", metavar="ACCOUNT")
    one.add_argument("--name", default="", help="what it is for")
    one.add_argument(
        "--scope",
        action="append",
        choices=bearer.SCOPES,
        help="what it may do; may be repeated (default: all three; for servers and containers: upload)",
    )
    one = kinds.add_parser("list", help="the tokens of an account")
    one.add_argument("account", metavar="ACCOUNT")
    for action, words in (("show", "a token, whole"), ("revoke", "makes it worthless at once")):
        one = kinds.add_parser(action, help=words)
        one.add_argument("token", metavar="ID")


def _port(text: str) -> int:
    return _number(text, 0, 65535)


def _count(text: str) -> int:
    return _number(text, 1, 64)


def _limit(text: str) -> int | None:
    return None if text == "unlimited" else _number(text, 0, 1_000_000_000, ", or unlimited")


def _number(text: str, least: int, most: int, otherwise: str = "") -> int:
    """Raises: argparse.ArgumentTypeError, which says what to give: of a ValueError argparse would not."""
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"give a whole number from {least} to {most}{otherwise}, not {text!r}")
    return number
