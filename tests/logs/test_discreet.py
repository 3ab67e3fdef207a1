import sys
from pathlib import Path, PureWindowsPath

import pytest

from mytokentracker.logs import discreet

HERE = Path(__file__)


@pytest.mark.parametrize(
    ("given", "logged"),
    [
        (3, 3),
        (2.5, 2.5),
        (None, None),
        ("weekly", "weekly"),
        ("2.1.330", "2.1.330"),
        ("/home/ada/secret project", "<text>"),
        ("what was said", "<text>"),
        ("x" * 41, "<text>"),
        ("mtt_abc", "<text>"),
        ("sk-ant-1", "<text>"),
        (Path("/home/ada/secret project/a.jsonl"), "<file.jsonl>"),
        (PureWindowsPath("C:\\Users\\Ada\\x"), "<file>"),
        (Path("/home/ada.of secret"), "<file>"),
        (KeyError("what was read"), "KeyError"),
        (FileNotFoundError(2, "No such file", "/home/ada"), "FileNotFoundError (ENOENT)"),
        (OSError("what was read"), "OSError"),
        (OSError(99999, "odd"), "OSError (99999)"),
        ({"a": "b"}, "<dict>"),
        (b"bytes", "<bytes>"),
    ],
)
def test_what_is_put_into_a_message_is_logged_only_where_it_is_nobodys(given: object, logged: object) -> None:
    assert discreet.value(given) == logged


def test_an_error_is_told_with_those_that_it_came_from_and_never_twice() -> None:
    cause, error = KeyError("a"), ValueError("b")
    error.__cause__ = cause
    assert discreet.chain(error) == [cause, error]
    cause.__cause__ = error
    assert discreet.chain(error) == [cause, error]

    met, later = KeyError("a"), ValueError("b")
    later.__context__ = met
    assert discreet.chain(later) == [met, later]
    later.__suppress_context__ = True
    assert discreet.chain(later) == [later]


def test_a_place_names_the_program_and_not_the_persons_folders() -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        discreet.error(_OddError())
    places = discreet.places(raised.tb)

    assert places[0].startswith("test_discreet.py:")
    assert places[1] == "    discreet.error(_OddError())"
    assert places[2].startswith("mytokentracker/logs/discreet.py:")
    assert places[2].endswith(" in error")
    assert str(HERE.parent) not in "".join(places)


def test_a_file_is_named_from_the_folder_that_says_whose_it_is() -> None:
    import threading

    import msgspec

    assert discreet.file(threading.__file__) == "threading.py"
    assert discreet.file(msgspec.__file__) == "msgspec/__init__.py"
    assert discreet.file("/home/ada/secret/x.py") == "x.py"
    assert discreet.file(f"{sys.prefix}/bin/tool") == "bin/tool"
    assert discreet.file("<string>") == "<string>"


class _OddError(OSError):
    """Fails when it is asked what the system says of it."""

    @property
    def errno(self) -> int:  # type: ignore[override]
        raise ZeroDivisionError
