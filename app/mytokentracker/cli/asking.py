"""Asks for a token: never as an argument, which others on the machine could read."""

import getpass
import sys

from mytokentracker.core.records import Failed
from mytokentracker.hub import bearer
from mytokentracker.keychain import Token


def asked_token() -> Token:
    """From a prompt that does not show it, or the first line of the standard input. Raises: Failed."""
    if sys.stdin is None:
        raise Failed("There is no token", "Give it on the standard input.")
    try:
        said = getpass.getpass("Token (it is not shown): ") if sys.stdin.isatty() else sys.stdin.readline(10_000)
    except (ValueError, EOFError):
        said = ""
    token = bearer.parse(said.strip())
    if token is None:
        # What it was is not said, nor how long: it may be a password.
        hint = f"A hub's is one line: {bearer.FORM}. `hub account add` and `hub token new` print one on the hub."
        raise Failed("This is not a token of a hub; nothing was kept", hint)
    return Token(token.text)
