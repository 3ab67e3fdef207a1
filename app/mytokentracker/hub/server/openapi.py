"""The OpenAPI document and a page of it, both made from the table of operations."""

import html
from typing import Any

import msgspec

from mytokentracker import __version__
from mytokentracker.hub import wire
from mytokentracker.hub.server.api import OPERATIONS
from mytokentracker.hub.server.operations import Operation

_REFERENCE = "#/components/schemas/{name}"
_FAULTS = {
    400: "Not understood",
    401: "No valid token",
    403: "The token is not good for this, or the account has too many",
    404: "There is no such thing in this account",
    405: "Not with this method",
    408: "The body took too long",
    409: "It was changed meanwhile, or is not what it was said to be",
    410: "The machine was removed from the account",
    413: "Too large",
    415: "Neither JSON nor packed as it may be",
    422: "A value is not allowed",
    429: "Too often; see Retry-After",
    503: "Not now; see Retry-After",
}
_WITH_BODY = {408, 413, 415}


def document() -> dict[str, Any]:
    """OpenAPI 3.1."""
    records = [wire.Fault]
    for operation in OPERATIONS:
        records += [record for record in (operation.body, operation.reply) if record is not None]
    _, schemas = msgspec.json.schema_components(records, ref_template=_REFERENCE)
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _described(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "MyTokenTracker hub",
            "version": __version__,
            "description": "What the machines of one account used of their Claude plan. Numbers and names only.",
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "mtt_<id>_<secret>"}},
        },
        "security": [{"token": []}],
    }


def _described(operation: Operation) -> dict[str, Any]:
    faults = {str(status): _answer(words, wire.Fault) for status, words in _FAULTS.items() if _may(operation, status)}
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.sentence,
        "description": f"For tokens with the scope `{operation.scope}`.",
        "responses": {"200": _answer("Done", operation.reply), **faults},
    }
    if operation.given:
        described["parameters"] = [
            {
                "name": one.name,
                "in": "path" if one.in_path else "query",
                "required": one.in_path,
                "description": one.sentence,
                "schema": _schema(one.type),
            }
            for one in operation.given
        ]
    if operation.body is not None:
        content = {"application/json": {"schema": _schema(operation.body)}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _may(operation: Operation, status: int) -> bool:
    return operation.body is not None or status not in _WITH_BODY


def _answer(words: str, record: type[Any] | None) -> dict[str, Any]:
    if record is None:
        content: dict[str, Any] = {"application/x-ndjson": {"schema": {"type": "string"}}}
    else:
        content = {"application/json": {"schema": _schema(record)}}
    return {"description": words, "content": content}


def _schema(kind: object) -> dict[str, Any]:
    (schema,), _ = msgspec.json.schema_components([kind], ref_template=_REFERENCE)
    return schema


def page() -> str:
    """The document for people: one page without scripts, or anything from elsewhere."""
    rows = "".join(
        f"<tr><td><code>{one.method}</code></td><td><code>{html.escape(one.path)}</code></td>"
        f"<td>{one.scope}</td><td>{html.escape(one.sentence)}{_fields(one)}</td></tr>"
        for one in OPERATIONS
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>MyTokenTracker hub</title>'
        "<style>body{font:16px system-ui;margin:2em auto;max-width:60em;padding:0 1em;color-scheme:light dark}"
        "td{padding:.4em .8em;vertical-align:top;border-top:1px solid #8884}small{opacity:.8}</style>"
        "<h1>MyTokenTracker hub</h1><p>Every request carries <code>Authorization: Bearer mtt_…</code>; bodies are JSON,"
        " plain, gzip or zstd. The whole is in <a href='openapi.json'>openapi.json</a>.</p><table>"
        f"<tr><th></th><th>Path</th><th>Scope</th><th></th></tr>{rows}</table>"
    )


def _fields(operation: Operation) -> str:
    parts = []
    if operation.given:
        parts.append("; ".join(f"<code>{one.name}</code>: {html.escape(one.sentence)}" for one in operation.given))
    for words, record in (("takes", operation.body), ("gives", operation.reply)):
        if record is not None:
            names = ", ".join(field.encode_name for field in msgspec.structs.fields(record))
            parts.append(f"{words} <b>{record.__name__}</b>: {names}")
    return "".join(f"<br><small>{part}</small>" for part in parts)
