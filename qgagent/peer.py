"""What is known of the server that is connected, if one is."""

from __future__ import annotations

import asyncio

LOGS_MINOR = 1
"""The minor version of the protocol that brought logs, cases and artifacts."""


class Peer:
    """``present`` is set while a server has welcomed this process."""

    def __init__(self) -> None:
        self.present = asyncio.Event()
        self.minor = 0

    def welcomed(self, minor: int) -> None:
        self.minor = minor
        self.present.set()

    def gone(self) -> None:
        self.present.clear()

    @property
    def keeps_files(self) -> bool:
        """Whether the server takes logs and artifacts."""
        return self.minor >= LOGS_MINOR
