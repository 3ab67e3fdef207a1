from pathlib import Path

import pytest

from building import frozen_parts

APP = Path(__file__).resolve().parents[2] / "app"
GERMAN = frozenset({"de", "zh_CN"})


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6\\translations\\qtbase_de.qm",
        "PySide6/QtWidgets.abi3.so",
        "mytokentracker/resources/translations/mytokentracker_de.qm",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "libsqlite3.so.0",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_windows_use_goes_in(name: str) -> None:
    assert frozen_parts.is_kept(name, GERMAN, on_linux=True)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6EglFsKmsSupport.so.6",
        "PySide6/QtOpenGL.abi3.so",
        "PySide6/QtOpenGLWidgets.pyd",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "pyqtgraph/icons/peegee/peegee_512px@2x.png",
        "numpy/_core/include/numpy/arrayobject.h",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libssl.so.3",
    ],
)
def test_what_nothing_uses_and_what_the_system_has_stays_out(name: str) -> None:
    assert not frozen_parts.is_kept(name, GERMAN, on_linux=True)


def test_elsewhere_no_library_is_left_to_the_system() -> None:
    assert frozen_parts.is_kept("libssl.so.3", GERMAN, on_linux=False)


def test_all_our_modules_go_in_but_the_hubs_server() -> None:
    names = frozen_parts.own_modules(APP)
    assert {"mytokentracker", "mytokentracker.ui.app", "mytokentracker.charts.pages.trends"} <= set(names)
    assert "mytokentracker.hub.client" in names
    assert not [name for name in names if name.startswith("mytokentracker.hub.server")]
    assert len(names) == len(set(names))


def test_nothing_that_is_left_out_is_imported_by_what_goes_in() -> None:
    excluded = {name for name in frozen_parts.EXCLUDED_MODULES if not name.startswith("mytokentracker")}
    lines = [
        (file, line.split())
        for file in (APP / "mytokentracker").rglob("*.py")
        if "server" not in file.parts
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(("import ", "from "))
    ]
    assert not [(file.name, words) for file, words in lines if words[1] in excluded]


@pytest.mark.parametrize(
    ("resource", "is_shipped"),
    [("prices.toml", True), ("icons/a.svg", True), ("pictures/a.png", False), ("translations/a_de.ts", False)],
)
def test_the_readmes_pictures_and_the_translators_files_are_not_shipped(resource: str, *, is_shipped: bool) -> None:
    assert frozen_parts.is_shipped(Path(resource)) is is_shipped
