"""Which project a working folder belongs to."""

import re

# Claude Code's own worktrees lie inside the repository that they belong to.
_WORKTREE = re.compile(r"[/\\]\.claude[/\\]worktrees[/\\].*", re.DOTALL)


def project_folder(cwd: str) -> str:
    """The folder that names the project of a session that ran in cwd: a worktree counts as its repository."""
    return _WORKTREE.sub("", cwd).rstrip("/\\") or cwd


def last_part(path: str) -> str:
    """The last folder of a path of any system; "" for a root."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]
