import ctypes
import shutil
import struct
import sys
from pathlib import Path

import pytest

from building import icu
from building.job import BuildError

HEADER = struct.pack("<HBBHHBBBB4s4B4B", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", 1, 0, 0, 0, 0, 0, 0, 0).ljust(
    32, b"\0"
)
ITEMS = {
    "icudt73l/brkitr/char.brk": b"breaks" * 40,
    "icudt73l/coll/de.res": b"the German order",
    "icudt73l/coll/root.res": b"the order of all",
    "icudt73l/curr/de.res": b"Euro" * 99,
    "icudt73l/nfc.nrm": b"composed",
    "icudt73l/zoneinfo64.res": b"zones",
    "icudt73l/zzzz.res": b"the last one, whose end nobody wrote down",
}


def package(items: dict[str, bytes]) -> bytes:
    """A package as ICU's own tool writes it."""
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at = 4 + 8 * len(items)
    place = -(-(name_at + len(names)) // 16) * 16
    entries, blocks = b"", b""
    for name, item in items.items():
        entries += struct.pack("<II", name_at, place + len(blocks))
        name_at += len(name) + 1
        blocks += item.ljust(-(-len(item) // 16) * 16, b"\0")
    return HEADER + (struct.pack("<I", len(items)) + entries + names).ljust(place, b"\0") + blocks


def items(data: bytes) -> dict[str, bytes]:
    """Reads a package back, item by item."""
    contents = data[32:]
    (count,) = struct.unpack_from("<I", contents)
    found = {}
    places = [struct.unpack_from("<II", contents, 4 + 8 * index) for index in range(count)]
    for index, (name_at, start) in enumerate(places):
        end = places[index + 1][1] if index + 1 < count else len(contents)
        found[contents[name_at : contents.index(b"\0", name_at)].decode()] = contents[start:end].rstrip(b"\0")
    return found


KEPT = {
    name: item for name, item in ITEMS.items() if name.endswith(("de.res", "root.res", "nfc.nrm", "zoneinfo64.res"))
}
del KEPT["icudt73l/curr/de.res"]


def test_order_normal_forms_and_time_zones_are_kept_and_names_are_not() -> None:
    assert items(icu.smaller(package(ITEMS))) == KEPT


def test_what_was_made_smaller_can_be_read_again() -> None:
    once = icu.smaller(package(ITEMS))
    # The last item's end is the end of the package, which only its reader knows.
    assert list(items(icu.smaller(once + b"\0" * 16))) == list(KEPT)[:-1]


@pytest.mark.parametrize("data", [b"\0" * 64, HEADER[:12] + b"Other" + HEADER[17:] + b"\0" * 64])
def test_data_of_another_form_stops_the_build(data: bytes) -> None:
    with pytest.raises(BuildError, match="format"):
        icu.smaller(data)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ld"), reason="needs Linux's binutils")
def test_the_library_in_its_place_gives_the_smaller_data_under_the_same_name(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"what is before" * 3 + package(ITEMS))
    icu.make_smaller(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["libicudata.so.73"]
    loaded = ctypes.CDLL(str(library))
    wanted = icu.smaller(package(ITEMS))
    assert bytes((ctypes.c_char * len(wanted)).in_dll(loaded, "icudt73_dat")) == wanted
