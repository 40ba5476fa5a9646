"""The base class of WebSocket consumers: Channels' own, without thread hops for unused database connections."""

from __future__ import annotations

import contextlib
import logging

from channels.consumer import get_handler_name
from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer

from qualgent.core.asgi import Message, Receive, Scope, Send
from qualgent.core.errors import QualGentError

logger = logging.getLogger("qualgent.web.sockets")

TRY_LATER = 1013  # close code


# private: channels.consumer.AsyncConsumer.__call__, dispatch, channels.consumer.get_handler_name — no setting spares a
# consumer its channel layer and a thread hop for each message (tests/integration/test_server_sockets.py)
class LoopConsumer(AsyncWebsocketConsumer):
    """A consumer that runs entirely on the event loop; the ledger is accessed by ``read`` and ``write``."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run as the base class does, but without channel layers: they may drop messages, and need tasks for each."""
        self.scope, self.base_send, self.channel_layer = scope, send, None
        with contextlib.suppress(StopConsumer):
            while True:
                await self.dispatch(await receive())

    async def dispatch(self, message: Message) -> None:
        """Call the handler of a message, as the base class does, but without a thread hop per frame.

        While the server cannot do what is asked (no database, no scheduler), close so that the client tries again.
        """
        try:
            await getattr(self, get_handler_name(message))(message)
        except QualGentError as error:
            if error.status != 503:
                raise
            logger.warning("closing a WebSocket of %s: %s", self.scope["path"], error)
            if message["type"] == "websocket.disconnect":
                raise StopConsumer from None
            await self.close(code=TRY_LATER, reason=str(error)[:100])

    async def websocket_disconnect(self, message: Message) -> None:
        """Disconnect as the base class does, but without closing database connections, and without groups."""
        await self.disconnect(message["code"])
        raise StopConsumer


class UnservedPath(LoopConsumer):
    """Rejects the handshake (403): nothing serves this path."""

    async def connect(self) -> None:
        await self.close()
