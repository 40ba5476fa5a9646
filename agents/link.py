"""The dispatcher's way to one connected agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agents.fleet import LiveAgent
from jobs.engine.values import BuildKey
from jobs.leases import Running
from qualgent.protocol import messages

if TYPE_CHECKING:
    from agents.session import AgentSession


class AgentLink:
    """What ``jobs.leases.AgentLink`` asks for, over a session."""

    def __init__(self, session: AgentSession, agent: LiveAgent) -> None:
        self._session = session
        self._agent = agent

    @property
    def simulated(self) -> bool:
        return self._agent.simulated

    def send_lease(self, running: Running) -> bool:
        job = running.lease.job
        return self._session.send(
            messages.Lease(
                agent=self._agent.name,
                attempt=running.id,
                token=running.token,
                number=running.number,
                job=messages.LeasedJob(
                    id=job.id,
                    org_id=job.org_id,
                    app_version_id=job.app_version_id,
                    test=job.test,
                    target=job.target,
                    priority=job.priority,
                    labels=dict(job.labels),
                ),
                expected_seconds=running.lease.expected_run_seconds,
            )
        )

    def revoke(self, attempt_id: str, reason: str) -> None:
        self._session.send(messages.Revoke(attempt=attempt_id, reason=reason))


def build_keys(installed: list[messages.Build]) -> tuple[BuildKey, ...]:
    """The protocol's builds in the engine's form."""
    return tuple(BuildKey(build.org_id, build.app_version_id, build.target) for build in installed)
