"""The gateway role: the object through which views and sockets use ledger, scheduler port, hub and files.

A gateway reads the ledger, calls the scheduler through its port, owns the hub of its viewers, and stores files. It
checks permissions on objects whose organization is only in the ledger. Requests and sockets carry it in their ASGI
scope; ``gateway_of`` and ``port_of`` are the only access to it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final, ParamSpec, TypeVar

from asgiref.sync import markcoroutinefunction

from jobs.reservations import UploadReservations
from jobs.selectors.owners import owner_of
from qualgent.accounts.permissions import NO_ORG, SHARED, Caller, Resource, require_permission
from qualgent.accounts.selectors import sole_org
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.core.errors import ForbiddenError, NotFoundError, NotRunningError
from qualgent.core.tasks import first_of
from qualgent.ledger.group_commit import Ledger, Unit
from qualgent.ledger.shared_reads import SharedReads
from qualgent.live.allowance import Allowances
from qualgent.live.hub import Hub
from qualgent.scheduler.agent_requests import GetAgents
from qualgent.scheduler.port import AgentReport, SchedulerPort
from qualgent.storage.files import FileStore
from qualgent.storage.logs import AttemptLogs
from qualgent.web.denials import Denials
from qualgent.web.other_gateways import OtherGateways
from qualgent.web.running_cases import RunningCases

SCOPE_KEY: Final = "qualgent"

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")


class Gateway:
    """One gateway of one server process."""

    def __init__(
        self,
        port: SchedulerPort,
        ledger: Ledger,
        logs: AttemptLogs,
        files: FileStore,
        epoch: str,
        *,
        alone: bool = True,
        others: OtherGateways | None = None,
        silent_seconds: Callable[[], float] = float,
        cut_off_seconds: Callable[[], float] = float,
    ) -> None:
        """``epoch``: of this run of the server; browsers compare it. ``alone``: the scheduler is in this process.

        ``others``: None if there are no other gateways, or none can reach this one.

        ``silent_seconds``: for how long its scheduler, in another process, is silent. ``cut_off_seconds``: for how long
        its scheduler, in this process, has no way to Redis.
        """
        self.port = port
        self.logs = logs
        self.files = files
        self.epoch = epoch
        self.others = others
        self.silent_seconds, self.cut_off_seconds = silent_seconds, cut_off_seconds
        self._ledger = ledger
        self.shared_reads = SharedReads(ledger, alone=alone)
        self.hub = Hub(epoch, port.follow)
        self.cases = RunningCases(self.hub, others, logs)
        self.live_allowances = Allowances()
        self.denials = Denials(port.call)
        self.reservations = UploadReservations(ledger, alone=alone)
        self.delivery_counts = Counter(delivered=0, failed=0, given_up=0)  # attempts to deliver to webhooks
        port.listen(rows=lambda event: self.hub.touch(event.topic, *event.ids))
        port.on_renewal(self._touch_all)

    async def read(
        self, select: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result:
        """Run a selector on a reader thread and return its result, which must be plain values, not lazy querysets."""
        return await self._ledger.read_in_time(select, *args, **kwargs)

    async def write(self, unit: Unit[Result]) -> Result:
        """Run a unit of work on rows that gateways may write themselves. Raises as ``Ledger.write``."""
        return await self._ledger.write(unit)

    def _touch_all(self) -> Iterable[AgentReport]:
        """Have the hub read all live topics again, as events may have been lost; return no agent reports."""
        self.hub.touch_all()
        return ()


class ServingProcess:
    """The gateway that this process serves, if any, and whether it is starting or stopping."""

    def __init__(self) -> None:
        self.stopping = False  # a stop was requested; the server still works
        self.standby = False  # a scheduler that waits until it is the one
        self.parts: dict[str, Any] = {}  # further parts of the gateway, by the name of their app
        self._gateway: Gateway | None = None
        self._starting: asyncio.Event | None = None  # set when the starting gateway serves

    @property
    def gateway(self) -> Gateway:
        """Return the process's gateway. Raises NotRunningError while there is none."""
        if self._gateway is None:
            raise NotRunningError
        return self._gateway

    async def gateway_soon(self, seconds: float) -> Gateway:
        """Return the process's gateway, waiting up to ``seconds`` if it is starting. Raises NotRunningError."""
        if self._gateway is None and self._starting is not None:
            await first_of(self._starting.wait(), seconds=seconds)
        return self.gateway

    def expect(self) -> None:
        """Announce that a gateway is starting, so that ``gateway_soon`` waits until ``serve``."""
        self._starting = asyncio.Event()

    def serve(self, gateway: Gateway | None) -> None:
        """Set the gateway that this process serves; None: stop serving."""
        self._gateway = gateway
        if self._starting is not None:
            self._starting.set()
            self._starting = None


def process_of(source: Any) -> ServingProcess:
    """Return the process that serves a request (Django's or DRF's) or an ASGI scope."""
    scope = source if isinstance(source, dict) else getattr(source, "_request", source).scope
    process: ServingProcess = scope[SCOPE_KEY]
    return process


def gateway_of(source: Any) -> Gateway:
    """Return the gateway that serves a request or an ASGI scope. Raises NotRunningError."""
    return process_of(source).gateway


def port_of(source: Any) -> SchedulerPort:
    """Return the scheduler port for a request or an ASGI scope. Raises NotRunningError."""
    return gateway_of(source).port


def with_process(process: ServingProcess, application: Application) -> Application:
    """Wrap an ASGI application so that every scope carries the process."""

    @markcoroutinefunction
    def carry(scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        scope[SCOPE_KEY] = process
        return application(scope, receive, send)

    return carry


async def locate(gateway: Gateway, caller: Caller, resource: Resource) -> Resource:
    """Return a resource with its organization looked up, if the caller's permission depends on it."""
    if caller.orgs is None or not resource.id or resource.org is not None or resource.kind in NO_ORG:
        return resource
    if resource.kind == "agent":
        return resource._replace(org=await _org_of_agent(gateway, caller, resource.id))
    owner = await gateway.read(owner_of, resource.kind, resource.id)
    return resource._replace(org=owner.org, token=owner.token)


async def _org_of_agent(gateway: Gateway, caller: Caller, name: str) -> str | None:
    """Return the organization of an agent that the caller may see, by the scheduler; None: there is none."""
    row = (await gateway.port.call(GetAgents(scope=caller.org_scope, names=[name]))).get(name)
    if row is None:
        return None
    return row.org_id or await gateway.read(sole_org) or SHARED


async def check(gateway: Gateway, caller: Caller, action: str, resource: Resource) -> None:
    """Raise ForbiddenError, or NotFoundError for objects outside the caller's scope, after auditing the denial."""
    resource = await locate(gateway, caller, resource)
    try:
        require_permission(caller, action, resource)
    except (ForbiddenError, NotFoundError):
        gateway.denials.note(caller, action, resource)
        raise
