"""The manual page, written from what the command line knows of itself, so that it never says anything else."""

import argparse
import re

_FILES = (
    ("~/.config/mytokentracker/settings.toml", "the settings, with a sentence about each"),
    ("~/.local/share/mytokentracker/", "the store and the logs"),
)
_VARIABLES = (
    ("CLAUDE_CONFIG_DIR", "Claude Code's folder, or several with commas; default: ~/.claude and ~/.config/claude"),
    ("MYTOKENTRACKER_HOME", "one folder for everything of ours, in the place of the two above"),
)
_STATUS = "0: done. 1: something that can be mended; what and how is said on the standard error. 2: wrong usage."


def page(parser: argparse.ArgumentParser, version: str, day: str) -> str:
    """The page in the form that man reads. day: YYYY-MM-DD."""
    name = parser.prog
    lines = [f'.TH {name.upper()} 1 "{day}" "{name} {_escaped(version)}" "User Commands"', ".SH NAME"]
    lines += [f"{name} \\- how much of a Claude plan Claude Code has used", ".SH SYNOPSIS", f".B {name}"]
    lines += ["[\\fICOMMAND\\fR [\\fIOPTIONS\\fR]]", ".SH DESCRIPTION", _escaped(parser.description or "")]
    lines.append(".SH COMMANDS")
    for command, help_text, sub in _commands(parser):
        lines += _item(command, help_text, "B")
        for action, action_help, actions in _commands(sub):
            lines += [".RS", *_item(f"{command} {action}", action_help, "B"), *_options(actions), ".RE"]
        lines += _options(sub)
    lines += [".SH EXIT STATUS", _escaped(_STATUS)]
    for title, pairs in (("FILES", _FILES), ("ENVIRONMENT", _VARIABLES)):
        lines.append(f".SH {title}")
        for term, meaning in pairs:
            lines += _item(term, meaning, "I")
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> list[tuple[str, str, argparse.ArgumentParser]]:
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            found += [(name, helps[name], sub) for name, sub in action.choices.items() if name in helps]
    return found


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in parser._actions:
        if action.help == argparse.SUPPRESS or isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        value = (
            "" if action.nargs == 0 else f" {action.metavar or '|'.join(map(str, action.choices or ())) or action.dest}"
        )
        term = f"{', '.join(action.option_strings)}{value}".strip()
        lines += [".RS", *_item(term, action.help or "", "I"), ".RE"]
    return lines


def _item(term: str, meaning: str, font: str) -> list[str]:
    return [".TP", f".{font} {_escaped(term)}", _escaped(meaning)]


def _escaped(text: str) -> str:
    """As roff wants it: hyphens that can be copied, no line that looks like a request."""
    text = re.sub(r"%%", "%", text).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text[:1] in {".", "'"} else text
