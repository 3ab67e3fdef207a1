"""The data of ICU, of whose 31 MB Qt can use 5: the rest are names and formats, which Qt has in tables of its own."""

import re
import struct
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from building.job import BuildError

# How text is compared (coll, normalisation), time zones, and what finds the rest. Not the encodings: on Linux Qt 6 sees
# to it that the locale is one of UTF-8, whose converter is code. Source: ICU's user guide, "ICU Data"; QtCore calls
# ucol_*, ucal_*, ucnv_* and u_str*.
_KEPT = re.compile(
    r"""coll/.* | .*\.(nrm|icu|spp)
      | (root|res_index|pool|supplementalData|likelySubtags|keyTypeData|numberingSystems|icuver|icustd|langInfo)\.res
      | (zoneinfo64|timezoneTypes|metaZones|windowsZones|grammaticalFeatures|genderList|plurals|dayPeriods)\.res""",
    re.VERBOSE,
)
_FORMAT = b"CmnD"
_FORMAT_AT = 12
_ALIGNMENT = 16


def make_smaller(libraries: Path) -> None:
    """Puts a library with the kept part of the data in the place of libicudata.so.* in a folder.

    Raises: BuildError when binutils are missing or the data is not what we know; the library is then as it was.
    """
    (file,) = libraries.glob("libicudata.so.*")
    data = file.read_bytes()
    kept = smaller(data[data.find(_FORMAT) - _FORMAT_AT :])
    version = file.name.rpartition(".")[2]
    work = file.with_suffix(".work")
    work.mkdir()
    try:
        (work / "data").write_bytes(kept)
        name = f"icudt{version}_dat"
        said = [".section .rodata", f".globl {name}", f".type {name}, %object", f".balign {_ALIGNMENT}"]
        said += [f'{name}: .incbin "data"', f".size {name}, .-{name}", '.section .note.GNU-stack,"",%progbits']
        (work / "data.s").write_text("\n".join(said) + "\n")
        _run("as", "data.s", "-o", "data.o", folder=work)
        _run("ld", "-shared", "-soname", file.name, "--build-id=none", "data.o", "-o", file.name, folder=work)
        (work / file.name).replace(file)
    finally:
        for left in work.iterdir():
            left.unlink()
        work.rmdir()


def smaller(data: bytes) -> bytes:
    """The same package of ICU data with only the items that are kept. data: it, and whatever comes behind it.

    Raises: BuildError when it is no package of the format that ICU has had since 1999.
    """
    header_size, first, second = struct.unpack_from("<HBB", data)
    if (first, second) != (0xDA, 0x27) or data[_FORMAT_AT : _FORMAT_AT + 4] != _FORMAT:
        raise BuildError("The library has no ICU data of the known format.")
    items = [(name, item) for name, item in _items(data[header_size:]) if _KEPT.fullmatch(name.partition("/")[2])]
    if not items:
        raise BuildError("Nothing of ICU's data would be left.")
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in items)
    start = 4 + 8 * len(items)
    place = _aligned(start + len(names))
    name_at, entries, blocks = start, [], []
    for name, item in items:
        entries.append(struct.pack("<II", name_at, place))
        name_at += len(name) + 1
        block = item.ljust(_aligned(len(item)), b"\0")
        blocks.append(block)
        place += len(block)
    contents = struct.pack("<I", len(items)) + b"".join(entries) + names
    return data[:header_size] + contents.ljust(_aligned(len(contents)), b"\0") + b"".join(blocks)


def _items(contents: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and contents of a package's items but the last one's, whose end is not written down."""
    (count,) = struct.unpack_from("<I", contents)
    places = [struct.unpack_from("<II", contents, 4 + 8 * index) for index in range(count)]
    for (name_at, start), (_, end) in pairwise(places):
        yield contents[name_at : contents.index(b"\0", name_at)].decode("ascii"), contents[start:end]


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _run(*command: str, folder: Path) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise BuildError(f"“{command[0]}” is missing: install binutils.") from error
    if done.returncode:
        raise BuildError(f"{command[0]} failed: {done.stderr}")
