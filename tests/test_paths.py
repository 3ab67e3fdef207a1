import os
from pathlib import Path

import pytest

from mytokentracker.paths import claude_folders, folder_labels, paths, resources

needs_links = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")


def home(folder: Path, **more: str) -> dict[str, str]:
    return {"HOME": str(folder), "USERPROFILE": str(folder), **more}


def made(*folders: Path) -> None:
    for folder in folders:
        folder.mkdir(parents=True)


def test_one_folder_holds_everything_when_it_is_named(tmp_path: Path) -> None:
    found = paths(home(tmp_path, MYTOKENTRACKER_HOME=str(tmp_path / "all")))

    assert found.config == found.data == tmp_path / "all"
    assert found.store == tmp_path / "all" / "tokens.sqlite3"
    assert found.settings == tmp_path / "all" / "settings.toml"
    assert found.prices == tmp_path / "all" / "prices.toml"
    assert found.spool == tmp_path / "all" / "spool"
    assert found.logs == tmp_path / "all" / "logs"
    assert found.tray_lock == tmp_path / "all" / "tray.lock"
    assert not found.config.exists()


def test_the_named_folder_may_begin_with_a_tilde_or_be_relative(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert paths(home(tmp_path / "me", MYTOKENTRACKER_HOME="~/all")).data == tmp_path / "me" / "all"
    assert paths(home(tmp_path / "me", MYTOKENTRACKER_HOME=" all ")).data == tmp_path / "all"


@pytest.mark.skipif(os.name == "nt", reason="Windows names its folders in the registry, not in the environment")
def test_otherwise_the_platforms_own_folders_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    for environ in ({}, {"MYTOKENTRACKER_HOME": " "}):
        found = paths(environ)
        assert found.config.name == found.data.name == "mytokentracker"
        assert tmp_path in found.config.parents
        assert tmp_path in found.data.parents


def test_the_resources_are_there() -> None:
    assert (resources() / "prices.toml").is_file()
    assert (resources() / "plans.toml").is_file()


def test_without_a_word_the_default_folders_that_exist_are_read(tmp_path: Path) -> None:
    assert claude_folders(home(tmp_path)) == ()

    made(tmp_path / ".config" / "claude")
    assert claude_folders(home(tmp_path)) == (tmp_path / ".config" / "claude",)

    made(tmp_path / ".claude")
    assert claude_folders(home(tmp_path)) == (tmp_path / ".claude", tmp_path / ".config" / "claude")


def test_the_second_default_folder_follows_the_desktops_configuration_folder(tmp_path: Path) -> None:
    made(tmp_path / "xdg" / "claude", tmp_path / ".config" / "claude")

    assert claude_folders(home(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "xdg"))) == (tmp_path / "xdg" / "claude",)
    # The desktops' specification has relative paths ignored.
    assert claude_folders(home(tmp_path, XDG_CONFIG_HOME="xdg")) == (tmp_path / ".config" / "claude",)


def test_without_a_home_in_the_environment_the_users_own_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path / ".claude")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert claude_folders({}) == (tmp_path / ".claude",)


def test_a_named_folder_takes_the_place_of_the_default_ones_even_where_it_is_missing(tmp_path: Path) -> None:
    made(tmp_path / ".claude")

    assert claude_folders(home(tmp_path, CLAUDE_CONFIG_DIR=str(tmp_path / "gone"))) == (tmp_path / "gone",)
    assert claude_folders(home(tmp_path, CLAUDE_CONFIG_DIR="  ")) == (tmp_path / ".claude",)


def test_several_folders_may_be_named_with_commas(tmp_path: Path) -> None:
    made(tmp_path / "a", tmp_path / "b")

    named = f"{tmp_path / 'b'}, ~/a,,{tmp_path / 'gone'}"
    assert claude_folders(home(tmp_path, CLAUDE_CONFIG_DIR=named)) == (
        tmp_path / "b",
        tmp_path / "a",
        tmp_path / "gone",
    )


def test_a_comma_may_be_part_of_a_folders_name(tmp_path: Path) -> None:
    made(tmp_path / "mine, all of it")

    named = str(tmp_path / "mine, all of it")
    assert claude_folders(home(tmp_path, CLAUDE_CONFIG_DIR=named)) == (tmp_path / "mine, all of it",)


def test_folders_of_the_settings_come_after_the_others(tmp_path: Path) -> None:
    made(tmp_path / ".claude")

    found = claude_folders(home(tmp_path), ("~/work", " ", str(tmp_path / "gone")))
    assert found == (tmp_path / ".claude", tmp_path / "work", tmp_path / "gone")


@needs_links
def test_a_folder_that_is_reached_in_two_ways_is_read_once(tmp_path: Path) -> None:
    made(tmp_path / "real", tmp_path / ".config")
    (tmp_path / ".claude").symlink_to(tmp_path / "real")
    (tmp_path / ".config" / "claude").symlink_to(tmp_path / ".claude")

    found = claude_folders(home(tmp_path), (str(tmp_path / "real"), f"{tmp_path}/real/../real/"))
    assert found == (tmp_path / ".claude",)


@needs_links
def test_a_link_that_leads_to_itself_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".claude").symlink_to(tmp_path / ".claude")

    assert claude_folders(home(tmp_path)) == ()
    assert claude_folders(home(tmp_path), ("~/.claude",)) == (tmp_path / ".claude",)


def test_folders_are_called_by_the_names_that_the_person_gave_them(tmp_path: Path) -> None:
    work, link, other = tmp_path / "work", tmp_path / "link", tmp_path / "other"
    work.mkdir()
    link.symlink_to(work)
    label = folder_labels({str(link): " Work ", "~/other": "Home"}, {"HOME": str(tmp_path)})

    assert label(work) == f"Work ({work})"
    assert label(other) == f"Home ({other})"
    assert label(tmp_path) == str(tmp_path)
    assert folder_labels({}, {})(work) == str(work)


def test_a_folder_named_as_windows_does_is_found_in_its_linux(tmp_path: Path) -> None:
    inside = {"HOME": str(tmp_path), "WSL_DISTRO_NAME": "Ubuntu"}
    named = r"\\wsl.localhost\Ubuntu" + str(tmp_path).replace("/", "\\")

    assert claude_folders(inside, (named, "~/more")) == (tmp_path, tmp_path / "more")
    assert claude_folders(inside, (r"C:\Users\ada\.claude",)) == (Path("/mnt/c/Users/ada/.claude"),)
