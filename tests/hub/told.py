"""Things that machines tell, made up."""

from typing import Any

import msgspec

from mytokentracker.hub.wire import Reading, Response, Source, Upload

NOON = 1_773_316_800
LAPTOP, DESKTOP, SERVER = ("a" * 32, "b" * 32, "c" * 32)


def response(number: int = 1, **more: Any) -> Response:
    """One response of 1 input and 10 output tokens."""
    values = {"id": f"msg_{number:06d}", "model": "claude-opus-5", "at": NOON + number}
    return Response(**{**values, "input_tokens": 1, "output_tokens": 10, **more})


def source(*responses: Response, name: str = "source-1", **more: Any) -> Source:
    """One transcript's word."""
    return Source(id=name, responses=responses, **{"session": "session-1", "first_at": NOON, **more})


def upload(*sources: Source, machine: str = LAPTOP, readings: tuple[Reading, ...] = ()) -> Upload:
    """A machine's batch."""
    return Upload(machine=machine, name="", sources=sources, readings=readings)


def reading(percent: float = 34.0, **more: Any) -> Reading:
    """What Claude showed at noon."""
    values = {"at": NOON, "window": "session", "percent": percent, "source": "typed", "plan": "max5"}
    return Reading(**{**values, **more})


def decoded(text: bytes, record: Any) -> Any:
    """The record in an answer."""
    return msgspec.json.decode(text, type=record)
