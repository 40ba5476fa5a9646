"""Logs as files: pieces by offset, ranges of what is whole."""

from __future__ import annotations

import asyncio
import gzip
import random
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from jobs.storage import logs
from jobs.storage.logs import AttemptLogs, LogFiles

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
    monkeypatch.setattr(logs, "MAX_BYTES", 10)
    assert files.append(ID, 0, b"x" * 8) == 8
    assert files.append(ID, 8, b"y" * 8) == 10
    assert files.append(ID, 10, b"z") == 10


def test_no_log_is_none(files: LogFiles) -> None:
    """An attempt without output has no log."""
    assert files.read(ID, 0, 10) is None
    assert files.size(ID) is None
    files.compress(ID)  # harmless
    assert files.size(ID) is None


def test_ranges_of_a_compressed_log(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any range reads the same before and after compression."""
    monkeypatch.setattr(logs, "MEMBER_BYTES", 1000)
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
    monkeypatch.setattr(logs, "MEMBER_BYTES", 100)
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
    for offset in (0, 5):
        assert await attempt_logs.append(ID, offset, b"late, and longer") is None
    assert not attempt_logs.is_open(ID)
    assert await attempt_logs.read(ID, 0, 100) == (b"ended", 5)
