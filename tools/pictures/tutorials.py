"""Take the pictures of a tutorial, on whose server its commands have been run.

Run ``python -m tools.pictures.tutorials http://127.0.0.1:3000 playwright`` after the tutorial's step 4.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

import httpx
from playwright.async_api import ViewportSize

from tools.chromium import chromium
from tools.servers import ROOT

from .camera import Camera, open_place, save

VIEWPORT: ViewportSize = {"width": 1200, "height": 620}
INTO = ROOT / "docs" / "images" / "tutorials"


async def take(url: str, name: str, into: Path) -> None:
    """Take the newest batch, if there is one, and the newest job that failed, or else passed."""
    async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
        batches = (await client.get("/api/v1/batches")).raise_for_status().json()["batches"]
        jobs = (await client.get("/api/v1/jobs")).raise_for_status().json()["jobs"]
    job = next((one for one in jobs if one["status"] == "failed"), jobs[0])
    async with chromium() as browser:
        camera = Camera(browser)
        await camera.prepare()
        context = await browser.new_context(viewport=VIEWPORT, reduced_motion="reduce")
        addresses = [("batch", f"/batches/{batch['id']}") for batch in batches[:1]] + [("job", f"/jobs/{job['id']}")]
        for part, path in addresses:
            page = await open_place(context, url + path, live=True)
            await save(into / f"{name}-{part}.webp", await camera.webp(page))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.pictures.tutorials", description=__doc__.split("\n\n")[0])
    parser.add_argument("url", help="of a server in local mode")
    parser.add_argument("name", choices=["playwright", "pytest", "maestro", "appwright"])
    parser.add_argument("--into", type=Path, default=INTO, help="folder (default docs/images/tutorials)")
    options = parser.parse_args()
    asyncio.run(take(options.url, options.name, options.into))
