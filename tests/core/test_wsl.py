import pytest

from mytokentracker.core.wsl import as_linux, is_of_wsl


@pytest.mark.parametrize(
    ("windows", "linux"),
    [
        (r"\\wsl$\Ubuntu\home\ada\.claude", "/home/ada/.claude"),
        (r"\\wsl.localhost\Ubuntu\home\ada\.claude", "/home/ada/.claude"),
        (r"\\WSL.LOCALHOST\ubuntu\home\ada" + "\\", "/home/ada"),
        ("//wsl$/Ubuntu/srv", "/srv"),
        (r"\\wsl$\Ubuntu", "/"),
        (r"C:\Users\ada\.claude", "/mnt/c/Users/ada/.claude"),
        ("d:/claude", "/mnt/d/claude"),
    ],
)
def test_what_windows_names_is_found_by_its_linux(windows: str, linux: str) -> None:
    assert as_linux(windows, "Ubuntu") == linux


@pytest.mark.parametrize("text", [r"\\wsl$\Debian\home\ada", r"\\server\share", "/home/ada", "~/.claude", "C:"])
def test_what_is_elsewhere_or_linux_s_own_stays_as_it_is(text: str) -> None:
    assert as_linux(text, "Ubuntu") == text


def test_a_folder_of_a_linux_is_told_from_one_of_the_network() -> None:
    assert is_of_wsl(r"\\wsl.localhost\Ubuntu\home")
    assert not is_of_wsl(r"\\server\share")
