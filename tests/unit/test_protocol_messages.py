"""Encoding, decoding and validation of the agent protocol's messages."""

from __future__ import annotations

import json
import typing
from typing import Any

import msgspec
import pytest

from qgprotocol import messages
from qgprotocol.codec import (
    MAX_BATCH,
    MAX_BATCH_BYTES,
    MAX_FRAME_BYTES,
    MessageError,
    decode_from_agent,
    decode_from_server,
    encode,
    encode_batches,
    salvage_from_agent,
    split_frame,
)
from qgprotocol.messages import (
    MAX_CHUNK_BYTES,
    PROTOCOL_VERSION,
    Acknowledge,
    AgentHello,
    Heartbeat,
    HeldLease,
    Hello,
    InstalledBuild,
    LeaseOffer,
    LogChunk,
    Name,
    Result,
    Slug,
    minor_of,
    same_major,
)

FROM_AGENT = typing.get_args(messages.FromAgent)
FROM_SERVER = typing.get_args(messages.FromServer)

VALUES: dict[str, Any] = {
    **dict.fromkeys(("attempt", "token", "instance", "host", "server", "reason"), "x"),
    **{"protocol": "1.1", "software": "qgagent 1", "phase": "executing", "outcome": "passed", "code": "auth"},
    **{"offset": 0, "data": "", "accepting": True, "accepted": True, "agent": "agent-1", "number": 1},
    **{"run_seconds": 1.5, "heartbeat_seconds": 10, "after_seconds": 5},
    **{"window": "x", "leases": [], "attempts": ["x"]},
    "agents": [{"name": "agent-1", "targets": ["mobile"]}],
    "job": {"id": "j", "org_id": "o", "app_version_id": "v", "test": "t", "target": "mobile", "priority": 1},
}


def smallest(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """Return a message with its required fields only, as JSON values."""
    required = {field.name: VALUES[field.name] for field in msgspec.structs.fields(kind) if field.required}
    return {"type": kind.__struct_config__.tag, **required}


@pytest.mark.parametrize("kind", FROM_AGENT)
def test_agent_messages_survive_a_round_trip(kind: type[msgspec.Struct]) -> None:
    """Decoding an encoded message returns an equal message."""
    message = decode_from_agent(json.dumps(smallest(kind)))
    assert type(message) is kind
    assert decode_from_agent(encode(message)) == message


@pytest.mark.parametrize("kind", FROM_SERVER)
def test_server_messages_survive_a_round_trip(kind: type[msgspec.Struct]) -> None:
    """Decoding an encoded message returns an equal message."""
    message = decode_from_server(json.dumps(smallest(kind)))
    assert type(message) is kind
    assert decode_from_server(encode(message)) == message


def test_messages_of_the_wrong_direction_are_refused() -> None:
    """The server refuses Start and the agent refuses Result, for example."""
    for kind in FROM_SERVER:
        with pytest.raises(MessageError):
            decode_from_agent(json.dumps(smallest(kind)))
    for kind in FROM_AGENT:
        with pytest.raises(MessageError):
            decode_from_server(json.dumps(smallest(kind)))


@pytest.mark.parametrize("kind", [*FROM_AGENT, *FROM_SERVER])
def test_unknown_fields_are_ignored(kind: type[msgspec.Struct]) -> None:
    """A newer minor version may add fields."""
    decode = decode_from_agent if kind in FROM_AGENT else decode_from_server
    assert decode(json.dumps({**smallest(kind), "added_later": [1]})) == decode(json.dumps(smallest(kind)))


@pytest.mark.parametrize("kind", [*FROM_AGENT, *FROM_SERVER])
def test_a_missing_field_is_named(kind: type[msgspec.Struct]) -> None:
    """The error contains the name of the missing field."""
    decode = decode_from_agent if kind in FROM_AGENT else decode_from_server
    complete = smallest(kind)
    for name in complete.keys() - {"type"}:
        with pytest.raises(MessageError, match=name):
            decode(json.dumps({key: value for key, value in complete.items() if key != name}))


@pytest.mark.parametrize("frame", ["", "{", "[]", "null", '{"type": "fanfare"}', b"\xff\xfe", "{}"])
def test_invalid_frames_raise_message_errors(frame: str | bytes) -> None:
    """Readers of a socket handle no other exception; the text is not empty."""
    for decode in (decode_from_agent, decode_from_server):
        with pytest.raises(MessageError, match=r"\w"):
            decode(frame)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("run_seconds", -1),
        ("run_seconds", 1e9),
        ("message", "x" * 2001),
        ("install_seconds", -0.1),
        ("ended_seconds_ago", -0.1),
        ("ended_seconds_ago", 1e9),
    ],
)
def test_results_out_of_bounds_are_refused(field: str, value: Any) -> None:
    """Negative or huge durations and overlong messages are errors."""
    with pytest.raises(MessageError, match=field):
        decode_from_agent(json.dumps({**smallest(Result), field: value}))


@pytest.mark.parametrize("name", ["agent-1", "lab/rack.2:a@b", "A", "9_9", "x" * 100])
def test_valid_names_are_accepted(name: str) -> None:
    """Names consist of letters, digits and some punctuation."""
    assert msgspec.convert(name, Name) == name


@pytest.mark.parametrize("name", ["", "-a", "/a", "a b", "é", "a\n", "a\0", "x" * 101, ".."])
def test_invalid_names_are_refused(name: str) -> None:
    """No leading punctuation, no spaces, no line breaks (not even a trailing one)."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(name, Name)


@pytest.mark.parametrize("slug", ["", "a/b", "a b", "mobile\n", "x" * 65, "-a"])
def test_invalid_targets_are_refused(slug: str) -> None:
    """Slugs follow the rules of names, are shorter and contain no slashes."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(slug, Slug)


def test_the_largest_hello_fits_a_frame() -> None:
    """A hello of 1000 devices, each with a build and a lease, is smaller than half a frame."""
    build = InstalledBuild(org_id="organisation-name", app_version_id="2026.01.31-build.4711", target="mobile")
    lease = HeldLease(attempt="0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55", token="x" * 43)
    agents = [
        AgentHello(
            name=f"device-host-17/{number}",
            targets=["mobile", "web"],
            labels={"os": "android", "model": "pixel-7"},
            installed=[build],
            leases=[lease],
        )
        for number in range(1000)
    ]
    hello = Hello(
        protocol=PROTOCOL_VERSION, instance="i" * 16, host="device-host-17", software="qgagent", agents=agents
    )
    frame = encode(hello)
    assert len(frame.encode()) < MAX_FRAME_BYTES / 2
    assert decode_from_agent(frame) == hello


def test_too_many_or_no_agents_are_refused() -> None:
    """A hello lists 1 to 1000 agents."""
    agent = {"name": "a", "targets": ["mobile"]}
    for agents in ([], [agent] * 1001):
        with pytest.raises(MessageError, match="agents"):
            decode_from_agent(json.dumps({**smallest(Hello), "agents": agents}))


@pytest.mark.parametrize(
    ("version", "same"),
    [(PROTOCOL_VERSION, True), ("1.99", True), ("1", True), ("2.0", False), ("11.0", False), ("", False)],
)
def test_only_equal_major_versions_are_compatible(version: str, same: bool) -> None:
    """Minor versions may differ."""
    assert same_major(version) is same


@pytest.mark.parametrize(
    ("version", "minor"), [("1.0", 0), ("1.1", 1), ("1.12.3", 12), ("1", 0), ("1.", 0), ("1.x", 0), ("1.²", 0)]
)
def test_minor_versions_are_parsed(version: str, minor: int) -> None:
    """A missing or non-numeric minor version counts as 0."""
    assert minor_of(version) == minor


def test_log_chunks_carry_arbitrary_bytes() -> None:
    """Output need not be text; the largest chunk fits a frame, a larger one is refused."""
    sample = bytes(range(256)) * 1024
    chunk = LogChunk(attempt="a" * 36, token="t" * 43, offset=2**40, data=sample)
    frame = encode(chunk)
    assert len(sample) == MAX_CHUNK_BYTES
    assert len(frame) < MAX_FRAME_BYTES / 2
    assert decode_from_agent(frame) == chunk
    with pytest.raises(MessageError, match="data"):
        decode_from_agent(encode(msgspec.structs.replace(chunk, data=sample + b"x")))


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", "x" * 1001), ("message", "x" * 4001), ("outcome", "fine"), ("seconds", -1)],
)
def test_cases_out_of_bounds_are_refused(field: str, value: Any) -> None:
    """Overlong texts, unknown outcomes and negative durations are errors."""
    case = {"name": "logs in", "outcome": "passed", field: value}
    with pytest.raises(MessageError, match=field):
        decode_from_agent(json.dumps({**smallest(Result), "cases": [case]}))


def test_new_fields_default_to_the_old_behavior() -> None:
    """Messages of older versions, without the fields added since, decode to the earlier meaning."""
    hello = decode_from_agent(json.dumps(smallest(Hello)))
    assert isinstance(hello, Hello)
    assert (hello.agents[0].accepting, hello.agents[0].fallback, hello.agents[0].cache_builds) == (True, False, 1)
    assert decode_from_agent('{"type": "heartbeat"}') == Heartbeat(attempts=[], accepting=True)
    lease = decode_from_server(json.dumps(smallest(LeaseOffer)))
    assert isinstance(lease, LeaseOffer)
    assert (lease.job.app_url, lease.job.app_file, lease.job.timeouts) == ("", None, None)
    result = decode_from_agent(json.dumps(smallest(Result)))
    assert isinstance(result, Result)
    assert (result.log_bytes, result.cases, result.artifacts, result.peak_memory_bytes) == (None, [], 0, None)
    acknowledged = decode_from_server('{"type": "acknowledge", "attempt": "a", "accepted": false}')
    assert acknowledged == Acknowledge(attempt="a", accepted=False, reason="")


def test_a_window_is_bounded() -> None:
    """A Hold has at most 50 leases; an agent may name those of a window beside its others."""
    lease = {name: value for name, value in smallest(LeaseOffer).items() if name != "type"}
    hold = decode_from_server(json.dumps({**smallest(messages.Hold), "leases": [lease] * messages.MAX_HELD}))
    assert isinstance(hold, messages.Hold)
    assert (len(hold.leases), hold.leases[0].job.test) == (50, "t")
    with pytest.raises(MessageError, match="leases"):
        decode_from_server(json.dumps({**smallest(messages.Hold), "leases": [lease] * 51}))
    held = [{"attempt": str(number), "token": "t", "phase": "held"} for number in range(100)]
    agent = {"name": "a", "targets": ["web"], "windows": ["web"], "leases": held}
    hello = decode_from_agent(json.dumps({**smallest(Hello), "agents": [agent]}))
    assert isinstance(hello, Hello)
    assert (hello.agents[0].windows, len(hello.agents[0].leases)) == (["web"], 100)


def test_a_message_of_a_newer_minor_version_is_ignored() -> None:
    """Whatever else it has; one of this version that is not valid is not."""
    assert salvage_from_agent('{"type": "from_2030", "attempt": "a", "more": [1, 2]}') is None
    with pytest.raises(MessageError):
        salvage_from_agent('{"type": "accept"}')


@pytest.mark.parametrize(
    "frame",
    [
        "[" * 100_000,
        '{"type":"heartbeat","x":' + "[" * 100_000 + "]" * 100_000 + "}",
        b"\xff\xfe",
        b'{"type":"accept","attempt":"\xff"}',
        "[]",
        "5",
        "",
        '{"type": 5}',
    ],
    ids=["deep", "deep inside", "not UTF-8", "text not UTF-8", "a list", "a number", "empty", "type 5"],
)
@pytest.mark.parametrize("decode", [decode_from_agent, decode_from_server, salvage_from_agent])
def test_what_is_no_message_is_one_error(decode: Any, frame: str | bytes) -> None:
    """Never another exception, which would be a traceback in the log."""
    with pytest.raises(MessageError):
        decode(frame)


def test_a_frame_has_one_message_or_several() -> None:
    """A single one is no array; an array may be empty."""
    beats = [Heartbeat(attempts=[name]) for name in "abc"]
    (alone,), (frame,) = encode_batches(beats[:1]), encode_batches(beats)
    assert (alone, frame[0]) == (encode(beats[0]), "[")
    for one in (frame, frame.encode()):
        assert [decode_from_agent(part) for part in split_frame(one)] == beats
    assert list(split_frame(alone)) == [alone]
    assert (encode_batches([]), list(split_frame("[]"))) == ([], [])


def test_frames_of_several_messages_have_limits() -> None:
    """In number and bytes: a peer with many messages sends several frames, in order."""
    many = [Heartbeat(attempts=[str(number)]) for number in range(2 * MAX_BATCH + 1)]
    frames = encode_batches(many)
    assert [len(split_frame(frame)) for frame in frames] == [MAX_BATCH, MAX_BATCH, 1]
    assert [decode_from_agent(part) for frame in frames for part in split_frame(frame)] == many
    chunks = [LogChunk(attempt="a", token="t", offset=0, data=b"x" * 100_000) for _ in range(5)]
    assert [len(split_frame(frame)) for frame in encode_batches(chunks)] == [1, 1, 1, 1, 1]
    results = [Result(attempt="a", token="t", outcome="failed", run_seconds=1, message="m" * 2000)] * 300
    frames = encode_batches(results)
    assert len(frames) == 3
    assert max(map(len, frames)) <= MAX_BATCH_BYTES + 2


@pytest.mark.parametrize(
    "frame", ["[", "[1,", "[" * 100_000, '["\xff"'.encode("latin-1"), f"[{','.join(['1'] * (MAX_BATCH + 1))}]"]
)
def test_an_array_that_is_none_is_one_error(frame: str | bytes) -> None:
    """Never another exception; an array of too many messages is refused before any is processed."""
    with pytest.raises(MessageError):
        split_frame(frame)


def test_an_exit_code_that_no_system_has_is_left_out() -> None:
    """The result counts nevertheless."""
    frame = f'{{"type":"result","attempt":"a","token":"t","outcome":"failed","run_seconds":1,"exit_code":{2**70}}}'
    result = decode_from_agent(frame)
    assert isinstance(result, Result)
    assert (result.outcome, result.exit_code) == ("failed", None)


@pytest.mark.parametrize("wrong", ['"run_seconds": 1e300', '"run_seconds": -1', '"run_seconds": 1, "cases": 5'])
def test_a_result_that_breaks_a_rule_is_an_error_of_its_attempt(wrong: str) -> None:
    """Refusing it would strand the job and the device."""
    result = salvage_from_agent(f'{{"type":"result","attempt":"a","token":"t","outcome":"passed",{wrong}}}')
    assert isinstance(result, Result)
    assert (result.attempt, result.token, result.outcome) == ("a", "t", "error")
    assert "broke a rule" in result.message
