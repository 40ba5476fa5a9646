"""Throughput of logs from agents into the server's files: one attempt, and many at once.

The clock runs from the first byte sent to the last acknowledgement, over the real protocol (128 KiB pieces as base64
in JSON, at most 1 MiB of an attempt under way). Then the results are reported, the server compresses the logs, and they
are read back through the API and their SHA-256 compared. In turns with two peers that store the same bytes: Daphne and
Channels with a consumer that appends binary frames to a file and acknowledges each, and a TCP server that just appends.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import httpx
import uvloop
from websockets.asyncio.client import connect

from benchmarks.agent_client import AgentError
from benchmarks.tables import table
from qgagent.log_sender import CHUNK_BYTES
from qgprotocol.messages import LOG_WINDOW_BYTES, Build, Lease
from tools.servers import free_port, make_database, qualgent_process

from .host import LightHost, light_hosts
from .jobs import submit_jobs
from .peers import framework_server, tcp_server
from .usage import processor_seconds

BUILD = Build("logs", "build-1", "mobile")
MIB = 1024 * 1024
MB = 1_000_000
PATIENCE_SECONDS = 120.0
READ_BYTES = 8 * MIB  # at a time, when a log is read back


@dataclass
class Rates:
    """One server's rounds with one number of concurrent logs."""

    speeds: list[float] = field(default_factory=list)  # MB/s
    cores: list[float] = field(default_factory=list)  # processor seconds a second
    costs: list[float] = field(default_factory=list)  # processor ms a MB
    ours_after: list[float] = field(default_factory=list)  # processor ms a MB until results and compression are done
    client: list[float] = field(default_factory=list)  # processor seconds a second of this process, the load generator

    def add(self, seconds: float, used: float, client: float, size: int) -> None:
        self.speeds.append(size / MB / seconds)
        self.cores.append(used / seconds)
        self.costs.append(1000 * used / (size / MB))
        self.client.append(client / seconds)


Store = Callable[[Sequence[bytes], Rates], Awaitable[None]]
"""Store these logs, one connection each, all at once; check what was stored. Raises AgentError."""


def measure_logs(counts: Sequence[int], size: int, rounds: int) -> dict[int, dict[str, Rates]]:
    """Measure each server at each number of concurrent logs, ``size`` bytes in all. Raises AgentError, StartError."""
    found: dict[int, dict[str, Rates]] = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-benchmark-")))
        stores: dict[str, Store] = {
            "QualGent": stack.enter_context(_ours(folder / "ours")),
            "Daphne + Channels alone": stack.enter_context(_framework(folder / "framework")),
            "TCP to a file": stack.enter_context(_tcp(folder / "tcp")),
        }
        for count in counts:
            logs = make_logs(count, size // count)
            found[count] = {name: Rates() for name in stores}
            for _ in range(rounds):
                for name, store in stores.items():
                    uvloop.run(_in_time(store(logs, found[count][name])))
    return found


def print_logs(found: dict[int, dict[str, Rates]], size: int, rounds: int) -> None:
    rows = []
    for count, by_name in found.items():
        for name, rates in by_name.items():
            after = f"{median(rates.ours_after):.1f}" if rates.ours_after else ""
            rows.append(
                [
                    f"{name}, {count}",
                    f"{median(rates.speeds):.0f}",
                    f"{median(rates.cores):.2f}",
                    f"{median(rates.costs):.1f}",
                    after,
                    f"{median(rates.client):.2f}",
                ]
            )
    title = f"Logs, {size // MIB} MiB over all attempts at once: medians of {rounds} alternating rounds"
    headers = ["server, attempts", "MB/s", "cores", "CPU ms/MB", "… ended and compressed", "cores of the client"]
    print(table(title, headers, rows))
    for count, by_name in found.items():
        ours, *peers = (median(rates.speeds) for rates in by_name.values())
        ratios = ", ".join(f"{ours / peer:.2f} of {name}" for name, peer in zip(list(by_name)[1:], peers, strict=True))
        print(f"{count} at once: {ratios}")
    print("Every log was read back, and its SHA-256 is that of what was sent.\n")


def make_logs(count: int, size: int) -> list[bytes]:
    """Make different logs of test-like lines, about as compressible as real ones."""
    chance = random.Random(count)
    steps = ("locator('#pay-{}').click()", "expect(page).toHaveURL(/order/{})", "GET /api/cart/{} 200", "waiting {} ms")
    lines = []
    length = 0
    while length < min(size, 4 * MIB):
        step = chance.choice(steps).format(chance.randrange(10_000))
        line = f"12:{chance.randrange(60):02}:{chance.randrange(60):02}.{chance.randrange(1000):03} pw:api {step}\n"
        lines.append(line)
        length += len(line)
    text = "".join(lines).encode()
    whole = text * (size // len(text) + 1)
    return [(b"log %d\n" % number + whole)[:size] for number in range(count)]


async def _in_time(work: Awaitable[None]) -> None:
    try:
        await asyncio.wait_for(work, PATIENCE_SECONDS)
    except TimeoutError as error:
        raise AgentError(f"the logs were not stored within {PATIENCE_SECONDS:g} s") from error


async def _timed(work: Sequence[Awaitable[object]], pid: int, size: int, rates: Rates) -> None:
    began, used, client = time.monotonic(), processor_seconds(pid), time.process_time()
    await asyncio.gather(*work)
    seconds = time.monotonic() - began
    rates.add(seconds, processor_seconds(pid) - used, time.process_time() - client, size)


# ------------------------------------------------------------------------------------------ ours


@contextmanager
def _ours(data: Path) -> Iterator[Store]:
    data.mkdir()
    make_database(data)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with qualgent_process(data, port) as server:

        async def store(logs: Sequence[bytes], rates: Rates) -> None:
            size = sum(map(len, logs))
            async with light_hosts(url, [[f"log-{number}"] for number in range(len(logs))], BUILD) as hosts:
                await asyncio.to_thread(submit_jobs, url, len(logs))
                leases = [await host.started.get() for host in hosts]
                for host, lease in zip(hosts, leases, strict=True):
                    await host.begin(lease)
                used = processor_seconds(server.pid)
                sending = [host.send_log(lease, log) for host, lease, log in zip(hosts, leases, logs, strict=True)]
                await _timed(sending, server.pid, size, rates)
                await _report(hosts, leases, logs)
                await asyncio.to_thread(_wait_compressed, data / "logs")
                rates.ours_after.append(1000 * (processor_seconds(server.pid) - used) / (size / MB))
            await asyncio.to_thread(_verify, url, leases, logs)

        yield store


async def _report(hosts: Sequence[LightHost], leases: Sequence[Lease], logs: Sequence[bytes]) -> None:
    reports = [host.pass_test(lease, len(log)) for host, lease, log in zip(hosts, leases, logs, strict=True)]
    if not all(await asyncio.gather(*reports)):
        raise AgentError("a result was not accepted")


def _wait_compressed(folder: Path) -> None:
    """Wait until every log in the server's folder is compressed."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while any(folder.glob("*/*.log")):
        if time.monotonic() > deadline:
            raise AgentError(f"the logs were not compressed within {PATIENCE_SECONDS:g} s")
        time.sleep(0.02)


def _verify(url: str, leases: Sequence[Lease], logs: Sequence[bytes]) -> None:
    """Read every log through the API and compare it. Raises AgentError."""
    with httpx.Client(base_url=url, timeout=30, trust_env=False) as http:
        for lease, log in zip(leases, logs, strict=True):
            digest = hashlib.sha256()
            offset = 0
            while offset < len(log):
                answer = http.get(
                    f"/api/v1/attempts/{lease.attempt}/log", params={"offset": offset, "limit": READ_BYTES}
                )
                if answer.status_code not in (200, 206) or not answer.content:
                    raise AgentError(f"a log was answered {answer.status_code} at {offset}: {answer.text[:200]}")
                digest.update(answer.content)
                offset += len(answer.content)
            _compare(digest.hexdigest(), log)


def _compare(stored: str, log: bytes) -> None:
    if stored != hashlib.sha256(log).hexdigest():
        raise AgentError("a log is not what was sent")


# ------------------------------------------------------------------------------------------ the peers


@contextmanager
def _framework(folder: Path) -> Iterator[Store]:
    folder.mkdir()
    with framework_server(folder) as (port, server):

        async def send(number: int, log: bytes) -> None:
            address = f"ws://127.0.0.1:{port}/log/{number}"
            async with connect(address, proxy=None, compression=None, ping_interval=None) as socket:
                sent = stored = 0
                while stored < len(log):
                    size = min(CHUNK_BYTES, len(log) - sent, stored + LOG_WINDOW_BYTES - sent)
                    if size > 0:
                        await socket.send(log[sent : sent + size])
                        sent += size
                    else:
                        stored = int(await socket.recv())

        async def store(logs: Sequence[bytes], rates: Rates) -> None:
            sending = [send(number, log) for number, log in enumerate(logs)]
            await _timed(sending, server.pid, sum(map(len, logs)), rates)
            _verify_files(folder, logs)

        yield store


@contextmanager
def _tcp(folder: Path) -> Iterator[Store]:
    folder.mkdir()
    with tcp_server(folder) as (port, server):

        async def send(number: int, log: bytes) -> None:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"%d\n" % number)
            for offset in range(0, len(log), CHUNK_BYTES):
                writer.write(log[offset : offset + CHUNK_BYTES])
                await writer.drain()
            writer.write_eof()
            stored = int(await reader.readline())
            writer.close()
            if stored != len(log):
                raise AgentError(f"the TCP peer stored {stored} of {len(log)} bytes")

        async def store(logs: Sequence[bytes], rates: Rates) -> None:
            sending = [send(number, log) for number, log in enumerate(logs)]
            await _timed(sending, server.pid, sum(map(len, logs)), rates)
            _verify_files(folder, logs)

        yield store


def _verify_files(folder: Path, logs: Sequence[bytes]) -> None:
    """Compare and remove what a peer stored. Raises AgentError."""
    for number, log in enumerate(logs):
        path = folder / str(number)
        _compare(hashlib.sha256(path.read_bytes()).hexdigest(), log)
        path.unlink()
