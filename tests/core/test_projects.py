import pytest

from mytokentracker.core.projects import project_folder


@pytest.mark.parametrize(
    ("cwd", "expected"),
    [
        ("/home/ada/shop", "/home/ada/shop"),
        ("/home/ada/shop/", "/home/ada/shop"),
        ("C:\\work\\shop\\", "C:\\work\\shop"),
        ("/", "/"),
        ("/home/ada/shop/.claude/worktrees/fix-login", "/home/ada/shop"),
        ("/home/ada/shop/.claude/worktrees/fix-login/app/src", "/home/ada/shop"),
        ("C:\\work\\shop\\.claude\\worktrees\\fix", "C:\\work\\shop"),
        ("/home/ada/shop/.claude/worktrees/odd\nname", "/home/ada/shop"),
        ("/home/ada/shop/.claude/worktrees", "/home/ada/shop/.claude/worktrees"),
        ("/home/ada/.claude/worktrees-notes", "/home/ada/.claude/worktrees-notes"),
    ],
)
def test_a_project_is_its_folder_and_a_worktree_belongs_to_its_repository(cwd: str, expected: str) -> None:
    assert project_folder(cwd) == expected
