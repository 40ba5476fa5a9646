"""The stores of builds and artifacts: one suite for a directory, a shared one, and a bucket."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from qualgent.core.errors import InvalidInputError, StorageFullError, StorageUnavailableError, TooLargeError
from qualgent.server.content import responses
from qualgent.server.content.html import SCRIPT
from qualgent.storage import file_bucket, file_directory
from qualgent.storage.file_bucket import BucketFiles
from qualgent.storage.file_directory import DirectoryFiles
from qualgent.storage.files import FileStore, StoredFile
from tests.s3_server import CREDENTIALS, SECRET, BreakingProxy, s3_client

MIB = 1024 * 1024
MOST = 64 * MIB
BUCKETS = count(1)


@pytest.fixture
def client(s3: str) -> Iterator[Any]:
    client = s3_client(s3)
    yield client
    client.close()


@pytest.fixture
async def bucket(
    proxy: BreakingProxy, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[BucketFiles]:
    """A store in a bucket of its own, behind the proxy; a request is tried once, unless a test changes that."""
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(file_bucket, "ATTEMPTS", 1)
    monkeypatch.setattr(file_bucket, "RESUME_SECONDS", 0.001)
    name = f"files-{next(BUCKETS)}"
    client.create_bucket(Bucket=name)
    store = BucketFiles(name, "some/prefix", tmp_path / "spool", MOST, endpoint=proxy.url)
    yield store
    await store.close()


@pytest.fixture(params=["directory", "shared directory", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> FileStore:
    if request.param == "bucket":
        found: FileStore = request.getfixturevalue("bucket")
        return found
    folder = tmp_path / "spool"
    folder.mkdir()
    return DirectoryFiles(folder, MOST, shared=request.param == "shared directory")


async def pieces(content: bytes, size: int = 100_000) -> AsyncIterator[bytes]:
    for at in range(0, len(content), size):
        yield content[at : at + size]


async def keep(store: FileStore, content: bytes) -> StoredFile:
    async with store.receive(pieces(content), None) as stored:
        return stored


async def read(store: FileStore, sha256: str, offset: int, size: int) -> bytes:
    return b"".join([piece async for piece in store.read(sha256, offset, size)])


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def incomplete(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "spool").glob("incoming-*"))


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is young."""
    for module in (file_bucket, file_directory):
        monkeypatch.setattr(module, "YOUNG_SECONDS", -1000)


async def all_unreferenced(digests: set[str]) -> set[str]:
    return digests


async def test_the_content_host_reads_every_store(store: FileStore) -> None:
    """A page, whose first bytes are read ahead, and a range of another file."""
    await store.start()
    page, other = b"<!doctype html>" + os.urandom(MIB), os.urandom(MIB)

    async def answer(path: str, content: bytes, **headers: str) -> tuple[int, bytes]:
        stored = await keep(store, content)
        file = responses.AttemptFile("https://files.test/1.x.y/z/", path, stored.sha256, stored.size)
        found = await responses.file_answer(store, file, headers, ())
        assert found.pieces is not None
        return found.status, b"".join([piece async for piece in found.pieces])

    assert await answer("a.html", page) == (200, page[:15] + SCRIPT + page[15:])
    assert await answer("a.bin", other, range=f"bytes={MIB // 2}-") == (206, other[MIB // 2 :])


@pytest.mark.parametrize("size", [0, 1, 8 * MIB, 17 * MIB + 1])
async def test_a_file_is_read_as_it_was_stored(store: FileStore, tmp_path: Path, size: int) -> None:
    """Whole and in ranges, whether it is empty, small, or stored in several parts."""
    content = os.urandom(size)
    await store.start()
    async with store.receive(pieces(content), digest(content).upper(), size) as stored:
        assert stored == (digest(content), size)
    assert await store.size(stored.sha256) == size
    for first, length in (
        (0, size),
        (0, min(size, 1)),
        (size // 2, size - size // 2),
        (max(0, size - 1), min(size, 1)),
    ):
        assert await read(store, stored.sha256, first, length) == content[first : first + length]
    assert incomplete(tmp_path) == []


async def test_an_unknown_file(store: FileStore) -> None:
    """Has no size, and reading it is an error rather than no bytes."""
    assert await store.size("0" * 64) is None
    with pytest.raises((FileNotFoundError, StorageUnavailableError)):
        await read(store, "0" * 64, 0, 1)
    assert "0" * 64 in store.describe_location("0" * 64)


async def test_a_file_that_is_shorter_than_its_row(store: FileStore) -> None:
    """Is an error, too: nobody takes it for the whole."""
    stored = await keep(store, b"short")
    with pytest.raises(StorageUnavailableError):
        await read(store, stored.sha256, 0, 6)


async def test_another_digest_stores_nothing(store: FileStore, tmp_path: Path, old: None) -> None:
    """The sender sent something else than it read."""
    with pytest.raises(InvalidInputError, match="X-Content-SHA256"):
        async with store.receive(pieces(b"damaged"), digest(b"whole")):
            pass
    assert (await store.digests(), incomplete(tmp_path)) == ([], [])


async def test_a_client_that_leaves_stores_nothing(store: FileStore, tmp_path: Path, old: None) -> None:
    """In the middle of its upload."""

    async def broken() -> AsyncIterator[bytes]:
        yield bytes(2 * MIB)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        async with store.receive(broken(), None):
            pass
    assert (await store.digests(), incomplete(tmp_path)) == ([], [])


async def test_two_uploads_of_one_file(store: FileStore, old: None) -> None:
    """At once: both succeed, and there is one file. It stays while the second row is being written."""
    content = os.urandom(9 * MIB)
    found = await asyncio.gather(keep(store, content), keep(store, content))
    assert found[0] == found[1]
    assert await store.digests() == [digest(content)]
    async with store.receive(pieces(content), None) as stored:
        await store.remove_unreferenced({stored.sha256}, all_unreferenced)
        assert await store.size(stored.sha256) == len(content)
    await store.remove_unreferenced({stored.sha256}, all_unreferenced)
    assert await store.size(stored.sha256) is None
    await store.remove_unreferenced({stored.sha256}, all_unreferenced)  # it is gone already


async def test_young_files_of_a_shared_store_stay(store: FileStore) -> None:
    """Another process may be writing the row of one."""
    stored = await keep(store, b"young")
    listed = await store.digests()
    await store.remove_unreferenced({stored.sha256}, all_unreferenced)
    left = await store.size(stored.sha256)
    assert (listed, left) == (([], 5) if store.shared else ([stored.sha256], None))


async def test_a_file_that_is_stored_again_while_it_is_removed(store: FileStore, old: None) -> None:
    """Stays: the upload waits for the end of the removal."""
    stored = await keep(store, b"again")
    await asyncio.gather(store.remove_unreferenced({stored.sha256}, all_unreferenced), keep(store, b"again"))
    assert await store.size(stored.sha256) == 5


async def test_incoming_bytes_are_limited(store: FileStore, tmp_path: Path) -> None:
    """One file that is too large, and several that are together."""
    with pytest.raises(TooLargeError):
        async with store.receive(pieces(b""), None, MOST + 1):
            pass
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def slowly() -> AsyncIterator[bytes]:
        yield bytes(2 * MIB)
        arrived.set()
        await go_on.wait()

    async def upload() -> None:
        async with store.receive(slowly(), None):
            pass

    task = asyncio.create_task(upload())
    await arrived.wait()
    with pytest.raises(StorageUnavailableError, match="QUALGENT_MAX_INCOMING_BYTES"):
        async with store.receive(pieces(b""), None, MOST - MIB):
            pass
    go_on.set()
    await task
    assert incomplete(tmp_path) == []


async def test_a_store_that_works(store: FileStore) -> None:
    """Is found to work, and keeps nothing of the check."""
    assert (await store.reason_unavailable(), await store.find_write_error(), await store.digests()) == ("", "", [])


# ---------------------------------------------------------------------------------------------------- a shared folder
async def test_a_missing_shared_folder(tmp_path: Path) -> None:
    """Is an error at the start, and a reason not to be ready."""
    store = DirectoryFiles(tmp_path / "not-mounted", MOST, shared=True, must_exist=True)
    with pytest.raises(SystemExit, match="QUALGENT_FILES_URL"):
        await store.start()
    assert "not-mounted" in await store.reason_unavailable()


async def test_uploads_of_others_stay(tmp_path: Path) -> None:
    """In a shared folder, for a day."""
    for name, age in (("incoming-old", 90_000), ("incoming-young", 80_000)):
        (tmp_path / name).touch()
        at = (tmp_path / name).stat().st_mtime - age
        os.utime(tmp_path / name, (at, at))
    await DirectoryFiles(tmp_path, MOST, shared=True).start()
    assert os.listdir(tmp_path) == ["incoming-young"]
    await DirectoryFiles(tmp_path, MOST).start()
    assert os.listdir(tmp_path) == []


# ---------------------------------------------------------------------------------------------------- failures of S3
async def test_large_files_are_uploaded_in_parts(bucket: BucketFiles, proxy: BreakingProxy) -> None:
    """Small ones in one request."""
    await keep(bucket, bytes(8 * MIB))
    await keep(bucket, bytes(8 * MIB + 1))
    kinds = [line.split()[0] for line in proxy.requests]
    assert (kinds.count("PUT"), kinds.count("POST")) == (3, 2)


@pytest.mark.parametrize("size", [2 * MIB, 20 * MIB])
async def test_an_upload_that_is_cut(
    bucket: BucketFiles, proxy: BreakingProxy, client: Any, tmp_path: Path, old: None, size: int
) -> None:
    """Stores nothing and leaves nothing; the next one succeeds."""
    content = os.urandom(size)
    proxy.break_with(cut_sent=MIB)
    with pytest.raises(StorageUnavailableError, match="cannot be reached"):
        await keep(bucket, content)
    proxy.heal()
    assert (await bucket.size(digest(content)), incomplete(tmp_path)) == (None, [])
    await asyncio.to_thread(bucket._writers.submit(lambda: None).result)  # the abort came before this
    assert "Uploads" not in client.list_multipart_uploads(Bucket=bucket._bucket)
    await keep(bucket, content)
    assert await read(bucket, digest(content), 0, size) == content


async def test_a_request_is_repeated(
    bucket: BucketFiles, proxy: BreakingProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a 503, and after a broken connection."""
    monkeypatch.setattr(file_bucket, "ATTEMPTS", 3)
    for broken in ({"status": 503}, {"cut_sent": MIB}):
        content = os.urandom(3 * MIB)
        proxy.break_with(times=1, **broken)
        stored = await keep(bucket, content)
        assert await read(bucket, stored.sha256, 0, stored.size) == content


@pytest.mark.parametrize(("status", "error"), [(503, StorageUnavailableError), (507, StorageFullError)])
async def test_a_store_that_refuses(
    bucket: BucketFiles, proxy: BreakingProxy, tmp_path: Path, status: int, error: type[Exception]
) -> None:
    """Is said to be unavailable or full; nothing is stored, and readiness has the reason without a secret."""
    proxy.break_with(status=status)
    with pytest.raises(error) as raised:
        await keep(bucket, b"refused")
    with pytest.raises(StorageUnavailableError if status == 503 else error):
        await bucket.size(digest(b"refused"))
    reason = await bucket.reason_unavailable()
    assert bucket._bucket in reason
    assert SECRET not in reason + str(raised.value)
    proxy.heal()
    assert await bucket.reason_unavailable() == reason  # asked again in some seconds
    assert (await bucket.size(digest(b"refused")), incomplete(tmp_path)) == (None, [])


async def test_a_removal_that_fails(bucket: BucketFiles, proxy: BreakingProxy, old: None) -> None:
    """Is an error, and the next one succeeds."""
    found = {(await keep(bucket, b"%d" % number)).sha256 for number in range(10)}
    proxy.break_with(status=503)
    with pytest.raises(StorageUnavailableError):
        await bucket.remove_unreferenced(found, all_unreferenced)
    proxy.heal()
    await bucket.remove_unreferenced(found, all_unreferenced)
    assert await bucket.digests() == []


async def test_a_slow_store(bucket: BucketFiles, proxy: BreakingProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is waited for, but not for long."""
    stored = await keep(bucket, b"slow")
    proxy.break_with(delay_seconds=0.3)
    assert await bucket.size(stored.sha256) == 4
    monkeypatch.setattr(file_bucket, "READ_SECONDS", 0.1)
    bucket._client.close()
    bucket._client = None
    with pytest.raises(StorageUnavailableError, match="Timeout"):
        await bucket.size(stored.sha256)


async def test_a_download_that_is_cut_is_resumed(bucket: BucketFiles, proxy: BreakingProxy) -> None:
    """From where it was; if that does not help, it ends with an error and never as if it were whole."""
    content = os.urandom(3 * MIB)
    stored = await keep(bucket, content)
    proxy.break_with(cut_received=MIB, times=2)
    assert await read(bucket, stored.sha256, 0, stored.size) == content
    proxy.break_with(cut_received=-1)
    with pytest.raises(StorageUnavailableError):
        await read(bucket, stored.sha256, 0, stored.size)


async def test_a_reader_that_leaves(bucket: BucketFiles) -> None:
    """Frees its connection."""
    stored = await keep(bucket, bytes(3 * MIB))
    for _ in range(30):  # more than the client has connections
        reading = bucket.read(stored.sha256, 0, stored.size)
        await anext(reading)
        await reading.aclose()  # type: ignore[attr-defined]


async def test_more_keys_than_a_listing_has(bucket: BucketFiles, client: Any, old: None) -> None:
    """All are listed, and only files."""
    names = {digest(b"%d" % number) for number in range(1005)}
    keys = [f"some/prefix/{name[:2]}/{name}" for name in names]
    odd = [f"some/prefix/{'0' * 64}", f"other/00/{'0' * 64}", "some/prefix/00/readme"]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: client.put_object(Bucket=bucket._bucket, Key=key, Body=b""), keys + odd))
    found = await bucket.digests()
    assert (len(found), set(found)) == (1005, names)
    await bucket.remove_unreferenced(set(found[:20]), all_unreferenced)
    assert len(await bucket.digests()) == 985


async def test_abandoned_uploads_are_aborted_at_start(
    bucket: BucketFiles, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of yesterday, also in the folder; not those that another process may continue."""
    client.create_multipart_upload(Bucket=bucket._bucket, Key="some/prefix/00/killed")  # in 2010, says moto of all
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool" / "incoming-killed").touch()
    with monkeypatch.context() as patched:
        patched.setattr(file_bucket, "ABANDONED_SECONDS", 2**40)
        await bucket.start()
    assert (len(client.list_multipart_uploads(Bucket=bucket._bucket)["Uploads"]), incomplete(tmp_path)) == (1, [])
    await bucket.start()
    assert "Uploads" not in client.list_multipart_uploads(Bucket=bucket._bucket)


async def test_a_wrong_bucket_at_start(
    bucket: BucketFiles, proxy: BreakingProxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Missing, refused or without credentials: the start ends with what to do. Not reached: it goes on."""
    missing = BucketFiles("no-such-bucket", "", tmp_path, MOST, endpoint=proxy.url)
    with pytest.raises(SystemExit, match=r"no-such-bucket .* does not exist"):
        await missing.start()
    await missing.close()
    proxy.break_with(status=403)
    with pytest.raises(SystemExit, match="refuses these credentials") as refused:
        await bucket.start()
    assert SECRET not in str(refused.value)
    proxy.break_with(status=503)
    await bucket.start()
    proxy.heal()
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    bare = BucketFiles(bucket._bucket, "", tmp_path, MOST, endpoint=proxy.url)
    with pytest.raises(SystemExit, match="needs credentials: set AWS_ACCESS_KEY_ID"):
        await bare.start()
    await bare.close()


@pytest.mark.usefixtures("old")
async def test_named_files(store: FileStore) -> None:
    """Are replaced as a whole, read by range, removed twice, and are no digests."""
    await store.start()
    assert store.read_named("logs/aa/one") is None
    store.put_named("logs/aa/one", b"0123456789")
    assert store.read_named("logs/aa/one") == b"0123456789"
    for begin, end, found in ((2, 4, b"23"), (8, None, b"89"), (0, 99, b"0123456789"), (3, 3, b""), (10, 20, b"")):
        assert store.read_named("logs/aa/one", begin, end) == found, (begin, end)
    store.put_named("logs/aa/one", b"other")
    assert store.read_named("logs/aa/one") == b"other"
    assert "logs/aa/one" in store.describe_named_location("logs/aa/one")
    stored = await keep(store, b"a file")
    assert await store.digests() == [stored.sha256]
    store.remove_named("logs/aa/one", "logs/aa/none")
    store.remove_named("logs/aa/one")
    assert store.read_named("logs/aa/one") is None
