"""The server's log: one record a line, in the chosen format, with the ids that it concerns."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ADDRESS_LINE, ServerProcess
from tests.support.waiting import eventually

PLAYED = ("--preset", "simulated", "--seconds", "60")


@pytest.fixture
def entries(
    server_factory: Callable[..., ServerProcess],
    client_of: Callable[[ServerProcess], Client],
    agent_factory: Callable[..., AgentProcess],
) -> Callable[[str], tuple[list[str], str]]:
    """Call it with a format for the lines of a server that saw a job taken back, and the job's id."""

    def make(form: str) -> tuple[list[str], str]:
        server = server_factory(QUALGENT_LOG_FORMAT=form)
        agent = agent_factory(server.url, "agent-1", *PLAYED)
        client = client_of(server)
        job = client.submit()
        # else it has not started, and is not lost
        eventually(lambda: client.get(f"/api/v1/jobs/{job}").body["phase"] == "executing")
        agent.kill()
        server.wait_for_log("disconnected")
        second = agent_factory(
            server.url, "agent-1", *PLAYED
        )  # another process: what had started has died with the first
        server.wait_for_log("is lost")
        second.end_at_once()
        assert server.stop() == 0
        return [line for line in server.log_text().splitlines() if not line.startswith(ADDRESS_LINE)], job

    return make


def test_json_has_the_ids_as_fields(entries: Callable[[str], tuple[list[str], str]]) -> None:
    """Every line is an object, from the first to the last; the record of a lost attempt names all there is."""
    lines, job = entries("json")
    records: list[dict[str, Any]] = [json.loads(line) for line in lines]
    assert records[-1]["message"] == "scheduler stopped"
    (lost,) = [record for record in records if "is lost" in record["message"]]
    assert (lost["level"], lost["logger"]) == ("WARNING", "jobs.attempts")
    assert (lost["org"], lost["job"], lost["agent"]) == ("acme", job, "agent-1")
    assert lost["attempt"] in lost["message"]
    assert any(record.get("agent") == "agent-1" and "disconnected" in record["message"] for record in records)


def test_lines_name_what_they_are_about(entries: Callable[[str], tuple[list[str], str]]) -> None:
    """What is not in the message follows it."""
    lines, job = entries("line")
    (lost,) = [line for line in lines if "is lost" in line]
    assert job in lost
    assert lost.endswith(" [org=acme]")
    (gone,) = [line for line in lines if "disconnected" in line][:1]
    assert gone.endswith("(1 agents) [agent=agent-1]")
