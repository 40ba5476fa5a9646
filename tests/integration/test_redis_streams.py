"""The streams in Redis are bounded in bytes, gone with their gateways, and not stopped by keys of other programs."""

from __future__ import annotations

import asyncio
import logging

import pytest

from qualgent.accounts.permissions import SERVER
from qualgent.scheduler import redis_link, wire
from qualgent.scheduler.job_requests import QuarantineTest
from qualgent.scheduler.live_requests import LiveStatus
from qualgent.scheduler.redis_link import COMMANDS, PACKET_BYTES, WINDOW_BYTES, events_of
from tests.integration.redis_pair import WAIT_SECONDS, Pair
from tests.redis_process import RedisProcess
from tests.support.waiting import aeventually

LARGE = 100_000
MAX_BYTES = 1.5 * (WINDOW_BYTES + PACKET_BYTES)  # in Redis, with what it needs itself


async def bytes_of(pair: Pair, key: str) -> int:
    return int(await pair.redis(("MEMORY", "USAGE", key, "SAMPLES", 0)) or 0)


async def test_what_no_scheduler_reads_is_bounded_in_bytes(pair: Pair) -> None:
    """The rest waits at its gateway; all of it is answered once there is a scheduler."""
    for task in pair.server._tasks:
        task.cancel()
    await asyncio.gather(*pair.server._tasks, return_exceptions=True)
    texts = [f"{number:05d}".ljust(LARGE, "x") for number in range(400)]
    calls = [asyncio.ensure_future(pair.gateway.call(LiveStatus(job_id=text))) for text in texts]
    await aeventually(lambda: pair.gateway._queue._untaken_bytes >= WINDOW_BYTES)
    for _ in range(3):  # beats follow
        await asyncio.sleep(1)
        assert await bytes_of(pair, COMMANDS) < MAX_BYTES
    following = pair.new_server()
    await following.start()
    assert await asyncio.wait_for(asyncio.gather(*calls), WAIT_SECONDS) == texts
    await following.stop()


async def test_what_a_gateway_does_not_read_is_bounded_in_bytes(pair: Pair) -> None:
    """The rest waits at the scheduler; it comes, in order, once the gateway reads again."""
    gateway = pair.gateway
    reader = gateway._tasks[1]
    reader.cancel()
    await asyncio.wait({reader})
    gateway.follow("tests", True)
    texts = [f"{number:05d}".ljust(LARGE, "x") for number in range(400)]
    calls = [asyncio.ensure_future(gateway.call(LiveStatus(job_id=text))) for text in texts[:80]]
    await asyncio.sleep(0.5)
    calls += [asyncio.ensure_future(gateway.call(LiveStatus(job_id=text))) for text in texts[80:]]
    known = pair.server._gateways[gateway.gateway]
    await aeventually(lambda: known.unread_bytes >= WINDOW_BYTES)
    for _ in range(3):
        pair.core.subscriptions.touch("tests", "1")
        await asyncio.sleep(1)
        assert await bytes_of(pair, events_of(gateway.gateway)) < MAX_BYTES
        assert len(known.items) <= len(texts)
    gateway._tasks[1] = asyncio.create_task(gateway._read_all())
    assert await asyncio.wait_for(asyncio.gather(*calls), WAIT_SECONDS) == texts
    await aeventually(lambda: pair.events)
    assert await asyncio.wait_for(pair.status("after"), WAIT_SECONDS) == "after"


async def test_the_streams_of_gateways_expire(pair: Pair, redis: RedisProcess) -> None:
    """Streams expire whose scheduler has ended with the gateway, or that no scheduler knows; used ones do not."""

    async def seconds_to_live(gateway: str) -> int:
        return int(await pair.redis(("TTL", events_of(gateway))))

    own = pair.gateway.gateway
    body = wire.encode(QuarantineTest(caller=SERVER, test_id="t", quarantined=True, note=""))
    message = redis_link.LinkMessage(7, 7, "QuarantineTest", 0, False, body)
    packet = redis_link.FromGateway(wire.VERSION, "stranger", 0, 3, 7, 0, 0, 0, [message])
    await pair.put(COMMANDS, wire.encode(packet))
    await aeventually(
        lambda: seconds_to_live("stranger"), lambda found: 0 < found <= redis_link.STREAM_SECONDS, seconds=WAIT_SECONDS
    )
    assert 0 < await seconds_to_live(own) <= redis_link.STREAM_SECONDS
    redis.command("FLUSHALL")
    await pair.redis(("XADD", events_of(own), "*", "p", b""))  # as a scheduler does that ends right after it
    await aeventually(
        lambda: seconds_to_live(own), lambda found: 0 < found <= redis_link.STREAM_SECONDS, seconds=WAIT_SECONDS
    )


@pytest.mark.parametrize("whose", ["scheduler", "gateway"])
async def test_a_foreign_key_is_set_aside_with_an_error(
    pair: Pair, caplog: pytest.LogCaptureFixture, whose: str
) -> None:
    """Another program has written a value where a stream should be: all go on, and its value is kept."""
    other = pair.new_gateway()
    await other.start()
    key = COMMANDS if whose == "scheduler" else events_of(pair.gateway.gateway)
    with caplog.at_level(logging.ERROR):
        await pair.redis(("SET", key, "a value of another program"))
        calls = [asyncio.ensure_future(gateway.call(LiveStatus(job_id="1"))) for gateway in (pair.gateway, other)]
        assert await asyncio.wait_for(asyncio.gather(*calls), WAIT_SECONDS) == ["1", "1"]
    (aside,) = await pair.redis(("KEYS", f"{key}:foreign:*"))
    assert await pair.redis(("GET", aside)) == b"a value of another program"
    assert f"the key {key} in Redis was of another program" in caplog.text
    await other.stop()
