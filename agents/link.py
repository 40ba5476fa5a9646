"""The dispatcher's way to one connected agent."""

from __future__ import annotations

from typing import NamedTuple

from agents.fleet import LiveAgent, Session
from qgprotocol import messages
from qualgent.engine.values import BuildKey
from qualgent.scheduler.leases import Running


class AgentLink(NamedTuple):
    """The dispatcher's link to an agent, over its session."""

    session: Session
    agent: LiveAgent

    @property
    def simulated(self) -> bool:
        return self.agent.simulated

    def send_lease(self, running: Running) -> bool:
        running.connection = self.session.connection
        job, spec = running.lease.job, running.spec
        app_file = None
        if spec.file_sha256:
            app_file = messages.AppFile(sha256=spec.file_sha256, size=spec.file_size, name=spec.file_name)
        return self.session.send(
            messages.LeaseOffer(
                agent=self.agent.name,
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
                    app_url=spec.app_url,
                    app_file=app_file,
                    source=spec.source,
                    environment=spec.environment,
                    timeouts=messages.Timeouts(
                        job_seconds=spec.timeout_seconds,
                        install_seconds=spec.install_timeout_seconds,
                        silence_seconds=spec.silence_timeout_seconds,
                    ),
                ),
                expected_seconds=running.lease.expected_run_seconds,
            )
        )

    def revoke(self, attempt_id: str, reason: str) -> None:
        self.session.send(messages.Revoke(attempt=attempt_id, reason=reason))

    def attempt_ended(self, attempt_id: str) -> None:
        self.session.attempt_ended(attempt_id)

    def silent_ms(self, attempt_id: str) -> int | None:
        return self.session.silent_ms() if attempt_id in self.session.held else None


def build_keys(installed: list[messages.InstalledBuild]) -> tuple[BuildKey, ...]:
    """The protocol's builds in the engine's form."""
    return tuple(BuildKey(build.org_id, build.app_version_id, build.target) for build in installed)
