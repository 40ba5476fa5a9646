"""The scheduler port: every message can be encoded, and every request has a handler."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

import msgspec
import pytest

from qgprotocol import messages
from qualgent.scheduler import agent_requests as agent_commands
from qualgent.scheduler import failure_requests, port, wire
from qualgent.scheduler.port import PortEvent, RowsChanged
from qualgent.webhooks import requests as webhook_requests
from tests.integration.acts import acting_as
from tests.integration.conftest import Scheduler

KINDS = sorted(wire.request_types().values(), key=lambda kind: f"{kind.__module__}.{kind.__name__}")


def test_all_request_modules_are_covered() -> None:
    """The tests below cover each module of requests."""
    modules = {kind.__module__ for kind in KINDS}
    assert modules == {
        failure_requests.__name__,
        *(f"qualgent.scheduler.{name}_requests" for name in ("file", "job", "live", "log", "server")),
        agent_commands.__name__,
        webhook_requests.__name__,
        "qualgent.scheduler.account_requests",
        "qualgent.ops.metrics.cluster",
    }
    assert len(KINDS) > 25


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_requests_and_replies_can_be_decoded(kind: type[Any]) -> None:
    """Their types hold only data: no callables, no live objects."""
    assert kind.__struct_config__.frozen
    msgspec.msgpack.Decoder(kind)
    msgspec.msgpack.Decoder(wire.reply_type(kind))
    fields = get_type_hints(kind)
    assert not [name for name, found in fields.items() if "Callable" in str(found)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_requests_are_described(kind: type[Any]) -> None:
    """The docstring says what the request does; a command carries its caller."""
    assert (inspect.getdoc(kind) or "").endswith(".")
    assert issubclass(kind, port.Query | port.Notification) or "caller" in kind.__struct_fields__


def test_every_request_has_a_handler(scheduler: Scheduler) -> None:
    """In the scheduler or in an app."""
    assert set(scheduler.server.role.direct._handlers) == set(KINDS)


def test_events_can_be_decoded() -> None:
    """As one of a union: each says which it is."""
    decoder = msgspec.msgpack.Decoder(PortEvent)
    opened = port.OpenLog(attempt="a", token="t", org_id="acme")
    welcome = messages.Welcome(protocol="1.1", server="s", heartbeat_seconds=1.0)
    events: list[PortEvent] = [
        RowsChanged("tests", ("1",)),
        port.ToAgent(connection="c", message=welcome, logs=(opened,)),
        port.AttemptEnded(connection="c", attempt="a"),
        port.CloseConnection(connection="c"),
    ]
    assert [decoder.decode(msgspec.msgpack.encode(event)) for event in events] == events


def test_acting_as_ends_with_its_block() -> None:
    """Later commands are the server's own again."""
    from qualgent.accounts.permissions import SERVER, Caller
    from tests.integration.acts import _caller

    with acting_as(Caller("anna", "api")):
        assert _caller.get().actor == "anna"
    assert _caller.get() == SERVER
