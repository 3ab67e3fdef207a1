import pytest

from building.job import BuildError
from building.source import epoch_of, version_of

COMMITTED = {"commits": "41", "commit": "a05fca0945"}


def test_a_tag_gives_its_version() -> None:
    assert version_of(written="1.2.3", tags=["v1.2.3", "nightly"], is_changed=False, **COMMITTED) == "1.2.3"


def test_off_a_tag_the_version_sorts_before_the_one_being_made_and_names_the_commit() -> None:
    assert version_of(written="1.2.3", tags=[], is_changed=False, **COMMITTED) == "1.2.3.dev41+ga05fca0945"


def test_what_was_changed_since_the_tag_is_not_the_release() -> None:
    version = version_of(written="1.2.3", tags=["v1.2.3"], is_changed=True, **COMMITTED)
    assert version == "1.2.3.dev41+ga05fca0945.changed"


def test_a_tag_that_is_not_the_version_in_the_source_stops_the_build() -> None:
    with pytest.raises(BuildError, match=r"tag says 1\.2\.4, app/mytokentracker/__init__\.py says 1\.2\.3"):
        version_of(written="1.2.3", tags=["v1.2.4"], is_changed=False, **COMMITTED)


def test_an_unpacked_source_distribution_has_the_version_that_is_written_in_it() -> None:
    assert version_of(written="1.2.3", tags=[], is_changed=False, commits="", commit="") == "1.2.3"


@pytest.mark.parametrize(
    ("environ", "committed", "epoch"),
    [({"SOURCE_DATE_EPOCH": "5"}, "7", 5), ({}, "7", 7), ({}, "", 315_532_800)],
)
def test_the_time_of_files_is_asked_for_or_the_commits(environ: dict[str, str], committed: str, epoch: int) -> None:
    assert epoch_of(environ, committed) == epoch
