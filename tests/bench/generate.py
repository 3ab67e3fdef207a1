"""Makes a Claude Code folder of any size: `generate.py FOLDER --bytes 1000000000`; same arguments, same bytes.

Made-up sessions of several projects and models, spread over the days before a moment, with subagents, forks (copied
history) and lines written twice. Prints, as JSON, what a right count of it gives. Importable: `write_tree`,
`write_small_files`, `write_responses`.
"""

import argparse
import dataclasses
import datetime
import json
import os
import random
import re
from pathlib import Path

import claude_lines as lines
from claude_lines import TextPool
from claude_session import MEAN_GAP_MS, NEW_MODELS, OLD_MODELS, Place, Session, Written

UNTIL = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
PROJECTS = ("/home/dev/code/alpha", "/home/dev/code/beta-service", "/home/dev/wörk dir_1.x", "/srv/build/gamma",
            "/home/dev/code/delta/web", "/home/dev/notes", "/home/dev/code/epsilon")  # fmt: skip
DAY_MS = 86_400_000


def write_tree(
    folder: Path,
    *,
    size: int,
    files: int | None = None,
    seed: int = 1,
    until: datetime.datetime = UNTIL,
    days: int = 30,
) -> Written:
    """Writes transcripts of about `size` bytes in exactly `files` files (default: one per 400 kB, at least 10).

    Raises: ValueError when files is less than 1.
    """
    rng = random.Random(seed)
    pool = TextPool(seed)
    files = max(10, size // 400_000) if files is None else files
    if files < 1:
        raise ValueError("a tree has at least one file")
    agents, forks = files * 12 // 100, files * 3 // 100
    mains = files - agents - forks
    weights = [rng.lognormvariate(0, 1.6) for _ in range(mains)]
    agents_of = [0] * mains
    for index in rng.choices(range(mains), weights, k=agents):
        agents_of[index] += 1
    forked = set(rng.sample(range(mains), min(forks, mains)))
    written = Written()
    left = sum(weights)
    end_ms = int(until.timestamp() * 1000)
    for index, weight in enumerate(weights):
        target = max(0, int((size - written.bytes) * weight / left))
        left -= weight
        place = _place(rng, folder, end_ms, days, target)
        _write_session(rng, pool, place, written, target, agents_of[index])
        if index in forked:
            _write_fork(rng, pool, place, written)
    return written


def _place(rng: random.Random, folder: Path, end_ms: int, days: int, target: int) -> Place:
    """Where and when a new session of about `target` bytes is; one too long for the days runs faster."""
    cwd = rng.choice(PROJECTS)
    session = lines.uuid(rng)
    lines_expected = target / 2400 + 20
    gap_ms = min(float(MEAN_GAP_MS), days * DAY_MS / 3 / lines_expected)
    last_start = max(0.0, days * DAY_MS - lines_expected * gap_ms * 2)
    at_ms = end_ms - days * DAY_MS + int(rng.random() * last_start)
    new = rng.random() < 0.4
    model = rng.choice(NEW_MODELS if new else OLD_MODELS).encode()
    return Place(_project(folder, cwd) / f"{session.decode()}.jsonl", cwd, session, at_ms, gap_ms, new, model)


def _project(folder: Path, cwd: str) -> Path:
    return folder / "projects" / re.sub(r"[^A-Za-z0-9]", "-", cwd)


def _write_session(
    rng: random.Random, pool: TextPool, place: Place, written: Written, target: int, agents: int
) -> None:
    with Session(rng, pool, place, written) as session:
        session.limit = target
        for number in range(agents):
            while session.size < target * (number + 1) / (agents + 1):
                session.turn()
            session.agent(b"a%016x" % rng.getrandbits(64), min(60_000, target // (2 * agents + 2)))
        session.turn()
        while session.size < target:
            session.turn()
    os.utime(place.path, (session.at_ms / 1000, session.at_ms / 1000))


def _write_fork(rng: random.Random, pool: TextPool, place: Place, written: Written) -> None:
    """A new session that begins with a copy of the other's lines, in which only the session id is new, and goes on."""
    history = place.path.read_bytes()[: 1 + int(rng.random() * 2_000_000)]
    history = history[: history.rfind(b"\n") + 1]
    session = lines.uuid(rng)
    path = place.path.with_name(f"{session.decode()}.jsonl")
    path.write_bytes(history.replace(b'"sessionId":"%b"' % place.session, b'"sessionId":"%b"' % session))
    written.files += 1
    written.bytes += len(history)
    written.lines += history.count(b"\n")
    later = dataclasses.replace(place, path=path, session=session, at_ms=int(place.path.stat().st_mtime * 1000))
    with Session(rng, pool, later, written, append=True) as fork:
        fork.turn()


def write_small_files(
    folder: Path, *, files: int = 10_000, seed: int = 1, until: datetime.datetime = UNTIL, days: int = 30
) -> Written:
    """Writes `files` transcripts of one prompt and one answer each, about 2 kB, in 200 projects."""
    rng = random.Random(seed)
    pool = TextPool(seed, 200_000)
    written = Written()
    end_ms = int(until.timestamp() * 1000)
    for index in range(files):
        cwd = f"/home/dev/code/project-{index % 200}"
        session = lines.uuid(rng)
        at_ms = end_ms - 60_000 - int(rng.random() * (days * DAY_MS - 120_000))
        path = _project(folder, cwd) / f"{session.decode()}.jsonl"
        place = Place(path, cwd, session, at_ms, MEAN_GAP_MS, new=True, model=rng.choice(NEW_MODELS).encode())
        with Session(rng, pool, place, written) as one:
            one.entry(b"user", b'"message":{"role":"user","content":"%b"}' % pool.cut(rng, 100))
            one.response([b'{"type":"text","text":"%b"}' % pool.cut(rng, 300)], [], ends_turn=True)
        os.utime(path, (one.at_ms / 1000, one.at_ms / 1000))
    return written


def write_responses(
    folder: Path, *, responses: int = 1_000_000, seed: int = 1, until: datetime.datetime = UNTIL, days: int = 365
) -> Written:
    """Writes lines with nothing but what is counted, one a response: the way to a big store in little time.

    A session has 500 responses; the sessions are spread evenly over the days before `until`.
    """
    rng = random.Random(seed)
    written = Written()
    sessions = max(1, -(-responses // 500))
    end_ms = int(until.timestamp() * 1000)
    for number in range(sessions):
        count = min(500, responses - number * 500)
        cwd = rng.choice(PROJECTS)
        session = lines.uuid(rng)
        model = rng.choice(NEW_MODELS + OLD_MODELS).encode()
        path = _project(folder, cwd) / f"{session.decode()}.jsonl"
        path.parent.mkdir(parents=True, exist_ok=True)
        step_ms = min(15_000, days * DAY_MS // responses + 15_000)
        at_ms = end_ms - int((sessions - number) * days * DAY_MS / sessions)
        out: list[bytes] = []
        for _ in range(count):
            at_ms = min(end_ms - 1, at_ms + step_ms)
            tokens = (rng.randrange(1, 9), rng.randrange(1, 1500), 0, rng.randrange(4000), rng.randrange(200_000))
            written.count(tokens)
            out.append(
                b'{"type":"assistant","message":{"id":"msg_01%022x","model":"%b","role":"assistant","stop_reason":"end_turn",'
                b'"usage":%b},"requestId":"req_01%022x","timestamp":"%b","cwd":"%b","sessionId":"%b"}\n'
                % (rng.getrandbits(88), model, lines.usage(tokens, tokens[1], new=False), rng.getrandbits(88),
                   lines.stamp(at_ms), cwd.encode(), session)
            )  # fmt: skip
        data = b"".join(out)
        path.write_bytes(data)
        os.utime(path, (at_ms / 1000, at_ms / 1000))
        written.files += 1
        written.bytes += len(data)
        written.lines += count
    return written


def moment(text: str) -> datetime.datetime:
    """A moment from the command line: ISO 8601; UTC when it names no zone."""
    value = datetime.datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=datetime.UTC)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--bytes", type=int, help="transcripts of this size together")
    kind.add_argument("--small-files", type=int, help="this many transcripts of about 2 kB")
    kind.add_argument("--responses", type=int, help="this many responses, in minimal lines, over a year")
    parser.add_argument("--files", type=int, help="with --bytes: how many files (default one per 400 kB)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--until", type=moment, default=UNTIL, help=f"the last moment (default {UNTIL:%Y-%m-%dT%H:%MZ})"
    )
    parser.add_argument("--days", type=int, help="how many days before it (default 30; 365 with --responses)")
    args = parser.parse_args()
    common = {"seed": args.seed, "until": args.until} | ({"days": args.days} if args.days else {})
    if args.bytes:
        written = write_tree(args.folder, size=args.bytes, files=args.files, **common)
    elif args.small_files:
        written = write_small_files(args.folder, files=args.small_files, **common)
    else:
        written = write_responses(args.folder, responses=args.responses, **common)
    print(json.dumps(dataclasses.asdict(written)))


if __name__ == "__main__":
    main()
