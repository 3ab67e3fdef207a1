"""The application for macOS: an .app that lives in the menu bar, in a disk image; signed and notarised where possible.

MYTOKENTRACKER_SIGN_IDENTITY names a certificate of the keychain ("Developer ID Application: …"); without it the app is
signed for this computer only, and others have to allow it by hand. MYTOKENTRACKER_NOTARY_PROFILE names what
`xcrun notarytool store-credentials` has put into a keychain, MYTOKENTRACKER_NOTARY_KEYCHAIN the file of that keychain
where it was given `--keychain`: it is not looked for in any but the default one. None is ever written anywhere.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from building.job import IDENTIFIER, LICENCES, NAME, ROOT, BuildError, Job

TITLE = "MyTokenTracker"
ENTITLEMENTS = ROOT / "installers" / "macos" / "entitlements.plist"
_IDENTITY = "MYTOKENTRACKER_SIGN_IDENTITY"
_PROFILE, _KEYCHAIN = "MYTOKENTRACKER_NOTARY_PROFILE", "MYTOKENTRACKER_NOTARY_KEYCHAIN"


def build(job: Job) -> tuple[Path, ...]:
    """The finished image in job.output. Raises: BuildError."""
    from building import frozen

    folder = frozen.folder(job)
    app = folder.parent / f"{TITLE}.app"
    if not app.is_dir():
        raise BuildError(f"{app} is missing: on a Mac, installers/{NAME}.spec makes it.")
    shutil.copytree(folder / LICENCES, app / "Contents" / "Resources" / LICENCES, dirs_exist_ok=True)
    image = job.named(".dmg")
    identity, profile, keychain = (os.environ.get(name) for name in (_IDENTITY, _PROFILE, _KEYCHAIN))
    for command in signing(app, identity):
        _run(command)
    _run(imaging(_laid_out(app, job.work / "macos"), image))
    for command in finishing(image, identity, profile, keychain):
        _run(command)
    return (image,)


def plist(version: str, qt: str) -> dict[str, object]:
    """What the system has to know. qt: the version of PySide6, which decides the oldest macOS.

    Source: the tags of PySide6's wheels: macosx_13_0 up to 6.11, macosx_14_0 from 6.12 on.
    """
    from building.windows import numbers

    plain = ".".join(map(str, numbers(version)[:3]))
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": plain,
        "CFBundleVersion": plain,
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": "13.0" if tuple(map(int, qt.split(".")[:2])) < (6, 12) else "14.0",
        # No icon in the Dock: it is in the menu bar.
        "LSUIElement": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        # Colours follow the system, and no second graphics card is woken for a few bars.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def icon(job: Job) -> Path:
    """The icon of the app, for the spec."""
    from building import icons

    file = job.work / "macos" / f"{NAME}.icns"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icons.icns(job.source / "resources" / "icons" / f"{NAME}.svg"))
    return file


def signing(app: Path, identity: str | None) -> tuple[list[str], ...]:
    """What signs the app and looks at the signature. identity: None signs it for this computer only."""
    sign = ["codesign", "--force", "--deep"]
    if identity is None:
        return ([*sign, "--sign", "-", str(app)],)
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)]
    return (
        [*sign, *hardened, "--sign", identity, str(app)],
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)],
    )


def imaging(folder: Path, image: Path) -> list[str]:
    """What makes a compressed image of a folder."""
    form = ["-fs", "HFS+", "-format", "UDZO", "-ov"]
    return ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(folder), *form, str(image)]


def finishing(image: Path, identity: str | None, profile: str | None, keychain: str | None) -> tuple[list[str], ...]:
    """What signs the image, has Apple look at it, and puts its answer into it; nothing where that is not set up.

    keychain: where the profile is; None: in the default one.
    Source: what `notarytool store-credentials` says, and notarytool(1), "--keychain".
    """
    if identity is None:
        return ()
    sign = ["codesign", "--force", "--timestamp", "--sign", identity, str(image)]
    if profile is None:
        return (sign,)
    known = ["--keychain-profile", profile, *([] if keychain is None else ["--keychain", keychain])]
    return (
        sign,
        ["xcrun", "notarytool", "submit", str(image), *known, "--wait", "--timeout", "30m"],
        ["xcrun", "stapler", "staple", str(image)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose", str(image)],
    )


def _laid_out(app: Path, work: Path) -> Path:
    """What somebody sees who opens the image: the app, and where to drag it."""
    folder = work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    return folder


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"{' '.join(command[:2])} failed:\n\n{done.stdout}{done.stderr}")
