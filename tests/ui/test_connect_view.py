from collections.abc import Callable
from pathlib import Path

from mytokentracker.claude_code import connecting
from mytokentracker.core.records import FurtherWindow, PastReading, Snapshot
from mytokentracker.paths import Paths
from mytokentracker.ui.connect_view import heard_at, is_offered, look

MakeSnapshot = Callable[..., Snapshot]


def test_whatever_claude_code_reported_last_counts_as_heard(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    assert heard_at(make_snapshot(session={"source": "typed", "source_at": now})) is None
    official = make_snapshot(
        session={"source": "statusline", "source_at": now - 600},
        readings=(
            PastReading(2, now, "session", 42.0, "typed"),
            PastReading(1, now - 400, "weekly", 34.0, "statusline"),
        ),
    )
    assert heard_at(official) == now - 400
    further = (FurtherWindow("seven_day_opus", "Week, Opus", 12.0, None, now - 60),)
    assert heard_at(make_snapshot(further=further)) == now - 60


def test_it_is_offered_where_one_folder_can_be_connected_and_none_is(
    claude: Path, paths: Paths, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "settings.json").write_text("{ oops")
    assert not is_offered((), paths)
    assert not is_offered((broken,), paths)
    assert is_offered((broken, claude), paths)
    connecting.carry_out(connecting.plan(claude, ("hook",), paths, install=True), paths)
    assert not is_offered((broken, claude), paths)


def test_a_difference_begins_below_the_names_of_its_files(claude: Path, paths: Paths) -> None:
    (claude / "settings.json").write_text('{\n  "model": "opus"\n}')
    lines = look((claude,), paths, ("statusline",), install=True).folders[0].lines
    assert lines[0] == ("head", "@@ -1,3 +1,7 @@")
    assert ("head", "\\ No newline at end of file") in lines
    assert ("removed", '-  "model": "opus"') in lines
    assert ("added", '+  "model": "opus",') in lines
