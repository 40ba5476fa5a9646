"""The signed manifest of a backup: its parts with sizes and checksums. It is written last."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from qgprotocol import __version__
from qualgent.core import secret_key
from qualgent.ledger.schema import BEFORE_RELEASE, UnreleasedError
from qualgent.ops.move.errors import MoveError, first_of

NAME = "manifest.json"
FILES = "files.sha256"  # digests of builds and artifacts, as `sha256sum --check` reads them
LOGS = "logs.txt"  # attempts with a log, and its bytes
FORMAT = 1
PURPOSE = b"qualgent manifest of a backup"
Sum = tuple[int, str]
"""Number of rows of a table, and the checksum of their values; empty: the database's file has its own."""


class Manifest(Struct, frozen=True, kw_only=True):
    """The content of a backup. Sizes are in bytes, times in ISO 8601, checksums SHA-256 in hex."""

    format: int = FORMAT
    version: str = __version__  # of the software that made it
    made_at: str
    vendor: str  # of the database: sqlite or postgresql
    database: str  # file name
    database_bytes: int
    database_sha256: str
    migrations: list[tuple[str, str]]
    tables: dict[str, Sum]
    key: str  # fingerprint of the secret key
    files: int  # builds and artifacts that rows name
    files_sha256: str  # of the file with their digests
    logs: int  # of attempts that have ended
    logs_sha256: str
    signature: str = ""

    def sign(self, key: str) -> Manifest:
        """Return a copy of the manifest, signed by this secret key."""
        return msgspec.structs.replace(self, signature=self._signature(key))

    def _signature(self, key: str) -> str:
        """Return the HMAC of the manifest's content by a secret key, in hex."""
        content = msgspec.json.encode(msgspec.structs.replace(self, signature=""), order="deterministic")
        return hmac.digest(key.encode(), PURPOSE + content, "sha256").hex()

    def write(self, folder: Path) -> None:
        """Write the manifest into a folder, atomically. Raises OSError."""
        half = folder / f"{NAME}.half"
        with half.open("wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(self)))
            file.flush()
            os.fsync(file.fileno())
        half.rename(folder / NAME)

    def check(self, folder: Path, key: str, known: set[tuple[str, str]]) -> None:
        """Raise MoveError if the backup is damaged, of a newer version, or made with another secret key than ``key``.

        ``known``: the migrations of this version.
        """
        applied = set(self.migrations)
        if self.format > FORMAT or (newer := [f"{app}.{name}" for app, name in applied - known]):
            text = f" ({first_of(newer)})" if self.format <= FORMAT else ""
            raise MoveError(f"the backup is of a newer version, {self.version}{text}: install that one here first")
        if applied & BEFORE_RELEASE:
            raise MoveError(UnreleasedError.problem)
        if self.key != fingerprint(key):
            raise MoveError(
                "the backup was made with another secret key than this environment's: set QUALGENT_SECRET_KEY as it was"
            )
        if not hmac.compare_digest(self.signature, self._signature(key)):
            raise MoveError(f"{folder / NAME} was changed after the backup: use another one")
        for name, sha256 in (
            (self.database, self.database_sha256),
            (FILES, self.files_sha256),
            (LOGS, self.logs_sha256),
        ):
            if hash_file(folder / name) != sha256:
                raise MoveError(f"{folder / name} is damaged (its SHA-256 is another one): use another backup")


def fingerprint(key: str) -> str:
    """Return the HMAC of a fixed text by a secret key, to recognize the key without storing it."""
    return hmac.digest(key.encode(), b"qualgent key of a backup", "sha256").hex()


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest in a folder. Raises MoveError if it is missing or damaged."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Manifest)
    except FileNotFoundError:
        raise MoveError(f"{folder} has no {NAME}: it is no backup, or one that did not finish") from None
    except OSError as error:
        raise MoveError(f"{folder / NAME} cannot be read: {error.strerror}") from None
    except msgspec.MsgspecError:
        raise MoveError(f"{folder / NAME} is damaged or of a newer version: use another backup") from None


def key_of(folder: Path, environment_key: str) -> str:
    """Return the secret key to check a backup with: the environment's if given there, else the one in the folder."""
    path = folder / secret_key.NAME
    if secret_key.is_given() or not path.exists():
        return environment_key
    return path.read_text(encoding="utf-8", errors="replace").strip()


def write_lists(folder: Path, files: Mapping[str, int], logs: Mapping[str, int]) -> tuple[str, str]:
    """Write lists of the files (digest → bytes) and logs (attempt → bytes); return both lists' checksums."""
    (folder / FILES).write_text("".join(f"{sha256}  {sha256[:2]}/{sha256}\n" for sha256 in sorted(files)))
    (folder / LOGS).write_text("".join(f"{attempt_id} {size}\n" for attempt_id, size in sorted(logs.items())))
    return hash_file(folder / FILES), hash_file(folder / LOGS)


def read_files(folder: Path) -> list[str]:
    """Return the SHA-256 digests of the stored files that a checked backup lists."""
    return [line.partition(" ")[0] for line in (folder / FILES).read_text().splitlines()]


def read_logs(folder: Path) -> dict[str, int]:
    """Return attempt → bytes of the logs that a checked backup lists."""
    lines = (line.split() for line in (folder / LOGS).read_text().splitlines())
    return {attempt_id: int(size) for attempt_id, size in lines}


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file, in hex. Raises MoveError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise MoveError(f"{path} cannot be read: {error.strerror}") from None
