"""What only the X server can tell, asked with its C library: Qt aborts, or says nothing, where we need an answer."""

import ctypes
import ctypes.util


def answers() -> bool | None:
    """Whether the X server that DISPLAY names can be reached; None when there is no C library to ask with."""
    x11 = _library("libX11.so.6")
    if x11 is None:
        return None
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return True


def has_compositor() -> bool:
    """Whether windows may be see-through; without a compositor what is transparent would be black."""
    x11 = _library("libX11.so.6")
    display = x11.XOpenDisplay(None) if x11 is not None else None
    if x11 is None or not display:
        return False
    x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    owner = x11.XGetSelectionOwner(display, x11.XInternAtom(display, b"_NET_WM_CM_S0", 0))
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return bool(owner)


def missing_libraries() -> tuple[str, ...]:
    """Those of the libraries that Qt's xcb plugin needs and that are not there: it would abort for want of them."""
    needed = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
    return tuple(name for name in needed if _library(name) is None)


def _library(name: str) -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(name)
    except OSError:
        return None
    if name == "libX11.so.6":
        library.XOpenDisplay.restype = ctypes.c_void_p
    return library
