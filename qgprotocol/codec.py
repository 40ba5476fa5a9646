"""Encoding and decoding of the agent protocol: messages as frames of JSON, and the exchanges of a long poll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, get_args

import msgspec
from msgspec import Struct

from .messages import Bytes, FromAgent, FromServer, Result

MAX_FRAME_BYTES = 1024 * 1024
MAX_EXCHANGE_BYTES = 5 * 1024 * 1024
"""Most bytes of a request of a long poll: 4 MiB of frames, or one larger one, and what is between them."""
MAX_BATCH_BYTES = 256 * 1024
MAX_BATCH = 500  # messages

Decoded = TypeVar("Decoded")


class SentFrame(Struct, frozen=True):
    """One of the server's frames."""

    n: Bytes  # in its direction, from 1
    frame: str


class LinkOpened(Struct, frozen=True):
    """Answer of the server to the request that opens a long-poll link."""

    link: str


class ExchangeAnswer(Struct, frozen=True, kw_only=True):
    """The server's half of an exchange. ``open``: the link may be used again."""

    ack: Bytes  # number of the agent's last processed frame
    frames: list[SentFrame]
    open: bool  # False: these are the last frames of the link


class _Envelope(Struct):
    """The fields of every message about a lease."""

    type: str
    attempt: str = ""
    token: str = ""


_encoder = msgspec.json.Encoder()
_from_agent: msgspec.json.Decoder[FromAgent] = msgspec.json.Decoder(FromAgent)
_batch: msgspec.json.Decoder[list[msgspec.Raw]] = msgspec.json.Decoder(list[msgspec.Raw])
_envelope = msgspec.json.Decoder(_Envelope)
_from_server: msgspec.json.Decoder[FromServer] = msgspec.json.Decoder(FromServer)

MessageError = msgspec.MsgspecError
"""The frame is not a valid message of this protocol; the text names the error."""


def split_frame(frame: str | bytes) -> Sequence[str | bytes]:
    """Return the messages of a frame, encoded: one, or those of an array. Raises MessageError."""
    if frame[:1] not in ("[", b"["):
        return (frame,)
    batch = _decode_frame(_batch, frame)
    if len(batch) > MAX_BATCH:
        raise MessageError(f"a frame has at most {MAX_BATCH} messages")
    return [bytes(message) for message in batch]


def decode_from_agent(frame: str | bytes) -> FromAgent:
    """Decode a frame of an agent. Raises MessageError."""
    return _decode_frame(_from_agent, frame)


def decode_from_server(frame: str | bytes) -> FromServer:
    """Decode a frame of the server. Raises MessageError."""
    return _decode_frame(_from_server, frame)


def salvage_from_agent(frame: str | bytes) -> Result | None:
    """Return an error result for an invalid ``result``, None for a message of unknown type; else raise MessageError.

    A result that breaks a rule is one of the outcome error: its job and its device must go on. None: a message of a
    newer minor version, which is ignored.
    """
    envelope = _decode_frame(_envelope, frame)
    if envelope.type == "result" and envelope.attempt:
        return Result(
            attempt=envelope.attempt,
            token=envelope.token,
            outcome="error",
            run_seconds=0.0,
            message="its result broke a rule of the protocol",
        )
    if envelope.type in {kind.__struct_config__.tag for kind in get_args(FromAgent)}:
        raise MessageError(f"not a valid {envelope.type}")
    return None


def _decode_frame(decoder: msgspec.json.Decoder[Decoded], frame: str | bytes) -> Decoded:
    """Decode a frame; raise MessageError for whatever is wrong with it, also invalid UTF-8 or too deep nesting."""
    try:
        return decoder.decode(frame)
    except (RecursionError, UnicodeDecodeError) as error:
        raise MessageError(str(error)) from error


def tag_of(message: FromAgent | FromServer) -> str:
    """Return the ``type`` of the message's frame."""
    return str(type(message).__struct_config__.tag)


def encode(message: FromAgent | FromServer) -> str:
    """Encode the message as one JSON text frame."""
    return _encoder.encode(message).decode()


def encode_batches(batch: Sequence[FromAgent | FromServer]) -> list[str]:
    """Encode messages as few frames as the limits allow: each a JSON array of messages, or one message alone."""
    frames: list[list[bytes]] = []
    size = MAX_BATCH_BYTES
    for message in batch:
        encoded = _encoder.encode(message)
        size += len(encoded) + 1
        if size > MAX_BATCH_BYTES or len(frames[-1]) == MAX_BATCH:
            frames.append([])
            size = len(encoded)
        frames[-1].append(encoded)
    return [(one[0] if len(one) == 1 else b"[" + b",".join(one) + b"]").decode() for one in frames]
