"""Encoding of the scheduler port's messages: hostile and foreign bytes are errors with a text, never crashes."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.core.errors import LimitError, NotFoundError, QualGentError
from qualgent.scheduler import redis_link, wire
from qualgent.scheduler.file_requests import StorageRoom
from qualgent.scheduler.live_requests import LiveStatus
from qualgent.scheduler.port import RowsChanged

SCHEDULER = redis_link.FromScheduler(wire.VERSION, 1, 1, 1, 1, redis_link.OK, [redis_link.Item(0, 1, b"x")])


def test_a_request_is_decoded_by_the_name_of_its_type() -> None:
    """With the same fields."""
    assert wire.decode_request("LiveStatus", wire.encode(LiveStatus(job_id="1"))) == LiveStatus(job_id="1")


def test_fields_of_a_newer_release_are_ignored() -> None:
    """So releases N and N+1 understand each other."""
    assert wire.decode_request("LiveStatus", wire.encode({"job_id": "1", "new": 2})) == LiveStatus(job_id="1")


@pytest.mark.parametrize(
    "body", [b"", b"\xc1", b"\x81", wire.encode({}), wire.encode({"job_id": 2**63}), b"\x91" * 5000]
)
def test_a_body_that_is_no_request_is_an_error(body: bytes) -> None:
    """Truncated, of other types, or nested too deeply."""
    with pytest.raises(wire.MessageError, match="LiveStatus"):
        wire.decode_request("LiveStatus", body)


def test_an_unknown_request_is_an_error_that_says_what_to_do() -> None:
    """It is one of a newer gateway."""
    with pytest.raises(wire.MessageError, match="knows no request 'Teleport'; update it"):
        wire.decode_request("Teleport", b"\x80")


def test_a_number_beyond_64_bits_cannot_be_encoded() -> None:
    """The port turns this into an error of the request."""
    with pytest.raises(OverflowError):
        wire.encode(2**70)


def test_errors_keep_their_content() -> None:
    """The class, text, fields and headers; a bug's details stay at the scheduler."""
    limit = LimitError("too fast", retry_seconds=3, headers={"RateLimit": "r"})
    for error in (NotFoundError("there is no job 1"), limit):
        copied = wire.decode_error(wire.encode_error(error))
        assert (type(copied), str(copied), vars(copied)) == (type(error), str(error), vars(error))
    bug = wire.decode_error(wire.encode_error(KeyError("secret")))
    assert type(bug) is QualGentError
    assert "secret" not in str(bug)


@pytest.mark.parametrize("kind", ["TeleportError", "annotations", "__builtins__"])
def test_an_error_of_an_unknown_class_is_a_general_one(kind: str) -> None:
    """Nothing but errors is ever made."""
    assert type(wire.decode_error(wire.encode([kind, "text", {}]))) is QualGentError


def test_replies_are_decoded_by_the_type_of_their_request() -> None:
    """A reply of another type is an error."""
    assert wire.decode_reply(LiveStatus, wire.encode("running")) == "running"
    with pytest.raises(wire.MessageError, match="reply to StorageRoom"):
        wire.decode_reply(StorageRoom, wire.encode("running"))


def test_a_packet_of_another_version_is_told_apart() -> None:
    """Whatever follows the version."""
    with pytest.raises(redis_link.VersionError, match="speaks version 2"):
        redis_link.decode_from_scheduler(wire.encode([2, {"anything": "else"}]))


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    """By no other error."""
    for decode in (
        redis_link.decode_from_scheduler,
        redis_link.decode_from_gateway,
        wire.decode_event,
        wire.decode_error,
    ):
        with contextlib.suppress(wire.MessageError):
            decode(data)


@given(st.integers(min_value=0, max_value=60))
def test_a_truncated_packet_is_refused(size: int) -> None:
    """At whatever byte it ends."""
    whole = wire.encode(SCHEDULER)
    assert redis_link.decode_from_scheduler(whole) == SCHEDULER
    if size < len(whole):
        with pytest.raises(wire.MessageError):
            redis_link.decode_from_scheduler(whole[:size])


def test_an_event_is_one_of_the_union() -> None:
    """Each says which it is."""
    event = RowsChanged("tests", ("1",))
    assert wire.decode_event(wire.encode(event)) == event
    with pytest.raises(wire.MessageError):
        wire.decode_event(msgspec.msgpack.encode({"type": "Teleport"}))
