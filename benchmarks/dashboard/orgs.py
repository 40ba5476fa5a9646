"""Viewers of many organizations on one shared server: what they cost against as many of one organization.

In turns, on servers of their own in shared mode, with one shared fleet and jobs at the same rate: all viewers, jobs and
tokens of one organization, and the same spread over many. The hub reads and encodes a topic once for each organization
that follows it. Processor time is that of the server's process, from /proc.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import connect
from statistics import median
from tempfile import TemporaryDirectory
from uuid import uuid4

import uvloop

from accounts.credentials import HOST_PREFIX, TOKEN_PREFIX, new_secret, secret_hash
from benchmarks.tables import table, thousands
from tools.servers import free_port, make_database, qualgent_process

from .change import AGENTS, PLAY
from .traffic import client, fleet, jobs_coming
from .viewers import WARM_UP_SECONDS, Watched, crowd, watched

SHARED = {
    "QUALGENT_AUTH": "on",
    "QUALGENT_PUBLIC_URL": "https://qualgent.example",
    "QUALGENT_TRUSTED_PROXIES": "127.0.0.1",
}
PROXY = {"Host": "qualgent.example", "X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.7"}

Headers = Mapping[str, str]


def _bearer(secret: str) -> dict[str, str]:
    return {**PROXY, "Authorization": f"Bearer {secret}"}


def fill(data: Path, orgs: int) -> tuple[dict[str, Headers], Headers]:
    """Add organizations with a token each, and a shared device host; return the headers of their requests."""
    now = datetime.now(UTC)
    at, later = (f"{when:%Y-%m-%d %H:%M:%S}" for when in (now, now + timedelta(days=1)))
    callers: dict[str, Headers] = {}
    with closing(connect(data / "qualgent.sqlite3")) as database, database:

        def insert(to: str, /, **columns: object) -> None:
            marks = ", ".join("?" * len(columns))
            database.execute(f"INSERT INTO {to} ({', '.join(columns)}) VALUES ({marks})", list(columns.values()))

        insert(
            "auth_user", id=1, username="admin", password="!", is_superuser=True, is_staff=True, is_active=True,
            first_name="", last_name="", email="", date_joined=at,
        )  # fmt: skip
        for number in range(orgs):
            org_id, secret = f"org-{number}", new_secret(TOKEN_PREFIX)
            insert("accounts_org", id=org_id, created_at=at)
            insert(
                "accounts_token", id=uuid4().hex, name=org_id, secret_hash=secret_hash(secret), org_id=org_id,
                user_id=1, scopes=json.dumps(["read", "submit"]), created_at=at, expires_at=later, last_address="",
            )  # fmt: skip
            callers[org_id] = _bearer(secret)
        secret = new_secret(HOST_PREFIX)
        insert(
            "accounts_host", id=uuid4().hex, name="lab", secret_hash=secret_hash(secret), next_hash="", old_hash="",
            prefix="", targets="[]", labels="{}", created_at=at, rotated_at=at, last_address="",
        )  # fmt: skip
    return callers, _bearer(secret)


async def measure(orgs: int, viewers: int, rate: float, seconds: float) -> Watched:
    """Measure one server with these organizations. Raises StartError, AgentError."""
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True)))
        await asyncio.to_thread(make_database, data, SHARED)
        callers, host = fill(data, orgs)
        port = free_port()
        server = stack.enter_context(qualgent_process(data, port, SHARED))
        http = await stack.enter_async_context(client(f"http://127.0.0.1:{port}", callers["org-0"]))
        await stack.enter_async_context(fleet(http, AGENTS, PLAY, host))
        await stack.enter_async_context(jobs_coming(http, rate, callers))
        groups = list(callers.values())
        there = await stack.enter_async_context(crowd(f"ws://127.0.0.1:{port}/ws/live/", viewers, headers=groups))
        await asyncio.sleep(WARM_UP_SECONDS)
        return await watched(f"{orgs} organizations", there, server.pid, viewers, seconds)


def measure_orgs(orgs: int, viewers: int, rate: float, seconds: float, rounds: int) -> list[list[Watched]]:
    """Measure one organization and many, in turns. Raises StartError, AgentError."""
    cases: list[list[Watched]] = [[], []]
    for _ in range(rounds):
        for number, measured in zip((1, orgs), cases, strict=True):
            measured.append(uvloop.run(measure(number, viewers, rate, seconds)))
    return cases


def print_orgs(cases: Sequence[Sequence[Watched]], rate: float) -> None:
    """Print medians of the rounds."""
    rows = []
    for name, measured in zip(("1", "many"), cases, strict=True):
        first = measured[0]
        rows.append(
            [
                first.name if name == "many" else "1 organization",
                f"{first.viewers:,}",
                thousands(median(case.frames / case.seconds for case in measured)),
                f"{median(60 * case.bytes / case.viewers / case.seconds / 1000 for case in measured):,.0f}",
                f"{median(1e6 * case.processor / max(1, case.frames) for case in measured):.0f}",
                f"{median(case.processor / case.seconds for case in measured):.2f}",
            ]
        )
    title = f"Viewers of the overview in one organization and in many, {rate:g} jobs/s in all, {len(cases[0])} rounds"
    print(table(title, ["", "viewers", "frames/s", "kB/viewer/min", "CPU µs/frame", "cores"], rows))
