"""The source installation of a move, by the settings, and the PostgreSQL URL that it moves to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from django.conf import settings
from django.db import connection

from qualgent.core.data_lock import lock_data_dir
from qualgent.ledger.database_settings import parse_database_url
from qualgent.ledger.schema import UnreleasedError, read_schema

from .creation import create_tables
from .errors import MoveError, MoveInterruptedError
from .mover import Versions, identity
from .target import TargetDatabase

GROWTH = 1.5  # bytes of PostgreSQL, its log among them, for each of SQLite
HIDDEN = "PASSWORD"


class Installation(NamedTuple):
    """A data directory with a SQLite database."""

    data_dir: Path
    database: Path
    id: str

    @classmethod
    def of_settings(cls) -> Installation:
        """Return the installation that the settings describe. Raises MoveError if it does not use SQLite."""
        if connection.vendor != "sqlite":
            raise MoveError("DATABASE_URL is set: unset it, as the source is the SQLite database of QUALGENT_DATA_DIR")
        file = Path(str(settings.DATABASES["default"]["NAME"]))
        if not file.is_file():
            raise MoveError(f"there is no database at {file}: set QUALGENT_DATA_DIR as for the server")
        return cls(settings.QUALGENT_DATA_DIR, file, identity(settings.SECRET_KEY))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """As a context, hold the data directory's lock so that no server starts. Raises MoveError if one runs."""
        try:
            lock = lock_data_dir(self.data_dir)
        except SystemExit as error:
            raise MoveError(str(error).removeprefix("qualgent: ")) from None
        with closing(lock):
            yield

    def is_served(self) -> bool:
        """Return whether a server runs on the data directory."""
        try:
            with self.locked():
                return False
        except MoveError:
            return True

    def versions(self) -> Versions:
        """Return the migrations of this version. Raises MoveError if the database has not exactly these."""
        try:
            schema = read_schema(connection)
        except UnreleasedError as error:
            raise MoveError(str(error)) from None
        finally:
            connection.close()
        if schema.pending:
            raise MoveError("the SQLite database is of an earlier version: run `python manage.py migrate` first")
        if schema.newer:
            raise MoveError(f"the SQLite database is of a newer version ({schema.newer[0]}): install that one first")
        return Versions(schema.known, schema.needed)

    def epoch(self) -> int:
        """Return the epoch of the last scheduler that used Redis, from the data directory; 0: none did."""
        try:
            return int((self.data_dir / "epoch").read_text())
        except (FileNotFoundError, ValueError):
            return 0


class TargetUrl(NamedTuple):
    """A DATABASE_URL, which may have a password."""

    text: str
    database: dict[str, object]  # as Django's settings have it

    @classmethod
    def given(cls, url: str | None, variable: str | None) -> TargetUrl:
        """Parse the target's URL from option ``--to`` or an environment variable. Raises MoveError."""
        name = "--to"
        if variable is not None:
            name, url = variable, os.environ.get(variable)
            if url is None:
                raise MoveError(f"the environment variable {name} is not set")
        try:
            database = parse_database_url((url or "").strip())
        except ValueError as error:
            raise MoveError(f"{name} {error}") from None
        if database is None:
            raise MoveError(f"{name} is empty")
        return cls((url or "").strip(), database)

    def beside(self, name: str) -> TargetUrl:
        """Return the URL of another database on the same server."""
        parts = urlsplit(self.text)
        query = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key != "dbname"]
        text = f"{parts.scheme}://{parts.netloc}/{name}?{urlencode(query, quote_via=quote)}"
        return TargetUrl(text, {**self.database, "NAME": name})

    def session_name(self, installation_id: str) -> str:
        """Return the name of a move's database sessions, by which a later run finds and ends leftover ones."""
        return f"qualgent-move-{installation_id[:16]}"

    def redacted(self) -> str:
        """Return the URL with its password masked, for display."""
        parts = urlsplit(self.text)
        user, colon, _ = parts.netloc.rpartition("@")[0].partition(":")
        host = parts.netloc.rpartition("@")[2]
        netloc = f"{user}{f':{HIDDEN}' if colon else ''}@{host}" if "@" in parts.netloc else host
        given = parse_qsl(parts.query, keep_blank_values=True)
        query = urlencode([(n, HIDDEN if "password" in n else v) for n, v in given], quote_via=quote, safe="/:,")
        return f"{parts.scheme}://{netloc}{parts.path}{f'?{query}' if query else ''}"

    def migrate(self, installation_id: str) -> None:
        """Create the target's tables by migrations, in a child process. Raises MoveError."""
        name = self.session_name(installation_id)
        create_tables(f"{self.text}{'&' if '?' in self.text else '?'}application_name={name}")


def check_room(target: TargetDatabase, database: Path) -> None:
    """Raise MoveInterruptedError if the target's disk, on this machine, lacks room for the rows."""
    folder = target.local_folder()
    needed = database.stat().st_size * GROWTH
    if folder is not None and (free := shutil.disk_usage(folder).free) < needed:
        raise MoveInterruptedError(
            f"the disk of PostgreSQL ({folder}) has {free / 1e6:,.0f} MB free, and needs about {needed / 1e6:,.0f} MB"
        )
