"""One line of the doctor."""

from typing import Literal

import msgspec


class Check(msgspec.Struct, frozen=True):
    """What was looked at, how it is, and what to do when it is not well."""

    check: str
    state: Literal["ok", "warning", "problem"]
    text: str
    hint: str = ""
