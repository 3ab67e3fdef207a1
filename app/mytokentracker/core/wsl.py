r"""Folders as Windows and its Linux name them: the same one is \\wsl.localhost\Ubuntu\srv here and /srv there."""

import re

_OF_LINUX = re.compile(r"[\\/]{2}(?:wsl\$|wsl\.localhost)[\\/]+([^\\/]+)(.*)", re.IGNORECASE | re.DOTALL)
_OF_WINDOWS = re.compile(r"([A-Za-z]):[\\/](.*)", re.DOTALL)


def as_linux(text: str, distribution: str) -> str:
    r"""A folder that was named as Windows does, as the Linux of that name inside of Windows has it.

    \\wsl$\Ubuntu\home\ada is /home/ada in Ubuntu, and C:\Users\ada is /mnt/c/Users/ada. What is of another Linux, or is
    named as Linux does, stays as it is. Source: WSL's documentation of file systems.
    """
    of_linux = _OF_LINUX.fullmatch(text)
    if of_linux and of_linux[1].casefold() == distribution.casefold():
        return "/" + of_linux[2].replace("\\", "/").strip("/")
    of_windows = _OF_WINDOWS.fullmatch(text)
    if of_windows:
        return f"/mnt/{of_windows[1].lower()}/{of_windows[2].replace(chr(92), '/')}".rstrip("/")
    return text


def is_of_wsl(text: str) -> bool:
    """Whether it is a folder of a Linux inside of Windows, as Windows names it."""
    return _OF_LINUX.fullmatch(text) is not None
