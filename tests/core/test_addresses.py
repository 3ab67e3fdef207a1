"""Which addresses may be asked and opened."""

import pytest

from mytokentracker.core.addresses import checked_address, is_loopback


@pytest.mark.parametrize(
    "text", ["https://example.org/newest.json", "https://example.org:8443/a?b=c#d", "HTTPS://A.b/"]
)
def test_https_may_be_used_as_it_is(text: str) -> None:
    assert checked_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "example.org",
        "",
        "https://ada:secret@example.org/",
        "https://good.example@evil.example/",
        "https://example.org:0/",
        "https://example.org:99999/",
        "https://example.org:x/",
        "https://[::1/",
        "https://-oProxyCommand/",
        "https://example.org/ a",
        "https://example.org\\@evil.example/",
        "https://example.org/\n",
        "https://ex\u0430mple.org/",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_others_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        checked_address(text)


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "[::1]:8000", "localhost", "LOCALHOST", "127.9.9.9"])
def test_this_computer_itself_may_be_asked_without_tls_where_that_is_allowed(host: str) -> None:
    assert checked_address(f"http://{host}/x", loopback=True) == f"http://{host}/x"
    with pytest.raises(ValueError, match=r".*"):
        checked_address(f"http://{host}/x")


@pytest.mark.parametrize("host", ["10.0.0.1", "localhost.example.org", "0.0.0.0", "", "2130706433"])
def test_another_computer_is_not_this_one(host: str) -> None:
    assert not is_loopback(host)
    with pytest.raises(ValueError, match=r".*"):
        checked_address(f"http://{host}/x", loopback=True)
