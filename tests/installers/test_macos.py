"""What is made for macOS, as far as it can be looked at elsewhere."""

import plistlib
import struct
from pathlib import Path

import pytest

from building import icons, macos
from building.job import IDENTIFIER, ROOT, Job

SVG = ROOT / "resources" / "icons" / "mytokentracker.svg"


def test_the_app_lives_in_the_menu_bar_and_names_its_version() -> None:
    about = plistlib.loads(plistlib.dumps(macos.plist("0.2.1rc1", "6.11.3")))
    assert about["LSUIElement"] is True
    assert (about["CFBundleShortVersionString"], about["CFBundleVersion"]) == ("0.2.1", "0.2.1")
    assert about["CFBundleIdentifier"] == IDENTIFIER


@pytest.mark.parametrize(("qt", "oldest"), [("6.11.3", "13.0"), ("6.12.0", "14.0"), ("6.8.1", "13.0"), ("7.0", "14.0")])
def test_the_oldest_system_is_that_of_qt(qt: str, oldest: str) -> None:
    assert macos.plist("1.0", qt)["LSMinimumSystemVersion"] == oldest


def test_the_entitlements_are_a_property_list_and_few() -> None:
    with macos.ENTITLEMENTS.open("rb") as file:
        assert plistlib.load(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_without_an_identity_it_is_signed_for_this_computer_only_and_not_sent_to_apple() -> None:
    (sign,) = macos.signing(Path("A.app"), None)
    assert sign == ["codesign", "--force", "--deep", "--sign", "-", "A.app"]
    assert macos.finishing(Path("a.dmg"), None, "release", "k") == ()


def test_with_an_identity_it_is_hardened_signed_notarised_and_stapled_in_this_order() -> None:
    sign, verify = macos.signing(Path("A.app"), "Developer ID Application: Ada")
    assert sign[sign.index("--options") + 1] == "runtime"
    assert "--timestamp" in sign
    assert sign[sign.index("--entitlements") + 1] == str(macos.ENTITLEMENTS)
    assert verify[:2] == ["codesign", "--verify"]
    steps = macos.finishing(Path("a.dmg"), "Developer ID Application: Ada", "release", None)
    assert [" ".join(step[:3]) for step in steps] == [
        "codesign --force --timestamp",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "spctl --assess --type",
    ]
    assert "--keychain" not in steps[1]
    assert macos.finishing(Path("a.dmg"), "Developer ID Application: Ada", None, None) == steps[:1]


def test_the_password_of_the_notary_is_looked_for_in_the_keychain_into_which_it_was_put() -> None:
    _, submit, *_ = macos.finishing(Path("a.dmg"), "Developer ID Application: Ada", "release", "/keys/a.keychain-db")
    assert submit[submit.index("--keychain-profile") + 1] == "release"
    assert submit[submit.index("--keychain") + 1] == "/keys/a.keychain-db"


def test_the_icon_holds_each_size_as_a_picture_of_that_size(tmp_path: Path) -> None:
    data = macos.icon(Job(ROOT, tmp_path, tmp_path, "1.0", 0)).read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    found, at = [], 8
    while at < len(data):
        kind, length = struct.unpack(">4sI", data[at : at + 8])
        picture = data[at + 8 : at + length]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        width, height = struct.unpack(">II", picture[16:24])
        assert width == height
        found.append((kind, width))
        at += length
    assert tuple(found) == icons.ICNS_ENTRIES
