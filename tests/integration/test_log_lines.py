"""Navigation in long logs: line index, text search and failure search."""

from __future__ import annotations

import asyncio
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jobs.errors import BusyError
from jobs.storage import log_lines
from jobs.storage.log_lines import (
    BLOCK_BYTES,
    MAX_FOUND,
    PIECE_BYTES,
    SLICE_BYTES,
    find_failures,
    find_text,
    index_lines,
)
from jobs.storage.logs import MOST_SEARCHES, AttemptLogs
from tests.integration.client import Client

ATTEMPT = "01a21037-628f-732e-86de-e38cf1330a5f"


@pytest.fixture
async def logs(tmp_path: Path) -> AttemptLogs:
    return AttemptLogs(tmp_path)


async def store(logs: AttemptLogs, data: bytes, *, packed: bool) -> None:
    assert await logs.append(ATTEMPT, 0, data) == len(data)
    if packed:
        await logs.compress(ATTEMPT)


@pytest.mark.parametrize("packed", [False, True])
async def test_the_index_counts_the_lines_of_each_block(logs: AttemptLogs, packed: bool) -> None:
    """For open and compressed logs, from any position."""
    data = b"".join(b"line %d\n" % number for number in range(300_000))
    await store(logs, data, packed=packed)
    index = await index_lines(logs, ATTEMPT, 0)
    blocks = [data[at : at + BLOCK_BYTES] for at in range(0, len(data), BLOCK_BYTES)]
    assert index == (len(data), 0, [block.count(b"\n") for block in blocks])
    later = await index_lines(logs, ATTEMPT, 10 * BLOCK_BYTES + 5)
    assert later == (len(data), 10 * BLOCK_BYTES, index.counts[10:])
    await logs.close()


async def test_no_text_makes_a_search_slow(logs: AttemptLogs) -> None:
    """A text that nearly matches at each byte of the log costs about as much as any other."""
    await store(logs, b"a" * (4 * PIECE_BYTES), packed=False)
    began = time.process_time()
    assert await find_text(logs, ATTEMPT, "A" * 199 + "b") == ([], False)
    assert time.process_time() - began < 1.0  # 0.1 s; as a regular expression 5 s
    await logs.close()


async def test_a_missing_log_has_no_lines(logs: AttemptLogs) -> None:
    """The index and the search are empty."""
    assert await index_lines(logs, ATTEMPT, 0) == (0, 0, [])
    assert await find_failures(logs, ATTEMPT) == ([], False)
    await logs.close()


async def test_search_ignores_ansi_codes(logs: AttemptLogs) -> None:
    """Escape sequences neither split a match nor match themselves."""
    link = b"\x1b]8;;https://ci.example/31m\x1b\\the report\x1b]8;;\x07"
    lines = [
        b"plain",
        b"expected \x1b[32mgr\x1b[1;4mee\x1b[0mn apples",
        b"\x1b[31mAsser\x1b[0mtionError",
        link,
        b"\x1b(B\x1b[Kend",
    ]
    await store(logs, b"\n".join(lines), packed=False)
    found = {
        text: (await find_text(logs, ATTEMPT, text)).lines
        for text in ("expected GREEN apples", "the report", "31m", "end", "[K")
    }
    assert found == {"expected GREEN apples": [2], "the report": [4], "31m": [], "end": [5], "[K": []}
    assert (await find_failures(logs, ATTEMPT)).lines == [3]
    await logs.close()


@pytest.mark.parametrize("packed", [False, True])
async def test_search_matches_across_pieces(logs: AttemptLogs, packed: bool) -> None:
    """Also in the last line without an end, and once per line."""
    lines = [b"x" * 99] * (3 * PIECE_BYTES // 100)
    across = PIECE_BYTES // 100  # the line that begins before the end of the first piece and ends after it
    lines[across] = b"x" * 30 + b"NeedLe needle" + b"x" * 56
    await store(logs, b"\n".join(lines) + b"\na needle", packed=packed)
    assert await find_text(logs, ATTEMPT, "needle") == ([across + 1, len(lines) + 1], False)
    await logs.close()


async def test_matches_are_limited(logs: AttemptLogs) -> None:
    """The result says that there are more."""
    await store(logs, b"hit\n" * (MAX_FOUND + 5), packed=False)
    assert await find_text(logs, ATTEMPT, "hit") == (list(range(1, MAX_FOUND + 1)), True)
    await logs.close()


@pytest.mark.parametrize(
    "line",
    ["Error: expected 1", "1 failed", "AssertionError", "java.lang.NullPointerException: at", "  ✘ 2 login.spec.js",
     "not ok 3 - pays", "FATAL EXCEPTION: main", "\x1b[31mfailed\x1b[0m", "Traceback (most recent call last):"],
)  # fmt: skip
async def test_failure_lines_are_recognized(logs: AttemptLogs, line: str) -> None:
    """In the formats of common test runners."""
    await store(logs, f"fine\n{line}\nfine\n".encode(), packed=False)
    assert await find_failures(logs, ATTEMPT) == ([2], False)
    await logs.close()


@pytest.mark.parametrize("line", ["12 passed, 0 failed", "errors: 0", "terror", "failover ready"])
async def test_similar_lines_are_no_failures(logs: AttemptLogs, line: str) -> None:
    """Summaries with zero failures, and similar words."""
    await store(logs, f"{line}\n".encode(), packed=False)
    assert await find_failures(logs, ATTEMPT) == ([], False)
    await logs.close()


async def test_a_search_leaves_the_loop_free(logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs on another thread, in slices of a bounded size, between which it pauses."""
    data = (b"x" * 99 + b"\n") * 20_000 + b"endless error " * 100_000
    await store(logs, data, packed=True)
    slices: list[tuple[int, str]] = []
    pauses: list[float] = []

    class Observed:
        def sub(self, replacement: bytes, text: bytes) -> bytes:
            slices.append((len(text), threading.current_thread().name))
            return text

    monkeypatch.setattr(log_lines, "_UNSEEN", Observed())
    monkeypatch.setattr(log_lines.time, "sleep", pauses.append)
    monkeypatch.setattr(log_lines, "WORK_SECONDS", 0)  # so that each slice counts as that much
    await logs.append(ATTEMPT[:-1] + "b", 0, data.replace(b"x", b"\x1b"))
    for find in (find_failures, partial(find_text, text="nowhere")):
        slices.clear()
        pauses.clear()
        await find(logs, ATTEMPT[:-1] + "b")
        assert sum(size for size, _ in slices) >= 2_000_000
        assert max(size for size, _ in slices) <= SLICE_BYTES
        assert all(name.startswith("log-searcher") for _, name in slices)
        assert len(pauses) >= len(slices)
        assert min(pauses) > 0
    await logs.close()


async def test_searches_at_once_are_limited(logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    """One at a time runs, a few wait, and further ones are refused at once; a later one succeeds."""
    await store(logs, b"needle\n", packed=False)
    go_on = threading.Event()
    files_read, running = logs.files.read, [0, 0]

    def read(*given: Any) -> Any:
        running[0] += 1
        running[1] = max(running)
        go_on.wait(20)
        try:
            return files_read(*given)
        finally:
            running[0] -= 1

    monkeypatch.setattr(logs.files, "read", read)
    searches = [asyncio.ensure_future(find_text(logs, ATTEMPT, "needle")) for _ in range(MOST_SEARCHES)]
    await asyncio.sleep(0)
    for find in (find_failures(logs, ATTEMPT), find_text(logs, ATTEMPT, "needle")):
        with pytest.raises(BusyError, match="try again"):
            await find
    go_on.set()
    assert await asyncio.gather(*searches) == [([1], False)] * MOST_SEARCHES
    assert running == [0, 1]
    assert await find_text(logs, ATTEMPT, "needle") == ([1], False)
    await logs.close()


async def test_lines_longer_than_a_slice_are_searched_whole(logs: AttemptLogs) -> None:
    """Also where one slice ends and the next begins, and what follows has its number."""
    for at in range(SLICE_BYTES - 7, SLICE_BYTES + 2):
        attempt = f"{ATTEMPT[:-4]}{at % 10000:04}"
        await logs.append(attempt, 0, b"\n" + b"x" * at + b"needle" + b"y" * 3 * SLICE_BYTES + b"\nneedle\n")
        assert await find_text(logs, attempt, "NEEDLE") == ([2, 3], False)
    await logs.close()


def test_the_api_refuses_invalid_requests(shared_client: Client) -> None:
    """404 for an unknown attempt; 400 with neither or both search parameters."""
    path = f"/api/v1/attempts/{ATTEMPT}/log"
    assert shared_client.get(f"{path}/index").status == 404
    assert shared_client.get(f"{path}/find", text="x").status == 404
    for wrong in ({}, {"text": "x", "failures": "true"}, {"failures": "yes"}, {"text": "x" * 201}):
        assert shared_client.get(f"{path}/find", **wrong).status == 400
