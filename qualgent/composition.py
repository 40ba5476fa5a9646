"""The composition root: makes the parts of a serving process once, and connects them.

One process has both roles: the scheduler, and a gateway that reaches it through the direct port.
"""

from __future__ import annotations

from collections.abc import Callable

from accounts.expiry_mail import start_expiry_mail
from accounts.handlers import handlers_of as account_handlers
from accounts.host_handlers import handlers_of as host_handlers
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
from jobs.scheduler.timing import Timing
from webhooks.handlers import handlers_of as webhook_handlers

process = ServingProcess()
"""The process that ASGI scopes carry. Read by ``qualgent.asgi`` and ``qualgent.startup`` only."""


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
        subscriptions = Subscriptions()
        self.scheduler = Scheduler(timing, subscriptions)
        self._direct = DirectPort(subscriptions)
        for handlers_of in (account_handlers, host_handlers, webhook_handlers, job_handlers):
            self._direct.handle(handlers_of(self.scheduler))
        self.fleet = Fleet(self.scheduler)
        self._agent_rows = AgentRows(self.scheduler, self.fleet)
        self.sessions = Sessions(self.scheduler, self.fleet, self._agent_rows, subscriptions.send)
        self._direct.handle(agent_handlers(self.scheduler, self.fleet))
        self._direct.handle(removal_handlers(self.scheduler, self.fleet, self._agent_rows))
        self._direct.handle(revocation_handlers(self.scheduler, self.fleet, self._agent_rows))
        self._direct.handle(self.sessions.handlers())
        self.port = port(self._direct)
        self.gateway = Gateway(
            self.port, self.scheduler.ledger, self.scheduler.logs, self.scheduler.files, self.scheduler.epoch
        )
        register_topics(self.gateway)
        register_agent_topics(self.gateway)
        report_seconds = min(1.0, timing.suspect_seconds / 10)
        self.agents = AgentGateway(self.gateway, self.scheduler.stall_clock, report_seconds)

    async def start(self) -> None:
        """Start the scheduler, then serve."""
        await self.scheduler.start([self._start_fleet])
        await self.gateway.hub.start()
        self.process.serve(self.gateway)

    async def _start_fleet(self) -> None:
        await start_fleet(self.scheduler, self.fleet, self._agent_rows)
        start_connections(self.process, self.agents)
        start_expiry_mail(self.scheduler)

    async def stop(self) -> None:
        """Refuse new requests, then stop the parts."""
        self.process.serve(None)
        await stop_connections(self.process)
        await self.gateway.hub.stop()
        await self.scheduler.stop()
