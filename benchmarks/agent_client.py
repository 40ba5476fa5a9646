"""A fleet of devices that end every test at once: a minimal agent, so that the server is what is measured."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from qgagent.peer import BATCHES_MINOR
from qgprotocol.codec import MAX_FRAME_BYTES, decode_from_server, encode, encode_batches, split_frame
from qgprotocol.messages import (
    AGENT_PATH,
    PROTOCOL_VERSION,
    Accept,
    Acknowledge,
    AgentHello,
    FromAgent,
    FromServer,
    Heartbeat,
    Hello,
    InstalledBuild,
    LeaseOffer,
    Refused,
    Result,
    Start,
    Welcome,
    minor_of,
)


class AgentError(Exception):
    """The server refused the agents or disconnected; the text is for users."""


class InstantFleet:
    """``devices`` agents over one connection, with one build installed."""

    def __init__(self, connection: ClientConnection, devices: int, build: InstalledBuild, host: str) -> None:
        self._connection = connection
        self._host = host
        self._devices = devices
        self._build = build
        self._tokens: dict[str, str] = {}  # by attempt, from lease to start
        self._waiting: dict[str, asyncio.Future[float]] = {}  # by test: its lease has not come
        self._batches = False  # the server reads frames of several messages
        self._early: list[str | bytes] = []  # messages that came with the welcome
        self.acknowledged = 0
        self._settled = asyncio.Condition()
        self._attempts: set[str] = set()  # leased, their result not acknowledged

    async def hello(self) -> float:
        """Send the hello; return the server's heartbeat interval in seconds. Raises AgentError."""
        names = [f"{self._host}/{number}" for number in range(1, self._devices + 1)]
        agents = [AgentHello(name=name, targets=["mobile"], installed=[self._build], simulated=True) for name in names]
        hello = Hello(
            protocol=PROTOCOL_VERSION,
            instance=uuid.uuid4().hex,
            host="benchmark",
            software="benchmark",
            agents=agents,
            batches=True,
        )
        await self._connection.send(encode(hello))
        first, *self._early = split_frame(await self._connection.recv())
        match decode_from_server(first):
            case Welcome(heartbeat_seconds=seconds, protocol=protocol):
                self._batches = minor_of(protocol) >= BATCHES_MINOR
                return seconds
            case Refused(reason=reason):
                raise AgentError(f"the server refused the agents: {reason}")
            case other:
                raise AgentError(f"the server answered the hello with {type(other).__name__}")

    def expect(self, test: str) -> asyncio.Future[float]:
        """Return a future of the time (time.monotonic()) of this test's lease. Call before submitting."""
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[test] = future
        return future

    def fail(self, test: str, error: Exception) -> None:
        """Fail the future of this test's lease."""
        if future := self._waiting.pop(test, None):
            future.set_exception(error)
            future.exception()  # retrieved, so that asyncio logs nothing when no one waits

    async def settled(self, count: int, patience_seconds: float) -> None:
        """Wait until so many results were acknowledged. Raises TimeoutError."""
        async with asyncio.timeout(patience_seconds), self._settled:
            await self._settled.wait_for(lambda: self.acknowledged >= count)

    async def serve(self) -> None:
        """Answer messages until the connection ends; then fail all expected leases."""
        try:
            await self._answer()
        finally:
            for test in list(self._waiting):
                self.fail(test, AgentError("the server closed the agents' connection"))

    async def _answer(self) -> None:
        await self._answer_all(self._early)
        async for frame in self._connection:
            await self._answer_all(split_frame(frame))

    async def _answer_all(self, frames: Sequence[str | bytes]) -> None:
        """Answer the messages of a frame in one frame."""
        now, acknowledged = time.monotonic(), self.acknowledged
        answers = [answer for frame in frames if (answer := self._answer_to(decode_from_server(frame), now))]
        for sent in encode_batches(answers) if self._batches else map(encode, answers):
            await self._connection.send(sent)
        if self.acknowledged > acknowledged:
            async with self._settled:
                self._settled.notify_all()

    def _answer_to(self, message: FromServer, now: float) -> FromAgent | None:
        match message:
            case LeaseOffer() as lease:
                if future := self._waiting.pop(lease.job.test, None):
                    future.set_result(now)
                self._tokens[lease.attempt] = lease.token
                self._attempts.add(lease.attempt)
                return Accept(attempt=lease.attempt, token=lease.token)
            case Start(attempt=attempt):
                token = self._tokens.pop(attempt, None)
                if token is None:  # said again by the next scheduler
                    return None
                return Result(attempt=attempt, token=token, outcome="passed", run_seconds=0.0, exit_code=0)
            case Acknowledge(attempt=attempt):
                self._attempts.discard(attempt)
                self.acknowledged += 1
        return None  # Retire and Revoke: nothing runs long enough to be taken away

    async def heartbeats(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            await self._connection.send(encode(Heartbeat(attempts=sorted(self._attempts))))


@asynccontextmanager
async def instant_fleet(
    url: str, devices: int, build: InstalledBuild, host: str = "instant"
) -> AsyncIterator[InstantFleet]:
    """Connect agents named ``<host>/<number>`` for the duration of the block. Raises AgentError."""
    address = url.replace("http", "ws", 1) + AGENT_PATH
    try:
        async with connect(address, proxy=None, compression=None, max_size=MAX_FRAME_BYTES) as connection:
            fleet = InstantFleet(connection, devices, build, host)
            interval = await asyncio.wait_for(fleet.hello(), 10)
            tasks = [asyncio.create_task(fleet.serve()), asyncio.create_task(fleet.heartbeats(interval))]
            try:
                yield fleet
            finally:
                for task in tasks:
                    task.cancel()
                for task in tasks:
                    with contextlib.suppress(asyncio.CancelledError):
                        await task
    except (OSError, WebSocketException) as error:
        raise AgentError(f"the agents' connection to {url} failed: {error}") from error
