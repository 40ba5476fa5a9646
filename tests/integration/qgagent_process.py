"""Test helper: ``qgagent`` as a process."""

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
    """A running ``python -m qgagent``."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def exit_code(self) -> int:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.process.wait()

    async def stderr(self) -> str:
        """Read the complete log, until the process has ended."""
        assert self.process.stderr is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            return (await self.process.stderr.read()).decode()


def environment(extra: dict[str, str] | None = None) -> dict[str, str]:
    """Return this process's environment without QGAGENT_ variables, updated with ``extra``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QGAGENT_")}
    return {**kept, "PYTHONWARNINGS": "error", **(extra or {})}


@asynccontextmanager
async def agent_process(
    *arguments: str, env: dict[str, str] | None = None, stdin: int = asyncio.subprocess.DEVNULL, folder: Path = ROOT
) -> AsyncIterator[AgentProcess]:
    """Run the process for the duration of a test; kill it at the end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "qgagent", *arguments),
        cwd=folder,
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
