"""Doctor's checks of static files, lock and port, and of the running server through its HTTP API."""

from __future__ import annotations

import fcntl
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from prometheus_client.parser import text_string_to_metric_families

from .registry import Context, Finding, check, fail, ok, warn

TIMEOUT_SECONDS = 5.0
MAX_LAG_SECONDS = 0.25
JUMP_SECONDS = 5.0


class Lock(NamedTuple):
    """The lock of a data directory, which a server holds while it runs."""

    held: bool
    owner: str  # as its last holder wrote; empty: never held


class ServerReport(NamedTuple):
    ready: bool
    reasons: list[str]
    agents: list[dict[str, Any]]
    metrics: dict[str, float]  # sums over the labels, by name; and ``name{le}`` for buckets


@check("static-files")
def check_static(context: Context) -> list[Finding]:
    """Check that the static files that the pages name exist."""
    from django.contrib.staticfiles import finders

    templates = context.root / "templates"
    texts = [path.read_text() for path in sorted(templates.rglob("*.html"))]
    named = sorted({name for text in texts for name in re.findall(r"{%\s*static\s+['\"]([^'\"]+)['\"]", text)})
    missing = [name for name in named if finders.find(name) is None]
    if missing or not named:
        text = f"missing: {', '.join(missing)}" if missing else f"no pages in {templates}"
        return fail(text, "the checkout is not complete: git status, git checkout -- static templates")
    return ok(f"the {len(named)} files that pages load are there")


def read_lock(folder: Path) -> Lock:
    """Return whether the data directory's lock is held, and by whom. Takes it for an instant if it is free."""
    try:
        with (folder / "server.lock").open() as file:
            owner = file.read().strip()
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return Lock(True, owner)
            return Lock(False, owner)
    except FileNotFoundError:
        return Lock(False, "")


def is_locking(context: Context) -> bool:
    """Return whether a server of these settings holds the lock: with SQLite, unless it is only a gateway."""
    return context.connection.vendor == "sqlite" and context.settings.QUALGENT_ROLE != "gateway"


@check("lock", when=is_locking)
def check_lock(context: Context) -> list[Finding]:
    """Report which process holds the data directory's lock, which the system frees when that ends."""
    context.lock = lock = read_lock(context.folder)
    if lock.held:
        return ok(f"{lock.owner or 'a process'} serves this data directory")
    if lock.owner:
        return ok(f"free; {lock.owner} was the last to serve this data directory")
    return ok("free; no server has used this data directory yet")


def has_address(context: Context) -> bool:
    """Return whether the settings name a port or a unix socket."""
    return bool(context.settings.PORT or context.settings.QUALGENT_UNIX_SOCKET)


@check("port")
def check_port(context: Context) -> list[Finding]:
    """Check that the port or unix socket is free, or that the server of this data directory uses it."""
    from qualgent.accounts.local_client import local_client, server_address

    if not has_address(context):
        return ok("any free one")
    lock, where, socket = context.lock or Lock(False, ""), server_address(), context.settings.QUALGENT_UNIX_SOCKET
    with local_client(TIMEOUT_SECONDS) as client:
        found = _identify(client)
        if found == "ours" and (lock.held or not is_locking(context)):
            context.is_serving = True
            return ok(f"the server answers at {where}")
    if found == "nobody" and not lock.held:
        return ok(f"{where} is free")
    if found == "nobody":
        text = f"nothing answers at {where}, though {lock.owner or 'a process'} serves this data"
        names = "QUALGENT_UNIX_SOCKET" if socket else "HOST and PORT"
        return warn(text, f"run doctor with the {names} the server was started with")
    port = context.settings.PORT
    other = "path" if socket else f"port: PORT={port + 1 if port < 65535 else 3000}"
    who = "another program" if found == "another" else "a QualGent server with other data"
    return fail(f"{who} uses {where}", f"stop it, or choose another {other}")


def _identify(client: httpx.Client) -> str:
    """Return which server answers at the settings' address: ``nobody``, ``ours`` or ``another``."""
    try:
        return "ours" if client.get("/healthz").json() == {"status": "alive"} else "another"
    except httpx.ConnectError:
        return "nobody"
    except (httpx.HTTPError, ValueError):
        return "another"


@check("server", when=has_address)
def check_server(context: Context) -> list[Finding]:
    """Query the running server's state, and store it in the context for later checks."""
    from qualgent.accounts.local_client import local_client

    if not context.is_serving:
        return ok("not running here: its agents, scheduler and event loop were not checked")
    with local_client(TIMEOUT_SECONDS) as client:
        context.report = query_server(client)
    return []


def query_server(client: httpx.Client) -> ServerReport:
    """Return a server's health, info and metrics. Raises httpx.HTTPError, ValueError (no QualGent server)."""
    ready = client.get("/readyz")
    agents = client.get("/api/v1/agents")
    if agents.status_code in (401, 403):
        agents.raise_for_status()
    sums: Counter[str] = Counter()
    for family in text_string_to_metric_families(client.get("/metrics").text):
        for sample in family.samples:
            bound = sample.labels.get("le")
            sums[f"{sample.name}{{{bound}}}" if bound else sample.name] += sample.value  # type: ignore[assignment]
    return ServerReport(
        ready.status_code == 200,
        ready.json().get("reasons", []),
        agents.json().get("agents", []) if agents.status_code == 200 else [],
        dict(sums),
    )


def is_running(context: Context) -> bool:
    """Return whether a running server's state is in the context; the condition of checks that need it."""
    return context.report is not None


@check("scheduler", when=is_running)
def check_scheduler(context: Context) -> list[Finding]:
    """Check that the running server is ready."""
    if context.report.ready:
        return ok("takes work")
    return fail("; ".join(context.report.reasons) or "does not take work", "the server's log says more")


@check("agents", when=is_running)
def check_agents(context: Context) -> list[Finding]:
    """Report the running server's agents by state; warn of silent or quarantined ones, or if none works."""
    agents = context.report.agents
    states = Counter(agent.get("status") or agent["state"] for agent in agents)
    text = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none has ever connected"
    silent = sorted(agent["name"] for agent in agents if agent["state"] == "suspect")
    quarantined = sorted(agent["name"] for agent in agents if (agent.get("held") or {}).get("kind") == "quarantined")
    if not any(states[status] for status in ("idle", "busy", "stopping", "draining")):
        return warn(text, "start one: qgagent init, qgagent run (docs/agents.md); until then every job waits")
    if silent:
        return warn(f"{text}; silent: {', '.join(silent[:5])}", "look at these hosts and the network")
    if quarantined:
        remedy = "see why (qgjob agents), repair, then: qgjob agents resume NAME"
        return warn(f"{text}; quarantined: {', '.join(quarantined[:5])}", remedy)
    return ok(text)


@check("event-loop", when=is_running)
def check_loop(context: Context) -> list[Finding]:
    """Check that the running server's event loop is late in less than 1 % of measurements."""
    metrics, name = context.report.metrics, "qualgent_event_loop_lag_seconds"
    looks = metrics.get(f"{name}_count", 0.0)
    if not looks:
        return ok("the server has just started: its lag was not measured yet")
    late = (looks - metrics.get(f"{name}_bucket{{{MAX_LAG_SECONDS}}}", looks)) / looks
    if late > 0.01:
        text = f"late by more than {MAX_LAG_SECONDS} s in {late:.1%} of looks"
        return warn(text, "give the server more CPU, or the machine less to do")
    return ok(f"on time (mean lag {metrics.get(f'{name}_sum', 0.0) / looks * 1000:.1f} ms)")


@check("clock-steps", when=is_running)
def check_jump(context: Context) -> list[Finding]:
    """Check that the server's wall clock was not set since its start, by its metric of jumps."""
    seconds = context.report.metrics.get("qualgent_clock_jump_seconds", 0.0)
    if abs(seconds) <= JUMP_SECONDS:
        return ok("the clock was not set since the server started")
    text = f"the clock was set {'forward' if seconds > 0 else 'back'} by {abs(seconds):.0f} s since the server started"
    return warn(text, "nothing is lost by it; let a time service keep the clock (timedatectl set-ntp true)")


@check("ledger", when=is_running)
def check_ledger(context: Context) -> list[Finding]:
    """Warn if the running server's database has refused writes."""
    refused = context.report.metrics.get("qualgent_ledger_refused_units_total", 0.0)
    if not refused:
        return ok("the database has refused nothing since the start")
    return warn(f"the database has refused {refused:.0f} writes since the start", "see the disk, and the server's log")


@check("audit-log", when=lambda context: context.settings.QUALGENT_AUDIT_LOG and is_running(context))
def check_audit_log(context: Context) -> list[Finding]:
    """Warn of audit log lines that wait to be written, or were dropped."""
    metrics, place = context.report.metrics, context.settings.QUALGENT_AUDIT_LOG
    lost = metrics.get("qualgent_audit_lines_lost_total", 0.0)
    waiting = metrics.get("qualgent_audit_lines_waiting", 0.0)
    remedy = "make room, or let its reader read; what is lost is in the audit (/api/v1/audit, the page Audit)"
    if lost or waiting:
        return warn(f"{place}: {lost:.0f} lines were dropped since the start, {waiting:.0f} wait", remedy)
    return ok(f"{place}: all lines are written")
