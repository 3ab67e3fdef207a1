"""The two commands of bootstrap.py: `run` starts the application, `test` runs the whole gate."""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parent.parent
USAGE = """\
python3 installers/bootstrap.py run [arguments of mytokentracker]    set up what is missing, then start it
python3 installers/bootstrap.py test [arguments of pytest]           set up what is missing, then run every check"""

WITH_WINDOWS = {"charts"}
COVERAGE = ("--cov", "--cov-fail-under=100")  # of what pyproject.toml names: core
# Much of a test is waiting, for a process or a server; more of them would each start a database server of its own.
SIDE_BY_SIDE = ("--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal")


def main(arguments: list[str]) -> int:
    """Does what the arguments say; the exit status: 0 done, 1 a problem that was explained, 2 wrong usage."""
    match arguments:
        case ["run" | "test" as command, *rest]:
            pass
        case ["-h" | "--help"]:
            print(USAGE)
            return 0
        case _:
            print(USAGE, file=sys.stderr)
            return 2
    if command == "test":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        with_qt = command == "test" or shows_windows(rest, os.environ)
        _provide(command, with_qt=with_qt)
        environment.make(ROOT, command)
        return _start(rest) if command == "run" else check(rest)
    except environment.SetupError as error:
        print(f"\n{error}", file=sys.stderr)
    except OSError as error:
        print(f"\nMyTokenTracker could not be set up in {ROOT}: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped; the next start begins again.", file=sys.stderr)
        return 130
    return 1


def shows_windows(arguments: Sequence[str], process_environment: Mapping[str, str]) -> bool:
    """Whether mytokentracker with these arguments loads Qt; without a display it only prints."""
    if {"-h", "--help", "--version"} & set(arguments):
        return False
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(process_environment.get(name) for name in displays):
        return False
    words = [argument for argument in arguments if not argument.startswith("-")]
    return not words or words[0] in WITH_WINDOWS


def check(arguments: Sequence[str]) -> int:
    """Runs every step, whatever the ones before it said; pytest last, so that its count is the last line. 0 or 1."""
    python = str(environment.program(ROOT, "python"))
    steps: list[tuple[str, list[str]]] = [
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("ruff check", [python, "-m", "ruff", "check", "."]),
        ("mypy --strict", [python, "-m", "mypy", "--strict"]),
        ("import-linter", [str(environment.program(ROOT, "lint-imports")), "--no-logo"]),
    ]
    failed = [name for name, command in steps if not _passes(name, command)]
    print(f"\n== before pytest: {'FAILED: ' + ', '.join(failed) if failed else 'all passed'}", flush=True)
    # A part of the tests cannot cover all of core, and is for looking at.
    whole = () if arguments else (*SIDE_BY_SIDE, *COVERAGE)
    if arguments:
        print("== with arguments for pytest the coverage of core is not judged", flush=True)
    return 0 if _passes("pytest", [python, "-m", "pytest", *whole, *arguments]) and not failed else 1


def _passes(name: str, command: list[str]) -> bool:
    import subprocess

    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if name != "pytest":
        print(f"-- {name}: {'FAILED' if status else 'ok'}, {time.monotonic() - started:.1f} s", flush=True)
    return status == 0


def _provide(command: str, *, with_qt: bool) -> None:
    """One question to the distribution for all that is missing, so that people need one command and not three."""
    if sys.platform != "linux" or (not with_qt and environment.can_make(ROOT, command)):
        return
    import system_packages

    def missing() -> list[system_packages.Need]:
        libraries = system_packages.missing_libraries(system_packages.qt_needs(os.environ)) if with_qt else []
        return libraries + ([] if environment.can_make(ROOT, command) else [system_packages.PIP])

    system_packages.provide(missing)


def _start(arguments: list[str]) -> int:
    program = str(environment.program(ROOT, "mytokentracker"))
    if sys.platform == "win32":
        import subprocess

        return subprocess.run([program, *arguments], check=False).returncode
    return os.execv(program, [program, *arguments])
