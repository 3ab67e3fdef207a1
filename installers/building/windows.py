"""The installer for Windows: the frozen folder in an NSIS installer for one person, without an administrator."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from building.job import NAME, ROOT, BuildError, Job

SCRIPT = ROOT / "installers" / "windows" / "installer.nsi"
_NOT_THERE = "NSIS is needed: `choco install nsis` on Windows, `apt-get install nsis` on Debian."


def build(job: Job) -> tuple[Path, ...]:
    """The finished installer in job.output. Raises: BuildError."""
    from building import frozen

    return (installer(job, frozen.folder(job)),)


def installer(job: Job, payload: Path) -> Path:
    """Packs a folder that holds the programs into an installer, and gives that. Raises: BuildError."""
    work = job.work / "windows"
    work.mkdir(parents=True, exist_ok=True)
    job.output.mkdir(parents=True, exist_ok=True)
    listed = work / "listed.nsh"
    listed.write_text(removal(payload), encoding="utf-8-sig")
    output = job.named("setup.exe")
    defined = {
        "VERSION": job.version,
        "NUMBERS": ".".join(map(str, numbers(job.version))),
        "PAYLOAD": payload / "*",
        "LISTED": listed,
        "ICON": icon(job),
        "SIDE": side(job),
        "SIZE_KB": sum(file.stat().st_size for file in payload.rglob("*") if file.is_file()) // 1024,
        "OUTPUT": output,
    }
    # Debian's also builds installers of 64 bits, which wine runs without its 32-bit part.
    more = ["-DAMD64"] if Path("/usr/share/nsis/Stubs/zlib-amd64-unicode").exists() else []
    command = [makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *more]
    command += [f"-D{name}={value}" for name, value in defined.items()]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(job.epoch)}
    done = subprocess.run([*command, str(SCRIPT)], capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise BuildError(f"makensis could not make the installer:\n\n{done.stdout}{done.stderr}")
    return output


def makensis() -> str:
    """The compiler. Raises: BuildError when it is not there."""
    places = [Path(os.environ.get(name, ""), "NSIS", "makensis.exe") for name in ("ProgramFiles(x86)", "ProgramFiles")]
    found = shutil.which("makensis") or next((str(place) for place in places if place.is_file()), None)
    if found is None:
        raise BuildError(_NOT_THERE)
    return found


def removal(payload: Path) -> str:
    """What the uninstaller does to remove these files, and the folders that are empty then, and nothing else."""
    files = sorted(path.relative_to(payload) for path in payload.rglob("*") if not path.is_dir())
    folders = sorted((path.relative_to(payload) for path in payload.rglob("*") if path.is_dir()), reverse=True)
    lines = [*_each("Delete", files), *_each("RMDir", folders)]
    return "\n".join(lines) + "\n"


def _each(action: str, paths: Iterable[Path]) -> Iterable[str]:
    for path in paths:
        # "$" begins a variable of NSIS, "$$" is the sign itself; quotation marks cannot be in a name on Windows.
        yield f'{action} "$INSTDIR\\{str(path).replace("/", chr(92)).replace("$", "$$")}"'


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows wants of a version: 1.2.3rc1 is 1.2.3.0."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    given = [int(part) for part in found[0].split(".")] if found else []
    first, second, third = (*given, 0, 0, 0)[:3]
    return first, second, third, 0


def icon(job: Job) -> Path:
    """The icon of program and installer, for the spec too."""
    from building import icons

    file = job.work / "windows" / f"{NAME}.ico"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icons.ico(job.source / "resources" / "icons" / f"{NAME}.svg"))
    return file


def side(job: Job) -> Path:
    """The picture beside the installer's last words."""
    from building import icons

    file = job.work / "windows" / "side.bmp"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icons.side(job.source / "resources" / "icons" / f"{NAME}.svg"))
    return file


def version_file(job: Job) -> Path:
    """What the properties of the program show, in the form that PyInstaller reads."""
    four = numbers(job.version)
    strings = {
        "CompanyName": "MyTokenTracker contributors",
        "FileDescription": "MyTokenTracker",
        "FileVersion": job.version,
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": "MyTokenTracker",
        "ProductVersion": job.version,
    }
    structs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    file = job.work / "windows" / "version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004,"
        " fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f" kids=[StringFileInfo([StringTable('040904B0', [{structs}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return file
