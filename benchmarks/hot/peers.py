"""Celery and BullMQ, the peers of a drain."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from benchmarks.celery_peer import CeleryPeer, celery_peer
from tools.servers import MissingError, node_with_packages

from . import drain
from .drain import Drained


class Peers:
    """The available peers of the drain; what is missing is reported."""

    def __init__(self, stack: ExitStack) -> None:
        self.celery: CeleryPeer | None = None
        self.node = ""
        try:
            self.celery = stack.enter_context(celery_peer())
            self.node = node_with_packages(drain.BULLMQ, "BullMQ")
        except MissingError as error:
            print(error, file=sys.stderr)
        self.drained: dict[str, Drained] = {}

    def measure(self, jobs: int) -> None:
        if self.celery is None:
            return
        self.drained.setdefault("Celery", Drained()).add(jobs, self.celery.drain_seconds(jobs))
        if self.node:
            seconds = drain.drain_bullmq(self.node, self.celery.redis_port, jobs)
            self.drained.setdefault("BullMQ", Drained()).add(jobs, seconds)
