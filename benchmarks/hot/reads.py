"""Reads that clients repeat: the status of a live job, the list of jobs, and the overview with 300 groups."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from statistics import median

import httpx

from benchmarks.http_submit import CheckError, generate
from benchmarks.tables import table, thousands
from tools.servers import MissingError, StartError, express_server, qualgent_server

GROUPS, JOBS_OF_GROUP = 300, 4
CONNECTIONS = 16


def measure(rounds: int, share: float) -> None:
    """Print requests per second. ``share``: of the requests. Raises StartError, CheckError."""
    rates: dict[str, list[float]] = {}
    with ExitStack() as stack:
        url = stack.enter_context(qualgent_server())
        requests = {
            "GET /status/<id>": (f"{url}/status/{fill(url)}", 3000),
            "GET /api/v1/jobs": (f"{url}/api/v1/jobs", 1500),
            f"GET /, {GROUPS} groups": (f"{url}/", 150),
        }
        try:
            express = stack.enter_context(express_server())
            job = httpx.post(f"{express}/submit-job", json=job_of(0, 0), timeout=30, trust_env=False).json()["job"]
            requests["Express: GET /status/<id>"] = (f"{express}/status/{job['id']}", 3000)
        except MissingError as error:
            print(error, file=sys.stderr)
        for number in range(rounds):
            for name, (address, count) in list(requests.items())[:: 1 if number % 2 else -1]:
                rates.setdefault(name, []).append(requests_per_second(address, round(share * count)))
    rows = [[name, thousands(median(rates[name]))] for name in requests]
    title = f"Reads over {CONNECTIONS} connections, medians of {rounds} rounds in turns"
    print(table(title, ["", "requests/s"], rows), flush=True)


def job_of(group: int, number: int) -> dict[str, str]:
    return {"org_id": f"org-{group % 10}", "app_version_id": f"build-{group}", "test": f"tests/{number}.spec.js"}


def fill(url: str) -> str:
    """Submit the waiting jobs; return the id of one. Raises StartError."""
    jobs = [job_of(group, number) for group in range(GROUPS) for number in range(JOBS_OF_GROUP)]
    answer = httpx.post(f"{url}/api/v1/jobs", json=jobs, timeout=60, trust_env=False)
    if answer.status_code != 201:
        raise StartError(f"a list was answered {answer.status_code}: {answer.text[:200]}")
    return str(answer.json()["jobs"][0]["id"])


def requests_per_second(address: str, requests: int) -> float:
    """Measure by the load generator. Raises CheckError."""
    figures = generate(address, CONNECTIONS, requests, 0)
    if figures["statuses"] != {"200": requests}:
        raise CheckError(f"{address} was answered {figures['statuses']}")
    return float(requests / figures["seconds"])
