"""The output of a test reaches the server as it was, soon, and once, whatever the connection does."""

from __future__ import annotations

import asyncio
import errno
import os
import time
from pathlib import Path

import pytest

from qgagent.log_book import LogBook
from qgagent.log_sender import LogSender
from qgagent.targets import Commands
from qgprotocol.messages import LOG_WINDOW_BYTES, FromAgent, LogAcknowledge, LogChunk, Progress, Result
from tests.unit.qgagent_commands import PYTHON, LogStore, Scripts, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, Session, scripted_server

PYTHON_TESTS = Commands(run=(PYTHON, "{test}"))


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    return Scripts(tmp_path / "tests")


async def next_chunk(session: Session) -> LogChunk:
    while not isinstance(message := await session.receive(), LogChunk):
        assert isinstance(message, Progress), message
    return message


async def test_both_streams_arrive_as_they_came(tmp_path: Path, scripts: Scripts) -> None:
    """In order, with colours, and with bytes that are no text."""
    scripts.sh("a.sh", "printf 'one\\n'; printf '\\033[31mtwo\\n' >&2; printf '\\377\\000\\303('; printf 'end' >&2")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert bytes(store.logs["a-sh"]) == b"one\n\033[31mtwo\n\xff\x00\xc3(end"
    assert (result.log_bytes, result.log_truncated) == (len(store.logs["a-sh"]), False)
    assert list((tmp_path / "state" / "logs").iterdir()) == []


async def test_a_line_is_there_before_the_test_ends(tmp_path: Path, scripts: Scripts) -> None:
    """Within a quarter of a second of its writing, by the clock of the same host."""
    script = "import time\nfor _ in range(8):\n print(time.time(), flush=True)\n time.sleep(0.07)\ntime.sleep(1000)"
    scripts.sh("a.py", script)
    delays: list[float] = []
    async with scripted_server() as server, command_agent(server, tmp_path, PYTHON_TESTS, grace_seconds=0.1):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.py")
        while len(delays) < 8:
            chunk = await next_chunk(session)
            delays += [time.time() - float(line) for line in chunk.data.split()]
            await session.send(store.take(chunk))
    assert sorted(delays)[len(delays) // 2] < 0.25


async def test_a_million_lines_pass_through_ten_cuts(tmp_path: Path, scripts: Scripts) -> None:
    """Byte-identical, though chunks are stored and not acknowledged, or acknowledged and lost."""
    scripts.sh("a.sh", "seq 1 1000000")
    expected = "".join(f"{number}\n" for number in range(1, 1_000_001)).encode()
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
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


async def test_a_chunk_that_does_not_fit_is_sent_again(tmp_path: Path, scripts: Scripts) -> None:
    """The server lost some on the same connection: the agent goes back to what it says, once."""
    scripts.sh("a.sh", "seq 1 200000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        await session.send(store.take(await next_chunk(session)))
        await next_chunk(session)  # lost: neither stored nor answered
        result = await until_result(session, store)
    assert store.logs["a-sh"] == "".join(f"{number}\n" for number in range(1, 200_001)).encode()
    assert result.log_bytes == len(store.logs["a-sh"])


async def test_no_more_than_the_window_is_under_way(tmp_path: Path, scripts: Scripts) -> None:
    """A server that stores slowly is not flooded; other messages still pass."""
    scripts.sh("a.sh", "seq 1 1000000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        chunks = [await next_chunk(session)]
        while chunks[-1].offset + len(chunks[-1].data) < LOG_WINDOW_BYTES:
            chunks.append(await next_chunk(session))
        assert sum(len(chunk.data) for chunk in chunks) == LOG_WINDOW_BYTES
        await session.sync()  # the next thing it says is this answer, not a chunk
        for chunk in chunks:
            await session.send(store.take(chunk))
        assert (await until_result(session, store)).log_bytes == len(store.logs["a-sh"])


async def test_the_result_comes_after_the_last_chunk(tmp_path: Path, scripts: Scripts) -> None:
    """Also on a connection made after the test had ended, and in a process started after that."""
    scripts.sh("a.sh", "seq 1 50000")
    async with scripted_server() as server:
        async with command_agent(server, tmp_path):
            session, store = await server.session(), LogStore()
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
    assert result == message
    assert store.logs["a-sh"] == "".join(f"{number}\n" for number in range(1, 50_001)).encode()


async def test_a_log_has_an_end(tmp_path: Path, scripts: Scripts) -> None:
    """At the limit a line says so; the test goes on, and the result says it too."""
    scripts.sh("a.sh", "seq 1 100000; exit 3")
    async with scripted_server() as server, command_agent(server, tmp_path, log_bytes=10_000):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.exit_code, result.log_truncated) == ("failed", 3, True)
    assert result.log_bytes == len(store.logs["a-sh"]) == 10_000
    assert store.text("a-sh").startswith("1\n2\n3\n")
    assert store.text("a-sh").endswith("[qgagent] The log ends here: it has reached the limit of 10000 bytes.\n")


async def test_an_older_server_gets_no_logs(tmp_path: Path, scripts: Scripts) -> None:
    """One of protocol 1.0 would not know what to do with them; results are as ever."""
    scripts.sh("a.sh", "seq 1 1000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store, seen = await server.session(), LogStore(), []
        await welcome(session, protocol="1.0")
        await begin(session, "a.sh")
        result = await until_result(session, store, seen=seen)
    assert result.outcome == "passed"
    assert not [message for message in seen if isinstance(message, LogChunk)]


async def test_secrets_are_redacted_before_they_are_written(tmp_path: Path, scripts: Scripts) -> None:
    """Across writes as well; neither the file nor the server has them."""
    scripts.sh("a.sh", "printf 'key: hunt'; sleep 0.3; printf 'er22-x\\n'; printf 'hunte'")
    async with scripted_server() as server, command_agent(server, tmp_path, secrets=("hunter22-x",)):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        await until_result(session, store)
    assert store.text("a-sh") == "key: ***\nhunte"


async def test_a_server_that_acknowledges_nothing_still_gets_the_result(
    tmp_path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some patience: the result matters more than the rest of the log."""
    monkeypatch.setattr("qgagent.log_sender.PATIENCE_SECONDS", 0.2)
    scripts.sh("a.sh", "seq 1 1000000")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session = await server.session()
        await welcome(session)
        await begin(session, "a.sh")
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not isinstance(message := await session.receive(), Result):
                assert isinstance(message, (LogChunk, Progress))
        await session.acknowledge(message)


async def test_an_acknowledgement_for_nobody_is_ignored(tmp_path: Path, scripts: Scripts) -> None:
    """A late one, or one of an attempt this process never had."""
    scripts.sh("a.sh", "echo fine")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await session.send(LogAcknowledge(attempt="never", offset=7))
        await begin(session, "a.sh")
        assert (await until_result(session, store)).outcome == "passed"
    assert store.text("a-sh") == "fine\n"


async def test_a_log_that_is_gone_is_not_sent(tmp_path: Path) -> None:
    """Acknowledged or dropped while another one is being sent: its file is closed, and its descriptor may be reused."""
    book = LogBook(tmp_path)
    for attempt in ("first", "second"):
        opened = book.open(attempt, "token")
        book.noticing(opened.append)(b"some output\n")
    sent: list[LogChunk] = []
    both = asyncio.Event()

    async def send(message: FromAgent) -> None:
        assert isinstance(message, LogChunk)
        sent.append(message)
        if message.attempt == "first":
            book.forget("second")
            book.noticing(book.open("third", "token").append)(b"other output\n")
        else:
            both.set()

    sending = asyncio.create_task(LogSender(book, {}, send, speaks_logs=True).run())
    await asyncio.wait_for(both.wait(), PATIENCE_SECONDS)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert [(chunk.attempt, chunk.data) for chunk in sent] == [
        ("first", b"some output\n"),
        ("third", b"other output\n"),
    ]
    for attempt in ("first", "third"):
        book.forget(attempt)


async def test_a_disk_that_takes_no_more_ends_the_log_and_not_the_test(
    tmp_path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The result says that the log is not whole."""
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        if b"marker" in data and descriptor != 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data)

    monkeypatch.setattr("qgagent.attempt_log.os.write", full)
    scripts.sh("a.sh", "echo before; sleep 0.3; echo marker; sleep 0.1; echo after; exit 0")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.log_truncated, store.text("a-sh")) == ("passed", True, "before\n")
