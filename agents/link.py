"""The scheduler's link to one agent: sends messages about its leases, and reports for how long it has been silent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from agents.fleet import LiveAgent, Session
from qgprotocol import codec, messages
from qualgent.scheduler.leases import Running

ENVELOPE_BYTES = 1000  # of a Hold, without its leases


class AgentLink(NamedTuple):
    """The dispatcher's link to an agent, over its session."""

    session: Session
    agent: LiveAgent

    @property
    def simulated(self) -> bool:
        """Return whether the agent simulates tests."""
        return self.agent.simulated

    def send_lease(self, running: Running) -> bool:
        """Offer a lease to the agent; False: its connection is being closed."""
        return self.session.send(self._offer(running))

    def send_window(self, window: str, held: Sequence[Running]) -> Sequence[Running]:
        """Offer ``held`` leases for a window (start of a runner) in one message; return those that did not fit."""
        leases: list[messages.LeaseOffer] = []
        size = ENVELOPE_BYTES
        for running in held[: messages.MAX_HELD]:
            offer = self._offer(running)
            size += len(codec.encode(offer).encode()) + 1
            if size > codec.MAX_BATCH_BYTES:
                break
            leases.append(offer)
        if not leases or not self.session.send(messages.Hold(agent=self.agent.name, window=window, leases=leases)):
            return held
        return held[len(leases) :]

    def take_back(self, attempt_ids: Sequence[str]) -> None:
        """Ask the agent to return held leases that have not begun."""
        reason = "the scheduler takes them back"
        self.session.send(messages.TakeBack(agent=self.agent.name, attempts=list(attempt_ids), reason=reason))

    def _offer(self, running: Running) -> messages.LeaseOffer:
        """Return the message that offers a lease to its agent."""
        running.connection = self.session.connection
        job, spec = running.lease.job, running.spec
        app_file = None
        if spec.file_sha256:
            app_file = messages.AppFile(sha256=spec.file_sha256, size=spec.file_size, name=spec.file_name)
        return messages.LeaseOffer(
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

    def revoke(self, attempt_id: str, reason: str) -> None:
        """Instruct the agent to stop an attempt that it may not run any more."""
        self.session.send(messages.Revoke(attempt=attempt_id, reason=reason))

    def attempt_ended(self, attempt_id: str) -> None:
        """Notify the agent's gateway that an attempt has ended, so that it ends its log."""
        self.session.attempt_ended(attempt_id)

    def silent_ms(self, attempt_id: str) -> int | None:
        """Return for how long the agent has been silent (ms); None: it has not accepted this attempt."""
        return self.session.silent_ms() if attempt_id in self.session.held else None
