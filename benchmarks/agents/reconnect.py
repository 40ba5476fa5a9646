"""A thousand agents reconnect after a server restart, some of them during a test.

The server is ended by SIGKILL or SIGTERM and started again at once on the same data. Every agent has a connection of
its own and tries again as ``qgagent`` does (after half a second and more, with full jitter), or, to see what the server
bears, all of them try at the same moments. Afterwards each test that ran is reported, and the ledger has to say that
every job is done by its one attempt: none lost, none run twice.
"""

from __future__ import annotations

import asyncio
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import uvloop

from benchmarks.agent_client import AgentError
from benchmarks.tables import table
from qgagent.backoff import SETTLED_SECONDS, Backoff
from qgprotocol.messages import Build
from tools.demo.api import Api
from tools.servers import STOP_SECONDS, free_port, make_database, qualgent_process

from .host import FixedPauses, LightHost, Pauses, all_welcomed, light_hosts
from .jobs import submit_jobs
from .usage import processor_seconds

BUILD = Build("reconnect", "build-1", "mobile")
PATIENCE_SECONDS = 120.0
TOGETHER_SECONDS = 0.5  # between tries, where all agents try at the same moments
SIGNALS = (signal.SIGTERM, signal.SIGKILL)


class Case(NamedTuple):
    """One kind of restart."""

    number: signal.Signals
    pauses: Callable[[], Pauses]
    name: str


class Return(NamedTuple):
    """The measurements of one restart: seconds from the signal."""

    name: str
    gone: float  # the old process
    first: float  # agent welcomed by the new one
    half: float
    everybody: float
    used: float  # processor seconds of the new process until then
    resumed: int  # tests that went on


def measure_reconnects(agents: int, running: int) -> list[Return]:
    """Measure each kind. Raises AgentError when an attempt was lost, duplicated or taken away."""
    cases = [
        *(Case(number, Backoff, f"{number.name}, as qgagent") for number in SIGNALS),
        *(Case(number, lambda: FixedPauses(TOGETHER_SECONDS), f"{number.name}, all at once") for number in SIGNALS),
    ]
    return [uvloop.run(_restart(case, agents, running)) for case in cases]


def print_reconnects(returns: Sequence[Return], agents: int, running: int) -> None:
    rows = [
        [
            case.name,
            *(f"{seconds:.2f}" for seconds in (case.gone, case.first, case.half, case.everybody, case.used)),
            f"{case.resumed} of {running}",
        ]
        for case in returns
    ]
    title = f"{agents:,} agents after a restart, {running} of them running a test: seconds from the signal"
    headers = [
        "restart, tries",
        "old one gone",
        "first back",
        "half back",
        "all back",
        "CPU of the new",
        "tests resumed",
    ]
    print(table(title, headers, rows))
    print("Nothing was lost or taken away: every job is done by its one attempt, on the agent that began it.\n")


async def _restart(case: Case, agents: int, running: int) -> Return:
    names = [[f"agent-{number}"] for number in range(agents)]
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-benchmark-")))
        await asyncio.to_thread(make_database, data)
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        first = ExitStack()
        stack.callback(first.close)
        old = await asyncio.to_thread(first.enter_context, qualgent_process(data, port))
        hosts = await stack.enter_async_context(light_hosts(url, names, BUILD, case.pauses))
        batch = await asyncio.to_thread(submit_jobs, url, running)
        await _all_begun(hosts, running)
        await asyncio.sleep(SETTLED_SECONDS)  # a qgagent's pauses begin small after a session that lasted

        began = time.monotonic()
        old.send_signal(case.number)
        await asyncio.to_thread(_wait, old)
        gone = time.monotonic() - began
        # no asking whether it is ready: the agents will find out, and nothing else should keep it busy
        new = stack.enter_context(qualgent_process(data, port, ready=lambda: True))
        await all_welcomed(hosts, began, PATIENCE_SECONDS)
        used = processor_seconds(new.pid)
        back = sorted(host.welcomed_at - began for host in hosts)

        await _finish(hosts, running)
        await asyncio.to_thread(_check, url, batch, hosts)
        return Return(case.name, gone, back[0], back[len(back) // 2], back[-1], used, running)


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise AgentError(f"the server did not end within {STOP_SECONDS:g} s") from error


async def _all_begun(hosts: Sequence[LightHost], running: int) -> None:
    """Wait until so many agents run a test. Raises AgentError."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while sum(host.starts for host in hosts) < running:  # noqa: ASYNC110 — told by any of a thousand
                await asyncio.sleep(0.05)
            for host in hosts:
                for lease in host.held.values():
                    await host.begin(lease)
    except TimeoutError as error:
        raise AgentError(f"fewer than {running} tests began within {PATIENCE_SECONDS:g} s") from error


async def _finish(hosts: Sequence[LightHost], running: int) -> None:
    """Report every running test. Raises AgentError when a result is not accepted."""
    held = [(host, lease) for host in hosts for lease in host.held.values()]
    taken_away = [attempt for host in hosts for attempt in host.taken_away]
    if len(held) != running or taken_away:
        raise AgentError(f"{len(held)} of {running} tests still run, {len(taken_away)} were taken away")
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            accepted = await asyncio.gather(*(host.pass_test(lease) for host, lease in held))
    except TimeoutError as error:
        raise AgentError(f"not every result was acknowledged within {PATIENCE_SECONDS:g} s") from error
    if not all(accepted):
        raise AgentError(f"{accepted.count(False)} results were not accepted")


def _check(url: str, batch: str, hosts: Sequence[LightHost]) -> None:
    """Check the ledger. Raises AgentError, ServerError."""
    ran = {attempt for host in hosts for attempt in host.acknowledged}
    api = Api(url)
    try:
        jobs = api.jobs([batch])
    finally:
        api.close()
    wrong = [job for job in jobs if not _done_once(job, ran)]
    if wrong or len(jobs) != len(ran) or sum(host.starts for host in hosts) != len(jobs):
        raise AgentError(f"{len(wrong)} of {len(jobs)} jobs are not done by their one attempt: {wrong[:2]}")


def _done_once(job: dict[str, Any], ran: set[str]) -> bool:
    tries = job["tries"]
    return job["status"] == "done" and len(tries) == 1 and tries[0]["id"] in ran and tries[0]["outcome"] == "passed"
