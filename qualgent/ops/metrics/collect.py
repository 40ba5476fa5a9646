"""Collection of one scrape's metrics: the state in memory, on the event loop; the database's sizes, on a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator

from django.conf import settings
from django.db import DatabaseError
from prometheus_client import PlatformCollector, ProcessCollector
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from qgprotocol import __version__
from qualgent.accounts.audit_log import log_to
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import LedgerError
from qualgent.core.measures import measures
from qualgent.engine.snapshots import Part, SnapshotQuery
from qualgent.engine.values import Snapshot
from qualgent.ledger.database import this_database
from qualgent.scheduler.port_measures import PortMeasures
from qualgent.scheduler.scheduler import Scheduler
from qualgent.web.gateway import Gateway

from . import parts

Encode = Callable[[Collector], bytes]

SIZES_SECONDS = 2.0  # a database that does not answer must not keep the other metrics

_parts: tuple[Scheduler | None, Gateway, PortMeasures] | None = None  # whose metrics are collected; None: nothing runs

_process = ProcessCollector(registry=None)
_platform = PlatformCollector(registry=None)


def register(scheduler: Scheduler | None, gateway: Gateway, port: PortMeasures) -> None:
    """Set the scheduler (if any), gateway and port measures of this process that scrapes read."""
    global _parts  # noqa: PLW0603 — one per process, like the process's own measures
    _parts = scheduler, gateway, port


class Collected(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


async def scrape(encode: Encode, scope: OrgScope, *, ready: bool) -> bytes:
    """Return this process's metrics as text; of an organization's scope only its queue, agents and jobs.

    Of a scope that is not the site's: only jobs, installs and agents, as what the server does is about everybody's.
    """
    info = parts.gauge("qualgent_info", "The server's version.", labels=("version",))
    now = [
        parts.labelled(info, {__version__: 1}),
        parts.gauge("qualgent_ready", "1 while the server takes work, as /readyz reports.", int(ready)),
    ]
    scheduler = None if _parts is None else _parts[0]
    now += [] if scheduler is None else await of_scheduler(scheduler, scope)
    if scope.orgs is not None:
        return await asyncio.to_thread(encode, Collected(now))
    now += parts.of_process(measures)
    if settings.QUALGENT_AUDIT_LOG:
        now += parts.of_audit_log(log_to(settings.QUALGENT_AUDIT_LOG))
    if _parts is not None:
        _, gateway, port = _parts
        now += [*parts.of_hub(gateway.hub), *parts.of_port(port), parts.of_deliveries(gateway.delivery_counts)]
    return await asyncio.to_thread(_encode_metrics, encode, now, await _database_sizes())


async def of_scheduler(scheduler: Scheduler, scope: OrgScope) -> list[Metric]:
    """Return the metrics of the scope's queue, agents and jobs; for the whole site also attempts and ledger."""
    loads = SnapshotQuery(Part.LOADS, orgs=scope.orgs)
    snapshot = await scheduler.snapshot(loads)
    return list(_of_scheduler(scheduler, scope, snapshot))


def _of_scheduler(scheduler: Scheduler, scope: OrgScope, snapshot: Snapshot) -> Iterator[Metric]:
    """Yield the metrics of a scheduler whose queue was read as ``snapshot``."""
    yield from parts.of_queue(snapshot, scheduler.clock.wall_ms())
    yield parts.of_agents(scheduler.agents.states(scope))
    yield from parts.of_jobs(scheduler.measures, scope)
    if scope.orgs is not None:
        return
    yield parts.gauge("qualgent_jobs_parked", "Jobs of which something cannot be recorded.", len(scheduler.parked))
    yield from parts.of_attempts(scheduler.measures)
    yield from parts.of_ledger(scheduler.ledger)
    yield parts.gauge(
        "qualgent_clock_jump_seconds",
        "How far the wall clock was set forward (negative: back) since the start.",
        scheduler.clock.jumped_ms() / 1000,
    )


async def _database_sizes() -> tuple[int, int]:
    """Return the bytes of the database and of SQLite's write-ahead log; 0: unknown."""
    if _parts is None:
        return 0, 0
    _, gateway, _ = _parts
    try:
        async with asyncio.timeout(SIZES_SECONDS):
            return await gateway.read(this_database().sizes)
    except (LedgerError, DatabaseError, OSError, TimeoutError):
        return 0, 0


def _encode_metrics(encode: Encode, now: list[Metric], sizes: tuple[int, int]) -> bytes:
    """Encode all metrics of the process; ``sizes``: bytes of database and write-ahead log. Runs on a thread."""
    stored = parts.of_storage(settings.QUALGENT_DATA_DIR, *sizes)
    return encode(Collected([*now, *stored, *_process.collect(), *_platform.collect()]))
