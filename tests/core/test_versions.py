"""Which version is newer; the packaging library, which pip uses, is the second opinion."""

import itertools

import pytest
from packaging.version import Version

from mytokentracker.core.versions import is_newer

IN_ORDER = [
    "0.1.0.dev1",
    "0.1.0.dev12+gabc1234",
    "0.1.0a1.dev1",
    "0.1.0a1",
    "0.1.0b2",
    "0.1.0rc1",
    "0.1.0rc10",
    "0.1.0",
    "0.1.0.post1.dev2",
    "0.1.0.post1",
    "0.1.1",
    "0.2",
    "0.10.0",
    "1",
    "2026.11.22",
]


def test_the_list_of_these_tests_is_in_the_order_of_the_packaging_library() -> None:
    assert sorted(IN_ORDER, key=Version) == IN_ORDER


@pytest.mark.parametrize(("older", "newer"), list(itertools.combinations(IN_ORDER, 2)))
def test_a_newer_version_is_told_of_unless_it_is_a_preview_for_somebody_with_a_finished_one(
    older: str, newer: str
) -> None:
    assert not is_newer(older, newer)
    assert is_newer(newer, older) == (Version(older).is_prerelease or not Version(newer).is_prerelease)


@pytest.mark.parametrize(("one", "same"), [("1.0", "1.0.0"), ("v1.2", "1.2"), ("0", "0.0")])
def test_the_same_version_is_not_newer_however_it_is_written(one: str, same: str) -> None:
    assert not is_newer(one, same)
    assert not is_newer(same, one)


@pytest.mark.parametrize(
    "text",
    ["", "latest", "1.", ".1", "1.0-beta", "1!2.0", "1.0\n", "\u0661.0", "1" * 10, "1.0.0 ", "-1", "1.2.3.4.5.6.7"],
)
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        is_newer(text, "1.0")
    with pytest.raises(ValueError, match=r".*"):
        is_newer("1.0", text)
