import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from mytokentracker.look.bar_view import CRITICAL, HIGH, NORMAL
from mytokentracker.ui.icon import SIZES, STYLES, app_icon, app_picture, badge_pixmap, tray_icon
from mytokentracker.ui.settings_pages.lists import IconStyle
from mytokentracker.ui.view import Badge

pytestmark = pytest.mark.usefixtures("qapp")


def a_badge(number: int | None = 42, level: str = NORMAL, mood: str = "live", **changes: object) -> Badge:
    fields = {"style": "digits", "fills": (number or 0, 34), "levels": (level, NORMAL), "problem": False, **changes}
    return Badge(mood=mood, number=number, level=level, **fields)  # type: ignore[arg-type]


def image(badge: Badge, size: int) -> QImage:
    return badge_pixmap(badge, size).toImage()


def pixels(shown: QImage) -> bytes:
    # What constBits gives does not keep the picture.
    return bytes(shown.constBits())


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_icon_is_drawn_for_each_size_a_panel_asks_for() -> None:
    assert [size.width() for size in tray_icon(a_badge()).availableSizes()] == list(SIZES)


def test_the_same_badge_is_drawn_once() -> None:
    assert tray_icon(a_badge()).cacheKey() == tray_icon(a_badge()).cacheKey()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("size", SIZES)
def test_every_number_has_a_picture_of_its_own_at_every_size(style: str, size: int) -> None:
    numbers = range(0, 101, 10) if style == "bars" else range(101)
    pictures = {pixels(image(a_badge(number, style=style), size)) for number in numbers}
    assert len(pictures) == len(numbers)


@pytest.mark.parametrize("level", [NORMAL, HIGH, CRITICAL])
@pytest.mark.parametrize("mood", ["live", "grey"])
def test_digits_stand_out_from_their_ground(level: str, mood: str) -> None:
    picture = image(a_badge(100, level, mood), 16)
    ground = picture.pixelColor(8, 1)
    best = max(contrast(picture.pixelColor(x, y), ground) for x in range(16) for y in range(3, 13))
    assert best >= 4.5


def test_a_problem_puts_a_dot_in_the_corner() -> None:
    for style in STYLES:
        plain, dotted = image(a_badge(style=style), 16), image(a_badge(style=style, problem=True), 16)
        assert plain.pixelColor(13, 2) != dotted.pixelColor(13, 2)
        assert plain.pixelColor(4, 12) == dotted.pixelColor(4, 12)


def test_paused_importing_and_asking_look_different() -> None:
    pictures = [a_badge(), a_badge(mood="grey"), a_badge(None, mood="grey"), a_badge(None, mood="ask")]
    assert len({pixels(image(badge, 22)) for badge in pictures}) == 4


@pytest.mark.parametrize("panel", ["#16171a", "#2c2e33", "#8a8d93", "#dedede", "#ffffff"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("mood", ["live", "grey"])
def test_the_icon_is_read_on_dark_and_light_panels_alike(style: str, mood: str, panel: str) -> None:
    least = 3.0 if style == "bars" else 4.5
    for size in (16, 22, 32):
        shown = QImage(size, size, QImage.Format.Format_ARGB32)
        shown.fill(QColor(panel))
        painter = QPainter(shown)
        painter.drawPixmap(0, 0, badge_pixmap(a_badge(78, HIGH, mood, style=style, fills=(78, 34)), size))
        painter.end()
        # What is told is told within the badge, whose ground covers the panel: the panel is not looked at.
        inside = [shown.pixelColor(x, y) for x in range(2, size - 2) for y in range(2, size - 2)]
        inside = [colour for colour in inside if colour != QColor(panel)]
        darkest, lightest = min(inside, key=luminance), max(inside, key=luminance)
        assert contrast(darkest, lightest) >= least, size


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_our_own_picture_has_a_pixel_for_each_of_the_screen_s(ratio: float) -> None:
    picture = app_picture(64, ratio)
    assert (picture.width(), picture.devicePixelRatio()) == (64 * ratio, ratio)
    if ratio == 1.0:
        assert picture.toImage() == app_icon().pixmap(64, 64).toImage()


def test_the_previews_of_the_icon_are_sharp_where_pixels_are_small(qtbot: QtBot) -> None:
    field = IconStyle()
    qtbot.addWidget(field)
    for choice in field.findChildren(QRadioButton):
        shown = choice.icon().pixmap(choice.iconSize(), 2.0)
        assert (shown.size(), shown.devicePixelRatio()) == (QSize(48, 48), 2.0)
