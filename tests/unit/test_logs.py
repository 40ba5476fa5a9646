"""Logs as files: pieces by offset, ranges of what is whole."""

from __future__ import annotations

import asyncio
import gzip
import random
import sys
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qualgent.core.errors import GoneError, StorageUnavailableError
from qualgent.storage import log_files
from qualgent.storage.log_files import LogFiles, LogPiece
from qualgent.storage.logs import AttemptLogs

ID = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"
OTHER = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e60"
SECONDS = 20


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    return LogFiles(tmp_path)


def whole(files: LogFiles, limit: int = 10**9) -> bytes:
    piece = files.read(ID, 0, limit)
    assert piece is not None
    return piece.data


def test_pieces_add_up(files: LogFiles) -> None:
    """Appended bytes are read back unchanged."""
    assert files.append(ID, 0, b"one\n") == 4
    assert files.append(ID, 4, b"\xff\x00two") == 9
    assert whole(files) == b"one\n\xff\x00two"


def test_a_repeated_piece_is_not_stored_twice(files: LogFiles) -> None:
    """Pieces sent again after a lost acknowledgment are stored once."""
    files.append(ID, 0, b"0123456789")
    assert files.append(ID, 0, b"0123456789") == 10
    assert files.append(ID, 5, b"56789abc") == 13
    assert whole(files) == b"0123456789abc"


def test_a_piece_from_beyond_the_end_is_refused(files: LogFiles) -> None:
    """A piece beyond the end is not stored; the returned size says where to continue."""
    files.append(ID, 0, b"01234")
    assert files.append(ID, 7, b"789") == 5
    assert whole(files) == b"01234"


def test_a_log_has_an_end(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Log size is limited even for senders that ignore the limit."""
    monkeypatch.setattr(log_files, "MAX_BYTES", 10)
    assert files.append(ID, 0, b"x" * 8) == 8
    assert files.append(ID, 8, b"y" * 8) == 10
    assert files.append(ID, 10, b"z") == 10


def test_a_log_that_begins_while_it_is_read_is_not_a_damaged_one(files: LogFiles) -> None:
    """Its reader sees that there is none, or its first bytes."""
    names = [f"{number:04}" for number in range(500)]
    begun: list[str] = []
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(1) as writers:
            writing = writers.submit(lambda: [(begun.append(name), files.append(name, 0, b"x")) for name in names])
            while not writing.done():
                assert files.read((begun or names)[-1], 0, 9) in (None, LogPiece(b"", 0), LogPiece(b"x", 1))
    finally:
        sys.setswitchinterval(before)


def test_no_log_is_none(files: LogFiles) -> None:
    """An attempt without output has no log."""
    assert files.read(ID, 0, 10) is None
    assert files.size(ID) is None
    files.compress(ID)  # harmless
    assert files.size(ID) is None


def test_ranges_of_a_compressed_log(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any range reads the same before and after compression."""
    monkeypatch.setattr(log_files, "MEMBER_BYTES", 1000)
    chance = random.Random(1)
    text = chance.randbytes(25_300)
    files.append(ID, 0, text)
    files.compress(ID)
    assert files.size(ID) == len(text)
    assert whole(files) == text
    for _ in range(200):
        offset, limit = chance.randrange(len(text) + 100), chance.randrange(1, 4000)
        piece = files.read(ID, offset, limit)
        assert piece is not None
        assert piece == (text[offset : offset + limit], len(text))


def test_a_compressed_log_is_a_gzip_file(files: LogFiles, tmp_path: Path) -> None:
    """A compressed log is a standard gzip file, and the plain file is removed."""
    files.append(ID, 0, b"hello\n" * 1000)
    files.compress(ID)
    (packed,) = tmp_path.rglob("*.gz")
    assert gzip.decompress(packed.read_bytes()) == b"hello\n" * 1000
    assert not list(tmp_path.rglob("*.log"))


def test_compressing_starts_again_after_a_crash(files: LogFiles, tmp_path: Path) -> None:
    """A partial compressed file is made again; until then the plain file exists."""
    files.append(ID, 0, b"abc")
    (plain,) = tmp_path.rglob("*.log")
    plain.with_name(f"{ID}.log.half").write_bytes(b"half")
    files.compress(ID)
    assert whole(files) == b"abc"


# ------------------------------------------------------------------------------------------ damaged files

TEXT = bytes(range(256)) * 20


@pytest.fixture
def compressed(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> LogFiles:
    """Six members of a compressed log."""
    monkeypatch.setattr(log_files, "MEMBER_BYTES", 1000)
    files.append(ID, 0, TEXT)
    files.compress(ID)
    return files


def the_file(folder: Path, suffix: str) -> Path:
    (path,) = folder.rglob(f"*{suffix}")
    return path


@pytest.mark.parametrize(
    "index",
    [None, b"", b"{", b"\xff", b'{"size":5120}', b'{"size":5120,"members":[0]}',
     b'{"size":5120,"members":[0,2,3,4,5,6]}', b'{"size":5120,"members":[0,-1,-2,9,9,9]}',
     b'{"size":5110,"members":[0,0,0,0,0,0]}'],
    ids=["missing", "empty", "cut off", "no text", "no members", "too few", "wrong", "negative", "wrong size"],
)  # fmt: skip
def test_the_index_is_rebuilt_from_the_archive(compressed: LogFiles, tmp_path: Path, index: bytes | None) -> None:
    """Whatever is in its place; then it is stored again."""
    path = the_file(tmp_path, ".index")
    whole_index = path.read_bytes()
    path.unlink() if index is None else path.write_bytes(index)
    piece = compressed.read(ID, 1500, 2000)
    assert piece is not None
    assert piece == (TEXT[1500:3500], len(TEXT))
    assert compressed.size(ID) == len(TEXT)
    assert path.read_bytes() == whole_index


@pytest.mark.parametrize("damage", ["missing", "empty", "cut off", "overwritten", "at a member's end"])
def test_a_damaged_archive_is_no_empty_log(compressed: LogFiles, tmp_path: Path, damage: str) -> None:
    """Reading the damaged part is an error that names the file."""
    path = the_file(tmp_path, ".gz")
    content = path.read_bytes()
    second = content.index(b"\x1f\x8b", 10)
    path.write_bytes({
        "missing": b"", "empty": b"", "cut off": content[:-20], "at a member's end": content[:second],
        "overwritten": content[:second] + b"overwritten" + content[second + 11 :],
    }[damage])  # fmt: skip
    if damage == "missing":
        path.unlink()
    with pytest.raises(GoneError, match=ID):
        compressed.read(ID, 0, 10**6)
    if damage in ("cut off", "overwritten"):
        the_file(tmp_path, ".index").unlink()
        with pytest.raises(GoneError, match=ID):
            compressed.read(ID, 0, 10**6)
        assert compressed.size(ID) is None


def test_only_the_damaged_part_is_lost(compressed: LogFiles, tmp_path: Path) -> None:
    """Other members are read by the index."""
    path = the_file(tmp_path, ".gz")
    content = bytearray(path.read_bytes())
    second = content.index(b"\x1f\x8b", 10)
    content[second : second + 11] = b"overwritten"
    path.write_bytes(content)
    assert compressed.read(ID, 0, 1000) == (TEXT[:1000], len(TEXT))
    assert compressed.read(ID, 2000, 9999) == (TEXT[2000:], len(TEXT))
    with pytest.raises(GoneError):
        compressed.read(ID, 999, 2)


def test_a_late_piece_of_an_earlier_release_does_not_replace_the_archive(compressed: LogFiles) -> None:
    """The next start compresses what is plain; the archive was complete."""
    compressed.append(ID, 0, b"late")
    compressed.compress(ID)
    assert whole(compressed) == TEXT


def test_a_damaged_archive_is_made_again_while_the_plain_file_exists(compressed: LogFiles, tmp_path: Path) -> None:
    """As a crash in the middle leaves them."""
    the_file(tmp_path, ".gz").write_bytes(b"half")
    compressed.append(ID, 0, TEXT)
    compressed.compress(ID)
    assert whole(compressed) == TEXT


async def test_a_log_that_cannot_be_read_for_now_is_no_empty_log(tmp_path: Path) -> None:
    """An error of the system, such as too many open files, is passed on as one that passes."""
    opened = AttemptLogs(tmp_path)
    await opened.append(ID, 0, b"text")
    path = the_file(tmp_path, ".log")
    path.unlink()
    path.symlink_to(path)  # ELOOP, which root gets, too
    for reading in (opened.read(ID, 0, 10), opened.size(ID)):
        with pytest.raises(StorageUnavailableError, match="try again"):
            await reading
    await opened.close()


# ------------------------------------------------------------------------------------------ on threads


class SlowGzip:
    """Stands in the place of gzip's compression and does not go on until it is told to."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.go_on = threading.Event()
        self._compress = gzip.compress

    def __call__(self, data: bytes, level: int) -> bytes:
        self.entered.set()
        assert self.go_on.wait(SECONDS)
        return self._compress(data, level)


@pytest.fixture
def slow_gzip(monkeypatch: pytest.MonkeyPatch) -> SlowGzip:
    slow = SlowGzip()
    monkeypatch.setattr(gzip, "compress", slow)
    return slow


@pytest.fixture
async def attempt_logs(tmp_path: Path) -> AsyncIterator[AttemptLogs]:
    opened = AttemptLogs(tmp_path)
    yield opened
    await opened.close()


def plain_logs(folder: Path) -> list[str]:
    """The attempts whose log is not compressed."""
    return sorted(path.stem for path in folder.rglob("*.log"))


async def test_logs_are_read_and_written_while_one_is_compressed(
    attempt_logs: AttemptLogs, slow_gzip: SlowGzip
) -> None:
    """The one that is compressed, too."""
    await attempt_logs.append(ID, 0, b"ended")
    compressing = asyncio.create_task(attempt_logs.compress(ID))
    await asyncio.to_thread(slow_gzip.entered.wait, SECONDS)
    async with asyncio.timeout(SECONDS / 2):
        assert await attempt_logs.append(OTHER, 0, b"goes on") == 7
        assert await attempt_logs.read(OTHER, 0, 100) == (b"goes on", 7)
        assert await attempt_logs.read(ID, 0, 100) == (b"ended", 5)
    slow_gzip.go_on.set()
    await compressing
    assert await attempt_logs.read(ID, 0, 100) == (b"ended", 5)


async def test_a_stop_does_not_wait_for_compression(
    attempt_logs: AttemptLogs, slow_gzip: SlowGzip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log that is being compressed and those behind it stay plain, and are compressed at the next start."""
    monkeypatch.setattr(log_files, "MEMBER_BYTES", 100)
    for attempt_id in (ID, OTHER):
        await attempt_logs.append(attempt_id, 0, b"x" * 1000)
    compressing = [asyncio.create_task(attempt_logs.compress(attempt_id)) for attempt_id in (ID, OTHER)]
    await asyncio.to_thread(slow_gzip.entered.wait, SECONDS)
    attempt_logs.give_up_long_work()
    slow_gzip.go_on.set()
    await asyncio.gather(*compressing)
    assert plain_logs(tmp_path) == [ID, OTHER]

    following = AttemptLogs(tmp_path)
    await following.start()
    await following.tidy(set())
    assert plain_logs(tmp_path) == []
    assert await following.read(ID, 950, 100) == (b"x" * 50, 1000)
    await following.close()


async def test_an_ended_log_takes_nothing_more(attempt_logs: AttemptLogs) -> None:
    """A piece that comes late neither begins a second log nor hides the compressed one."""
    await attempt_logs.append(ID, 0, b"ended")
    await attempt_logs.compress(ID)
    late = [attempt_logs.append(ID, offset, b"late, and longer") for offset in (0, 5, 0, 5)]
    assert await asyncio.gather(*late) == [None] * 4  # together: the second must not rely on the first
    assert not attempt_logs.is_open(ID)
    assert await attempt_logs.read(ID, 0, 100) == (b"ended", 5)


async def test_a_piece_that_comes_during_compression_is_refused(attempt_logs: AttemptLogs, slow_gzip: SlowGzip) -> None:
    """It is not acknowledged, and neither lost nor stored in the place of the log."""
    await attempt_logs.append(ID, 0, b"ended")
    compressing = asyncio.create_task(attempt_logs.compress(ID))
    await asyncio.to_thread(slow_gzip.entered.wait, SECONDS)
    late = [attempt_logs.append(ID, 5, b"late") for _ in range(3)]
    assert await asyncio.gather(*late) == [None] * 3
    slow_gzip.go_on.set()
    await compressing
    assert await attempt_logs.read(ID, 0, 100) == (b"ended", 5)


async def test_a_piece_that_overtakes_the_end_is_part_of_the_log(attempt_logs: AttemptLogs, tmp_path: Path) -> None:
    """Pieces that were on their way when the log ended are compressed with it."""
    first = asyncio.create_task(attempt_logs.append(ID, 0, b"first"))
    second = asyncio.create_task(attempt_logs.append(ID, 5, b" second"))
    await asyncio.sleep(0)
    await attempt_logs.compress(ID)
    assert await asyncio.gather(first, second) == [5, 12]
    assert await attempt_logs.read(ID, 0, 100) == (b"first second", 12)
    assert plain_logs(tmp_path) == []
