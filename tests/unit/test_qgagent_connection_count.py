"""The numbers of a process's connections rise, whatever happens to its clock and its files."""

from __future__ import annotations

import logging
import time
from pathlib import Path

import pytest

from qgagent.state_dir import MAX_CONNECTION_NUMBER, ConnectionCount


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "connections"


def set_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: round(seconds * 1e9))


def test_numbers_rise_within_a_millisecond_and_over_restarts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock stands still."""
    set_clock(monkeypatch, 1000)
    first = ConnectionCount(path)
    assert [first.next(), first.next()] == [1_000_000, 1_000_001]
    assert ConnectionCount(path).next() == 1_000_002


def test_a_clock_that_is_set_back_lowers_no_number(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in the process nor in the next one."""
    set_clock(monkeypatch, 5000)
    first = ConnectionCount(path)
    assert first.next() == 5_000_000
    set_clock(monkeypatch, 1)
    assert first.next() == 5_000_001
    assert ConnectionCount(path).next() == 5_000_002


def test_without_its_file_the_clock_decides(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is lost, or holds what no process has written."""
    set_clock(monkeypatch, 7)
    for text in ("", "no number", "-5", str(MAX_CONNECTION_NUMBER - 1), str(2**70)):
        path.write_text(text)
        assert ConnectionCount(path).next() == 7000
    path.unlink()
    assert ConnectionCount(path).next() == 7000


def test_a_file_that_cannot_be_written_is_reported_once(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Numbers rise all the same."""
    count = ConnectionCount(path)
    path.mkdir()
    with caplog.at_level(logging.WARNING):
        numbers = [count.next() for _ in range(3)]
    assert numbers == sorted(set(numbers))
    assert caplog.text.count("cannot be written") == 1
