"""Brings a hub's database to this version, in one transaction, and refuses one that a newer version has made."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, text

from mytokentracker.core.records import Failed
from mytokentracker.hub.server import partitions
from mytokentracker.hub.server.database import Database, copy_sqlite


def upgrade(database: Database, now: int) -> None:
    """Brings the tables up to date. An SQLite file that needs it is copied first, beside itself.

    Raises: Unavailable; Failed when a newer version was here.
    """
    config = _config()
    newest = ScriptDirectory.from_config(config).get_current_head()
    with database.reading() as connection:
        version = MigrationContext.configure(connection).get_current_revision()
    if version != newest:
        if version is not None and database.is_sqlite:
            file = Path(str(database.engine.url.database))
            copy_sqlite(file, file.with_name(f"{file.name}.before-{version}"))
        with database.writing() as connection:
            _upgrade(connection, config)
    partitions.prepare(database, now)


def _upgrade(connection: Connection, config: Config) -> None:
    if connection.dialect.name == "postgresql":
        # Several servers that start together: one works, the others find it done.
        connection.execute(text("SELECT pg_advisory_xact_lock(7020)"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        hint = "Start the version that used it last, or a newer one."
        raise Failed("The hub's database is of a newer version", hint) from error


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    # Without it alembic warns that paths might be split at spaces.
    config.set_main_option("path_separator", "os")
    return config
