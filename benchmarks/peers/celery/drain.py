"""Drain tasks that do nothing; run by benchmarks/hot in the peer's virtual environment.

    BROKER=redis://… python drain.py 4000

Prints the seconds from the first publish to the end of the last task, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time

import redis
from tasks import nothing

PATIENCE_SECONDS = 60
LOOK_SECONDS = 0.005


def main(count: int) -> None:
    client = redis.Redis.from_url(os.environ["BROKER"])
    nothing.delay()  # opens connections; not measured
    wait_until_drained(client)
    began = time.monotonic()
    with nothing.app.pool.acquire(block=True) as connection, nothing.app.amqp.Producer(connection) as producer:
        for _ in range(count):
            nothing.apply_async(producer=producer)
    wait_until_drained(client)
    print(json.dumps({"seconds": time.monotonic() - began}))


def wait_until_drained(client: redis.Redis) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while client.llen("celery") or client.hlen("unacked"):
        if time.monotonic() > deadline:
            raise TimeoutError(f"the queue was not drained within {PATIENCE_SECONDS} s")
        time.sleep(LOOK_SECONDS)


if __name__ == "__main__":
    main(int(sys.argv[1]))
