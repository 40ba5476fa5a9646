"""``qgagent`` as a process of its own, the way a person or a server starts it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 20


class AgentProcess:
    """A started ``python -m qgagent``."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def exit_code(self) -> int:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.process.wait()

    async def stderr(self) -> str:
        """All that it logged; returns when it has ended."""
        assert self.process.stderr is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            return (await self.process.stderr.read()).decode()


def environment(extra: dict[str, str] | None = None) -> dict[str, str]:
    """This process's environment without anything that configures qgagent, then ``extra``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QGAGENT_")}
    return {**kept, "PYTHONWARNINGS": "error", **(extra or {})}


@asynccontextmanager
async def agent_process(
    *arguments: str, env: dict[str, str] | None = None, stdin: int = asyncio.subprocess.DEVNULL
) -> AsyncIterator[AgentProcess]:
    """The process for the length of a test; killed if it has not ended by then."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "qgagent", *arguments),
        cwd=ROOT,
        env=environment(env),
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield AgentProcess(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()
