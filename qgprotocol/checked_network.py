"""Network backend of httpcore that connects only to the addresses that a function permits for a host."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

import httpcore

CONNECT_SECONDS = 4.0  # to one address
MAX_ADDRESSES = 4

Choose = Callable[[str, int], Awaitable[list[str]]]
"""Returns the permitted addresses of a host, at least one, in order of preference. Raises what the client shall see."""


class CheckedNetwork(httpcore.AnyIOBackend):
    """A network backend that connects to the addresses that ``choose`` returns."""

    def __init__(self, choose: Choose) -> None:
        super().__init__()
        self._choose = choose

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first permitted address that answers, of 4 at most, within 4 s each; ignore ``timeout``."""
        failed: Exception = OSError(f"{host} has no address")
        for address in (await self._choose(host, port))[:MAX_ADDRESSES]:
            try:
                return await super().connect_tcp(address, port, CONNECT_SECONDS, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed
