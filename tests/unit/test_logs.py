"""Logs as files: pieces by offset, ranges of what is whole."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import pytest

from jobs import logs
from jobs.logs import LogFiles

ID = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    return LogFiles(tmp_path)


def whole(files: LogFiles, limit: int = 10**9) -> bytes:
    piece = files.read(ID, 0, limit)
    assert piece is not None
    return piece.data


def test_pieces_add_up(files: LogFiles) -> None:
    """What is appended in order is read back as it was, whatever bytes it holds."""
    assert files.append(ID, 0, b"one\n") == 4
    assert files.append(ID, 4, b"\xff\x00two") == 9
    assert whole(files) == b"one\n\xff\x00two"


def test_a_repeated_piece_is_not_stored_twice(files: LogFiles) -> None:
    """After a lost acknowledgement the sender starts again somewhere before the end."""
    files.append(ID, 0, b"0123456789")
    assert files.append(ID, 0, b"0123456789") == 10
    assert files.append(ID, 5, b"56789abc") == 13
    assert whole(files) == b"0123456789abc"


def test_a_piece_from_beyond_the_end_is_refused(files: LogFiles) -> None:
    """The answer says where to go on."""
    files.append(ID, 0, b"01234")
    assert files.append(ID, 7, b"789") == 5
    assert whole(files) == b"01234"


def test_a_log_has_an_end(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sender that ignores the cap does not fill the disk."""
    monkeypatch.setattr(logs, "MOST_BYTES", 10)
    assert files.append(ID, 0, b"x" * 8) == 8
    assert files.append(ID, 8, b"y" * 8) == 10
    assert files.append(ID, 10, b"z") == 10


def test_no_log_is_none(files: LogFiles) -> None:
    """An attempt that said nothing has no log."""
    assert files.read(ID, 0, 10) is None
    assert files.size(ID) is None
    files.compress(ID)  # harmless
    assert files.size(ID) is None


def test_ranges_of_a_compressed_log(files: LogFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any range reads the same before and after the log was compressed."""
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
    """Ordinary tools read it, and the plain file is gone."""
    files.append(ID, 0, b"hello\n" * 1000)
    files.compress(ID)
    (packed,) = tmp_path.rglob("*.gz")
    assert gzip.decompress(packed.read_bytes()) == b"hello\n" * 1000
    assert not list(tmp_path.rglob("*.log"))


def test_compressing_starts_again_after_a_crash(files: LogFiles, tmp_path: Path) -> None:
    """What was left half made is made anew; the log is never without its plain file before that."""
    files.append(ID, 0, b"abc")
    (plain,) = tmp_path.rglob("*.log")
    plain.with_name(f"{ID}.log.half").write_bytes(b"half")
    files.compress(ID)
    assert whole(files) == b"abc"
