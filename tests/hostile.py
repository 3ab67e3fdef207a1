"""Hostile input: whole documents of each kind that we read, and what somebody might make of them."""

import contextlib
import random
import sqlite3
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
from tests.transcript_lines import assistant, counts, raw, text, user
from urllib3 import HTTPResponse

from mytokentracker import prices, settings
from mytokentracker.charts import remembered
from mytokentracker.claude_code import connecting
from mytokentracker.claude_code.settings_file import ConnectError
from mytokentracker.cli.replaying import _lines
from mytokentracker.core.replay import replay
from mytokentracker.hub import account, learning, wire
from mytokentracker.hub.client import connection
from mytokentracker.hub.client.calls import _read
from mytokentracker.hub.client.connection import HubError
from mytokentracker.paths import Paths
from mytokentracker.settings_file import SettingsError
from mytokentracker.spool import Spool
from mytokentracker.store.opening import make_tables
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.reading import Cursor, read_new

# What a terminal obeys: colours, a title, the clipboard, a link, moving up, clearing; and letters that turn around.
ESCAPES = (
    "\x1b[31m", "\x1b]0;owned\x07", "\x1b]52;c;b3duZWQ=\x07", "\x1b]8;;http://example.org\x1b\\", "\x1b[2A\x1b[2K",
    "\x9b2J", "\x90q\x9c", "\r", "\x08", "\x7f", "\u202e", "\u2066", "\u2028", "\x00",
)  # fmt: skip
MARKUP = ("<img src='http://example.org/x.png'>", "<b>bold</b>", "<a href='file:///'>here</a>", "&lt;", "<script>")
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org")', "\t=1", "\r=1")
_PIECES = (
    *(piece.encode() for piece in (*ESCAPES, *MARKUP, *FORMULAS)),
    b"[" * 20_000, b'{"a":' * 5_000, b"1e400", b"-0", b"NaN", b"Infinity", b"9" * 5_000, b"-9223372036854775809",
    b"18446744073709551616", b"1e-400", b"\\ud800", b"\\u0000", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\n",
    b'"', b"\\", b"}", b"]", b",", b":", b"null", b"true", b"0001-01-01T00:00:00Z", b"9999-12-31T23:59:59Z",
    b"../../../etc/passwd", b'"usage"', b"'''", b'"""', b"# ", b"inf", b"nan", b"1979-05-27T07:32:00Z", b"A" * 70_000,
)  # fmt: skip


def mutated(rng: random.Random, seeds: tuple[bytes, ...]) -> bytes:
    """One of the documents with some harm done to it, or no document at all."""
    data = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        at = rng.randrange(len(data) + 1)
        match rng.randrange(7):
            case 0 if data:
                data[at % len(data)] = rng.randrange(256)
            case 1:
                data[at:at] = rng.choice(_PIECES)
            case 2:
                data[at : at + rng.randrange(1, 40)] = b""
            case 3:
                data[at : at + rng.randrange(12)] = rng.choice(_PIECES)
            case 4:
                data[at:at] = data[rng.randrange(len(data) + 1) :][: rng.randrange(200)]
            case 5:
                del data[at:]
            case _:
                data[at:at] = rng.randbytes(rng.randrange(1, 30))
    return bytes(data)


class Target(msgspec.Struct):
    """Something of ours that reads what others wrote. take: fails with an exception when it is harmed."""

    name: str
    seeds: tuple[bytes, ...]
    take: Callable[[bytes], object]


def targets(folder: Path) -> list[Target]:
    """All of them, with their files in the folder."""
    # One that owns no project has nothing to say beside its path.
    (folder / "claude").mkdir()
    paths = Paths(folder, folder)
    return [
        Target("transcript", _TRANSCRIPTS, _transcript(folder / "session.jsonl")),
        Target("spool", _EVENTS, _spool(folder / "spool")),
        Target("settings", _SETTINGS, _settings(folder / "settings.toml")),
        Target("prices", _PRICES, _prices(folder / "prices.toml")),
        Target("replay", _REPLAYS, _replay),
        Target("hub answers", _ANSWERS, _answer),
        Target("Claude's settings", _CLAUDE, _claude(folder / "claude", paths)),
        Target("our own memory", _MEMORIES, _memory(folder)),
    ]


_LINE = assistant(1, counts(3, 7, 9, 11, write_5m=4, write_1h=5), stop="end_turn")
_TRANSCRIPTS = (
    text(user(), _LINE, assistant(2, counts(1, 2)), user()),
    raw(_LINE),
    text(assistant("odd id", counts(1, 2), isApiErrorMessage=True), _LINE),
)
_EVENTS = (
    b'{"kind":"statusline","at":1800000000.5,"session":"s","version":"2.1.0","api_ms":5,"cost_usd":1.5,"limits":[]}',
    b'{"kind":"statusline","at":1800000000,"session":"s","limits":[{"name":"five_hour","used_percentage":4.5}]}',
    b'{"kind":"hook","at":1800000000,"event":"Stop","session":"s","transcript":"/home/ada/.claude/x.jsonl"}',
)
_SETTINGS = (
    b'plan = "max5"\nsession_budget_usd = 12.5\nweekly_reset = "Thu 10:00"\nclaude_folders = ["/home/ada/x"]\n',
    b'session_alerts = [75, 90]\nstatusline_parts = ["session"]\n[project_names]\n"/home/ada/shop" = "shop"\n',
    b"# only a comment\n",
)
_PRICES = (b'[[prices]]\nmodel = "claude-opus-5"\ninput = 1\noutput = 100\nsince = "2026-01-01"\nsource = "me"\n',)
_REPLAYS = (
    b'{"account":"a","at":"2026-09-02T16:44:50Z","window":"session","plan":"max5","spend_usd":{"claude-opus-5":'
    b'{"input":0.5,"output":10,"cache_write":13,"cache_read":31}},"actual_percent":50}\n' * 3,
)
_REPLIES: tuple[Any, ...] = (
    wire.Machine, wire.Taken, wire.Changes, wire.AccountSettings, account.Account, account.Tokens, account.TokenShown,
    account.Deleted, learning.Contribution, learning.Priors,
)  # fmt: skip
_ANSWERS = (
    b'{"cursor":"1","more":false,"now":1800000000,"sources":[],"readings":[],"machines":[],"removed":[]}',
    b'{"machine":"00","name":"n","last_seen":1,"revision":3,"plan":"max5"}',
    b'{"title":"Refused","hint":"Because"}',
)
_CLAUDE = (
    b'{\n  // mine\n  "hooks": {"Stop": [{"hooks": [{"type": "command", "command": "x"}]}]},\n  "model": "opus"\n}\n',
    b'{\n  // mine\n  "statusLine": {"type": "command", "command": "y"}\n}\n',
    b"{}",
)
_MEMORIES = (b'{"url":"https://h","machine":"m","name":"n","key":"k"}', b'{"size":[1,2],"choices":{"a":{"b":"c"}}}')


def _transcript(path: Path) -> Callable[[bytes], object]:
    store = sqlite3.connect(":memory:", isolation_level=None)
    make_tables(store)
    table, _ = prices.load(path.with_name("none.toml"))
    writer = Writer(store, table)

    def take(data: bytes) -> None:
        path.write_bytes(data)
        cursor = Cursor()
        with writer.transaction():
            for batch in read_new(str(path), cursor, None):
                writer.add([batch])
        rows = store.execute(
            "SELECT count(*), coalesce(sum(output), 0), coalesce(sum(cost_microusd), 0) FROM responses"
        )
        sums = store.execute(
            "SELECT coalesce(sum(responses), 0), coalesce(sum(output), 0),"
            " coalesce(sum(cost_microusd + credits_microusd), 0) FROM quarters"
        )
        found, summed = rows.fetchone(), sums.fetchone()
        assert found[:2] == summed[:2]
        assert found[1] < 2**62, "a sum would overflow"
        with writer.transaction():
            for name in ("occurrences", "responses", "quarters", "session_files", "files"):
                store.execute(f"DELETE FROM {name}")

    return take


def _spool(folder: Path) -> Callable[[bytes], object]:
    folder.mkdir()
    spool = Spool(folder)

    def take(data: bytes) -> None:
        (folder / "1.event").write_bytes(data)
        spool.remove(spool.read())
        assert not any(folder.iterdir())

    return take


def _settings(path: Path) -> Callable[[bytes], object]:
    def take(data: bytes) -> None:
        path.write_bytes(data)
        chosen, _ = settings.load(path)
        settings.budget(chosen, prices.plans())
        try:
            settings.save(path, {"plan": "max20"})
        except SettingsError:
            assert path.read_bytes() == data
        else:
            assert settings.load(path)[0].plan == "max20"

    return take


def _prices(path: Path) -> Callable[[bytes], object]:
    def take(data: bytes) -> None:
        path.write_bytes(data)
        table, _ = prices.load(path)
        assert 0 <= table.cost("claude-opus-5", 1_800_000_000, _ONE_TOKEN) < 2**62

    return take


_ONE_TOKEN: Any = SimpleNamespace(input=1, output=1, cache_write_5m=1, cache_write_1h=1, cache_read=1)


def _replay(data: bytes) -> None:
    try:
        lines = _lines(data)
    except ValueError:
        return
    msgspec.json.encode(replay(lines))


def _answer(data: bytes) -> None:
    for status in (200, 429, 500):
        for reply in _REPLIES:
            answer: Any = SimpleNamespace(
                status_code=status,
                headers={"Retry-After": data[:12].decode("latin-1")},
                raw=HTTPResponse(BytesIO(data), preload_content=False),
            )
            try:
                _read(answer, reply)
            except HubError:
                continue


def _claude(folder: Path, paths: Paths) -> Callable[[bytes], object]:
    file = folder / "settings.json"

    def take(data: bytes) -> None:
        file.write_bytes(data)
        try:
            plan = connecting.plan(folder, ("statusline",), paths, install=True)
            connecting.carry_out(plan, paths)
            connecting.carry_out(connecting.plan(folder, ("statusline",), paths, install=False), paths)
        except ConnectError:
            pass
        else:
            assert file.read_bytes() == data

    return take


def _memory(folder: Path) -> Callable[[bytes], object]:
    def take(data: bytes) -> None:
        for name in ("hub.json", "charts.json", "claude-code.json"):
            (folder / name).write_bytes(data)
        with contextlib.suppress(HubError):
            connection.load(folder / "hub.json")
        remembered.load(folder / "charts.json")
        (folder / "claude-code.json").unlink()

    return take


def run(folder: Path, inputs: int, seed: int) -> dict[str, int]:
    """Gives each target so many inputs; by its name, how many it took. Fails with the input that harmed it."""
    taken = {}
    for target in targets(folder):
        rng = random.Random(seed)
        for number in range(inputs):
            data = mutated(rng, target.seeds) if number else b""
            try:
                target.take(data)
            except Exception as error:
                error.add_note(f"{target.name}, input {number}: {data[:2000]!r}")
                raise
        taken[target.name] = inputs
    return taken
