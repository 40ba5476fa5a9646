"""Prometheus metric families of each part of the server (queue, agents, ledger, hub, …), from its counters.

Every scrape has every family of docs/metrics.md, with or without samples. The library adds ``_total`` to the names of
counters.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric

from qualgent.accounts.audit_log import AuditLog
from qualgent.accounts.scope import OrgScope
from qualgent.core.measures import OTHER, ProcessMeasures
from qualgent.engine.values import Load, Snapshot
from qualgent.ledger.group_commit import Ledger
from qualgent.live.hub import Hub
from qualgent.scheduler.measures import Measures
from qualgent.scheduler.port_measures import PortMeasures

MAX_ORGS = 50
MAX_TARGETS = 20
PORT_EVENTS = ("dropped", "stale", "relinked", "resent", "repeated", "expired", "gone", "superseded", "failures")

Labels = TypeVar("Labels", bound=str | tuple[str, ...])
counter, gauge = CounterMetricFamily, GaugeMetricFamily


def labelled(family: CounterMetricFamily | GaugeMetricFamily, values: Mapping[Labels, float]) -> Metric:
    """Add samples to a metric family, by the value of its one label or a tuple of all labels' values; return it."""
    for labels, value in values.items():
        family.add_metric([labels] if isinstance(labels, str) else labels, value)
    return family


def of_queue(snapshot: Snapshot, now_ms: int) -> Iterator[Metric]:
    """Yield the metrics of the queue in a snapshot. ``now_ms``: wall clock."""
    labels = ("target", "org")
    waiting = gauge(
        "qualgent_jobs_waiting",
        "Jobs that wait for an agent, those that back off before another attempt included.",
        labels=labels,
    )
    running = gauge("qualgent_jobs_running", "Jobs that an agent has.", labels=labels)
    oldest = gauge(
        "qualgent_jobs_oldest_waiting_seconds",
        "How long it is since the submit of the job that waits longest.",
        labels=labels,
    )
    for load in bounded(snapshot.loads):
        values = (load.target, load.org_id)
        submitted_ms = now_ms if load.oldest_submitted_ms is None else load.oldest_submitted_ms
        waiting.add_metric(values, load.waiting)
        running.add_metric(values, load.running)
        oldest.add_metric(values, max(0, now_ms - submitted_ms) / 1000)
    yield from (waiting, running, oldest)
    yield gauge("qualgent_groups", "Groups (a build on a target) with waiting or running jobs.", snapshot.groups_total)


def bounded(loads: list[Load], most_orgs: int = MAX_ORGS, most_targets: int = MAX_TARGETS) -> list[Load]:
    """Return loads with at most so many organizations and targets; the smallest ones are summed as ``other``.

    Prometheus keeps every label value.
    """
    orgs, targets = _names_of_largest(loads, "org_id", most_orgs), _names_of_largest(loads, "target", most_targets)
    sums: dict[tuple[str, str], Load] = {}
    for load in loads:
        target = load.target if load.target in targets else OTHER
        org_id = load.org_id if load.org_id in orgs else OTHER
        known = sums.get((target, org_id))
        sums[target, org_id] = replace(load, target=target, org_id=org_id) if known is None else _add_loads(known, load)
    return list(sums.values())


def _names_of_largest(loads: list[Load], field: str, most: int) -> set[str]:
    """Return the ``most`` values of ``field`` with the most waiting and running jobs."""
    sizes: Counter[str] = Counter()
    for load in loads:
        sizes[getattr(load, field)] += load.waiting + load.running
    return set(sorted(sizes, key=lambda name: (-sizes[name], name))[:most])


def _add_loads(one: Load, other: Load) -> Load:
    """Return the sum of two loads (numbers of jobs, oldest submit time) under the first one's labels."""
    ages = [age for age in (one.oldest_submitted_ms, other.oldest_submitted_ms) if age is not None]
    return replace(
        one,
        waiting=one.waiting + other.waiting,
        running=one.running + other.running,
        oldest_submitted_ms=min(ages, default=None),
    )


def of_agents(states: dict[str, int]) -> Metric:
    """Return the metric of the number of agents by state."""
    return labelled(gauge("qualgent_agents", "Agents this server knows, by what they do.", labels=("state",)), states)


def of_jobs(measures: Measures, scope: OrgScope) -> Iterator[Metric]:
    """Yield the metrics of the scope's jobs and installs."""
    counts = measures.counts_within(scope)
    ended = {status: counts[status] for status in ("done", "failed", "cancelled") if counts[status]}
    yield counter("qualgent_jobs_submitted", "Jobs stored.", counts["submitted"])
    yield labelled(counter("qualgent_jobs_ended", "Jobs that ended, by status.", labels=("status",)), ended)
    yield counter("qualgent_installs", "App builds installed on devices.", counts["installs"])
    yield counter(
        "qualgent_installs_avoided",
        "Tests that ran on what was installed already.",
        counts["installs_avoided"],
    )
    yield counter(
        "qualgent_starts_avoided", "Tests that ran in a test runner started already.", counts["starts_avoided"]
    )


def of_attempts(measures: Measures) -> Iterator[Metric]:
    """Yield the metrics of all leases and attempts."""
    yield from measures.wait.collect()
    yield counter("qualgent_leases", "Leases sent to agents.", measures.leases)
    yield counter(
        "qualgent_leases_undone",
        "Leases taken back before anything ran: they count as no attempt.",
        measures.leases_undone,
    )
    yield counter(
        "qualgent_leases_lost",
        "Attempts lost: their agent stopped responding, or did not have them any more.",
        measures.attempts["lost"],
    )
    yield labelled(
        counter("qualgent_attempts_ended", "Attempts that ended, by outcome.", labels=("outcome",)), measures.attempts
    )
    yield from measures.run.collect()
    yield from measures.install.collect()
    yield counter(
        "qualgent_results_refused",
        "Results of attempts that had ended already; they changed nothing.",
        measures.stale_results,
    )


def of_deliveries(counts: Mapping[str, int]) -> Metric:
    """Return the metric of this process's webhook delivery attempts, by outcome."""
    family = counter(
        "qualgent_webhook_deliveries",
        "Attempts to deliver to webhooks, by what became of them: delivered, failed (tried again), given_up.",
        labels=("outcome",),
    )
    return labelled(family, counts)


def of_ledger(ledger: Ledger) -> Iterator[Metric]:
    """Yield the metrics of the ledger: commit times, units of work, refusals, backlog."""
    measures = ledger.measures
    yield from measures.commit_seconds.collect()
    yield from measures.latency_seconds.collect()
    yield from measures.units.collect()
    yield counter(
        "qualgent_ledger_refused_units", "Units of work the database refused (disk full, locked).", measures.refusals
    )
    yield gauge("qualgent_ledger_backlog", "What waits for the ledger's writer.", ledger.backlog)


def of_hub(hub: Hub) -> Iterator[Metric]:
    """Yield the metrics of the hub: live viewers and followed topics."""
    yield gauge("qualgent_live_clients", "Browsers and terminals that follow live.", hub.viewers)
    yield gauge("qualgent_live_topics", "Topics that are followed, or were part of a page just now.", hub.followed)
    yield counter("qualgent_live_frames", "Frames sent to them.", hub.traffic.frames_sent)
    yield counter(
        "qualgent_live_skipped",
        "States of topics that slow clients were not sent one by one: a later frame had them.",
        hub.traffic.states_skipped,
    )


def of_port(measures: PortMeasures) -> Iterator[Metric]:
    """Yield the metrics of the scheduler port over Redis (waits, depth, lag, errors), as measured in this process."""
    yield from measures.round_trip_seconds.collect()
    yield gauge(
        "qualgent_port_pending", "Requests of this gateway that the scheduler has not answered.", measures.pending()
    )
    yield gauge(
        "qualgent_port_depth", "Packets of gateways in Redis, which the scheduler has not read.", measures.depth
    )
    yield gauge(
        "qualgent_port_lag_seconds",
        "How much longer the last packet was on its way to the scheduler than the quickest.",
        measures.lag_ms / 1000,
    )
    yield gauge("qualgent_port_gateways", "Gateways that are connected to the scheduler.", measures.gateways())
    events = counter("qualgent_port_events", "What went wrong between gateways and scheduler.", labels=("event",))
    yield labelled(events, {event: measures.counts[event] for event in PORT_EVENTS})


def of_process(measures: ProcessMeasures) -> Iterator[Metric]:
    """Yield the metrics of HTTP requests and the event loop; call it on the loop."""
    yield labelled(
        counter(
            "qualgent_http_requests",
            "HTTP requests answered, by method, route and status (499: the client left).",
            labels=("method", "route", "status"),
        ),
        {(method, route, str(status)): count for (method, route, status), count in measures.http.requests.items()},
    )
    yield from measures.http.seconds.collect()
    connections = gauge("qualgent_connections", "Open connections, by protocol.", labels=("protocol",))
    yield labelled(connections, measures.connections)
    yield gauge(
        "qualgent_spooled_bytes",
        "Bytes of request bodies above 32 KiB (uploads excepted) that arrive or whose requests are being answered.",
        measures.spooled_bytes,
    )
    yield counter(
        "qualgent_sockets_cut_off",
        "WebSockets cut off because their reader was 8 MiB behind.",
        measures.sockets_cut_off,
    )
    yield from measures.lag.seconds.collect()
    yield gauge("qualgent_event_loop_tasks", "Tasks of the event loop that have not ended.", len(asyncio.all_tasks()))


def of_audit_log(log: AuditLog) -> Iterator[Metric]:
    """Yield the metrics of the audit log file (QUALGENT_AUDIT_LOG): lines waiting and lines lost."""
    yield gauge("qualgent_audit_lines_waiting", "Lines of the audit log that cannot be written yet.", log.queued)
    yield counter("qualgent_audit_lines_lost", "Lines that the queue had no room for; the audit has them.", log.lost)


def of_storage(data_dir: Path, database_bytes: int, wal_bytes: int) -> Iterator[Metric]:
    """Yield metrics of the data directory's disk and database; blocks, so call it on a thread."""
    yield gauge("qualgent_database_bytes", "Size of the database.", database_bytes)
    yield gauge("qualgent_database_wal_bytes", "Size of the database's write-ahead log (SQLite's only).", wal_bytes)
    try:
        found = os.statvfs(data_dir)
    except OSError:
        return
    free, size = found.f_bavail * found.f_frsize, found.f_blocks * found.f_frsize
    yield gauge("qualgent_data_free_bytes", "Free space where the data directory is.", free)
    yield gauge("qualgent_data_size_bytes", "Size of the file system where the data directory is.", size)
    yield gauge(
        "qualgent_data_free_inodes", "Files that can still be made where the data directory is.", found.f_favail
    )
