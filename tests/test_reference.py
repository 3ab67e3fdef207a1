"""Our counts equal those of an independent program over real transcripts, whatever happens on the way."""

import contextlib
import importlib.util
import json
import os
import random
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.store.program import Program, compared, only_compared
from tests.transcripts.damaging import LONG_LINE, damage
from tests.transcripts.machine import Machine

from mytokentracker.core.merging import better_model
from mytokentracker.scan import scan
from mytokentracker.transcripts.finding import find_changed

FOLDER = os.environ.get("TRANSCRIPTS_DIR", "")
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="TRANSCRIPTS_DIR names no folder with real transcripts and their reference_counts.json"
)

# The program's own start, but it commits a hundred times as often: else one import is hardly more than one commit.
EAGER = """
import sys
from mytokentracker import scan
scan._COMMIT_SECONDS = 0.002
from mytokentracker.__main__ import main
sys.exit(main())
"""
WANTED_KILLS = 50


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    counts: dict[str, Any] = json.loads((Path(FOLDER) / "reference_counts.json").read_text("utf-8"))
    return counts


@pytest.fixture(scope="module")
def counter() -> ModuleType:
    """reference_count.py."""
    spec = importlib.util.spec_from_file_location("reference_count", Path(FOLDER) / "reference_count.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the transcripts whose times may be changed."""
    claude = tmp_path_factory.mktemp("claude")
    shutil.copytree(Path(FOLDER) / "projects", claude / "projects", copy_function=shutil.copyfile)
    for path in claude.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    yield claude
    shutil.rmtree(claude)


@pytest.fixture
def new_program(tmp_path: Path) -> Callable[[Path], Program]:
    """Programs with a new store each."""

    def make(claude: Path) -> Program:
        home = tmp_path / f"home{len(list(tmp_path.iterdir()))}"
        home.mkdir()
        return Program(home, claude)

    return make


def shuffle_times(claude: Path, rng: random.Random) -> None:
    """Scans read the newest transcripts first: other times, another order."""
    for path in claude.rglob("*.jsonl"):
        os.utime(path, (0, 1_600_000_000 + rng.randrange(10**8)))


def test_every_report_equals_the_reference(new_program: Callable[[Path], Program], reference: dict[str, Any]) -> None:
    program = new_program(Path(FOLDER))
    result = program.scan()
    stats = reference["stats"]
    assert (result["files"], result["files_read"]) == (stats["files"], stats["files"])
    assert result["responses_new"] == reference["responses"]
    program.check(reference)
    again = program.scan()
    assert (again["files_read"], again["responses_new"], again["responses_changed"]) == (0, 0, 0)


def test_the_order_of_files_and_reading_everything_again_make_no_difference(
    new_program: Callable[[Path], Program], copy: Path, reference: dict[str, Any]
) -> None:
    rng = random.Random(7)
    for _ in range(4):
        program = new_program(copy)
        shuffle_times(copy, rng)
        program.scan()
        program.check(reference)
    shuffle_times(copy, rng)
    result = program.scan()
    assert (result["files_read"], result["responses_new"], result["responses_changed"]) == (result["files"], 0, 0)
    program.check(reference)


def test_two_scans_at_the_same_moment_count_everything_once(
    new_program: Callable[[Path], Program], reference: dict[str, Any]
) -> None:
    for _ in range(3):
        program = new_program(Path(FOLDER))
        both = [program.start("scan", "--json") for _ in range(2)]
        outcomes = [process.communicate(timeout=60) for process in both]
        assert [(process.returncode, errors) for process, (_, errors) in zip(both, outcomes, strict=True)] == [
            (0, b""),
            (0, b""),
        ]
        news = [json.loads(output)["responses_new"] for output, _ in outcomes]
        assert sum(news) == reference["responses"]
        program.check(reference)


def test_a_growing_transcript_counts_the_same_by_lines_and_by_snapshots(
    new_program: Callable[[Path], Program], tmp_path: Path, counter: ModuleType
) -> None:
    for session in (Path(FOLDER) / "growth").iterdir():
        snapshots = sorted(session.glob("*.jsonl"))
        claude = tmp_path / session.name
        transcript = claude / "projects" / "p" / f"{session.name}.jsonl"
        transcript.parent.mkdir(parents=True)
        program = new_program(claude)
        machine = Machine(tmp_path / "lines")
        grown = machine.write(f"{session.name}.jsonl")
        with machine.writer() as writer:
            seen = writer.seen()
            for snapshot in snapshots:
                shutil.copyfile(snapshot, transcript)
                os.utime(transcript, (0, 1_700_000_000 + snapshots.index(snapshot)))
                program.scan()
                _, responses = counter.read([str(transcript.parent)])
                totals = only_compared(counter.table(responses.values(), lambda _: "all")["all"])
                assert sum(row["output"] for row in program.exported().values()) == totals["output"]
                assert list(program.report("sessions", "session").values()) == [totals]
                with grown.open("ab") as file:
                    for line in snapshot.read_bytes()[grown.stat().st_size :].splitlines(keepends=True):
                        file.write(line)
                        file.flush()
                        scan(writer, seen, find_changed([machine.claude], seen))
                whole = program.exported()
                assert sum(row["responses"] for row in whole.values()) == len(machine.responses())
                assert sum(one.output for one in machine.responses()) == totals["output"]
        machine.dump()


def test_killed_at_any_moment_an_import_goes_on_to_the_same_counts(
    new_program: Callable[[Path], Program], reference: dict[str, Any]
) -> None:
    rng = random.Random(11)
    hits = rounds = 0
    started = time.monotonic()
    program = new_program(Path(FOLDER))
    process = program.start("scan", "--json", code=EAGER)
    process.communicate(timeout=60)
    whole = time.monotonic() - started
    while hits < WANTED_KILLS or rounds < 3:
        assert rounds < 300, "kills hardly ever meet a running import: the delays no longer fit"
        program = new_program(Path(FOLDER))
        for _ in range(200):
            process = program.start("scan", "--json", code=EAGER)
            with contextlib.suppress(subprocess.TimeoutExpired):
                _, errors = process.communicate(timeout=rng.uniform(0.15, 0.85) * whole)
                assert (process.returncode, errors) == (0, b"")
                break
            process.kill()
            process.communicate(timeout=10)  # ends when the readers have ended too: they share its output
            hits += 0 < stored(program.store) < reference["responses"]
        rounds += 1
        assert program.report("models", "model") == compared(reference["by_model"])
    program.check(reference)


def stored(store: Path) -> int:
    """How many responses a store holds that was left in the middle of an import."""
    with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        count: int = connection.execute("SELECT count(*) FROM responses").fetchone()[0]
        assert connection.execute("SELECT coalesce(sum(responses), 0) FROM quarters").fetchone()[0] == count
        return count
    return 0


def test_damaged_transcripts_count_what_the_reference_counts(
    new_program: Callable[[Path], Program], copy: Path, tmp_path: Path, counter: ModuleType
) -> None:
    real, add, small = (
        counter.objects_of_line,
        counter.add,
        sorted(copy.rglob("*.jsonl"), key=lambda path: path.stat().st_size)[17:170],
    )
    for seed in range(20):
        rng = random.Random(seed)
        claude = tmp_path / f"damaged{seed}"
        for path in rng.sample(small, 60):
            target = claude / path.relative_to(copy)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            damage(target, rng)
        bad = {"short": 0, "long": 0}

        def noting(raw: bytes, stats: dict[str, int], bad: dict[str, int] = bad) -> Any:
            before = stats["bad_lines"] + stats["not_an_object"]
            found = real(raw, stats)
            if b'"usage"' in raw:
                bad["long" if len(raw) >= LONG_LINE else "short"] += (
                    stats["bad_lines"] + stats["not_an_object"] - before
                )
            return found

        def order_free(responses: dict[Any, Any], key: Any, *rest: Any) -> None:
            """The reference takes the model of the first line; ours must not depend on the order of lines."""
            known = responses[key]["model"] if key in responses else None
            add(responses, key, *rest)
            if known is not None:
                responses[key]["model"] = better_model(known, rest[4])

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(counter, "objects_of_line", noting)
            patch.setattr(counter, "add", order_free)
            _, responses = counter.read([str(claude / "projects")])
        program = new_program(claude)
        skipped = program.scan()["lines_skipped"]
        theirs = compared(counter.table(responses.values(), lambda entry: entry["model"]))
        assert (seed, program.report("models", "model")) == (seed, theirs)
        assert bad["short"] <= skipped <= bad["short"] + bad["long"]
        assert skipped > 10
