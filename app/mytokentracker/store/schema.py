"""The tables of the store, and the steps that bring an older store to them. Never edit a step that was released."""

# What one file says of a response (`occurrences`) and what all say together (`responses`) have these in common.
COUNTS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read", "web_searches")
FLAGS = ("finished", "subagent", "fast", "us")

_SIGHTING = """
    generation INTEGER NOT NULL,
    origin_id INTEGER REFERENCES sessions(id),
    model_id INTEGER NOT NULL REFERENCES models(id),
    at INTEGER,
    input INTEGER NOT NULL, output INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, cache_read INTEGER NOT NULL, web_searches INTEGER NOT NULL,
    finished INTEGER NOT NULL, subagent INTEGER NOT NULL, fast INTEGER NOT NULL, us INTEGER NOT NULL
"""

# A quarter of an hour, because every time zone in use begins its day on one; -1 where the time is unknown.
_QUARTER = "coalesce({row}.at / 900, -1)"


SUMS = {
    "responses": "1",
    "input": "{row}.input",
    "output": "{row}.output",
    "cache_write_5m": "{row}.cache_write_5m",
    "cache_write_1h": "{row}.cache_write_1h",
    "cache_read": "{row}.cache_read",
    "cost_microusd": "{row}.cost_microusd",
    "credits_microusd": "{row}.fast * {row}.cost_microusd",
    "web_searches": "{row}.web_searches",
    "unfinished": "1 - {row}.finished",
}

# What joins `responses r` to `quarters q` of single sessions: they are found by way of the quarters of an hour in which
# the session was at work, because an index by session would cost every import more than all that is asked so.
RESPONSES_OF_QUARTER = "r.at >= q.quarter * 900 AND r.at < q.quarter * 900 + 900 AND r.session_id = q.session_id"
_ADD = "ON CONFLICT DO UPDATE SET " + ", ".join(f"{name} = {name} + excluded.{name}" for name in SUMS)


def _roll_up(row: str, sign: str) -> str:
    return f"""
        INSERT INTO quarters (quarter, session_id, model_id, {", ".join(SUMS)})
        VALUES ({_QUARTER.format(row=row)}, {row}.session_id, {row}.model_id,
                {", ".join(f"{sign}({value.format(row=row)})" for value in SUMS.values())}) {_ADD};
    """  # noqa: S608 - built from the constants above


# A trigger for each added response costs as much as storing it: those of one batch are rolled up together.
ROLL_UP_ADDED = f"""
    INSERT INTO quarters (quarter, session_id, model_id, {", ".join(SUMS)})
    SELECT {_QUARTER.format(row="r")}, r.session_id, r.model_id,
           {", ".join(f"sum({value.format(row='r')})" for value in SUMS.values())}
    FROM responses r WHERE r.id > ? GROUP BY 1, 2, 3 {_ADD}
"""  # noqa: S608 - constants


# What the responses of a machine take along with them, where nobody else tells of them; before they are deleted.
ROLL_UP_REMOVED = f"""
    INSERT INTO quarters (quarter, session_id, model_id, {", ".join(SUMS)})
    SELECT {_QUARTER.format(row="r")}, r.session_id, r.model_id,
           {", ".join(f"-sum({value.format(row='r')})" for value in SUMS.values())}
    FROM responses r WHERE NOT r.shared AND r.file_id IN (SELECT id FROM files WHERE machine_id = ?)
    GROUP BY 1, 2, 3 {_ADD}
"""  # noqa: S608


ERA = "outbox_era"
# After responses were removed, in the same transaction: the next ones get ids that others had, by which it is reckoned
# what is still to be sent to a hub.
NEW_ERA = f"""
    INSERT INTO meta SELECT '{ERA}', '1:' || (SELECT coalesce(max(id), 0) FROM responses) WHERE 1
    ON CONFLICT DO UPDATE SET value = (CAST(value AS INTEGER) + 1) || substr(excluded.value, 2)
"""  # noqa: S608 - constants


_FIRST = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE projects (id INTEGER PRIMARY KEY, folder TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE models (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL UNIQUE,
    project_id INTEGER REFERENCES projects(id),
    stale INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX sessions_stale ON sessions (id) WHERE stale;

-- One transcript. size, mtime_ns and inode are its looks after a complete reading; size is -1 before.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL DEFAULT -1, mtime_ns INTEGER NOT NULL DEFAULT 0, inode INTEGER NOT NULL DEFAULT 0,
    offset INTEGER NOT NULL DEFAULT 0, in_long_line INTEGER NOT NULL DEFAULT 0,
    lines_skipped INTEGER NOT NULL DEFAULT 0,
    first_at INTEGER, last_at INTEGER, session TEXT, cwd TEXT,
    head_check INTEGER NOT NULL DEFAULT 0, tail_check INTEGER NOT NULL DEFAULT 0,
    generation INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which sessions a file speaks of, and the folder that it names for them.
CREATE TABLE session_files (
    session_id INTEGER NOT NULL REFERENCES sessions(id),
    file_id INTEGER NOT NULL REFERENCES files(id),
    cwd TEXT,
    is_main INTEGER NOT NULL,
    PRIMARY KEY (session_id, file_id)
) STRICT, WITHOUT ROWID;

-- Each API response once. While it was seen in one file and session only, the row is that sighting too (file_id,
-- generation); shared: its sightings lie in `occurrences`.
CREATE TABLE responses (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    message_id TEXT,
    session_id INTEGER NOT NULL REFERENCES sessions(id),
    file_id INTEGER NOT NULL REFERENCES files(id),
    shared INTEGER NOT NULL DEFAULT 0,
    cost_microusd INTEGER NOT NULL,
    {_SIGHTING}
) STRICT;
CREATE INDEX responses_at ON responses (at);

CREATE TABLE occurrences (
    response_id INTEGER NOT NULL REFERENCES responses(id),
    file_id INTEGER NOT NULL REFERENCES files(id),
    session_id INTEGER NOT NULL REFERENCES sessions(id),
    {_SIGHTING},
    PRIMARY KEY (response_id, file_id, session_id)
) STRICT, WITHOUT ROWID;

-- The roll-up that every figure over a longer time is read from. credits_microusd: the part of the cost that is
-- billed to usage credits (fast mode) and does not count against the plan.
CREATE TABLE quarters (
    quarter INTEGER NOT NULL, session_id INTEGER NOT NULL, model_id INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    input INTEGER NOT NULL, output INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cost_microusd INTEGER NOT NULL, credits_microusd INTEGER NOT NULL, web_searches INTEGER NOT NULL,
    unfinished INTEGER NOT NULL,
    PRIMARY KEY (quarter, session_id, model_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quarters_session ON quarters (session_id, model_id);

-- One row a session, so that hundreds of thousands can be sorted by any of it: the gaps between responses, of which the
-- active time is made, take a second per million responses. It is made anew after a scan for those that are `stale`.
CREATE TABLE session_sums (
    session_id INTEGER PRIMARY KEY REFERENCES sessions(id),
    started_at INTEGER, ended_at INTEGER, active_seconds INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    input INTEGER NOT NULL, output INTEGER NOT NULL, cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cost_microusd INTEGER NOT NULL, credits_microusd INTEGER NOT NULL, web_searches INTEGER NOT NULL,
    unfinished INTEGER NOT NULL
) STRICT;

-- When Claude refused to go on because a window was full. name: "session", "weekly" or what else was.
CREATE TABLE limit_hits (
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    resets_at INTEGER,
    PRIMARY KEY (at, name)
) STRICT, WITHOUT ROWID;

-- What Claude itself said of a window. starts_at: from when on our spend was counted. resets_at: when the window ends.
-- learnt: 0 for the latest percentage of a status line, which the number goes by without being learnt from.
CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    span TEXT NOT NULL,
    percent REAL NOT NULL,
    source TEXT NOT NULL,
    plan TEXT NOT NULL,
    budget_microusd INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    resets_at INTEGER,
    learnt INTEGER NOT NULL DEFAULT 1,
    UNIQUE (at, span, source)
) STRICT;

-- What we had counted in the window at that moment, at API list prices.
CREATE TABLE reading_spends (
    reading_id INTEGER NOT NULL REFERENCES readings(id),
    model TEXT NOT NULL,
    input INTEGER NOT NULL, output INTEGER NOT NULL, cache_write INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    PRIMARY KEY (reading_id, model)
) STRICT, WITHOUT ROWID;

-- What the status line of each session was last told: at and heard_ms are when, in UTC seconds and milliseconds.
CREATE TABLE heard (
    session TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    heard_ms INTEGER NOT NULL,
    api_ms INTEGER NOT NULL,
    cost_microusd INTEGER NOT NULL,
    limits TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER responses_changed AFTER UPDATE ON responses BEGIN
    {_roll_up("old", "-")}
    {_roll_up("new", "+")}
    DELETE FROM quarters WHERE responses = 0 AND session_id = old.session_id AND model_id = old.model_id
        AND quarter = {_QUARTER.format(row="old")};
END;

CREATE TRIGGER quarters_added AFTER INSERT ON quarters BEGIN
    UPDATE sessions SET stale = 1 WHERE id = new.session_id AND NOT stale;
END;
CREATE TRIGGER quarters_changed AFTER UPDATE ON quarters BEGIN
    UPDATE sessions SET stale = 1 WHERE id = new.session_id AND NOT stale;
END;
"""  # noqa: S608 - constants

# Several machines of one account.
_SECOND = """
-- As the hub named them last, this one too. key: the machine's id there.
CREATE TABLE machines (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;

-- NULL is a transcript of this computer; of another machine it is no file, but what that one tells of one.
ALTER TABLE files ADD COLUMN machine_id INTEGER REFERENCES machines(id);
CREATE INDEX files_machine ON files (machine_id) WHERE machine_id IS NOT NULL;
ALTER TABLE limit_hits ADD COLUMN machine_id INTEGER REFERENCES machines(id);

-- machine: the key of the one on which it was made, '' for this one. revision: how often it was corrected. removed: it
-- stays as a mark, so that nobody who had it brings it back.
CREATE TABLE newer_readings (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    span TEXT NOT NULL,
    percent REAL NOT NULL,
    source TEXT NOT NULL,
    plan TEXT NOT NULL,
    budget_microusd INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    resets_at INTEGER,
    learnt INTEGER NOT NULL DEFAULT 1,
    machine TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (at, span, source, machine)
) STRICT;
INSERT INTO newer_readings (id, at, span, percent, source, plan, budget_microusd, starts_at, resets_at, learnt)
    SELECT id, at, span, percent, source, plan, budget_microusd, starts_at, resets_at, learnt FROM readings;
DROP TABLE readings;
ALTER TABLE newer_readings RENAME TO readings;

-- What is to be sent beside new responses: kind is response, reading (id is the row's) or hit (id is its time). It is
-- filled by triggers that are there only while this machine is connected to a hub: see outbox.
CREATE TABLE outbox (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, id, name)
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND)
"""Step n brings a store of version n to version n + 1; the store's version is their number."""
