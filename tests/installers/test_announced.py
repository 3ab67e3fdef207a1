"""The address for newer versions that a release writes into itself."""

import tomllib

import pytest

from building.job import ROOT, BuildError
from building.source import announced

TEXT = (ROOT / "resources" / "release.toml").read_text(encoding="utf-8")
ADDRESS = "https://github.com/ada/tracker/releases/latest/download/newest.json"


def test_a_release_writes_its_address_in_and_the_words_stay() -> None:
    made = announced(TEXT, ADDRESS)
    assert tomllib.loads(made) == {"updates": ADDRESS}
    assert made.splitlines()[:2] == TEXT.splitlines()[:2]


def test_what_lies_in_the_source_has_no_address() -> None:
    assert tomllib.loads(TEXT) == {"updates": ""}


@pytest.mark.parametrize("address", ["http://example.org/", 'https://a/"\nx = "', "ftp://a/", "https://a b/"])
def test_another_address_stops_the_build(address: str) -> None:
    with pytest.raises(BuildError, match="no https:// address"):
        announced(TEXT, address)
