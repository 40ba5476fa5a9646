"""The server of the current connection: what it supports, and the messages to send to it."""

import asyncio

from qgprotocol.messages import FromAgent

LOGS_MINOR = 1
"""Minor version of the protocol that added logs, cases and artifacts."""
BATCHES_MINOR = 2
"""Minor version of the protocol that added frames of several messages."""


class ConnectedServer:
    """The server. ``connected`` is set while it has welcomed this process.

    Its queue of messages is closed while there is no connection; messages put then are discarded. The next hello and
    the spooled results contain everything that a discarded message would have reported.
    """

    def __init__(self) -> None:
        self.connected = asyncio.Event()
        self.minor = 0
        self._waiting: asyncio.Queue[FromAgent] | None = None

    def open(self) -> None:
        """Queue messages from now on. Called when a hello is composed."""
        self._waiting = asyncio.Queue()

    def set_connected(self, minor: int) -> None:
        self.minor = minor
        self.connected.set()

    def close(self) -> None:
        self.connected.clear()
        self._waiting = None

    @property
    def supports_files(self) -> bool:
        """Return whether the server accepts logs and artifacts."""
        return self.minor >= LOGS_MINOR

    def put(self, message: FromAgent) -> None:
        if self._waiting is not None:
            self._waiting.put_nowait(message)

    async def get_all(self) -> list[FromAgent]:
        """Wait for a message, and return it with those that are queued behind it."""
        assert self._waiting is not None
        found = [await self._waiting.get()]
        while not self._waiting.empty():
            found.append(self._waiting.get_nowait())
        return found
