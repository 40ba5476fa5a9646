"""Publish tasks and collect their start times; run by latency.py in the peer's virtual environment.

    BROKER=redis://… python drive.py --samples 200 [--rate 500]

Without a rate: one after the other, each after the one before has begun and a pause. With one: at that rate, whatever
is outstanding; a task's latency counts from when it was due. Prints a JSON list of milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import uuid

import redis
from tasks import note

PATIENCE_SECONDS = 20
WARM_UP_TASKS = 5  # the first opens connections; not measured


def collect(client: redis.Redis, key: str) -> tuple[int, int]:
    """Return (number, start time in ns) of the next task. Raises TimeoutError."""
    found = client.blpop([key], timeout=PATIENCE_SECONDS)
    if found is None:
        raise TimeoutError(f"no task began within {PATIENCE_SECONDS} s")
    number, received = found[1].split()
    return int(number), int(received)


def one_by_one(client: redis.Redis, key: str, samples: int, pause: float) -> list[float]:
    taken = []
    for number in range(samples):
        sent = time.monotonic_ns()
        note.delay(number, key)
        _, received = collect(client, key)
        taken.append((received - sent) / 1e6)
        time.sleep(pause)
    return taken


def at_rate(client: redis.Redis, key: str, samples: int, rate: float) -> list[float]:
    start = time.monotonic_ns() + 10_000_000
    due = [start + int(number * 1e9 / rate) for number in range(samples)]
    for number in range(samples):
        while (left := due[number] - time.monotonic_ns()) > 0:
            time.sleep(left / 1e9)
        note.delay(number, key)
    return [(received - due[number]) / 1e6 for number, received in (collect(client, key) for _ in range(samples))]


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure Celery's publish-to-start latency.")
    parser.add_argument("--samples", type=int, required=True)
    parser.add_argument("--rate", type=float, default=0, help="tasks per second; 0: one after the other")
    parser.add_argument("--pause", type=float, default=0.02, help="seconds between tasks, without a rate")
    arguments = parser.parse_args()
    client = redis.Redis.from_url(os.environ["BROKER"])
    key = f"began-{uuid.uuid4().hex}"
    try:
        one_by_one(client, key, WARM_UP_TASKS, 0.0)
        if arguments.rate:
            taken = at_rate(client, key, arguments.samples, arguments.rate)
        else:
            taken = one_by_one(client, key, arguments.samples, arguments.pause)
    except (TimeoutError, redis.RedisError) as error:
        print(f"drive.py: {error}", file=sys.stderr)
        return 1
    print(json.dumps(taken))
    return 0


if __name__ == "__main__":
    sys.exit(main())
