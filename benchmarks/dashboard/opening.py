"""Opening the overview, and staying on it: requests, bytes and time, on this machine and over a slow line.

A server has 120 simulated agents and some hundred jobs. Each opening is that of a fresh browser, with nothing in its
cache. It is live when the indicator says so, which is when the first frame of the socket was applied. The slow line is
Chromium's emulation: 150 ms of latency for each request, 200 kB/s. Then jobs come at a fixed rate and the messages that
the tab's socket receives are counted.

With another checkout (``--before``), both servers are measured in turns in the same run.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from playwright.async_api import Browser, Page
from playwright.async_api import TimeoutError as BrowserTimeoutError

from benchmarks.checkouts import running
from benchmarks.tables import table, thousands
from tools.chromium import WIDE, chromium, open_live
from tools.servers import ROOT

from .change import AGENTS, PLAY
from .traffic import Submitter, client, fleet, jobs_coming, until

JOBS_SECONDS = 8.0
SETTLE_SECONDS = 60.0
MOST_MS = 30_000  # of one opening
LINES: Mapping[str, dict[str, Any] | None] = {
    "local": None,
    "slow": {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000},
}
WHEN_LIVE = """
new MutationObserver((_, observer) => {
  if (!document.querySelector("[data-live=live]") || !document.querySelector("main[data-screen]")) return;
  window.liveAt = performance.now();
  observer.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true });
"""


class Opening(NamedTuple):
    """One opening of the overview. Milliseconds from the start of the navigation."""

    requests: int
    bytes: int  # received, with headers
    painted_ms: float
    live_ms: float


class Stay(NamedTuple):
    """Bytes that a tab's socket received while jobs came."""

    seconds: float
    frames: int
    bytes: int  # of payload


class Measured(NamedTuple):
    """The measurements of one checkout."""

    name: str
    openings: dict[str, list[Opening]]  # by line
    stays: list[Stay]


async def opening(browser: Browser, url: str, line: dict[str, Any] | None) -> Opening:
    context = await browser.new_context(viewport=WIDE)
    try:
        page = await context.new_page()
        await page.add_init_script(WHEN_LIVE)
        session = await context.new_cdp_session(page)
        await session.send("Network.enable")
        if line is not None:
            await session.send("Network.emulateNetworkConditions", line)
        sizes: list[float] = []
        session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        await page.goto(url, wait_until="commit", timeout=MOST_MS)
        await page.wait_for_selector("[data-live=live]", timeout=MOST_MS)
        await page.wait_for_load_state("networkidle", timeout=MOST_MS)
        live_ms: float = await page.evaluate("liveAt")
        painted_ms: float = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    finally:
        await context.close()
    return Opening(len(sizes), int(sum(sizes)), painted_ms, live_ms)


async def stay(browser: Browser, url: str, rate: float, seconds: float) -> Stay:
    """Keep a tab on the overview while jobs come."""
    context = await browser.new_context(viewport=WIDE)
    try:
        page = await context.new_page()
        sizes: list[int] = []
        await _count_frames(page, sizes)
        async with client(url) as http, jobs_coming(http, rate):
            await open_live(page, url)
            await asyncio.sleep(JOBS_SECONDS)  # until as many jobs end as come
            sizes.clear()
            await asyncio.sleep(seconds)
            return Stay(seconds, len(sizes), sum(sizes))
    finally:
        await context.close()


async def _count_frames(page: Page, sizes: list[int]) -> None:
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")

    def note(event: dict[str, Any]) -> None:
        frame = event["response"]
        is_binary = frame["opcode"] == 2
        data = base64.b64decode(frame["payloadData"]) if is_binary else frame["payloadData"].encode()
        sizes.append(len(data))

    session.on("Network.webSocketFrameReceived", note)


async def measure(urls: dict[str, str], rounds: int, rate: float, seconds: float) -> list[Measured]:
    """Raises AgentError, MissingError."""
    found = [Measured(name, {line: [] for line in LINES}, []) for name in urls]
    async with AsyncExitStack() as stack:
        browser = await stack.enter_async_context(chromium())
        for url in urls.values():
            http = await stack.enter_async_context(client(url))
            await stack.enter_async_context(fleet(http, AGENTS, PLAY))
            await Submitter(http, rate).send(JOBS_SECONDS)
            await until(http, SETTLE_SECONDS, "no jobs", lambda stats: stats["waiting"] + stats["running"] == 0)
        for url in urls.values():
            await opening(browser, url, None)  # what servers do once
        for number in range(rounds):
            sides = list(zip(urls.values(), found, strict=True))
            for line, conditions in LINES.items():
                for url, one in sides if number % 2 == 0 else reversed(sides):
                    try:
                        found_now = await opening(browser, url, conditions)
                    except BrowserTimeoutError:  # Chromium's emulation now and then loads nothing at all, of any server
                        found_now = await opening(browser, url, conditions)
                    one.openings[line].append(found_now)
        for url, one in zip(urls.values(), found, strict=True):
            one.stays.append(await stay(browser, url, rate, seconds))
    return found


def measure_opening(before: Path | None, rounds: int, rate: float, seconds: float) -> list[Measured]:
    """Measure this checkout, after another one if it is given. Raises StartError, AgentError, MissingError."""
    checkouts = {**({"before": before.resolve()} if before is not None else {}), "now": ROOT}
    with ExitStack() as stack:
        urls = {name: stack.enter_context(running(path)).url for name, path in checkouts.items()}
        return asyncio.run(measure(urls, rounds, rate, seconds))


def print_opening(found: Sequence[Measured], rate: float) -> None:
    rows = []
    for line in LINES:
        for one in found:
            openings = one.openings[line]
            first = found[0].openings[line]
            rows.append(
                [
                    line,
                    one.name,
                    str(median(each.requests for each in openings)),
                    thousands(median(each.bytes for each in openings) / 1000),
                    f"{median(each.painted_ms for each in openings):.0f}",
                    f"{median(each.live_ms for each in openings):.0f}",
                    f"{median(each.live_ms for each in openings) / median(each.live_ms for each in first):.2f}x",
                ]
            )
    headers = ["line", "", "requests", "kB", "first content ms", "live ms", "of the first"]
    print(table(f"Opening the overview, medians of {len(found[0].openings['local'])} rounds", headers, rows))
    rows = [
        [one.name, f"{each.frames / each.seconds:.1f}", thousands(60 * each.bytes / each.seconds / 1000)]
        for one in found
        for each in one.stays
    ]
    print(table(f"A tab on the overview, {rate:g} jobs/s", ["", "frames/s", "kB/min"], rows))
