"""The cases of a running attempt, seen through another gateway than its agent's."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx

from qgjob.live_socket import LiveSocket
from qgprotocol import messages
from qualgent.web.forwarding import PREFIX
from tests.integration.client import Client
from tests.integration.gateways import two_gateways
from tests.server_process import ServerProcess
from tests.socket_agent import SocketAgent
from tests.support.waiting import eventually


def cases(lease: messages.HeldLease, number: int) -> messages.Cases:
    return messages.Cases(attempt=lease.attempt, token=lease.token, number=number, passed=number)


def test_viewers_at_both_gateways_see_them(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """Live and by the API; also after the agent has gone to the other gateway, until the attempt has ended."""
    with two_gateways(server_factory, tmp_path) as gateways:
        one, two = client_of(gateways.one), client_of(gateways.two)
        agent = SocketAgent(gateways.one, [], 1)
        job_id = two.submit()
        lease = agent.begin()
        topic = f"cases:{lease.attempt}"

        def passed(client: Client) -> int | None:
            (attempt,) = client.get(f"/api/v1/jobs/{job_id}").body["tries"]
            progress = attempt.get("progress")
            return progress and int(progress["passed"])

        with (
            closing(LiveSocket(gateways.one.url, [topic])) as near,
            closing(LiveSocket(gateways.two.url, [topic])) as far,
        ):

            def live(socket: LiveSocket) -> int | None:
                socket.wait(0.1)
                progress = socket.state.rows.get(topic, {}).get(lease.attempt, {}).get("progress")
                return progress and int(progress["passed"])

            assert (passed(one), passed(two)) == (None, None)
            agent.say(*(cases(lease, number) for number in range(1, 1001)))
            eventually(lambda: (live(near), live(far)) == (1000, 1000))
            assert (passed(one), passed(two)) == (1000, 1000)
            back = SocketAgent(gateways.two, [lease], 2)
            agent.close()
            back.say(cases(lease, 1001))
            eventually(lambda: (live(near), live(far)) == (1001, 1001))
            assert (passed(one), passed(two)) == (1001, 1001)
            back.say(messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0))
            back.expect(messages.Acknowledge)
            eventually(lambda: (live(near), live(far)) == (None, None))
            assert (passed(one), passed(two)) == (None, None)
            back.close()
        # no client reads them past the permissions
        unsigned = httpx.get(f"{gateways.two.url}{PREFIX}cases/{lease.attempt}", trust_env=False)
        assert unsigned.status_code == 403
