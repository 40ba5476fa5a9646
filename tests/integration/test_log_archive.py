"""Ended logs in a file store: in a folder, and in a bucket."""

from __future__ import annotations

import gzip
import os
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from qualgent.core.errors import GoneError, StorageFullError, StorageUnavailableError
from qualgent.core.keys import new_id
from qualgent.storage import file_directory
from qualgent.storage.archived_logs import ArchivedLogs, ReadElsewhere
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.files import FileStore
from qualgent.storage.log_archive import LogArchive
from qualgent.storage.log_files import MEMBER_BYTES, LogFiles, LogPiece
from tests.integration.test_file_stores import bucket, client, store
from tests.s3_server import BreakingProxy

__all__ = ["bucket", "client", "store"]  # fixtures


MakeLogs = Callable[[ReadElsewhere | None], Awaitable[ArchivedLogs]]


@pytest.fixture
async def make_logs(tmp_path: Path, store: FileStore) -> AsyncIterator[MakeLogs]:
    async with AsyncExitStack() as at_end:

        async def make(elsewhere: ReadElsewhere | None) -> ArchivedLogs:
            made = ArchivedLogs(tmp_path / "logs", LogArchive(store), elsewhere)
            await made.start()
            at_end.push_async_callback(made.close)
            return made

        yield make


@pytest.fixture
async def logs(make_logs: MakeLogs) -> ArchivedLogs:
    return await make_logs(None)


def text_of(size: int) -> bytes:
    return random.Random(size).randbytes(size)


async def written(logs: ArchivedLogs, data: bytes) -> str:
    attempt_id = new_id()
    logs.hold(attempt_id, continues=False)
    assert await logs.append(attempt_id, 0, data) == len(data)
    return attempt_id


async def ended(logs: ArchivedLogs, attempt_id: str) -> None:
    logs.release(attempt_id)
    await logs.remove_here(attempt_id)


@pytest.mark.parametrize("size", [1, MEMBER_BYTES - 1, MEMBER_BYTES, 3 * MEMBER_BYTES + 7])
async def test_a_log_is_read_by_range(logs: ArchivedLogs, store: FileStore, size: int) -> None:
    """By this gateway and by another one, which knows nothing of it."""
    data = text_of(size)
    attempt_id = await written(logs, data)
    await logs.archive(attempt_id)
    await ended(logs, attempt_id)
    assert await logs.left_here() == []
    for archive in (logs.archive_store, LogArchive(store)):
        assert archive.size(attempt_id) == size
        for begin, end in (
            (0, size),
            (0, 1),
            (size - 1, size),
            (size // 2, size),
            (MEMBER_BYTES - 1, MEMBER_BYTES + 1),
        ):
            assert archive.read(attempt_id, begin, end - begin) == LogPiece(data[begin:end], size), (begin, end)
        assert archive.read(attempt_id, size, 10) == archive.read(attempt_id, 2**60, 1) == LogPiece(b"", size)
    packed = store.read_named(f"logs/{attempt_id[-2:]}/{attempt_id}.log.gz")
    assert packed is not None
    assert gzip.decompress(packed) == data
    assert await logs.read(attempt_id, 0, size) == LogPiece(data, size)
    assert await logs.size(attempt_id) == size
    await logs.remove_ended([attempt_id])
    await logs.remove_ended([attempt_id])
    assert await logs.read(attempt_id, 0, size) is None
    assert LogArchive(store).read(attempt_id, 0, size) is None


async def test_it_grows_between_two_results(logs: ArchivedLogs, store: FileStore) -> None:
    """A longer log replaces a shorter one, never the reverse; what was read by the old index is read again."""
    attempt_id = await written(logs, b"one ")
    await logs.archive(attempt_id)
    other = LogArchive(store)
    assert other.read(attempt_id, 0, 99) == LogPiece(b"one ", 4)
    data = b"one " + text_of(2 * MEMBER_BYTES)
    await logs.append(attempt_id, 4, data[4:])
    await logs.archive(attempt_id)
    assert other.read(attempt_id, 0, 8) in (LogPiece(data[:8], len(data)), LogPiece(b"one ", 4))
    assert LogArchive(store).read(attempt_id, 0, 8) == LogPiece(data[:8], len(data))
    short = ArchivedLogs(logs._folder.with_name("short"), LogArchive(store))
    short.hold(attempt_id, continues=True)
    await short.append(attempt_id, 0, b"one")
    await short.archive(attempt_id)
    assert LogArchive(store).size(attempt_id) == len(data)
    await short.close()


async def test_a_running_log_is_read_here(make_logs: MakeLogs) -> None:
    """As long as a connection writes it, nobody else is asked, and no store."""

    async def elsewhere(attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        raise AssertionError

    logs = await make_logs(elsewhere)
    attempt_id = await written(logs, b"running")
    assert (await logs.read(attempt_id, 3, 99), await logs.size(attempt_id)) == (LogPiece(b"ning", 7), 7)
    logs.hold(attempt_id, continues=True)  # a new connection, before the end of the old one
    logs.release(attempt_id)
    assert await logs.append(attempt_id, 7, b"!") == 8
    assert await logs.size(attempt_id) == 8


async def test_it_is_read_where_it_is_written(make_logs: MakeLogs) -> None:
    """Then in the archive, then here, as far as it came: also by a search, which runs on a thread."""
    pieces = {"a": LogPiece(b"elsewhere", 9)}

    async def elsewhere(attempt_id: str, offset: int, limit: int) -> LogPiece | None:
        found = pieces.get("a")
        return None if found is None else LogPiece(found.data[offset : offset + limit], found.size)

    logs = await make_logs(elsewhere)
    attempt_id = await written(logs, b"here")
    logs.release(attempt_id)
    assert await logs.read(attempt_id, 0, 99) == LogPiece(b"elsewhere", 9)
    assert await logs.search("acme", attempt_id, 1000, lambda read: read(4)) == LogPiece(b"where", 9)
    pieces.clear()
    assert await logs.read(attempt_id, 0, 99) == LogPiece(b"here", 4)
    assert await logs.search("acme", attempt_id, 1000, lambda read: read(0)) == LogPiece(b"here", 4)


async def test_logs_from_before_the_archive_stay_readable(logs: ArchivedLogs) -> None:
    """Those that were compressed in the data directory before there was an archive; retention removes them too."""
    attempt_id = new_id()
    files = LogFiles(logs._folder)
    files.append(attempt_id, 0, b"of an earlier release")
    files.compress(attempt_id)
    assert await logs.read(attempt_id, 3, 4) == LogPiece(b"an e", 21)
    await logs.remove_ended([attempt_id])
    assert await logs.read(attempt_id, 3, 4) is None


@pytest.mark.parametrize("damage", ["index", "archive", "short archive"])
async def test_damage_is_named(logs: ArchivedLogs, store: FileStore, damage: str) -> None:
    """An error that names the file; never wrong bytes."""
    attempt_id = await written(logs, text_of(2 * MEMBER_BYTES))
    await logs.archive(attempt_id)
    await ended(logs, attempt_id)
    name = f"logs/{attempt_id[-2:]}/{attempt_id}"
    match damage:
        case "index":
            store.put_named(f"{name}.index", b'{"size":1000000,"members":[]}')
        case "archive":
            store.remove_named(f"{name}.log.gz")
        case "short archive":
            store.put_named(f"{name}.log.gz", b"short")
    with pytest.raises(GoneError, match=attempt_id):
        LogArchive(store).read(attempt_id, MEMBER_BYTES, MEMBER_BYTES)


async def test_an_interrupted_upload_is_made_again(logs: ArchivedLogs, store: FileStore) -> None:
    """Without an index there is no archived log, and a result is not acknowledged by it."""
    attempt_id = await written(logs, b"all of it")
    store.put_named(f"logs/{attempt_id[-2:]}/{attempt_id}.log.gz", b"half")
    assert await logs.archived_size(attempt_id) is None
    await logs.archive(attempt_id)
    assert LogArchive(store).read(attempt_id, 0, 99) == LogPiece(b"all of it", 9)


@pytest.mark.parametrize("status", [403, 500, 503, 507])
async def test_a_bucket_that_fails(tmp_path: Path, bucket: FileStore, proxy: BreakingProxy, status: int) -> None:
    """Nothing is archived, and it is the next time; reads say that the store fails, not that there is no log."""
    logs = ArchivedLogs(tmp_path / "logs", LogArchive(bucket))
    attempt_id = await written(logs, b"kept")
    proxy.break_with(status=status)
    with pytest.raises((StorageUnavailableError, StorageFullError)):
        await logs.archive(attempt_id)
    logs.release(attempt_id)
    with pytest.raises((StorageUnavailableError, StorageFullError)):
        await logs.read(attempt_id, 0, 99)
    proxy.heal()
    await logs.archive(attempt_id)
    assert LogArchive(bucket).size(attempt_id) == 4
    assert [name for name in os.listdir(tmp_path / "logs") if name.startswith("packed-")] == []
    await logs.close()


async def test_a_folder_that_is_away_or_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not made anew where it was mounted, and a log in it is not taken for one that never was."""
    folder = tmp_path / "files"
    folder.mkdir()
    store = DirectoryFiles(folder, 1000, shared=True, must_exist=True)
    store.put_named("logs/aa/one", b"one")
    folder.rename(tmp_path / "away")
    failing: tuple[Callable[[], object], ...] = (
        lambda: store.put_named("logs/aa/two", b"two"),
        lambda: store.read_named("logs/aa/one"),
    )
    for work in failing:
        with pytest.raises(StorageUnavailableError, match="cannot be used"):
            work()
    assert not folder.exists()
    (tmp_path / "away").rename(folder)
    assert (store.read_named("logs/aa/one"), store.read_named("logs/aa/two")) == (b"one", None)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file_directory.os, "fsync", full)
    with pytest.raises(StorageFullError):
        store.put_named("logs/aa/one", b"other")
    assert (store.read_named("logs/aa/one"), [path.name for path in folder.iterdir()]) == (b"one", ["logs"])
