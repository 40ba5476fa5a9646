"""The base class of WebSocket consumers: Channels' own, without thread hops for unused database connections."""

from __future__ import annotations

from typing import Any

from channels.consumer import get_handler_name
from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class LoopConsumer(AsyncWebsocketConsumer):
    """A consumer that runs entirely on the event loop; the ledger is accessed by ``read`` and ``write``."""

    channel_layer_alias = ""  # no layer: layers may drop messages

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Call the handler of a message, as the base class does, but without a thread hop per frame."""
        await getattr(self, get_handler_name(message))(message)

    async def websocket_disconnect(self, message: dict[str, Any]) -> None:
        """Disconnect as the base class does, but without closing database connections, and without groups."""
        await self.disconnect(message["code"])
        raise StopConsumer


class UnservedPath(LoopConsumer):
    """Rejects the handshake (403): nothing serves this path."""

    async def connect(self) -> None:
        await self.close()
