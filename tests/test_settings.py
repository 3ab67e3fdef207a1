import contextlib
import json
import os
import subprocess
import sys
import threading
import tomllib
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from mytokentracker import settings as settings_module
from mytokentracker.core.records import Problem
from mytokentracker.prices import plans
from mytokentracker.replacing import replace_text
from mytokentracker.settings import Settings, SettingsError, budget, declared, load, save

LOCK = ".settings.toml.lock"
OF_A_PERSON = """\
# my own words
plan = "pro"  # the cheap one

theme = 'dark'
colour = 3   # a newer version's
[later]
deep = {a = [1, 2.50, nan], b = 2026-01-01}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mytokentracker" / "settings.toml"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_every_setting_is_declared_with_a_sentence_and_a_usable_default() -> None:
    known = declared()

    assert list(known) == list(get_type_hints(Settings))
    for setting in known.values():
        assert setting.sentence.endswith(".")
        assert setting.allowed
        assert setting.default == getattr(Settings(), setting.name)
        chosen = setting.default if isinstance(setting.default, tuple) else (setting.default,)
        if setting.choices and setting.default is not None:
            assert set(chosen) <= set(setting.choices)
    assert known["icon"].choices == ("digits", "ring", "bars")
    assert known["plan"].choices == (*plans(), "custom")
    assert known["timezone"].choices == ()


def test_without_a_file_the_defaults_apply_and_nothing_is_wrong(file: Path) -> None:
    assert load(file) == (Settings(), ())
    assert not file.exists()


def test_all_settings_are_read(file: Path) -> None:
    written(
        file,
        """
        plan = "custom"
        session_budget_usd = 30
        weekly_budget_usd = 12.5
        session_window = "fixed"
        weekly_reset = "thursday 10:00 am"
        timezone = "Europe/Berlin"
        claude_folders = ["~/work/.claude", "/srv/claude"]
        icon = "bars"
        theme = "light"
        statusline_parts = ["model", "week"]
        statusline_beside = true
        """,
    )

    assert load(file) == (
        Settings(
            plan="custom",
            session_budget_usd=30.0,
            weekly_budget_usd=12.5,
            session_window="fixed",
            weekly_reset="thursday 10:00 am",
            timezone="Europe/Berlin",
            claude_folders=("~/work/.claude", "/srv/claude"),
            icon="bars",
            theme="light",
            statusline_parts=("model", "week"),
            statusline_beside=True,
        ),
        (),
    )


@pytest.mark.parametrize(
    ("line", "said", "allowed"),
    [
        ('plan = "gold"', "“gold”", "one of free, pro, max5, max20, team, custom"),
        ("plan = true", "true", "one of free, pro"),
        ("session_budget_usd = 0", "0", "a number of US dollars above 0"),
        ("session_budget_usd = inf", "inf", "a number of US dollars above 0"),
        ("weekly_budget_usd = nan", "nan", "a number of US dollars above 0"),
        ('weekly_budget_usd = "10"', "“10”", "a number of US dollars above 0"),
        (f"weekly_budget_usd = {10**400}", "1000", "a number of US dollars above 0"),
        ('session_window = "sliding"', "“sliding”", "one of auto, rolling, fixed"),
        ('weekly_reset = "noon"', "“noon”", 'a weekday and a time such as "Thu 10:00"'),
        ("weekly_reset = 10:00:00", "datetime.time", 'a weekday and a time such as "Thu 10:00"'),
        ('timezone = "Mars/Olympus"', "“Mars/Olympus”", 'a name such as "Europe/Berlin"'),
        ('timezone = "Europe"', "“Europe”", 'a name such as "Europe/Berlin"'),
        ('timezone = "../zone"', "“../zone”", 'a name such as "Europe/Berlin"'),
        ('claude_folders = "/srv"', "“/srv”", "a list of folders such as"),
        ('claude_folders = ["/srv", ""]', "['/srv', '']", "a list of folders such as"),
        ('claude_folders = ["\\u0000"]', "['\\x00']", "a list of folders such as"),
        ('statusline_parts = ["week", "weather"]', "['week', 'weather']", 'a list such as ["session", "week"'),
        ('statusline_parts = "week"', "“week”", 'a list such as ["session", "week"'),
        ('statusline_beside = "yes"', "“yes”", "true or false"),
        ("icon = { a = 1 }", "{'a': 1}", "one of digits, ring, bars"),
        ('theme = "blue"', "“blue”", "one of auto, light, dark"),
        ("connect_asked = 1", "1", "true or false"),
    ],
)
def test_a_wrong_value_is_said_and_leaves_only_its_own_setting_at_the_default(
    file: Path, line: str, said: str, allowed: str
) -> None:
    key = line.split(maxsplit=1)[0]
    good = 'theme = "dark"' if key != "theme" else 'icon = "ring"'

    settings, problems = load(written(file, f"{line}\n{good}\n"))

    assert settings == (Settings(theme="dark") if key != "theme" else Settings(icon="ring"))
    assert [problem.title for problem in problems] == [f"The setting “{key}” cannot be used"]
    assert problems[0].hint.startswith(said)
    assert allowed in problems[0].hint
    assert str(file) in problems[0].hint


def test_what_applies_instead_of_a_wrong_value_is_said(file: Path) -> None:
    _, (plan, icon, folders, parts) = load(
        written(file, "plan = 1\nicon = 1\nclaude_folders = 1\nstatusline_parts = 1\n")
    )

    assert plan.hint.endswith("until then it is not set.")
    assert parts.hint.endswith("until then it is ['session', 'week', 'resets', 'cost'].")
    assert icon.hint.endswith("until then it is “digits”.")
    assert folders.hint.endswith("until then it is not set.")


def test_an_unknown_setting_is_mentioned_and_kept(file: Path) -> None:
    settings, problems = load(written(file, OF_A_PERSON))

    assert settings == Settings(plan="pro", theme="dark")
    assert [problem.title for problem in problems] == ["Unknown setting “colour”", "Unknown setting “later”"]


@pytest.mark.parametrize(
    "content", [b"plan = ", b"plan = 'pro'\nplan = 'free'\n", b"theme = '\xff'", b"x = " + b"[" * 20_000]
)
def test_a_broken_file_is_a_problem_and_is_never_written_over(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    settings, (problem,) = load(file)

    assert settings == Settings()
    assert problem.title == "The settings cannot be read"
    assert str(file) in problem.hint
    assert problem.hint.endswith("Until then, the defaults apply.")
    with pytest.raises(SettingsError, match="The settings cannot be read") as caught:
        save(file, {"plan": "max5"})
    assert str(file) in caught.value.problem.hint
    assert file.read_bytes() == content
    assert {one.name for one in file.parent.iterdir()} == {file.name, LOCK}


def test_a_file_that_cannot_be_opened_is_a_problem(file: Path) -> None:
    file.mkdir(parents=True)

    settings, problems = load(file)

    assert settings == Settings()
    assert [problem.title for problem in problems] == ["The settings cannot be read"]


def test_a_new_file_explains_each_line(file: Path) -> None:
    save(file, {"plan": "max5", "icon": "ring"})

    assert file.read_text("utf-8") == (
        "# MyTokenTracker's settings. A line that is absent stands for the default.\n"
        'plan = "max5" # Your Claude plan. Allowed: one of free, pro, max5, max20, team, custom.\n'
        'icon = "ring" # What the tray icon shows. Allowed: one of digits, ring, bars.\n'
    )
    assert {one.name for one in file.parent.iterdir()} == {file.name, LOCK}


def test_saving_changes_its_own_lines_alone(file: Path) -> None:
    save(written(file, OF_A_PERSON), {"plan": "max20", "theme": None, "weekly_reset": "Thu 10:00"})

    # The new line stands before the first table, where it belongs to none.
    assert file.read_text("utf-8") == (
        "# my own words\n"
        'plan = "max20"  # the cheap one\n'
        "\n"
        "colour = 3   # a newer version's\n"
        'weekly_reset = "Thu 10:00" # When your weekly window resets. '
        'Allowed: a weekday and a time such as "Thu 10:00".\n'
        "\n"
        "[later]\n"
        "deep = {a = [1, 2.50, nan], b = 2026-01-01}\n"
    )


def test_a_file_of_notepad_can_be_read_and_changed(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xef\xbb\xbfplan = 'pro'\r\n# mine\r\n")

    assert load(file) == (Settings(plan="pro"), ())
    save(file, {"plan": "free"})
    assert load(file) == (Settings(plan="free"), ())
    assert b"# mine\r\n" in file.read_bytes()


def test_a_wrong_value_in_the_file_can_be_saved_over(file: Path) -> None:
    save(written(file, "icon = 7\nplan.name = 'pro'\n"), {"icon": "bars", "plan": "pro"})

    assert load(file) == (Settings(plan="pro", icon="bars"), ())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"plan": "gold"}, "“gold” is not one of free, pro"),
        ({"weekly_reset": "noon"}, "“noon” is not a weekday"),
        ({"session_budget_usd": -1}, "-1 is not a number of US dollars"),
        ({"claude_folders": "/srv"}, "“/srv” is not a list of folders"),
        ({"colour": 3}, "Settings are plan, session_budget_usd"),
    ],
)
def test_a_value_that_is_not_allowed_is_not_saved(file: Path, changes: dict[str, object], words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        save(file, {"theme": "dark", **changes})

    assert words in caught.value.problem.hint
    assert not file.exists()


def test_a_long_value_is_cut_short_in_words(file: Path) -> None:
    _, (problem,) = load(written(file, f'plan = "{"x" * 1000}"'))

    assert len(problem.hint) < 200 + len(str(file))


def test_a_name_that_no_file_can_hold_is_not_saved(file: Path) -> None:
    # A folder's name with a byte that is no UTF-8, as the file dialog hands it over on Linux.
    with pytest.raises(SettingsError, match="The settings were not saved"):
        save(file, {"claude_folders": ("/srv/\udcff",)})

    assert not file.exists()


def test_a_form_that_only_the_reader_understands_is_left_to_the_person(file: Path) -> None:
    text = f"x = {'[' * 200}{']' * 200}\n"

    with pytest.raises(SettingsError, match=r"cannot be changed automatically: .* nested"):
        save(written(file, text), {"plan": "pro"})

    assert file.read_text("utf-8") == text


def test_an_edit_that_came_out_wrong_is_not_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(file, OF_A_PERSON)
    monkeypatch.setattr("tomlkit.dumps", lambda document: "plan = 'max5'")

    with pytest.raises(SettingsError, match="edit it by hand"):
        save(file, {"plan": "max5"})

    assert file.read_text("utf-8") == OF_A_PERSON


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(SettingsError) as caught:
        save(tmp_path / "taken" / "settings.toml", {"plan": "pro"})

    assert str(tmp_path / "taken" / "settings.toml") in caught.value.problem.hint


def test_a_failed_replacement_leaves_the_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()

    with pytest.raises(OSError):
        replace_text(tmp_path / "settings.toml", "plan = 'pro'")

    assert [*tmp_path.iterdir()] == [tmp_path / "settings.toml"]


@pytest.mark.skipif(os.name == "nt", reason="links and permissions of POSIX")
def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    real = written(tmp_path / "dotfiles" / "settings.toml", 'plan = "pro"\n')
    real.chmod(0o640)
    link = tmp_path / "settings.toml"
    link.symlink_to(real)

    save(link, {"plan": "max5"})

    assert link.is_symlink()
    assert tomllib.loads(real.read_text("utf-8")) == {"plan": "max5"}
    assert real.stat().st_mode & 0o777 == 0o640


ALL_PLANS = plans()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        # No plan chosen yet: Pro is assumed.
        (Settings(), ("pro", 27_000_000, 10_000_000)),
        (Settings(plan="max5"), ("max5", 135_000_000, 50_000_000)),
        (Settings(plan="max5", session_budget_usd=140.25), ("max5", 140_250_000, 50_000_000)),
        (Settings(plan="max5", weekly_budget_usd=60), ("max5", 135_000_000, 60_000_000)),
        (Settings(plan="custom", session_budget_usd=1, weekly_budget_usd=2), ("custom", 1_000_000, 2_000_000)),
    ],
)
def test_the_plans_budgets_count_unless_the_person_has_own_ones(
    settings: Settings, expected: tuple[str, int, int]
) -> None:
    plan, problems = budget(settings, ALL_PLANS)

    assert (plan.name, plan.session_budget_microusd, plan.weekly_budget_microusd) == expected
    assert problems == ()
    said = {"session": settings.session_budget_usd, "weekly": settings.weekly_budget_usd}
    assert plan.own_budgets == tuple(name for name, usd in said.items() if usd is not None)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(plan="custom"), ("pro", 27_000_000, 10_000_000)),
        (Settings(plan="custom", weekly_budget_usd=60), ("pro", 27_000_000, 60_000_000)),
        (Settings(plan="custom", session_budget_usd=60), ("pro", 60_000_000, 10_000_000)),
    ],
)
def test_a_custom_plan_without_budgets_counts_as_pro_and_says_so(
    settings: Settings, expected: tuple[str, int, int]
) -> None:
    plan, problems = budget(settings, ALL_PLANS)

    assert (plan.name, plan.session_budget_microusd, plan.weekly_budget_microusd) == expected
    assert problems == (
        Problem(
            "Your custom plan has no budgets",
            "Say in Settings what its two windows hold; until then it counts as Pro.",
        ),
    )


money = st.none() | st.floats(min_value=0, max_value=1_000_000, exclude_min=True)
# Everything that UTF-8 can hold but the character that ends names in the system.
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
all_settings = st.builds(
    Settings,
    plan=st.sampled_from([None, *declared()["plan"].choices]),
    session_budget_usd=money,
    weekly_budget_usd=money,
    session_window=st.sampled_from(declared()["session_window"].choices),
    weekly_reset=st.sampled_from([None, "Thu 10:00", "monday 9:30 pm"]),
    timezone=st.sampled_from([None, "Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"]),
    claude_folders=st.lists(texts.filter(str.strip), max_size=3).map(tuple),
    icon=st.sampled_from(declared()["icon"].choices),
    theme=st.sampled_from(declared()["theme"].choices),
    connect_asked=st.booleans(),
)
comments = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])), max_size=4)
properties = hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)


def as_changes(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in declared()}


@properties
@given(first=all_settings, then=all_settings)
def test_what_was_saved_is_what_is_loaded(tmp_path: Path, first: Settings, then: Settings) -> None:
    file = tmp_path / "settings.toml"
    file.unlink(missing_ok=True)

    save(file, as_changes(first))
    assert load(file) == (first, ())
    save(file, as_changes(then))
    assert load(file) == (then, ())


@properties
@given(
    before=all_settings,
    change=all_settings,
    lines=comments,
    order=st.randoms(use_true_random=False),
    some=st.sets(st.sampled_from(sorted(declared()))),
)
def test_comments_blank_lines_and_unknown_settings_survive_every_edit(
    tmp_path: Path, before: Settings, change: Settings, lines: list[str], order: Any, some: set[str]
) -> None:
    file = tmp_path / "settings.toml"
    file.unlink(missing_ok=True)
    save(file, as_changes(before))
    others = ["", "colour = 3 # later", *(f"#{line}" for line in lines)]
    mixed = [f"{line}\n" for line in file.read_bytes().decode().split("\n")[:-1]]
    for other in others:
        mixed.insert(order.randint(0, len(mixed)), f"{other}\n")
    file.write_bytes("".join(mixed).encode())

    changes = {name: value for name, value in as_changes(change).items() if name in some}
    save(file, changes)

    text = file.read_bytes().decode()
    for other in others:
        assert f"{other}\n" in text
    settings, problems = load(file)
    assert as_changes(settings) == {**as_changes(before), **changes}
    assert [problem.title for problem in problems] == ["Unknown setting “colour”"]


def test_the_line_of_what_cannot_be_used_is_named(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        '# plan = "gold" would be wrong\n'
        'plan = "gold"\n'
        "\n"
        "  currency_rate = -1 # wrong\n"
        'unheard = "of"\n'
        "[claude_folder_names]\n"
        '"/srv/claude" = "Work"\n'
        '"/srv/other" = ""\n'
    )
    settings, problems = load(file)

    lines = [
        (line, problem.hint) for problem in problems for line in range(1, 9) if f"{file}, line {line}" in problem.hint
    ]
    assert [line for line, _hint in lines] == [2, 4, 5, 8]
    assert lines[0][1].startswith("“gold” is not one of")
    assert lines[3][1].startswith("“/srv/other” = “”: allowed are lines such as")
    assert settings.claude_folder_names == {"/srv/claude": "Work"}


def test_a_currency_and_its_rate_and_addresses_are_checked(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    for line in (
        'currency = "euro"',
        'currency = "eur"',
        "currency = 3",
        "currency_rate = 0",
        "currency_rate = nan",
        "currency_rate = inf",
        "currency_rate = 2e6",
        'currency_rate = "0.92"',
        'prices_address = "http://example.org/prices.toml"',
        'prices_refresh = "yes"',
        'reduced_motion = "maybe"',
        'claude_folder_names = "Work"',
    ):
        file.write_text(f"{line}\n")
        settings, (problem,) = load(file)
        assert settings == Settings(), line
        assert "line 1" in problem.hint, line
    file.write_text('currency = "EUR"\ncurrency_rate = 0.92\nprices_address = "http://127.0.0.1:8/p.toml"\n')
    settings, problems = load(file)
    assert (settings.currency, settings.currency_rate, problems) == ("EUR", 0.92, ())


def test_what_several_threads_save_at_once_is_all_saved(file: Path) -> None:
    names = ("plan", "theme", "weekly_reset", "icon")
    values: tuple[tuple[object, ...], ...] = (
        ("pro", "max5"),
        ("dark", "light"),
        ("Thu 10:00", "Fri 11:00"),
        ("ring", "bars"),
    )
    errors: list[BaseException] = []

    def change(name: str, of: tuple[object, ...]) -> None:
        try:
            for number in range(20):
                save(file, {name: of[number % 2]})
        except BaseException as error:  # noqa: BLE001 - told below
            errors.append(error)

    threads = [threading.Thread(target=change, args=one) for one in zip(names, values, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    saved, problems = load(file)
    assert problems == ()
    assert [getattr(saved, name) for name in names] == [of[1] for of in values]


def test_what_several_processes_save_at_once_is_all_saved(file: Path) -> None:
    saved: tuple[dict[str, object], ...] = (
        {"plan": "max5", "plan_price_usd": 90.0, "weekly_reset": "Thu 10:00", "session_budget_usd": 9.0},
        {"theme": "dark", "icon": "ring", "weekly_budget_usd": 99.0, "currency": "EUR"},
    )
    code = (
        "import json, pathlib, sys; from mytokentracker.settings import save;"
        "values = json.loads(sys.argv[2]); print('ready', flush=True); sys.stdin.readline();"
        "[save(pathlib.Path(sys.argv[1]), {name: value}) for name, value in values.items()]"
    )
    environ = {"PYTHONPATH": str(Path(settings_module.__file__).parents[1])}
    with contextlib.ExitStack() as stack:
        others = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", code, str(file), json.dumps(values)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env=environ,
                )
            )
            for values in saved
        ]
        for other in others:
            assert other.stdout is not None
            assert other.stdout.readline() == b"ready\n"
        for other in others:
            assert other.stdin is not None
            other.stdin.write(b"go\n")
            other.stdin.flush()
        assert [other.wait(60) for other in others] == [0, 0]
    found, problems = load(file)
    assert problems == ()
    assert {name: getattr(found, name) for values in saved for name in values} == {**saved[0], **saved[1]}


def test_two_threads_that_replace_a_file_never_leave_half_of_one(file: Path) -> None:
    texts = ("a" * 60_000, "b" * 50_000)
    replace_text(file, texts[0])
    failed: list[BaseException] = []
    seen: set[str] = set()

    def replace(text: str) -> None:
        try:
            for _ in range(60):
                replace_text(file, text, durable=False)
                seen.add(file.read_text())
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=replace, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []
    assert seen <= set(texts)
