"""The metrics of each part of the server, read from the part's counters and state.

Every scrape has every family of docs/metrics.md, with or without samples.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, Metric

from jobs.ledger.group_commit import Ledger
from jobs.live.hub import Hub
from jobs.scheduler.engine.values import Load, Snapshot
from jobs.scheduler.measures import Measures

from .families import counter, counters, gauge, gauges
from .loads import bounded
from .process import ProcessMeasures


def of_queue(snapshot: Snapshot, now_ms: int) -> Iterator[Metric]:
    """Yield the metrics of the queue. ``now_ms``: wall clock."""
    loads = bounded(snapshot.loads)
    labels = ("target", "org")
    yield gauges(
        "qualgent_jobs_waiting", "Jobs that wait for an agent, those that back off before another attempt included.",
        labels, (((load.target, load.org_id), load.waiting) for load in loads),
    )  # fmt: skip
    yield gauges(
        "qualgent_jobs_running", "Jobs that an agent has.",
        labels, (((load.target, load.org_id), load.running) for load in loads),
    )  # fmt: skip
    yield gauges(
        "qualgent_jobs_oldest_waiting_seconds", "How long it is since the submit of the job that waits longest.",
        labels, (((load.target, load.org_id), _age(load, now_ms)) for load in loads),
    )  # fmt: skip
    yield gauge("qualgent_groups", "Groups (a build on a target) with waiting or running jobs.", snapshot.groups_total)


def _age(load: Load, now_ms: int) -> float:
    return 0.0 if load.oldest_submitted_ms is None else max(0, now_ms - load.oldest_submitted_ms) / 1000


def of_agents(states: dict[str, int]) -> Iterator[Metric]:
    yield gauges(
        "qualgent_agents", "Agents this server knows, by what they do.",
        ("state",), (((state,), count) for state, count in states.items()),
    )  # fmt: skip


def of_work(measures: Measures, installs: int, installs_avoided: int) -> Iterator[Metric]:
    """Yield the metrics of jobs, leases and attempts."""
    yield counter("qualgent_jobs_submitted", "Jobs stored.", measures.submitted)
    yield counters("qualgent_jobs_ended", "Jobs that ended, by status.", "status", measures.jobs)
    yield from measures.wait.collect()
    yield counter("qualgent_leases", "Leases sent to agents.", measures.leases)
    yield counter(
        "qualgent_leases_undone", "Leases taken back before anything ran: they count as no attempt.",
        measures.leases_undone,
    )  # fmt: skip
    yield counter(
        "qualgent_leases_lost", "Attempts lost: their agent was not heard of, or did not have them any more.",
        measures.attempts["lost"],
    )  # fmt: skip
    yield counters("qualgent_attempts_ended", "Attempts that ended, by outcome.", "outcome", measures.attempts)
    yield from measures.run.collect()
    yield from measures.install.collect()
    yield counter(
        "qualgent_results_refused", "Results of attempts that had ended already; they changed nothing.",
        measures.stale_results,
    )  # fmt: skip
    yield counter("qualgent_installs", "App builds installed on devices.", installs)
    yield counter("qualgent_installs_avoided", "Tests that ran on what was installed already.", installs_avoided)


def of_webhooks(measures: Measures) -> Iterator[Metric]:
    yield counters(
        "qualgent_webhook_deliveries",
        "Attempts to deliver to webhooks, by what became of them: delivered, failed (tried again), given_up.",
        "outcome",
        measures.deliveries,
    )


def of_ledger(ledger: Ledger) -> Iterator[Metric]:
    measures = ledger.measures
    yield from measures.commit_seconds.collect()
    yield from measures.latency_seconds.collect()
    yield from measures.units.collect()
    yield counter(
        "qualgent_ledger_refused_units", "Units of work the database refused (disk full, locked).", measures.refusals
    )
    yield gauge("qualgent_ledger_backlog", "What waits for the ledger's writer.", ledger.backlog)


def of_hub(hub: Hub) -> Iterator[Metric]:
    yield gauge("qualgent_live_clients", "Browsers and terminals that follow live.", hub.viewers)
    yield gauge("qualgent_live_topics", "Topics that somebody follows.", hub.followed)
    yield counter("qualgent_live_frames", "Frames sent to them.", hub.traffic.frames_sent)
    yield counter(
        "qualgent_live_skipped", "States of topics that slow clients were not sent one by one: a later frame had them.",
        hub.traffic.states_skipped,
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------- the process


def of_http(measures: ProcessMeasures) -> Iterator[Metric]:
    requests = CounterMetricFamily(
        "qualgent_http_requests", "HTTP requests answered, by method, route and status (499: the client left).",
        labels=("method", "route", "status"),
    )  # fmt: skip
    for (method, route, status), count in list(measures.http.requests.items()):
        requests.add_metric([method, route, str(status)], count)
    yield requests
    yield from measures.http.seconds.collect()
    open_now = {} if measures.connections is None else measures.connections()
    yield gauges(
        "qualgent_connections", "Open connections, by protocol.",
        ("protocol",), (((protocol,), count) for protocol, count in open_now.items()),
    )  # fmt: skip
    yield counter(
        "qualgent_sockets_cut_off",
        "WebSockets cut off because their reader was 8 MiB behind.",
        measures.sockets_cut_off,
    )


def of_loop(measures: ProcessMeasures) -> Iterator[Metric]:
    """Yield the loop's metrics; must be called on the loop."""
    yield from measures.lag.seconds.collect()
    yield gauge("qualgent_event_loop_tasks", "Tasks of the event loop that have not ended.", len(asyncio.all_tasks()))
