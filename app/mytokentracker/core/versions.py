"""Which of two versions is the newer one, numbered as Python packages number theirs."""

import re

# Source: the version specifiers of Python packages (PEP 440), without epochs and the spellings that ours never have.
_FORM = re.compile(
    r"v?(?P<release>\d{1,9}(?:\.\d{1,9}){0,5})(?:(?P<stage>a|b|rc)(?P<stage_number>\d{1,9}))?"
    r"(?:\.post(?P<post>\d{1,9}))?(?:\.dev(?P<dev>\d{1,9}))?(?:\+[a-z0-9.]{1,60})?",
    re.ASCII,
)
_FINISHED = "z"  # after every stage
_Key = tuple[tuple[int, ...], tuple[str, int], int, float]


def is_newer(offered: str, own: str) -> bool:
    """Whether somebody who has `own` may want `offered`.

    A preview (1.2rc1, 1.2.dev3) is nothing for those who have a finished version. Raises: ValueError when one of them
    is no version.
    """
    theirs, ours = _key(offered), _key(own)
    return theirs > ours and (_is_preview(ours) or not _is_preview(theirs))


def _key(text: str) -> _Key:
    """What sorts versions: release without the zeros at its end, stage, later correction, state of development."""
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(text)
    numbers = [int(part) for part in found["release"].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    dev = float("inf") if found["dev"] is None else float(found["dev"])
    post = -1 if found["post"] is None else int(found["post"])
    stage = (_FINISHED, 0) if found["stage"] is None else (found["stage"], int(found["stage_number"]))
    if found["stage"] is None and found["post"] is None and found["dev"] is not None:
        stage = ("", 0)  # 1.2.dev3 is on the way to 1.2a1
    return tuple(numbers), stage, post, dev


def _is_preview(key: _Key) -> bool:
    return key[1][0] != _FINISHED or key[3] != float("inf")
