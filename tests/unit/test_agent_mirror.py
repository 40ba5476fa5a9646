"""What a gateway says for an agent to a scheduler that knows less."""

from __future__ import annotations

from typing import Any

import pytest

from agents.transports.mirror import AgentMirror
from qgprotocol import messages
from qualgent.scheduler.agent_requests import AgentMessage
from tests.callers import OWNER

BUILD = messages.InstalledBuild("acme", "1.0", "mobile")
ACCEPTED = 1, 0  # when the connection was
HELLO = messages.Hello(
    protocol="1.2",
    instance="i",
    host="h",
    software="s",
    agents=[messages.AgentHello(name="a", targets=["mobile"]), messages.AgentHello(name="b", targets=["mobile"])],
)


class Connection:
    """An agent's connection that a mirror follows."""

    def __init__(self, hello: messages.Hello = HELLO) -> None:
        self.mirror = AgentMirror()
        self.say(hello)
        self.mirror.delivered(messages.Welcome(protocol="1.2", server="s", heartbeat_seconds=1))

    def say(self, message: Any) -> AgentMessage:
        report = AgentMessage(connection="c", caller=OWNER, message=message)
        self.mirror.sent(report)
        return report

    def offer(self, attempt: str, agent: str = "a") -> None:
        job = messages.LeasedJob(id="j", org_id="acme", app_version_id="1.0", test="t", target="mobile", priority=1)
        self.mirror.delivered(messages.LeaseOffer(agent=agent, attempt=attempt, token="t", number=1, job=job))

    def start(self, attempt: str, agent: str = "a") -> None:
        self.offer(attempt, agent)
        self.say(messages.Accept(attempt=attempt, token="t"))
        self.mirror.delivered(messages.Start(attempt=attempt))

    def result(self, attempt: str, **fields: Any) -> AgentMessage:
        return self.say(messages.Result(attempt=attempt, token="t", outcome="passed", run_seconds=1, **fields))

    def hello(self) -> list[messages.AgentHello]:
        report = self.mirror.renewal(ACCEPTED)[0]
        assert report.renews
        assert isinstance(report.message, messages.Hello)
        return report.message.agents

    @property
    def leases(self) -> dict[str, str]:
        """Return the phase of each lease of the first agent's hello, by attempt."""
        return {lease.attempt: lease.phase for lease in self.hello()[0].leases}


def test_an_idle_connection_says_its_hello_again() -> None:
    """As it was."""
    connection = Connection()
    (report,) = connection.mirror.renewal(ACCEPTED)
    assert report.message == HELLO


def test_started_leases_are_named_with_their_phase() -> None:
    """Each with its own agent."""
    connection = Connection()
    connection.start("1")
    connection.start("2", agent="b")
    assert connection.leases == {"1": "executing"}
    connection.say(messages.Progress(attempt="1", token="t", phase="installing"))
    assert connection.leases == {"1": "installing"}
    assert [lease.attempt for lease in connection.hello()[1].leases] == ["2"]
    assert len(connection.mirror.renewal(ACCEPTED)) == 1


def test_an_offered_lease_is_not_named() -> None:
    """The scheduler takes it back, and revokes it when it is accepted after all."""
    connection = Connection()
    connection.offer("1")
    assert connection.leases == {}


def test_an_acceptance_without_a_start_is_repeated() -> None:
    """Its Start may be lost."""
    connection = Connection()
    connection.offer("1")
    accept = connection.say(messages.Accept(attempt="1", token="t"))
    assert connection.leases == {"1": "executing"}
    assert connection.mirror.renewal(ACCEPTED)[1:] == [accept]


def test_a_result_is_repeated_until_it_is_acknowledged() -> None:
    """Its lease is in the hello as well, so that it is not lost."""
    connection = Connection()
    connection.start("1")
    result = connection.result("1")
    assert connection.leases == {"1": "reporting"}
    assert connection.mirror.renewal(ACCEPTED)[1:] == [result]
    connection.mirror.delivered(messages.Acknowledge(attempt="1", accepted=True))
    assert connection.leases == {}
    assert len(connection.mirror.renewal(ACCEPTED)) == 1


def test_a_result_of_an_unknown_attempt_is_repeated_as_well() -> None:
    """It waits for its acknowledgement like any other."""
    connection = Connection()
    result = connection.result("9")
    assert connection.mirror.renewal(ACCEPTED)[1:] == [result]
    assert connection.leases == {}


@pytest.mark.parametrize("started", [False, True])
def test_a_revoked_lease_that_was_started_is_named_until_its_result(started: bool) -> None:
    """The agent drops one that was not started without a word."""
    connection = Connection()
    connection.offer("1")
    connection.say(messages.Accept(attempt="1", token="t"))
    if started:
        connection.mirror.delivered(messages.Start(attempt="1"))
    connection.mirror.delivered(messages.Revoke(attempt="1", reason="cancelled"))
    assert connection.leases == ({"1": "executing"} if started else {})


def test_declined_and_dropped_leases_are_forgotten() -> None:
    """So are those of its hello that the Welcome drops."""
    lease = messages.HeldLease("1", "t", "reporting")
    agent = messages.AgentHello(name="a", targets=["mobile"], leases=[lease])
    connection = Connection(messages.Hello(protocol="1.2", instance="i", host="h", software="s", agents=[agent]))
    assert connection.leases == {"1": "reporting"}
    connection.mirror.delivered(messages.Welcome(protocol="1.2", server="s", heartbeat_seconds=1, drop=["1"]))
    assert connection.leases == {}
    connection.offer("2")
    connection.say(messages.Decline(attempt="2", token="t", reason="no"))
    assert connection.leases == {}


def test_installed_builds_are_those_of_the_last_result() -> None:
    """As reported; an agent that reports none has installed the build of its job."""
    connection = Connection()
    connection.start("1")
    connection.result("1", installed=[BUILD, BUILD])
    assert connection.hello()[0].installed == [BUILD, BUILD]
    connection.start("2", agent="b")
    connection.result("2", install_seconds=1.0)
    assert connection.hello()[1].installed == [BUILD]


def test_pauses_are_those_of_the_last_heartbeat() -> None:
    """And whether the process accepts leases at all."""
    connection = Connection()
    connection.say(messages.Heartbeat(paused={"a": "no space"}))
    one, two = connection.hello()
    assert (one.accepting, one.paused_reason, two.accepting) == (False, "no space", True)
    connection.say(messages.Heartbeat(accepting=False))
    one, two = connection.hello()
    assert (one.accepting, one.paused_reason, two.accepting) == (False, "", False)


@pytest.mark.parametrize("end", ["goodbye", "refused", "closed"])
def test_a_connection_that_ends_is_not_introduced(end: str) -> None:
    """Neither is one that has said nothing yet."""
    assert AgentMirror().renewal(ACCEPTED) == []
    connection = Connection()
    if end == "goodbye":
        connection.say(messages.Goodbye())
    elif end == "refused":
        connection.mirror.delivered(messages.Refused(code="taken", reason="r"))
    else:
        connection.mirror.closed()
    assert connection.mirror.renewal(ACCEPTED) == []


def hold(connection: Connection, window: str, *attempts: str) -> None:
    job = messages.LeasedJob(id="j", org_id="acme", app_version_id="1.0", test="t", target="mobile", priority=1)
    leases = [messages.LeaseOffer(agent="a", attempt=one, token="t", number=1, job=job) for one in attempts]
    connection.mirror.delivered(messages.Hold(agent="a", window=window, leases=leases))


def test_held_leases_are_named_until_they_begin_or_are_dropped() -> None:
    """A Begin or Dropped that is lost on its way to the scheduler shows in the hello."""
    connection = Connection()
    connection.offer("1")
    hold(connection, "1", "2", "3", "4")
    connection.say(messages.Accept(attempt="1", token="t"))
    connection.mirror.delivered(messages.Start(attempt="1"))
    assert connection.leases == {"1": "executing", "2": "held", "3": "held", "4": "held"}
    start = messages.SharedStart(first="2", seconds=1.5)
    connection.say(messages.Begin(attempt="2", token="t", start=start))
    connection.say(messages.Dropped(attempt="3", token="t"))
    (hello,) = (one.message for one in connection.mirror.renewal(ACCEPTED) if isinstance(one.message, messages.Hello))
    assert {lease.attempt: lease.start for lease in hello.agents[0].leases} == {"1": None, "2": start, "4": None}
    assert connection.leases == {"1": "executing", "2": "executing", "4": "held"}
    connection.mirror.delivered(messages.Revoke(attempt="4", reason="it ended"))
    connection.result("1")
    assert connection.leases == {"1": "reporting", "2": "executing"}


@pytest.mark.parametrize("refusal", ["declined", "revoked"])
def test_a_window_that_was_not_started_is_forgotten(refusal: str) -> None:
    """With its first lease: the agent drops both without a word."""
    connection = Connection()
    connection.start("0", agent="b")
    connection.offer("1")
    hold(connection, "1", "2", "3")
    if refusal == "declined":
        connection.say(messages.Decline(attempt="1", token="t", reason="busy"))
    else:
        connection.mirror.delivered(messages.Revoke(attempt="1", reason="it was not accepted in time"))
    assert connection.leases == {}
    assert [lease.attempt for lease in connection.hello()[1].leases] == ["0"]


def test_a_revoked_first_lease_leaves_a_started_window() -> None:
    """Its runner goes on with the rest."""
    connection = Connection()
    connection.offer("1")
    hold(connection, "1", "2")
    connection.say(messages.Accept(attempt="1", token="t"))
    connection.mirror.delivered(messages.Start(attempt="1"))
    connection.mirror.delivered(messages.Revoke(attempt="1", reason="cancelled"))
    assert connection.leases == {"1": "executing", "2": "held"}
