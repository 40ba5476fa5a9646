"""A redis-server that a test owns, on a free port of 127.0.0.1, without files; and the port over it, both ends."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from qualgent.boot.composition import connection_ended
from qualgent.scheduler.direct_port import DirectPort
from qualgent.scheduler.port import AgentListener, Moment, PortRequest, Renew, Reply, RowsListener
from qualgent.scheduler.redis_link import RedisConnection
from qualgent.scheduler.redis_port import RedisPort
from qualgent.scheduler.redis_server import RedisServer
from qualgent.scheduler.stall_clock import StallClock
from tests.postgres import end_with_parent
from tests.support.waiting import aeventually

START_SECONDS = 20
_epochs = count(1)


class RedisProcess:
    """One redis-server, which can be killed, started again, frozen and flushed."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program = program
        self._folder = folder
        with socket.socket() as chosen:
            chosen.bind(("127.0.0.1", 0))
            self.port: int = chosen.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it; return once it answers."""
        command = [self._program, "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(
            command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            preexec_fn=end_with_parent,  # noqa: PLW1509 — one system call
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                if self.command("PING") == b"+PONG\r\n":
                    return
            except OSError:
                pass
            assert time.monotonic() < deadline, "redis-server did not start"
            assert self._process.poll() is None, "redis-server has ended"
            time.sleep(0.02)  # another process gets no event of readiness: poll

    def command(self, *words: str) -> bytes:
        """Send one command; return the beginning of the reply as it comes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall((" ".join(words) + "\r\n").encode())
            return connection.recv(65536)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def redis_process(folder: Path) -> Iterator[RedisProcess]:
    """Run the server that TEST_REDIS names, or redis-server; if it is not installed, skip, or fail under CI=true."""
    name = os.environ.get("TEST_REDIS", "redis-server")  # or valkey-server
    program = shutil.which(name)
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{name} is not installed")
        pytest.skip(f"{name} is not installed")
    redis = RedisProcess(program, folder)
    redis.start()
    try:
        yield redis
    finally:
        redis.kill()


class OverRedis:
    """Both ends of the port over Redis in front of a direct one, with one gateway."""

    def __init__(self, url: str, direct: DirectPort, hold_seconds: float = 15.0) -> None:
        self._url = url
        self._stall_clock = StallClock()
        self.epoch = direct.epoch = next(_epochs)
        self.server = RedisServer(url, direct, connection_ended, self._stall_clock)
        self.near = RedisPort(url, hold_seconds, self._stall_clock)

    async def start(self) -> None:
        await self.server.start()
        await self.near.start()

    async def stop(self) -> None:
        await self.near.stop()
        await self.server.stop()

    async def kill(self) -> None:
        """End both as if their processes had been killed: what they still send is lost, too."""
        for task in (*self.server._tasks, *self.near._tasks):
            task.cancel()
        await self.stop()
        connection = RedisConnection(self._url)
        await connection.run([("FLUSHALL",)])
        await connection.close()

    async def call(self, request: PortRequest[Reply]) -> Reply:
        return await self.near.call(request)

    def follow(self, topic: str, followed: bool) -> None:
        self.near.follow(topic, followed)

    def listen(self, *, rows: RowsListener | None = None, agents: AgentListener | None = None) -> None:
        self.near.listen(rows=rows, agents=agents)

    def on_renewal(self, renew: Renew) -> bool:
        return self.near.on_renewal(renew)

    def scheduler_time(self, monotonic_ns: int) -> Moment:
        return self.near.scheduler_time(monotonic_ns)

    async def settle(self) -> None:
        """Wait until everything sent has been answered."""
        await aeventually(lambda: not self.near._pending)
