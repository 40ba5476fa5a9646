"""The pictures of all places in every state, a file for each: light, dark, and on a phone, beside each other."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Page

from tests.shared_mode import PASSWORD
from tools.chromium import chromium

from .camera import STATE_VIEWPORT, Camera, open_place, save
from .places import PLACES, SITE, Place, address
from .states import STATES, Scene

TABS = 3  # at one time
STALE_MS = 40_000  # of a page that is cut off, until it says so


def places_of(state: str, only: Collection[str] = ()) -> list[Place]:
    """Return the places of a state: pages of people, which are not live, do not change when they are cut off."""
    return [place for place in PLACES if (place.who is None or state != "offline") and (not only or place.name in only)]


class Album:
    """Takes the pictures of one scene."""

    def __init__(self, browser: Browser, camera: Camera, scene: Scene, state: str, into: Path) -> None:
        self._browser, self._camera, self._scene, self._state, self._into = browser, camera, scene, state, into
        self._contexts: dict[str | None, BrowserContext] = {}
        self.bytes = 0

    async def fill(self, places: Sequence[Place]) -> None:
        """Take all pictures. Raises BrowserError."""
        for who in {place.who for place in places}:
            context = await self._browser.new_context(viewport=STATE_VIEWPORT, reduced_motion="reduce")
            self._contexts[who] = context
            if who:
                await self._log_in(context, SITE if who == SITE else self._scene.owner)
        if self._scene.cut is not None:
            pages = [(place, await self._open(place)) for place in places]
            await asyncio.to_thread(self._scene.cut)
            await pages[0][1].wait_for_timeout(STALE_MS)
            for place, page in pages:
                await self._take(place, page)
            return
        tabs = asyncio.Semaphore(TABS)

        async def one(place: Place) -> None:
            async with tabs:
                await self._take(place, await self._open(place))

        async with asyncio.TaskGroup() as group:
            for place in places:
                group.create_task(one(place))

    async def _open(self, place: Place) -> Page:
        url = self._scene.url if place.who is None else self._scene.people_url
        found = url + address(place.path, self._scene.samples)
        return await open_place(self._contexts[place.who], found, live=place.who is None)

    async def _take(self, place: Place, page: Page) -> None:
        picture = await self._camera.strip(page, f"{self._state}/{place.name}", live=place.who is None)
        await page.close()
        await save(self._into / self._state / f"{place.name}.webp", picture)
        self.bytes += len(picture)

    async def _log_in(self, context: BrowserContext, username: str) -> None:
        page = await context.new_page()
        await page.goto(f"{self._scene.people_url}/accounts/login/")
        await page.locator("[name=login]").fill(username)
        await page.locator("[name=password]").fill(PASSWORD)
        await page.get_by_role("button", name="Log in", exact=True).click()
        await page.wait_for_url(lambda url: "/accounts/login/" not in url)
        await page.close()


async def take_states(states: Collection[str], into: Path, only: Collection[str], full: Path | None) -> int:
    """Take the pictures of these states; return their bytes in all."""
    size = 0
    async with chromium() as browser:
        camera = Camera(browser, full)
        await camera.prepare()
        for state in states:
            with tempfile.TemporaryDirectory(prefix="qualgent-pictures-", ignore_cleanup_errors=True) as folder:
                async with STATES[state](Path(folder)) as scene:
                    album = Album(browser, camera, scene, state, into)
                    await album.fill(places_of(state, only))
                    size += album.bytes
    return size
