"""The one door through which every text that a window shows goes, so that it can be said in the person's language.

Core knows no Qt: the windows install what looks a text up, and how numbers and dates are written (`use`); a command in
a terminal installs nothing and is English. The first argument is always a literal, because `pyside6-lupdate` finds the
texts by reading the source (installers/translations.py).
"""

from collections.abc import Callable, Mapping

from mytokentracker.core.locales import ENGLISH, Locale

Lookup = Callable[[str, str, int], str]
"""English text, comment for the translator, n (-1: no plural) -> the text in the language, "" where there is none.

It is called on any thread.
"""


class Late(str):
    """A text that is said in the person's language only where it is shown: `tr(late)`; as a str it is English.

    So what is compared, kept, logged or printed is the same in every language, and what was made in one language can be
    shown in another.
    """

    __slots__ = ("comment", "n", "text", "values")

    text: str
    comment: str
    n: int
    values: Mapping[str, object]


def _english(_text: str, _comment: str, _n: int) -> str:
    return ""


# In one tuple, which other threads see change at once.
_spoken: tuple[Lookup, Locale] = (_english, ENGLISH)


def use(lookup: Lookup | None, locale: Locale = ENGLISH) -> None:
    """Say texts as `lookup` has them, and write numbers and dates as `locale` does, from now on; None: in English."""
    global _spoken  # noqa: PLW0603 - one language a process, as Qt has it
    _spoken = (lookup or _english, locale)


def locale() -> Locale:
    """How numbers and dates are written now."""
    return _spoken[1]


def tr(text: str, comment: str = "", n: int = -1, **values: object) -> str:
    """`text` in the person's language, `{name}` replaced by values; a value that is Late is said in it, too.

    n: how many, for a text with "%n" and "(s)": English drops the "(s)" for one and makes it "s" for others; a
    translation has a form for each. comment: for the translator, where English alone is ambiguous.
    text: a literal, or what tr_noop or tr_later gave, to whose values these are added.
    """
    if isinstance(text, Late):
        comment, n, values, text = text.comment, text.n, {**text.values, **values}, text.text
    lookup, place = _spoken
    said = lookup(text, comment, n) or _plural(text, n)
    if n >= 0:
        said = said.replace("%n", place.number(n))
    if not values:
        return said
    return _filled(said, {name: tr(value) if isinstance(value, Late) else value for name, value in values.items()})


def tr_later(text: str, comment: str = "", n: int = -1, **values: object) -> Late:
    """What `tr` of the same would say, but said where it is shown: for problems and the like, made on any thread."""
    said = _plural(text, n)
    if n >= 0:
        said = said.replace("%n", ENGLISH.number(n))
    late = Late(_filled(said, values) if values else said)
    late.text, late.comment, late.n, late.values = text, comment, n, values
    return late


def tr_noop(text: str, comment: str = "") -> Late:
    """Marks a literal of a table, which is looked up where it is shown: `tr(value)`."""
    return tr_later(text, comment)


def written(value: object) -> str:
    """For msgspec's enc_hook: what is late is written down in English. Raises: NotImplementedError for all else."""
    if isinstance(value, Late):
        return str(value)
    raise NotImplementedError(type(value))


def _filled(said: str, values: Mapping[str, object]) -> str:
    filled = said.format(**values)
    for value in values.values():
        words = str(value)
        # The full stop of an abbreviation ends the sentence as well: "in 2 Std."
        if words.endswith(".") and not words.endswith(".."):
            filled = filled.replace(f"{words}.", words)
    return filled


def _plural(text: str, n: int) -> str:
    return text.replace("(s)", "" if n == 1 else "s") if n >= 0 else text
