"""The export of an organization: a tar of its rows and files, made as it is sent, a few hundred rows at a time.

``rows/<kind>-<number>.ndjson`` have the rows without secrets, ``logs/<attempt>.log`` the logs, ``files/<sha256>`` the
files of builds, bundles and artifacts, each once; ``missing.ndjson`` names those that were gone or damaged.
"""

from __future__ import annotations

import tarfile
from collections.abc import AsyncIterator

import msgspec

from jobs.selectors.org_contents import export_files, export_logs, export_rows, key_of
from qualgent.accounts.owned_rows import exported_tables
from qualgent.core.errors import GoneError, StorageUnavailableError
from qualgent.core.times import wall_ms
from qualgent.web.gateway import Gateway

ROWS = 500  # of a page, which is a file of the tar
PIECE = 256 * 1024  # bytes of a log
BLOCK = 512

_encoder = msgspec.json.Encoder(decimal_format="number")


async def export_org(gateway: Gateway, org_id: str) -> AsyncIterator[bytes]:
    """Yield, in pieces, a tar of an organization's rows, logs of ended attempts and files; missing ones are listed."""
    for name in exported_tables():
        async for piece in _pack_rows(gateway, name, org_id):
            yield piece
    missing: list[dict[str, object]] = []
    async for piece in _pack_logs(gateway, org_id, missing):
        yield piece
    async for piece in _pack_files(gateway, org_id, missing):
        yield piece
    yield _tar_member("missing.ndjson", b"".join(_encoder.encode(row) + b"\n" for row in missing))
    yield bytes(2 * BLOCK)  # the end


async def _pack_rows(gateway: Gateway, name: str, org_id: str) -> AsyncIterator[bytes]:
    """Yield tar members with the rows of a table as NDJSON, 500 rows in each."""
    key, after, number = key_of(name), None, 0
    while rows := await gateway.read(export_rows, name=name, org_id=org_id, after=after, limit=ROWS):
        after, number = rows[-1][key], number + 1
        yield _tar_member(f"rows/{name}-{number:06d}.ndjson", b"".join(_encoder.encode(row) + b"\n" for row in rows))


async def _pack_logs(gateway: Gateway, org_id: str, missing: list[dict[str, object]]) -> AsyncIterator[bytes]:
    """Yield tar members with the logs of ended attempts; append unreadable ones to ``missing``. Raises GoneError."""
    after: str | None = None
    while attempts := await gateway.read(export_logs, org_id=org_id, after=after, limit=ROWS):
        after = attempts[-1]
        for attempt_id in attempts:
            try:
                size = await gateway.logs.size(attempt_id)
            except (GoneError, StorageUnavailableError):
                size = None
            if size is None:
                missing.append({"log": attempt_id})
                continue
            yield _tar_header(f"logs/{attempt_id}.log", size)
            offset = 0
            while offset < size:
                piece = await gateway.logs.read(attempt_id, offset, min(PIECE, size - offset))
                if piece is None or not piece.data:
                    raise GoneError(f"the log of {attempt_id} was removed during the export")
                yield piece.data
                offset += len(piece.data)
            yield bytes(-size % BLOCK)


async def _pack_files(gateway: Gateway, org_id: str, missing: list[dict[str, object]]) -> AsyncIterator[bytes]:
    """Yield tar members with builds, artifacts and bundles; append deleted ones to ``missing``."""
    after = ""
    while page := await gateway.read(export_files, org_id=org_id, after=after, limit=ROWS):
        after = page[-1][0]
        for sha256, size in page:
            if await gateway.files.size(sha256) != size:
                missing.append({"file": sha256, "size": size})
                continue
            yield _tar_header(f"files/{sha256}", size)
            async for piece in gateway.files.read(sha256, 0, size):
                yield piece
            yield bytes(-size % BLOCK)


def _tar_member(name: str, content: bytes) -> bytes:
    """Return a file as bytes of a tar: header, content and padding."""
    return _tar_header(name, len(content)) + content + bytes(-len(content) % BLOCK)


def _tar_header(name: str, size: int) -> bytes:
    """Return the tar header of a file of ``size`` bytes, modified now."""
    member = tarfile.TarInfo(name)
    member.size, member.mtime = size, wall_ms() // 1000
    return member.tobuf(tarfile.PAX_FORMAT)
