"""A scheduler and two gateways as processes, for tests of what gateways write themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.redis_process import RedisProcess, redis_process
from tests.server_process import ServerProcess


class Gateways(NamedTuple):
    redis: RedisProcess
    scheduler: ServerProcess
    one: ServerProcess
    two: ServerProcess


@contextmanager
def two_gateways(server_factory: Callable[..., ServerProcess], folder: Path, **env: str) -> Iterator[Gateways]:
    """Start them on one data directory and database."""
    with redis_process(folder) as redis:
        env = {"REDIS_URL": redis.url, "QUALGENT_FAILOVER_SECONDS": "15", **env}
        scheduler = server_factory(args=("--role", "scheduler"), **env)
        one, two = (ServerProcess(scheduler.data_dir, env=env, args=("--role", "gateway")).start() for _ in range(2))
        try:
            yield Gateways(redis, scheduler, one, two)
        finally:
            for gateway in (one, two):
                gateway.end()
