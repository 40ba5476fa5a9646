"""The metrics of the whole cluster, which its scheduler collects for whichever gateway requests them."""

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
    """Return the handler of CollectMetrics, by its type."""
    return {CollectMetrics: partial(_collect_metrics, scheduler)}


async def _collect_metrics(scheduler: Scheduler, query: CollectMetrics) -> bytes:
    found = Collected(await of_scheduler(scheduler, query.scope))
    return await asyncio.to_thread(generate_latest, found)
