"""The base of our WebSocket consumers: Channels', without its thread hops for a database that they do not use."""

from __future__ import annotations

from typing import Any

from channels.consumer import get_handler_name
from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class LoopConsumer(AsyncWebsocketConsumer):
    """Runs wholly on the event loop; whoever needs the ledger asks it by ``ledger.read`` and ``ledger.write``."""

    channel_layer_alias = ""  # no layer: what is pushed on one may be dropped, what we send may not

    async def dispatch(self, message: dict[str, Any]) -> None:
        """As the base class does it, without a hop per frame."""
        await getattr(self, get_handler_name(message))(message)

    async def websocket_disconnect(self, message: dict[str, Any]) -> None:
        """As the base class does it, without the hop that closes database connections, and without groups."""
        await self.disconnect(message["code"])
        raise StopConsumer
