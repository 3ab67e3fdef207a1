from pathlib import Path, PureWindowsPath

import pytest

from mytokentracker.mounts import is_wsl, remote_kind, windows_claude_folders

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/home /net/home nfs4 rw 0 0
C:\134 /mnt/c 9p rw 0 0
dev@host: /mnt/with\040space fuse.sshfs rw 0 0
tmpfs /net/home/local tmpfs rw 0 0
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
        ("/mnt/c/Users/dev/.claude", "9p"),
        ("/mnt/with space/.claude", "fuse.sshfs"),
    ],
)
def test_the_mount_that_a_folder_lies_on_says_what_kind_it_is(folder: str, kind: str | None) -> None:
    assert remote_kind(Path(folder), MOUNTS) == kind


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
