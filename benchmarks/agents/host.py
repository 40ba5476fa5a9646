"""A minimal agent process: the protocol without work; the caller decides each test's outcome.

It connects as ``qgagent`` does (the same pings, heartbeats and pauses between tries) and goes on for ever, holding the
leases that were started across its connections.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from benchmarks.agent_client import AgentError
from qgagent.backoff import Backoff
from qgagent.connection import WELCOME_SECONDS
from qgagent.log_sender import CHUNK_BYTES
from qgagent.transport import OPEN_SECONDS, PING_SECONDS, PONG_SECONDS
from qgprotocol.messages import (
    AGENT_PATH,
    LOG_WINDOW_BYTES,
    MAX_FRAME_BYTES,
    PROTOCOL_VERSION,
    Accept,
    Acknowledge,
    AgentHello,
    Build,
    FromAgent,
    Heartbeat,
    HeldLease,
    Hello,
    Lease,
    LogAcknowledge,
    LogChunk,
    Progress,
    Refused,
    Result,
    Retire,
    Revoke,
    Start,
    Welcome,
    decode_from_server,
    encode,
)

OPENING_AT_ONCE = 50  # connections, when a fleet connects at first
CONNECT_SECONDS = 30.0  # for so many


class Pauses(Protocol):
    """The delays between connection attempts, with the interface of ``qgagent.backoff.Backoff``."""

    def next_delay(self) -> float: ...
    def session_ended(self, lasted_seconds: float) -> None: ...
    def reconnect_after(self, seconds: float) -> None: ...


class FixedPauses:
    """Equal delays: all agents reconnect at the same moments."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._asked_seconds = 0.0

    def next_delay(self) -> float:
        asked, self._asked_seconds = self._asked_seconds, 0.0
        return asked + self._seconds

    def session_ended(self, lasted_seconds: float) -> None: ...

    def reconnect_after(self, seconds: float) -> None:
        self._asked_seconds = seconds


class LightHost:
    """One process with one or many agents. ``close`` ends it."""

    def __init__(self, url: str, names: Sequence[str], build: Build, pauses: Pauses) -> None:
        self.started: asyncio.Queue[Lease] = asyncio.Queue()  # started leases, for the caller
        self.held: dict[str, Lease] = {}  # by attempt: started, its result not acknowledged
        self.starts = 0
        self.taken_away: list[str] = []  # attempts that were revoked, or dropped after a hello
        self.acknowledged: dict[str, bool] = {}  # by attempt: whether its result was accepted
        self.welcomed_at = 0.0  # time.monotonic(), of the latest connection
        self._address = url.replace("http", "ws", 1) + AGENT_PATH
        self._names = names
        self._build = build
        self._pauses = pauses
        self._instance = uuid.uuid4().hex
        self._leases: dict[str, Lease] = {}  # accepted, not started
        self._stored: dict[str, int] = {}  # by attempt: bytes of its log the server has
        self._news = asyncio.Condition()  # an acknowledgement, a welcome or a refusal
        self._refusal = ""  # why the server will not have this process
        self._socket: ClientConnection | None = None
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    async def welcomed_since(self, moment: float) -> None:
        """Wait until it was welcomed after that time. Raises AgentError when the server refuses it."""
        async with self._news:
            await self._news.wait_for(lambda: self.welcomed_at > moment or self._refusal != "")
        if self._refusal:
            raise AgentError(f"the server refused an agent: {self._refusal}")

    async def begin(self, lease: Lease) -> None:
        """Report the test as running, without an install."""
        await self._say(Progress(attempt=lease.attempt, token=lease.token, phase="executing"))

    async def send_log(self, lease: Lease, data: bytes) -> None:
        """Send a log as the real agent does; return when the server has stored all of it."""
        attempt, sent = lease.attempt, 0
        self._stored[attempt] = 0
        while (stored := self._stored[attempt]) < len(data):
            size = min(CHUNK_BYTES, len(data) - sent, stored + LOG_WINDOW_BYTES - sent)
            if size > 0:
                piece = data[sent : sent + size]
                await self._say(LogChunk(attempt=attempt, token=lease.token, offset=sent, data=piece))
                sent += size
            else:
                await self._stored_more(attempt, stored)

    async def _stored_more(self, attempt: str, than: int) -> None:
        async with self._news:
            await self._news.wait_for(lambda: self._stored[attempt] > than)

    async def pass_test(self, lease: Lease, log_bytes: int | None = None) -> bool:
        """Report a pass and wait for the acknowledgement; return whether it was accepted."""
        await self._say(
            Result(
                attempt=lease.attempt,
                token=lease.token,
                outcome="passed",
                run_seconds=1.0,
                exit_code=0,
                log_bytes=log_bytes,
            )
        )
        async with self._news:
            await self._news.wait_for(lambda: lease.attempt in self.acknowledged)
        return self.acknowledged[lease.attempt]

    # ------------------------------------------------------------------------------------------ the connection

    async def _run(self) -> None:
        while not self._refusal:
            began: float | None = None
            try:
                async with connect(
                    self._address,
                    proxy=None,
                    compression=None,
                    max_size=MAX_FRAME_BYTES,
                    open_timeout=OPEN_SECONDS,
                    ping_interval=PING_SECONDS,
                    ping_timeout=PONG_SECONDS,
                ) as socket:
                    interval = await self._introduce(socket)
                    began = self.welcomed_at
                    beats = asyncio.create_task(self._beat(interval))
                    try:
                        await self._read(socket)
                    finally:
                        beats.cancel()
            except (OSError, TimeoutError, WebSocketException):
                pass  # the server is away; who waits for the welcome has a patience of its own
            finally:
                self._socket = None
            if began is not None:
                self._pauses.session_ended(time.monotonic() - began)
            await asyncio.sleep(self._pauses.next_delay())

    async def _introduce(self, socket: ClientConnection) -> float:
        """Send the hello; return the heartbeat interval in seconds."""
        self._leases.clear()  # what was not started is dropped with its connection
        agents = [self._agent(name) for name in self._names]
        software = "benchmark"
        await socket.send(
            encode(
                Hello(
                    protocol=PROTOCOL_VERSION, instance=self._instance, host=software, software=software, agents=agents
                )
            )
        )
        answer = decode_from_server(await asyncio.wait_for(socket.recv(), WELCOME_SECONDS))
        if isinstance(answer, Refused):
            await self._refused(answer)
        if not isinstance(answer, Welcome):
            raise ConnectionError(f"the hello was answered by {type(answer).__name__}")
        self.taken_away += answer.drop
        self._socket = socket
        async with self._news:
            self.welcomed_at = time.monotonic()
            self._news.notify_all()
        return answer.heartbeat_seconds

    def _agent(self, name: str) -> AgentHello:
        leases = [HeldLease(lease.attempt, lease.token) for lease in self.held.values() if lease.agent == name]
        return AgentHello(name=name, targets=[self._build.target], installed=[self._build], leases=leases)

    async def _read(self, socket: ClientConnection) -> None:
        async for frame in socket:
            match decode_from_server(frame):
                case Lease() as lease:
                    self._leases[lease.attempt] = lease
                    await self._say(Accept(attempt=lease.attempt, token=lease.token))
                case Start(attempt=attempt):
                    lease = self.held[attempt] = self._leases.pop(attempt)
                    self.starts += 1
                    self.started.put_nowait(lease)
                case LogAcknowledge(attempt=attempt, offset=offset):
                    async with self._news:
                        self._stored[attempt] = offset
                        self._news.notify_all()
                case Acknowledge(attempt=attempt, accepted=accepted):
                    self.held.pop(attempt, None)
                    async with self._news:
                        self.acknowledged[attempt] = accepted
                        self._news.notify_all()
                case Revoke(attempt=attempt):
                    self.taken_away.append(attempt)
                case Retire(after_seconds=seconds):
                    self._pauses.reconnect_after(seconds)
                case Refused() as refused:
                    await self._refused(refused)

    async def _refused(self, refused: Refused) -> None:
        async with self._news:
            self._refusal = refused.reason
            self._news.notify_all()

    async def _beat(self, interval: float) -> None:
        await asyncio.sleep(random.uniform(0, interval))  # a fleet's heartbeats do not come all at once
        with contextlib.suppress(ConnectionError, WebSocketException):  # the reader sees to it
            while True:
                await self._say(Heartbeat(attempts=list(self.held)))
                await asyncio.sleep(interval)

    async def _say(self, message: FromAgent) -> None:
        if self._socket is None:
            raise ConnectionError("not connected")
        await self._socket.send(encode(message))


@asynccontextmanager
async def light_hosts(
    url: str, names: Sequence[Sequence[str]], build: Build, pauses: Callable[[], Pauses] = Backoff
) -> AsyncIterator[list[LightHost]]:
    """Connect one host for each list of names for the duration of the block. Raises AgentError."""
    hosts: list[LightHost] = []
    try:
        for first in range(0, len(names), OPENING_AT_ONCE):
            group = [LightHost(url, some, build, pauses()) for some in names[first : first + OPENING_AT_ONCE]]
            hosts += group
            await all_welcomed(group, 0.0, CONNECT_SECONDS)
        yield hosts
    finally:
        await asyncio.gather(*(host.close() for host in hosts), return_exceptions=True)


async def all_welcomed(hosts: Sequence[LightHost], moment: float, patience_seconds: float) -> None:
    """Wait until every host was welcomed after that time. Raises AgentError, also on timeout."""
    try:
        async with asyncio.timeout(patience_seconds):
            await asyncio.gather(*(host.welcomed_since(moment) for host in hosts))
    except TimeoutError as error:
        late = sum(host.welcomed_at <= moment for host in hosts)
        raise AgentError(f"{late} of {len(hosts)} hosts were not connected after {patience_seconds:g} s") from error
