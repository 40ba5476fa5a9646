"""The pictures of a busy server in docs/images: light and dark, wide and narrow. They take about five minutes.

The suites are played twice on eight devices; screens of what goes on are taken in the middle of the second play, those
of what came out at its end. The same jobs fail in every run; which device runs what differs. Pictures are WebP, by
chromium itself: without loss where that is smaller, else of high quality.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from playwright.async_api import Browser, Page

from tools.chromium import PHONE, WIDE, chromium, open_live
from tools.servers import StartError, qualgent_server
from tools.suites import read_suites

from .camera import SETTLE_MS, Camera, save
from .stage import fleet, get, pause, play, unservable

FIRST_SPEED, SPEED = 8.0, 8.0
MIDDLE_SECONDS = 48.0  # of the second play: after its hotfix
LIMIT_SECONDS = 600.0


class Shot(NamedTuple):
    """One screen, and the steps to reach it."""

    name: str
    address: Callable[[str], str]  # from the server's address
    key: str = ""  # pressed once it is there
    typed: str = ""  # then


def at(path: str) -> Callable[[str], str]:
    return lambda url: path


def missing(url: str, path: str) -> bool:
    return httpx.get(f"{url}{path}", timeout=30, trust_env=False).status_code == 404


def waiting_job(url: str) -> str:
    jobs = get(url, "/api/v1/jobs?status=pending&limit=100")["jobs"]
    return f"/jobs/{[job for job in jobs if job['target'] != 'tv'][-1]['id']}"


def busy_group(url: str) -> str:
    """Return the group with the most work."""
    groups = get(url, "/api/v1/groups?limit=100")["groups"]
    return f"/groups/{max(groups, key=lambda group: group['unfinished'])['id']}"


def failed_job(url: str) -> str:
    """Return a job with two failed attempts."""
    return f"/jobs/{get(url, '/api/v1/jobs?status=failed&limit=1')['jobs'][0]['id']}"


def failed_batch(url: str) -> str:
    """Return the batch with the most failures, of the second run."""
    batches = get(url, "/api/v1/batches?limit=12")["batches"]
    return f"/batches/{max(batches, key=lambda batch: (batch['failed'], batch['total']))['id']}"


def flaky_test(url: str) -> str:
    failed = get(url, "/api/v1/jobs?status=failed&limit=1")["jobs"][0]
    tests = get(url, "/api/v1/tests?limit=500")["tests"]
    return f"/tests/{next(test['id'] for test in tests if test['test'] == failed['test'])}"


MIDDLE = (
    Shot("overview", at("/")),
    Shot("fleet", at("/fleet")),
    Shot("timeline", at("/timeline?span=300")),
    Shot("jobs", at("/jobs")),
    Shot("job-waiting", waiting_job),
    Shot("group", busy_group),
    Shot("palette", at("/"), "Control+k", "pixel"),
)
END = (
    Shot("job", failed_job),
    Shot("batches", at("/batches")),
    Shot("batch", failed_batch),
    Shot("agent", at("/agents/lab-1/pixel-7")),
    Shot("tests", at("/tests")),
    Shot("test", flaky_test),
    Shot("settings", at("/settings")),
)
VARIANTS = (
    ("", WIDE, "light"),
    ("-dark", WIDE, "dark"),
    ("-narrow", PHONE, "light"),
    ("-narrow-dark", PHONE, "dark"),
)


class Photographer:
    """Take pictures of one server."""

    def __init__(self, browser: Browser, url: str, folder: Path, only: Sequence[str]) -> None:
        self._browser, self._url, self._folder, self._only = browser, url, folder, only
        self._pages: dict[str, Page] = {}
        self._camera = Camera(browser)
        self.bytes = 0

    async def prepare(self) -> None:
        await self._camera.prepare()
        for suffix, viewport, scheme in VARIANTS:
            context = await self._browser.new_context(viewport=viewport, color_scheme=scheme)  # type: ignore[arg-type]
            self._pages[suffix] = await context.new_page()

    async def take(self, shots: Sequence[Shot]) -> None:
        """Take one picture. Raises BrowserError, httpx.HTTPError."""
        for shot in shots:
            if self._only and shot.name not in self._only:
                continue
            for suffix, page in self._pages.items():
                path = await asyncio.to_thread(shot.address, self._url)  # anew: what runs is another one by now
                if await asyncio.to_thread(missing, self._url, path):
                    print(f"pictures: there is no {path}", file=sys.stderr)
                    break
                await self._one(page, shot, path, self._folder / f"{shot.name}{suffix}.webp")

    async def _one(self, page: Page, shot: Shot, path: str, file: Path) -> None:
        await open_live(page, f"{self._url}{path}")
        if shot.key:
            await page.keyboard.press(shot.key)
        if shot.typed:
            await page.keyboard.type(shot.typed)
        await page.wait_for_timeout(SETTLE_MS)
        webp = await self._camera.webp(page)
        self.bytes += len(webp)
        await save(file, webp)


async def photograph(url: str, into: Path, only: Sequence[str]) -> int:
    """Run the suites twice and take the pictures; return their bytes in all."""
    suites = read_suites()
    deadline = time.monotonic() + LIMIT_SECONDS
    async with chromium() as browser:
        photographer = Photographer(browser, url, into, only)
        await photographer.prepare()
        await played(url, play(url, suites, again=False, speed=FIRST_SPEED), deadline)
        pause(url)
        unservable(url)
        began = time.monotonic()
        again = play(url, suites, again=True, speed=SPEED)
        submitting = asyncio.create_task(played(url, again, deadline))
        await asyncio.sleep(max(0.0, began + MIDDLE_SECONDS - time.monotonic()))
        await photographer.take(MIDDLE)
        await submitting
        await photographer.take(END)
        return photographer.bytes


async def played(url: str, submits: Any, deadline: float) -> None:
    """Wait until all jobs but unservable ones have ended. Raises StartError at the deadline."""
    submitted = False
    while True:
        submitted = submitted or next(submits, None) is None
        stats = await asyncio.to_thread(get, url, "/api/v1/stats")
        waiting = stats["waiting"] - sum(group["waiting"] for group in await asyncio.to_thread(tv_groups, url))
        if submitted and not waiting and not stats["running"]:
            return
        if time.monotonic() > deadline:
            raise StartError(f"the suites were not done after {LIMIT_SECONDS:g} s: {stats}")
        await asyncio.sleep(0.3)


def tv_groups(url: str) -> list[dict[str, Any]]:
    return [group for group in get(url, "/api/v1/groups?limit=100")["groups"] if group["target"] == "tv"]


NAMES = tuple(shot.name for shot in (*MIDDLE, *END))


async def take_busy(into: Path, only: Sequence[str]) -> int:
    """Take the pictures; return their bytes in all. Raises StartError, BrowserError, httpx.HTTPError."""
    with (
        tempfile.TemporaryDirectory(prefix="qualgent-pictures-", ignore_cleanup_errors=True) as folder,
        qualgent_server() as url,
        fleet(url, Path(folder), SPEED),
    ):
        return await photograph(url, into, only)
