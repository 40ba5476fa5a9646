"""The port query by which any gateway serves the scheduler's metrics (``/metrics/cluster``)."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from prometheus_client.exposition import generate_latest

from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.port import ScopedQuery
from qualgent.scheduler.scheduler import Scheduler

from .collect import Collected, of_scheduler


class CollectMetrics(ScopedQuery[bytes], frozen=True, kw_only=True):
    """Return the scheduler's metrics in Prometheus' text format; jobs and installs are those of the scope."""


def handlers_of(scheduler: Scheduler) -> dict[type[Any], Handler]:
    """Return the port's handler of CollectMetrics, as a mapping by request type."""
    return {CollectMetrics: partial(_collect_metrics, scheduler)}


async def _collect_metrics(scheduler: Scheduler, query: CollectMetrics) -> bytes:
    """Return the scheduler's metrics of the query's scope, encoded for Prometheus."""
    found = Collected(await of_scheduler(scheduler, query.scope))
    return await asyncio.to_thread(generate_latest, found)
