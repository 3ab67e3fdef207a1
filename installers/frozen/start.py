"""What the frozen program does first: no program that it starts, and no upgrade while it runs, shall suffer from it."""

import os
import sys


def prepare() -> None:
    """Both."""
    _restore_environment()
    if sys.platform == "linux":
        _hold_own_file()


def _hold_own_file() -> None:
    """Makes imports read the file that was started, also when an upgrade has put another one in its place."""
    import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's, in frozen programs only

    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"


def _restore_environment() -> None:
    """Undoes what PyInstaller's start did to the environment, so that no program which we start loads our libraries.

    Source: PyInstaller's documentation, "LD_LIBRARY_PATH / LIBPATH considerations" and "Launching external programs".
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif name in os.environ and getattr(sys, "_MEIPASS", "\0") in os.environ[name]:
            del os.environ[name]
    for name in [one for one in os.environ if one.startswith("_PYI_")]:
        del os.environ[name]
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetDllDirectoryW(None)
