"""The wording about newer versions of this program."""

from mytokentracker.core.translating import tr, tr_noop

YES = tr_noop("Yes", "answer: look for newer versions")
NO = tr_noop("No", "answer: do not look for newer versions")
OPEN_PAGE = tr_noop("What is new", "button: opens a page in the browser")
HIDE = tr_noop("Hide", "button: closes the line about a newer version")


def question(host: str) -> str:
    """What is asked once. host: who would be asked for newer versions."""
    return tr("Look once a day whether there is a newer version? It asks {host} and says nothing about you.", host=host)


def there_is(version: str) -> str:
    """That there is a newer version, in a line."""
    return tr("Version {version} is available", version=version)


def row(version: str) -> str:
    """The same as a row of the menu that opens its page."""
    return tr("Version {version} is available…", "menu row: opens a page in the browser", version=version)


def alert(version: str, own: str) -> tuple[str, str]:
    """Title and body of the notification of a newer version."""
    title = tr("MyTokenTracker {version} is available", version=version)
    return title, tr("You have {own}. Nothing is installed by itself.", own=own)
