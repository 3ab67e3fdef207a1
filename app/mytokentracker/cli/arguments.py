"""Which commands and options there are."""

import argparse

from mytokentracker import __version__
from mytokentracker.cli.hub_arguments import add_hub
from mytokentracker.core.reports import KINDS

_MACHINE = "of several machines of a hub one alone: its name, or a part of it"


def parser() -> argparse.ArgumentParser:
    """Knows every command; wrong usage ends in exit status 2."""
    arguments = argparse.ArgumentParser(
        prog="mytokentracker",
        description="How much of your Claude plan Claude Code has used. Without a command: the tray application.",
    )
    arguments.add_argument("--version", action="version", version=f"mytokentracker {__version__}")
    commands = arguments.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    commands.add_parser("charts", help="the charts window")
    scan = commands.add_parser("scan", help="read what is new in the transcripts")
    status = commands.add_parser("status", help="the two bars and today")
    report = commands.add_parser("report", help="usage by day, week, month, project, model or session")
    report.add_argument("kind", choices=tuple(KINDS))
    report.add_argument("--since", metavar="DATE", help="the first day, YYYY-MM-DD")
    report.add_argument("--until", metavar="DATE", help="the last day, YYYY-MM-DD")
    report.add_argument("--project", metavar="NAME", help="a folder, or a part of its path")
    report.add_argument("--model", metavar="NAME", help="a model, or a part of its name")
    report.add_argument("--timezone", metavar="NAME", help="where days begin, such as Europe/Berlin or UTC")
    forms = report.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="one JSON document")
    forms.add_argument("--csv", action="store_true", help="comma-separated values")
    export = commands.add_parser("export", help="every stored response, numbers and ids only")
    export.add_argument("file", metavar="FILE.csv|FILE.json")
    for command in (status, report, export):
        command.add_argument("--machine", metavar="NAME", help=_MACHINE)
    sync = commands.add_parser("sync", help="Quick Sync: the percentages that Claude shows now")
    sync.add_argument("--session", metavar="PERCENT", help="of the current session")
    sync.add_argument("--weekly", metavar="PERCENT", help="of the week")
    sync.add_argument("--session-resets-in", metavar="2h13m", help="the time left in the session")
    sync.add_argument("--weekly-resets", metavar='"Thu 10:00"', help="when the week resets")
    syncs = commands.add_parser("syncs", help="all syncs, with what we had computed")
    forms = syncs.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="one reading a line, in the replay format")
    forms.add_argument("--csv", action="store_true", help="comma-separated values")
    replay = commands.add_parser("replay", help="how well would we have predicted these readings?")
    replay.add_argument("file", metavar="FILE", help="readings in the replay format, as `syncs --json` gives them")
    hook = commands.add_parser("hook", help="our hooks in Claude Code's settings")
    _connecting(hook, "hooks", "event", "what the hooks run: reads the event on stdin")
    line = commands.add_parser("statusline", help="our status line in Claude Code's settings")
    _connecting(line, "status line", "show", "what Claude Code runs: the line for the session that it tells on stdin")
    token = commands.add_parser("token", help="the hub's API token in the keychain")
    actions = token.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    actions.add_parser("set", help="reads it from a prompt that does not show it, or from the standard input")
    actions.add_parser("clear", help="takes it out of the keychain")
    token_status = actions.add_parser("status", help="whether there is one")
    token_status.add_argument("--json", action="store_true", help="one JSON document")
    add_hub(commands)
    doctor = commands.add_parser("doctor", help="check that everything is in place")
    doctor.add_argument("--session", metavar="ID", help="instead: one session's totals beside Claude Code's own")
    pricing = commands.add_parser("prices", help="which price list counts; refresh: ask for a newer one now")
    pricing.add_argument("action", nargs="?", choices=("refresh",), help="ask at prices_address of the settings")
    updates = commands.add_parser("updates", help="ask now whether there is a newer version")
    commands.add_parser("licences", help="the licences of all that this program is made of")
    commands.add_parser("quit", help="end the tray and the charts window that run")
    for command in (scan, status, replay, doctor, updates, pricing):
        command.add_argument("--json", action="store_true", help="one JSON document")
    return arguments


def _connecting(command: argparse.ArgumentParser, part: str, called: str, what: str) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    install = actions.add_parser("install", help=f"put our {part} in; prints the difference, keeps a backup")
    remove = actions.add_parser("remove", help=f"take our {part} out: the settings are as they were before")
    for change in (install, remove):
        change.add_argument("--dry-run", action="store_true", help="only print the difference")
    status = actions.add_parser("status", help=f"how our {part} stand" + ("s" if called == "show" else ""))
    status.add_argument("--json", action="store_true", help="one JSON document")
    actions.add_parser(called, help=what)
