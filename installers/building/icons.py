"""The program's icon in the forms that Windows and macOS want, drawn from our SVG at each size."""

import struct
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# Of the last page of an NSIS installer.
SIDE_PIXELS = (164, 314)
_GROUND = "#23252c"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_PNG_FROM = 256
_BITMAP_HEADER = 40

# Type of an entry, its pixels, some for fine screens. Source: Apple's iconutil, which writes these with PNG inside.
ICNS_ENTRIES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)
# Apple's icons leave a tenth of their square free on each side.
_MAC_MARGIN = 0.1


def ico(svg: Path) -> bytes:
    """An .ico with all sizes that Windows asks for; the largest as PNG, the others as bitmaps, as is usual there."""
    images = [png(svg, size) if size >= _PNG_FROM else _bitmap(svg, size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(images))
    at = len(head) + 16 * len(images)
    for size, image in zip(ICO_SIZES, images, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return head + b"".join(images)


def icns(svg: Path) -> bytes:
    """An .icns with all sizes that macOS asks for."""
    entries = b""
    for kind, size in ICNS_ENTRIES:
        image = png(svg, size, _MAC_MARGIN)
        entries += kind + struct.pack(">I", len(image) + 8) + image
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def png(svg: Path, size: int, margin: float = 0.0) -> bytes:
    """A PNG of size × size pixels. margin: the part of it that stays free on each side. Raises: OSError."""
    return _encoded(_drawn(svg, size, margin), b"PNG")


def side(svg: Path) -> bytes:
    """The picture beside the installer's last words: the icon on its own ground, in the size that NSIS asks for."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QColor, QImage, QPainter

    width, height = SIDE_PIXELS
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(_GROUND))
    painter = QPainter(image)
    icon = _drawn(svg, width, 0.1)
    painter.drawImage(QPoint(0, (height - width) // 2), icon)
    painter.end()
    return _encoded(image, b"BMP")


def _encoded(image: "QImage", form: bytes) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Not QImage.save: what its types ask for, it refuses.
    if not QImageWriter(buffer, QByteArray(form)).write(image):
        raise OSError(f"a picture cannot be written as {form.decode()}")
    return bytes(buffer.data().data())


def _bitmap(svg: Path, size: int) -> bytes:
    """Blue, green, red and alpha from the bottom row up, then the mask of old Windows, which nothing reads any more."""
    image = _drawn(svg, size, 0.0)
    rows = [bytes(cast("memoryview", image.constScanLine(row)))[: 4 * size] for row in range(size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    pixels = b"".join(reversed(rows))
    head = struct.pack("<IiiHHIIiiII", _BITMAP_HEADER, size, 2 * size, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    return head + pixels + mask


def _drawn(svg: Path, size: int, margin: float) -> "QImage":
    """A QImage in ARGB32, which is what bitmaps hold. Raises: OSError."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise OSError(f"{svg} cannot be drawn")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    free = round(size * margin)
    renderer.render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)
