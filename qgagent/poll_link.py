"""Link to the server over HTTP long poll, for networks that block WebSockets.

At most two requests run at once: one waits for frames of the server; the other sends frames, which therefore need not
wait for the first. Frames are numbered in each direction, kept until acknowledged, and processed once, so a failed
request is simply repeated.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Self

import httpx
import msgspec

from qgprotocol.codec import ExchangeAnswer, LinkOpened, SentFrame
from qgprotocol.errors import errors_as
from qgprotocol.messages import LINKS_PATH
from qgprotocol.retries import Backoff

from .config import http_url
from .errors import LinkError
from .logger import log
from .tasks import cancel
from .transport import (
    CLOSE_SECONDS,
    NO_HEADERS,
    OPEN_SECONDS,
    REFUSING_STATUSES,
    describe,
    http_client,
    reason_of,
    refused,
)

WAIT_SECONDS = 25.0  # also the server's maximum
ANSWER_SECONDS = 15.0
"""Timeout of an answer, in addition to the requested wait."""
GIVE_UP_SECONDS = 30.0
"""Time for which a failed request is repeated. The server closes a link without requests after the same time."""
REPORT_SECONDS = 1.0
"""Time for which a failed request is repeated before that is logged."""
FIRST_PAUSE_SECONDS = 0.2
MAX_PAUSE_SECONDS = 2.0

MAX_FRAMES = 500  # per request
MAX_BYTES = 4 * 1024 * 1024  # frames of a request; a larger frame is sent alone
MAX_UNACKNOWLEDGED_BYTES = 2 * MAX_BYTES

RETRYABLE_STATUSES = frozenset({408, 425, 429})
"""HTTP statuses besides 5xx after which the request is repeated."""


class _RequestFailedError(Exception):
    """The request got no valid answer; it may be repeated."""


class LongPollLink:
    """Link over HTTP; an async context manager that opens and closes it.

    Opening raises LinkError, or RefusedError if the server refuses it. ``send`` returns once the frame is queued;
    closing waits up to CLOSE_SECONDS for queued frames.
    """

    def __init__(self, url: str, headers: Mapping[str, str] = NO_HEADERS) -> None:
        self._url = url
        self._headers = headers
        self._address = http_url(url) + LINKS_PATH  # URL of the link, once opened
        self._unacknowledged: deque[bytes] = deque()  # encoded frames, oldest first
        self._unacknowledged_bytes = 0
        self._last_queued = self._last_acknowledged = self._last_received = 0  # frame numbers
        self._frame_queued = asyncio.Event()
        self._acknowledged = asyncio.Event()  # frames were acknowledged, or the link is closed
        self._received: asyncio.Queue[str | None] = asyncio.Queue()  # None: link closed
        self._failing = False  # requests fail, which was logged
        self._closed = ""  # reason for which the link is closed; empty: open
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._client = http_client(self._url, timeout=httpx.Timeout(ANSWER_SECONDS, connect=OPEN_SECONDS))
        try:
            await self._open()
        except BaseException:
            await self._client.aclose()
            raise
        self._tasks = [asyncio.create_task(self._run(loop)) for loop in (self._send_loop, self._receive_loop)]
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                async with asyncio.timeout(CLOSE_SECONDS):
                    while self._unacknowledged and not self._closed:
                        await self._wait_for_acknowledgement()
        except TimeoutError:
            log.debug("the server did not acknowledge the last of %d frames in time", self._last_queued)
        finally:
            await cancel(*self._tasks)
            await self._client.aclose()

    async def send(self, frame: str) -> None:
        """Queue a frame, and wait while too many bytes are unacknowledged. Raises LinkError once closed."""
        while not self._closed and self._unacknowledged_bytes >= MAX_UNACKNOWLEDGED_BYTES:
            await self._wait_for_acknowledgement()
        if self._closed:
            raise LinkError(self._closed)
        self._last_queued += 1
        encoded = msgspec.json.encode(SentFrame(self._last_queued, frame))
        self._unacknowledged.append(encoded)
        self._unacknowledged_bytes += len(encoded)
        self._frame_queued.set()

    async def receive(self) -> str:
        """Wait for the server's next frame and return it. Raises LinkError once the link is closed."""
        frame = await self._received.get()
        if frame is None:
            self._received.put_nowait(None)  # for the next call
            raise LinkError(self._closed)
        return frame

    async def _wait_for_acknowledgement(self) -> None:
        """Wait until frames are acknowledged, or the link is closed."""
        self._acknowledged.clear()
        await self._acknowledged.wait()

    async def _run(self, loop: Callable[[], Awaitable[None]]) -> None:
        """Run a loop of the link; close the link with its error."""
        try:
            await loop()
        except LinkError as error:
            self._close(str(error))
        except Exception as error:  # otherwise callers of receive would wait forever
            log.exception("long poll failed")
            self._close(f"long poll failed: {error!r}")

    def _close(self, reason: str) -> None:
        """Close the link, and wake those that wait on it."""
        self._closed = self._closed or reason
        self._received.put_nowait(None)
        self._acknowledged.set()

    async def _send_loop(self) -> None:
        """Send queued frames in order, one request at a time. Raises LinkError if the server acknowledges none."""
        while True:
            await self._frame_queued.wait()
            frames = self._next_frames()
            if not frames:
                self._frame_queued.clear()
                continue
            before = self._last_acknowledged
            await self._exchange(frames, wait_seconds=0)
            if self._last_acknowledged == before:
                raise LinkError("the server acknowledges no more frames")

    async def _receive_loop(self) -> None:
        """Request frames until the link is closed; pause if a proxy answers at once."""
        empty = 0  # consecutive answers without frames that did not wait
        while True:
            began = time.monotonic()
            answer = await self._exchange([], wait_seconds=WAIT_SECONDS)
            # A request that sends frames may end this wait early. A proxy that never lets a request wait must not
            # cause a busy loop.
            empty = empty + 1 if not answer.frames and time.monotonic() - began < WAIT_SECONDS / 2 else 0
            if empty > 3:
                await asyncio.sleep(min(1.0, 0.05 * empty))

    def _next_frames(self) -> list[bytes]:
        """Return the first unacknowledged frames, as many as a request has room for."""
        frames: list[bytes] = []
        size = 0
        for encoded in self._unacknowledged:
            size += len(encoded)
            if frames and (len(frames) == MAX_FRAMES or size > MAX_BYTES):
                break
            frames.append(encoded)
        return frames

    async def _exchange(self, frames: list[bytes], *, wait_seconds: float) -> ExchangeAnswer:
        """Send a request, repeated for 30 s, then process its acknowledgement and frames. Raises LinkError.

        Acknowledgements and frames are processed once: both requests may return the same ones.
        """
        failing_since: float | None = None
        pauses = Backoff(FIRST_PAUSE_SECONDS, MAX_PAUSE_SECONDS)
        while True:
            try:
                answer = await self._request(frames, wait_seconds)
                break
            except _RequestFailedError as error:
                now = time.monotonic()
                failing_since = failing_since or now
                if now - failing_since >= GIVE_UP_SECONDS:
                    raise LinkError(f"the connection broke: {error}") from error
                if not self._failing and now - failing_since >= REPORT_SECONDS:
                    self._failing = True
                    log.warning("requests to the server fail: %s; trying again for %g s", error, GIVE_UP_SECONDS)
            await asyncio.sleep(pauses.next_seconds())
        if self._failing and failing_since is not None:
            self._failing = False
            log.info("requests to the server succeed again")
        while self._unacknowledged and self._last_acknowledged < answer.ack:
            self._last_acknowledged += 1
            self._unacknowledged_bytes -= len(self._unacknowledged.popleft())
        self._acknowledged.set()
        for numbered in answer.frames:
            if numbered.n == self._last_received + 1:
                self._last_received += 1
                self._received.put_nowait(numbered.frame)
        if not answer.open:
            raise LinkError("the server ended the connection")
        return answer

    async def _open(self) -> None:
        """Open a link on the server. Raises LinkError, RefusedError."""
        try:
            answer = await self._client.post(self._address, json={}, headers=dict(self._headers))
        except httpx.HTTPError as error:
            raise LinkError(f"no connection: {describe(error)}") from error
        if answer.status_code in REFUSING_STATUSES:
            raise refused(answer.status_code, reason_of(answer), self._headers)
        if answer.status_code != 201:
            raise LinkError(f"the server answers with HTTP {answer.status_code}")
        with errors_as(LinkError, "the answer is not from a QualGent server", msgspec.MsgspecError):
            self._address += "/" + msgspec.json.decode(answer.content, type=LinkOpened).link

    async def _request(self, frames: list[bytes], wait_seconds: float) -> ExchangeAnswer:
        """Send one request and decode its answer. Raises _RequestFailedError (retry) or LinkError (final)."""
        # Concatenated by hand: each frame is encoded once, however often it is sent.
        content = b'{"ack":%d,"wait":%g,"frames":[%b]}' % (self._last_received, wait_seconds, b",".join(frames))
        timeout = httpx.Timeout(ANSWER_SECONDS, connect=OPEN_SECONDS, read=ANSWER_SECONDS + wait_seconds)
        headers = {"Content-Type": "application/json", **self._headers}
        try:
            answer = await self._client.post(self._address, content=content, headers=headers, timeout=timeout)
        except httpx.HTTPError as error:
            raise _RequestFailedError(describe(error)) from error
        if answer.status_code == 404:
            raise LinkError("the server has closed this connection")
        if answer.status_code >= 500 or answer.status_code in RETRYABLE_STATUSES:
            raise _RequestFailedError(f"HTTP {answer.status_code}")
        if answer.status_code != 200:
            raise LinkError(f"the server answers with HTTP {answer.status_code}")
        with errors_as(_RequestFailedError, "the answer is not from the server", msgspec.MsgspecError):
            return msgspec.json.decode(answer.content, type=ExchangeAnswer)
