"""Encoding of the scheduler port's messages for a transport: msgpack, with a version.

A request is its type's name and its fields; a reply is decoded by the type of its request, and an error is rebuilt as
one of ``core.errors``. Unknown fields are ignored and missing ones have their defaults, so that neighboring releases
understand each other (docs/deploy.md, "Upgrade without downtime", has the rule); what changes the meaning of a message
gets another VERSION.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, Union, get_args

import msgspec
from msgspec import Struct

from qualgent.core import errors

from .port import AgentReport, Notification, PortEvent, PortRequest, Query, Reply, ScopedQuery, WriteRequest

VERSION = 1

encode = msgspec.msgpack.Encoder().encode
_events: msgspec.msgpack.Decoder[PortEvent] = msgspec.msgpack.Decoder(Union[PortEvent])  # noqa: UP007


class MessageError(ValueError):
    """The bytes are no message of this port; the text says why."""


class _WireError(Struct, frozen=True, array_like=True):
    """An error: the name of its class, its text, and its attributes."""

    kind: str
    text: str
    attributes: dict[str, Any] = {}


_error = msgspec.msgpack.Decoder(_WireError)


@cache
def request_types() -> dict[str, type[PortRequest[Any]]]:
    """Return every request type of the port by class name, of the modules imported before the first call."""
    found: dict[str, type[PortRequest[Any]]] = {}
    waiting: list[type[Any]] = [Query, WriteRequest, Notification]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind not in (ScopedQuery, AgentReport) and found.setdefault(kind.__name__, kind) is not kind:
                raise TypeError(f"two request types are called {kind.__name__}")
    return found


@cache
def reply_type(request: type[PortRequest[Any]]) -> Any:
    """Return the type of the replies to a request type."""
    for base in request.__orig_bases__:  # type: ignore[attr-defined]
        if arguments := get_args(base):
            name = getattr(arguments[0], "__forward_arg__", arguments[0])
            return vars(sys.modules[request.__module__])[name] if isinstance(name, str) else name
    if issubclass(request, Notification):
        return None
    raise TypeError(f"{request.__name__} does not say what it is answered by")


@cache
def _decoder_of(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    """Return the cached msgpack decoder for a type."""
    return msgspec.msgpack.Decoder(kind)


def decode_request(kind: str, body: bytes) -> PortRequest[Any]:
    """Decode a request of the type with this name. Raises MessageError."""
    known = request_types().get(kind)
    if known is None:
        raise MessageError(f"this scheduler knows no request {kind[:100]!r}; update it to the version of the gateway")
    return decode_as(_decoder_of(known), body, kind)  # type: ignore[no-any-return]


def decode_reply(request: type[PortRequest[Reply]], body: bytes) -> Reply:
    """Decode the reply to a request of this type. Raises MessageError."""
    return decode_as(_decoder_of(reply_type(request)), body, f"reply to {request.__name__}")  # type: ignore[no-any-return]


def decode_event(body: bytes) -> PortEvent:
    """Decode an event. Raises MessageError."""
    return decode_as(_events, body, "event")  # type: ignore[no-any-return]


def decode_as(decoder: msgspec.msgpack.Decoder[Any], body: bytes, name: str) -> Any:
    """Decode untrusted bytes; ``name``: for the error's text. Raises MessageError."""
    try:
        return decoder.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, OverflowError, ValueError) as error:
        raise MessageError(f"not a valid {name}: {str(error)[:200]}") from error


def encode_error(error: BaseException) -> bytes:
    """Encode an error of ``core.errors``; any other is a bug, of which the gateway gets no details."""
    if not isinstance(error, errors.QualGentError):
        return encode(_WireError("QualGentError", "the scheduler failed on this request; its log says why"))
    return encode(_WireError(type(error).__name__, str(error), vars(error)))


def decode_error(body: bytes) -> errors.QualGentError:
    """Decode an error of ``core.errors``; one of an unknown class is a QualGentError. Raises MessageError."""
    sent: _WireError = decode_as(_error, body, "error")
    kind = vars(errors).get(sent.kind)
    if not (isinstance(kind, type) and issubclass(kind, errors.QualGentError)):
        kind = errors.QualGentError
    error: errors.QualGentError = kind.__new__(kind)
    error.args = (sent.text,)
    vars(error).update(sent.attributes)
    return error
