"""Transfer of test output: complete, prompt and unrepeated, across broken connections."""

from __future__ import annotations

import asyncio
import errno
import os
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from qgagent.attempt_log import LogSender, PendingLogs
from qgagent.targets import Commands
from qgprotocol.messages import LOG_WINDOW_BYTES, FromAgent, LogAcknowledge, LogChunk, Progress, Result
from tests.unit.qgagent_commands import PYTHON, Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, Session, scripted_server

PYTHON_TESTS = Commands(run=(PYTHON, "{test}"))


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    return Scripts(tmp_path / "tests")


async def next_chunk(session: Session) -> LogChunk:
    while not isinstance(message := await session.receive(), LogChunk):
        assert isinstance(message, Progress), message
    return message


async def test_both_streams_arrive_interleaved(tmp_path: Path, scripts: Scripts) -> None:
    """In order, with terminal colors and bytes that are not valid text."""
    scripts.sh("a.sh", "printf 'one\\n'; printf '\\033[31mtwo\\n' >&2; printf '\\377\\000\\303('; printf 'end' >&2")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert bytes(store.logs["a-sh"]) == b"one\n\033[31mtwo\n\xff\x00\xc3(end"
    assert (result.log_bytes, result.log_truncated) == (len(store.logs["a-sh"]), False)
    assert list((tmp_path / "state" / "logs").iterdir()) == []


@pytest.mark.seconds
async def test_output_arrives_while_the_test_runs(tmp_path: Path, scripts: Scripts) -> None:
    """99 of 100 lines within a quarter of a second, in one of ten hundreds: the machine may be busy meanwhile."""
    script = "import time\nfor _ in range(1000):\n print(time.time(), flush=True)\n time.sleep(0.02)\ntime.sleep(1000)"
    scripts.sh("a.py", script)
    delays: list[float] = []
    async with scripted_server() as server, command_agent(server, tmp_path, PYTHON_TESTS, grace_seconds=0.1):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.py")
        while len(delays) < 100 or sorted(delays[-100:])[98] > 0.25:
            assert len(delays) < 1000, sorted(delays)[::100]
            chunk = await next_chunk(session)
            delays += [time.time() - float(line) for line in chunk.data.split()]
            await session.send(store.take(chunk))


@pytest.mark.seconds
async def test_a_million_lines_survive_ten_cuts(tmp_path: Path, scripts: Scripts) -> None:
    """Byte-identical, although chunks or acknowledgements are lost."""
    scripts.sh("a.sh", "seq 1 1000000")
    expected = "".join(f"{number}\n" for number in range(1, 1_000_001)).encode()
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        for cut in range(10):
            for _ in range(4):
                acknowledgement = store.take(chunk := await next_chunk(session))
                if cut % 2:
                    await session.send(acknowledgement)
            if cut % 3 == 0:  # the server lost what it had not written to disk
                del store.logs[chunk.attempt][-1000:]
            await session.cut()
            session = await server.session()
            await welcome(session, store)
        result = await until_result(session, store)
    assert result.outcome == "passed"
    assert result.log_bytes == len(expected)
    assert store.logs["a-sh"] == expected


async def test_a_lost_chunk_is_resent(tmp_path: Path, scripts: Scripts) -> None:
    """On the same connection, from the offset that the server reports."""
    scripts.sh("a.sh", "seq 1 200000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        await session.send(store.take(await next_chunk(session)))
        await next_chunk(session)  # lost: neither stored nor answered
        result = await until_result(session, store)
    assert store.logs["a-sh"] == "".join(f"{number}\n" for number in range(1, 200_001)).encode()
    assert result.log_bytes == len(store.logs["a-sh"])


async def test_unacknowledged_bytes_are_limited_to_the_window(tmp_path: Path, scripts: Scripts) -> None:
    """Other messages still pass."""
    scripts.sh("a.sh", "seq 1 1000000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        chunks = [await next_chunk(session)]
        while chunks[-1].offset + len(chunks[-1].data) < LOG_WINDOW_BYTES:
            chunks.append(await next_chunk(session))
        assert sum(len(chunk.data) for chunk in chunks) == LOG_WINDOW_BYTES
        await session.sync()  # the next message is its answer, not a chunk
        for chunk in chunks:
            await session.send(store.take(chunk))
        assert (await until_result(session, store)).log_bytes == len(store.logs["a-sh"])


async def test_the_result_follows_the_last_chunk(tmp_path: Path, scripts: Scripts) -> None:
    """Also after a reconnect and after a restart of the process."""
    scripts.sh("a.sh", "seq 1 50000")
    async with scripted_server() as server:
        async with command_agent(server, tmp_path):
            session, store = await server.session(), ServerLogs()
            await welcome(session, store)
            await begin(session, "a.sh")
            while not isinstance(message := await session.receive(), Result):
                pass
            await session.cut()
            session = await server.session()
            await welcome(session, store)
            await session.send(store.take(await next_chunk(session)))
        async with command_agent(server, tmp_path):
            session = await server.session()
            await welcome(session, store)
            result = await until_result(session, store)
    assert replace(result, ended_seconds_ago=message.ended_seconds_ago) == message
    assert store.logs["a-sh"] == "".join(f"{number}\n" for number in range(1, 50_001)).encode()


async def test_a_log_is_truncated_at_its_limit(tmp_path: Path, scripts: Scripts) -> None:
    """A line and the result report it; the test continues."""
    scripts.sh("a.sh", "seq 1 100000; exit 3")
    async with scripted_server() as server, command_agent(server, tmp_path, log_bytes=10_000):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.exit_code, result.log_truncated) == ("failed", 3, True)
    assert result.log_bytes == len(store.logs["a-sh"]) == 10_000
    assert store.text("a-sh").startswith("1\n2\n3\n")
    assert store.text("a-sh").endswith("[qgagent] The log ends here: it has reached the limit of 10000 bytes.\n")


async def test_an_older_server_gets_no_logs(tmp_path: Path, scripts: Scripts) -> None:
    """A server of protocol 1.0 gets only the result."""
    scripts.sh("a.sh", "seq 1 1000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store, seen = await server.session(), ServerLogs(), []
        await welcome(session, protocol="1.0")
        await begin(session, "a.sh")
        result = await until_result(session, store, seen=seen)
    assert result.outcome == "passed"
    assert not [message for message in seen if isinstance(message, LogChunk)]


async def test_secrets_are_redacted_before_they_are_written(tmp_path: Path, scripts: Scripts) -> None:
    """Across writes; they are neither in the file nor on the server."""
    scripts.sh("a.sh", "printf 'key: hunt'; sleep 0.3; printf 'er22-x\\n'; printf 'hunte'")
    async with scripted_server() as server, command_agent(server, tmp_path, secrets=("hunter22-x",)):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        await until_result(session, store)
    assert store.text("a-sh") == "key: ***\nhunte"


@pytest.mark.seconds
async def test_a_server_that_acknowledges_nothing_still_gets_the_result(
    tmp_path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a timeout, without the rest of the log."""
    monkeypatch.setattr("qgagent.attempt_log.GIVE_UP_SECONDS", 0.2)
    scripts.sh("a.sh", "seq 1 1000000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session = await server.session()
        await welcome(session)
        await begin(session, "a.sh")
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not isinstance(message := await session.receive(), Result):
                assert isinstance(message, (LogChunk, Progress))
        await session.acknowledge(message)


async def test_a_result_waits_for_its_log_while_storage_stalls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For nearly ten minutes without an acknowledgement; then it follows the whole log."""
    now = [0.0]
    monkeypatch.setattr("qgagent.attempt_log.time", SimpleNamespace(monotonic=lambda: now[0]))
    logs, sent, arrived = PendingLogs(tmp_path), [], asyncio.Event()
    attempt_log = logs.open("a", "token")
    attempt_log.append(b"x" * 3 * LOG_WINDOW_BYTES)
    result = Result(attempt="a", token="token", outcome="passed", run_seconds=1.0)

    async def send(message: FromAgent) -> None:
        sent.append(message)
        arrived.set()

    sender = LogSender(logs, {}, send, supports_logs=True)
    await sender.send_result(result)

    async def until_sent(size: int) -> None:
        while sum(len(message.data) for message in sent if isinstance(message, LogChunk)) < size:
            arrived.clear()
            await asyncio.wait_for(arrived.wait(), PATIENCE_SECONDS)

    sending = asyncio.create_task(sender.run())
    await until_sent(LOG_WINDOW_BYTES)
    now[0] = 599.0
    assert not await sender._advance(attempt_log)
    for window in (1, 2):
        sender.handle_acknowledge(LogAcknowledge(attempt="a", offset=window * LOG_WINDOW_BYTES))
        await until_sent((window + 1) * LOG_WINDOW_BYTES)
    while result not in sent:
        arrived.clear()
        await asyncio.wait_for(arrived.wait(), PATIENCE_SECONDS)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert sent[-1] == result
    logs.delete("a")


async def test_an_acknowledgement_of_an_unknown_attempt_is_ignored(tmp_path: Path, scripts: Scripts) -> None:
    """It may be late."""
    scripts.sh("a.sh", "echo fine")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await session.send(LogAcknowledge(attempt="never", offset=7))
        await begin(session, "a.sh")
        assert (await until_result(session, store)).outcome == "passed"
    assert store.text("a-sh") == "fine\n"


async def test_a_deleted_log_is_not_sent(tmp_path: Path) -> None:
    """It may be deleted while another is sent: its descriptor is closed and may be reused."""
    logs = PendingLogs(tmp_path)
    for attempt in ("first", "second"):
        logs.open(attempt, "token").append(b"some output\n")
    sent: list[LogChunk] = []
    both = asyncio.Event()

    async def send(message: FromAgent) -> None:
        assert isinstance(message, LogChunk)
        sent.append(message)
        if message.attempt == "first":
            logs.delete("second")
            logs.open("third", "token").append(b"other output\n")
        else:
            both.set()

    sending = asyncio.create_task(LogSender(logs, {}, send, supports_logs=True).run())
    await asyncio.wait_for(both.wait(), PATIENCE_SECONDS)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert [(chunk.attempt, chunk.data) for chunk in sent] == [
        ("first", b"some output\n"),
        ("third", b"other output\n"),
    ]
    for attempt in ("first", "third"):
        logs.delete(attempt)


async def test_a_full_disk_truncates_the_log_only(
    tmp_path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test continues, and the result reports the truncation."""
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        if b"marker" in data and descriptor != 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data)

    monkeypatch.setattr("qgagent.attempt_log.os.write", full)
    scripts.sh("a.sh", "echo before; sleep 0.3; echo marker; sleep 0.1; echo after; exit 0")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.log_truncated, store.text("a-sh")) == ("passed", True, "before\n")
