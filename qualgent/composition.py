"""The composition root: makes the parts of a serving process once, and connects them.

By default one process has both roles: the scheduler, and a gateway that reaches it through the direct port.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from accounts.expiry_mail import start_expiry_mail
from accounts.handlers import handlers_of as account_handlers
from accounts.host_handlers import handlers_of as host_handlers
from agents import demo
from agents.availability import handlers_of as agent_handlers
from agents.fleet import Fleet
from agents.removal import handlers_of as removal_handlers
from agents.revocation import handlers_of as revocation_handlers
from agents.rows import AgentRows
from agents.sessions import Sessions
from agents.startup import start_connections, start_fleet, stop_connections
from agents.topics import register_agent_topics
from agents.transports.connection import AgentGateway
from jobs.gateway import Gateway, ServingProcess
from jobs.live.topics import register_topics
from jobs.scheduler.direct_port import DirectPort, Subscriptions
from jobs.scheduler.handlers import handlers_of as job_handlers
from jobs.scheduler.port import SchedulerPort
from jobs.scheduler.scheduler import Scheduler
from jobs.scheduler.stall_clock import StallClock
from jobs.scheduler.timing import Timing
from webhooks.handlers import handlers_of as webhook_handlers

process = ServingProcess()
"""The process that ASGI scopes carry. Read by ``qualgent.asgi`` and ``qualgent.startup`` only."""


class SchedulerRole:
    """A scheduler, and its end of the port."""

    def __init__(self, timing: Timing) -> None:
        subscriptions = Subscriptions()
        self.scheduler = scheduler = Scheduler(timing, subscriptions)
        self.direct = DirectPort(subscriptions)
        for handlers_of in (account_handlers, host_handlers, webhook_handlers, job_handlers):
            self.direct.handle(handlers_of(scheduler))
        self.fleet = Fleet(scheduler)
        self._agent_rows = AgentRows(scheduler, self.fleet)
        self.sessions = Sessions(scheduler, self.fleet, self._agent_rows, subscriptions.send)
        self.direct.handle(agent_handlers(scheduler, self.fleet))
        self.direct.handle(removal_handlers(scheduler, self.fleet, self._agent_rows))
        self.direct.handle(revocation_handlers(scheduler, self.fleet, self._agent_rows))
        self.direct.handle(self.sessions.handlers())

    async def start(self, hooks: Iterable[Callable[[], Awaitable[None]]] = ()) -> None:
        """Restore the engine and the fleet, await ``hooks``, then start to assign work."""
        await self.scheduler.start([self._start_fleet, *hooks])

    async def _start_fleet(self) -> None:
        await start_fleet(self.scheduler, self.fleet, self._agent_rows)
        start_expiry_mail(self.scheduler)

    async def stop(self) -> None:
        await self.scheduler.stop()


class GatewayRole:
    """A gateway and the connections of its agents."""

    def __init__(self, process: ServingProcess, gateway: Gateway, stall_clock: StallClock, timing: Timing) -> None:
        self.process = process
        self.gateway = gateway
        register_topics(gateway)
        register_agent_topics(gateway)
        self.agents = AgentGateway(gateway, stall_clock, min(1.0, timing.suspect_seconds / 10))

    def accept_agents(self) -> None:
        start_connections(self.process, self.agents)

    async def serve(self) -> None:
        """Serve requests."""
        await self.gateway.hub.start()
        self.process.serve(self.gateway)

    async def stop(self) -> None:
        """Refuse new requests, then stop the parts."""
        self.process.serve(None)
        await stop_connections(self.process)
        await self.gateway.hub.stop()


class CombinedServer:
    """A scheduler and a gateway in one process."""

    def __init__(
        self,
        process: ServingProcess,
        timing: Timing,
        port: Callable[[DirectPort], SchedulerPort] = lambda direct: direct,
    ) -> None:
        """``port`` may put another implementation of the scheduler port in front of the direct one."""
        self.process = process
        self.role = SchedulerRole(timing)
        self.scheduler = scheduler = self.role.scheduler
        self.fleet, self.sessions = self.role.fleet, self.role.sessions
        self.port = port(self.role.direct)
        self.gateway = Gateway(self.port, scheduler.ledger, scheduler.logs, scheduler.files, scheduler.epoch)
        self.near = GatewayRole(process, self.gateway, scheduler.stall_clock, timing)
        self.agents = self.near.agents

    async def start(self) -> None:
        """Start the scheduler, then serve."""
        await self.role.start([self._accept_agents])
        await self.near.serve()

    async def _accept_agents(self) -> None:
        self.near.accept_agents()
        demo.start(self.scheduler.tasks)

    async def stop(self) -> None:
        """Refuse new requests, then stop the parts."""
        await self.near.stop()
        await self.role.stop()
