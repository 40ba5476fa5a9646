"""The open HTTP connections of a server: their phases, deadlines and limits."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import Protocol

from qualgent.core.measures import measures

from .websocket import SocketServer

NO_DEADLINE = float("inf")


class ConnectionState(Enum):
    """The phase of a connection."""

    IDLE = auto()  # between requests
    HEAD = auto()
    BODY = auto()
    RESPONDING = auto()  # the application has the request: no deadline, unless the client does not read
    REFUSED = auto()  # answered and half closed; further data is discarded
    CLOSED = auto()  # closed, or a WebSocket from now on


class Expirable(Protocol):
    """A connection with a deadline."""

    deadline: float  # monotonic

    def expire(self) -> None: ...

    def drain(self) -> None: ...


class HTTPConnections:
    """The open connections and the limits of their bodies; enforces their deadlines. No HTTP/2, which needs TLS."""

    def __init__(self, server: SocketServer, body_limit: int, upload_limit: int) -> None:
        self.server = server
        self.body_limit = body_limit
        self.upload_limit = upload_limit
        self.channels: set[Expirable] = set()
        self.stopping = False

    def watch(self, channel: Expirable, is_open: bool) -> None:
        (self.channels.add if is_open else self.channels.discard)(channel)
        measures.connections["http"] = len(self.channels)

    def expire_channels(self) -> None:
        now = time.monotonic()
        for channel in [channel for channel in self.channels if channel.deadline < now]:
            channel.expire()

    def drain(self) -> None:
        """Close all connections, each after the response in flight."""
        self.stopping = True
        for channel in list(self.channels):
            channel.drain()
