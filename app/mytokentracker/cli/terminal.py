"""What the command line shows on a terminal, and the forms of its JSON."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from mytokentracker.cli.shown import Shown, has_colours, plain
from mytokentracker.core import text, tray_text
from mytokentracker.core.records import Problem, Progress
from mytokentracker.core.translating import written

_BAR_CELLS = 24
_EIGHTHS = " ▏▎▍▌▋▊▉"


def print_json(document: object) -> None:
    """One JSON document on stdout and nothing else."""
    try:
        encoded = msgspec.json.encode(document, enc_hook=written)
    except UnicodeEncodeError:  # a folder's name, of other bytes than UTF-8
        encoded = msgspec.json.encode(_in_unicode(msgspec.to_builtins(document, enc_hook=written)))
    sys.stdout.write(msgspec.json.format(encoded, indent=1).decode() + "\n")


def _in_unicode(document: Any) -> Any:  # noqa: ANN401 - any JSON
    """With replacement characters where a text has lone surrogates."""
    if isinstance(document, dict):
        return {_in_unicode(key): _in_unicode(value) for key, value in document.items()}
    if isinstance(document, list | tuple):
        return [_in_unicode(one) for one in document]
    if isinstance(document, str):
        return document.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return document


def iso(at: int | None) -> str | None:
    """A time as JSON has it: "2026-11-21T10:00:00Z"."""
    return None if at is None else datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def usd(microusd: int) -> float:
    """Dollars."""
    return microusd / 1_000_000


def problem(one: Problem) -> dict[str, str | None]:
    """A problem in the shape of the contract."""
    return {"title": one.title, "hint": one.hint, "since": iso(one.since) if one.since else None}


def print_problems(problems: Iterable[Problem]) -> None:
    """What is wrong, for people, on stderr."""
    for one in problems:
        print(f"! {one.title}\n  {one.hint}", file=sys.stderr)


def choose_plan(settings: Path) -> str:
    """What to do while no plan is chosen."""
    return (
        "Choose it in the tray's popup or in Settings (`mytokentracker` opens the tray),"
        f' or write plan = "max5" (free, pro, max5, max20, team or custom) into {settings}.'
    )


def bar(percent: float) -> str:
    """A bar of fixed width."""
    eighths = round(min(max(percent, 0), 100) / 100 * _BAR_CELLS * 8)
    full, part = divmod(eighths, 8)
    cells = "█" * full + (_EIGHTHS[part] if part else "")
    return f"▕{cells:<{_BAR_CELLS}}▏"


def bold(words: str) -> str:
    """Bold, where the terminal can."""
    words = plain(words)
    return f"\x1b[1m{words}\x1b[0m" if has_colours() else words


def coloured(words: str, percent: float, *, is_guess: bool = False) -> str:
    """Amber from 75 %, red from 90 % unless it is a guess, with a word beside it since colour alone is not enough."""
    level = text.level_word(percent, is_guess=is_guess)
    if not level:
        return words
    colour = "31" if percent >= text.CRITICAL_PERCENT and not is_guess else "33"
    words = f"{words} ({level})"
    return f"\x1b[{colour}m{words}\x1b[0m" if has_colours() else words


def table(header: Sequence[str], rows: Iterable[Sequence[str]], left: int) -> str:
    """Columns side by side: the first `left` ones to the left, the others, numbers, to the right."""
    lines = [tuple(header), *(tuple(plain(" ".join(cell.splitlines())) for cell in row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index < left else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


@contextmanager
def progress_line() -> Iterator[Callable[[Progress], None]]:
    """Shows how far a scan is, in one line that goes away; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda _progress: None
        return
    # There is nothing in it but numbers.
    terminal = sys.stderr.stream if isinstance(sys.stderr, Shown) else sys.stderr
    shown = False

    def show(progress: Progress) -> None:
        nonlocal shown
        share = progress.bytes_done / progress.bytes if progress.bytes else 1
        terminal.write(f"\r{bar(100 * share)} {tray_text.progress(progress)}\x1b[K")
        terminal.flush()
        shown = True

    try:
        yield show
    finally:
        if shown:
            terminal.write("\r\x1b[K")
            terminal.flush()
