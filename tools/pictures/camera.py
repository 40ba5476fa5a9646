"""A camera: the pages of a server as pictures, in WebP."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.async_api import Browser, BrowserContext, Page, ViewportSize

from tools.chromium import LIVE_MS, PHONE, open_live

SETTLE_MS = 900  # fonts, charts, and what moves when a screen arrives
CHANGE_MS = 350  # after a change of size or colors
STATE_VIEWPORT: ViewportSize = {"width": 1280, "height": 800}
FULL_HEIGHT = 6000  # of a whole page
STRIP_HEIGHT, STRIP_GAP, STRIP_QUALITY = 360, 8, 0.55
TO_WEBP = """async (png) => {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const asked = [1, 0.9].map((quality) => canvas.convertToBlob({ type: "image/webp", quality }));
  const [least] = (await Promise.all(asked)).sort((a, b) => a.size - b.size);
  return new Uint8Array(await least.arrayBuffer()).toBase64();
}"""
"""Quality 1 is lossless in chromium."""
TO_STRIP = """async ({ pngs, height, gap, quality }) => {
  const pictures = await Promise.all(pngs.map(async (png) =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())));
  const widths = pictures.map((one) => Math.round((one.width * height) / one.height));
  const canvas = new OffscreenCanvas(widths.reduce((sum, width) => sum + width + gap, -gap), height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#808080";
  context.fillRect(0, 0, canvas.width, height);
  context.imageSmoothingQuality = "high";
  let left = 0;
  pictures.forEach((one, number) => {
    context.drawImage(one, left, 0, widths[number], height);
    left += widths[number] + gap;
  });
  const packed = await canvas.convertToBlob({ type: "image/webp", quality });
  return new Uint8Array(await packed.arrayBuffer()).toBase64();
}"""
"""Pictures beside each other, all of one height."""


class Form(NamedTuple):
    """A size and a color scheme."""

    name: str
    viewport: ViewportSize
    scheme: Literal["light", "dark"]


STATE_FORMS = (
    Form("light", STATE_VIEWPORT, "light"),
    Form("dark", STATE_VIEWPORT, "dark"),
    Form("phone-dark", PHONE, "dark"),
    Form("phone", PHONE, "light"),
)
KEPT_FORMS = ("light", "dark", "phone")


class Camera:
    """Tabs of one browser, and what turns their pictures into files."""

    def __init__(self, browser: Browser, full: Path | None = None) -> None:
        """``full``: a folder for whole pages as PNG, to look at."""
        self.browser, self._full = browser, full
        self._converter: Page | None = None

    async def prepare(self) -> None:
        self._converter = await self.browser.new_page()

    async def webp(self, page: Page) -> bytes:
        """Return what a page shows."""
        return await self._convert(TO_WEBP, _text(await page.screenshot(animations="disabled")))

    async def strip(self, page: Page, name: str, *, live: bool) -> bytes:
        """Return a page in light, dark, and on a phone, beside each other; one that is not live is loaded for each."""
        pngs: dict[str, bytes] = {}
        for form in STATE_FORMS:
            await page.emulate_media(color_scheme=form.scheme)
            await page.set_viewport_size(form.viewport)
            if not live:
                await page.reload()
            await page.wait_for_timeout(CHANGE_MS)
            pngs[form.name] = await page.screenshot(animations="disabled")
            if self._full is not None:
                await self._whole(page, self._full / f"{name}-{form.name}.png")
        kept = [_text(pngs[form]) for form in KEPT_FORMS]
        return await self._convert(
            TO_STRIP, {"pngs": kept, "height": STRIP_HEIGHT, "gap": STRIP_GAP, "quality": STRIP_QUALITY}
        )

    async def _whole(self, page: Page, file: Path) -> None:
        await asyncio.to_thread(file.parent.mkdir, parents=True, exist_ok=True)
        height = await page.evaluate("document.documentElement.scrollHeight")
        width = page.viewport_size["width"] if page.viewport_size else 0
        clip = {"x": 0, "y": 0, "width": width, "height": min(height, FULL_HEIGHT)}
        await page.screenshot(animations="disabled", full_page=True, clip=clip, path=file)  # type: ignore[arg-type]

    async def _convert(self, program: str, argument: object) -> bytes:
        assert self._converter is not None
        return base64.b64decode(await self._converter.evaluate(program, argument))


def _text(png: bytes) -> str:
    return base64.b64encode(png).decode()


async def open_place(context: BrowserContext, url: str, *, live: bool) -> Page:
    """Open a page and wait until it stands still; ``live``: it is a screen of the dashboard."""
    page = await context.new_page()
    if live:
        await open_live(page, url)
        await page.wait_for_selector("main:not(:has(.skeleton))", timeout=LIVE_MS)
    else:
        await page.goto(url, timeout=LIVE_MS)
    await page.wait_for_timeout(SETTLE_MS)
    return page


async def save(file: Path, picture: bytes) -> None:
    await asyncio.to_thread(file.parent.mkdir, parents=True, exist_ok=True)
    await asyncio.to_thread(file.write_bytes, picture)
    print(f"{file.parent.name}/{file.name:32} {len(picture) / 1000:6.1f} kB", flush=True)


def names_of(folder: Path) -> Sequence[str]:
    return sorted(path.stem for path in folder.glob("*.webp"))
