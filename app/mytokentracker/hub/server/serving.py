"""Runs the server: one process or several, with TLS of its own, behind a proxy, or for this computer alone."""

import logging
import os
import socket
import ssl
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec
import uvicorn
from starlette.applications import Starlette
from uvicorn.supervisors import Multiprocess

from mytokentracker import lock
from mytokentracker.core.addresses import is_loopback
from mytokentracker.core.records import Failed
from mytokentracker.hub.server import heads, metrics
from mytokentracker.hub.server.app import LOG, create
from mytokentracker.hub.server.limits import LOOPBACK, limits
from mytokentracker.hub.server.opening import DATA, opened, place

_FACTORY = "mytokentracker.hub.server.serving:application"
# For the processes that the server starts.
_PROXY = "MYTOKENTRACKER_HUB_PROXY"
_VERBOSE = "MYTOKENTRACKER_HUB_VERBOSE"


class Serving(msgspec.Struct, frozen=True):
    """How to serve. proxy: the address of the proxy that speaks TLS for us. processes: as many as there are to be."""

    data: Path
    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    proxy: str | None = None
    processes: int = 1
    verbose: bool = False


def serve(how: Serving, begin: Callable[[int], None]) -> None:
    """Serves until it is told to stop. begin: called with the port when it listens. Raises: Failed, OSError."""
    _check(how)
    wanted = limits(os.environ)
    where = place(how.data, os.environ)
    with ExitStack() as stack:
        # So that nobody restores a backup beneath it; a second server on the same PostgreSQL may well run.
        held, is_sure = None, True
        try:
            held = lock.acquire(where.lock_file)
        except OSError:  # a file system without locks; what else is wrong there is said when the database is opened
            is_sure = False
        if held is not None:
            stack.callback(held.release)
        elif is_sure and where.url is None:
            hint = "Wait for it, or give another --data; several servers together need PostgreSQL."
            raise Failed("A hub runs in this folder already, or is being restored", hint)
        # Brought up to date before the processes start, and said at once when it cannot be used.
        stack.enter_context(opened(where)).database.close()
        os.environ[DATA] = str(how.data)
        os.environ[_PROXY] = how.proxy or ""
        os.environ[_VERBOSE] = "1" if how.verbose else ""
        if how.processes > 1:
            stack.enter_context(metrics.shared())
        config = uvicorn.Config(
            _FACTORY,
            factory=True,
            workers=how.processes,
            ssl_certfile=how.certificate,
            ssl_keyfile=how.key,
            proxy_headers=how.proxy is not None,
            forwarded_allow_ips=how.proxy,
            limit_concurrency=wanted.connections,
            timeout_keep_alive=75,  # longer than a machine's minute, so that its connection and TLS last
            timeout_graceful_shutdown=30,
            access_log=False,
            server_header=False,
            log_level="warning",
            http=heads.Protocol,
            ws="none",
            lifespan="on",
        )
        listening = stack.enter_context(_listening(how))
        begin(listening.getsockname()[1])
        if how.processes > 1:
            Multiprocess(config, [listening]).run()
        else:
            uvicorn.Server(config).run([listening])


def application() -> Starlette:
    """The application of one process, as the environment says; uvicorn calls it. Raises: Failed, OSError."""
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(message)s")
    LOG.setLevel(logging.INFO if os.environ.get(_VERBOSE) else logging.WARNING)
    # It stays open as long as the process; the application's lifespan closes it.
    ready = ExitStack().enter_context(opened(place(Path(os.environ[DATA]), os.environ)))
    wanted = limits(os.environ)
    if wanted.metrics_from is None:
        # A proxy that does not say for whom it asks makes everybody this computer.
        wanted = msgspec.structs.replace(wanted, metrics_from=() if os.environ.get(_PROXY) else LOOPBACK)
    return create(ready.database, ready.vault, wanted)


def _check(how: Serving) -> None:
    if (how.certificate is None) != (how.key is None):
        raise Failed("TLS needs both a certificate and its key", "Give --certificate and --key.")
    if how.certificate is None and how.proxy is None and not is_loopback(how.host):
        hint = "Give --certificate and --key, or --behind-proxy ADDRESS when a proxy speaks TLS for it."
        raise Failed("Without TLS the hub serves this computer only", hint)
    if how.certificate is not None:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(how.certificate, how.key)
        except OSError as error:
            hint = f"{how.certificate}, {how.key}: {error.strerror or error}."
            raise Failed("The certificate or its key cannot be used", hint) from error


def _listening(how: Serving) -> socket.socket:
    """Raises: Failed."""
    try:
        family = socket.getaddrinfo(how.host, how.port, type=socket.SOCK_STREAM)[0][0]
        # With its protocol named: else asyncio leaves Nagle's algorithm on, and answers of two parts take 40 ms more.
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((how.host, how.port))
    except OSError as error:
        hint = f"{error.strerror or error}. Give another --host or --port."
        raise Failed(f"The hub cannot listen on {how.host}, port {how.port}", hint) from error
    return listening
