import pytest

from mytokentracker.core.projects import ProjectNames, project_folder


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


NAMES = ProjectNames({"/old/shop": "shop", "/srv/shop/": " shop ", "/c": "notes"})


def test_folders_of_one_given_name_are_one_project() -> None:
    folders = ("/old/shop", "/srv/shop", "/srv/other", None)

    assert [NAMES.key(folder) for folder in folders] == ["shop", "shop", "/srv/other", "unknown"]
    assert [NAMES.is_given(folder) for folder in folders] == [True, True, False, False]


def test_the_folders_of_projects_are_those_that_are_known() -> None:
    known = (None, "/old/shop", "/srv/shop", "/srv/other")

    assert NAMES.folders(("shop",), known) == ("/old/shop", "/srv/shop")
    assert NAMES.folders(("unknown", "/srv/other"), known) == (None, "/srv/other")
    assert NAMES.folders(("notes", "/old/shop"), known) == ()
