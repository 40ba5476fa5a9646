"""State of the connection to the server: what the server supports, and the queue of messages to it."""

import asyncio
from collections.abc import Iterable

from qgprotocol.messages import Begin, Dropped, FromAgent

LOGS_MINOR = 1
"""Minor version of the protocol that added logs, cases and artifacts."""
BATCHES_MINOR = 2
"""Minor version of the protocol that added frames of several messages."""
CAPABILITIES_MINOR = 3
"""Minor version of the protocol that added capabilities, of which ``cases`` and ``windows`` are of servers."""
WINDOWS = "windows"


class ConnectedServer:
    """The server. ``connected`` is set while it has welcomed this process.

    Its queue of messages is closed while there is no connection; messages put then are discarded. The next hello and
    the spooled results contain everything that a discarded message would have reported.
    """

    def __init__(self) -> None:
        self.connected = asyncio.Event()
        self.minor = 0
        self.connections = 0  # made so far
        self._capabilities: frozenset[str] = frozenset()
        self._waiting: asyncio.Queue[FromAgent] | None = None

    def open(self) -> None:
        """Start to queue messages, when a hello is composed; before, they are discarded."""
        self._waiting = asyncio.Queue()

    def set_connected(self, minor: int, capabilities: Iterable[str] = ()) -> None:
        """Record the server's minor version and capabilities, count the connection, and set ``connected``."""
        self.minor = minor
        self.connections += 1
        self._capabilities = frozenset(capabilities)
        self.connected.set()

    def close(self) -> None:
        """Clear ``connected`` and discard queued messages."""
        self.connected.clear()
        self._waiting = None

    @property
    def supports_files(self) -> bool:
        """Return whether the server accepts logs and artifacts."""
        return self.minor >= LOGS_MINOR

    @property
    def supports_cases(self) -> bool:
        """Return whether a server is connected that takes the cases of running attempts."""
        return self._has("cases")

    @property
    def supports_windows(self) -> bool:
        """Return whether a server is connected that lends leases to be held (windows)."""
        return self._has(WINDOWS)

    def _has(self, capability: str) -> bool:
        """Return whether a server of protocol 1.3 or later that has this capability is connected."""
        return self.connected.is_set() and self.minor >= CAPABILITIES_MINOR and capability in self._capabilities

    def put(self, message: FromAgent) -> None:
        """Queue a message to the server; discard it while there is no connection."""
        if self._waiting is not None:
            self._waiting.put_nowait(message)

    async def get_all(self) -> list[FromAgent]:
        """Wait for queued messages and return all; without those that the server does not support."""
        assert self._waiting is not None
        found = [await self._waiting.get()]
        while not self._waiting.empty():
            found.append(self._waiting.get_nowait())
        return found if self.supports_windows else [one for one in found if not isinstance(one, Begin | Dropped)]
