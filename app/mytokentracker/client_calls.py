"""What Claude Code runs and waits for: `hook event` and `statusline show`, as a script or from `__main__`.

As a script it wants no set-up of the interpreter, which would take longer than the work:
`python -IS client_calls.py hook event --data FOLDER`,
`python -IS client_calls.py statusline show --data FOLDER [--wrapped COMMAND]`.
Whatever happens, nobody hears of it but who asked for a line: no output, no exit status other than 0.
"""

import os
import sys
import time

TYPE_CHECKING = False  # typing takes milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

CALLS = (["hook", "event"], ["statusline", "show"])

# The client writes before it waits: who has heard nothing until then hears nothing any more.
_PATIENCE_SECONDS = 0.06
_KNOWN_BYTES = 1 << 16
_TURN_ENDS = ("Stop", "SubagentStop", "StopFailure")


def main(arguments: list[str], data_folder: "Callable[[], str]") -> "NoReturn":
    """Answers one of CALLS and ends the process. data_folder: asked for our data folder where no --data names it."""
    status = 0
    try:
        named = _option(arguments, "--data")
        if arguments[:1] == ["hook"]:
            _hook(os.path.abspath(named or data_folder()))
        else:
            status = _status_line(named, data_folder, _option(arguments, "--wrapped"))
    except BaseException:  # noqa: BLE001, S110 - the session that we were called from is more important than we are
        pass
    os._exit(status)  # without the interpreter's own end, which takes longer and may have something to say


def _hook(data: str) -> None:
    """Leaves the event in the spool; sees to it that a session which has ended is counted without a tray, too."""
    from mytokentracker.calls import objects, spool, stdin

    said = objects.fields(stdin.read(_PATIENCE_SECONDS), ("session_id", "transcript_path", "hook_event_name"))
    if not said:
        return
    now = time.time()
    session, event = spool.session_name(said.get("session_id")), objects.name(said.get("hook_event_name"), 40)
    path = said.get("transcript_path")
    transcript = path if isinstance(path, str) and len(path) <= 4096 else ""
    folder = os.path.join(data, "spool")
    record = {"kind": "hook", "at": round(now, 2), "event": event, "session": session, "transcript": transcript}
    try:
        spool.put(folder, spool.hook_name(now, session, event), record)
    except OSError:
        pass  # the transcript holds it all; only the hint is lost
    if event and event not in _TURN_ENDS:
        from mytokentracker.calls import catch_up

        try:
            catch_up.start(data)
        except (OSError, ValueError, NotImplementedError):
            pass  # the tray, or the next scan, finds what is new
    spool.bound(folder)


def _status_line(named: str | None, data_folder: "Callable[[], str]", command: str | None) -> int:
    """Spools the reading, says the line, and gives the exit status: of the command that the line is wrapped around."""
    from mytokentracker.calls import objects, stdin

    heard = stdin.read(_PATIENCE_SECONDS) if command is None else stdin.read_all()
    try:
        said = objects.fields(heard, ("session_id", "version", "model", "cost", "rate_limits"))
        _read_and_say(said, _folder(named, data_folder), alone=command is None)
    except Exception:  # noqa: BLE001, S110 - the person's own line comes all the same
        pass
    if command is None:
        return 0
    from mytokentracker.calls import wrapped

    return wrapped.run(command, heard)


def _read_and_say(said: dict[str, object], data: str | None, *, alone: bool) -> None:
    from mytokentracker.calls import objects, spool, status_line

    now = time.time()
    known: dict[str, object] = {}
    if data:
        # First of all: the client ends us as soon as it has something new.
        _spool_reading(os.path.join(data, "spool"), said, now)
        known = objects.fields(_start_of(os.path.join(data, "statusline.json")), ("parts", "beside", "windows"))
    if alone or known.get("beside") is True:
        line = status_line.line(said, known, now, colours=not os.environ.get("NO_COLOR"))
        if line:
            _say(f"{line}\n".encode("utf-8", "replace"))
    if data:
        spool.bound(os.path.join(data, "spool"))


def _spool_reading(folder: str, said: dict[str, object], now: float) -> None:
    from mytokentracker.calls import limits, objects, spool

    if not said:
        return
    session, cost, version = spool.session_name(said.get("session_id")), said.get("cost"), said.get("version")
    costs = cost if isinstance(cost, dict) else {}
    found = limits.limits(said.get("rate_limits"))
    record = {
        "kind": "statusline",
        "at": round(now, 2),
        "session": session,
        "version": version[:40] if isinstance(version, str) else "",
        "api_ms": objects.number(costs.get("total_api_duration_ms")),
        "cost_usd": objects.number(costs.get("total_cost_usd")),
        "limits": [{"name": name, "used_percentage": used, "resets_at": resets} for name, used, resets in found],
    }
    try:
        spool.put(folder, spool.reading_name(now, session, has_limits=bool(found)), record)
    except OSError:
        pass  # the next reading comes with the next response


def _folder(named: str | None, data_folder: "Callable[[], str]") -> str | None:
    """Our data folder; None when nobody can say where it is: then there is still what the client told."""
    try:
        return os.path.abspath(named or data_folder())
    except Exception:  # noqa: BLE001 - whatever is wrong with our set-up, the line comes
        return None


def _start_of(path: str) -> bytes:
    try:
        file = os.open(path, os.O_RDONLY)
    except OSError:
        return b""
    try:
        return os.read(file, _KNOWN_BYTES)
    except OSError:
        return b""
    finally:
        os.close(file)


def _say(words: bytes) -> None:
    try:
        os.write(1, words)
    except OSError:
        pass  # nobody listens


def _option(arguments: list[str], name: str) -> str | None:
    for index, argument in enumerate(arguments):
        if argument == name:
            return arguments[index + 1] if index + 1 < len(arguments) else None
        if argument.startswith(f"{name}="):
            return argument[len(name) + 1 :]
    return None


def _home() -> str:
    """The data folder where only MYTOKENTRACKER_HOME can name it. Raises: KeyError when it does not."""
    return os.environ["MYTOKENTRACKER_HOME"]


if __name__ == "__main__":
    # Last, so that nothing of ours hides a module of Python's.
    sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    if sys.argv[1:3] in CALLS:
        main(sys.argv[1:], _home)
