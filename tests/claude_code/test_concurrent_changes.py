"""Settings that Claude Code, or a person, writes at the same time as we do."""

import json
import threading

import pytest
from tests.claude_code.claude import Claude

from mytokentracker.claude_code import connecting
from mytokentracker.claude_code.connecting import ConnectError


def test_what_was_written_since_the_plan_is_kept(claude: Claude) -> None:
    claude.write('{"model": "opus"}')
    plan = claude.plan("hook")
    claude.write('{"model": "sonnet", "env": {}}')

    connecting.carry_out(plan, claude.places)

    assert {name: claude.value[name] for name in ("model", "env")} == {"model": "sonnet", "env": {}}
    assert claude.state().hooks == ("Stop", "SessionEnd")
    assert claude.backup.read_text() == '{"model": "sonnet", "env": {}}'


def test_a_file_that_was_broken_or_removed_since_the_plan_is_taken_as_it_is(claude: Claude) -> None:
    claude.write("{}")
    plan = claude.plan("hook")
    claude.write("{")
    with pytest.raises(ConnectError, match="is not valid JSON"):
        connecting.carry_out(plan, claude.places)
    assert claude.text == "{"

    claude.write(None)
    assert connecting.carry_out(plan, claude.places) is None
    assert claude.state().hooks == ("Stop", "SessionEnd")
    claude.remove()
    assert claude.text is None


def test_a_plan_that_was_carried_out_already_does_nothing(claude: Claude) -> None:
    plan = claude.plan()
    connecting.carry_out(plan, claude.places)
    before = claude.text

    assert connecting.carry_out(plan, claude.places) is None
    assert claude.text == before


def test_nothing_is_lost_between_a_client_that_keeps_writing_and_us(claude: Claude) -> None:
    claude.write('{"count": 0}')
    done = threading.Event()
    written: list[object] = []

    def client() -> None:
        # As Claude Code does: reads, changes its own, writes in one step.
        while not done.is_set():
            before = json.loads(claude.file.read_bytes())
            before["count"] = len(written) + 1
            new = claude.folder / "new"
            new.write_text(json.dumps(before, indent=2))
            new.replace(claude.file)
            written.append(before)

    thread = threading.Thread(target=client)
    thread.start()
    refusals = 0
    try:
        for _ in range(15):
            for change in (claude.install, claude.remove):
                try:
                    change()
                except ConnectError as error:
                    refusals += 1
                    hint = error.problem.hint
    finally:
        done.set()
        thread.join()

    assert not refusals or "keeps writing" in hint
    claude.remove()
    assert list(claude.value) == ["count"]


def test_what_keeps_changing_is_given_up_with_a_reason(claude: Claude) -> None:
    claude.write("{}")
    plan = claude.plan()
    changes = iter(range(100))

    class Restless(type(claude.folder)):  # type: ignore[misc]
        """Its settings are written anew whenever somebody asks what is in the folder's parent."""

        def is_dir(self) -> bool:
            claude.write(f'{{"count": {next(changes)}}}')
            return bool(super().is_dir())

    restless = Restless(claude.folder)
    plan = connecting.Plan(restless, restless / "settings.json", plan.parts, True, plan.before, plan.after, plan.diff)

    with pytest.raises(ConnectError, match="Something else keeps writing to it"):
        connecting.carry_out(plan, claude.places)

    assert set(claude.value) == {"count"}
