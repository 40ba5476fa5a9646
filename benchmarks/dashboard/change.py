"""Latency from a change to the screen: a real tab on the overview while jobs come at a fixed rate.

The server's side of a change is the time it writes into the ledger for it (``created_at``, ``started_at``,
``finished_at`` of a job: wall clock in milliseconds, taken before the commit). The screen's side is taken in the tab:
a MutationObserver asks for the next frame, the frame's callback reads what the document says, and a message it posts to
itself, handled after that frame was painted, takes the time (``Date.now()``: the same clock of the same machine).

A change counts as shown when the screen shows it or what came after it: a job that waited for 20 ms is never shown
waiting. Of jobs the status in the list of the latest jobs is read, of ends also the figure that counts them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from playwright.async_api import Page

from benchmarks.playing_fleet import Play
from benchmarks.policy.metrics import percentile
from benchmarks.tables import table
from tools.chromium import WIDE, chromium, open_live
from tools.servers import qualgent_server

from .traffic import Submitter, client, fleet, until

AGENTS = 120
PLAY = Play(install_seconds=0.5, run_seconds=0.8, failure_rate=0.03)
SETTLE_SECONDS = 30.0  # after the last submit, until all jobs have ended
SHOWN_SECONDS = 5.0  # after that, until the screen has counted them
WARM_UP_SECONDS = 5.0  # of the same load, not measured
CHANGES = ("submitted", "test began", "ended", "ended, as counted")
WORDS = {"waiting": 0, "backing off": 0, "assigned": 1, "installing": 1, "running": 2, "started": 2,
         "passed": 3, "failed": 3, "cancelled": 3, "parked": 2}  # fmt: skip

OBSERVER = Path(__file__).with_name("observer.js")


class Round(NamedTuple):
    """Milliseconds of each shown change, by kind; and the number not shown."""

    taken: dict[str, list[float]]
    missed: dict[str, int]


def shown_after(
    rows: Sequence[tuple[int, str, str]],
    counts: Sequence[tuple[int, int]],
    jobs: Sequence[dict[str, Any]],
    ended: Sequence[int],
    before: int,
) -> Round:
    """Match the server's times with the screen's.

    ``rows``: (ms, job, word) as shown; ``counts``: (ms, ended jobs) as shown; ``jobs``: those measured, as the API has
    them; ``ended``: when every job of the server ended, ascending, of which the first ``before`` are not measured.
    """
    first: dict[tuple[str, int], int] = {}  # (job, at least so far) → ms
    for at, shown_job, word in rows:
        for rank in range(WORDS[word] + 1):
            first.setdefault((shown_job, rank), at)
    taken: dict[str, list[float]] = {name: [] for name in CHANGES}
    missed = dict.fromkeys(CHANGES, 0)
    for job in jobs:
        times = (job["created_at"], job["started_at"], job["finished_at"])
        for name, rank, text in zip(CHANGES[:3], (0, 2, 3), times, strict=True):
            if (job["id"], rank) in first:
                taken[name].append(first[job["id"], rank] - milliseconds(text))
            else:
                missed[name] += 1
    shown = iter(counts)
    now = next(shown, None)
    for number, moment in enumerate(ended, start=1):
        while now is not None and now[1] < number:
            now = next(shown, None)
        if number <= before:
            continue
        if now is None:
            missed[CHANGES[3]] += 1
        else:
            taken[CHANGES[3]].append(now[0] - moment)
    return Round(taken, missed)


def milliseconds(text: str) -> int:
    """Convert a time of the API to milliseconds since 1970."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


async def all_jobs(http: httpx.AsyncClient) -> dict[str, dict[str, Any]]:
    """Return every job of the server, by id."""
    jobs: dict[str, dict[str, Any]] = {}
    cursor: dict[str, str] = {}
    while True:
        page = (await http.get("/api/v1/jobs", params={"limit": "1000", **cursor})).raise_for_status().json()
        jobs |= {job["id"]: job for job in page["jobs"]}
        if page["next"] is None:
            return jobs
        cursor = {"cursor": page["next"]}


async def one_round(url: str, rate: float, seconds: float) -> Round:
    """Run a fleet, a tab, and jobs for some time. Raises AgentError, MissingError."""
    async with client(url) as http, chromium() as browser, fleet(http, AGENTS, PLAY):
        page = await (await browser.new_context(viewport=WIDE)).new_page()
        await page.add_init_script(path=OBSERVER)
        await open_live(page, f"{url}/")
        submitter = Submitter(http, rate)
        await submitter.send(min(WARM_UP_SECONDS, seconds))
        measured = await submitter.send(seconds)
        await until(http, SETTLE_SECONDS, "all jobs ended", lambda stats: not stats["waiting"] + stats["running"])
        await counted(page, submitter.submitted)
        seen = await page.evaluate("seen")
        jobs = await all_jobs(http)
    ended = sorted(milliseconds(job["finished_at"]) for job in jobs.values())
    began = min(milliseconds(jobs[one]["created_at"]) for one in measured)
    before = sum(moment < began for moment in ended)
    return shown_after(seen["rows"], seen["counts"], [jobs[one] for one in measured], ended, before)


async def counted(page: Page, ends: int) -> None:
    """Wait until the screen has counted this many; after SHOWN_SECONDS the rest is missing."""
    deadline = time.monotonic() + SHOWN_SECONDS
    while time.monotonic() < deadline and await page.evaluate("seen.counts.at(-1)?.[1] ?? 0") < ends:
        await page.wait_for_timeout(100)


def measure_change(rounds: int, rate: float, seconds: float) -> list[Round]:
    """Run each round with a server and a browser of its own. Raises StartError, AgentError, MissingError."""
    measured = []
    for _ in range(rounds):
        with qualgent_server() as url:
            measured.append(asyncio.run(one_round(url, rate, seconds)))
    return measured


def print_change(rounds: Sequence[Round], rate: float) -> None:
    rows = []
    for name in CHANGES:
        cells = [name, f"{sum(len(one.taken[name]) for one in rounds):,}"]
        for share in (0.5, 0.99, 1.0):
            values = sorted(percentile(one.taken[name], share) for one in rounds if one.taken[name])
            middle = values[len(values) // 2]
            cells.append(f"{middle:.0f}" + (f" ({values[0]:.0f}–{values[-1]:.0f})" if len(values) > 1 else ""))
        rows.append([*cells, f"{sum(one.missed[name] for one in rounds):,}"])
    title = f"From a change to the screen, {rate:g} jobs/s, ms: median of {len(rounds)} runs (least–most)"
    print(table(title, ["change of a job", "changes", "p50", "p99", "worst", "never shown"], rows))
