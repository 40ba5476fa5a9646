"""The scheduler port: every message could travel over a wire, and every request has a handler."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, get_type_hints

import msgspec
import pytest

from agents import commands as agent_commands
from jobs.errors import LimitError, NotFoundError
from jobs.scheduler import port
from jobs.scheduler.port import QuarantineTest, RowsChanged
from tests.integration.acts import acting_as, send
from tests.integration.conftest import Scheduler
from tests.loopback import _copy, kinds, reply_type
from webhooks import commands as webhook_commands

KINDS = sorted(kinds(), key=lambda kind: f"{kind.__module__}.{kind.__name__}")


def test_all_requests_are_known() -> None:
    """Each module of requests is covered by the tests below."""
    modules = {kind.__module__ for kind in KINDS}
    assert modules == {port.__name__, agent_commands.__name__, webhook_commands.__name__, "accounts.commands"}
    assert len(KINDS) > 25


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_requests_and_replies_can_be_decoded(kind: type[Any]) -> None:
    """Their types hold nothing but data: no callables, no live objects."""
    assert kind.__struct_config__.frozen
    msgspec.msgpack.Decoder(kind)
    msgspec.msgpack.Decoder(reply_type(kind))
    fields = get_type_hints(kind)
    assert not [name for name, found in fields.items() if "Callable" in str(found)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_requests_are_described(kind: type[Any]) -> None:
    """The docstring says what the request does; a command carries its caller."""
    assert (inspect.getdoc(kind) or "").endswith(".")
    assert issubclass(kind, port.Query) or "caller" in kind.__struct_fields__


def test_every_request_has_a_handler(scheduler: Scheduler) -> None:
    """Of the scheduler's or of an app's."""
    assert set(scheduler.server._direct._handlers) == set(KINDS)


def copies() -> Iterator[tuple[Exception, str]]:
    yield NotFoundError("there is no job 1"), "there is no job 1"
    yield LimitError("too fast", retry_seconds=3, headers={"RateLimit": "r"}), "too fast"


def test_errors_keep_what_callers_read() -> None:
    """The class, the text, the fields and headers."""
    for error, text in copies():
        copied = _copy(error)  # type: ignore[arg-type]
        assert (type(copied), str(copied), vars(copied)) == (type(error), text, vars(error))


async def test_a_refused_command_raises_at_the_gateway(scheduler: Scheduler) -> None:
    """As the same error, whichever port it came through."""
    missing = "0198c0de-0000-7000-8000-000000000000"
    with pytest.raises(NotFoundError, match=missing):
        await send(QuarantineTest, test_id=missing, quarantined=True, note="")


async def test_changes_of_unfollowed_topics_do_not_travel(scheduler: Scheduler) -> None:
    """Subscriptions are counted: the second to leave ends them."""
    seen: list[RowsChanged] = []
    scheduler.port.listen(seen.append)
    touch = scheduler.runtime.changes.touch
    touch("tests", "1")
    assert seen == []
    scheduler.port.follow("tests", True)
    scheduler.port.follow("tests", True)
    scheduler.port.follow("tests", False)
    touch("tests", "2")
    assert seen == [RowsChanged("tests", ("2",))]
    scheduler.port.follow("tests", False)
    touch("tests", "3")
    assert len(seen) == 1


def test_acting_as_is_undone() -> None:
    """A helper of the tests: what follows it is again the server's own."""
    from accounts.caller import SERVER, Caller
    from tests.integration.acts import _caller

    with acting_as(Caller("anna", "api")):
        assert _caller.get().actor == "anna"
    assert _caller.get() == SERVER
