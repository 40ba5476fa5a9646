"""Server stops and agent exits, as each side sees the other."""

from __future__ import annotations

import contextlib
import http.client
import json
import signal
import socket
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from qgprotocol import codec, messages
from qualgent.scheduler.phases import LATE_MS
from qualgent.web import limits
from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

pytestmark = pytest.mark.each_python

Agents = Callable[..., AgentProcess]
TRANSPORTS = ["websocket", "poll"]
PROMPT_SECONDS = 10
"""Less than any deadline after which a silent agent is given up."""


def until_state(client: Client, name: str, state: str, seconds: float = 20) -> None:
    """Wait until the server shows the agent in this state."""
    eventually(
        lambda: client.get(f"/api/v1/agents/{name}"),
        lambda answer: answer.status != 404 and answer.body["state"] == state,
        seconds=seconds,
    )


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_agents_are_asked_to_reconnect(
    server: ServerProcess, client: Client, agent_factory: Agents, transport: str
) -> None:
    """The stop is announced before the connection closes and does not wait for replies."""
    agent = agent_factory(server.url, "agent-1", "--transport", transport)
    until_state(client, "agent-1", "idle")
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < limits.DRAIN_SECONDS, "a connection of the agent was waited for"
    agent.wait_for_log("the server asks to reconnect; reconnecting in 1 s")
    server.start()
    until_state(client, "agent-1", "idle")


def test_an_agent_between_two_polls_is_asked_to_reconnect(server: ServerProcess, client: Client) -> None:
    """Its connection is idle when the stop begins; its next poll on that fetches the announcement."""
    hello = messages.Hello(
        protocol=messages.PROTOCOL_VERSION,
        instance="one",
        host="host",
        software="test",
        agents=[messages.AgentHello(name="agent-1", targets=["mobile"])],
    )
    link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)

    def post(path: str, body: object) -> Any:
        link.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        return json.loads(link.getresponse().read())

    path = f"/api/v1/agent-links/{post('/api/v1/agent-links', {})['link']}"
    post(path, {"ack": 0, "wait": 0, "frames": [{"n": 1, "frame": codec.encode(hello)}]})
    frames = post(path, {"ack": 0, "wait": 5, "frames": []})["frames"]
    assert isinstance(codec.decode_from_server(frames[0]["frame"]), messages.Welcome)
    connected = link.sock
    server.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + 20
    with contextlib.suppress(ConnectionError):
        while True:
            socket.create_connection(("127.0.0.1", server.port)).close()
            assert time.monotonic() < deadline, "still listening"
    answer = post(path, {"ack": 1, "wait": 25, "frames": []})
    assert link.sock in (connected, None), "on the connection that it had"
    assert [type(codec.decode_from_server(frame["frame"])) for frame in answer["frames"]] == [messages.Retire]
    assert not answer["open"]
    link.close()
    assert server.wait_ended() == 0
    assert "Traceback" not in server.log_text()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_test_that_began_while_the_server_was_down_has_its_start(
    server: ServerProcess, client: Client, agent_factory: Agents, transport: str
) -> None:
    """The agent says that it runs once it is connected; how long it ran tells the start, in its attempt and job."""
    pace = ("--install-seconds", "1.5", "--seconds", "8")
    agent = agent_factory(server.url, "agent-1", "--transport", transport, *pace)
    until_state(client, "agent-1", "idle")
    job = client.submit()
    eventually(lambda: agent.journal("start"), seconds=20)
    client.until(job, "running")
    server.kill()
    eventually(lambda: agent.journal("execute"), seconds=20)
    time.sleep(LATE_MS / 1000)  # a start that is told within that time stays as it was told
    server.start()
    eventually(lambda: client.get(f"/api/v1/jobs/{job}").body["phase"] == "executing", seconds=20)
    assert client.get(f"/api/v1/jobs/{job}").body["status"] == "running"
    assert client.until(job, "done", "failed", seconds=60) == "done"
    found = client.get(f"/api/v1/jobs/{job}").body
    attempt = found["tries"][0]
    leased, started, finished = (
        datetime.fromisoformat(attempt[name]) for name in ("leased_at", "started_at", "finished_at")
    )
    assert abs((finished - started).total_seconds() - attempt["run_seconds"]) < 0.01
    assert (started - leased).total_seconds() >= attempt["install_seconds"] - 0.01
    assert found["started_at"] == attempt["started_at"]


@pytest.mark.parametrize("before", ["start", "execute"])
def test_a_test_that_ended_while_the_server_was_down_has_its_times(
    server: ServerProcess, client: Client, agent_factory: Agents, before: str
) -> None:
    """Its result came later, and says how long ago it ended; its begin was reported, or not either."""
    agent = agent_factory(server.url, "agent-1", "--install-seconds", "1.5", "--seconds", "3")
    until_state(client, "agent-1", "idle")
    job = client.submit()
    eventually(lambda: agent.journal(before), seconds=20)
    client.until(job, "running")
    server.kill()
    (ended,) = eventually(lambda: agent.journal("result"), seconds=20)
    time.sleep(4)
    server.start()
    assert client.until(job, "done", "failed", seconds=60) == "done"
    found = client.get(f"/api/v1/jobs/{job}").body
    attempt = found["tries"][0]
    started, finished = datetime.fromisoformat(attempt["started_at"]), datetime.fromisoformat(attempt["finished_at"])
    assert abs((finished - datetime.fromisoformat(ended["at"])).total_seconds()) < 1.5
    assert abs((finished - started).total_seconds() - attempt["run_seconds"]) < 0.6
    assert (found["started_at"], found["finished_at"]) == (attempt["started_at"], attempt["finished_at"])


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_agent_is_offline_after_its_goodbye(
    server: ServerProcess, client: Client, agent_factory: Agents, transport: str
) -> None:
    """The state changes at once."""
    agent = agent_factory(server.url, "agent-1", "--transport", transport)
    until_state(client, "agent-1", "idle")
    agent.wait_for_log("connected to")  # until then it says no goodbye
    agent.end()
    until_state(client, "agent-1", "offline", PROMPT_SECONDS)


def test_a_stop_does_not_wait_for_a_killed_poller(server: ServerProcess, client: Client, agent_factory: Agents) -> None:
    """Its pending request ends with the process."""
    agent = agent_factory(server.url, "agent-1", "--transport", "poll")
    until_state(client, "agent-1", "idle")
    agent.kill()
    time.sleep(0.2)  # for the system to tell the server: a test of the link alone says what follows from it
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < limits.DRAIN_SECONDS


def test_demo_agents_release_their_leases_at_a_stop(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """An interrupted simulated test counts as no attempt, however often it happens."""
    server = server_factory(QUALGENT_DEMO_AGENTS="1")
    client = client_of(server)
    job = client.submit()
    for _ in range(2):
        client.until(job, "running")
        assert server.stop() == 0
        server.start()
    assert client.until(job, "done", "failed", seconds=60) == "done"
    assert [found["outcome"] for found in client.get(f"/api/v1/jobs/{job}").body["tries"]] == ["passed"]
