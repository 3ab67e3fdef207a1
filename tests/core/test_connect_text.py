from mytokentracker.core import connect_text


def test_a_part_says_what_it_brings_and_whether_it_is_there() -> None:
    assert connect_text.part("hook", connected=False) == "Hooks: sessions are counted the moment they end"
    said = "Status line: true percentages without typing (connected)"
    assert connect_text.part("statusline", connected=True) == said


def test_what_of_ours_is_there_is_said_in_a_few_words() -> None:
    assert connect_text.state(hook=True, statusline=True) == "connected"
    assert connect_text.state(hook=True, statusline=False) == "only the hooks are connected"
    assert connect_text.state(hook=False, statusline=True) == "only the status line is connected"
    assert connect_text.state(hook=False, statusline=False) == "not connected"


def test_several_folders_are_said_in_one() -> None:
    assert connect_text.overall((), connected=False) == "no folder found"
    assert connect_text.overall(("connected", "connected"), connected=True) == "connected"
    assert connect_text.overall(("connected", "not connected"), connected=True) == "partly connected"
    assert connect_text.overall(("cannot be read", "not connected"), connected=False) == "not connected"
    assert connect_text.overall(("cannot be read",), connected=False) == "cannot be read"


def test_another_tools_status_line_goes_on_showing() -> None:
    kept = "Another tool’s status line is kept and goes on showing"
    assert connect_text.other_status_line("other", None) == f"{kept}."
    assert connect_text.other_status_line("wrapping", "npx ccstatusline") == f"{kept}: npx ccstatusline"
    assert connect_text.other_status_line("ours", None) == ""
    assert connect_text.other_status_line("absent", None) == ""


def test_when_claude_code_last_reported_is_said() -> None:
    assert connect_text.heard(1_000, 1_240) == "Percentages were last reported 4 min ago."
    assert connect_text.heard(None, 1_240).startswith("Nothing was reported yet")


def test_what_was_written_is_said_with_the_way_back() -> None:
    assert connect_text.written("~/s.json", "~/s.json.backup", install=True) == (
        "Connected: ~/s.json is written.\nAs it was before we first changed it: ~/s.json.backup"
    )
    assert connect_text.written("~/s.json", None, install=True) == "Connected: ~/s.json is written."
    assert connect_text.written("~/s.json", None, install=False) == "Removed from ~/s.json."


def test_what_went_wrong_is_said_with_what_helps() -> None:
    assert connect_text.lost("~/s.json").title == "What ~/s.json names is not there"
    assert "Nothing was written" in connect_text.changed_meanwhile("~/s.json").hint
