"""The registry of a real Windows; elsewhere there is none."""

import sys

if sys.platform == "win32":
    import contextlib
    import winreg

    class WindowsRegistry:
        """See run_key.Registry."""

        def value(self, key: str, name: str) -> str | bytes | int | None:
            """See run_key.Registry."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    found: str | bytes | int = winreg.QueryValueEx(opened, name)[0]
                    return found
            except FileNotFoundError:
                return None

        def set_text(self, key: str, name: str, text: str) -> None:
            """See run_key.Registry."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str) -> None:
            """See run_key.Registry."""
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)

else:

    class WindowsRegistry:
        """Refuses everything."""

        def value(self, key: str, name: str) -> str | bytes | int | None:
            """Raises: OSError."""
            raise OSError(key, name)

        def set_text(self, key: str, name: str, text: str) -> None:
            """Raises: OSError."""
            raise OSError(key, name, text)

        def remove(self, key: str, name: str) -> None:
            """Raises: OSError."""
            raise OSError(key, name)
