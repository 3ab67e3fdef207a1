"""What Prometheus is told: how many requests of which kind, how long they took, and what uploads brought."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mytokentracker.hub.wire import Taken

_SHARED = "PROMETHEUS_MULTIPROC_DIR"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


@contextmanager
def shared() -> Iterator[None]:
    """Lets several processes of one server be told of together; for the one that starts them, before it does.

    Source: prometheus_client's documentation, "Multiprocess Mode".
    """
    folder = tempfile.mkdtemp(prefix="mytokentracker-hub-")
    os.environ[_SHARED] = folder
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Metrics:
    """The figures of one application."""

    def __init__(self) -> None:
        # Whether processes share their figures is settled when this is imported: not before the server is started.
        from prometheus_client import CollectorRegistry, Counter, Histogram

        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "mytokentracker_hub_requests", "Requests by path and status.", ("path", "status"), registry=registry
        )
        self._seconds = Histogram(
            "mytokentracker_hub_request_seconds", "How long they took.", ("path",), registry=registry, buckets=_BUCKETS
        )
        self._responses = Counter(
            "mytokentracker_hub_responses", "Responses in uploads.", ("outcome",), registry=registry
        )

    def answered(self, path: str, status: int, seconds: float) -> None:
        """A request was answered. path: as the API names it, not as it was asked, so that there are few."""
        self._requests.labels(path, str(status)).inc()
        self._seconds.labels(path).observe(seconds)

    def took(self, taken: "Taken") -> None:
        """An upload was taken in."""
        for outcome in ("new", "changed", "unchanged"):
            self._responses.labels(outcome).inc(getattr(taken, outcome))

    def text(self) -> bytes:
        """All figures, of all processes of this server, in Prometheus's text format."""
        from prometheus_client import CollectorRegistry, generate_latest
        from prometheus_client.multiprocess import MultiProcessCollector

        if _SHARED not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
