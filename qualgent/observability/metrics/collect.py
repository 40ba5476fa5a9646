"""Collect one scrape: what lives on the event loop is read there at one moment, the rest on a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from django.conf import settings
from prometheus_client import PlatformCollector, ProcessCollector
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from jobs.gateway import Gateway
from jobs.scheduler.scheduler import Scheduler
from qualgent import __version__

from . import parts
from .families import gauge, gauges
from .process import measures
from .storage import of_storage

Encode = Callable[[Collector], bytes]

_parts: tuple[Scheduler, Gateway] | None = None  # whose metrics are collected; None: nothing runs

_process = ProcessCollector(registry=None)
_platform = PlatformCollector(registry=None)


def register(scheduler: Scheduler, gateway: Gateway) -> None:
    """Collect the metrics of these from now on."""
    global _parts  # noqa: PLW0603 — one per process, like the process's own measures
    _parts = scheduler, gateway


class Collected(Collector):
    """Metrics as the collector that an encoder reads."""

    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


async def scrape(encode: Encode, *, ready: bool) -> bytes:
    """Return all metrics as text; without the scheduler's while none runs."""
    now = list(_of_process(ready))
    if _parts is not None:
        scheduler, gateway = _parts
        now += [*_of_scheduler(scheduler), *parts.of_hub(gateway.hub)]
    return await asyncio.to_thread(_encode, encode, now)


def _of_process(ready: bool) -> Iterator[Metric]:
    yield gauges("qualgent_info", "The server's version.", ("version",), [((__version__,), 1)])
    yield gauge("qualgent_ready", "1 while the server takes work, as /readyz says.", int(ready))
    yield from parts.of_http(measures)
    yield from parts.of_loop(measures)


def _of_scheduler(scheduler: Scheduler) -> list[Metric]:
    snapshot = scheduler.engine.snapshot(0, loads=True)
    return [
        *parts.of_queue(snapshot, scheduler.clock.wall_ms()),
        *parts.of_agents(scheduler.agent_states()),
        *parts.of_work(scheduler.measures, scheduler.measures.installs, scheduler.measures.installs_avoided),
        *parts.of_webhooks(scheduler.measures),
        *parts.of_ledger(scheduler.ledger),
        gauge(
            "qualgent_clock_jump_seconds",
            "How far the wall clock was set forward (negative: back) since the start.",
            scheduler.clock.jumped_ms() / 1000,
        ),
    ]


def _encode(encode: Encode, now: list[Metric]) -> bytes:
    database = Path(str(settings.DATABASES["default"]["NAME"]))
    return encode(Collected([*now, *of_storage(settings.QUALGENT_DATA_DIR, database), *_of_system()]))


def _of_system() -> Iterator[Metric]:
    yield from _process.collect()
    yield from _platform.collect()
