"""Checks of the port, and of the running server over its HTTP API."""

from __future__ import annotations

from collections import Counter
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
    ready: bool
    reasons: list[str]
    agents: list[dict[str, Any]]
    metrics: Metrics


def check_port(client: httpx.Client, where: str, port: int, lock: Lock) -> Finding:
    """Check that the port is free, or that the server of this data directory uses it. 0: a unix socket."""
    found = _identify(client)
    remedy = f"stop it, or choose another {f'port: PORT={port + 1 if port < 65535 else 3000}' if port else 'path'}"
    if found == "another":
        return fail("port", f"another program uses {where}", remedy)
    if found == "nobody" and lock.held:
        text = f"nothing answers at {where}, though {lock.owner or 'a process'} serves this data"
        names = "HOST and PORT" if port else "QUALGENT_UNIX_SOCKET"
        return warn("port", text, f"run doctor with the {names} the server was started with")
    if found == "nobody":
        return ok("port", f"{where} is free")
    if not lock.held:
        return fail("port", f"a QualGent server with other data uses {where}", remedy)
    return ok("port", f"the server answers at {where}")


def _identify(client: httpx.Client) -> str:
    """Return who answers: ``nobody``, ``ours`` or ``another``."""
    try:
        return "ours" if client.get("/healthz").json() == {"status": "alive"} else "another"
    except httpx.ConnectError:
        return "nobody"
    except (httpx.HTTPError, ValueError):
        return "another"


def query_server(client: httpx.Client) -> ServerReport:
    """Request a server's state. Raises httpx.HTTPError or ValueError if it does not answer as a QualGent server."""
    ready = client.get("/readyz")
    agents = client.get("/api/v1/agents")
    if agents.status_code in (401, 403):
        agents.raise_for_status()
    metrics = client.get("/metrics")
    return ServerReport(
        ready.status_code == 200,
        ready.json().get("reasons", []),
        agents.json().get("agents", []) if agents.status_code == 200 else [],
        read_metrics(metrics.text),
    )


def read_metrics(text: str) -> Metrics:
    sums: Counter[str] = Counter()
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            bound = sample.labels.get("le")
            sums[f"{sample.name}{{{bound}}}" if bound else sample.name] += sample.value  # type: ignore[assignment]
    return dict(sums)


def check_server(report: ServerReport) -> list[Finding]:
    return [
        _check_scheduler(report),
        _check_agents(report.agents),
        *_check_loop(report.metrics),
        _check_jump(report.metrics.get("qualgent_clock_jump_seconds", 0.0)),
        _check_ledger(report.metrics.get("qualgent_ledger_refused_units_total", 0.0)),
    ]


def _check_scheduler(report: ServerReport) -> Finding:
    if report.ready:
        return ok("scheduler", "takes work")
    return fail("scheduler", "; ".join(report.reasons) or "does not take work", "the server's log says more")


def _check_agents(agents: list[dict[str, Any]]) -> Finding:
    states = Counter(agent["state"] for agent in agents)
    text = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none has ever connected"
    working = states["idle"] + states["busy"] + states["stopping"]
    silent = sorted(agent["name"] for agent in agents if agent["state"] == "suspect")
    quarantined = sorted(agent["name"] for agent in agents if (agent.get("held") or {}).get("kind") == "quarantined")
    if not working:
        return warn("agents", text, "start one: qgagent init, qgagent run (docs/agents.md); until then every job waits")
    if silent:
        return warn("agents", f"{text}; silent: {', '.join(silent[:5])}", "look at these hosts and the network")
    if quarantined:
        remedy = "see why (qgjob agents), repair, then: qgjob agents resume NAME"
        return warn("agents", f"{text}; quarantined: {', '.join(quarantined[:5])}", remedy)
    return ok("agents", text)


def _check_loop(metrics: Metrics) -> list[Finding]:
    name = "qualgent_event_loop_lag_seconds"
    looks = metrics.get(f"{name}_count", 0.0)
    if not looks:
        return []
    late = (looks - metrics.get(f"{name}_bucket{{{MAX_LAG_SECONDS}}}", looks)) / looks
    if late > 0.01:
        text = f"late by more than {MAX_LAG_SECONDS} s in {late:.1%} of looks"
        return [warn("event-loop", text, "give the server more CPU, or the machine less to do")]
    return [ok("event-loop", f"on time (mean lag {metrics.get(f'{name}_sum', 0.0) / looks * 1000:.1f} ms)")]


def _check_jump(seconds: float) -> Finding:
    """Check whether the wall clock was set, by the monotonic clock. The clocks of agents do not matter."""
    if abs(seconds) <= JUMP_SECONDS:
        return ok("clock-steps", "the clock was not set since the server started")
    text = f"the clock was set {'forward' if seconds > 0 else 'back'} by {abs(seconds):.0f} s since the server started"
    remedy = "nothing is lost by it; let a time service keep the clock (timedatectl set-ntp true)"
    return warn("clock-steps", text, remedy)


def _check_ledger(refused: float) -> Finding:
    if not refused:
        return ok("ledger", "the database has refused nothing since the start")
    text = f"the database has refused {refused:.0f} writes since the start"
    return warn("ledger", text, "see the disk, and the server's log")
