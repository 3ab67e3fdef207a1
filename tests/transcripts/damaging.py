"""Damages transcripts as disks, editors and crashes do, at random and repeatably."""

import random
from pathlib import Path

LONG_LINE = 8 * 1024
"""Of longer lines whose own type says that they hold no response, only the end is looked at."""


def damage(path: Path, rng: random.Random) -> None:
    """Damages a few lines of a transcript, or their order."""
    lines = path.read_bytes().split(b"\n")
    if lines[-1]:
        lines.append(b"")  # a damaged last line would still be waiting for its end
    for _ in range(rng.randrange(1, 8)):
        _KINDS[rng.randrange(len(_KINDS))](lines, rng)
    path.write_bytes(b"\n".join(lines))


def _some(lines: list[bytes], rng: random.Random) -> int:
    """A line, most often one of a response: that is where damage matters."""
    if rng.random() < 0.8:
        counted = [index for index, line in enumerate(lines) if b'"usage"' in line]
        if counted:
            return rng.choice(counted)
    return rng.randrange(max(len(lines) - 1, 1))


def _truncate(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    lines[index] = lines[index][: rng.randrange(len(lines[index]) + 1)]


def _flip(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    if line := bytearray(lines[index]):
        for _ in range(rng.choice((1, 1, 1, 20))):
            line[rng.randrange(len(line))] ^= 1 << rng.randrange(8)
        lines[index] = bytes(line).replace(b"\n", b"?")


def _insert(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    place = rng.randrange(len(lines[index]) + 1)
    noise = rng.choice(
        (b"\x00", b"\xff\xfe", b"\r", b'"', b"{", b"}", b"\\", b"\t \t", "\u2028".encode(), b"7", b"null")
    )
    lines[index] = lines[index][:place] + noise + lines[index][place:]


def _glue(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    if index + 1 < len(lines) - 1:
        lines[index : index + 2] = [lines[index] + lines[index + 1]]


def _break(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    place = rng.randrange(len(lines[index]) + 1)
    lines[index : index + 1] = [lines[index][:place], lines[index][place:]]


def _duplicate(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    lines.insert(rng.randrange(len(lines)), lines[index])


def _drop(lines: list[bytes], rng: random.Random) -> None:
    if len(lines) > 1:
        del lines[_some(lines, rng)]


def _shuffle(lines: list[bytes], rng: random.Random) -> None:
    body = lines[:-1]
    rng.shuffle(body)
    lines[:-1] = body


def _noise(lines: list[bytes], rng: random.Random) -> None:
    lines.insert(rng.randrange(len(lines)), rng.randbytes(rng.randrange(200)).replace(b"\n", b"") + b'"usage"')


def _without_id(lines: list[bytes], rng: random.Random) -> None:
    index = _some(lines, rng)
    lines[index] = lines[index].replace(b'"id":"msg_', rng.choice((b'"id":"chatcmpl_', b'"id":null,"old":"msg_')))


_KINDS = (
    _truncate, _flip, _flip, _flip, _insert, _insert, _glue, _break, _duplicate, _drop, _shuffle, _noise, _without_id,
)  # fmt: skip
