import pytest

from mytokentracker.core.further import further_windows, title
from mytokentracker.core.official import Official, Told
from mytokentracker.core.records import FurtherWindow

NOON = 1_773_316_800
DAY = 86400


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("seven_day_opus", "Week, Opus"),
        ("seven_day_sonnet", "Week, Sonnet"),
        ("seven_day_opus_4_1", "Week, Opus 4.1"),
        ("seven_day_claude_fable_5", "Week, Claude fable 5"),
        ("seven_day_overage_included", "Week, Overage included"),
        ("five_hour_opus", "Session, Opus"),
        ("spend_limit", "Spend limit"),
        ("model-scoped.0", "Model scoped.0"),
        ("seven_day_", "Seven day"),
        ("\x1b[31m<b>x</b>\n", "31m b x b"),
        ("", "Further limit"),
        ("…", "Further limit"),
        ("a" * 60, "A" + "a" * 39),
    ],
)
def test_a_windows_name_is_made_readable(name: str, words: str) -> None:
    assert title(name) == words


def test_further_windows_are_those_beyond_the_two_that_are_not_past_their_reset() -> None:
    official = Official(
        windows=(
            Told("five_hour", 10.0, NOON + DAY, NOON),
            Told("seven_day", 20.0, NOON + DAY, NOON),
            Told("seven_day_sonnet", 30.0, NOON + DAY, NOON),
            Told("seven_day_opus", 40.0, NOON, NOON - DAY),
            Told("spend_limit", 50.0, None, NOON),
        )
    )
    spend = FurtherWindow("spend_limit", "Spend limit", 50.0, None, NOON)
    sonnet = FurtherWindow("seven_day_sonnet", "Week, Sonnet", 30.0, NOON + DAY, NOON)

    assert further_windows(official, NOON) == (spend, sonnet)
    assert further_windows(official, NOON + DAY) == ()
