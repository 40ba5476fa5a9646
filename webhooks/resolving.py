"""DNS lookups on daemon threads.

A pool's threads are joined when the process ends, and a lookup can take half a minute if a name server is silent;
asyncio's default pool also serves logs and files.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Returns the addresses of a host, in order of preference. Raises OSError."""

MOST_AT_ONCE = 8


class Resolver:
    """The system's resolver, with a limit on concurrent lookups."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(MOST_AT_ONCE)

    async def __call__(self, host: str, port: int) -> list[str]:
        await self._free.acquire()
        loop = asyncio.get_running_loop()
        found: asyncio.Future[list[str]] = loop.create_future()

        def answer(addresses: list[str], error: OSError | None) -> None:
            self._free.release()  # not earlier: a cancelled caller does not free the thread
            if found.done():
                return
            if error is not None:
                found.set_exception(error)
            else:
                found.set_result(addresses)

        def look() -> None:
            addresses: list[str] = []
            error: OSError | None = None
            try:
                addresses = _look_up(host, port)
            except OSError as failed:
                error = failed
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(answer, addresses, error)

        threading.Thread(target=look, name="webhook-resolver", daemon=True).start()
        return await found


def _look_up(host: str, port: int) -> list[str]:
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except UnicodeError as error:  # not a valid name, such as one with an empty label
        raise OSError(f"{host!r} is no host name") from error
    return list(dict.fromkeys(str(row[4][0]) for row in rows))
