"""A simulated fleet of thousands: devices over few connections that install, take their time and sometimes fail.

For measuring the dashboard; ``agent_client`` measures the scheduler.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import uuid
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from qgprotocol.codec import MAX_FRAME_BYTES, decode_from_server, encode
from qgprotocol.messages import (
    AGENT_PATH,
    PROTOCOL_VERSION,
    Accept,
    AgentHello,
    Heartbeat,
    Hello,
    InstalledBuild,
    LeaseOffer,
    Progress,
    Refused,
    Result,
    Start,
    Welcome,
)

from .agent_client import AgentError

PER_CONNECTION = 1000  # what one hello may introduce
PHONES = ("pixel-7", "pixel-8-pro", "galaxy-s24", "iphone-15")
SYSTEMS = ("android-14", "android-15", "ios-17", "ios-18")
RACKS = 7
PONG_SECONDS = 120.0  # a machine that also runs the server and a browser may be slow to answer


@dataclass(frozen=True)
class Play:
    """Simulation parameters of the devices. Seconds."""

    install_seconds: float = 4.0
    run_seconds: float = 8.0  # each test between half of it and 1.5 times as long
    failure_rate: float = 0.05


def devices(count: int) -> list[AgentHello]:
    """Make devices: two of three are phones of several models and systems, the third is a browser."""
    made = []
    for number in range(1, count + 1):
        kind, rack = random.Random(number).randrange(len(PHONES)), f"r{number % RACKS + 1}"
        if number % 3 == 0:
            name, target, labels = f"chromium/{number}", "browser", {"rack": rack}
        else:
            name, target = f"{PHONES[kind]}/{number}", "mobile"
            labels = {"os": SYSTEMS[kind], "model": PHONES[kind], "rack": rack}
        made.append(AgentHello(name=name, targets=[target], labels=labels, simulated=True))
    return made


class PlayingHost:
    """Up to PER_CONNECTION devices over one connection."""

    def __init__(self, connection: ClientConnection, agents: Sequence[AgentHello], play: Play) -> None:
        self._connection = connection
        self._agents = agents
        self._play = play
        self._installed: dict[str, InstalledBuild] = {}  # by agent
        self._leases: dict[str, LeaseOffer] = {}  # by attempt, until its result was sent
        self._chance = random.Random(agents[0].name)

    async def run(self) -> None:
        """Serve until the connection ends. Raises AgentError, WebSocketException."""
        hello = Hello(
            protocol=PROTOCOL_VERSION,
            instance=uuid.uuid4().hex,
            host=f"host-{uuid.uuid4().hex[:6]}",
            software="playing_fleet",
            agents=list(self._agents),
        )
        await self._connection.send(encode(hello))
        match decode_from_server(await self._connection.recv()):
            case Welcome(heartbeat_seconds=seconds):
                pass
            case Refused(reason=reason):
                raise AgentError(f"the server refused the agents: {reason}")
            case other:
                raise AgentError(f"the server answered the hello with {type(other).__name__}")
        async with asyncio.TaskGroup() as group:
            group.create_task(self._heartbeats(seconds))
            async for frame in self._connection:
                if (work := self._answer(frame)) is not None:
                    group.create_task(work)
            raise AgentError("the server closed the agents' connection")

    def _answer(self, frame: str | bytes) -> Coroutine[None, None, None] | None:
        """Handle a frame in a task of its own."""
        match decode_from_server(frame):
            case LeaseOffer() as lease:
                self._leases[lease.attempt] = lease
                return self._connection.send(encode(Accept(attempt=lease.attempt, token=lease.token)))
            case Start(attempt=attempt) if attempt in self._leases:
                return self._play_test(self._leases[attempt])
        return None  # a test that was taken away goes on to its end: its result says that the device is free

    async def _play_test(self, lease: LeaseOffer) -> None:
        job, play = lease.job, self._play
        build = InstalledBuild(job.org_id, job.app_version_id, job.target)
        install_seconds = None
        if self._installed.get(lease.agent) != build:
            install_seconds = play.install_seconds
            await self._say(Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
            await asyncio.sleep(play.install_seconds)
            self._installed[lease.agent] = build
        await self._say(
            Progress(attempt=lease.attempt, token=lease.token, phase="executing", install_seconds=install_seconds)
        )
        seconds = play.run_seconds * self._chance.uniform(0.5, 1.5)
        await asyncio.sleep(seconds)
        failed = self._chance.random() < play.failure_rate
        del self._leases[lease.attempt]
        result = Result(
            attempt=lease.attempt,
            token=lease.token,
            outcome="failed" if failed else "passed",
            run_seconds=seconds,
            install_seconds=install_seconds,
            exit_code=int(failed),
            installed=[build],
            message="expected 3 items, found 2" if failed else "",
        )
        await self._say(result)

    async def _heartbeats(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            await self._say(Heartbeat(attempts=sorted(self._leases)))

    async def _say(self, message: Progress | Result | Heartbeat) -> None:
        await self._connection.send(encode(message))


async def play_fleet(url: str, agents: Sequence[AgentHello], play: Play) -> None:
    """Run until a connection ends. Raises AgentError."""
    address = url.replace("http", "ws", 1) + AGENT_PATH
    try:
        async with contextlib.AsyncExitStack() as stack, asyncio.TaskGroup() as group:
            for begin in range(0, len(agents), PER_CONNECTION):
                connection = await stack.enter_async_context(
                    connect(
                        address,
                        proxy=None,
                        compression=None,
                        max_size=MAX_FRAME_BYTES,
                        ping_timeout=PONG_SECONDS,
                    )
                )
                group.create_task(PlayingHost(connection, agents[begin : begin + PER_CONNECTION], play).run())
    except* (OSError, WebSocketException, AgentError) as errors:
        raise AgentError(f"the agents' connection to {url} failed: {first_of(errors)}") from errors


def first_of(error: BaseException) -> BaseException:
    """Return the first single error of an exception group."""
    return first_of(error.exceptions[0]) if isinstance(error, BaseExceptionGroup) else error
