"""The format of the live socket's frames: decoding of clients' frames, errors and beats, compression.

    {"topics": ["overview", "job:0190…"]}   set the followed topics; new ones start with a snapshot
    {"have": {topic: [life, seq]}}          beside topics: the rows that came with the page; what changed since is sent,
                                            or a beat, if that is nothing
    {"ack": 12}                             12 frames (of any kind but errors) processed since the connect
    {"pause": true}                         send nothing until {"pause": false}; for hidden tabs
    {"resync": ["jobs"]}                    send a snapshot, as frames were missed

One object may combine several of these. The server sends

    {"topic", "epoch", "seq", "snapshot": {id: row}}                  all rows
    {"topic", "epoch", "from", "to", "put": {id: row}, "del": [id]}   changes since number ``from``
    {"beat": seconds since 1970, "epoch"}                             the server is alive
    {"error": text}                                                   a frame was invalid, or topics of it are not
                                                                      followed; the socket stays open

Compact frames, for clients that connect with ``?frames=compact``: a delta may have ``"patch": {id: {field: value}}``,
the changed fields of rows that the client has, and ``put`` only whole rows; frames of 200 bytes and more are binary
messages, each the raw deflate data (RFC 1951) of the JSON.

A delta whose ``from`` is not the number the client has, or whose epoch differs, does not apply: resync. Clients ignore
fields they do not know.
"""

from __future__ import annotations

import asyncio
import zlib
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

COMPACT = b"frames=compact"  # in the query of a connection
MAX_FRAME_BYTES = 64 * 1024
MAX_TOPICS = 50

TopicName = Annotated[str, Meta(min_length=1, max_length=200)]
TopicNames = Annotated[list[TopicName], Meta(max_length=MAX_TOPICS)]


class ClientFrame(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frame sent by a client."""

    topics: TopicNames | None = None
    have: Annotated[dict[TopicName, tuple[str, int]], Meta(max_length=MAX_TOPICS)] | None = None
    ack: Annotated[int, Meta(ge=0)] | None = None
    pause: bool | None = None
    resync: TopicNames | None = None


class ClientFrameError(ValueError):
    """The frame is invalid; the message says why."""


_decoder = msgspec.json.Decoder(ClientFrame)
_encoder = msgspec.json.Encoder()


def decode(text: str) -> ClientFrame:
    """Decode a frame of a live socket's client. Raises ClientFrameError."""
    try:
        return _decoder.decode(text)
    except msgspec.MsgspecError as error:
        raise ClientFrameError(f"not a frame of the live socket: {error}") from error


def error_frame(text: str) -> str:
    """Return the text of an error frame."""
    return _encoder.encode({"error": text}).decode()


def beat_frame(epoch: str, seconds: float) -> str:
    """Return the text of a beat; ``seconds``: the server's time since the epoch."""
    return _encoder.encode({"beat": round(seconds, 3), "epoch": epoch}).decode()


LEAST_BYTES = 200  # shorter frames are sent as text
ON_LOOP_BYTES = 64 * 1024  # larger frames are compressed in a thread: these take a millisecond
LEVEL = 6


class Frame:
    """A frame that is compressed once for all viewers, when the first of them needs it.

    Each frame is a stream of its own: a window over several frames would need a compressor for each viewer.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._compressed: bytes | None = None
        self._compressing: asyncio.Future[bytes] | None = None

    async def compressed(self) -> str | bytes:
        """Return the frame as raw deflate data, or as text if it is short."""
        if len(self.text) < LEAST_BYTES:
            return self.text
        if self._compressed is None:
            if len(self.text) <= ON_LOOP_BYTES:
                self._compressed = deflate_text(self.text)
            else:
                if self._compressing is None:
                    self._compressing = asyncio.ensure_future(asyncio.to_thread(deflate_text, self.text))
                # shielded: a viewer that leaves does not cancel it for the others
                self._compressed = await asyncio.shield(self._compressing)
        return self._compressed


def deflate_text(text: str) -> bytes:
    """Return a text as raw deflate data."""
    compressor = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return compressor.compress(text.encode()) + compressor.flush()
