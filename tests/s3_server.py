"""An S3 server for tests (moto's, over HTTP), and a proxy that breaks what passes through it."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

import pytest

from tests.forwarder import Forwarder

START_SECONDS = 60
SECRET = "s3-secret-that-nobody-prints"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "s3-key",
    "AWS_SECRET_ACCESS_KEY": SECRET,
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}
_SIZE = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


@contextmanager
def s3_server(folder: Path) -> Iterator[str]:
    """Run the server; yield its address. Without moto, skip on a laptop and fail in CI."""
    if importlib.util.find_spec("moto") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("moto is not installed")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with (folder / "s3.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
    try:
        deadline = time.monotonic() + START_SECONDS
        while not _answers(url):
            assert process.poll() is None, (folder / "s3.log").read_text()
            assert time.monotonic() < deadline, (folder / "s3.log").read_text()
            time.sleep(0.05)  # another process: poll
        yield url
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def _answers(url: str) -> bool:
    try:
        return bool(build_opener(ProxyHandler({})).open(f"{url}/moto-api/", timeout=5).status == 200)
    except OSError:
        return False


def s3_client(url: str) -> Any:
    """Return a client for what tests do beside the store."""
    from botocore.config import Config
    from botocore.session import Session

    session = Session()
    session.set_credentials("s3-key", SECRET)
    return session.create_client("s3", region_name="us-east-1", endpoint_url=url, config=Config(proxies={}))


class BreakingProxy(Forwarder):
    """Passes requests on, and breaks them as its attributes say; ``break_with`` also cuts what is open."""

    def __init__(self, url: str) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        super().__init__(listener)
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self._target = int(url.rpartition(":")[2])
        self._open: set[asyncio.StreamWriter] = set()
        self.requests: list[str] = []  # first lines
        self.answered_bytes = 0  # of the bodies of answers
        self.heal()

    def heal(self) -> None:
        self.status = 0  # answer this instead of passing a request on
        self.times = 10**9  # this often only
        self.cut_sent: int | None = None  # cut a request after these bytes of its body
        self.cut_received: int | None = None  # cut an answer after these bytes
        self.delay_seconds = 0.0  # before each request

    def break_with(self, **attributes: Any) -> None:
        self.heal()
        for name, value in attributes.items():
            setattr(self, name, value)
        self._loop.call_soon_threadsafe(lambda: [writer.transport.abort() for writer in self._open])

    def _spent(self) -> bool:
        self.times -= 1
        return self.times < 0

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """One request after the other; none is chunked, as botocore sends files with their length."""
        server, to_server = await asyncio.open_connection("127.0.0.1", self._target)
        self._open |= {to_client}
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):  # the test's end
                while True:
                    await self._pass(client, to_client, server, to_server)
        finally:
            self._open -= {to_client}
            to_client.transport.abort()
            to_server.transport.abort()

    async def _pass(
        self,
        client: asyncio.StreamReader,
        to_client: asyncio.StreamWriter,
        server: asyncio.StreamReader,
        to_server: asyncio.StreamWriter,
    ) -> None:
        head = await client.readuntil(b"\r\n\r\n")
        first = head.partition(b"\r\n")[0].decode()
        self.requests.append(first)
        await asyncio.sleep(self.delay_seconds)
        size = int(found[1]) if (found := _SIZE.search(head)) else 0
        if b"100-continue" in head.lower():
            to_client.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            head = re.sub(rb"(?i)expect: [^\r]*\r\n", b"", head)
        if self.status and not self._spent():
            await client.readexactly(size)
            body = b"<Error><Code>%b</Code></Error>" % {403: b"AccessDenied", 507: b"InsufficientStorage"}.get(
                self.status, b"SlowDown"
            )
            body = b"" if first.startswith("HEAD") else body
            to_client.write(b"HTTP/1.1 %d Broken\r\nContent-Length: %d\r\n\r\n%b" % (self.status, len(body), body))
            await to_client.drain()
            return
        to_server.write(head)
        sent = 0
        while sent < size:
            data = await client.read(min(65_536, size - sent))
            sent += len(data)
            if not data or (self.cut_sent is not None and sent > self.cut_sent and not self._spent()):
                raise ConnectionAbortedError
            to_server.write(data)
            await to_server.drain()
        head = await server.readuntil(b"\r\n\r\n")
        to_client.write(head)
        size = int(found[1]) if (found := _SIZE.search(head)) and not first.startswith("HEAD") else 0
        received = 0
        while received < size:
            data = await server.read(min(65_536, size - received))
            received += len(data)
            if not data or (self.cut_received is not None and received > self.cut_received and not self._spent()):
                raise ConnectionAbortedError
            to_client.write(data)
            self.answered_bytes += len(data)
            await to_client.drain()
        await to_client.drain()
