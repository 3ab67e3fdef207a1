"""Where our files and Claude Code's folders are."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from mytokentracker import mounts
from mytokentracker.core.wsl import as_linux

# Also the name of our folder on every platform.
APPLICATION = "mytokentracker"


class Paths(msgspec.Struct, frozen=True):
    """Our two folders, which need not exist yet: `config` is the person's, `data` is the program's memory.

    is_named: the person named them, as one folder for everything (MYTOKENTRACKER_HOME): there may be others beside it.
    """

    config: Path
    data: Path
    is_named: bool = False

    @property
    def settings(self) -> Path:
        """The person's choices."""
        return self.config / "settings.toml"

    @property
    def prices(self) -> Path:
        """The person's own prices, laid over resources/prices.toml."""
        return self.config / "prices.toml"

    @property
    def fetched_prices(self) -> Path:
        """The price list that was fetched last, in the place of resources/prices.toml where it is newer."""
        return self.data / "fetched_prices.toml"

    @property
    def price_refresh(self) -> Path:
        """What is remembered of asking for a newer price list."""
        return self.data / "price_refresh.json"

    @property
    def store(self) -> Path:
        """The database."""
        return self.data / "tokens.sqlite3"

    @property
    def spool(self) -> Path:
        """The folder into which hook and status line put their events."""
        return self.data / "spool"

    @property
    def status_line(self) -> Path:
        """What we know, for the status line that Claude Code runs: it has no time to open the store."""
        return self.data / "statusline.json"

    @property
    def logs(self) -> Path:
        """The folder of our logs."""
        return self.data / "logs"

    @property
    def alerts(self) -> Path:
        """What the tray remembers of what it told."""
        return self.data / "alerts.json"

    @property
    def updates(self) -> Path:
        """What is remembered of newer versions."""
        return self.data / "updates.json"

    @property
    def updates_told(self) -> Path:
        """Of which newer version the tray has told, and of which the person does not want to hear."""
        return self.data / "updates_told.json"

    @property
    def charts_state(self) -> Path:
        """What the charts window remembers: its size, page, ranges and colours."""
        return self.data / "charts.json"

    @property
    def charts_lock(self) -> Path:
        """The file that the running charts window holds locked."""
        return self.data / "charts.lock"

    @property
    def hub(self) -> Path:
        """To which hub this computer is connected; the token is in the keychain."""
        return self.data / "hub.json"

    @property
    def tray_lock(self) -> Path:
        """The file that the running tray holds locked."""
        return self.data / "tray.lock"


def paths(environ: Mapping[str, str]) -> Paths:
    """Our folders: MYTOKENTRACKER_HOME for everything where it is set, else the platform's own places."""
    home = environ.get("MYTOKENTRACKER_HOME", "").strip()
    if home:
        folder = _expand(home, environ).absolute()
        return Paths(config=folder, data=folder, is_named=True)
    # 20 ms that the commands which Claude Code waits for need not spend when the folder is named.
    from platformdirs import PlatformDirs

    places = PlatformDirs(APPLICATION, appauthor=False)
    return Paths(config=places.user_config_path, data=places.user_data_path)


def resources() -> Path:
    """The folder with prices, plans and icons: inside the package when installed, beside app/ in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parents[1] / "resources"


def claude_folders(environ: Mapping[str, str], extra: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """Claude Code's folders, each once (by its real path), in the order in which they are named.

    CLAUDE_CONFIG_DIR, which may be a list with commas, takes the place of the default folders. What is named there or
    in `extra` (from Settings) is given whether it exists or not, so that the caller can say what is missing; default
    folders only where they exist.
    Source: Claude Code's settings documentation; the list is what other tools of the field accept.
    """
    named = environ.get("CLAUDE_CONFIG_DIR", "").strip()
    if named:
        whole = _expand(named, environ)
        # A comma may also be part of one folder's name, where that can be found out.
        is_one = "," not in named or (not away((whole,), environ) and _is_folder(whole, environ))
        found = [whole] if is_one else [_expand(one, environ) for one in named.split(",") if one.strip()]
    else:
        config = environ.get("XDG_CONFIG_HOME", "")
        # Source: the XDG base directory specification; a relative path there is to be ignored.
        config_folder = Path(config) if Path(config).is_absolute() else _home(environ) / ".config"
        usual = (_home(environ) / ".claude", config_folder / "claude")
        found = [folder for folder in usual if _is_folder(folder, environ)]
    found += [_expand(one, environ) for one in extra if one.strip()]
    by_real_path: dict[str, Path] = {}
    for folder in found:
        by_real_path.setdefault(_real(folder), folder)
    return tuple(by_real_path.values())


def away(folders: Iterable[Path], environ: Mapping[str, str]) -> frozenset[Path]:
    """Those of Claude Code's folders that may stop to answer, with their transcripts; see mounts.away."""
    text = mounts.read_mounts()
    home = _home(environ)
    return frozenset(one for one in folders if mounts.away((one, one / "projects"), home, text))


def projects(folder: Path) -> str:
    """Where the transcripts of one of Claude Code's folders really are, with a separator at the end."""
    return mounts.place(folder / "projects").path + os.sep


def _is_folder(path: Path, environ: Mapping[str, str]) -> bool:
    # Unlike Path.is_dir and Path.resolve, os.path says False, or what it can, where a folder above may not be read.
    return bool(away((path,), environ)) or os.path.isdir(path)  # noqa: PTH112


def _home(environ: Mapping[str, str]) -> Path:
    home = environ.get("USERPROFILE" if os.name == "nt" else "HOME")
    return Path(home) if home else Path.home()


def folder_labels(names: Mapping[str, str], environ: Mapping[str, str]) -> Callable[[Path], str]:
    """What a folder of Claude Code is called where one is spoken of: "Work (/srv/claude)", or its path alone.

    names: the person's, by folder as they wrote it.
    """
    by_real_path = {_real(_expand(folder, environ)): name.strip() for folder, name in names.items()}

    def label(folder: Path) -> str:
        name = by_real_path.get(_real(folder)) if by_real_path else None
        path = os.fsencode(folder).decode(errors="replace")
        return f"{name} ({path})" if name else path

    return label


def _real(folder: Path) -> str:
    return os.path.normcase(mounts.place(folder).path)


def _expand(text: str, environ: Mapping[str, str]) -> Path:
    """The folder that a text names; `~` is the home folder of `environ`, relative ones start at the working folder."""
    text = text.strip()
    distribution = environ.get("WSL_DISTRO_NAME") if os.name == "posix" else None
    path = Path(as_linux(text, distribution) if distribution else text)
    if path.parts[:1] == ("~",):
        path = _home(environ).joinpath(*path.parts[1:])
    return path.absolute()
