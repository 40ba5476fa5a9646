"""Windows of leases over gateways and a scheduler in processes of their own, which end in the middle."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from qgprotocol import messages
from tests.integration.client import Client
from tests.integration.gateways import two_gateways
from tests.integration.windows import BUILD, as_held, named, result
from tests.server_process import ServerProcess
from tests.socket_agent import SocketAgent
from tests.support.waiting import eventually

WINDOWS: dict[str, Any] = {"capabilities": ("windows",), "windows": ["mobile"], "installed": [BUILD]}


def logged(lease: messages.LeaseOffer) -> messages.LogChunk:
    return messages.LogChunk(**named(lease), offset=0, data=f"log of {lease.job.id}".encode())


def test_a_window_goes_on(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """The scheduler is killed, then the agent goes to the other gateway: each job runs once and has its own log."""
    with two_gateways(server_factory, tmp_path) as gateways:
        client = client_of(gateways.two)
        for number in range(5):
            client.submit(test=f"t{number}")
        with closing(SocketAgent(gateways.one, [], 1, **WINDOWS)) as agent:
            first = agent.expect(messages.LeaseOffer)
            held = agent.expect(messages.Hold).leases
            assert len(held) == 4
            agent.say(messages.Accept(**named(first)))
            agent.expect(messages.Start)
            agent.say(messages.Progress(**named(first), phase="executing"))
            agent.say(messages.Begin(**named(held[0])), logged(held[0]), result(first), result(held[0], log_bytes=40))
            for _ in range(2):
                assert agent.expect(messages.Acknowledge).accepted
            gateways.scheduler.kill()
            gateways.scheduler.start()
            agent.say(messages.Begin(**named(held[1])), logged(held[1]), result(held[1]))  # on the same connection
            assert agent.expect(messages.Acknowledge).accepted
            agent.say(messages.Begin(**named(held[2])))
            path = f"/api/v1/jobs/{held[2].job.id}"
            eventually(lambda: client.get(path).body["status"], lambda now: now == "running")
        known = [as_held(held[2], "executing"), as_held(held[3])]
        with closing(SocketAgent(gateways.two, known, 2, **WINDOWS)) as agent:
            agent.say(logged(held[2]), result(held[2]), messages.Begin(**named(held[3])), result(held[3]))
            for _ in range(2):
                assert agent.expect(messages.Acknowledge).accepted
        found = [client.get(f"/api/v1/jobs/{lease.job.id}").body for lease in (first, *held)]
        assert [(one["status"], one["attempts"]) for one in found] == [("done", 1)] * 5
        assert {one["tries"][0]["window"] for one in found} == {first.attempt}
        for lease in held[:3]:
            log = client.get(f"/api/v1/attempts/{lease.attempt}/log")
            assert f"log of {lease.job.id}" in str(log.body), log
