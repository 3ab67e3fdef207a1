"""The names of Claude's models: one for each however it is written, and what family and version a name says."""

import re

FAMILIES = ("opus", "sonnet", "haiku", "fable", "mythos")

_FAMILY = "|".join(FAMILIES)
_NAME = re.compile(
    rf"(?:claude-)?(?:(?P<family>{_FAMILY})(?:-(?P<major>\d{{1,2}})(?!\d)(?:-(?P<minor>\d{{1,2}})(?!\d))?)?"
    rf"|(?P<old_major>\d{{1,2}})(?:-(?P<old_minor>\d{{1,2}}))?-(?P<old_family>{_FAMILY}))"
    r"(?:-(?:\d{8}|\d{4}-\d\d-\d\d|v\d+(?:-\d+)?|latest|thinking|fast))*",
    re.ASCII,
)


def normalise(model: str) -> str:
    """The name of a model as the price list has it: `claude-opus-4-5`, `claude-3-5-haiku` (the order before 4).

    Dates, versions of a deployment, context sizes, `-latest`, `-thinking`, `-fast`, the cloud's prefixes and a minor
    version of 0 fall away; a bare family (`sonnet`) gets `claude-`. A name that is none of Claude's comes back in lower
    case, without its provider.
    """
    name = model.strip().lower().partition("[")[0].rpartition("/")[2]
    if "claude" in name:
        name = name[name.index("claude") :]
    found = _NAME.fullmatch(re.sub(r"[ ._:@]+", "-", name))
    if found is None:
        return name
    family = found["family"] or found["old_family"]
    major = int(found["major"] or found["old_major"] or 0)
    minor = int(found["minor"] or found["old_minor"] or 0)
    version = "-".join(str(number) for number in (major, minor) if number)
    # Source: the model ids of the price list; claude-3-7-sonnet was the last with the version first.
    words = (version, family) if major < 4 else (family, version)
    return "-".join(word for word in ("claude", *words) if word)


def family_and_version(name: str) -> tuple[str, tuple[int, ...]]:
    """Family ("" when there is none) and version of a normalised name; longer numbers are dates or sizes."""
    words = re.split(r"[^a-z0-9]+", name)
    family = next((word for word in words if word in FAMILIES), "")
    return family, tuple(int(word) for word in words if len(word) <= 2 and word.isdecimal())
