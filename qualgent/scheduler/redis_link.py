"""Shared parts of both ends of the scheduler port over Redis: packets, streams, and the connection to Redis.

Gateways append packets to one stream, which the scheduler reads; the scheduler appends to a stream of each gateway. Who
reads an entry deletes it, so whatever a stream has is unread, and neither positions nor Redis' clock matter.

A *link* is one numbering of both directions between a gateway and the scheduler. Messages to the scheduler are numbered
one by one: it takes them in order, and asks for those that are missing. Packets to the gateway are numbered: if one is
missing, or the scheduler does not know the link, the gateway begins another link and sends everything again.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from redis.asyncio.connection import Connection, ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

from qgprotocol.retries import Backoff

from . import wire
from .stall_clock import StallClock

logger = logging.getLogger("qualgent.scheduler.redis_link")

COMMANDS = "qualgent:commands"
PROBE = "qualgent:probe"
MAX_ENTRIES = 20_000  # of a stream; beyond, the oldest are removed, and sent again
PACKET_MESSAGES = 500
PACKET_BYTES = 512 * 1024  # without the last message of a packet
WINDOW_BYTES = 8 * 1024 * 1024  # in a stream, of what one side of a link sends; without the last message
STREAM_SECONDS = 120  # that a gateway's stream is kept without a beat of the scheduler
READ_ENTRIES = 100
BLOCK_MS = 500  # of one read of an empty stream
ANSWER_SECONDS = 3.0  # within which Redis answers, or the connection counts as broken
APART_SECONDS = 0.003  # at least, between two packets in one direction: under load each has several messages
BEAT_SECONDS = 1.0  # at most, between two packets in each direction
PAUSE_SECONDS = 0.1  # after a failure; doubled each time up to the beat
LOGGED_FAILURES = 50  # the first of so many is logged

MAX_EPOCH = 2**62  # the database stores 64 bits

OK, RESEND, UNKNOWN = 0, 1, 2
"""How the scheduler stands to a link: it has all messages; some are missing; it does not know the link."""

REPLY, ERROR, EVENT = 0, 1, 2
FOLLOW_ALL, FOLLOW, UNFOLLOW, SKIP, LEAVE = "+follow-all", "+follow", "+unfollow", "+skip", "+leave"
"""Messages of the link itself; no reply. SKIP takes the place of a request that was given up."""

TransportError = (RedisError, OSError, TimeoutError)

SET_ASIDE = """
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'stream' or kind == 'none' then return 0 end
redis.call('RENAME', KEYS[1], KEYS[2])
return 1"""
"""A script, as another process may have done it meanwhile, and the key is a stream of ours again."""


def events_of(gateway: str) -> str:
    """Return the Redis key of the stream from the scheduler to this gateway."""
    return f"qualgent:events:{gateway}"


class LinkMessage(Struct, frozen=True, array_like=True):
    """A request, or a message of the link (``kind`` with a plus)."""

    number: int  # in its link, from 1
    id: int  # of the request at its gateway: the same when it is sent again
    kind: str
    hold_ms: int  # how long its caller waits for a silent scheduler; 0: as long as it takes
    again: bool  # it was sent to an earlier scheduler, which may have committed it
    body: bytes


class FromGateway(Struct, frozen=True, array_like=True):
    version: int
    gateway: str
    epoch: Annotated[int, Meta(ge=0, le=MAX_EPOCH)]  # the highest that the gateway has received; 0: none
    link: int
    last: int  # number of the last message sent
    read: int  # number of the last packet read
    answered: int  # the replies to all ids up to this are not needed any more
    sent_ms: int  # by the gateway's monotonic clock
    messages: list[LinkMessage] = []
    address: str = ""  # of the gateway, for others; with the first message of a link


class Item(Struct, frozen=True, array_like=True):
    """A reply or an error (``id``: of the request), or an event."""

    kind: int
    id: int
    body: bytes


class FromScheduler(Struct, frozen=True, array_like=True):
    version: int
    epoch: Annotated[int, Meta(ge=0, le=MAX_EPOCH)]
    link: int
    number: int  # of the last packet with items on this link; this one, if it has any
    taken: int  # number of the last message taken
    state: int
    items: list[Item] = []
    sent_ns: int = 0  # by the scheduler's monotonic clock; 0: of a scheduler before this field


class _Header(Struct, frozen=True, array_like=True):
    """The part of a packet that every version has."""

    version: int


_header = msgspec.msgpack.Decoder(_Header)
_from_gateway = msgspec.msgpack.Decoder(FromGateway)
_from_scheduler = msgspec.msgpack.Decoder(FromScheduler)


class VersionError(wire.MessageError):
    """A packet of another version of the port."""


def decode_from_gateway(data: bytes) -> FromGateway:
    """Decode a packet of a gateway. Raises MessageError."""
    _check_version(data)
    return wire.decode_as(_from_gateway, data, "packet of a gateway")  # type: ignore[no-any-return]


def decode_from_scheduler(data: bytes) -> FromScheduler:
    """Decode a packet of a scheduler. Raises MessageError."""
    _check_version(data)
    return wire.decode_as(_from_scheduler, data, "packet of a scheduler")  # type: ignore[no-any-return]


def _check_version(data: bytes) -> None:
    """Raise VersionError if a packet is of another version."""
    version = wire.decode_as(_header, data, "packet").version
    if version != wire.VERSION:
        raise VersionError(f"the other side speaks version {version} of the scheduler port, this one {wire.VERSION}")


def expire_stream(key: str) -> tuple[Any, ...]:
    """Return the Redis command that makes a gateway's stream expire, in case both of its ends are killed."""
    return ("EXPIRE", key, STREAM_SECONDS)


def append_packet(key: str, packet: FromGateway | FromScheduler) -> tuple[Any, ...]:
    """Return the Redis command that appends a packet to a stream."""
    return ("XADD", key, "MAXLEN", "~", MAX_ENTRIES, "*", "p", wire.encode(packet))


class RedisConnection:
    """One connection, opened again after each failure. Not for two tasks at a time.

    Lower than redis-py's client, which takes a connection from its pool and repeats what failed for each command.
    """

    def __init__(self, url: str) -> None:
        self._pool = ConnectionPool.from_url(url, protocol=2, socket_timeout=None, retry=Retry(NoBackoff(), 0))
        self._connection: Connection = self._pool.make_connection()

    async def run(self, commands: Sequence[Iterable[Any]], seconds: float = ANSWER_SECONDS) -> list[Any]:
        """Run Redis commands in one round trip; return their results. Raises TransportError: some may have run."""
        connection = self._connection
        try:
            async with asyncio.timeout(seconds):
                await connection.connect()
                await connection.send_packed_command(connection.pack_commands(commands))
                results = [await self._result() for _ in commands]
                for command, result in zip(commands, results, strict=True):
                    if isinstance(result, ResponseError):
                        if str(result).startswith("WRONGTYPE"):
                            await self._set_aside(_key_of(list(command)))
                        raise result
                return results
        except BaseException:  # also if it is cancelled: what is left to read belongs to nobody
            await connection.disconnect(nowait=True)
            raise

    async def _result(self) -> Any:
        """Return a Redis command's result or error; errors are not raised, as further results follow."""
        try:
            return await self._connection.read_response()
        except ResponseError as error:
            return error

    async def _set_aside(self, key: str) -> None:
        """Rename a Redis key of ours that is no stream, as another program uses it. Raises ResponseError."""
        aside = f"{key}:foreign:{secrets.token_hex(4)}"
        await self._connection.send_command("EVAL", SET_ASIDE, 2, key, aside)
        try:
            renamed = await self._connection.read_response()
        except ResponseError as error:
            raise ResponseError(f"the key {key} is of another program and cannot be renamed: {error}") from error
        if renamed:
            logger.error(
                "the key %s in Redis was of another program and was renamed to %s; give QualGent a database of "
                "its own, as redis://host:port/1",
                key,
                aside,
            )

    async def close(self) -> None:
        await self._connection.disconnect(nowait=True)


def _key_of(command: Sequence[Any]) -> str:
    """Return the key that a Redis command reads or writes."""
    return str(command[command.index("STREAMS") + 1] if command[0] == "XREAD" else command[1])


class WriteProbe:
    """Tries whether this process can write to Redis."""

    def __init__(self, url: str) -> None:
        self._connection = RedisConnection(url)

    async def works(self) -> bool:
        """Return whether a write to Redis succeeds now."""
        try:
            await self._connection.run([("SET", PROBE, "", "EX", 5)])
        except TransportError:
            return False
        return True


class Retries:
    """Failures of one direction of a connection: logged now and then, with a growing pause after each."""

    def __init__(self, what: str, counts: Counter[str]) -> None:
        """``what``: is done with Redis, for people. ``counts``: of the port's end."""
        self._what = what
        self._counts = counts
        self._backoff = Backoff(PAUSE_SECONDS, BEAT_SECONDS)
        self.worked = self._backoff.reset

    async def log_and_pause(self, error: BaseException) -> None:
        """Count a failure to reach Redis, log some of them, and wait before the next try."""
        if self._counts["failures"] % LOGGED_FAILURES == 0:
            logger.warning("could not %s Redis, trying again: %s", self._what, error or type(error).__name__)
        self._counts["failures"] += 1
        await asyncio.sleep(self._backoff.next_seconds())


class StreamReader:
    """Reads a stream and deletes what it has read."""

    def __init__(self, url: str, key: str, counts: Counter[str]) -> None:
        """``counts``: of the port's end."""
        self._key = key
        self._counts = counts
        self._connection = RedisConnection(url)
        self._read: list[bytes] = []  # entries to delete

    async def read(self) -> list[bytes]:
        """Read new packets of a stream, waiting BLOCK_MS at most; delete those returned before. Raises TransportError.

        After a failure they may be packets that were returned before.
        """
        read = ("XREAD", "COUNT", READ_ENTRIES, "BLOCK", BLOCK_MS, "STREAMS", self._key, "0")
        commands = [("XDEL", self._key, *self._read), read] if self._read else [read]
        found = (await self._connection.run(commands, BLOCK_MS / 1000 + ANSWER_SECONDS))[-1]
        entries = found[0][1] if found else []
        self._read = [entry_id for entry_id, _ in entries]
        return [fields[1] for _, fields in entries if fields and len(fields) == 2]

    async def read_all(self, receive: Callable[[bytes], None]) -> AsyncIterator[None]:
        """Pass all packets of a stream to ``receive``; yield after each read. A packet that it refuses is dropped."""
        retries = Retries("read from", self._counts)
        while True:
            try:
                packets = await self.read()
            except TransportError as error:
                await retries.log_and_pause(error)
                continue
            retries.worked()
            for packet in packets:
                try:
                    receive(packet)
                except Exception as error:
                    self._counts["dropped"] += 1
                    if isinstance(error, wire.MessageError):
                        logger.warning("dropped a packet of %s: %s", self._key, error)
                    else:
                        logger.exception("could not handle a packet of %s", self._key)
            yield

    async def close(self) -> None:
        await self._connection.close()


class ReceiveOutage:
    """The total time in which this server ran but received nothing from Redis."""

    TOLERATED_MS = 2500

    def __init__(self, clock: StallClock) -> None:
        self._clock = clock
        self._heard_ms = clock.running_ms()
        self._total_ms = 0
        clock.add_outage(self.total_ms)

    def note_packet(self) -> None:
        """Record that a packet arrived; a long silence before it counts as an outage."""
        now_ms = self._clock.running_ms()
        self._total_ms = self.total_ms(now_ms)
        self._heard_ms = now_ms

    def silent_ms(self) -> int:
        """Return ms since the last packet arrived, without the time in which this server was stalled."""
        return self._clock.running_ms() - self._heard_ms

    def total_ms(self, now_ms: int) -> int:
        """Return the ms of all outages until ``now_ms``; silences up to TOLERATED_MS do not count."""
        silent_ms = now_ms - self._heard_ms
        return self._total_ms + (silent_ms if silent_ms > self.TOLERATED_MS else 0)
