"""What a browser tab or ``qgjob watch`` may say on the live socket, and what it is told when it says it wrong.

    {"topics": ["overview", "job:0190…"]}   the whole set it wants from now on; those new in it start with a snapshot
    {"ack": 12}                             it has taken in 12 frames (of any kind but errors) since it connected
    {"pause": true}                         the tab is hidden: send nothing until {"pause": false}
    {"resync": ["jobs"]}                    it missed something: send a snapshot

One object may say several of these. The server sends

    {"topic", "epoch", "seq", "snapshot": {id: row}}                  everything there is
    {"topic", "epoch", "from", "to", "put": {id: row}, "del": [id]}   what changed since number ``from``
    {"beat": seconds since 1970, "epoch"}                             it is alive, though nothing happens
    {"error": text}                                                   that was wrong; the socket stays open

A delta whose ``from`` is not the number the client has, or whose epoch differs, does not apply: resync. Clients ignore
fields they do not know.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

MAX_FRAME_BYTES = 64 * 1024
MAX_TOPICS = 50

TopicName = Annotated[str, Meta(min_length=1, max_length=200)]
TopicNames = Annotated[list[TopicName], Meta(max_length=MAX_TOPICS)]


class ClientFrame(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One frame of a client; what is absent is not said."""

    topics: TopicNames | None = None
    ack: Annotated[int, Meta(ge=0)] | None = None
    pause: bool | None = None
    resync: TopicNames | None = None


class ClientFrameError(ValueError):
    """The frame is none of the above; the text says what is wrong with it."""


_decoder = msgspec.json.Decoder(ClientFrame)
_encoder = msgspec.json.Encoder()


def decode(text: str) -> ClientFrame:
    """Raises ClientFrameError."""
    try:
        return _decoder.decode(text)
    except msgspec.MsgspecError as error:
        raise ClientFrameError(f"not a frame of the live socket: {error}") from error


def error_frame(text: str) -> str:
    return _encoder.encode({"error": text}).decode()


def beat_frame(epoch: str, seconds: float) -> str:
    return _encoder.encode({"beat": round(seconds, 3), "epoch": epoch}).decode()
