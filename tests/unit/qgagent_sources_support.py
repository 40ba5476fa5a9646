"""Test helpers: a repository that hosts fetch, and an agent whose jobs name its commits."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import HostSources
from qgprotocol.messages import Result, Start, TestSource
from tests.git_checkout import Checkout, git
from tests.unit.qgagent_commands import ServerLogs, command_agent, make_job_lease, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, scripted_server

URL = "https://git.example.com/acme/tests"


class Origin(Checkout):
    """The repository that hosts fetch, with a test that shows where it runs."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.write("a.sh", "echo one; pwd; test ! -e .git")
        self.commit = self.commit_all()

    def branch(self, name: str, *, base: str = "main") -> str:
        """Commit on a new branch; return the commit. The files stay those of main."""
        git(self.root, "checkout", "--quiet", "-b", name, base)
        commit = self.commit_all()
        git(self.root, "checkout", "--quiet", "main")
        return commit

    def hidden_commit(self) -> str:
        """Return a commit of a fork that the server keeps: reachable by a ref that is no branch."""
        commit = self.branch("hidden")
        git(self.root, "update-ref", "refs/pull/1/head", commit)
        git(self.root, "branch", "--quiet", "-D", "hidden")
        return commit


class SourceAgent:
    """An agent of which each call of ``run`` runs a job."""

    def __init__(self, session: Any) -> None:
        self.session, self.logs = session, ServerLogs()
        self.attempt = "attempt-0"

    async def run(self, test: str, commit: str = "", *, repository: str = URL, **job: Any) -> Result:
        source = TestSource(repository=repository, commit=commit) if commit else None
        self.attempt = f"attempt-{int(self.attempt[8:]) + 1}"
        lease = make_job_lease(test, source=source, **{"org_id": "acme"} | job)
        await self.session.send(replace(lease, attempt=self.attempt))
        await self.session.receive()  # Accept
        await self.session.send(Start(attempt=self.attempt))
        return await until_result(self.session, self.logs)


@asynccontextmanager
async def source_agent(tmp_path: Path, sources: HostSources, **settings: Any) -> AsyncIterator[SourceAgent]:
    async with scripted_server() as server, command_agent(server, tmp_path, sources=sources, **settings):
        agent = SourceAgent(await server.session())
        await welcome(agent.session, agent.logs)
        yield agent


def sources_of(tmp_path: Path, environ: dict[str, str] | None = None, **keys: Any) -> HostSources:
    """Return the sources of a host, with one called shop: the repository ``origin``."""
    settings: dict[str, Any] = {
        "repository": str(tmp_path / "origin"),
        "matches": [URL],
        "organizations": ["acme"],
        "branches": ["main", "release/*"],
    }
    table = SourceConfig(**settings | keys)
    environ = environ or {"PATH": os.environ["PATH"]}
    return HostSources({"shop": table}, directory=tmp_path / "stores", environ=environ)


async def until_no_trees(tmp_path: Path) -> None:
    """Wait until the workspaces are deleted, which is after the results are sent."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while any(await asyncio.to_thread(lambda: list((tmp_path / "state" / "work").iterdir()))):
            await asyncio.sleep(0.02)
