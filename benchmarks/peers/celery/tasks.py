"""The Celery side of the latency comparison: a task that records its start time.

Runs in the peer's own virtual environment; BROKER is the address of a Redis that the benchmark started.
"""

from __future__ import annotations

import os
import time

import celery
import redis

BROKER = os.environ["BROKER"]
app = celery.Celery("peer", broker=BROKER)
app.conf.task_ignore_result = True
app.conf.broker_connection_retry_on_startup = True
_client = redis.Redis.from_url(BROKER)


@app.task
def note(number: int, key: str) -> None:
    """Record when this task reached its worker; CLOCK_MONOTONIC is the same in every process of a machine."""
    received = time.monotonic_ns()
    _client.rpush(key, f"{number} {received}")


@app.task
def nothing() -> None:
    """Do nothing."""
