"""Searches of logs find what the slow, obvious way finds."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qualgent.storage import log_lines
from qualgent.storage.log_files import LogPiece, Read
from qualgent.storage.log_lines import MAX_FOUND, find_failures, find_text

UNSEEN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])")
FAILURE = re.compile(
    rb"\b(?:error|failed|failure|fatal|panic|exception|traceback|assertion\w*|not ok)\b"
    rb"|(?-i:\w(?:Error|Exception)\b)|\xe2\x9c[\x97\x98]|\xc3\x97 ",
    re.IGNORECASE,
)
NO_FAILURE = re.compile(rb"\b0 (?:errors?|failed|failures?)\b|\b(?:errors?|failed|failures?)[:=] ?0\b", re.IGNORECASE)

ESCAPES = [
    b"\x1b[31m", b"\x1b[0m", b"\x1b[K", b"\x1b[1;4m", b"\x1b]8;;https://ci.example/error\x1b\\", b"\x1b]0;title\x07",
    b"\x1b]open", b"\x1b(B", b"\x1bM", b"\x1bPx", b"\x1bpx", b"\x1b", b"\x1b[", b"\x1b[5",
]  # fmt: skip
WORDS = [
    b"error", b"Error", b"ERROR", b"errors", b"failed", b"Failure", b"failures", b"fatal", b"exception", b"Exception",
    b"assertion", b"panic", b"traceback", b"not ok", b"\xe2\x9c\x97", b"\xc2\x9c\x97", b"\xe2\x9c", b"\x98",
    b"\xc3\x97 ", b"\xe3\x97 ", "É".encode(), "é".encode(),
]  # fmt: skip
OTHERS = [
    b"0",
    b"0 ",
    b" 0",
    b": 0",
    b"=0",
    b":",
    b"=",
    b" ",
    b"1",
    b"_",
    b"x",
    b"err",
    b"or",
    b"fai",
    b"led",
    b"[K",
    b"m",
]
LOGS = st.lists(
    st.lists(st.sampled_from(ESCAPES) | st.sampled_from(WORDS) | st.sampled_from(OTHERS), max_size=8).map(b"".join),
    max_size=12,
).map(b"\n".join)
TEXTS = st.sampled_from(
    ["error", "ERR", "0 failed", "m", "31m", "5", "é", "×", "[K", "xx", "orerr", "open", "title", "\x1b"]
)


class Log:
    """A log in memory, read in pieces."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    async def search(self, org_id: str, attempt_id: str, piece_bytes: int, work: Callable[[Read], Any], _: str) -> Any:
        return work(lambda offset: LogPiece(self._data[offset : offset + 100], len(self._data)))


def lines_found(data: bytes, is_found: Callable[[bytes], object]) -> list[int]:
    return [number for number, line in enumerate(data.split(b"\n"), 1) if is_found(UNSEEN.sub(b"", line))]


def found(data: bytes, text: str | None = None) -> list[int]:
    """Return the lines that a search finds: of a text, or of failures."""
    log: Any = Log(data)
    searching = find_failures(log, "acme", "id") if text is None else find_text(log, "acme", "id", text)
    lines, more = asyncio.run(searching)
    assert not more
    return lines


@pytest.mark.seconds
@settings(max_examples=300)
@given(LOGS)
@example(b"1\x1b[@0 failed\nAssertionError: 0\nfailed: 0\x1b[0m1")
@example(b"\x1b[31mfailed\x1b[0m\nfa\x1b[Kiled: 0\n0 \x1b[1mfailed, 1 error\n10 failed\nfailed: 01")
def test_failures_are_found_as_line_by_line(data: bytes) -> None:
    """Also where escape sequences are in, before or after a word, and a line says that nothing failed."""
    assert found(data) == lines_found(data, lambda line: FAILURE.search(line) and not NO_FAILURE.search(line))


@pytest.mark.seconds
@settings(max_examples=300)
@given(LOGS, TEXTS)
@example(b"\x1b[31mer\x1b[K\x1b[0mr\x1b]8;;x\x07or", "error")
def test_a_text_is_found_as_line_by_line(data: bytes, text: str) -> None:
    """Whatever escape sequences split it, and not in one of them."""
    assert found(data, text) == lines_found(data, lambda line: text.encode().lower() in line.lower())


@pytest.mark.parametrize(
    "text", ["0 errors", "0 failed", "failed=0", "Error: 0", "terror", "error_rate", "failures: 0"]
)
def test_lines_that_nearly_look_like_a_failure_are_not_examined_one_by_one(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """A log may have one in each line."""
    examined: list[int] = []
    line_of = log_lines._line_of
    monkeypatch.setattr(log_lines, "_line_of", lambda text, at: examined.append(at) or line_of(text, at))
    data = b"\x1b[32m12:00\x1b[0m clicked, %s, waiting\n" % text.encode() * MAX_FOUND
    assert found(data + b"failed\n") == [MAX_FOUND + 1]
    assert len(examined) == 1


@pytest.mark.parametrize("text", ["nowhere", "clicked twice", None])
def test_a_colored_log_is_searched_as_it_is(monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    """Escape sequences are removed only from a part in which something may be found."""
    removed: list[int] = []

    class Observed:
        def sub(self, replacement: bytes, text: bytes) -> bytes:
            removed.append(len(text))
            return UNSEEN.sub(replacement, text)

    monkeypatch.setattr(log_lines, "_UNSEEN", Observed())
    line = b"\x1b[32m12:00:00\x1b[0m \x1b[1mclicked\x1b[0m 0 errors, 0 failed, failed=0\n"
    assert found(line * 10_000, text) == []
    assert removed == []
    assert found(line * 10_000 + b"no\x1b[1mwh\x1b[0mere: clicked t\x1b[Kwice, fa\x1b[0miled", text) == [10_001]
    assert len(removed) == 1
