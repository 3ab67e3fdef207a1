"""Which project a working folder belongs to."""

import re
from collections.abc import Iterable, Mapping

UNKNOWN_PROJECT = "unknown"
"""The project of sessions whose folder is not known."""

# Claude Code's own worktrees lie inside the repository that they belong to.
_WORKTREE = re.compile(r"[/\\]\.claude[/\\]worktrees[/\\].*", re.DOTALL)


def project_folder(cwd: str) -> str:
    """The folder that names the project of a session that ran in cwd: a worktree counts as its repository."""
    return _WORKTREE.sub("", cwd).rstrip("/\\") or cwd


def last_part(path: str) -> str:
    """The last folder of a path of any system; "" for a root."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


class ProjectNames:
    """Which project a folder is: the name that the person gave it, else the folder itself; one name is one project."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """names: by folder, as in the settings."""
        self._names = {project_folder(folder): name.strip() for folder, name in names.items()}

    def key(self, folder: str | None) -> str:
        """The project of a folder; None is that of sessions without one."""
        return UNKNOWN_PROJECT if folder is None else self._names.get(folder, folder)

    def is_given(self, folder: str | None) -> bool:
        """Whether the person gave it its name."""
        return folder in self._names

    def folders(self, keys: Iterable[str], known: Iterable[str | None]) -> tuple[str | None, ...]:
        """All known folders that belong to these projects."""
        wanted = set(keys)
        return tuple(folder for folder in known if self.key(folder) in wanted)
