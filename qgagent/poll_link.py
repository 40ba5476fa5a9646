"""The same frames over HTTP long poll, for networks that let no WebSocket through.

Two requests are under way at most: one waits for what the server says, the other takes what there is to say, so that
nothing said waits for the first to end. Frames are numbered in each direction, kept until the other side has
acknowledged them and taken once; so a request that broke, at whatever point, is simply sent again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from types import TracebackType

import httpx
import msgspec
from msgspec import Struct

from .config import http_url, is_loopback
from .errors import LinkError, RefusedError
from .transport import CLOSE_SECONDS, OPEN_SECONDS, REFUSING_STATUSES

log = logging.getLogger("qgagent")

LINKS_PATH = "/api/v1/agent-links"
WAIT_SECONDS = 25.0  # what a server waits at most, too
ANSWER_SECONDS = 15.0
"""How long an answer may take beyond what it was asked to wait."""
GIVE_UP_SECONDS = 30.0
"""How long a broken request is sent again. A link without requests for so long is gone at the server as well."""
FIRST_PAUSE_SECONDS = 0.2
MOST_PAUSE_SECONDS = 2.0

MOST_FRAMES = 500  # of a request
MOST_BYTES = 4 * 1024 * 1024  # of the frames of a request; a single frame goes whatever its size
MOST_UNACKNOWLEDGED_BYTES = 2 * MOST_BYTES

PASSING_STATUSES = frozenset({408, 425, 429})
"""Answers, beside 5xx, after which the same request may work a little later."""


class Numbered(Struct, frozen=True):
    """A frame and its place in its direction, from 1."""

    n: int
    frame: str


class Turn(Struct, frozen=True):
    """The server's half of an exchange."""

    ack: int  # the last of our frames that it took
    frames: list[Numbered]
    open: bool  # False: these are its last


class Opened(Struct, frozen=True):
    """The answer to the first request."""

    link: str


class Encoded(Struct, frozen=True):
    """One of our frames, as it goes into a request."""

    n: int
    content: bytes


class _BrokenError(Exception):
    """The request was not answered, or not by the server: the same again may be."""


class PollLink:
    """A Link over HTTP; an async context manager that opens and closes it.

    Opening raises LinkError, or RefusedError where the server turns it down. ``send`` returns once the frame is queued;
    closing waits a moment for what is queued.
    """

    def __init__(
        self, url: str, *, wait_seconds: float = WAIT_SECONDS, give_up_seconds: float = GIVE_UP_SECONDS
    ) -> None:
        self._url = url
        self._address = http_url(url) + LINKS_PATH  # of the link, once it is open
        self._wait_seconds = wait_seconds
        self._give_up_seconds = give_up_seconds
        self._unacknowledged: deque[Encoded] = deque()  # oldest first
        self._unacknowledged_bytes = 0
        self._said = 0  # the number of the last frame queued
        self._heard = 0  # the number of the last frame taken
        self._to_say = asyncio.Event()  # something was queued
        self._acknowledged = asyncio.Event()  # room was made, or the link is over
        self._news: asyncio.Queue[str | None] = asyncio.Queue()  # None: nothing more comes
        self._over = ""  # why the link is over; empty: it is not
        self._tasks: list[asyncio.Task[None]] = []
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> PollLink:
        async with AsyncExitStack() as stack:
            timeout = httpx.Timeout(ANSWER_SECONDS, connect=OPEN_SECONDS)
            client = httpx.AsyncClient(timeout=timeout, trust_env=not is_loopback(self._url))
            self._client = await stack.enter_async_context(client)
            await self._open()
            self._stack = stack.pop_all()
        self._tasks = [asyncio.create_task(self._until_over(part)) for part in (self._speak, self._listen)]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                await self._flush()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._stack.aclose()

    async def send(self, frame: str) -> None:
        """Queue it; wait while too much is unacknowledged. Raises LinkError once the link is over."""
        while not self._over and self._unacknowledged_bytes >= MOST_UNACKNOWLEDGED_BYTES:
            await self._room()
        if self._over:
            raise LinkError(self._over)
        self._said += 1
        encoded = Encoded(self._said, msgspec.json.encode(Numbered(self._said, frame)))
        self._unacknowledged.append(encoded)
        self._unacknowledged_bytes += len(encoded.content)
        self._to_say.set()

    async def receive(self) -> str:
        frame = await self._news.get()
        if frame is None:
            self._news.put_nowait(None)  # for whoever asks again
            raise LinkError(self._over)
        return frame

    async def _room(self) -> None:
        self._acknowledged.clear()
        await self._acknowledged.wait()

    async def _flush(self) -> None:
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                while self._unacknowledged and not self._over:
                    await self._room()
        except TimeoutError:
            log.debug("the server did not take the last of %d frames in time", self._said)

    # -------------------------------------------------------------------------------------- the two that exchange

    async def _until_over(self, part: Callable[[], Awaitable[None]]) -> None:
        try:
            await part()
        except LinkError as error:
            self._end(str(error))
        except Exception as error:  # whatever it is, nobody may wait for this link for ever
            log.exception("long poll failed")
            self._end(f"long poll failed: {error!r}")

    def _end(self, reason: str) -> None:
        self._over = self._over or reason
        self._news.put_nowait(None)
        self._acknowledged.set()

    async def _speak(self) -> None:
        """Send what is queued, in order, a batch after the other."""
        while True:
            await self._to_say.wait()
            batch = self._batch()
            if not batch:
                self._to_say.clear()
                continue
            await self._exchange(batch, wait_seconds=0)
            if self._unacknowledged and self._unacknowledged[0].n == batch[0].n:
                raise LinkError("the server takes nothing more")

    async def _listen(self) -> None:
        """Ask for what the server says, again and again."""
        empty = 0  # answers in a row that brought nothing and did not wait
        while True:
            began = time.monotonic()
            turn = await self._exchange([], wait_seconds=self._wait_seconds)
            # What the other request has just brought may end the waiting of this one; something between us and the
            # server that never lets it wait must not make this a busy loop.
            empty = empty + 1 if not turn.frames and time.monotonic() - began < self._wait_seconds / 2 else 0
            if empty > 3:
                await asyncio.sleep(min(1.0, 0.05 * empty))

    def _batch(self) -> list[Encoded]:
        batch: list[Encoded] = []
        size = 0
        for encoded in self._unacknowledged:
            size += len(encoded.content)
            if batch and (len(batch) == MOST_FRAMES or size > MOST_BYTES):
                break
            batch.append(encoded)
        return batch

    async def _exchange(self, frames: list[Encoded], *, wait_seconds: float) -> Turn:
        """One request, sent again while it breaks. Raises LinkError."""
        failing_since: float | None = None
        pause_seconds = FIRST_PAUSE_SECONDS
        while True:
            try:
                turn = await self._request(frames, wait_seconds)
                break
            except _BrokenError as error:
                now = time.monotonic()
                failing_since = failing_since or now
                if now - failing_since >= self._give_up_seconds:
                    raise LinkError(f"the connection broke: {error}") from error
                log.debug("a request broke and is sent again: %s", error)
            await asyncio.sleep(pause_seconds)
            pause_seconds = min(2 * pause_seconds, MOST_PAUSE_SECONDS)
        self._take(turn)
        return turn

    def _take(self, turn: Turn) -> None:
        """Both requests may bring the same frames, and old acknowledgements: each counts once. Raises LinkError."""
        while self._unacknowledged and self._unacknowledged[0].n <= turn.ack:
            self._unacknowledged_bytes -= len(self._unacknowledged.popleft().content)
        self._acknowledged.set()
        for numbered in turn.frames:
            if numbered.n == self._heard + 1:
                self._heard += 1
                self._news.put_nowait(numbered.frame)
        if not turn.open:
            raise LinkError("the server ended the connection")

    # ------------------------------------------------------------------------------------------------ over HTTP

    async def _open(self) -> None:
        try:
            answer = await self._client.post(self._address, json={})
        except httpx.HTTPError as error:
            raise LinkError(f"no connection: {_said(error)}") from error
        said = f"the server answers with HTTP {answer.status_code}"
        if answer.status_code in REFUSING_STATUSES:
            raise RefusedError("http", said, retry=True)
        if answer.status_code != 201:
            raise LinkError(said)
        try:
            self._address += "/" + msgspec.json.decode(answer.content, type=Opened).link
        except msgspec.MsgspecError as error:
            raise LinkError(f"what answers there is no QualGent server: {error}") from error

    async def _request(self, frames: list[Encoded], wait_seconds: float) -> Turn:
        """Raises _BrokenError, LinkError."""
        # Joined by hand: a frame is text within JSON, and is encoded once however often it is sent.
        content = b'{"ack":%d,"wait":%g,"frames":[%b]}' % (
            self._heard, wait_seconds, b",".join(encoded.content for encoded in frames),
        )  # fmt: skip
        timeout = httpx.Timeout(ANSWER_SECONDS, connect=OPEN_SECONDS, read=ANSWER_SECONDS + wait_seconds)
        headers = {"Content-Type": "application/json"}
        try:
            answer = await self._client.post(self._address, content=content, headers=headers, timeout=timeout)
        except httpx.HTTPError as error:
            raise _BrokenError(_said(error)) from error
        if answer.status_code == 404:
            raise LinkError("the server knows this connection no more")
        if answer.status_code >= 500 or answer.status_code in PASSING_STATUSES:
            raise _BrokenError(f"HTTP {answer.status_code}")
        if answer.status_code != 200:
            raise LinkError(f"the server answers with HTTP {answer.status_code}")
        try:
            return msgspec.json.decode(answer.content, type=Turn)
        except msgspec.MsgspecError as error:
            raise _BrokenError(f"the answer is not the server's: {error}") from error


def _said(error: Exception) -> str:
    return str(error) or type(error).__name__
