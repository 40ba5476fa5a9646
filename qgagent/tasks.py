"""Helpers for asyncio tasks: first to end, timeouts, cancellation, shielding, threads."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

Value = TypeVar("Value")


async def run_until_first_ends(*parts: Coroutine[Any, Any, Any]) -> None:
    """Run coroutines concurrently until one ends; cancel the others and raise its exception, if any."""
    tasks = [asyncio.create_task(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await cancel(*tasks)
    for task in done:
        task.result()


async def ends_within(seconds: float | None, part: Awaitable[object]) -> bool:
    """Wait for an awaitable; return whether it ended within ``seconds`` (None: any), else cancel it."""
    try:
        async with asyncio.timeout(seconds):
            await part
    except TimeoutError:
        return False
    return True


async def cancel(*tasks: asyncio.Task[Any]) -> None:
    """Cancel the tasks and wait until they have ended; exceptions of theirs are dropped."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def spawn(tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None], *, name: str) -> None:
    """Run the coroutine in a task that is kept in ``tasks`` until it ends."""
    task = asyncio.create_task(work, name=name)
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def run_to_completion(work: Coroutine[Any, Any, Any]) -> None:
    """Run the coroutine to its end even if the caller is cancelled, then raise the cancellation."""
    task = asyncio.create_task(work)
    await wait_uncancelled(task)
    task.result()


async def wait_uncancelled(task: asyncio.Task[Any]) -> None:
    """Wait until the task has ended, then raise a cancellation received meanwhile."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


async def in_thread(work: Callable[[threading.Event], Value]) -> Value:
    """Run blocking work in a thread. When cancelled, set the event, and raise once the work has ended."""
    stop = threading.Event()
    task = asyncio.create_task(asyncio.to_thread(work, stop))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        await wait_uncancelled(task)
        task.exception()
        raise
    return task.result()
