"""State of the connection to the server: whether it is connected, and its protocol version."""

from __future__ import annotations

import asyncio

LOGS_MINOR = 1
"""Minor version of the protocol that added logs, cases and artifacts."""


class Peer:
    """The server. ``connected`` is set while it has welcomed this process."""

    def __init__(self) -> None:
        self.connected = asyncio.Event()
        self.minor = 0

    def set_connected(self, minor: int) -> None:
        self.minor = minor
        self.connected.set()

    def set_disconnected(self) -> None:
        self.connected.clear()

    @property
    def supports_files(self) -> bool:
        """Return whether the server accepts logs and artifacts."""
        return self.minor >= LOGS_MINOR
