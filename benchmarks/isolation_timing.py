"""Whether the time of an answer tells that something exists: another organization's objects against ones that do not.

    python -m benchmarks.isolation_timing [--rounds 2000]

A shared server with two organizations. In random order, a token of one asks for an object of the other and for two that
do not exist, by each kind of object. What counts is the share of pairs in which the one answer took longer than the
other (0.5: no difference), beside that of the two that do not exist, which is noise. It fails if a share differs from
0.5 by more than Z standard errors and more than the noise does.
"""

from __future__ import annotations

import argparse
import http.client
import json
import math
import os
import random
import sys
import tempfile
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import quote
from uuid import uuid4

from benchmarks.tables import table
from tests.server_process import ServerProcess
from tests.shared_mode import FAR, NOW, PROXY_HEADERS, SHARED, insert, make_org, make_person, make_token, stamp
from tools.servers import make_database

OWN, OTHER = "acme", "globex"
Z = 3.5  # of 11 comparisons none is beyond this by chance, but once in 200 runs
WARM_UP = 50


class Kind(NamedTuple):
    """A kind of object: its address by the parts of an id, and what to ask for."""

    name: str
    path: str
    other: str
    absent: Callable[[], str]


class Client:
    """One connection, as the proxy in front of the server has it."""

    def __init__(self, server: ServerProcess, token: str) -> None:
        self._connection = http.client.HTTPConnection(server.host, server.port, timeout=30)
        self._headers = {**PROXY_HEADERS, "authorization": f"Bearer {token}"}

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, bytes]:
        headers = self._headers if body is None else {**self._headers, "content-type": "application/json"}
        self._connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = self._connection.getresponse()
        return answer.status, answer.read()

    def seconds(self, path: str) -> float:
        """Return how long a 404 took. Raises RuntimeError for another answer."""
        began = time.perf_counter()
        status, _ = self.ask("GET", path)
        took = time.perf_counter() - began
        if status != 404:
            raise RuntimeError(f"{path} was answered with {status}")
        return took


def make_objects(server: ServerProcess, client: Client) -> list[Kind]:
    """Submit work of the other organization; return what to ask for. ``client``: of the other organization."""
    jobs = [{"org_id": OTHER, "app_version_id": "1.0", "test": f"t{number}"} for number in range(200)]
    status, text = client.ask("POST", "/api/v1/jobs", jobs)
    if status != 201:
        raise RuntimeError(f"the jobs were answered with {status}: {text[:300]!r}")
    answer = json.loads(text)
    job = answer["jobs"][100]
    webhook = json.loads(client.ask("POST", "/api/v1/webhooks", {"url": "https://93.184.216.34/", "org_id": OTHER})[1])
    insert(
        server, "agents_agent", name=f"{OTHER}/pixel-8", org_id=OTHER, host="lab", software="", targets="[]",
        labels="{}", installed="[]", simulated=0, fallback=0, connected=0, first_seen_at=stamp(NOW), last_seen_at=FAR,
    )  # fmt: skip

    def some_id() -> str:
        return str(uuid4())

    def some_name() -> str:
        return f"{OTHER}/{uuid4().hex[:7]}"

    return [
        Kind("job", "/api/v1/jobs/{}", job["id"], some_id),
        Kind("job, original API", "/status/{}", job["id"], some_id),
        Kind("batch", "/api/v1/batches/{}", answer["batch"]["id"], some_id),
        Kind("batch results", "/api/v1/batches/{}/results", answer["batch"]["id"], some_id),
        Kind("group", "/api/v1/groups/{}", job["group"], some_id),
        Kind("webhook", "/api/v1/webhooks/{}", webhook["id"], some_id),
        Kind("deliveries", "/api/v1/webhooks/{}/deliveries", webhook["id"], some_id),
        Kind("agent", "/api/v1/agents/{}", f"{OTHER}/pixel-8", some_name),
        Kind("organization", "/api/v1/orgs/{}", OTHER, lambda: uuid4().hex[: len(OTHER)]),
        Kind("build", f"/api/v1/builds/{OTHER}/{{}}", "1.0", lambda: f"{random.randrange(9)}.{random.randrange(9)}"),
        Kind("group's jobs", "/api/v1/groups/{}/results", job["group"], some_id),
    ]


def measure(client: Client, kind: Kind, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds of what is another's, and of two that do not exist; their order is random in each round."""
    found: tuple[list[float], list[float], list[float]] = ([], [], [])
    # the same ones each time: denials are counted by object, so that a new one costs more than one that was asked for
    paths = [kind.path.format(quote(part, safe="/")) for part in (kind.other, kind.absent(), kind.absent())]
    for number in range(WARM_UP + rounds):
        order = [0, 1, 2]
        random.shuffle(order)
        for case in order:
            took = client.seconds(paths[case])
            if number >= WARM_UP:
                found[case].append(took)
    return found


def slower_share(ones: Sequence[float], others: Sequence[float]) -> float:
    """Return the share of pairs in which the one is more than the other; equal ones count half (Mann-Whitney's U)."""
    ordered = sorted(others)
    above = sum(bisect_left(ordered, one) + bisect_right(ordered, one) for one in ones)
    return above / (2 * len(ones) * len(others))


def standard_error(count: int) -> float:
    """Return that of the share for two samples of one distribution."""
    return math.sqrt((2 * count + 1) / (12 * count * count))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.isolation_timing")
    parser.add_argument("--rounds", type=int, default=2000, help="requests of each case; default 2000")
    rounds = parser.parse_args().rounds
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")  # for the hash of the people's passwords
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        data.mkdir(mode=0o700)
        make_database(data)
        server = ServerProcess(data, env=SHARED, forked=False)
        for org in (OWN, OTHER):
            make_org(server, org)
        tokens = {
            org: make_token(server, make_person(server, f"owner-{org}", "owner", org), "submit", "operate", org_id=org)
            for org in (OWN, OTHER)
        }
        server.start()
        try:
            kinds = make_objects(server, Client(server, tokens[OTHER]))
            client = Client(server, tokens[OWN])
            rows, wrong = [], []
            for kind in kinds:
                other, one, another = measure(client, kind, rounds)
                share, noise = slower_share(other, one), slower_share(another, one)
                error = standard_error(rounds)
                is_seen = abs(share - 0.5) > max(Z * error, abs(noise - 0.5))
                if is_seen:
                    wrong.append(kind.name)
                medians = [f"{median(case) * 1e6:,.0f}" for case in (other, one, another)]
                rows.append((kind.name, *medians, f"{share:.3f}", f"{noise:.3f}", f"{error:.3f}"))
        finally:
            server.end()
    headers = ("object", "another's, µs", "not there, µs", "not there, µs", "slower", "noise", "standard error")
    print(table(f"Another organization's against what does not exist, {rounds:,} requests each", headers, rows))
    if wrong:
        print(f"the time tells which exist: {', '.join(wrong)}", file=sys.stderr)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
