"""The parts of a serving process by its role: constructed and connected, started and stopped in their order.

By default one process has both roles: the scheduler, and a gateway that reaches it through the direct port. With
REDIS_URL a process may have one of them.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterable
from typing import Protocol

from django.conf import settings

from agents import demo
from agents.availability import handlers_of as agent_handlers
from agents.managed_fleet import ManagedFleet
from agents.revocation import handlers_of as revocation_handlers
from agents.sessions import Sessions
from agents.startup import start_connections, start_fleet, stop_connections
from agents.transports.agent_gateway import AgentGateway
from qualgent.api.services.log_keeper import LogKeeper
from qualgent.core.keys import new_id
from qualgent.core.times import Clock
from qualgent.dashboard.topics import register_topics
from qualgent.ledger.fence import Fence
from qualgent.ledger.group_commit import Ledger
from qualgent.ops.metrics.cluster import handlers_of as metrics_handlers
from qualgent.scheduler.account_handlers import handlers_of as account_handlers
from qualgent.scheduler.agent_requests import AgentDisconnected, RemoveAgent
from qualgent.scheduler.core import Timing, make_storage
from qualgent.scheduler.direct_port import DirectPort
from qualgent.scheduler.handlers import handlers_of as job_handlers
from qualgent.scheduler.port import SchedulerPort
from qualgent.scheduler.port_measures import PortMeasures
from qualgent.scheduler.repetition import keep_replies
from qualgent.scheduler.scheduler import Scheduler
from qualgent.scheduler.stall_clock import StallClock
from qualgent.scheduler.token_expiry import watch_tokens
from qualgent.scheduler.triage import watch_quarantines
from qualgent.storage.archived_logs import ArchivedLogs, ReadElsewhere
from qualgent.web.forwarding import Signer
from qualgent.web.gateway import Gateway, ServingProcess
from qualgent.web.other_gateways import OtherGateways
from qualgent.webhooks.deliveries import DeliveryWorker
from qualgent.webhooks.handlers import handlers_of as webhook_handlers
from qualgent.webhooks.outbox import Outbox
from qualgent.webhooks.sending import Sender

process = ServingProcess()
"""The process that ASGI scopes carry. Read by ``qualgent.asgi`` and ``boot.startup`` only."""


class SchedulerRole:
    """A scheduler, and its end of the port."""

    def __init__(
        self,
        timing: Timing,
        direct: DirectPort,
        fence: Fence | None,
        elsewhere: ReadElsewhere | None = None,
        gateway_address: Callable[[str], str] = lambda gateway: "",
    ) -> None:
        """``elsewhere``: see ``make_storage``.

        ``gateway_address``: of a gateway for others, by its id; empty: it cannot be reached.
        """
        self.direct = direct
        ledger, storage = Ledger(fence=fence), make_storage(elsewhere)
        self.scheduler = scheduler = Scheduler(
            timing, Clock(), ledger, direct.subscriptions, storage, end_listener=Outbox, agents=ManagedFleet
        )
        for handlers_of in (account_handlers, webhook_handlers, metrics_handlers):
            self.direct.handle(handlers_of(scheduler))
        self.direct.handle(job_handlers(scheduler, gateway_address))
        assert isinstance(scheduler.agents, ManagedFleet)
        self.fleet = fleet = scheduler.agents
        self.sessions = Sessions(scheduler, fleet, fleet.rows, self.direct.now)
        self.direct.handle(agent_handlers(scheduler, fleet))
        self.direct.handle({RemoveAgent: fleet.remove_agent})
        self.direct.handle(revocation_handlers(scheduler, fleet, fleet.rows))
        self.direct.handle(self.sessions.handlers())

    async def start(self, hooks: Iterable[Callable[[], Awaitable[None]]] = ()) -> None:
        """Restore the engine and the agents, await ``hooks``, then start to assign work."""
        await self.scheduler.start([self._start_fleet, *hooks])

    async def _start_fleet(self) -> None:
        """Restore the known agents; schedule warnings about expiring tokens and the ends of quarantines."""
        await start_fleet(self.scheduler, self.fleet)
        watch_tokens(self.scheduler)
        await watch_quarantines(self.scheduler)

    async def stop(self) -> None:
        """Stop the scheduler, and close its ledger and storage."""
        await self.scheduler.stop()


class GatewayRole:
    """A gateway and the connections of its agents."""

    def __init__(
        self,
        process: ServingProcess,
        gateway: Gateway,
        stall_clock: StallClock,
        timing: Timing,
        deliveries: DeliveryWorker | None,
        is_cut_off: Callable[[], bool] = bool,
    ) -> None:
        """``deliveries`` None: this process sends no webhooks. ``is_cut_off``: see ``AgentGateway``."""
        self.process = process
        self.gateway = gateway
        self.deliveries = deliveries
        register_topics(gateway)
        self._keeper = LogKeeper(gateway, gateway.logs) if isinstance(gateway.logs, ArchivedLogs) else None
        settle_log = str if self._keeper is None else self._keeper.settle_soon
        report_seconds = min(1.0, timing.suspect_seconds / 10)
        self.agents = AgentGateway(gateway, stall_clock, report_seconds, is_cut_off, settle_log)

    def accept_agents(self) -> None:
        """Accept connections of agents, and start to archive the logs of ended attempts."""
        start_connections(self.process, self.agents)
        if self._keeper is not None:
            self._keeper.start()

    async def serve(self) -> None:
        """Start the live hub, serve requests and, if this process does that, send webhooks."""
        await self.gateway.hub.start()
        self.process.serve(self.gateway)
        if self.deliveries is not None:  # the process is a gateway
            self.gateway.reservations.start()
            await self.deliveries.start()

    async def stop(self) -> None:
        """Refuse new requests, then stop the gateway's parts."""
        self.process.serve(None)
        await stop_connections(self.process)
        if self.deliveries is not None:
            await self.deliveries.stop()
            await self.gateway.reservations.stop()
        if self._keeper is not None:
            await self._keeper.stop()
        await self.gateway.hub.stop()
        if self.gateway.others is not None:
            await self.gateway.others.close()


class ServerParts(Protocol):
    """The parts of a process, whatever its role."""

    gateway: Gateway

    @property
    def scheduler(self) -> Scheduler | None: ...

    @property
    def port_measures(self) -> PortMeasures: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class CombinedServer:
    """A scheduler and a gateway in one process."""

    def __init__(
        self,
        process: ServingProcess,
        timing: Timing,
        port: Callable[[DirectPort], SchedulerPort] = lambda direct: direct,
        fence: Fence | None = None,
    ) -> None:
        """``port`` may put another implementation of the scheduler port in front of the direct one."""
        self.process = process
        self.role = SchedulerRole(timing, DirectPort(), fence)
        self.scheduler = scheduler = self.role.scheduler
        self.fleet, self.sessions = self.role.fleet, self.role.sessions
        self.port = port(self.role.direct)
        self.port_measures = PortMeasures()
        self.gateway = Gateway(self.port, scheduler.ledger, scheduler.logs, scheduler.files, scheduler.epoch)
        deliveries = make_delivery_worker(self.gateway, scheduler.ledger, scheduler.clock, alone=True)
        self.near = GatewayRole(process, self.gateway, scheduler.stall_clock, timing, deliveries)
        self.agents = self.near.agents

    async def start(self) -> None:
        """Start the scheduler, then the gateway."""
        await self.role.start([self._accept_agents])
        await self.near.serve()

    async def _accept_agents(self) -> None:
        """Accept connections of agents, and start the demo agents."""
        self.near.accept_agents()
        demo.start(self.scheduler.tasks)

    async def stop(self) -> None:
        """Stop the gateway, which refuses new requests, then the scheduler."""
        await self.near.stop()
        await self.role.stop()


class SchedulerServer:
    """A scheduler that gateways reach through Redis.

    It has a gateway of its own: for probes and metrics, or with both roles for everything.
    """

    def __init__(
        self,
        process: ServingProcess,
        timing: Timing,
        epoch: int,
        superseded: Callable[[int], None],
        *,
        fence: Fence | None = None,
        both_roles: bool = False,
    ) -> None:
        """``epoch``: rises with each scheduler. ``superseded`` is called with a later one."""
        self._both_roles = both_roles
        direct = DirectPort(epoch)
        others = OtherGateways(secrets.token_urlsafe(12), direct, Signer(settings.SECRET_KEY)) if both_roles else None
        read_log = None if others is None else others.read_log
        self._role = SchedulerRole(timing, direct, fence, read_log, self._address_of)
        self.scheduler = scheduler = self._role.scheduler
        from qualgent.scheduler.redis_server import RedisServer  # only here: one process needs no redis-py

        self.port = RedisServer(
            settings.REDIS_URL, direct, connection_ended, scheduler.stall_clock, superseded=superseded
        )
        self.port_measures = self.port.measures
        self.gateway = Gateway(
            direct,
            scheduler.ledger,
            scheduler.logs,
            scheduler.files,
            scheduler.epoch,
            alone=False,
            others=others,
            cut_off_seconds=self.port.cut_off_seconds,
        )
        deliveries = make_delivery_worker(self.gateway, scheduler.ledger, scheduler.clock) if both_roles else None
        self._near = GatewayRole(process, self.gateway, scheduler.stall_clock, timing, deliveries)

    async def start(self) -> None:
        """Start the scheduler, its port over Redis, then its own gateway."""
        await self._role.start([self._accept_agents] if self._both_roles else [])
        keep_replies(self.scheduler)
        await self.port.start()
        await self._near.serve()

    def _address_of(self, gateway: str) -> str:
        """Return the address of a gateway by its id; it may be this process's own."""
        own = self.gateway.others
        return gateway_address() if own is not None and gateway == own.own_id else self.port.address_of(gateway)

    async def _accept_agents(self) -> None:
        """Accept connections of agents, and start the demo agents."""
        self._near.accept_agents()
        demo.start(self.scheduler.tasks)

    async def stop(self) -> None:
        """Stop its own gateway, the port over Redis (open requests are answered), then the scheduler."""
        await self._near.stop()
        await self.port.stop()
        await self._role.stop()


class GatewayServer:
    """A gateway that reaches its scheduler through Redis."""

    scheduler = None

    def __init__(self, process: ServingProcess, timing: Timing) -> None:
        from qualgent.scheduler.redis_port import RedisPort  # only here: one process needs no redis-py

        self._stall_clock = StallClock()
        self._ledger = Ledger(of_gateway=True)
        self.port = RedisPort(
            settings.REDIS_URL, settings.QUALGENT_FAILOVER_SECONDS, self._stall_clock, gateway_address()
        )
        self.port_measures = self.port.measures
        others = OtherGateways(self.port.gateway, self.port, Signer(settings.SECRET_KEY))
        logs, files = make_storage(others.read_log)
        self.gateway = Gateway(
            self.port,
            self._ledger,
            logs,
            files,
            new_id(),
            alone=False,
            others=others,
            silent_seconds=self.port.silent_seconds,
        )
        deliveries = make_delivery_worker(self.gateway, self._ledger, Clock())
        most = min(settings.QUALGENT_FAILOVER_SECONDS, timing.lost_seconds / 2)  # well before its agents are lost
        self._near = GatewayRole(
            process, self.gateway, self._stall_clock, timing, deliveries, lambda: self.port.cut_off_seconds() >= most
        )

    async def start(self) -> None:
        """Serve, whether or not a scheduler can be reached: requests wait for it."""
        self._stall_clock.start()
        await self.gateway.files.start()
        self._ledger.start()
        await self.port.start()
        self._near.accept_agents()
        await self._near.serve()

    async def stop(self) -> None:
        """Refuse new requests, then stop the gateway, its port and its ledger."""
        await self._near.stop()
        await self.port.stop()
        self._stall_clock.stop()
        self.gateway.logs.give_up_long_work()
        await self._ledger.close()
        await self.gateway.logs.close()
        await self.gateway.files.close()


def make_delivery_worker(gateway: Gateway, ledger: Ledger, clock: Clock, *, alone: bool = False) -> DeliveryWorker:
    """Return the worker that sends webhooks. ``alone``: no other process sends any."""
    sender = Sender.from_settings()
    return DeliveryWorker(ledger, gateway.port, clock, gateway.delivery_counts, sender, alone=alone)


def gateway_address() -> str:
    """Return this process's address for other gateways; empty: it has none, as behind a unix socket."""
    if settings.QUALGENT_GATEWAY_URL or settings.QUALGENT_UNIX_SOCKET:
        return str(settings.QUALGENT_GATEWAY_URL)
    return f"http://127.0.0.1:{settings.PORT}"


def connection_ended(connection: str, silent_ms: int) -> AgentDisconnected:
    """Return the report that an agent's connection has ended, made for a gateway that is gone."""
    return AgentDisconnected(connection=connection, silent_ms=silent_ms)
