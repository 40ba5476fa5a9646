"""WebSocket consumers on the event loop: base class, queue of received messages, and fair sharing of loop time."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final

from channels.consumer import get_handler_name
from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer

from qualgent.core.asgi import Message, Receive, Scope, Send
from qualgent.core.errors import QualGentError
from qualgent.web import limits

logger = logging.getLogger("qualgent.web.sockets")

TRY_LATER = 1013  # close code
NO_TIME = float("-inf")
TURN_KEY: Final = "qualgent.turn"  # of the server, in the ASGI scope of its sockets


class LoopTurn:
    """Limits the time of what many connections do in one turn of the loop, all of them together.

    The loop handles whatever is ready before it begins its next turn. Work that may take long asks ``has_time`` between
    its steps; without time it goes on in the next turn, by ``later`` or after ``rest``. What a step takes beyond the
    time of its turn is missing in the next ones.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """``clock``: in seconds."""
        self._clock = clock
        self._until: float | None = None  # by the clock; None: nobody has asked in this turn
        self._owed = 0.0  # seconds used beyond the time of earlier turns
        self._step = 0  # number of the last one of an application
        self._step_began = 0.0
        self._waiting: deque[Callable[[], None]] = deque()  # steps for the next turns

    def has_time(self) -> bool:
        """Return whether this turn of the event loop has time for another step of work."""
        return self._clock() < (self._until or self._begin_turn())

    async def rest(self) -> int:
        """Wait for a turn of the event loop with time for a step; return the step's number, for ``end_step``.

        The number returned is that of the application's step, which ``end_step`` ends.
        """
        if not self.has_time():
            rested = asyncio.get_running_loop().create_future()
            self.later(partial(self._resume, rested))
            await rested
            if self._until is None:
                self._begin_turn()
        self._step += 1
        self._step_began = self._clock()
        return self._step

    def end_step(self, step: int) -> None:
        """Charge a step's excess time to later turns, unless it has waited for something meanwhile."""
        if step == self._step and self._until is not None:
            over = self._clock() - max(self._step_began, self._until)
            self._owed = min(self._owed + max(over, 0.0), limits.OWED_SECONDS)

    def later(self, step: Callable[[], None]) -> None:
        """Call ``step`` in one of the next turns of the event loop, after those already waiting."""
        self._waiting.append(step)
        if self._until is None:
            self._begin_turn()

    def _resume(self, rested: asyncio.Future[None]) -> None:
        """Resume a waiting application and end this turn's work, as its duration is unknown."""
        if not rested.done():
            rested.set_result(None)
            self._until = NO_TIME

    def _begin_turn(self) -> float:
        """Begin a turn and schedule its end; return the clock time (s) until which it may work."""
        self._until = self._clock() + limits.TURN_SECONDS - self._owed
        self._owed = max(0.0, self._owed - limits.TURN_SECONDS)
        asyncio.get_running_loop().call_soon(self._end_turn)
        return self._until

    def _end_turn(self) -> None:
        """End the turn; in the next one, run waiting steps while there is time."""
        self._until = None
        self._step += 1
        while self._waiting and self.has_time():
            self._waiting.popleft()()


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
        """Call the handler of a message, without the base class's thread hop; close the socket in an outage.

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
        """Handle a disconnection as the base class does, but without database connections and groups."""
        await self.disconnect(message["code"])
        raise StopConsumer


class UnservedPath(LoopConsumer):
    """Rejects the handshake (403): nothing serves this path."""

    async def connect(self) -> None:
        """Reject the handshake."""
        await self.close()


class ReceiveQueue:
    """Messages for the application of one socket; while it is full, nothing is read from the client."""

    def __init__(self, turn: LoopTurn, on_room: Callable[[], None]) -> None:
        """``on_room`` is called once a full queue has been half emptied."""
        self._turn = turn
        self._on_room = on_room
        self._messages: deque[Message] = deque()
        self._has_any = asyncio.Event()
        self._bytes = 0
        self._step = 0  # of the application, which processes a message
        self.is_full = False

    def put(self, message: Message) -> None:
        """Add a message; reading from the client stops while messages or bytes exceed the limits."""
        self._messages.append(message)
        self._bytes += _message_size(message)
        self._has_any.set()
        self.is_full = self.is_full or self._has_more_than(limits.SOCKET_UNREAD_MESSAGES, limits.SOCKET_UNREAD_BYTES)

    async def begin_step(self) -> None:
        """Wait for a turn of the event loop with time for a step of the application."""
        self._step = await self._turn.rest()

    async def get(self) -> Message:
        """Return the next message, when the event loop has time for it."""
        self._turn.end_step(self._step)
        await self._has_any.wait()
        await self.begin_step()
        while not self._messages:  # dropped meanwhile
            await self._has_any.wait()
        # taken last, so that an application that is cancelled while it waits loses nothing
        message = self._messages.popleft()
        if not self._messages:
            self._has_any.clear()
        self._bytes -= _message_size(message)
        half = limits.SOCKET_UNREAD_MESSAGES // 2, limits.SOCKET_UNREAD_BYTES // 2
        if self.is_full and not self._has_more_than(*half):
            self.is_full = False
            self._on_room()
        return message

    def _has_more_than(self, messages: int, size: int) -> bool:
        """Return whether the queue exceeds a number of messages or of bytes."""
        return len(self._messages) > messages or self._bytes > size

    def clear(self) -> None:
        """Drop all messages, as nobody will read them."""
        self._messages.clear()
        self._has_any.clear()
        self._bytes, self.is_full = 0, False


def _message_size(message: Message) -> int:
    """Return the length of a WebSocket message: characters of text, else bytes."""
    return len(message.get("text") or message.get("bytes") or "")
