"""A hundred dashboards that subscribe to everything and never read, under load."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import statistics
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from websockets.sync.client import connect

from qgprotocol import codec, messages
from tests.agent_process import AgentProcess
from tests.integration import wire
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess

DASHBOARDS = 100
MAX_MIB = 50
LATEST_SECONDS = 1.0  # of a heartbeat's answer, in the worst of 20
SLOWER = 2.0  # at the median, than without them
BEAT_EVERY_SECONDS = 0.05
SMALL_BUFFER = 4096
TOPICS = ["overview", "groups", "agents", "jobs"]


def resident_mib(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def text_frame(text: str) -> bytes:
    """Return a masked frame as a browser sends it."""
    data, mask = text.encode(), os.urandom(4)
    assert len(data) < 126
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
    return bytes((0x81, 0x80 | len(data))) + mask + masked


def silent_dashboard(server: ServerProcess) -> socket.socket:
    """Open a dashboard that subscribes to everything and then stops reading."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_BUFFER)
    connection.settimeout(wire.SECONDS)
    connection.connect(("127.0.0.1", server.port))
    connection.sendall(wire.handshake_bytes(server, "/ws/live/"))
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(1)
    assert b" 101 " in head, head
    connection.sendall(text_frame(json.dumps({"topics": TOPICS})))
    return connection


@contextlib.contextmanager
def load(client: Client) -> Iterator[None]:
    """Submit lists of jobs continuously, so that every topic changes."""
    ending = threading.Event()

    def submit() -> None:
        with contextlib.closing(Client(client.url)) as own:
            number = 0
            while not ending.wait(0.1):
                number += 1
                build = {**GOOD, "app_version_id": f"1.{number}"}
                own.post("/api/v1/jobs", [{**build, "test": f"tests/{n}.js"} for n in range(10)])

    thread = threading.Thread(target=submit, daemon=True)
    thread.start()
    yield
    ending.set()
    thread.join(20)


def beats(url: str, seconds: float) -> list[float]:
    """Measure the response times of an agent's heartbeats. (One that names an unknown attempt is answered.)"""
    address = url.replace("http", "ws", 1) + messages.AGENT_PATH
    found: list[float] = []
    with connect(address, proxy=None, compression=None) as connection:
        agent = messages.AgentHello(name="beating", targets=["nothing"])
        hello = messages.Hello(
            protocol=messages.PROTOCOL_VERSION, instance=uuid.uuid4().hex, host="host", software="test", agents=[agent]
        )
        connection.send(codec.encode(hello))
        connection.recv(timeout=20)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            began = time.perf_counter()
            connection.send(codec.encode(messages.Heartbeat(attempts=[str(uuid.uuid4())])))
            answer = codec.decode_from_server(connection.recv(timeout=20))
            found.append(time.perf_counter() - began)
            assert isinstance(answer, messages.Revoke)
            time.sleep(BEAT_EVERY_SECONDS)
    return sorted(found)


class Found(NamedTuple):
    grown: float  # MiB
    before: list[float]  # how long heartbeats took without the dashboards, seconds, in order
    beside: list[float]


@pytest.fixture
def measured(
    server: ServerProcess,
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., AgentProcess],
) -> Callable[[float], Found]:
    """Return a function that runs a load without and then with the dashboards, each for some seconds."""

    def measure(seconds: float) -> Found:
        agent_factory(server.url, "agent-1", "--seconds", "0.02", "--install-seconds", "0.02", "--devices", "4")
        with load(client_of(server)), contextlib.ExitStack() as dashboards:
            start = resident_mib(server.pid)
            before = beats(server.url, seconds)
            without = resident_mib(server.pid)
            for _ in range(DASHBOARDS):
                dashboards.enter_context(silent_dashboard(server))
            beside = beats(server.url, seconds)
            grown = resident_mib(server.pid) - without
        print(
            f"{DASHBOARDS} dashboards, {seconds:.0f} s: server {grown:+.1f} MiB (load alone {without - start:+.1f}); "
            f"heartbeat p50 {told(before, 50)} -> {told(beside, 50)}, p95 {told(before, 95)} -> {told(beside, 95)}"
        )
        return Found(grown, before, beside)

    return measure


def test_silent_dashboards_cost_little_memory(measured: Callable[[float], Found]) -> None:
    """Less than 50 MiB more than the load alone."""
    assert measured(6.0).grown < MAX_MIB


@pytest.mark.long  # says something on a machine that does nothing else
@pytest.mark.timeout(300)
def test_silent_dashboards_cost_no_latency(measured: Callable[[float], Found]) -> None:
    """Heartbeats are answered within twice the time, and memory stays after a minute."""
    found = measured(60.0)
    assert found.grown < MAX_MIB
    assert statistics.median(found.beside) < SLOWER * statistics.median(found.before)
    assert found.beside[len(found.beside) * 95 // 100] < LATEST_SECONDS


def told(seconds: list[float], percent: int) -> str:
    return f"{seconds[len(seconds) * percent // 100] * 1000:.1f} ms"
