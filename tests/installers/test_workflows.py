"""The workflows: what they run is there, and the release holds together. actionlint and zizmor run in test.yml."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import release_files
from building import macos, targets
from building.job import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))


def loaded(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return found


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_actionlint_finds_nothing() -> None:
    done = subprocess.run(["actionlint", *map(str, WORKFLOWS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_gate_runs_on_three_systems_and_every_python_that_is_declared() -> None:
    matrix = loaded("test.yml")["jobs"]["gate"]["strategy"]["matrix"]
    assert [name.partition("-")[0] for name in matrix["system"]] == ["ubuntu", "macos", "windows"]
    declared = re.findall(r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert matrix["python"] == declared


def test_every_action_is_githubs_own_and_names_a_version() -> None:
    used = [step["uses"] for workflow in WORKFLOWS for step in steps(loaded(workflow.name)) if "uses" in step]
    assert used
    assert not [name for name in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", name)]


@pytest.mark.parametrize("name", [workflow.name for workflow in WORKFLOWS])
def test_nothing_may_be_written_but_by_who_publishes_and_no_checkout_keeps_the_password(name: str) -> None:
    workflow = loaded(name)
    assert workflow["permissions"] == {"contents": "read"}
    writers = [job for job, what in workflow["jobs"].items() if "permissions" in what]
    assert writers == (["publish"] if name == "release.yml" else [])
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert all("timeout-minutes" in job for job in workflow["jobs"].values() if "uses" not in job)


def test_all_targets_are_built_for_a_release_each_on_its_system() -> None:
    jobs = loaded("release.yml")["jobs"]
    systems = {"linux": "linux", "windows": "win32", "macos": "darwin"}
    built = {
        (word, systems[name])
        for name in systems
        for step in jobs[name]["steps"]
        for words in re.findall(r"installers/build\.py (.+)", step.get("run", ""))
        for word in words.split()
    }
    assert {word for word, _ in built} == set(targets.TARGETS)
    assert all(system in targets.TARGETS[word].systems for word, system in built)
    assert set(jobs["publish"]["needs"]) == set(jobs) - {"publish"}


def test_what_the_release_says_of_certificate_and_notary_is_what_the_builder_asks_for() -> None:
    said = re.findall(r'echo "(MYTOKENTRACKER_\w+)=', (FOLDER / "release.yml").read_text(encoding="utf-8"))
    asked = re.findall(r'"(MYTOKENTRACKER_\w+)"', Path(macos.__file__).read_text(encoding="utf-8"))
    assert sorted(said) == sorted(asked)
    assert len(said) == 3


@pytest.mark.parametrize("name", [workflow.name for workflow in WORKFLOWS])
def test_the_scripts_that_are_run_are_there(name: str) -> None:
    named = re.findall(r"python (installers/\S+\.py)", (FOLDER / name).read_text(encoding="utf-8"))
    assert named
    assert not [script for script in named if not (ROOT / script).is_file()]


def test_the_files_of_a_release_say_what_programs_ask_for(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 0.3.0 – 2026-12-01\n\n- New.\n\n## 0.2.0\n\n- Old.\n")
    monkeypatch.setattr(release_files, "ROOT", tmp_path)
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "b.deb").write_bytes(b"abc")
    assert release_files.main(["v0.3.0", "ada/tracker", str(dist), str(tmp_path / "notes.md")]) == 0
    assert (tmp_path / "notes.md").read_text() == "- New.\n"
    page = "https://github.com/ada/tracker/releases/tag/v0.3.0"
    assert (dist / "newest.json").read_text() == f'{{"version": "0.3.0", "page": "{page}"}}\n'
    sums = (dist / "SHA256SUMS").read_text().splitlines()
    assert sums[0] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb"
    assert sums[1].endswith("  newest.json")
    assert len(sums) == 2


def test_a_release_without_a_word_of_what_is_new_is_none(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.3.0\n\n## 0.2.0\n\n- Old.\n")
    monkeypatch.setattr(release_files, "ROOT", tmp_path)
    for tag in ("v0.3.0", "v0.4.0", "v0.2"):
        assert release_files.main([tag, "ada/tracker", str(tmp_path), str(tmp_path / "notes.md")]) == 1
    assert "CHANGELOG.md has no part “## 0.2”." in capsys.readouterr().err
