"""The licences of everything in the frozen folder, as texts and as a software bill of materials."""

import sys
import sysconfig
import tomllib
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from building import sbom, system_libraries
from building.job import LICENCES, NAME, ROOT, BuildError, Job

if TYPE_CHECKING:
    from mytokentracker.licences import Part


def collect(job: Job, folder: Path) -> None:
    """Writes the licences of all that is in the frozen folder into folder/licences, and the bill into job.output.

    Raises: BuildError when a part comes without a licence.
    """
    sys.path.insert(0, str(ROOT / "app"))
    from mytokentracker import licences

    with (job.source / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["tray"]]
    try:
        found = (*licences.parts(wanted), *around(), *system_libraries.parts(folder))
    except (licences.NoLicenceError, PackageNotFoundError, OSError) as error:
        raise BuildError(f"The licences cannot be collected: {error}.") from error
    target = folder / LICENCES
    target.mkdir(parents=True, exist_ok=True)
    (target / licences.SHIPPED).write_text(licences.said(found), encoding="utf-8", newline="\n")
    (target / "LICENSE.txt").write_bytes((job.source / "LICENSE").read_bytes())
    job.output.mkdir(parents=True, exist_ok=True)
    job.named("sbom.cdx.json").write_bytes(sbom.encoded(NAME, job.version, found, job.epoch))


def around() -> "tuple[Part, ...]":
    """What else is in a frozen program: Python, and what PyInstaller starts it with. Raises: NoLicenceError."""
    from mytokentracker import licences

    places = [Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")]
    # Debian's Python has it elsewhere.
    places.append(Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"))
    text = next((place.read_text(encoding="utf-8", errors="replace") for place in places if place.is_file()), None)
    if text is None:
        raise licences.NoLicenceError(f"Python in {sys.base_prefix} comes without a text of its licence")
    version = sys.version.split()[0]
    python = licences.Part("Python", version, "PSF-2.0", "https://www.python.org/", (), (("LICENSE.txt", text),))
    starter = next(part for part in licences.parts(["pyinstaller"]) if part.name.lower() == "pyinstaller")
    words = "Only what starts the program is of it; its exception lets programs under any licence be started by it."
    return (python, msgspec.structs.replace(starter, needs=(), words=words))
