"""Jobs for light agents: one batch whose jobs each have a build of their own, so that each agent gets one."""

from __future__ import annotations

import httpx

from benchmarks.agent_client import AgentError

ORG = "agents"
TARGET = "mobile"


def submit_jobs(url: str, count: int) -> str:
    """Submit the jobs; return their batch's id. Raises AgentError."""
    body = [
        {"org_id": ORG, "app_version_id": f"build-{number}", "test": "tests/pay.spec.js", "target": TARGET}
        for number in range(count)
    ]
    try:
        answer = httpx.post(f"{url}/api/v1/jobs", json=body, timeout=30, trust_env=False)
    except httpx.HTTPError as error:
        raise AgentError(f"the jobs could not be submitted: {error}") from error
    if answer.status_code != 201:
        raise AgentError(f"the jobs were answered {answer.status_code}: {answer.text[:200]}")
    return str(answer.json()["batch"]["id"])
