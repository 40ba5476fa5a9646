"""Measure the hot path: jobs drained through instant agents, reads, and uvicorn in the place of our server.

    python -m benchmarks.hot [--rounds 5] [--jobs 4000] [--only drain]

Every round measures each system once, in turns. The CPU time is the server process's own, from /proc.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import httpx
import uvloop

from benchmarks.agent_client import AgentError
from benchmarks.http_submit import CheckError
from benchmarks.tables import table, thousands
from benchmarks.usage import require_proc
from tools.servers import (
    MissingError,
    StartError,
    free_port,
    make_database,
    qualgent_process,
)

from . import asgi_servers, drain, reads
from .drain import OurServer
from .peers import Peers

PARTS = ("drain", "reads", "servers")


def measure_drain(rounds: int, jobs: int) -> None:
    """Print the table of the drain. Raises StartError, AgentError, RuntimeError."""
    with ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-", ignore_cleanup_errors=True)))
        make_database(data)
        port = free_port()
        server = stack.enter_context(qualgent_process(data, port))
        ours, peers = OurServer(f"http://127.0.0.1:{port}", server.pid), Peers(stack)
        uvloop.run(ours.drain(jobs // 4))  # imports, learned durations
        ours.drained.rates.clear()
        ours.drained.cpu_ms.clear()
        for _ in range(rounds):
            uvloop.run(ours.drain(jobs))
            peers.measure(jobs)
        ours.check()
    best = median(ours.drained.rates)
    rows = [["QualGent", thousands(best), f"{median(ours.drained.cpu_ms):.3f}", "1.00"]]
    for name, drained in peers.drained.items():
        rate = median(drained.rates)
        rows.append([name, thousands(rate), "", f"{best / rate:.2f}"])
    title = f"Draining {jobs:,} jobs that do nothing, medians of {rounds} rounds in turns"
    print(table(title, ["", "jobs/s", "server CPU ms a job", "QualGent / this"], rows), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hot", description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="turns of each system (default %(default)s)")
    parser.add_argument("--jobs", type=int, default=4000, help="jobs drained in a turn (default %(default)s)")
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part (repeatable)")
    parser.add_argument("--share", type=float, default=1.0, help="of the requests of reads and servers (default 1)")
    parser.add_argument("--quick", action="store_true", help="3 rounds")
    options = parser.parse_args()
    rounds = 3 if options.quick else options.rounds
    if rounds < 1 or options.jobs < drain.LIST or not 0.2 <= options.share <= 1:
        parser.error(f"--rounds must be at least 1, --jobs {drain.LIST}, --share from 0.2 to 1")
    parts = options.only or PARTS
    try:
        require_proc()
        if "drain" in parts:
            measure_drain(rounds, options.jobs)
        if "reads" in parts:
            reads.measure(rounds, options.share)
        if "servers" in parts:
            asgi_servers.measure(rounds, options.share)
    except (MissingError, StartError, AgentError, CheckError, RuntimeError, TimeoutError, subprocess.SubprocessError,
            httpx.HTTPError) as error:  # fmt: skip
        print(f"hot: {error or 'timed out'}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
