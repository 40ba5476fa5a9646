"""The messages between server and agents: what is taken, what is refused, and that both sides agree."""

from __future__ import annotations

import json
import typing
from typing import Any

import msgspec
import pytest

from qgprotocol import messages
from qgprotocol.messages import (
    MAX_CHUNK_BYTES,
    MAX_FRAME_BYTES,
    PROTOCOL_VERSION,
    Acknowledge,
    AgentHello,
    Build,
    Heartbeat,
    HeldLease,
    Hello,
    Lease,
    LogChunk,
    MessageError,
    Name,
    Result,
    Slug,
    decode_from_agent,
    decode_from_server,
    encode,
    minor_of,
    same_major,
)

FROM_AGENT = typing.get_args(messages.FromAgent)
FROM_SERVER = typing.get_args(messages.FromServer)

VALUES: dict[str, Any] = {
    "protocol": "1.1", "offset": 0, "data": "", "accepting": True,
    "instance": "i", "host": "h", "software": "qgagent 1", "attempt": "a", "token": "t",
    "reason": "because", "phase": "executing", "outcome": "passed", "run_seconds": 1.5, "server": "s",
    "heartbeat_seconds": 10, "code": "auth", "agent": "agent-1", "number": 1, "accepted": True, "after_seconds": 5,
    "agents": [{"name": "agent-1", "targets": ["mobile"]}],
    "job": {"id": "j", "org_id": "o", "app_version_id": "v", "test": "t", "target": "mobile", "priority": 1},
}  # fmt: skip


def smallest(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """The message with its required fields only, as JSON."""
    required = {field.name: VALUES[field.name] for field in msgspec.structs.fields(kind) if field.required}
    return {"type": kind.__struct_config__.tag, **required}


@pytest.mark.parametrize("kind", FROM_AGENT)
def test_what_an_agent_says_arrives_as_it_was(kind: type[msgspec.Struct]) -> None:
    """Encoded and decoded it is the same message."""
    message = decode_from_agent(json.dumps(smallest(kind)))
    assert type(message) is kind
    assert decode_from_agent(encode(message)) == message


@pytest.mark.parametrize("kind", FROM_SERVER)
def test_what_a_server_says_arrives_as_it_was(kind: type[msgspec.Struct]) -> None:
    """Encoded and decoded it is the same message."""
    message = decode_from_server(json.dumps(smallest(kind)))
    assert type(message) is kind
    assert decode_from_server(encode(message)) == message


def test_nobody_can_say_what_the_other_side_says() -> None:
    """An agent cannot start an attempt, a server has no result."""
    for kind in FROM_SERVER:
        with pytest.raises(MessageError):
            decode_from_agent(json.dumps(smallest(kind)))
    for kind in FROM_AGENT:
        with pytest.raises(MessageError):
            decode_from_server(json.dumps(smallest(kind)))


@pytest.mark.parametrize("kind", [*FROM_AGENT, *FROM_SERVER])
def test_a_newer_minor_version_may_say_more(kind: type[msgspec.Struct]) -> None:
    """Fields that are not known are ignored."""
    decode = decode_from_agent if kind in FROM_AGENT else decode_from_server
    assert decode(json.dumps({**smallest(kind), "added_later": [1]})) == decode(json.dumps(smallest(kind)))


@pytest.mark.parametrize("kind", [*FROM_AGENT, *FROM_SERVER])
def test_a_missing_field_is_named(kind: type[msgspec.Struct]) -> None:
    """The error says which field the other side forgot."""
    decode = decode_from_agent if kind in FROM_AGENT else decode_from_server
    whole = smallest(kind)
    for name in whole.keys() - {"type"}:
        with pytest.raises(MessageError, match=name):
            decode(json.dumps({key: value for key, value in whole.items() if key != name}))


@pytest.mark.parametrize("frame", ["", "{", "[]", "null", '{"type": "fanfare"}', b"\xff\xfe", "{}"])
def test_what_is_no_message_is_an_error_with_words(frame: str | bytes) -> None:
    """Never another exception: whoever reads a socket handles this one."""
    for decode in (decode_from_agent, decode_from_server):
        with pytest.raises(MessageError, match=r"\w"):
            decode(frame)


@pytest.mark.parametrize(
    ("field", "value"),
    [("run_seconds", -1), ("run_seconds", 1e9), ("message", "x" * 2001), ("install_seconds", -0.1)],
)
def test_a_result_has_bounds(field: str, value: Any) -> None:
    """A time that cannot be and a message without end are refused."""
    with pytest.raises(MessageError, match=field):
        decode_from_agent(json.dumps({**smallest(Result), field: value}))


@pytest.mark.parametrize("name", ["agent-1", "lab/rack.2:a@b", "A", "9_9", "x" * 100])
def test_names_that_are_good(name: str) -> None:
    """Letters, digits and a few signs."""
    assert msgspec.convert(name, Name) == name


@pytest.mark.parametrize("name", ["", "-a", "/a", "a b", "é", "a\n", "a\0", "x" * 101, ".."])
def test_names_that_are_not(name: str) -> None:
    """Nothing that begins with a sign, no spaces, no line ends (not even a last one)."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(name, Name)


@pytest.mark.parametrize("slug", ["", "a/b", "a b", "mobile\n", "x" * 65, "-a"])
def test_targets_that_are_not(slug: str) -> None:
    """As names, without slashes, and shorter."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(slug, Slug)


def test_the_largest_hello_fits_a_frame() -> None:
    """A thousand devices, each with a build and a lease, can still introduce themselves."""
    build = Build(org_id="organisation-name", app_version_id="2026.01.31-build.4711", target="mobile")
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
    """One connection hosts 1 to 1000."""
    agent = {"name": "a", "targets": ["mobile"]}
    for agents in ([], [agent] * 1001):
        with pytest.raises(MessageError, match="agents"):
            decode_from_agent(json.dumps({**smallest(Hello), "agents": agents}))


@pytest.mark.parametrize(
    ("version", "same"),
    [(PROTOCOL_VERSION, True), ("1.99", True), ("1", True), ("2.0", False), ("11.0", False), ("", False)],
)
def test_the_major_version_decides(version: str, same: bool) -> None:
    """Minor versions understand each other, major ones do not."""
    assert same_major(version) is same


@pytest.mark.parametrize(
    ("version", "minor"), [("1.0", 0), ("1.1", 1), ("1.12.3", 12), ("1", 0), ("1.", 0), ("1.x", 0), ("1.²", 0)]
)
def test_the_minor_version_says_what_a_peer_understands(version: str, minor: int) -> None:
    """What is not a number counts as the first one."""
    assert minor_of(version) == minor


def test_any_bytes_pass_in_a_log() -> None:
    """Output need not be text; the largest chunk fits a frame."""
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
def test_a_case_has_bounds(field: str, value: Any) -> None:
    """What a report says of a case cannot be anything."""
    case = {"name": "logs in", "outcome": "passed", field: value}
    with pytest.raises(MessageError, match=field):
        decode_from_agent(json.dumps({**smallest(Result), "cases": [case]}))


def test_what_an_older_agent_leaves_out_means_what_it_did() -> None:
    """Fields that came later default to the behaviour before them."""
    hello = decode_from_agent(json.dumps(smallest(Hello)))
    assert isinstance(hello, Hello)
    assert (hello.agents[0].accepting, hello.agents[0].fallback, hello.agents[0].cache_builds) == (True, False, 1)
    assert decode_from_agent('{"type": "heartbeat"}') == Heartbeat(attempts=[], accepting=True)
    lease = decode_from_server(json.dumps(smallest(Lease)))
    assert isinstance(lease, Lease)
    assert (lease.job.app_url, lease.job.app_file, lease.job.timeouts) == ("", None, None)
    result = decode_from_agent(json.dumps(smallest(Result)))
    assert isinstance(result, Result)
    assert (result.log_bytes, result.cases, result.artifacts, result.peak_memory_bytes) == (None, [], 0, None)
    acknowledged = decode_from_server('{"type": "acknowledge", "attempt": "a", "accepted": false}')
    assert acknowledged == Acknowledge(attempt="a", accepted=False, reason="")
