"""HTTP submits per second, ours (answered after the commit) against Express (jobs in a Map), alternating in one run.

    python -m benchmarks.http_submit [--rounds 5] [--requests 5000] [--lists 50]

Every round measures each server once at each number of connections, single submits and lists of 1,000, one server
after the other on the same cores; the figures are medians over the rounds, so that a noisy minute hits both. Every
answer is checked (201), and at the end each server has to hold exactly the jobs it said it took.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import httpx

from benchmarks.tables import table, thousands
from tools.servers import ROOT, MissingError, StartError, express_server, qualgent_server

CONNECTIONS = (1, 16, 64)
LIST_JOBS = 1000
LIST_CONNECTIONS = 4


class CheckError(Exception):
    """A server did not respond with 201, or does not have the jobs it acknowledged."""


@dataclass
class Server:
    """One of the two servers, and the number of jobs it acknowledged."""

    name: str
    url: str
    single_path: str
    list_path: str
    stats_path: str
    taken: int = 0  # jobs answered 201, warm-up included
    rates: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # jobs/s, by case
    p50: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # ms, by case
    p99: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def measure(self, case: str, connections: int, requests: int, jobs: int) -> None:
        """Measure one case once. Raises CheckError."""
        path = self.single_path if jobs == 1 else self.list_path
        figures = generate(f"{self.url}{path}", connections, requests, jobs)
        for count, statuses in (
            (figures["requests"], figures["statuses"]),
            (figures["warm_up_requests"], figures["warm_up_statuses"]),
        ):
            if statuses != {"201": count}:
                raise CheckError(f"{self.name} answered {statuses} to {count} submits")
            self.taken += count * jobs
        self.rates[case].append(figures["requests"] * jobs / figures["seconds"])
        self.p50[case].append(figures["p50_ms"])
        self.p99[case].append(figures["p99_ms"])

    def check(self) -> None:
        """Compare the server's own count with the responses. Raises CheckError."""
        held = count_jobs(httpx.get(f"{self.url}{self.stats_path}", timeout=30, trust_env=False).json())
        if held != self.taken:
            raise CheckError(f"{self.name} said it took {self.taken:,} jobs and holds {held:,}")


def count_jobs(stats: dict[str, Any]) -> int:
    """Count a server's jobs: Express returns one number, ours one for each status."""
    if "jobs" in stats:
        return int(stats["jobs"])
    return sum(stats[state] for state in ("waiting", "running", "done", "failed", "cancelled"))


def generate(url: str, connections: int, requests: int, jobs: int) -> dict[str, Any]:
    """Run the load generator in its own process. Raises CheckError with its output."""
    command = [sys.executable, "-m", "benchmarks.load", url, "--connections", str(connections)]
    command += ["--requests", str(requests), "--jobs", str(jobs)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode:
        raise CheckError(f"{url}: {done.stderr.strip() or 'the load generator failed'}")
    return dict(json.loads(done.stdout))


def compare(rounds: int, requests: int, lists: int) -> list[Server]:
    """Start the available servers, measure in turns, check. Raises StartError, CheckError."""
    with ExitStack() as stack:
        ours = Server(
            "QualGent", stack.enter_context(qualgent_server()), "/submit-job", "/api/v1/jobs", "/api/v1/stats"
        )
        servers = [ours]
        try:
            url = stack.enter_context(express_server())
            servers.append(Server("Express", url, "/submit-job", "/submit-jobs", "/stats"))
        except MissingError as error:
            print(error, file=sys.stderr)
        for number in range(rounds):
            # the one that goes first changes too
            for server in servers if number % 2 == 0 else reversed(servers):
                for connections in CONNECTIONS:
                    # one connection is bound by the round trip: fewer requests say as much
                    count = requests if connections > 1 else max(200, requests // 4)
                    server.measure(f"single, {connections}", connections, count, 1)
                server.measure(f"lists of {LIST_JOBS:,}, {LIST_CONNECTIONS}", LIST_CONNECTIONS, lists, LIST_JOBS)
        for server in servers:
            server.check()
        return servers


def print_table(servers: list[Server], rounds: int) -> None:
    headers = ["request, connections"]
    for server in servers:
        headers += [f"{server.name} jobs/s", "p50 / p99 ms"]
    if len(servers) == 2:
        headers += ["ratio", "to Express single"]
    best = max(median(rates) for case, rates in servers[-1].rates.items() if case.startswith("single"))
    rows = []
    for case in servers[0].rates:
        row = [case]
        for server in servers:
            row.append(thousands(median(server.rates[case])))
            row.append(f"{median(server.p50[case]):.2f} / {median(server.p99[case]):.2f}")
        if len(servers) == 2:
            ours, theirs = (median(server.rates[case]) for server in servers)
            row.append(f"{ours / theirs:.2f}")
            row.append(f"{ours / best:.2f}")
        rows.append(row)
    print(table(f"HTTP submit: medians of {rounds} alternating rounds; ours durable, Express in memory", headers, rows))
    for server in servers:
        print(f"{server.name}: {server.taken:,} jobs answered 201, all of them held by the server.")
    print()


def main() -> int:
    parser = argparse.ArgumentParser(description="HTTP submits per second against Express, alternating.")
    parser.add_argument("--rounds", type=int, default=5, help="alternating rounds (default 5)")
    parser.add_argument("--requests", type=int, default=5000, help="single submits per measurement (default 5000)")
    parser.add_argument("--lists", type=int, default=40, help=f"lists of {LIST_JOBS:,} per measurement (default 40)")
    parser.add_argument("--quick", action="store_true", help="2 rounds of 1,000 submits and 10 lists")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds, arguments.requests, arguments.lists = 2, 1000, 10
    if min(arguments.rounds, arguments.requests, arguments.lists) < 1:
        parser.error("--rounds, --requests and --lists must be at least 1")
    try:
        print_table(compare(arguments.rounds, arguments.requests, arguments.lists), arguments.rounds)
    except (StartError, CheckError, httpx.HTTPError, subprocess.TimeoutExpired) as error:
        print(f"http_submit: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
