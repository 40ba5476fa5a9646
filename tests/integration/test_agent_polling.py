"""Real agents over long polling against a real server."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.blocking_proxy import blocking_proxy
from tests.integration.client import Client
from tests.server_process import ServerProcess

pytestmark = pytest.mark.each_python

Agents = Callable[..., AgentProcess]
QUICK = ("--seconds", "0.05", "--install-seconds", "0.05")
PROMPT_SECONDS = 15
"""Less than a long poll waits: what came in that time did not wait for one to end."""


def ran_once(agent: AgentProcess, jobs: list[str]) -> bool:
    """Return whether the agent ran each test once, by its journal."""
    return Counter(entry["job"] for entry in agent.journal("start")) == dict.fromkeys(jobs, 1)


def test_jobs_run_over_long_poll(server: ServerProcess, client: Client, agent_factory: Agents) -> None:
    """Jobs run promptly and once each, and the agent sends goodbye when it ends."""
    agent = agent_factory(server.url, "poller", "--transport", "poll", *QUICK, "--devices", "2")
    agent.wait_for_log("connected to")
    began = time.monotonic()
    jobs = [client.submit(test=f"tests/{number}.spec.js") for number in range(20)]
    for job in jobs:
        assert client.until(job, "done", "failed") == "done"
    assert time.monotonic() - began < PROMPT_SECONDS
    assert ran_once(agent, jobs)
    agent.end()
    server.wait_for_log("ends its connection: SIGTERM")


def test_a_server_restart_loses_nothing(server: ServerProcess, client: Client, agent_factory: Agents) -> None:
    """Running and waiting tests end once, over a new link."""
    agent = agent_factory(server.url, "poller", "--transport", "poll", "--seconds", "1", "--install-seconds", "0")
    jobs = [client.submit(test=f"tests/{number}.spec.js") for number in range(4)]
    client.until(jobs[0], "running", "done")
    server.kill()
    server.start()
    for job in jobs:
        assert client.until(job, "done", "failed", seconds=60) == "done"
    assert ran_once(agent, jobs)
    assert [client.get(f"/api/v1/jobs/{job}").body["attempts"] for job in jobs] == [1] * 4
    assert agent.log_text().count("connected to") == 2


def test_auto_falls_back_to_long_poll_where_websockets_are_blocked(
    server: ServerProcess, client: Client, agent_factory: Agents
) -> None:
    """One log line reports it, and later reconnects use long polling."""
    with blocking_proxy(server.port) as proxy:
        agent = agent_factory(proxy.url, "walled-in", *QUICK)
        first = client.submit()
        assert client.until(first, "done") == "done"
        server.restart()
        second = client.submit()
        assert client.until(second, "done", seconds=60) == "done"
        agent.end()
        assert proxy.upgrades == 1
    said = [line for line in agent.log_text().splitlines() if "long poll" in line]
    assert len(said) == 1
    reason = "the server answers with HTTP 403"
    assert said[0].endswith(f"WebSockets to {proxy.url} are blocked ({reason}): using long poll")
    assert ran_once(agent, [first, second])


def test_no_byte_of_a_log_is_lost_or_doubled(
    server: ServerProcess, client: Client, agent_factory: Agents, tmp_path: Path
) -> None:
    """Two million lines arrive intact over one link whose requests are cut in the middle."""
    (tmp_path / "count.sh").write_text("seq 1 2000000")
    (tmp_path / "qgagent.toml").write_text('[target.mobile]\npreset = "command"\nrun = ["sh", "{test}"]\n')
    with blocking_proxy(server.port) as proxy:
        proxy.cut_bytes = 1_600_000  # the window of a log, in base64, fits into that
        options = ("--config", str(tmp_path / "qgagent.toml"), "--transport", "poll")
        agent = agent_factory(proxy.url, "talker", *options)
        job = client.submit(test="count.sh")
        assert client.until(job, "done", "failed", seconds=60) == "done"
        agent.end()
        assert proxy.cuts >= 10
    attempt = client.get(f"/api/v1/jobs/{job}").body["tries"][0]["id"]
    wanted = "".join(f"{number}\n" for number in range(1, 2_000_001))
    found = ""
    while piece := client.get(f"/api/v1/attempts/{attempt}/log", offset=len(found), limit=1_000_000).body:
        found += piece
    assert found == wanted
    assert agent.log_text().count("connected to") == 1
