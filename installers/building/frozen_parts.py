"""What of the collected goes into the frozen folder: names as PyInstaller has them, relative to its `_internal`."""

import re
from pathlib import Path, PurePosixPath

from building.linux_libraries import FROM_THE_SYSTEM

# The hub's server is installed with pip. Debuggers, tests, consoles and other toolkits come in by way of libraries that
# would use them if they were there.
EXCLUDED_MODULES = tuple(
    """
    mytokentracker.hub.server tkinter unittest doctest pdb test lib2to3 curses readline _curses turtle _bz2 _lzma
    _uuid _codecs_jp _codecs_cn _codecs_hk _codecs_kr _codecs_tw _codecs_iso2022 numpy.f2py numpy.random numpy.fft
    numpy.polynomial numpy.ma numpy.testing numpy.distutils numpy.tests pyqtgraph.examples pyqtgraph.opengl
    pyqtgraph.console pyqtgraph.flowchart pyqtgraph.canvas pyqtgraph.jupyter IPython matplotlib scipy h5py cupy
    numba colorcet setuptools pip pkg_resources PySide6.QtTest PySide6.QtQml PySide6.QtQuick PySide6.QtSql
    PySide6.QtPrintSupport
    """.split()  # noqa: SIM905 - names are easier to read and to add this way
)

# None for OpenGL: everything is drawn by Qt's own painter.
QT_PLUGINS = {
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|ico|jpeg)",
    "platforms": r"q(xcb|wayland|offscreen|windows|cocoa)",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platformthemes": r"q(gtk3|xdgdesktopportal)",
    "styles": r".*",
    "wayland-decoration-client": r".*",
    "wayland-shell-integration": r"xdg-shell|qt-shell",
}
# Qt's own libraries that nothing of the above needs.
_QT_LIBRARIES = re.compile(
    r"(lib)?Qt6(Egl\w*|OpenGL|OpenGLWidgets|Pdf|Qml\w*|Quick\w*|Test|VirtualKeyboard\w*|Wl\w*)\b"
)
_OPENGL = re.compile(r"PySide6/QtOpenGL(Widgets)?\..*")  # see frozen/no_opengl.py
_DATA = re.compile(
    r"""numpy(-[^/]*)?/.*(/tests/|/include/).*
      | pyqtgraph/(icons/peegee|examples|colors/maps)/.*
      | .*\.(pyi|h|pxd|pyx|lib|a)""",
    re.VERBOSE,
)
_TRANSLATION = re.compile(r".*/translations/(?P<catalogue>\w+?)_(?P<language>[a-z]{2,3}(_[A-Za-z]+)?)\.qm")


def is_kept(name: str, languages: frozenset[str], *, on_linux: bool) -> bool:
    """Whether a library or data file goes in. languages: those in which the program itself speaks, e.g. {"de"}."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.parts[:1] == ("mytokentracker",):
        return True
    plugin = _plugin(path)
    if plugin is not None:
        return bool(re.fullmatch(rf"(lib)?({QT_PLUGINS.get(plugin, '(?!)')})", path.name.partition(".")[0]))
    translation = _TRANSLATION.fullmatch(str(path))
    if translation is not None:
        return translation["catalogue"] == "qtbase" and _speaks(translation["language"], languages)
    if _OPENGL.fullmatch(str(path)) or _QT_LIBRARIES.match(path.name) or _DATA.fullmatch(str(path)):
        return False
    return not (on_linux and path.name in FROM_THE_SYSTEM)


def is_shipped(resource: Path) -> bool:
    """Whether a file of ours goes in. resource: relative to resources/; the pictures are those of the README."""
    return resource.parts[0] != "pictures" and resource.suffix not in {".ts", ".md"}


def _plugin(path: PurePosixPath) -> str | None:
    """The kind of Qt plugin that a file is; None: it is none."""
    parts = path.parts
    if parts[:1] != ("PySide6",) or "plugins" not in parts[:-2]:
        return None
    return parts[parts.index("plugins") + 1]


def _speaks(language: str, languages: frozenset[str]) -> bool:
    return language in languages or language.partition("_")[0] in languages


def own_modules(app: Path) -> list[str]:
    """All of our own modules but the hub's server: some are imported by a name that is put together."""
    found = (file.relative_to(app).with_suffix("") for file in sorted((app / "mytokentracker").rglob("*.py")))
    names = (".".join(one.parts).removesuffix(".__init__") for one in found)
    return [name for name in names if not name.startswith("mytokentracker.hub.server")]
