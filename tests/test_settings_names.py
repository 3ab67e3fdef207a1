from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from mytokentracker.prices import plans
from mytokentracker.settings import Settings, SettingsError, budget, load, save

OF_A_PERSON = """\
plan = "pro"

# where everything is
[project_names] # mine
"/old/shop" = "shop"  # before it moved
"/srv/shop" = "shop"
# the notes
'C:\\notes' = "notes"

[later]
deep = 1
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def written(file: Path, text: str) -> Path:
    file.write_text(text, "utf-8")
    return file


def names(file: Path) -> dict[str, str]:
    settings, _ = load(file)
    return settings.project_names


def test_projects_have_the_names_that_their_folders_are_given(file: Path) -> None:
    assert names(written(file, OF_A_PERSON)) == {"/old/shop": "shop", "/srv/shop": "shop", "C:\\notes": "notes"}


def test_without_any_there_are_none(file: Path) -> None:
    assert load(file) == (Settings(), ())
    assert names(file) == {}


def test_a_wrong_line_becomes_a_problem_and_the_others_count(file: Path) -> None:
    written(file, '[project_names]\n"/a" = 7\n"/b" = "b"\n"/c" = " "\n"" = "nowhere"\n')

    settings, problems = load(file)

    assert settings.project_names == {"/b": "b"}
    assert [problem.title for problem in problems] == ["A line of the setting “project_names” cannot be used"] * 3
    assert problems[0].hint.startswith('“/a” = 7: allowed are lines such as "/srv/old/shop" = "shop".')
    assert str(file) in problems[0].hint
    assert problems[1].hint.startswith("“/c” = “ ”")
    assert problems[2].hint.startswith("“” = “nowhere”")


def test_names_that_are_no_table_are_a_problem(file: Path) -> None:
    settings, (problem,) = load(written(file, 'project_names = "shop"\ntheme = "dark"\n'))

    assert settings == Settings(theme="dark")
    assert problem.title == "The setting “project_names” cannot be used"
    assert problem.hint.endswith("until then it is not set.")


def test_the_first_name_begins_a_table_that_explains_itself(file: Path) -> None:
    save(file, {"project_names": {"/old/shop": "shop"}})
    save(file, {"plan": "pro"})

    assert file.read_text("utf-8") == (
        "# MyTokenTracker's settings. A line that is absent stands for the default.\n"
        'plan = "pro" # Your Claude plan. Allowed: one of free, pro, max5, max20, team, custom.\n'
        "\n"
        "[project_names] # Names of projects by their folder; folders of one name count as one project."
        ' Allowed: lines such as "/srv/old/shop" = "shop".\n'
        '"/old/shop" = "shop"\n'
    )


def test_changed_names_change_their_own_lines_alone(file: Path) -> None:
    written(file, OF_A_PERSON)

    save(file, {"project_names": {"/old/shop": "Shop", "C:\\notes": "notes", "/new": "new"}})

    text = file.read_text("utf-8")
    assert names(file) == {"/old/shop": "Shop", "C:\\notes": "notes", "/new": "new"}
    for line in ("# where everything is", "[project_names] # mine", '"/old/shop" = "Shop"  # before it moved',
                 "# the notes", "'C:\\notes' = \"notes\"", "[later]", "deep = 1"):  # fmt: skip
        assert f"{line}\n" in text
    assert "/srv/shop" not in text


def test_a_table_without_names_stays_with_its_comments_and_none_is_begun(file: Path) -> None:
    save(written(file, OF_A_PERSON), {"project_names": {}})
    assert names(file) == {}
    assert "# the notes\n" in file.read_text("utf-8")

    written(file, "plan = 'pro'\n")
    save(file, {"project_names": {}})
    assert file.read_text("utf-8") == "plan = 'pro'\n"

    save(written(file, OF_A_PERSON), {"project_names": None})
    assert "project_names" not in file.read_text("utf-8")


@pytest.mark.parametrize("before", ["project_names = 7\n", 'project_names = {"/a" = "a"}\n'])
def test_names_can_be_saved_over_other_forms(file: Path, before: str) -> None:
    save(written(file, before), {"project_names": {"/a": "b", "/c": "d"}})

    assert names(file) == {"/a": "b", "/c": "d"}


def test_a_name_that_is_not_allowed_is_not_saved(file: Path) -> None:
    with pytest.raises(SettingsError, match="“project_names” was not saved"):
        save(file, {"project_names": {"/a": ""}})

    assert not file.exists()


words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1).filter(str.strip)
all_names = st.dictionaries(words, words, max_size=4)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(first=all_names, then=all_names)
def test_names_of_any_letters_come_back_as_they_were_saved(
    tmp_path: Path, first: dict[str, str], then: dict[str, str]
) -> None:
    file = tmp_path / "settings.toml"
    file.unlink(missing_ok=True)

    for given_names in (first, then):
        save(file, {"project_names": given_names, "theme": "dark"})
        assert load(file) == (Settings(theme="dark", project_names=given_names), ())


def test_a_plan_has_the_price_that_is_listed_or_said() -> None:
    listed = plans()
    price = {
        name: budget(settings, listed)[0].monthly_price_microusd
        for name, settings in {
            "max5": Settings(plan="max5"),
            "free": Settings(plan="free"),
            "team": Settings(plan="team"),
            "custom": Settings(plan="custom", session_budget_usd=1, weekly_budget_usd=1),
            "custom without budgets": Settings(plan="custom"),
            "not chosen": Settings(),
            "team, said": Settings(plan="team", plan_price_usd=25.5),
            "max5, said": Settings(plan="max5", plan_price_usd=0),
        }.items()
    }

    assert price == {
        "max5": 100_000_000,
        "free": 0,
        "team": None,
        "custom": None,
        "custom without budgets": None,
        "not chosen": None,
        "team, said": 25_500_000,
        "max5, said": 0,
    }


@pytest.mark.parametrize("value", ["-1", "nan", '"20"', "1000001"])
def test_a_price_that_cannot_be_is_a_problem(file: Path, value: str) -> None:
    settings, (problem,) = load(written(file, f"plan_price_usd = {value}\n"))

    assert settings.plan_price_usd is None
    assert "a number of US dollars, at most a million" in problem.hint
