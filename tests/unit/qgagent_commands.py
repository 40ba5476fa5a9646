"""Test helpers: an agent with the command preset, and a store for the logs it sends."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from qgagent.backoff import ReconnectBackoff
from qgagent.config import AgentConfig
from qgagent.device_slots import Slot
from qgagent.downloads import AppFiles
from qgagent.placeholders import AllowedVariables
from qgagent.presets.base import Preset
from qgagent.presets.commands import CommandContext
from qgagent.presets.host_installs import HostInstalls
from qgagent.presets.windows import WindowedCommandPreset
from qgagent.process import StopRequests, run_agent
from qgagent.sources.sources import HostSources
from qgagent.targets import Commands
from qgagent.verdicts import CommandLimits
from qgprotocol.addresses import AllowedUrls
from qgprotocol.messages import (
    FromAgent,
    Hello,
    LeasedJob,
    LeaseOffer,
    LogAcknowledge,
    LogChunk,
    Progress,
    Result,
    Start,
    Welcome,
)
from tests.unit.qgagent_support import PATIENCE_SECONDS, RunningAgent, ScriptedServer, Session, make_lease

PYTHON = sys.executable


class ServerLogs:
    """The server's copies of attempt logs."""

    def __init__(self) -> None:
        self.logs: dict[str, bytearray] = {}

    def take(self, chunk: LogChunk) -> LogAcknowledge:
        """Store the chunk if it begins at the end of the copy; return the acknowledgement in either case."""
        stored = self.logs.setdefault(chunk.attempt, bytearray())
        if chunk.offset == len(stored):
            stored += chunk.data
        return LogAcknowledge(attempt=chunk.attempt, offset=len(stored))

    def text(self, attempt: str) -> str:
        return self.logs.get(attempt, bytearray()).decode()


async def welcome(session: Session, store: ServerLogs | None = None, *, protocol: str = "1.1") -> Hello:
    """Receive the hello and answer it with the stored bytes of the logs."""
    hello = await session.expect(Hello)
    logs = {attempt: len(stored) for attempt, stored in store.logs.items()} if store else {}
    await session.send(Welcome(protocol=protocol, server="scripted 1", heartbeat_seconds=60, logs=logs))
    return hello


async def begin(session: Session, test: str, **job: Any) -> LeaseOffer:
    """Offer a test and start it; the attempt id is derived from the test."""
    lease = make_job_lease(test, **job)
    await session.send(lease)
    await session.receive()  # Accept
    await session.send(Start(attempt=lease.attempt))
    return lease


def make_job_lease(test: str, *, app: str = "1.0", agent: str = "agent-1", number: int = 1, **job: Any) -> LeaseOffer:
    lease = make_lease(test, app=app, agent=agent, number=number)
    attempt = "".join(letter if letter.isalnum() else "-" for letter in test).lstrip("-")
    fields: LeasedJob = replace(lease.job, **job)
    return replace(lease, job=fields, attempt=attempt, token=f"token-{attempt}")


async def until_result(session: Session, store: ServerLogs, *, seen: list[FromAgent] | None = None) -> Result:
    """Store log chunks until a result arrives, and acknowledge it."""
    while True:
        message = await session.receive()
        if seen is not None:
            seen.append(message)
        match message:
            case LogChunk():
                await session.send(store.take(message))
            case Result():
                await session.acknowledge(message)
                return message
            case _:
                assert isinstance(message, Progress), message


class Scripts:
    """Test root with scripts."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)

    def sh(self, name: str, text: str) -> str:
        (self.root / name).write_text(text)
        return name

    def read(self, name: str) -> str:
        return (self.root / name).read_text()


def write_program(path: Path, script: str) -> Path:
    """Write a shell script that can be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@asynccontextmanager
async def command_agent(
    server: ScriptedServer,
    tmp_path: Path,
    commands: Commands | None = None,
    *,
    limits: CommandLimits | None = None,
    environment: dict[str, str] | None = None,
    grace_seconds: float = 2.0,
    app_urls: str = "",
    is_own_source: bool = False,
    sources: HostSources | None = None,
    tables: dict[str, Commands] | None = None,
    wrap: tuple[str, ...] = (),
    allowed_variables: AllowedVariables = AllowedVariables(),  # noqa: B008 — it is frozen
    **config: Any,
) -> AsyncIterator[RunningAgent]:
    """Run an agent for ``sh {test}`` below ``tmp_path/tests``, or the given commands; stop it at the end.

    ``tables``: commands by target.
    """
    settings: dict[str, Any] = {"url": server.url, "name": "agent-1", "state_dir": tmp_path / "state"} | config
    made = AgentConfig(**settings)
    shared = CommandContext(
        targets=tables or {"mobile": commands or Commands(run=("sh", "{test}"))},
        test_root=Scripts(tmp_path / "tests").root,
        environment={"PATH": "/usr/bin:/bin", **(environment or {})},
        limits=limits or CommandLimits(),
        app_files=AppFiles(tmp_path / "apps", server.url),
        host_installs=HostInstalls(),
        app_urls=AllowedUrls.parse(app_urls),
        secrets=made.secrets,
        is_own_source=is_own_source,
        sources=sources or HostSources(),
        wrap=wrap,
        allowed_variables=allowed_variables,
        grace_seconds=grace_seconds,
    )
    preset_for: Callable[[str, str], Preset] = lambda name, _serial: WindowedCommandPreset(  # noqa: E731
        device=name, serial="serial-1", shared=shared, slot=Slot()
    )
    requests = StopRequests()
    backoff = ReconnectBackoff(first_seconds=0.01, max_seconds=0.05)
    task = asyncio.create_task(run_agent(made, preset_for, requests=requests, backoff=backoff), name="agent")
    try:
        yield RunningAgent(task, None, requests, tmp_path / "state")  # type: ignore[arg-type]
    finally:
        requests.stop_immediately("the test is over")
        await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
        assert task.done()
