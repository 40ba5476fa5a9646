"""Test helpers: a scripted server on a real socket, a preset controlled by the test, and an agent as a task."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

from qgagent.backoff import ReconnectBackoff
from qgagent.config import AgentConfig
from qgagent.discovery import GRACE_SECONDS
from qgagent.errors import InstallError, JobRefusedError
from qgagent.presets.base import OneJobPreset
from qgagent.process import StopRequests, run_agent
from qgagent.verdicts import RunOutcome
from qgagent.workspace import Workspace
from qgprotocol.codec import decode_from_agent, encode, split_frame
from qgprotocol.messages import (
    AGENT_PATH,
    Accept,
    Acknowledge,
    Decline,
    FromAgent,
    FromServer,
    Heartbeat,
    Hello,
    InstalledBuild,
    LeasedJob,
    LeaseOffer,
    Progress,
    Result,
    Revoke,
    Start,
    Welcome,
)

Message = TypeVar("Message", bound=FromAgent)
PATIENCE_SECONDS = 10


class Session:
    """Server side of one connection."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket
        self._frames: list[str | bytes] = []  # received, of a frame of several messages
        self.received = 0  # frames
        self.over = asyncio.Event()
        self.path = socket.request.path if socket.request else ""

    async def receive(self, *, heartbeats: bool = False) -> FromAgent:
        """Receive the next message; skip heartbeats unless ``heartbeats``."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                if not self._frames:
                    self._frames += split_frame(await self._socket.recv())
                    self.received += 1
                message = decode_from_agent(self._frames.pop(0))
                if heartbeats or not isinstance(message, Heartbeat):
                    return message

    async def expect(self, kind: type[Message]) -> Message:
        """Receive the next message, which must be of this type."""
        message = await self.receive(heartbeats=kind is Heartbeat)
        assert isinstance(message, kind), message
        return message

    async def send(self, message: FromServer) -> None:
        await self._socket.send(encode(message))

    async def send_text(self, text: str) -> None:
        await self._socket.send(text)

    async def welcome(self, *, heartbeat_seconds: float = 60, drop: list[str] | None = None) -> Hello:
        """Receive the hello and answer it."""
        hello = await self.expect(Hello)
        await self.send(
            Welcome(protocol="1.0", server="scripted 1", heartbeat_seconds=heartbeat_seconds, drop=drop or [])
        )
        return hello

    async def lease(self, test: str, *, app: str = "1.0", agent: str = "agent-1", number: int = 1) -> LeaseOffer:
        """Offer a test and wait for its accept; the attempt id is the test."""
        lease = make_lease(test, app=app, agent=agent, number=number)
        await self.send(lease)
        accept = await self.expect(Accept)
        assert (accept.attempt, accept.token) == (lease.attempt, lease.token)
        return lease

    async def run(self, test: str, *, app: str = "1.0", agent: str = "agent-1", installs: bool = True) -> LeaseOffer:
        """Offer and start a test; return once it executes."""
        lease = await self.lease(test, app=app, agent=agent)
        await self.send(Start(attempt=lease.attempt))
        if installs:
            assert (await self.expect(Progress)).phase == "installing"
        progress = await self.expect(Progress)
        assert progress.phase == "executing"
        assert (progress.install_seconds is not None) == installs
        return lease

    async def revoke(self, lease: LeaseOffer, reason: str = "cancelled by a person") -> None:
        await self.send(Revoke(attempt=lease.attempt, reason=reason))

    async def acknowledge(self, result: Result, *, accepted: bool = True) -> None:
        await self.send(Acknowledge(attempt=result.attempt, accepted=accepted))

    async def result(self) -> Result:
        """Receive a result and acknowledge it."""
        result = await self.expect(Result)
        await self.acknowledge(result)
        return result

    async def sync(self) -> None:
        """Wait until the agent has processed all earlier messages, and assert that it answered none.

        Offers a lease for an unknown agent: its decline must be the next message.
        """
        await self.send(make_lease("sync", agent="nobody"))
        assert (await self.expect(Decline)).attempt == "sync"

    async def expect_ending(self) -> None:
        """Wait for a heartbeat of an agent that accepts no leases."""
        while (await self.expect(Heartbeat)).accepting:
            pass

    async def ended(self) -> None:
        """Wait until the agent has closed the connection."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._socket.wait_closed()

    async def cut(self) -> None:
        """Abort the connection, without a closing handshake."""
        self._socket.transport.abort()
        await self.ended()


class ScriptedServer:
    """Server that accepts connections; the test sends its messages."""

    def __init__(self) -> None:
        self._sessions: asyncio.Queue[Session] = asyncio.Queue()
        self.port = 0
        self.connections = 0  # made so far

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def session(self) -> Session:
        """Wait for the next connection of an agent."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            session = await self._sessions.get()
        assert session.path == AGENT_PATH
        return session

    async def handle(self, socket: ServerConnection) -> None:
        self.connections += 1
        self._sessions.put_nowait(Session(socket))
        await socket.wait_closed()


@asynccontextmanager
async def scripted_server(*, port: int = 0, status: int | None = None) -> AsyncIterator[ScriptedServer]:
    """Run a server for the duration of a test; with ``status``, it refuses every handshake."""

    def refuse(connection: ServerConnection, _request: Request) -> Response | None:
        return connection.respond(status, "not here\n") if status else None

    server = ScriptedServer()
    async with serve(server.handle, "127.0.0.1", port, process_request=refuse, close_timeout=0.1) as listening:
        server.port = next(iter(listening.sockets)).getsockname()[1]
        yield server


class ControlledPreset(OneJobPreset):
    """Preset that runs each test until ``finish`` is called."""

    simulated = False

    def __init__(self) -> None:
        self.install_seconds: float | None = 30.0
        self.installs: list[InstalledBuild] = []
        self.uninstalls: list[InstalledBuild] = []
        self.refused: set[str] = set()  # tests
        self.health_results: list[str] | None = None  # results of the next health checks, then healthy; None: no checks
        self.cancelled: list[str] = []
        self.ended: list[str] = []  # cancelled and completely stopped
        self.broken_builds: set[str] = set()
        self.hold_installs = False
        self.hold_cancelled = False  # delay the end of cancelled tests
        self.release_cancelled = asyncio.Event()
        self._started: asyncio.Queue[str] = asyncio.Queue()
        self._running: dict[str, asyncio.Future[RunOutcome]] = {}

    async def check(self, lease: LeaseOffer, workspace: Workspace) -> None:
        if lease.job.test in self.refused:
            raise JobRefusedError("not here")

    def health(self, target: str) -> Awaitable[str] | None:
        return self._health() if self.health_results is not None else None

    async def _health(self) -> str:
        return self.health_results.pop(0) if self.health_results else ""

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        self.uninstalls.append(build)

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        self.installs.append(build)
        if build.app_version_id in self.broken_builds:
            raise InstallError("no space left on the device")
        if self.hold_installs:
            await self._hold(f"install {build.app_version_id}")

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        return await self._hold(lease.job.test)

    async def started(self) -> str:
        """Wait for the next test or install to start."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._started.get()

    def finish(self, what: str, outcome: RunOutcome | Exception | None = None) -> None:
        """End the test or install with an outcome or an exception."""
        if isinstance(outcome, Exception):
            self._running[what].set_exception(outcome)
        else:
            self._running[what].set_result(outcome or RunOutcome(outcome="passed", exit_code=0))

    async def _hold(self, what: str) -> RunOutcome:
        self._running[what] = asyncio.get_running_loop().create_future()
        self._started.put_nowait(what)
        try:
            return await self._running[what]
        except asyncio.CancelledError:
            self.cancelled.append(what)
            if self.hold_cancelled:
                await self.release_cancelled.wait()
            self.ended.append(what)
            raise


class RunningAgent:
    """A running ``run_agent`` task."""

    def __init__(
        self, task: asyncio.Task[int], preset: ControlledPreset, requests: StopRequests, state_dir: Path
    ) -> None:
        self.task = task
        self.preset = preset
        self.requests = requests
        self.state_dir = state_dir

    async def exit_code(self) -> int:
        """Wait for the agent to end. Raises the exception that ended it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.task

    async def exit_code_after_result(self, session: Session) -> int:
        """Receive the result of the last test, then wait for the agent to end."""
        while not isinstance(message := await session.receive(), Result):
            assert isinstance(message, Progress), message
        await session.acknowledge(message)
        return await self.exit_code()

    def journal(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.state_dir / "journal.jsonl").read_text().splitlines()]

    def events(self) -> list[tuple[str, str]]:
        """Return event and test of each line of the journal."""
        return [(line["event"], line["test"]) for line in self.journal() if "test" in line]

    def spooled(self) -> list[str]:
        """Return the attempts with a result on disk."""
        return sorted(path.stem for path in (self.state_dir / "spool").glob("*.json"))


@asynccontextmanager
async def running_agent(
    server: ScriptedServer,
    state_dir: Path,
    *,
    preset: ControlledPreset | None = None,
    grace_seconds: float = GRACE_SECONDS,
    **config: Any,
) -> AsyncIterator[RunningAgent]:
    """Run an agent for the duration of a test; stop it at the end."""
    preset = preset or ControlledPreset()
    requests = StopRequests()
    settings: dict[str, Any] = {"url": server.url, "name": "agent-1", "state_dir": state_dir} | config
    only_preset: Callable[[str, str], ControlledPreset] = lambda _name, _serial: preset  # noqa: E731
    backoff = ReconnectBackoff(first_seconds=0.01, max_seconds=0.05)
    task = asyncio.create_task(
        run_agent(
            AgentConfig(**settings), only_preset, requests=requests, backoff=backoff, grace_seconds=grace_seconds
        ),
        name="agent",
    )
    try:
        yield RunningAgent(task, preset, requests, state_dir)
    finally:
        requests.stop_immediately("the test is over")
        await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
        assert task.done()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert not [other for other in others if "qgagent" in str(other.get_coro())], others


def make_lease(
    test: str, *, app: str = "1.0", agent: str = "agent-1", number: int = 1, priority: int = 1
) -> LeaseOffer:
    """Return a lease whose attempt id is the test."""
    job = LeasedJob(id=f"job-{test}", org_id="acme", app_version_id=app, test=test, target="mobile", priority=priority)
    return LeaseOffer(agent=agent, attempt=test, token=f"token-{test}", number=number, job=job)
