"""Jobs that do nothing, from a list to the acknowledgement of the last result: ours against BullMQ and Celery.

64 agents over two connections take our jobs; two worker processes take those of the peers. All three are filled by one
process that submits lists of 1,000 (Celery: one by one over one connection, as it has no lists).
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field

import httpx

from benchmarks.agent_client import AgentError, instant_fleet
from benchmarks.usage import processor_seconds
from qgprotocol.messages import InstalledBuild
from tools.servers import ROOT, run_driver

BULLMQ = ROOT / "benchmarks" / "peers" / "bullmq"
BUILD = InstalledBuild("drain", "build-1", "mobile")
CONNECTIONS, DEVICES = 2, 32
LIST = 1000
TESTS = 997
PATIENCE_SECONDS = 60.0


@dataclass
class Drained:
    """The turns of one system."""

    jobs: int = 0
    rates: list[float] = field(default_factory=list)  # jobs/s
    cpu_ms: list[float] = field(default_factory=list)  # of the server process, per job; ours only

    def add(self, jobs: int, seconds: float) -> None:
        self.jobs += jobs
        self.rates.append(jobs / seconds)


class OurServer:
    """A running server of ours."""

    def __init__(self, url: str, pid: int) -> None:
        self.url = url
        self.drained = Drained()
        self.pid = pid

    async def drain(self, jobs: int) -> None:
        """Drain so many jobs once. Raises AgentError."""
        bodies = [encoded_list(first, min(LIST, jobs - first)) for first in range(0, jobs, LIST)]
        async with (
            instant_fleet(self.url, DEVICES, BUILD, "drain-1") as first,
            instant_fleet(self.url, DEVICES, BUILD, "drain-2") as second,
            httpx.AsyncClient(trust_env=False, timeout=PATIENCE_SECONDS) as client,
        ):
            cpu, began = processor_seconds(self.pid), time.monotonic()
            for body in bodies:
                answer = await client.post(
                    f"{self.url}/api/v1/jobs", content=body, headers={"Content-Type": "application/json"}
                )
                if answer.status_code != 201:
                    raise AgentError(f"a list was answered {answer.status_code}: {answer.text[:200]}")
            async with asyncio.timeout(PATIENCE_SECONDS):
                while first.acknowledged + second.acknowledged < jobs:  # noqa: ASYNC110 — two counters
                    await asyncio.sleep(0.005)
            self.drained.add(jobs, time.monotonic() - began)
            self.drained.cpu_ms.append(1000 * (processor_seconds(self.pid) - cpu) / jobs)

    def check(self) -> None:
        """Check that the server ended exactly these jobs. Raises AgentError."""
        stats = httpx.get(f"{self.url}/api/v1/stats", timeout=30, trust_env=False).json()
        if stats["done"] != self.drained.jobs or stats["waiting"] or stats["running"]:
            raise AgentError(f"{self.drained.jobs} jobs were drained, the server says {stats}")


def encoded_list(first: int, count: int) -> bytes:
    job = {"org_id": BUILD.org_id, "app_version_id": BUILD.app_version_id, "target": BUILD.target}
    return json.dumps([{**job, "test": f"tests/{n % TESTS}.spec.js"} for n in range(first, first + count)]).encode()


def drain_bullmq(node: str, redis_port: int, jobs: int) -> float:
    """Return the seconds of draining so many jobs once. Raises RuntimeError with the driver's output."""
    return float(run_driver([node, "drive.js", str(jobs)], BULLMQ, {"REDIS_PORT": str(redis_port)})["seconds"])
