"""The commands that we put into Claude Code's settings, and how they are known again there.

Claude Code runs them with /bin/sh. Whatever becomes of our program, a hook must end with status 0 (2 at Stop sends
Claude on, which the person pays for), and a status line that we wrapped must run as before.
"""

import os
import re
import shlex
import shutil
import sys
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

# Not a name that anybody has exported: the wrapped command would then see ours in its place.
_WRAPS = "mytokentracker_wraps"

# One word for the shell, quotes and all: shlex.quote makes a'b into 'a'"'"'b'.
_WORD = r"""(?>(?:'[^']*+'|"(?:[^"\\]|\\.)*+"|\\.|[^\s'"\\;&|<>()`])++)"""
_PROGRAM = rf"(?P<program>{_WORD}(?:\s+{_WORD})*?)"
_OPTIONS = rf"(?P<options>(?:\s+{_WORD})*)"
_HOOK = re.compile(rf"\s*{_PROGRAM}\s+hook\s+event{_OPTIONS}\s*(?:\|\|\s*(?::|true|exit\s+0)\s*)?;?\s*", re.DOTALL)
_GUARD = rf'(?:\[\s+-[a-z]\s+{_WORD}\s+\]\s*(?:&&|\|\|)\s*)+exec\s+{_WORD}\s+-c\s+"\$(?P=name)"'
_WRAPPING = rf"(?P<name>[A-Za-z_]\w*)=(?P<original>{_WORD})\s*;\s*{_GUARD}\s*;\s*"
_STATUS_LINE = re.compile(rf"\s*(?:{_WRAPPING})?(?:exec\s+)?{_PROGRAM}\s+statusline\s+show{_OPTIONS}\s*", re.DOTALL)
_OURS = re.compile(r"(?:.*[/\\])?(?:mytokentracker[^/\\]*|client_calls\.py)", re.IGNORECASE | re.DOTALL)


class Call(msgspec.Struct, frozen=True):
    """A command of ours as found in a settings file. wrapped: the person's own status line command inside it."""

    does: Literal["hook", "statusline"]
    program: tuple[str, ...]
    wrapped: str | None = None

    @property
    def is_broken(self) -> bool:
        """Whether a program or a file that it names is not there any more."""
        # As the shell reads what a person wrote. os.path, other than pathlib, never raises.
        words = [os.path.expandvars(os.path.expanduser(word)) for word in self.program]  # noqa: PTH111
        if not _is_absolute(words[0]) and shutil.which(words[0]) is None:
            return True
        return not all(os.path.exists(word) for word in words if _is_absolute(word))  # noqa: PTH110


def program() -> tuple[str, ...]:
    """What starts our commands from here, before the words that say which."""
    if getattr(sys, "frozen", False):
        # On Windows there are two: the tray's own has no output.
        own = Path(sys.executable)
        return (str(own.with_name("mytokentracker.exe") if sys.platform == "win32" else own),)
    # -IS: it needs no installed package, and looking for them would take longer than its work.
    return (sys.executable, "-IS", str(Path(__file__).absolute().parents[1] / "client_calls.py"))


def hook(data: Path) -> str:
    """The command of a hook. data: our data folder."""
    return f"{_call('hook event', data)} || :"


def status_line(data: Path, wrapped: str | None) -> str:
    """The command of the status line. wrapped: the person's own, which stays readable in it and runs as it did."""
    call = _call("statusline show", data)
    if wrapped is None:
        return call
    files = [shlex.quote(word) for word in program() if _is_absolute(word)]
    there = " && ".join(f"[ {'-e' if index else '-x'} {file} ]" for index, file in enumerate(files))
    # exec: Claude Code ends a line that takes too long by a signal, which is to reach the person's command.
    return f'{_WRAPS}={shlex.quote(wrapped)}; {there} || exec /bin/sh -c "${_WRAPS}"; exec {call} --wrapped "${_WRAPS}"'


# The same few commands are asked about again and again, and shlex is slow.
@lru_cache(maxsize=32)
def read(command: str) -> Call | None:
    """What the command is when it is ours, of whatever version and wherever the program was; else None."""
    found = _HOOK.fullmatch(command)
    if found is not None:
        words = _words(found["program"])
        return Call("hook", words) if _is_ours(words, found["options"]) else None
    found = _STATUS_LINE.fullmatch(command)
    if found is None:
        return None
    words, options = _words(found["program"]), found["options"]
    if not _is_ours(words, options):
        return None
    if found["name"] is None:
        return Call("statusline", words)
    if not options.rstrip().endswith(f'--wrapped "${found["name"]}"'):
        return None
    return Call("statusline", words, "".join(_words(found["original"])))


def _call(does: str, data: Path) -> str:
    return f"{shlex.join(program())} {does} --data {shlex.quote(str(data.absolute()))}"


def _is_ours(program: tuple[str, ...], options: str) -> bool:
    # A frozen program may have any name, but it says where its data is.
    return _OURS.fullmatch(program[-1]) is not None or options.split()[:1] == ["--data"]


def _is_absolute(word: str) -> bool:
    return Path(word).is_absolute()


def _words(text: str) -> tuple[str, ...]:
    return tuple(shlex.split(text))
