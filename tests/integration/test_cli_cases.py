"""qgjob wait --verbose: test cases as they begin and end."""

from __future__ import annotations

from typing import Any

import pytest

from qgprotocol import messages
from tests.integration.client import GOOD, Client
from tests.integration.qgjob_process import QgjobProcess
from tests.server_process import ServerProcess
from tests.socket_agent import SocketAgent

CASES = [
    messages.CaseResult(name="cart › adds", outcome="passed", seconds=1.5),
    messages.CaseResult(name="cart › removes \x1b[2J", outcome="failed", seconds=0.25),
    messages.CaseResult(name="cart › pays", outcome="skipped"),
    messages.CaseResult(name="cart › pays", outcome="passed", seconds=2.0),
]


def so_far(lease: messages.HeldLease, number: int, **fields: Any) -> messages.Cases:
    return messages.Cases(attempt=lease.attempt, token=lease.token, number=number, total=4, **fields)


def test_each_case_is_printed_once(server: ServerProcess, client: Client) -> None:
    """Live for a job of a batch, with the one that runs; what was not sent live follows at the end."""
    agent = SocketAgent(server)
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": "e2e/cart.spec.ts", "retries": 0}]).body["batch"]["id"]
    lease = agent.begin()
    with QgjobProcess(server.url, "wait", "--batch", batch, "-v", "--timeout", "60") as process:
        agent.say(so_far(lease, 1, running=["cart › adds"]))
        assert process.read_line("running").split("  ")[-2:] == ["cart › adds", "in e2e/cart.spec.ts"]
        agent.say(so_far(lease, 2, passed=1, running=["cart › removes \x1b[2J"], ended=CASES[:1]))
        agent.say(so_far(lease, 2, passed=1, running=["cart › removes \x1b[2J"], ended=CASES[:1]))
        assert " ".join(process.read_line("passed").split()) == "passed 1.5 s cart › adds in e2e/cart.spec.ts"
        assert "cart › removes \N{REPLACEMENT CHARACTER}[2J" in process.read_line("running")
        agent.say(so_far(lease, 3, passed=1, failed=1, ended=CASES[:2]))
        assert "0.2 s  cart › removes" in process.read_line("failed")
        agent.say(
            messages.Result(attempt=lease.attempt, token=lease.token, outcome="failed", run_seconds=4.0, cases=CASES)
        )
        code, rest, errors = process.end()
    agent.close()
    printed = [line.split()[0] for line in rest.splitlines() if "in e2e/cart.spec.ts" in line]
    assert printed == ["skipped", "passed"], rest
    assert (code, errors) == (1, "")


@pytest.mark.parametrize("is_live", [True, False])
def test_a_case_that_is_tried_again_is_printed_again(server: ServerProcess, client: Client, is_live: bool) -> None:
    """The last try counts, not the first; two cases with equal lines are both printed."""
    agent = SocketAgent(server)
    batch = client.post("/api/v1/jobs", [{**GOOD, "test": "e2e/cart.spec.ts"}]).body["batch"]["id"]
    lease = agent.begin()
    failed = messages.CaseResult(name="pays", outcome="failed", seconds=0.5)
    passed = messages.CaseResult(name="pays", outcome="passed", seconds=0.5, retries=1, flaky=True)
    other = messages.CaseResult(name="adds", outcome="passed")
    with QgjobProcess(server.url, "wait", "--batch", batch, "-v", "--timeout", "60") as process:
        agent.say(so_far(lease, 1, passed=2, failed=1, ended=[other, other, failed]))
        assert "pays" in process.read_line("failed")
        if is_live:
            agent.say(so_far(lease, 2, passed=3, flaky=1, ended=[other, other, passed]))
            assert "pays  (flaky)" in process.read_line("passed")
        cases = [other, other, passed]
        agent.say(
            messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0, cases=cases)
        )
        code, rest, errors = process.end()
    agent.close()
    printed = [line.split()[0] for line in rest.splitlines() if "pays  (flaky)" in line]
    assert printed == ([] if is_live else ["passed"]), rest
    assert (code, errors) == (0, "")
