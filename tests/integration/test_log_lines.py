"""Navigation in long logs: line index, text search and failure search."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from qualgent.core.errors import BusyError
from qualgent.storage import log_lines
from qualgent.storage.log_files import Read
from qualgent.storage.log_lines import (
    BLOCK_BYTES,
    MAX_FOUND,
    PIECE_BYTES,
    SLICE_BYTES,
    LineMatches,
    find_failures,
    find_text,
    index_lines,
)
from qualgent.storage.log_searches import MAX_OF_CALLER, MAX_OF_ORG, MAX_RUNNING
from qualgent.storage.logs import AttemptLogs
from tests.integration.client import Client
from tests.integration.wire import connect, read_answer, request_bytes
from tests.server_process import ServerProcess
from tests.support.waiting import aeventually

ATTEMPT = "01a21037-628f-732e-86de-e38cf1330a5f"
OTHERS = [ATTEMPT[:-1] + end for end in "01"]


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
    assert await find_text(logs, "acme", ATTEMPT, "A" * 199 + "b") == ([], False)
    assert time.process_time() - began < 1.0  # 0.1 s; as a regular expression 5 s
    await logs.close()


async def test_a_missing_log_has_no_lines(logs: AttemptLogs) -> None:
    """The index and the search are empty."""
    assert await index_lines(logs, ATTEMPT, 0) == (0, 0, [])
    assert await find_failures(logs, "acme", ATTEMPT) == ([], False)
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
        text: (await find_text(logs, "acme", ATTEMPT, text)).lines
        for text in ("expected GREEN apples", "the report", "31m", "end", "[K")
    }
    assert found == {"expected GREEN apples": [2], "the report": [4], "31m": [], "end": [5], "[K": []}
    assert (await find_failures(logs, "acme", ATTEMPT)).lines == [3]
    await logs.close()


@pytest.mark.parametrize("packed", [False, True])
async def test_search_matches_across_pieces(logs: AttemptLogs, packed: bool) -> None:
    """Also in the last line without an end, and once per line."""
    lines = [b"x" * 99] * (3 * PIECE_BYTES // 100)
    across = PIECE_BYTES // 100  # the line that begins before the end of the first piece and ends after it
    lines[across] = b"x" * 30 + b"NeedLe needle" + b"x" * 56
    await store(logs, b"\n".join(lines) + b"\na needle", packed=packed)
    assert await find_text(logs, "acme", ATTEMPT, "needle") == ([across + 1, len(lines) + 1], False)
    await logs.close()


async def test_matches_are_limited(logs: AttemptLogs) -> None:
    """The result says that there are more."""
    await store(logs, b"hit\n" * (MAX_FOUND + 5), packed=False)
    assert await find_text(logs, "acme", ATTEMPT, "hit") == (list(range(1, MAX_FOUND + 1)), True)
    await logs.close()


@pytest.mark.parametrize(
    "line",
    ["Error: expected 1", "1 failed", "AssertionError", "java.lang.NullPointerException: at", "  ✘ 2 login.spec.js",
     "not ok 3 - pays", "FATAL EXCEPTION: main", "\x1b[31mfailed\x1b[0m", "Traceback (most recent call last):"],
)  # fmt: skip
async def test_failure_lines_are_recognized(logs: AttemptLogs, line: str) -> None:
    """In the formats of common test runners."""
    await store(logs, f"fine\n{line}\nfine\n".encode(), packed=False)
    assert await find_failures(logs, "acme", ATTEMPT) == ([2], False)
    await logs.close()


@pytest.mark.parametrize("line", ["12 passed, 0 failed", "errors: 0", "terror", "failover ready"])
async def test_similar_lines_are_no_failures(logs: AttemptLogs, line: str) -> None:
    """Summaries with zero failures, and similar words."""
    await store(logs, f"{line}\n".encode(), packed=False)
    assert await find_failures(logs, "acme", ATTEMPT) == ([], False)
    await logs.close()


async def test_a_search_leaves_the_loop_free(logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs on another thread, in slices of a bounded size, between which it pauses."""
    data = (b"x" * 99 + b"\n") * 20_000 + b"endless error " * 100_000
    await store(logs, data, packed=True)
    slices: list[tuple[int, str]] = []
    pauses: list[float] = []

    slices_of = log_lines._slices

    def observed(read: Read) -> Iterator[tuple[bytes, int]]:
        for slice_, repeated in slices_of(read):
            slices.append((len(slice_), threading.current_thread().name))
            yield slice_, repeated

    monkeypatch.setattr(log_lines, "_slices", observed)
    monkeypatch.setattr(log_lines.time, "sleep", pauses.append)
    monkeypatch.setattr(log_lines, "WORK_SECONDS", 0)  # so that each slice counts as that much
    for find in (find_failures, partial(find_text, text="nowhere")):
        slices.clear()
        pauses.clear()
        await find(logs, "acme", ATTEMPT)
        assert sum(size for size, _ in slices) >= 2_000_000
        assert max(size for size, _ in slices) <= SLICE_BYTES
        assert all(name.startswith("log-searcher") for _, name in slices)
        assert len(pauses) >= len(slices)
        assert min(pauses) > 0
    await logs.close()


class StalledReads:
    """Reads of log files that wait; each search begins with one."""

    def __init__(self, logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[str] = []  # attempts, by read
        self.go_on: dict[str, threading.Event] = defaultdict(threading.Event)  # by attempt
        self.running: Counter[str] = Counter()
        self.peak: Counter[str] = Counter()
        self._read = logs.files.read
        monkeypatch.setattr(logs.files, "read", self)

    def __call__(self, attempt_id: str, *given: Any) -> Any:
        self.begun.append(attempt_id)
        for of in (attempt_id, "all"):
            self.running[of] += 1
            self.peak[of] = max(self.peak[of], self.running[of])
        assert self.go_on[attempt_id].wait(20)
        try:
            return self._read(attempt_id, *given)
        finally:
            self.running.subtract((attempt_id, "all"))

    async def until_begun(self, *attempts: str) -> None:
        await aeventually(lambda: sorted(self.begun) == sorted(attempts))


@pytest.fixture
async def stalled(logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StalledReads]:
    for attempt in (ATTEMPT, *OTHERS):
        await logs.append(attempt, 0, b"needle\n")
    reads = StalledReads(logs, monkeypatch)
    yield reads
    for attempt in (ATTEMPT, *OTHERS):
        reads.go_on[attempt].set()
    await logs.close()


def search(logs: AttemptLogs, org_id: str, attempt: str, caller: str = "") -> asyncio.Task[LineMatches]:
    return asyncio.create_task(find_text(logs, org_id, attempt, "needle", caller=caller))


async def test_searches_of_a_caller_are_limited(logs: AttemptLogs, stalled: StalledReads) -> None:
    """One at a time runs, a few wait, and further ones are refused at once; a later one succeeds."""
    searches = [search(logs, "acme", ATTEMPT) for _ in range(MAX_OF_CALLER)]
    await stalled.until_begun(ATTEMPT)
    for find in (find_failures(logs, "acme", ATTEMPT), find_text(logs, "acme", ATTEMPT, "needle")):
        with pytest.raises(BusyError, match="try again"):
            await find
    stalled.go_on[ATTEMPT].set()
    assert await asyncio.gather(*searches) == [([1], False)] * MAX_OF_CALLER
    assert stalled.peak["all"] == 1
    assert await find_text(logs, "acme", ATTEMPT, "needle") == ([1], False)


async def test_a_member_is_next_after_one_search_of_a_colleague(logs: AttemptLogs, stalled: StalledReads) -> None:
    """The attack: a token of the organization has as many searches as it may, and begins another as each one ends."""
    searches = [search(logs, "acme", ATTEMPT, "token 1") for _ in range(MAX_OF_CALLER)]
    await stalled.until_begun(ATTEMPT)
    members = [search(logs, "acme", OTHERS[0], f"member {number}") for number in range(2)]
    await asyncio.sleep(0)
    searches[0].add_done_callback(lambda _: searches.append(search(logs, "acme", ATTEMPT, "token 1")))
    for attempt in (ATTEMPT, *OTHERS):
        stalled.go_on[attempt].set()
    await asyncio.gather(*members)
    last = max(at for at, attempt in enumerate(stalled.begun) if attempt == OTHERS[0])
    assert stalled.begun[:last].count(ATTEMPT) == 2  # reads of one search: the log, and that it ends there
    await asyncio.gather(*searches)


async def test_searches_of_an_organization_are_limited(logs: AttemptLogs, stalled: StalledReads) -> None:
    """However many callers it has; another organization's search runs."""
    searches = [search(logs, "acme", ATTEMPT, f"token {number}") for number in range(MAX_OF_ORG)]
    await stalled.until_begun(ATTEMPT)
    with pytest.raises(BusyError, match="try again"):
        await find_text(logs, "acme", ATTEMPT, "needle", caller="one more")
    stalled.go_on[OTHERS[0]].set()
    assert await search(logs, "globex", OTHERS[0]) == ([1], False)
    stalled.go_on[ATTEMPT].set()
    assert await asyncio.gather(*searches) == [([1], False)] * MAX_OF_ORG


async def test_an_organization_takes_one_place_only(logs: AttemptLogs, stalled: StalledReads) -> None:
    """While its searches stall, another's runs, and one that comes later is next, before its second one."""
    acme = [search(logs, "acme", ATTEMPT) for _ in range(3)]
    await stalled.until_begun(ATTEMPT)
    stalled.go_on[OTHERS[0]].set()
    assert await search(logs, "globex", OTHERS[0]) == ([1], False)
    stalled.go_on[OTHERS[0]].clear()
    globex = [search(logs, "globex", OTHERS[0]) for _ in range(3)]
    await stalled.until_begun(ATTEMPT, *[OTHERS[0]] * 3)  # of the first search two: the log, and that it ends there
    initech = search(logs, "initech", OTHERS[1])
    await asyncio.sleep(0)
    stalled.go_on[OTHERS[1]].set()
    stalled.go_on[ATTEMPT].set()
    await asyncio.gather(*acme, initech)
    assert stalled.begun[: stalled.begun.index(OTHERS[1])].count(ATTEMPT) == 2  # of one search
    stalled.go_on[OTHERS[0]].set()
    await asyncio.gather(*globex)
    assert stalled.peak["all"] == MAX_RUNNING


async def test_a_cancelled_search_ends(logs: AttemptLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads no further piece, and the next search of its organization begins once it has ended; one that waits is
    cancelled at once."""
    await logs.append(ATTEMPT, 0, b"x" * (6 * PIECE_BYTES) + b"needle\n")
    reads = StalledReads(logs, monkeypatch)
    running, waiting, last = (search(logs, "acme", ATTEMPT) for _ in range(3))
    await reads.until_begun(ATTEMPT)
    for task in (running, waiting):
        task.cancel()
    await asyncio.gather(running, waiting, return_exceptions=True)
    assert (running.cancelled(), waiting.cancelled()) == (True, True)
    assert reads.begun == [ATTEMPT]
    reads.go_on[ATTEMPT].set()
    assert await last == ([1], False)
    assert len(reads.begun) == 1 + 8  # the last one alone read all seven pieces, and that there is no further one
    await logs.close()


def test_the_search_of_a_client_that_left_is_cancelled(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """Its end would take seconds."""
    server = server_factory(QUALGENT_DEMO_AGENTS="1")
    client = client_of(server)
    job = client.submit()
    client.until(job, "done", "failed")
    attempt = client.get(f"/api/v1/jobs/{job}").body["tries"][0]["id"]
    log = server.data_dir / "logs" / attempt[-2:] / f"{attempt}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_bytes(b"\x1b[" * (32 * 1024 * 1024))
    with connect(server) as connection:
        connection.sendall(request_bytes(server, path=f"/api/v1/attempts/{attempt}/log/find?text=x"))
        connection.shutdown(socket.SHUT_WR)  # which a close does too, but then no answer can be read
        assert read_answer(connection).status == 503


async def test_lines_longer_than_a_slice_are_searched_whole(logs: AttemptLogs) -> None:
    """Also where one slice ends and the next begins, and what follows has its number."""
    for at in range(SLICE_BYTES - 7, SLICE_BYTES + 2):
        attempt = f"{ATTEMPT[:-4]}{at % 10000:04}"
        await logs.append(attempt, 0, b"\n" + b"x" * at + b"needle" + b"y" * 3 * SLICE_BYTES + b"\nneedle\n")
        assert await find_text(logs, "acme", attempt, "NEEDLE") == ([2, 3], False)
    await logs.close()


def test_the_api_refuses_invalid_requests(shared_client: Client) -> None:
    """404 for an unknown attempt; 400 with neither or both search parameters."""
    path = f"/api/v1/attempts/{ATTEMPT}/log"
    assert shared_client.get(f"{path}/index").status == 404
    assert shared_client.get(f"{path}/find", text="x").status == 404
    for wrong in ({}, {"text": "x", "failures": "true"}, {"failures": "yes"}, {"text": "x" * 201}):
        assert shared_client.get(f"{path}/find", **wrong).status == 400
