"""Take the pictures of docs/images: every screen, light and dark, wide and narrow. About five minutes.

    make screenshots
    python -m tools.pictures --into docs/images --only overview --only fleet

The suites are played twice on eight devices; screens of what goes on are taken in the middle of the second play, those
of what came out at its end. The same jobs fail in every run; which device runs what differs. Pictures are WebP, by
chromium itself: without loss where that is smaller, else of high quality.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from playwright.async_api import Browser, Page
from playwright.async_api import Error as BrowserError

from tools.chromium import PHONE, WIDE, chromium, open_live
from tools.servers import ROOT, MissingError, StartError, qualgent_server
from tools.suites import read_suites

from .stage import fleet, get, pause, play, unservable

FIRST_SPEED, SPEED = 8.0, 8.0
MIDDLE_SECONDS = 48.0  # of the second play: after its hotfix
LIMIT_SECONDS = 600.0
SETTLE_MS = 900  # fonts, charts, and what moves when a screen arrives
TO_WEBP = """async (png) => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const asked = [1, 0.9].map((quality) => canvas.convertToBlob({ type: "image/webp", quality }));
  const [least] = (await Promise.all(asked)).sort((a, b) => a.size - b.size);
  const packed = new Uint8Array(await least.arrayBuffer());
  let text = "";
  for (let at = 0; at < packed.length; at += 8192) text += String.fromCharCode(...packed.subarray(at, at + 8192));
  return btoa(text);
}"""
"""Quality 1 is lossless in chromium."""


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
        self._converter: Page | None = None
        self.bytes = 0

    async def prepare(self) -> None:
        self._converter = await self._browser.new_page()
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
        assert self._converter is not None
        await open_live(page, f"{self._url}{path}")
        if shot.key:
            await page.keyboard.press(shot.key)
        if shot.typed:
            await page.keyboard.type(shot.typed)
        await page.wait_for_timeout(SETTLE_MS)
        png = base64.b64encode(await page.screenshot(animations="disabled")).decode()
        webp = base64.b64decode(await self._converter.evaluate(TO_WEBP, png))
        await asyncio.to_thread(file.write_bytes, webp)
        self.bytes += len(webp)
        print(f"{file.name:32} {len(webp) / 1000:6.1f} kB", flush=True)


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


def main() -> int:
    names = [shot.name for shot in (*MIDDLE, *END)]
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description=__doc__.split("\n\n")[0])
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "images", help="folder (default docs/images)")
    parser.add_argument("--only", action="append", choices=names, help="only this one (repeatable)")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="qualgent-pictures-", ignore_cleanup_errors=True) as folder,
            qualgent_server() as url,
            fleet(url, Path(folder), SPEED),
        ):
            size = asyncio.run(photograph(url, options.into, options.only or ()))
    except (MissingError, StartError, BrowserError, httpx.HTTPError) as error:
        print(f"pictures: {error}", file=sys.stderr)
        return 1
    print(f"{size / 1e6:.2f} MB in {options.into}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
