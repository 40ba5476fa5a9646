"""The path from a submit to its lease without a product: our server, its protocol, and a commit a submit.

    python -m benchmarks.hot.bare_path PORT FOLDER

The floor of the latency. A submit and its lease are one row, committed (SQLite, synchronous=FULL) before the lease is
sent on the WebSocket of ``benchmarks.agent_client`` and the submit is answered; a result is another commit. Nothing is
validated, ranked, shown or counted.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import sys
import threading
import uuid
from collections import deque
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from benchmarks.hot.bare_server import ANSWER, MIB
from qgprotocol.messages import (
    PROTOCOL_VERSION,
    Accept,
    Acknowledge,
    Hello,
    Lease,
    LeasedJob,
    Result,
    Start,
    Welcome,
    decode_from_agent,
    encode,
    split_frame,
)

INSERT = "INSERT INTO job VALUES (?, ?, 'running')"
END = "UPDATE job SET status = 'done' WHERE id = ?"


class Commits:
    """A writer thread that commits what waits in one transaction."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "bare.sqlite3"
        self._queue: SimpleQueue[tuple[str, tuple[str, ...], asyncio.Future[None]]] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._run, daemon=True).start()

    def write(self, sql: str, *values: str) -> asyncio.Future[None]:
        """Return a future that is done once the statement is committed."""
        future = self._loop.create_future()
        self._queue.put((sql, values, future))
        return future

    def _run(self) -> None:
        database = sqlite3.connect(self._path, isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE job (id TEXT PRIMARY KEY, test TEXT, status TEXT)")
        while True:
            queued = [self._queue.get()]
            try:
                while True:
                    queued.append(self._queue.get_nowait())
            except Empty:
                pass
            database.execute("BEGIN IMMEDIATE")
            for sql, values, _ in queued:
                database.execute(sql, values)
            database.execute("COMMIT")
            self._loop.call_soon_threadsafe(_resolve, [future for _, _, future in queued])


def _resolve(futures: list[asyncio.Future[None]]) -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)


class BarePath:
    """The application: submits on one side, the devices of one connection at a time on the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._commits: Commits | None = None
        self._idle: deque[str] = deque()
        self._device_of: dict[str, str] = {}  # by attempt
        self._send: Any = None  # to the agents

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if self._commits is None:
            self._commits = Commits(self._folder)
        if scope["type"] == "websocket":
            await self._serve_agents(receive, send)
        else:
            await self._serve_request(scope, receive, send)

    async def _serve_request(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = b""
        while (message := await receive()).get("more_body"):
            body += message["body"]
        body += message.get("body", b"")
        if scope["method"] == "POST":
            await self._submit(json.loads(body)["test"])
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(ANSWER))]
        status = 201 if scope["method"] == "POST" else 200
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": ANSWER})

    async def _submit(self, test: str) -> None:
        assert self._commits is not None
        attempt = str(uuid.uuid4())
        await self._commits.write(INSERT, attempt, test)
        device = self._device_of[attempt] = self._idle.popleft()
        job = LeasedJob(id=attempt, org_id="bare", app_version_id="1", test=test, target="mobile", priority=1)
        await self._tell(Lease(agent=device, attempt=attempt, token=attempt, number=1, job=job))

    async def _tell(self, message: Any) -> None:
        await self._send({"type": "websocket.send", "text": encode(message)})

    async def _serve_agents(self, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        self._send = send
        self._idle.clear()
        while (message := await receive())["type"] != "websocket.disconnect":
            for frame in split_frame(message.get("text") or message["bytes"]):
                await self._answer(decode_from_agent(frame))

    async def _answer(self, message: Any) -> None:
        match message:
            case Hello(agents=agents):
                self._idle.extend(agent.name for agent in agents)
                await self._tell(Welcome(protocol=PROTOCOL_VERSION, server="bare", heartbeat_seconds=10.0))
            case Accept(attempt=attempt):
                await self._tell(Start(attempt=attempt))
            case Result(attempt=attempt):
                asyncio.get_running_loop().create_task(self._end(attempt))

    async def _end(self, attempt: str) -> None:
        assert self._commits is not None
        await self._commits.write(END, attempt)
        self._idle.append(self._device_of.pop(attempt))
        await self._tell(Acknowledge(attempt=attempt, accepted=True))


def main(port: int, folder: Path) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    from qualgent.server.main import Hosted, serve

    path = BarePath(folder)
    most = 16 * MIB
    return serve("127.0.0.1", port, lambda _: Hosted(path), body_limit=most, spool_limit=most, upload_limit=most)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), Path(sys.argv[2])))
