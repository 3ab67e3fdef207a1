import json
from collections.abc import Iterator

import msgspec
import pytest

from mytokentracker.core import text, translating
from mytokentracker.core.locales import ENGLISH, Locale
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import Late, tr, tr_later, tr_noop

GERMAN = {
    "Full at {time}": "Voll um {time}",
    "%n session(s)": "%n Sitzungen",
    "Open": "Öffnen",
    "{folder} cannot be read: {reason}": "{reason}: {folder} kann nicht gelesen werden",
    "it is locked": "gesperrt",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translating.use(None)


def speak_german(locale: Locale = ENGLISH) -> None:
    def lookup(said: str, _comment: str, n: int) -> str:
        return "%n Sitzung" if (said, n) == ("%n session(s)", 1) else GERMAN.get(said, "")

    translating.use(lookup, locale)


def test_without_a_translator_texts_are_english_with_their_values() -> None:
    assert tr("Full at {time}", time="15:40") == "Full at 15:40"
    assert tr("Braces {} stay where nothing is to be put in") == "Braces {} stay where nothing is to be put in"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 sessions"), (1, "1 session"), (2, "2 sessions"), (2472, "2,472 sessions")]
)
def test_an_english_plural_needs_no_file(n: int, said: str) -> None:
    assert tr("%n session(s)", "", n) == said
    assert tr_later("%n session(s)", "", n) == said


def test_a_translation_puts_its_values_where_it_wants_them_and_has_plural_forms_of_its_own() -> None:
    speak_german(Locale(group="."))
    assert tr("Full at {time}", time="15:40") == "Voll um 15:40"
    assert tr("%n session(s)", "", 1) == "1 Sitzung"
    assert tr("%n session(s)", "", 2472) == "2.472 Sitzungen"


def test_the_full_stop_of_an_abbreviation_ends_the_sentence_as_well() -> None:
    assert tr("It is full in {left}.", left="2 Std.") == "It is full in 2 Std."
    assert tr("It is full in {left}.", left="2 h") == "It is full in 2 h."
    assert tr("{file}: {reason}.", file="a.toml", reason="it is locked.") == "a.toml: it is locked."
    assert tr("{left}, since {date}.", left="2 Std.", date="18 nov.") == "2 Std., since 18 nov."
    assert tr("Wait{dots}.", dots="...") == "Wait...."
    late = tr_later("Since {date}.", date="18 nov.")
    assert (late, tr(late)) == ("Since 18 nov.", "Since 18 nov.")


def test_what_has_no_translation_stays_english() -> None:
    speak_german()
    assert tr("Nobody has translated {what} yet", what="this") == "Nobody has translated this yet"
    assert tr("%n day(s)", "", 2) == "2 days"


def test_a_translator_hears_the_comment_and_the_number() -> None:
    heard = []

    def lookup(said: str, comment: str, n: int) -> str:
        heard.append((said, comment, n))
        return ""

    translating.use(lookup)
    tr("Open", "verb")
    tr("%n day(s)", "of a week", 3)
    assert heard == [("Open", "verb", -1), ("%n day(s)", "of a week", 3)]


def test_a_marked_text_is_english_until_it_is_shown() -> None:
    marked = tr_noop("Open", "verb")
    speak_german()
    assert marked == "Open"
    assert tr(marked) == "Öffnen"


def test_what_was_made_before_the_language_changed_is_shown_in_the_new_one() -> None:
    late = tr_later("{folder} cannot be read: {reason}", folder="/srv", reason=tr_noop("it is locked"))
    assert tr(late) == "/srv cannot be read: it is locked"
    speak_german()
    assert tr(late) == "gesperrt: /srv kann nicht gelesen werden"


def test_a_value_that_is_late_is_said_in_the_language_of_the_sentence() -> None:
    speak_german()
    said = tr("{folder} cannot be read: {reason}", folder="/srv", reason=tr_noop("it is locked"))
    assert said == "gesperrt: /srv kann nicht gelesen werden"


def test_a_marked_text_takes_more_values_where_it_is_shown() -> None:
    assert tr(tr_noop("Full at {time}"), time="15:40") == "Full at 15:40"
    assert tr(tr_later("{a} and {b}", a="1", b="2"), b="3") == "1 and 3"


def test_what_is_not_ours_passes_unchanged() -> None:
    speak_german()
    assert tr("No such file: {x}") == "No such file: {x}"


def test_problems_are_the_same_ones_in_every_language() -> None:
    def problem() -> Problem:
        return Problem(tr_later("{folder} cannot be read", folder="/srv"), tr_noop("Open"))

    before = problem()
    speak_german()
    assert problem() == before
    assert hash(problem().title) == hash("/srv cannot be read")
    assert msgspec.structs.replace(before, since=3).title == "/srv cannot be read"


def test_what_is_written_down_is_english() -> None:
    speak_german()
    one = Problem(tr_noop("Open"), "as it is")
    assert json.loads(msgspec.json.encode(one, enc_hook=translating.written)) == {
        "title": "Open",
        "hint": "as it is",
        "since": 0,
    }
    assert type(str(one.title)) is str
    with pytest.raises(NotImplementedError):
        translating.written(object())


def test_a_late_text_says_so() -> None:
    assert isinstance(tr_noop("Open"), Late)
    assert not isinstance(tr("Open"), Late)


def test_numbers_and_times_of_all_wording_go_by_the_locale() -> None:
    here = Locale(
        group=".", decimal=",", clock="{hour12}:{minute:02} {half}", weekdays=tuple("MDMDFSS"), day="{day}. {month}"
    )
    translating.use(None, here)
    noon = 1_763_640_000  # Thursday, 20 November 2025, 12:00 UTC
    assert translating.locale() is here
    assert text.count(2_472) == "2.472"
    assert text.tokens(12_345) == "12,3 k"
    assert text.clock(noon + 3 * 3600, None).endswith("PM")
    translating.use(None)
    assert text.tokens(12_345) == "12.3 k"
