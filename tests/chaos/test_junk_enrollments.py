"""A flood of wrong enrollment tokens: it costs a server little, and fills neither its audit nor its memory."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from qualgent.accounts.credentials import ENROLLMENT_PREFIX, new_secret
from tests.server_process import ServerProcess
from tests.shared_mode import PROXY_HEADERS, SHARED, PublicClient, make_enrollment, query
from tests.support.waiting import eventually

CONNECTIONS = 32
LEAST_RATE = 500  # requests a second on two cores that other tests use as well; 2,000 alone
MAX_KIB = 20 * 1024
SLOWEST_SECONDS = 2.0


def memory_kib(server: ServerProcess) -> int:
    status = Path(f"/proc/{server.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])


async def flood(server: ServerProcess, count: int) -> tuple[Counter[int], float]:
    """Send junk on one keep-alive connection; return the statuses, and the seconds of the slowest answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    head = "".join(f"{name}: {value}\r\n" for name, value in PROXY_HEADERS.items())
    statuses: Counter[int] = Counter()
    slowest = 0.0
    for _ in range(count):
        body = json.dumps({"token": new_secret(ENROLLMENT_PREFIX), "name": "labhost"})
        request = f"POST /api/v1/hosts/enroll HTTP/1.1\r\n{head}content-type: application/json\r\n"
        began = time.monotonic()
        writer.write(f"{request}content-length: {len(body)}\r\n\r\n{body}".encode())
        answer = (await reader.readuntil(b"\r\n\r\n")).decode()
        fields = dict(line.lower().split(": ", 1) for line in answer.split("\r\n")[1:] if ": " in line)
        await reader.readexactly(int(fields["content-length"]))
        slowest = max(slowest, time.monotonic() - began)
        statuses[int(answer.split()[1])] += 1
    writer.close()
    await writer.wait_closed()
    return statuses, slowest


@pytest.mark.parametrize("requests", [3_000, pytest.param(30_000, marks=pytest.mark.long)])
async def test_junk_enrollments(
    requests: int, server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    server = server_factory(**SHARED)
    good = make_enrollment(server)
    await flood(server, 500)  # warm
    before, began = memory_kib(server), time.monotonic()
    found = await asyncio.gather(*(flood(server, requests // CONNECTIONS) for _ in range(CONNECTIONS)))
    seconds, grown = time.monotonic() - began, memory_kib(server) - before
    statuses = sum((one for one, _ in found), Counter[int]())
    slowest = max(one for _, one in found)
    total = statuses.total() + 500
    counted = "SELECT count(*), sum(count) FROM accounts_audit"
    eventually(lambda: query(server, counted)[0][1] == total, seconds=10)
    rows = query(server, counted)[0][0]
    print(f"{statuses.total() / seconds:,.0f} requests/s, slowest {slowest:.2f} s, {rows} audit rows, {grown:+,} KiB")
    assert set(statuses) == {403}
    assert statuses.total() / seconds > LEAST_RATE
    assert slowest < SLOWEST_SECONDS
    assert rows <= 3  # one a minute
    assert grown < MAX_KIB
    assert query(server, "SELECT used FROM accounts_enrollment") == [(0,)]
    assert public(server).post("/api/v1/hosts/enroll", json={"token": good, "name": "labhost"}).status_code == 201
