"""The software bill of materials: what a build is made of, as CycloneDX 1.6 in JSON.

Source: https://cyclonedx.org/docs/1.6/json/. Written here because everything it says is known already.
"""

import json
import platform
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mytokentracker.licences import Part

# Everything of PyPI has an address there; Python and the libraries of the build machine have another one, or none.
_ELSEWHERE = {"python": "pkg:generic/python@{version}"}
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def encoded(name: str, version: str, parts: "Iterable[Part]", epoch: int) -> bytes:
    """The bill of a program made of these parts; the same parts give the same bytes. epoch: UTC seconds, when."""
    parts = tuple(parts)
    root = f"pkg:pypi/{name}@{version}"
    refs = {part.key: _address(part) for part in parts}
    bill: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": name,
                "version": version,
                "purl": root,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": root, "dependsOn": sorted(refs.values())},
            *(
                {"ref": _address(part), "dependsOn": sorted({refs[one] for one in part.needs if one in refs})}
                for part in parts
            ),
        ],
    }
    mark = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True))
    return json.dumps({"serialNumber": f"urn:uuid:{mark}", **bill}, indent=1, ensure_ascii=False).encode() + b"\n"


def _component(part: "Part") -> dict[str, Any]:
    about: dict[str, Any] = {"type": "library", "bom-ref": _address(part), "name": part.name, "version": part.version}
    about["purl"] = _address(part)
    # An expression is of the SPDX list's names; what else people write there is a name of its own.
    known = (_EXPRESSION.fullmatch(part.licence) and "-" in part.licence) or part.licence in ("MIT", "0BSD")
    about["licenses"] = [{"expression": part.licence} if known else {"license": {"name": part.licence}}]
    if part.home.startswith("https://"):
        about["externalReferences"] = [{"type": "website", "url": part.home}]
    return about


def _address(part: "Part") -> str:
    """Its package address (purl)."""
    name = part.key
    if name in _ELSEWHERE:
        return _ELSEWHERE[name].format(version=part.version)
    if part.licence.startswith("see the text"):
        return f"pkg:deb/{_distribution()}/{name}@{part.version.replace(':', '%3A').replace('+', '%2B')}"
    return f"pkg:pypi/{name}@{part.version}"


def _distribution() -> str:
    """Whose packages the build machine has: "debian", "ubuntu"."""
    try:
        return platform.freedesktop_os_release()["ID"]
    except OSError:
        return "debian"
