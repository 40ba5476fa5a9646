"""The scheduler port over Redis: round trips per second and CPU of both ends, beside Redis' own PING in the same run.

Run: python -m benchmarks.redis_port [seconds]. Both ends and Redis are processes; redis-server must be installed.
"""

# ruff: noqa: E402 — Django is set up first

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QUALGENT_DATA_DIR", tempfile.mkdtemp())
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")

import django

django.setup()

from jobs.scheduler.direct_port import DirectPort, Subscriptions
from jobs.scheduler.port import LiveStatus
from jobs.scheduler.redis_link import RedisConnection
from jobs.scheduler.redis_port import RedisPort
from jobs.scheduler.redis_server import RedisServer
from jobs.scheduler.stall_clock import StallClock
from qualgent.composition import connection_ended
from tests.redis_process import redis_process

CALLERS = (1, 8, 64, 512)
SECONDS = 3.0


async def status(query: LiveStatus) -> str:
    return "running"


async def serve(url: str, ready: int) -> None:
    """Be the scheduler, until this process is ended."""
    direct = DirectPort(Subscriptions())
    direct.handle({LiveStatus: status})
    server = RedisServer(url, direct, 1, connection_ended, StallClock())
    await server.start()
    os.write(ready, b"1")
    await asyncio.Event().wait()


def cpu_of(pid: int) -> float:
    """Return the CPU seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def measure(url: str, server: int, seconds: float) -> None:
    ping = RedisConnection(url)
    count, began, cpu = 0, time.perf_counter(), own_cpu()
    while time.perf_counter() - began < seconds:
        await ping.run([("PING",)])
        count += 1
    print(f"PING, one after the other      {count / seconds:8,.0f}/s  {1e6 * (own_cpu() - cpu) / count:5.0f} us")
    await ping.close()
    port = RedisPort(url, 15, StallClock())
    await port.start()
    query = LiveStatus(job_id="0198c0de-0000-7000-8000-000000000000")
    for callers in CALLERS:
        replies: list[float] = []
        until = time.perf_counter() + seconds

        async def call(until: float = until, replies: list[float] = replies) -> None:
            while (sent := time.perf_counter()) < until:
                await port.call(query)
                replies.append(time.perf_counter() - sent)

        near, far = own_cpu(), cpu_of(server)
        await asyncio.gather(*(call() for _ in range(callers)))
        count = len(replies)
        replies.sort()
        print(
            f"round trips, {callers:3} at a time     {count / seconds:8,.0f}/s  gateway "
            f"{1e6 * (own_cpu() - near) / count:5.0f} us  scheduler {1e6 * (cpu_of(server) - far) / count:5.0f} us  "
            f"p50 {1000 * replies[count // 2]:.2f} ms  p99 {1000 * replies[count * 99 // 100]:.2f} ms"
        )
    await port.stop()


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with tempfile.TemporaryDirectory() as folder, redis_process(Path(folder)) as redis:
        reading, writing = os.pipe()
        server = os.fork()
        if not server:
            asyncio.run(serve(redis.url, writing))
        try:
            os.read(reading, 1)
            asyncio.run(measure(redis.url, server, seconds))
        finally:
            os.kill(server, 9)
            os.waitpid(server, 0)


if __name__ == "__main__":
    main()
