"""What the command line shows on a terminal, and the forms of its JSON."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import msgspec

from mytokentracker.cli.shown import Shown, has_colours, plain
from mytokentracker.core import text, tray_text
from mytokentracker.core.records import Problem, Progress
from mytokentracker.core.translating import written

_BAR_CELLS = 24
_EIGHTHS = " ▏▎▍▌▋▊▉"


def print_json(document: object) -> None:
    """One JSON document on stdout and nothing else."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(document, enc_hook=written), indent=1).decode() + "\n")


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


def coloured(words: str, percent: float) -> str:
    """Amber from 75 %, red from 90 %, with a word beside it since colour alone is not enough."""
    level = text.level_word(percent)
    if not level:
        return words
    colour = "31" if percent >= text.CRITICAL_PERCENT else "33"
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
