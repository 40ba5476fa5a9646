"""Test helper: a device host controlled by the test, connected to the gateway without a socket."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

from agents.session import AgentSession
from qgprotocol import codec, messages
from qualgent.accounts.models import Host, Org
from qualgent.accounts.permissions import Caller
from qualgent.boot.composition import CombinedServer
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime, wall_ms
from tests.callers import OWNER

Message = TypeVar("Message")
WAIT_SECONDS = 10


async def enroll(server: CombinedServer, org: str | None, prefix: str = "", **fields: Any) -> Caller:
    """Return the caller that an enrolled device host is: of the organization, or shared."""
    host_id, now = new_id(), to_datetime(wall_ms())

    def unit(cursor: Any) -> None:
        if org is not None:
            Org.objects.get_or_create(pk=org, defaults={"created_at": now})
        limits = {"prefix": prefix, "targets": [], "labels": {}, **fields}
        times = {"created_at": now, "rotated_at": now}
        Host.objects.create(pk=host_id, name="lab", secret_hash=host_id, org_id=org, **limits, **times)

    await server.scheduler.ledger.write(unit)
    orgs = () if org is None else (org,)
    return Caller("host lab", "agent", kind="host", subject=host_id, orgs=orgs)


class ScriptedHost:
    """Device host: sends the messages of its agents and queues those of the server."""

    def __init__(self, server: CombinedServer, names: tuple[str, ...], *, caller: Caller = OWNER, **hello: Any) -> None:
        self.inbox: asyncio.Queue[messages.FromServer] = asyncio.Queue()
        self.open = True
        self._closed = asyncio.Event()
        self.names = names
        instance = f"the process of {names[0]}"  # the same after a reconnect
        self.hello_fields = {"protocol": messages.PROTOCOL_VERSION, "instance": instance, **hello}
        self.connection = server.agents.connect(caller, self._take, self._close)
        self._sessions = server.sessions

    @property
    def session(self) -> AgentSession | None:
        """The scheduler's side of the connection."""
        return self._sessions._sessions.get(self.connection.id)

    def _take(self, message: messages.FromServer) -> bool:
        # encoded and decoded, so that an undecodable message fails here
        self.inbox.put_nowait(codec.decode_from_server(codec.encode(message)))
        return self.open

    def _close(self) -> None:
        self.open = False
        self._closed.set()

    async def until_closed(self) -> None:
        """Wait until the server closes the connection."""
        await asyncio.wait_for(self._closed.wait(), WAIT_SECONDS)

    async def connect(self, **agent: Any) -> messages.Welcome:
        await self.hello(**agent)
        return await self.expect(messages.Welcome)

    async def hello(self, **agent: Any) -> None:
        fields = {"targets": ["mobile"], **agent}
        await self.say(
            messages.Hello(
                host="host",
                software="test",
                agents=[messages.AgentHello(name=name, **fields) for name in self.names],
                **self.hello_fields,
            )
        )

    async def say(self, message: messages.FromAgent) -> None:
        await self.connection.receive(codec.decode_from_agent(codec.encode(message)))
        await self.connection.taken()

    async def expect(self, kind: type[Message]) -> Message:
        """Receive the next message, which must be of this type."""
        message = await asyncio.wait_for(self.inbox.get(), WAIT_SECONDS)
        assert isinstance(message, kind), message
        return message

    async def disconnect(self) -> None:
        self.open = False
        await self.connection.closed()

    # ------------------------------------------------------------------------------------------ several messages

    async def begin(self) -> messages.LeaseOffer:
        """Accept the next lease and run its test up to ``executing``."""
        lease = await self.take_lease()
        await self.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
        return lease

    async def take_lease(self) -> messages.LeaseOffer:
        """Accept the next lease and wait for its start."""
        lease = await self.expect(messages.LeaseOffer)
        await self.say(messages.Accept(attempt=lease.attempt, token=lease.token))
        start = await self.expect(messages.Start)
        assert start.attempt == lease.attempt
        return lease

    async def report(self, lease: messages.LeaseOffer, outcome: str = "passed", **fields: Any) -> messages.Acknowledge:
        await self.send_result(lease, outcome, **fields)
        others: list[messages.FromServer] = []
        while True:  # the next lease may arrive before the acknowledgement: both follow the commit
            message = await asyncio.wait_for(self.inbox.get(), WAIT_SECONDS)
            if isinstance(message, messages.Acknowledge):
                break
            others.append(message)
        for other in others:
            self.inbox.put_nowait(other)
        return message

    async def send_result(self, lease: messages.LeaseOffer, outcome: str = "passed", **fields: Any) -> None:
        values = {"run_seconds": 1.0, **fields}
        await self.say(messages.Result(attempt=lease.attempt, token=lease.token, outcome=outcome, **values))
