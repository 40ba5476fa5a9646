"""The loopback port: another implementation of the scheduler port, as one over a wire would behave.

Every request, reply, error and event is encoded and decoded; all but changed rows arrive late, and what is harmless may
arrive twice. Requests arrive in the order in which they were sent, and so do events.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from typing import Any

from qualgent.core.errors import QualGentError
from qualgent.scheduler import wire
from qualgent.scheduler.account_requests import SetOrg
from qualgent.scheduler.direct_port import DirectPort
from qualgent.scheduler.job_requests import ChangeJobs, QuarantineTest
from qualgent.scheduler.port import (
    AgentEvent,
    AgentListener,
    Moment,
    PortRequest,
    Query,
    Renew,
    Reply,
    RowsChanged,
    RowsListener,
)

HARMLESS = (Query, ChangeJobs, QuarantineTest, SetOrg)
"""What may come twice."""

MAX_DELAY_SECONDS = 0.005  # that a message is under way


class Loopback:
    """A port in front of a direct one."""

    def __init__(self, direct: DirectPort) -> None:
        self.repeats = 0.2  # share of the harmless requests that come twice
        self._direct = direct
        self._delays = random.Random(1)
        self._under_way: set[asyncio.Future[Any]] = set()
        self._requests: deque[asyncio.Future[None]] = deque()  # each is done once its request arrives, in order
        self._events: deque[tuple[Any, Any]] = deque()  # under way to agents' connections, in order

    async def call(self, request: PortRequest[Reply]) -> Reply:
        arrival = asyncio.get_running_loop().create_future()
        self._requests.append(arrival)
        self._after_delay(self._take_next)
        sent = asyncio.ensure_future(self._send(request, arrival))
        self._under_way.add(sent)
        sent.add_done_callback(self._under_way.discard)
        return await asyncio.shield(sent)  # what is sent arrives, also if its sender has left

    async def settle(self) -> None:
        """Wait until everything sent has been answered."""
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _send(self, request: PortRequest[Reply], arrival: asyncio.Future[None]) -> Reply:
        received: PortRequest[Reply] = wire.decode_request(type(request).__name__, wire.encode(request))
        await arrival
        try:
            reply = await self._direct.call(received)
            if isinstance(request, HARMLESS) and self._delays.random() < self.repeats:
                await self._direct.call(received)  # it came twice; the first reply counts
        except QualGentError as error:
            await self._travel()
            raise wire.decode_error(wire.encode_error(error)) from None
        await self._travel()
        return wire.decode_reply(type(request), wire.encode(reply))

    def follow(self, topic: str, followed: bool) -> None:
        self._direct.follow(topic, followed)

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        def deliver_rows(event: RowsChanged) -> None:
            assert rows is not None
            rows(wire.decode_event(wire.encode(event)))  # type: ignore[arg-type]

        def deliver(event: AgentEvent) -> None:
            self._events.append((agents, wire.decode_event(wire.encode(event))))
            self._after_delay(self._deliver_next)

        self._direct.listen(rows=None if rows is None else deliver_rows, agents=None if agents is None else deliver)

    def on_renewal(self, renew: Renew) -> bool:
        return True  # whatever a test makes of it

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        return self._direct.scheduler_time(monotonic_ns)

    def _take_next(self) -> None:
        """Let the oldest request arrive, whichever was due: a scheduler gets a gateway's requests in order."""
        self._requests.popleft().set_result(None)

    def _deliver_next(self) -> None:
        """Deliver the oldest event, whichever was due: those of a connection keep their order."""
        listener, event = self._events.popleft()
        listener(event)

    def _after_delay(self, arrive: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_later(self._delays.uniform(0, MAX_DELAY_SECONDS), arrive)

    async def _travel(self) -> None:
        await asyncio.sleep(self._delays.uniform(0, MAX_DELAY_SECONDS))
