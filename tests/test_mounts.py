import os
from pathlib import Path, PureWindowsPath

import pytest

from mytokentracker.mounts import Place, away, is_wsl, place, remote_kind, windows_claude_folders

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/home /net/home nfs4 rw 0 0
C:\134 /mnt/c 9p rw 0 0
dev@host: /mnt/with\040space fuse.sshfs rw 0 0
tmpfs /net/home/local tmpfs rw 0 0
vault /mnt/vault fuse.gocryptfs rw 0 0
raw /mnt/raw fuse rw 0 0
/dev/sdb1 /mnt/usb fuseblk rw 0 0
automount /far autofs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/dev/.claude", None),
        ("/net/home", "nfs4"),
        ("/net/home/dev/.claude", "nfs4"),
        ("/net/homework", None),
        ("/net/home/local/x", None),
        ("/mnt/vault/ada", None),
        ("/mnt/c/Users/dev/.claude", "9p"),
        ("/mnt/with space/.claude", "fuse.sshfs"),
    ],
)
def test_the_mount_that_a_folder_lies_on_says_what_kind_it_is(folder: str, kind: str | None) -> None:
    assert remote_kind(Path(folder), MOUNTS) == kind


def test_a_working_folder_that_is_gone_is_asked_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "worktree").mkdir()
    monkeypatch.chdir(tmp_path / "worktree")
    (tmp_path / "worktree").rmdir()
    assert remote_kind(tmp_path) is None


def test_this_machines_temporary_folder_is_its_own(tmp_path: Path) -> None:
    assert remote_kind(tmp_path) is None
    assert remote_kind(tmp_path, "") is None


def test_a_linux_inside_windows_says_so() -> None:
    assert is_wsl("Linux version 5.15.153.1-microsoft-standard-WSL2 (root@65c757a075e2)")
    assert not is_wsl("Linux version 6.1.0-18-amd64 (debian-kernel@lists.debian.org)")


def test_the_folders_on_the_windows_side_are_found(tmp_path: Path) -> None:
    (tmp_path / "dev" / ".claude" / "projects").mkdir(parents=True)
    (tmp_path / "Public").mkdir()
    assert windows_claude_folders(tmp_path) == (tmp_path / "dev" / ".claude",)
    assert windows_claude_folders(tmp_path / "absent") == ()


def test_on_windows_folders_of_a_linux_and_of_the_network_are_told_apart() -> None:
    assert remote_kind(PureWindowsPath(r"\\wsl$\Ubuntu\home\ada\.claude"), "") == "wsl"  # type: ignore[arg-type]
    assert remote_kind(PureWindowsPath(r"\\server\claude"), "") == "network"  # type: ignore[arg-type]


POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no /proc/mounts")


@POSIX
def test_links_are_followed_as_the_system_does(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for name, target in (("there", "deep/er"), ("whole", str(tmp_path / "there")), ("loop", "loop"), ("up", "..")):
        (tmp_path / name).symlink_to(target)
    for path in ("there/x", "whole", "whole/../y", "there/../..", "up/z", "loop/a", "gone/../b", "./there//x/."):
        assert place(tmp_path / path, MOUNTS).path == os.path.realpath(tmp_path / path)
    assert place(tmp_path / "whole", "").path == str(tmp_path / "deep" / "er")


@POSIX
def test_what_lies_behind_a_system_that_may_hang_is_taken_as_named(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("/net/home/ada")
    assert place(link / "x" / ".." / "y", MOUNTS) == Place("/net/home/ada/y", "nfs4", "/net/home")
    # What is mounted there is asked for by way of the network.
    assert place(Path("/net/home/local/x"), MOUNTS) == Place("/net/home/local/x", "tmpfs", "/net/home")


@POSIX
def test_away_is_what_may_hang_and_is_not_where_the_home_folder_is() -> None:
    hanging = [Path("/net/home/ada/.claude"), Path("/mnt/raw/x"), Path("/mnt/with space/x"), Path("/far/x")]
    others = [Path("/mnt/usb/x"), Path("/mnt/vault"), Path("/mnt/c/Users"), Path("/home/ada")]
    assert away(hanging + others, Path("/home/ada"), MOUNTS) == set(hanging)
    assert away(hanging + others, Path("/net/home/ada"), MOUNTS) == set(hanging[1:])
