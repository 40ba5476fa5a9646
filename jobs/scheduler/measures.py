"""Counters and histograms of the scheduler, since this process started.

Written on the event loop only. ``qualgent.observability.metrics.collect`` reads it.
"""

from __future__ import annotations

from collections import Counter

from qualgent.observability.metrics.instruments import LONG_SECONDS, BoundedHistogram

from .engine.values import Outcome


class Measures:
    def __init__(self) -> None:
        self.submitted = 0  # jobs
        self.installs = 0  # by attempts that have ended
        self.installs_avoided = 0  # attempts whose build was installed already
        self.leases = 0  # sent to agents
        self.leases_undone = 0  # undone before they ran: not accepted, declined, returned
        self.attempts: Counter[str] = Counter()  # ended, by outcome
        self.jobs: Counter[str] = Counter()  # ended, by status
        self.stale_results = 0  # results of attempts that had ended already
        self.deliveries = Counter(delivered=0, failed=0, given_up=0)  # attempts to deliver to webhooks
        self.wait = BoundedHistogram(
            "qualgent_job_wait_seconds",
            "From a job's submit until its first lease was sent, by target.",
            ("target",),
            LONG_SECONDS,
        )
        self.run = BoundedHistogram(
            "qualgent_attempt_run_seconds",
            "How long tests ran, by target and outcome, as agents measure it.",
            ("target", "outcome"),
            LONG_SECONDS,
            most=200,
        )
        self.install = BoundedHistogram(
            "qualgent_attempt_install_seconds",
            "How long installs took, by target, as agents measure it.",
            ("target",),
            LONG_SECONDS,
        )

    def lease_sent(self, target: str, number: int, waited_seconds: float) -> None:
        """Count a sent lease, and observe the wait of a job's first attempt."""
        self.leases += 1
        if number == 1:
            self.wait.observe((target,), max(0.0, waited_seconds))  # the wall clock may have been set back

    def attempt_ended(
        self, target: str, outcome: Outcome, run_seconds: float | None, install_seconds: float | None
    ) -> None:
        """Count an ended attempt. The agent measured the seconds; None: not reached, or unknown."""
        self.attempts[outcome.value] += 1
        if run_seconds is not None:
            self.run.observe((target, outcome.value), run_seconds)
        if install_seconds is not None:
            self.install.observe((target,), install_seconds)
