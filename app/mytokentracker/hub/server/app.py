"""The web application: every request is measured, let in or refused, done in a thread, and answered as JSON."""

import asyncio
import contextlib
import logging
import random
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar, TypeVarTuple
from urllib.parse import unquote_plus

import anyio
import msgspec
from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Route

from mytokentracker.hub import bearer
from mytokentracker.hub.server import answers, bodies, expiring, heads, openapi, tokens
from mytokentracker.hub.server.answers import HEADERS
from mytokentracker.hub.server.api import OPERATIONS
from mytokentracker.hub.server.database import CONNECTIONS, Database, Unavailable
from mytokentracker.hub.server.keys import Vault
from mytokentracker.hub.server.limits import Limits
from mytokentracker.hub.server.metrics import Metrics
from mytokentracker.hub.server.operations import Asked, Operation
from mytokentracker.hub.server.rates import Rate
from mytokentracker.hub.server.refusing import Refused, no_token, not_found
from mytokentracker.hub.server.tokens import Caller
from mytokentracker.hub.wire import Fault, Taken

LOG = logging.getLogger("mytokentracker.hub")
_AGAIN_SECONDS = 30

Endpoint = Callable[[Request], Awaitable[Response]]
_Arguments = TypeVarTuple("_Arguments")
_Result = TypeVar("_Result")


class Hub:
    """What all requests of one process share; nothing of it matters to another process."""

    def __init__(self, database: Database, vault: Vault, limits: Limits) -> None:
        self.database = database
        self.vault = vault
        self.limits = limits
        self.metrics = Metrics()
        self._requests = Rate(limits.requests_per_minute, 2 * limits.requests_per_minute)
        self._failures = Rate(limits.failures_per_minute, limits.failures_per_minute)
        self._threads: anyio.CapacityLimiter | None = None

    async def in_thread(self, work: Callable[[*_Arguments], _Result], *arguments: *_Arguments) -> _Result:
        """What work gives, done beside the event loop."""
        if self._threads is None:
            self._threads = anyio.CapacityLimiter(CONNECTIONS)
        return await run_sync(work, *arguments, limiter=self._threads)

    def caller(self, request: Request) -> Caller:
        """Whose token the request carries. Raises: Refused, Unavailable."""
        scheme, _, text = request.headers.get("authorization", "").partition(" ")
        with self.database.reading() as connection:
            found = tokens.check(connection, text.strip()) if scheme.lower() == "bearer" else None
        now = time.monotonic()
        if found is None:
            address = request.client.host if request.client else ""
            raise _too_often(self._failures.wait(address, now)) or no_token()
        too_often = _too_often(self._requests.wait(found.token_id, now))
        if too_often is not None:
            raise too_often
        self._note_use(found, int(time.time()))
        return found

    def _note_use(self, caller: Caller, now: int) -> None:
        if tokens.is_use_news(caller, now):
            # A full disk keeps nobody from reading.
            with contextlib.suppress(Unavailable), self.database.writing() as connection:
                tokens.note_use(connection, caller, now)

    async def answer(self, request: Request, operation: Operation) -> Response:
        """Does what is asked. Raises: Refused, Unavailable."""
        caller = await self.in_thread(self.caller, request)
        if operation.scope not in caller.scopes:
            raise Refused(403, f"This token is not good for that: it lacks `{operation.scope}`", "Use another one.")
        body = await bodies.read(request, self.limits) if operation.body is not None else b""
        return await self.in_thread(self._done, request, operation, caller, body)

    def _done(self, request: Request, operation: Operation, caller: Caller, body: bytes) -> Response:
        record = None
        if operation.body is not None:
            encoding, kind = (request.headers.get(name, "") for name in ("content-encoding", "content-type"))
            record = bodies.decode(body, encoding, kind, operation.body, self.limits)
        asked = Asked(self.database, self.vault, caller, _given(request, operation), record, time.time())
        result = operation.run(asked)
        if isinstance(result, Taken):
            self.metrics.took(result)
        if operation.reply is None:
            return StreamingResponse(result, media_type="application/x-ndjson", headers=HEADERS)
        return answers.json(result, packed="gzip" in request.headers.get("accept-encoding", ""))


def create(database: Database, vault: Vault, limits: Limits) -> Starlette:
    """The application over a database that is up to date."""
    hub = Hub(database, vault, limits)
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in OPERATIONS:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    routes = [
        Route(path, _measured(hub, path, _operating(hub, by_method)), methods=list(by_method))
        for path, by_method in by_path.items()
    ]
    document = msgspec.json.encode(openapi.document())
    page = openapi.page()

    async def show_document(_request: Request) -> Response:
        return Response(document, media_type="application/json", headers=HEADERS)

    async def show_page(_request: Request) -> Response:
        return HTMLResponse(page, headers=HEADERS)

    async def show_health(_request: Request) -> Response:
        await hub.in_thread(_look, database)
        return answers.json({"status": "ok"})

    async def show_metrics(request: Request) -> Response:
        if request.client is None or request.client.host not in (limits.metrics_from or ()):
            raise not_found("page")
        return Response(await hub.in_thread(hub.metrics.text), media_type="text/plain", headers=HEADERS)

    others = {"/": show_page, "/openapi.json": show_document, "/health": show_health, "/metrics": show_metrics}
    routes += [Route(path, _measured(hub, path, show), methods=["GET"]) for path, show in others.items()]
    app = Starlette(routes=routes, lifespan=_lifespan(database, limits), exception_handlers={HTTPException: _on_http})
    app.router.redirect_slashes = False
    return app


def _operating(hub: Hub, by_method: dict[str, Operation]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        return await hub.answer(request, by_method["GET" if request.method == "HEAD" else request.method])

    return endpoint


def _measured(hub: Hub, path: str, endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        started, status = time.perf_counter(), 500
        try:
            _check_address(request)
            response = await endpoint(request)
            status = response.status_code
        except Refused as refused:
            status = refused.status
            response = answers.fault(status, refused.fault, refused.retry_after)
        except Unavailable as unavailable:
            status = 503
            problem = unavailable.problem
            LOG.warning("%s", problem.title)
            response = answers.fault(status, Fault(problem.title, problem.hint), _AGAIN_SECONDS)
        except Exception as error:  # noqa: BLE001 - whatever it is, the answer says nothing of it
            _log_fault(error)
            response = answers.fault(status, Fault("A fault of the server", "It is in the server's log."))
        finally:
            seconds = time.perf_counter() - started
            hub.metrics.answered(path, status, seconds)
            # Never the address as it was asked, nor a header: somebody may have put a token there.
            LOG.info("%s %s %d %.0f ms", request.method, path, status, 1000 * seconds)
        return response

    return answer


def _log_fault(error: Exception) -> None:
    # Where it happened, never its message: that may quote what was sent.
    LOG.error("A fault, %s:\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))


def _check_address(request: Request) -> None:
    """Raises: Refused where it has a token in it."""
    if bearer.is_in(unquote_plus(f"{request.url.path}?{request.url.query}")):
        raise Refused(400, "A token does not belong into an address", "Revoke it: addresses are kept in logs.")


def _given(request: Request, operation: Operation) -> dict[str, Any]:
    """Raises: Refused."""
    values = {}
    for one in operation.given:
        text = request.path_params.get(one.name) if one.in_path else request.query_params.get(one.name)
        if text is None:
            values[one.name] = one.default
            continue
        try:
            values[one.name] = msgspec.convert(text, one.type, strict=False)
        except msgspec.ValidationError as error:
            if one.in_path:
                raise not_found(one.name) from None
            raise Refused(422, f"The value of `{one.name}` is not allowed", f"{error}.") from None
    return values


def _too_often(wait: float) -> Refused | None:
    if wait <= 0:
        return None
    return Refused(429, "Too many requests", "Ask less often.", retry_after=int(wait) + 1)


def _look(database: Database) -> None:
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT 1")


def _on_http(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return answers.fault(
        error.status_code, Fault(error.detail, "See the page at / for what there is."), headers=error.headers
    )


def _lifespan(
    database: Database, limits: Limits
) -> Callable[[Starlette], contextlib.AbstractAsyncContextManager[dict[str, Any]]]:
    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, Any]]:
        stopped = asyncio.Event()
        task = asyncio.create_task(_expire_until(stopped, database))
        try:
            yield {heads.SECONDS: limits.head_seconds}
        finally:
            # Not cancelled: its thread would go on with a connection of a database that is closed.
            stopped.set()
            await task
            database.close()

    return lifespan


async def _expire_until(stopped: asyncio.Event, database: Database) -> None:
    while True:
        # Processes that were started together take turns.
        pause = random.uniform(0.5, 1.5) * expiring.EVERY_SECONDS  # noqa: S311 - no secret
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), pause)
            return
        try:
            await run_sync(expiring.expire, database, int(time.time()))
        except Unavailable as unavailable:
            LOG.warning("%s", unavailable.problem.title)
        except Exception as error:  # noqa: BLE001 - it may be mended while this runs, and go better the next time
            _log_fault(error)
