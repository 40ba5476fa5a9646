"""Waiting for the first of several things."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any


async def first_of(*waits: Awaitable[Any], seconds: float | None = None) -> list[asyncio.Future[Any]]:
    """Wait until one of them is done, or for so long; cancel the others. Those that are not ``done`` did not end."""
    futures: list[asyncio.Future[Any]] = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(futures, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return futures
    finally:
        for future in futures:
            future.cancel()
