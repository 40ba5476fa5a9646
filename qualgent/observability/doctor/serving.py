"""Checks of the port, and of the running server over its HTTP API."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
from prometheus_client.parser import text_string_to_metric_families

from .data import Lock
from .findings import Finding, fail, ok, warn

TIMEOUT_SECONDS = 5.0
MAX_LAG_SECONDS = 0.25
JUMP_SECONDS = 5.0
Metrics = dict[str, float]
"""Sums over the labels, by name; and ``name{le}`` for buckets."""


class ServerReport(NamedTuple):
    """The state of a running server."""

    ready: bool
    reasons: list[str]
    agents: list[dict[str, Any]]
    metrics: Metrics


def check_port(url: str, lock: Lock) -> Iterator[Finding]:
    """Check that the port is free, or that the server of this data directory uses it."""
    found = _identify(url)
    port = url.rpartition(":")[2]
    another = f"choose another port: PORT={int(port) + 1 if int(port) < 65535 else 3000}"
    if found == "nobody" and lock.held:
        remedy = "run doctor with the HOST and PORT the server was started with"
        yield warn("port", f"nothing answers at {url}, though {lock.owner or 'a process'} serves this data", remedy)
    elif found == "nobody":
        yield ok("port", f"{url} is free")
    elif found == "another":
        yield fail("port", f"another program uses {url}", f"stop it, or {another}")
    elif not lock.held:
        yield fail("port", f"a QualGent server with other data uses {url}", f"stop it, or {another}")
    else:
        yield ok("port", f"the server answers at {url}")


def _identify(url: str) -> str:
    """Return who answers at the address: ``nobody``, ``ours`` or ``another``."""
    try:
        with _client(url) as client:
            answer = client.get("/healthz")
            return "ours" if answer.json() == {"status": "alive"} else "another"
    except httpx.ConnectError:
        return "nobody"
    except (httpx.HTTPError, ValueError):
        return "another"


def query_server(url: str) -> ServerReport:
    """Request a server's state. Raises httpx.HTTPError or ValueError if it does not answer as a QualGent server."""
    with _client(url) as client:
        ready = client.get("/readyz")
        agents = client.get("/api/v1/agents")
        metrics = client.get("/metrics")
    return ServerReport(
        ready.status_code == 200,
        ready.json().get("reasons", []),
        agents.json().get("agents", []) if agents.status_code == 200 else [],
        read_metrics(metrics.text),
    )


def _client(url: str) -> httpx.Client:
    return httpx.Client(base_url=url, timeout=TIMEOUT_SECONDS, trust_env=False)  # not by a proxy


def read_metrics(text: str) -> Metrics:
    sums: Counter[str] = Counter()
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            bound = sample.labels.get("le")
            sums[f"{sample.name}{{{bound}}}" if bound else sample.name] += sample.value  # type: ignore[assignment]
    return dict(sums)


def check_server(report: ServerReport) -> Iterator[Finding]:
    if report.ready:
        yield ok("scheduler", "takes work")
    else:
        yield fail("scheduler", "; ".join(report.reasons) or "does not take work", "the server's log says more")
    yield from _check_agents(report.agents)
    yield from _check_loop(report.metrics)
    yield from _check_jump(report.metrics.get("qualgent_clock_jump_seconds", 0.0))
    refused = report.metrics.get("qualgent_ledger_refused_units_total", 0.0)
    if refused:
        yield warn("ledger", f"the database has refused {refused:.0f} writes since the start",
                   "see the disk, and the server's log")  # fmt: skip
    else:
        yield ok("ledger", "the database has refused nothing since the start")


def _check_agents(agents: list[dict[str, Any]]) -> Iterator[Finding]:
    states = Counter(agent["state"] for agent in agents)
    text = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none has ever connected"
    working = states["idle"] + states["busy"] + states["stopping"]
    silent = sorted(agent["name"] for agent in agents if agent["state"] == "suspect")
    quarantined = sorted(agent["name"] for agent in agents if (agent.get("held") or {}).get("kind") == "quarantined")
    if not working:
        yield warn("agents", text, "start one: qgagent run (docs/agents.md); until then every job waits")
    elif silent:
        yield warn("agents", f"{text}; silent: {', '.join(silent[:5])}", "look at these hosts and the network")
    elif quarantined:
        yield warn("agents", f"{text}; quarantined: {', '.join(quarantined[:5])}",
                   "see why (qgjob agents), repair, then: qgjob agents resume NAME")  # fmt: skip
    else:
        yield ok("agents", text)


def _check_loop(metrics: Metrics) -> Iterator[Finding]:
    name = "qualgent_event_loop_lag_seconds"
    looks = metrics.get(f"{name}_count", 0.0)
    late = looks - metrics.get(f"{name}_bucket{{{MAX_LAG_SECONDS}}}", looks)
    if looks and late / looks > 0.01:
        yield warn("event-loop", f"late by more than {MAX_LAG_SECONDS} s in {late / looks:.1%} of looks",
                   "give the server more CPU, or the machine less to do")  # fmt: skip
    elif looks:
        yield ok("event-loop", f"on time (mean lag {metrics.get(f'{name}_sum', 0.0) / looks * 1000:.1f} ms)")


def _check_jump(seconds: float) -> Iterator[Finding]:
    """Check whether the wall clock was set, by the monotonic clock. The clocks of agents do not matter."""
    if abs(seconds) > JUMP_SECONDS:
        way = "forward" if seconds > 0 else "back"
        yield warn("clock-steps", f"the clock was set {way} by {abs(seconds):.0f} s since the server started",
                   "nothing is lost by it; let a time service keep the clock (timedatectl set-ntp true)")  # fmt: skip
    else:
        yield ok("clock-steps", "the clock was not set since the server started")
