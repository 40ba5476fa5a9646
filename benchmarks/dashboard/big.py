"""A big server in a tab: a ledger of 100,000 jobs, 5,000 agents, 200 changes a second (50 jobs that are submitted,
leased, begun, ended).

Of each screen, opened in a fresh tab: when the first content was painted and when it was live, counted from the start
of the navigation; the longest task of its main thread until then, and of those after it how many took over 100 ms (a
PerformanceObserver of ``longtask``). Each is opened several times: the median of the openings and the worst of them.
Then one tab stays on the overview and its memory is looked at.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import httpx
from playwright.async_api import Browser, Page

from benchmarks.agent_client import AgentError, instant_fleet
from benchmarks.playing_fleet import Play
from benchmarks.tables import table, thousands
from qgprotocol.messages import Build
from tools.chromium import WIDE, TabMemory, chromium, open_live, tab_memory
from tools.servers import qualgent_server

from .traffic import client, fleet, jobs_coming

LIST = 2000
BUILDS = 40
DEVICES = 64
FILL_SECONDS = 900.0
WAITING_SHARE = 0.05  # of the jobs: they are for a kind of device that is not there
PLAY = Play(install_seconds=3.0, run_seconds=15.0, failure_rate=0.03)
LONG_MS = 100.0
OPENINGS = 3
SAMPLE_SECONDS = 5.0
MIB = 1024 * 1024
SCREENS = ("/", "/fleet", "/timeline", "/jobs", "/batches", "/tests")

OBSERVER = """
window.tasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) tasks.push([entry.startTime, entry.duration]);
}).observe({ type: "longtask", buffered: true });
"""
PAINT = """() => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
  answered: performance.getEntriesByType("navigation")[0].responseStart,
  size: performance.getEntriesByType("navigation")[0].decodedBodySize,
  now: performance.now(),
})"""


class Opened(NamedTuple):
    """Measurements of one screen. Milliseconds from the start of the navigation, bytes."""

    screen: str
    size: int
    answered: float
    painted: float
    live: float
    again: tuple[float, float]  # painted and live, opened once more in a new tab of the same reader: files are kept
    longest_before: float  # task, until it was live
    longest_after: float
    long_after: int  # tasks over LONG_MS
    watched_seconds: float


class Stayed(NamedTuple):
    """Measurements of the tab that stays open: memory over time, and long tasks."""

    seconds: float
    memory: Sequence[TabMemory]
    longest: float
    long: int


MEASURES: Sequence[Callable[[Opened], float]] = (
    lambda one: one.answered,
    lambda one: one.painted,
    lambda one: one.live,
    lambda one: one.again[0],
    lambda one: one.again[1],
    lambda one: one.longest_before,
    lambda one: one.longest_after,
)


async def fill(url: str, jobs: int) -> None:
    """Submit this many jobs and run all but a share that stays waiting. Raises AgentError."""
    waiting = int(jobs * WAITING_SHARE)
    chance = random.Random(3)
    async with client(url) as http, instant_fleet(url, DEVICES, Build("org-0", "1.0", "mobile")) as devices:
        for first in range(0, jobs, LIST):
            body = [
                {
                    "org_id": f"org-{number % BUILDS % 7}",
                    "app_version_id": f"1.{number % BUILDS}",
                    "test": f"tests/{chance.randrange(3000)}.spec.js",
                    "target": "tv" if number < waiting else "mobile",
                }
                for number in range(first, min(jobs, first + LIST))
            ]
            answer = await http.post("/api/v1/jobs", json=body)
            if answer.status_code != 201:
                raise AgentError(f"a list was answered {answer.status_code}: {answer.text[:200]}")
        await devices.settled(jobs - waiting, FILL_SECONDS)


async def opened(browser: Browser, url: str, screen: str, seconds: float) -> Opened:
    """Measure the screen in a tab of its own, kept open for some time."""
    context = await browser.new_context(viewport=WIDE)
    try:
        page = await context.new_page()
        await page.add_init_script(OBSERVER)
        await open_live(page, f"{url}{screen}")
        said: dict[str, Any] = await page.evaluate(PAINT)
        await asyncio.sleep(seconds)
        tasks: list[tuple[float, float]] = await page.evaluate("tasks")
        second = await context.new_page()
        await open_live(second, f"{url}{screen}")
        said_again = await second.evaluate(PAINT)
        again = (said_again["paint"] or said_again["now"], said_again["now"])
    finally:
        await context.close()
    before = [took for at, took in tasks if at <= said["now"]]
    after = [took for at, took in tasks if at > said["now"]]
    return Opened(
        screen, said["size"], said["answered"], said["paint"] or said["now"], said["now"], again,
        max(before, default=0.0), max(after, default=0.0), sum(took > LONG_MS for took in after), seconds,
    )  # fmt: skip


async def stayed(page: Page, seconds: float) -> Stayed:
    """Sample an open tab. Garbage collection for that is not counted among its tasks."""
    began, samples, longest, long = time.monotonic(), [], 0.0, 0
    while time.monotonic() - began < seconds:
        await page.evaluate("tasks.length = 0")
        await asyncio.sleep(min(SAMPLE_SECONDS, seconds))
        taken = [took for _, took in await page.evaluate("tasks")]
        longest, long = max([longest, *taken]), long + sum(took > LONG_MS for took in taken)
        samples.append(await tab_memory(page))
    return Stayed(time.monotonic() - began, samples, longest, long)


class Big(NamedTuple):
    jobs: int
    agents: int
    rate: float
    screens: Sequence[Sequence[Opened]]  # the openings of each
    stayed: Stayed


async def look(url: str, jobs: int, agents: int, rate: float, seconds: float, stay_seconds: float) -> Big:
    """Measure all screens. Raises AgentError, MissingError."""
    await fill(url, jobs)
    async with client(url) as http, chromium() as browser, fleet(http, agents, PLAY), jobs_coming(http, rate):
        await asyncio.sleep(PLAY.run_seconds)  # until as many end as come
        there = [one for one in SCREENS if await _exists(http, one)]
        screens = [
            [await opened(browser, url, screen, seconds / OPENINGS) for _ in range(OPENINGS)] for screen in there
        ]
        page = await (await browser.new_context(viewport=WIDE)).new_page()
        await page.add_init_script(OBSERVER)
        await open_live(page, f"{url}/")
        return Big(jobs, agents, rate, screens, await stayed(page, stay_seconds))


async def _exists(http: httpx.AsyncClient, screen: str) -> bool:
    return (await http.get(screen)).status_code == 200


def measure_big(jobs: int, agents: int, rate: float, seconds: float, stay_seconds: float) -> Big:
    """Raises StartError, AgentError, MissingError."""
    with qualgent_server() as url:
        return asyncio.run(look(url, jobs, agents, rate, seconds, stay_seconds))


def print_big(big: Big) -> None:
    rows = [
        [
            openings[0].screen,
            thousands(openings[-1].size / 1000),
            *(_middle([measure(one) for one in openings]) for measure in MEASURES),
            sum(one.long_after for one in openings),
        ]
        for openings in big.screens
    ]
    what = f"{big.jobs:,} jobs in the ledger, {big.agents:,} agents, {big.rate:g} jobs/s"
    headers = ["screen", "kB", "answered ms", "first content ms", "live ms",
               "again: first content ms", "again: live ms",
               "longest task until then ms",
               f"in {big.screens[0][0].watched_seconds:.0f} s after", f"over {LONG_MS:g} ms"]  # fmt: skip
    print(table(f"Opening a screen: {what}", headers, rows))
    stay = big.stayed
    heaps, nodes = [one.heap / MIB for one in stay.memory], [one.nodes for one in stay.memory]
    rows = [
        ["heap, MiB", *(f"{value:.1f}" for value in _course(heaps))],
        ["nodes", *(thousands(value) for value in _course(nodes))],
    ]
    print(table(f"The overview, open for {stay.seconds:.0f} s: {what}", ["", "first", "middle", "last", "most"], rows))
    print(f"Longest task {stay.longest:.0f} ms; over {LONG_MS:g} ms: {stay.long}\n")


def _middle(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.0f} ({max(values):.0f})"


def _course(values: Sequence[float]) -> list[float]:
    return [values[0], values[len(values) // 2], values[-1], max(values)]
