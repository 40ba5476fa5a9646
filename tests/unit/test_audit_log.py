"""The audit as JSON lines: rotation, a full disk, a reader that does not read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qualgent.accounts import audit_log
from qualgent.accounts.audit_log import AuditLog, parse_destination
from tests.support.waiting import eventually


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def written(log: AuditLog) -> None:
    eventually(lambda: log.queued == 0)


def test_a_file_that_is_moved_is_opened_anew(tmp_path: Path) -> None:
    """By another program, at any time; texts with line breaks stay one line."""
    path, moved = tmp_path / "audit.jsonl", tmp_path / "audit.jsonl.1"
    log = AuditLog(str(path))
    log.add({"note": "one\n\u2028two\ud800"})
    written(log)
    path.rename(moved)
    log.add({"note": "after"})
    written(log)
    assert [line["note"] for line in lines(moved)] == ["one\n\u2028two\ud800"]
    assert [line["note"] for line in lines(path)] == ["after"]
    path.unlink()
    log.add({"note": "last"})
    log.close()
    assert [line["note"] for line in lines(path)] == ["last"]


def test_a_full_disk_loses_nothing_until_the_queue_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines are kept and written later; those without room are counted, and a line says how many."""
    monkeypatch.setattr(audit_log, "MAX_QUEUED", 3)
    monkeypatch.setattr(audit_log, "RETRY_SECONDS", 0.01)
    path = tmp_path / "gone" / "audit.jsonl"  # cannot be opened
    log = AuditLog(str(path))
    for number in range(5):
        log.add({"number": number})
    assert (log.queued, log.lost) == (3, 2)
    path.parent.mkdir()
    written(log)
    log.add({"number": 5})
    written(log)
    assert [line.get("number", line.get("action")) for line in lines(path)] == [0, 1, 2, "lines lost", 5]
    assert lines(path)[3]["count"] == 2


def test_a_partial_write_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk that gets full in the middle of a line."""
    path, write, full = tmp_path / "audit.jsonl", os.write, [True]

    def short(handle: int, line: bytes) -> int:
        if not full:
            return write(handle, line)
        full.clear()
        return write(handle, line[:5])

    monkeypatch.setattr(os, "write", short)
    log = AuditLog(str(path))
    log.add({"number": 1})
    log.close()
    assert lines(path) == [{"number": 1}]


def test_a_reader_that_does_not_read_holds_up_nobody(tmp_path: Path) -> None:
    """Of a named pipe without a reader, and of one that is full."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    log = AuditLog(str(path))
    for number in range(100):
        log.add({"number": number})
    assert log.queued == 100
    with path.open() as reader:
        assert json.loads(reader.readline()) == {"number": 0}
        written(log)


@pytest.mark.parametrize("text", ["audit.jsonl", "/tmp", "http://host/x"])
def test_destinations_that_are_none(text: str) -> None:
    """A relative path would depend on where a command is run."""
    with pytest.raises(ValueError, match="must be stdout or the absolute path of a file"):
        parse_destination(text)


def test_destinations() -> None:
    """A file need not exist."""
    found: Callable[[str], str] = parse_destination
    assert [found(""), found("STDOUT"), found("/var/log/audit.jsonl")] == ["", "stdout", "/var/log/audit.jsonl"]
