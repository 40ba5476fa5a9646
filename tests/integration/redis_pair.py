"""Both ends of the scheduler port over Redis, with nothing behind the scheduler's, for tests of what is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any

from qualgent.accounts.permissions import SERVER
from qualgent.boot.composition import connection_ended
from qualgent.core.errors import NotFoundError
from qualgent.scheduler import redis_link
from qualgent.scheduler.agent_requests import AgentDisconnected, AgentMessage
from qualgent.scheduler.direct_port import DirectPort
from qualgent.scheduler.job_requests import QuarantineTest
from qualgent.scheduler.live_requests import LiveStatus
from qualgent.scheduler.port import AgentReport, PortEvent, PortRequest, Sent
from qualgent.scheduler.redis_port import RedisPort
from qualgent.scheduler.redis_server import RedisServer
from qualgent.scheduler.stall_clock import StallClock

WAIT_SECONDS = 20
epochs = count(1)


class Core:
    """The scheduler behind its end of the port; it keeps the requests."""

    def __init__(self) -> None:
        self.direct = DirectPort()
        self.subscriptions = self.direct.subscriptions
        self.commands: list[str] = []
        self.sent: list[Sent | None] = []
        self.reports: list[PortRequest[None]] = []
        self.going_on = asyncio.Event()
        self.going_on.set()
        self.direct.handle(
            {
                QuarantineTest: self._command,
                LiveStatus: self._status,
                AgentMessage: self._report,
                AgentDisconnected: self._report,
            }
        )

    async def _command(self, command: QuarantineTest) -> None:
        self.commands.append(command.test_id)
        self.sent.append(command.sent)
        await self.going_on.wait()

    async def _status(self, query: LiveStatus) -> str | None:
        if query.job_id == "missing":
            raise NotFoundError("there is no such job")
        if query.job_id == "bug":
            raise ZeroDivisionError
        return query.job_id

    async def _report(self, report: PortRequest[None]) -> None:
        self.reports.append(report)


class Pair:
    """A scheduler's end and a gateway's."""

    def __init__(self, url: str, core: Core, hold_seconds: float = 15) -> None:
        self.url = url
        self.core = core
        self.clock = StallClock()
        self.server = self.new_server()
        self.events: list[PortEvent] = []
        self.renewed = 0
        self.renewals: Callable[[], list[AgentReport]] = list
        self._hold_seconds = hold_seconds
        self.gateway = self.new_gateway()

    def new_server(self, epoch: int | None = None) -> RedisServer:
        epoch = next(epochs) if epoch is None else epoch
        self.core.direct.epoch = epoch
        return RedisServer(self.url, self.core.direct, connection_ended, self.clock)

    def new_gateway(self) -> RedisPort:
        gateway = RedisPort(self.url, self._hold_seconds, self.clock)
        gateway.listen(rows=self.events.append, agents=self.events.append)
        gateway.on_renewal(self._renew)
        return gateway

    def _renew(self) -> list[AgentReport]:
        self.renewed += 1
        return self.renewals()

    async def start(self) -> None:
        await self.server.start()
        await self.gateway.start()
        assert await self.status("there") == "there"

    async def stop(self) -> None:
        await self.gateway.stop()
        await self.server.stop()

    async def status(self, job_id: str) -> str | None:
        return await asyncio.wait_for(self.gateway.call(LiveStatus(job_id=job_id)), WAIT_SECONDS)

    def command(self, name: str) -> asyncio.Task[None]:
        return asyncio.ensure_future(
            self.gateway.call(QuarantineTest(caller=SERVER, test_id=name, quarantined=True, note=""))
        )

    async def put(self, key: str, data: bytes) -> None:
        await self.redis(("XADD", key, "*", "p", data))

    async def redis(self, command: tuple[Any, ...]) -> Any:
        connection = redis_link.RedisConnection(self.url)
        (result,) = await connection.run([command])
        await connection.close()
        return result
